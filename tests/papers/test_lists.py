"""The ledger paper of any list of records."""

import datetime as dt

import pytest

from app.papers import lists
from app.records import RECORDS
from app.records.talks import WITHHELD, Item

MADE = dt.datetime(2026, 11, 24, 9, 5)
NAMES = ("number", "kind", "text", "source", "raised_on", "owner", "due")
FIELDS = [Item.field(name) for name in NAMES]


def items(count):
    return [
        Item(
            number=f"YJ-{at:03d}",
            kind="suggestion",
            text="建议展览部增加值班人员。" * (1 + at % 4),
            raised_on=dt.date(2026, 11, 3),
            owner="p",
        )
        for at in range(count)
    ]


@pytest.fixture
def ledger(written, tongue):
    tongue.known["p"] = "周明远"

    def make(records, fields=FIELDS, **more):
        rows = lists.rows_of(records, fields, tongue)
        return written(lists.paper("意见建议台账", fields, rows, tongue, made=MADE, **more))

    return make


def test_a_ledger_shows_what_the_screen_showed(ledger):
    read = ledger(items(60), filtered="类型：建议", office="某某机电商会")
    words = read.words(0)
    for each in ("意见建议台账", "类型：建议", "共60条", "数据截至2026-11-2409:05", "某某机电商会"):
        assert each in words
    for page in range(read.pages):
        assert "序号编号类型内容来源收集日期责任人完成时限" in read.words(page)
    assert [read.words().find(f"YJ-{at:03d}") for at in range(60)] == sorted(
        read.words().find(f"YJ-{at:03d}") for at in range(60)
    )
    assert "填表人：" in read.words(read.pages - 1)
    assert "填表人：" not in read.words(0)


def test_an_empty_list_says_so(ledger):
    read = ledger([])
    assert read.pages == 1
    assert "没有记录" in read.words()
    assert "收集日期" in read.words()


@pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
def test_every_kind_of_record_has_a_ledger_with_all_its_heads(ledger, tongue, cls):
    words = ledger([cls(), cls()], cls.fields).words()
    heads = [tongue.say(each.label) for each in cls.fields if each.name not in WITHHELD]
    assert not [head for head in heads if not all(char in words for char in head)]
    assert "共2条" in words


def test_what_is_said_in_confidence_is_in_no_ledger(ledger):
    talk = RECORDS["talk"](private="戊己庚辛", thoughts="思想稳定")
    words = ledger([talk], RECORDS["talk"].fields).words()
    assert "思想稳定" in words
    assert "不外传" not in words
    assert "戊己庚辛" not in words


def test_a_list_too_wide_for_a4_takes_a3(ledger):
    many = RECORDS["event"].fields
    box = ledger([RECORDS["event"]()], many).reader().pages[0].mediabox
    assert float(box.width) == pytest.approx(420 / 25.4 * 72, abs=0.1)


def test_a_missing_character_names_its_row(ledger):
    records = items(3)
    records[2] = records[2].having(text="好😀")
    assert ledger(records).missing.found == {"😀": {"意见建议台账 3": None}}
    named = ledger(records, wheres=["甲", "乙", "丙"])
    assert named.missing.found == {"😀": {"丙": None}}
