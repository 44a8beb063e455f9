import datetime as dt

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records.partners import Enterprise
from app.records.roster import Membership, Person, Post, Unit
from app.store.file import open_file
from app.tabs.roster.day import RosterOnDay
from app.tabs.roster.tree import UnitTree
from app.tabs.window import MainWindow
from app.ui.children import Children
from app.ui.desk import set_desk


@pytest.fixture
def branch(put):
    """Keep a committee with a branch, and people who came and went."""
    top, unit = put(
        above := Unit(name="商会党委", kind="party_committee"),
        Unit(name="第一党支部", kind="branch", parent=above.uid),
    )
    stays, left = put(Person(name="林晓红", standing="formal"), Person(name="周明远"))
    put(
        Membership(person=stays.uid, unit=unit.uid, since=dt.date(2024, 1, 1)),
        Membership(
            person=left.uid, unit=unit.uid, since=dt.date(2024, 1, 1), until=dt.date(2025, 6, 30)
        ),
        Post(person=stays.uid, unit=unit.uid, kind="secretary", since=dt.date(2024, 1, 1)),
    )
    return top, unit, stays, left


def children(form, table):
    return form.findChild(Children, f"{table}-children")


def people_on(page):
    section = page.findChild(RosterOnDay)
    return [(line.text, line.side) for line in lines_of(section.lines)]


def lines_of(lines):
    return [lines.line(row) for row in range(lines.count())]


def tree_words(tree, item=None):
    item = item or tree.invisibleRootItem()
    kids = [item.child(n) for n in range(item.childCount())]
    return {kid.text(0): tree_words(tree, kid) for kid in kids}


def test_a_typed_roster_is_there_after_opening_the_file_again(
    window, tab, enter, click, store, desk, qtbot
):
    roster = tab("组织")
    page = roster.views.page("unit")
    click(page.list.new)
    enter(page.form.editors["name"], "第一党支部")
    enter(page.form.editors["kind"], "党支部")
    assert store.find(Unit)[0].name == "第一党支部"
    people = roster.views.turn("person")
    click(people.list.new)
    enter(people.form.editors["name"], "林晓红")
    roster.views.turn("unit")
    members = children(page.form, "membership")
    click(members.add)
    row = members.rows[0]
    enter(row.editors["person"], "晓红")
    enter(row.editors["since"], dt.date(2026, 1, 1))
    (member,) = store.find(Membership)
    assert (member.person, member.unit) == (store.find(Person)[0].uid, store.find(Unit)[0].uid)
    assert people_on(page) == [("林晓红", "")]
    window.close()
    store.close()
    again = open_file(store.path)
    shown = MainWindow(set_desk(again, desk.ask, desk.memory, desk.today))
    qtbot.addWidget(shown)
    shown.show()
    shown.go(5)
    page = shown.tab(5).views.turn("person")
    QTest.keyClicks(page.list.filter, "zzz")
    qtbot.waitUntil(lambda: not page.list.model.records)
    page.list.filter.clear()
    page.list.filter.insert("晓红")
    qtbot.waitUntil(lambda: [r.name for r in page.list.model.records] == ["林晓红"])
    shown.close()
    again.close()


def test_units_hang_on_the_ones_they_belong_to(tab, branch):
    tree = tab("组织").findChild(UnitTree)
    assert tree_words(tree) == {"商会党委": {"第一党支部": {}}}


def test_units_in_a_circle_are_still_seen(put, tab):
    put(one := Unit(name="甲", kind="branch"), two := Unit(name="乙", kind="branch"))
    put(one.having(parent=two.uid), two.having(parent=one.uid))
    words = tree_words(tab("组织").findChild(UnitTree))
    assert "甲" in str(words)
    assert "乙" in str(words)


def test_choosing_in_the_tree_shows_the_unit(tab, branch, qtbot):
    page = tab("组织").views.page("unit")
    page.tree.setFocus()
    page.tree.setCurrentItem(page.tree.topLevelItem(0))
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    assert page.record.name == "第一党支部"


def test_the_roster_is_that_of_the_chosen_day(tab, branch):
    page = tab("组织").views.page("unit")
    page.show_uid(branch[1].uid)
    assert people_on(page) == [("林晓红", "支部书记")]
    page.findChild(RosterOnDay).day.setDate(QDate(2025, 6, 30))
    assert people_on(page) == [("林晓红", "支部书记"), ("周明远", "")]


def test_a_person_of_the_roster_opens_with_a_click(window, tab, branch, click_line):
    roster = tab("组织")
    roster.show_uid("unit", branch[1].uid)
    click_line(roster.views.page("unit").findChild(RosterOnDay).lines, "林晓红")
    assert roster.views.key == "person"
    assert roster.views.page("person").record.uid == branch[2].uid


def test_a_unit_still_in_use_says_who_holds_it(tab, branch, ask, store, click):
    page = tab("组织").views.page("unit")
    page.show_uid(branch[1].uid)
    click(page.gone)
    ((told, _),) = ask.told
    assert "第一党支部" in told
    assert "不能删除" in told
    assert store.get(Unit, branch[1].uid) is not None


def test_a_new_unit_below_knows_what_it_hangs_on(tab, branch, click):
    page = tab("组织").views.page("unit")
    page.show_uid(branch[0].uid)
    click(page.new_below)
    assert page.form.editors["parent"].raw() == branch[0].uid


def test_a_membership_is_shown_with_its_unit(tab, branch, store):
    roster = tab("组织")
    roster.show_uid("membership", store.find(Membership)[0].uid)
    assert roster.views.page("unit").record.uid == branch[1].uid


def test_the_paper_of_a_day_lists_who_belonged(tab, branch, desk, click, qtbot, monkeypatch):
    page = tab("组织").views.page("unit")
    page.show_uid(branch[1].uid)
    made = []
    monkeypatch.setattr("app.tabs.roster.day.make_paper", lambda *args: made.append(args))
    click(page.findChild(RosterOnDay).paper)
    ((_, _, name, paper),) = made
    assert name == "第一党支部名册（2026-11-23）"
    assert paper.title == name


def test_a_dropped_person_takes_the_membership_along(tab, branch, store, click):
    people = tab("组织").views.turn("person")
    people.show_uid(branch[3].uid)
    click(people.gone)
    assert [m.person for m in store.find(Membership)] == [branch[2].uid]
    assert store.count(Enterprise) == 0


def test_the_row_a_tab_begins_with_is_marked(window, put):
    put(Person(name="王芳"))
    window.visit(5)
    window.tab(5).views.turn("person")
    window.visit(0)
    window.visit(5)
    QApplication.processEvents()
    view = window.front_list()
    assert [record.name for record in view.selected()] == ["王芳"]


def test_tab_into_a_list_with_nothing_chosen_takes_its_first_row(window, put):
    put(Person(name="王芳"))
    window.visit(5)
    window.tab(5).views.turn("person")
    QApplication.processEvents()
    table = window.front_list().table
    table.selectionModel().clear()
    came = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(table, came)
    assert len(table.selectionModel().selectedRows()) == 1
