"""What every record's form owes: it shows what is stored and reads the same back."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QLabel

from app.records import RECORDS
from app.records.dates import Month
from app.records.describe import build, new_uid
from app.records.kinds import (
    Choice,
    Choices,
    Code,
    Day,
    Flag,
    Moment,
    MonthOnly,
    Number,
    Ref,
    Refs,
    Text,
)
from app.ui.form import Form

HOSTILE = {
    "markup": "<b>粗</b><img src='x'>&amp;",
    "formula": "=1+1",
    "sql": "'; drop table person; --",
    "ampersand": "R&D && &x",
    "long": "长" * 100_000,
    "rare": "𠅤𫝆 😀👩‍👩‍👧 \U0010fffd",
    "halves": "左\ud800右\udc00 \ud83d",
    "control": "\x00\x01\x07\x1b\x7f\u200b\u202e",
    "spaces": " \t\u00a0\u3000 前后 ",
    "lines": "一\n二\r\n三\r四\u2028五\u2029六",
    "nonsense": "\ufeff\ufffe\uffff\ufdd0\ufdd1",
    "percent": "%s {name} {0} \\n %1",
}


EXAMPLES = {
    Text: lambda kind: "第一行\n第二行" if kind.rows > 1 else "甲 & 乙",
    Code: lambda kind: "91350100M000100Y43",
    Number: lambda kind: max(kind.least, 3),
    Day: lambda kind: dt.date(2026, 2, 28),
    MonthOnly: lambda kind: Month(2026, 2),
    Moment: lambda kind: dt.datetime(2026, 2, 28, 14, 30),
    Flag: lambda kind: True,
    Choice: lambda kind: list(kind.of)[-1],
    Choices: lambda kind: tuple(kind.of)[:2],
    Ref: lambda kind: new_uid(),
    Refs: lambda kind: (new_uid(), new_uid()),
}


def example(field):
    return EXAMPLES[type(field.kind)](field.kind)


def values(rec):
    return {field.name: getattr(rec, field.name) for field in rec.fields}


def read_back(form):
    raw = form.raw()
    return {field.name: field.kind.parse(raw[field.name]) for field in form.cls.fields}


@pytest.fixture
def form_of(desk, qtbot):
    def make(cls, look=None):
        form = Form(desk, cls, look)
        qtbot.addWidget(form)
        return form

    return make


@pytest.mark.parametrize("table", RECORDS)
def test_a_filled_record_is_shown_and_read_back(form_of, table):
    cls = RECORDS[table]
    rec = cls(**{field.name: example(field) for field in cls.fields})
    form = form_of(cls)
    form.show_record(rec)
    assert read_back(form) == values(rec)
    assert form.sheet.changes() == {}


@pytest.mark.parametrize("table", RECORDS)
def test_an_empty_record_is_shown_and_read_back(form_of, table):
    cls = RECORDS[table]
    form = form_of(cls)
    form.show_record(cls(**{field.name: example(field) for field in cls.fields}))
    form.show_record(cls())
    assert read_back(form) == values(cls())


@pytest.mark.parametrize("table", RECORDS)
def test_every_field_has_an_editor_a_label_and_a_star_where_it_is_required(form_of, table):
    cls = RECORDS[table]
    form = form_of(cls)
    assert list(form.editors) == [field.name for field in cls.fields]
    for field in cls.fields:
        cell = form.cells[field.name]
        words = [label.text() for label in cell.findChildren(QLabel)]
        assert cell.editor.widget.objectName() == field.name
        assert cell.editor.widget.accessibleName() == field.label
        assert ("*" in words) is field.required


@pytest.mark.parametrize("table", RECORDS)
def test_raw_values_survive_the_way_through_a_draft(form_of, store, table):
    from app.store.drafts import draft_of, keep

    cls = RECORDS[table]
    form, other = form_of(cls), form_of(cls)
    rec = cls(**{field.name: example(field) for field in cls.fields})
    form.show_record(rec)
    keep(store, form.sheet.key, table, rec.uid, form.raw(), "")
    other.show_draft(draft_of(store, form.sheet.key))
    assert other.raw() == form.raw()
    assert other.record.uid == rec.uid


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("table", ["person", "talk"])
def test_hostile_text_is_shown_and_read_back_untouched(form_of, table, name):
    cls = RECORDS[table]
    texts = [field.name for field in cls.fields if isinstance(field.kind, Text)]
    rec = cls(**dict.fromkeys(texts, HOSTILE[name]))
    form = form_of(cls)
    form.show_record(rec)
    raw = form.raw()
    assert all(raw[field] == HOSTILE[name] for field in texts)
    assert form.sheet.changes() == {}
    assert build(cls, {field: raw[field] for field in texts}, base=rec).record in (rec, None)
