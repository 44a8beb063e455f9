"""The care log is the ledger of items seen by difficulty: one record, two views, one paper."""

import datetime as dt

import pytest

from app.records.roster import Person
from app.records.talks import Item, Step, Voice
from app.records.words import said

DAY = dt.date(2026, 9, 1)


@pytest.fixture
def page(put, tab):
    helper, member = put(Person(name="周望舒"), Person(name="罗星野"))
    item = put(Item(uid="i", number="YJ-1", kind="difficulty", text="接送孩子难", raised_on=DAY))
    put(Voice(item=item.uid, person=member.uid))
    put(Item(kind="opinion", text="路灯要修", raised_on=DAY))
    put(Step(item="i", on=DAY, kind="carried_out", text="调整了班次", by=helper.uid))
    return tab("谈心与反馈").views.turn("care")


def shown(page):
    model = page.list.model
    names = [field.name for field in model.fields]
    return {
        name: model.index(0, names.index(name)).data()
        for name in ("care", "text", "helped", "visited")
    }


def test_only_difficulties_stand_there_with_help_and_visit(page, store, put):
    assert [rec.text for rec in page.list.model.records] == ["接送孩子难"]
    assert shown(page) == {
        "care": "待回访",
        "text": "接送孩子难",
        "helped": "2026-09-01 周望舒 调整了班次",
        "visited": "",
    }
    by = put(Person(name="沈若溪")).uid
    day = dt.date(2026, 10, 1)
    visit = Step(item="i", on=day, kind="revisited", verdict="satisfied", by=by)
    with store.step(said("回访")) as step:
        step.put(visit)
    assert (shown(page)["care"], shown(page)["visited"]) == ("已回访", "2026-10-01 满意")


def test_its_columns_are_its_own_whatever_the_ledger_of_items_shows(page, tab):
    tab("谈心与反馈").views.turn("item").list.columns.keep()
    care = type(page)(page.desk)
    names = [field.name for field in care.list.columns.shown()]
    assert names[:3] == ["raised_on", "care", "text"]
    care.deleteLater()


def test_what_is_begun_here_is_a_difficulty(page):
    page.show_new()
    assert page.form.raw()["kind"] == "difficulty"


def test_the_ledger_is_printed_whole_and_without_names(page, printed):
    page.print_ledger().accept()
    words = printed()
    for each in ("关怀帮扶台账", "罗星野", "周望舒", "调整了班次", "待回访"):
        assert each in words
    assert "路灯" not in words
    dialog = page.print_ledger()
    dialog.audience.setCurrentIndex(dialog.audience.findData("branch_meeting"))
    assert dialog.table.rowCount() == 2
    dialog.accept()
    words = printed()
    assert "党员甲" in words
    assert not [name for name in ("罗星野", "周望舒") if name in words]
