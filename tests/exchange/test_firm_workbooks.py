"""The ugly workbooks in which offices keep their enterprises, and what must come out of each."""

import datetime as dt
from pathlib import Path

import pytest

from app.exchange.importing import bring_in, why
from app.exchange.importing import told as rows_told
from app.exchange.preview import State
from app.records.partners import Contact, Enterprise, Tag
from app.records.roster import Unit
from app.records.words import plain, said
from app.store.file import create
from app.store.history import undo
from app.store.merging import merge
from app.store.titles import Titles
from tests.exchange.firm_workbooks import EXPECTED, ONE, TWO
from tests.files.firms.__main__ import code
from tests.store.making import everything

FILES = Path(__file__).resolve().parents[1] / "files" / "firms"


def fill(store):
    """Keep what the workbooks speak of: known, renamed, doubled, merged and dropped firms."""
    with store.step(said("放入")) as step:
        step.put_many(
            [
                Unit(name="五金行业分会", short="五金分会", kind="branch_association"),
                Unit(name="机电专门委员会", kind="special_committee"),
                Tag(name="外贸骨干"),
                Enterprise(
                    name="宁波海天五金有限公司",
                    credit_code=code(1),
                    phone="0574-66660000",
                    region="浙江宁波",
                ),
                Enterprise(name="旭日电器有限公司", former="旭日电器厂", phone="0574-1"),
                Enterprise(name="同名厂", region="浙江"),
                Enterprise(name="同名厂", region="广东"),
                Enterprise(name="远大照明有限公司"),
                Enterprise(name="远大照明老厂", credit_code=code(6)),
                Enterprise(name="删掉的厂", credit_code=code(7)),
            ]
        )
    firms = {firm.name: firm for firm in store.find(Enterprise)}
    day = dt.date(2026, 1, 1)
    merge(store, firms["远大照明有限公司"], firms["远大照明老厂"], {}, day)
    with store.step(said("删除")) as step:
        step.drop(firms["删掉的厂"])


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    """Keep the register all workbooks are looked at against; looking writes nothing."""
    store = create(tmp_path_factory.mktemp("register") / "register.tongxin")
    fill(store)
    yield store
    store.close()


@pytest.mark.parametrize("name", EXPECTED)
def test_what_an_ugly_workbook_of_firms_gives(register, look, name):
    rows, skipped, *sniffed = EXPECTED[name]
    preview = look(register, Enterprise, FILES / name)
    tongue = Titles(register.db, plain)
    assert [line.raw.number for line in preview.lines] == sorted(rows)
    for line in preview.lines:
        state, told = rows[line.raw.number]
        words = why(preview, line, tongue)
        assert line.state.value == state, words
        if isinstance(told, str):
            assert told in words
        else:
            assert {n: shown(preview, line, n, tongue) for n in told} == told
    assert [row for row, _ in preview.skipped] == list(skipped)
    for row, words in preview.skipped:
        assert skipped[row] in plain(words)
    found = [preview.header.heads[at] for at in sorted(preview.header.sniffed)]
    assert found == list(*sniffed)


def shown(preview, line, name, tongue):
    """Return a value in words; tags made with the import are not in the file yet."""
    kind, value = Enterprise.field(name).kind, getattr(line.record, name)
    if name == "tags":
        return "、".join(preview.made[u].name if u in preview.made else tongue.title("tag", u)
                        for u in value)  # fmt: skip
    return kind.show(value, tongue)


def test_every_workbook_of_firms_is_expected():
    found = {path.name for path in FILES.iterdir() if not path.name.startswith("_")}
    assert found == EXPECTED.keys()
    assert len(found) >= 25


@pytest.mark.parametrize("name", EXPECTED)
def test_it_comes_in_as_one_step_and_goes_out_as_one(tmp_path, store, look, name):
    fill(store)
    before = everything(store)
    preview = look(store, Enterprise, FILES / name)
    kept = bring_in(store, Enterprise, preview.lines, name, preview.made)
    assert kept == sum(line.ready for line in preview.lines)
    again = look(store, Enterprise, FILES / name)
    ready = {line.raw.number for line in preview.lines if line.ready}
    for line in again.lines:
        if line.raw.number in ready:
            assert line.state is State.SAME, "the same sheet again says nothing new"
    if kept:
        undo(store)
    assert everything(store) == before


def test_contacts_come_with_their_enterprise(store, look):
    fill(store)
    preview = look(store, Enterprise, FILES / "contacts.xlsx")
    bring_in(store, Enterprise, preview.lines, "contacts.xlsx")
    found = {
        store.get(Enterprise, contact.enterprise).name: [
            (c.name, c.duty, c.phone, c.email, c.first)
            for c in store.find(Contact, enterprise=contact.enterprise)
        ]
        for contact in store.find(Contact)
    }
    assert found == {
        ONE: [("张三", "总经理", "13800000001", "zhang@example.com", True)],
        TWO: [("李四", "", "13800000002", "", True), ("王五", "", "13800000003", "", False)],
        "宁波海天五金有限公司": [("周明", "厂长", "13900000009", "", True)],
    }


def test_a_known_contact_is_only_completed(store, look):
    fill(store)
    firm = store.find(Enterprise, name="宁波海天五金有限公司")[0]
    with store.step(said("放入")) as step:
        step.put(Contact(enterprise=firm.uid, name="周明", duty="总经理"))
    preview = look(store, Enterprise, FILES / "contacts.xlsx")
    bring_in(store, Enterprise, preview.lines, "contacts.xlsx")
    (contact,) = store.find(Contact, enterprise=firm.uid)
    assert (contact.duty, contact.phone, contact.first) == ("总经理", "13900000009", False)


def test_a_code_that_cannot_be_right_is_told_and_comes_in_all_the_same(store, look, tmp_path):
    fill(store)
    path = tmp_path / "codes.csv"
    wrong = code(101)[:17] + ("0" if code(101)[17] != "0" else "1")
    path.write_text(f"企业名称,统一社会信用代码\n甲厂,{wrong}\n乙厂,{code(102)}\n丙厂,\n", "utf-8")
    preview = look(store, Enterprise, path)
    tongue = Titles(store.db, plain)
    assert [line.state for line in preview.lines] == [State.NEW] * 3
    told = [why(preview, line, tongue) for line in preview.lines]
    assert told[0].startswith("统一社会信用代码：校验位不对：按前 17 位，末位应是")
    assert told[1:] == ["", ""]
    assert [row["row"] for row in rows_told(preview, tongue)["rows"]] == [2]
    assert bring_in(store, Enterprise, preview.lines, "codes.csv") == 3
    assert look(store, Enterprise, path).lines[0].state is State.SAME
