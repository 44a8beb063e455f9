"""The re-election ladder: listed by its end, ticked, told on the first page."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.records.checklists import Stage
from app.records.roster import Person, Post, Unit
from app.store.seeding import seed

ENDS = dt.date(2026, 12, 27)


@pytest.fixture
def units(store, put, branch):
    seed(store)
    return put(
        branch.having(elected=dt.date(2023, 12, 28)),
        Unit(name="党委", kind="party_committee", term_ends=dt.date(2029, 5, 19)),
        Unit(name="旧支部", kind="branch", term_ends=dt.date(2026, 11, 1)),
        Unit(name="分会", kind="branch_association", term_ends=dt.date(2026, 11, 1)),
    )


@pytest.fixture
def view(units, tab):
    return tab("组织").views.turn("term")


def rows(view):
    return [[view.table.item(n, c).text() for c in range(3)] for n in range(view.table.rowCount())]


def test_bodies_that_are_elected_are_listed_by_the_end_of_their_term(view):
    assert rows(view) == [
        ["旧支部", "2026-11-01", "已超期 22 天；应备未备 12 项"],
        ["一支部", "2026-12-27", "已进入届满前 3 个月，还有 34 天；应备未备 4 项"],
        ["党委", "2029-05-19", "还有 908 天"],
    ]


def test_the_keys_choose_a_body_and_show_its_ladder(view):
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.section.title.text() == "一支部"
    words = view.section.words.text()
    assert words.startswith("本届选举：2023年12月28日　任期届满：2026年12月27日（按任期年数推算）")
    assert len(view.section.list.stages.stages()) == 12
    assert "正式党员" not in view.section.notes.text()


def test_a_ticked_paper_is_kept_for_this_term_only(view, store, put, units):
    view.show_uid(units[0].uid)
    stages = view.section.list.stages
    stages.tick(stages.stages()[0].uid)
    kept = store.find(Stage, unit=units[0].uid)
    assert {s.term for s in kept} == {ENDS}
    assert len(kept) == 12
    assert rows(view)[1][2].endswith("应备未备 3 项")
    put(store.get(Unit, units[0].uid).having(elected=ENDS))
    view.show_uid(units[0].uid)
    fresh = view.section.list.stages.stages()
    assert len(fresh) == 12
    assert not any(stage.done_on or stage.id for stage in fresh)
    assert len(store.find(Stage, unit=units[0].uid)) == 12


def test_a_small_committee_is_information_and_nothing_more(view, units, put, store):
    assert not view.section.notes.isVisible()
    person = store.find(Person)[0]
    put(Post(person=person.uid, unit=units[0].uid, kind="secretary", since=dt.date(2024, 1, 1)))
    view.show_uid(units[0].uid)
    first, second = view.section.notes.text().splitlines()
    assert first.startswith("支部委员 1 人，少于 3 人（《中国共产党支部工作条例（试行）》")
    assert second.startswith("按 1 个名额，委员候选人不少于 2 人")


def test_a_unit_page_shows_the_ladder_open_once_a_rung_is_reached(units, window, tab):
    window.show_record("unit", units[0].uid)
    page = tab("组织").views.page("unit")
    section = page.form._extras[0].inner
    assert section.list.isVisible()
    window.show_record("unit", units[1].uid)
    assert section.isVisible()
    assert not section.list.isVisible()
    window.show_record("unit", units[3].uid)
    assert not section.isVisible()


def test_the_first_page_names_the_bodies_whose_term_runs_out(units, tab, opened, click):
    home = tab("首页")
    home.refresh()
    words = [button.text() for button in home.elections.buttons]
    assert words == [
        "旧支部：已超期 22 天；应备未备 12 项",
        "一支部：已进入届满前 3 个月，还有 34 天；应备未备 4 项",
    ]
    click(home.elections.buttons[1])
    assert opened == [("unit", units[0].uid)]


def test_the_first_page_says_nothing_while_no_rung_is_reached(branch, tab):
    home = tab("首页")
    assert not home.elections.isVisible()


def test_a_paper_of_an_election_is_found_on_the_page_of_its_unit(view, window, store, units):
    view.show_uid(units[0].uid)
    stages = view.section.list.stages
    stages.tick(stages.stages()[0].uid)
    window.show_record("stage", store.find(Stage)[0].uid)
    assert window.tab(window.current).views.key == "unit"


def test_the_ladder_goes_to_paper(view, units, printed, click):
    view.show_uid(units[0].uid)
    click(view.section.findChild(QPushButton, "print_stages"))
    assert "一支部换届工作清单" in printed()
