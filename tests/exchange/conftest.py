"""A file with a few records, and the way of a workbook into it."""

import pytest

from app.exchange import importing
from app.exchange.checking import Checker, quiet
from app.exchange.csv_files import write_csv
from app.exchange.everything import page_of
from app.exchange.excel_out import write_workbook
from app.exchange.headings import find_header
from app.exchange.preview import Preview, raws_of
from app.exchange.sheets import read_sheets
from app.records.partners import Enterprise
from app.records.roster import Person, Unit
from app.records.words import plain, said
from app.store.titles import Titles

CODE = "91330212MA2AA00016"


@pytest.fixture
def peopled(store):
    """Keep what the ugly workbooks speak of."""
    with store.step(said("放入")) as step:
        step.put_many(
            [
                Unit(name="第一党支部", kind="branch", short="一支部"),
                Unit(name="第二党支部", kind="branch"),
                Person(name="周明", phone="13800000001"),
                Person(name="李强"),
                Person(name="李强", phone="1"),
                Enterprise(name="宁波海天五金有限公司", phone="0574-66660000"),
                Enterprise(name="海天五金有限公司", phone="13900000009"),
                Enterprise(name="另一家企业", credit_code=CODE),
            ]
        )
    return store


@pytest.fixture
def look():
    """Give a function that previews a workbook against a store."""

    def preview(store, cls, path, says=(plain,)):
        tongue, sheets = Titles(store.db, plain), read_sheets(path, quiet)
        sheet = importing.best_sheet(sheets, cls, says)
        header = importing.recalled(store, cls, find_header(sheet, cls, says))
        return importing.judge(store, cls, sheet, header, tongue, says, quiet)[0]

    return preview


@pytest.fixture
def write():
    """Give a function that exports all records of a kind."""

    def out(store, cls, path, tongue=None):
        page = page_of(store, cls, tongue or Titles(store.db, plain))
        if path.suffix == ".csv":
            return write_csv(path, page, quiet)
        return write_workbook(path, [page], tongue or Titles(store.db, plain), quiet)

    return out


@pytest.fixture
def checker():
    """Give a function that makes a checker and the rows of a preview's sheet."""

    def make(store, preview: Preview):
        found = Checker(store, preview.cls, Titles(store.db, plain), (plain,), preview.header)
        return found, raws_of(preview.cls, preview.sheet, preview.header)[0]

    return make
