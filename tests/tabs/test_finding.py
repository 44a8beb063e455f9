import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from shiboken6 import delete

from app.records.events import Event
from app.records.partners import Contact, Enterprise
from app.records.roster import Person, Unit
from app.records.words import plain
from app.store.listing import Wanted
from app.store.saved import Saved, keep_searches, searches
from app.ui.palette_rows import ROW
from app.ui.saved_list import SavedList
from app.ui.table import ListView

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def firms(put):
    return put(*(Enterprise(name=f"{name}贸易") for name in ("远帆", "远航", "新业")))


@pytest.fixture
def sidebar(window):
    return window.findChild(SavedList)


def look_for(window, qtbot, words):
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.palette_box.box, words)
    qtbot.waitUntil(lambda: not window.palette_box._later.isActive())
    return [
        window.palette_box.list.item(n).data(ROW) for n in range(window.palette_box.list.count())
    ]


def enter(window):
    QTest.keyClick(window.palette_box.box, Qt.Key.Key_Return)
    QApplication.processEvents()


def list_of(window, table):
    return next(view for view in window.findChildren(ListView) if view.cls.table == table)


def star(window, table, words):
    view = list_of(window, table)
    view.filter.setText(words)
    view.refresh()
    QTest.mouseClick(view.tools.save, Qt.MouseButton.LeftButton)
    return view


def shown(sidebar):
    return [(entry.saved.name, entry.count) for entry in sidebar.entries]


def test_ctrl_k_opens_a_record_in_its_tab(window, firms, qtbot):
    look_for(window, qtbot, "yuanhang")
    enter(window)
    assert str(window.places[window.current].title) == "共建"
    page = window.tab(window.current).views.page("enterprise")
    assert page.record.uid == firms[1].uid


def test_a_part_is_opened_on_the_page_it_belongs_to(window, put, firms, qtbot):
    put(Contact(name="曾国强", enterprise=firms[2].uid))
    look_for(window, qtbot, "zenggq")
    enter(window)
    page = window.tab(window.current).views.page("enterprise")
    assert page.record.uid == firms[2].uid


def test_commands_begin_new_records_and_turn_tabs(window, qtbot):
    look_for(window, qtbot, "xinjianrenyuan")
    enter(window)
    assert plain(window.places[window.current].title) == "组织"
    assert window.tab(window.current).views.key == "person"
    rows = look_for(window, qtbot, "tanxin")
    assert "谈心与反馈" in [row.text for row in rows]
    QTest.keyClick(window.palette_box.box, Qt.Key.Key_Escape)


def test_every_kind_made_on_its_own_is_a_command(window, qtbot):
    words = [window.desk.say(command.words) for command in window.palette_box._commands()]
    for name in ("会议与活动", "意见建议", "会员企业", "供需", "年度计划", "组织", "上级要点"):
        assert f"新建{name}" in words
    assert {"撤销", "首页", "关于同心", "备份到…"} <= set(words)


def test_all_hits_are_shown_in_their_list(window, put, qtbot):
    put(*(Person(name=f"远帆{n}") for n in range(12)))
    rows = look_for(window, qtbot, "yuanf")
    assert rows[-1].text == "在列表中显示全部人员"
    QTest.keyClick(window.palette_box.box, Qt.Key.Key_Up)
    enter(window)
    view = list_of(window, "person")
    assert view.filter.text() == "yuanf"
    assert view.model.total == 12


def test_a_filter_is_saved_and_opened_from_the_sidebar(window, tab, firms, sidebar):
    tab("共建")
    view = star(window, "enterprise", "yuan")
    assert shown(sidebar) == [("yuan", "2")]
    QTest.mouseClick(view.tools.save, Qt.MouseButton.LeftButton)
    assert len(searches(window.desk.store)) == 1, "the same filter is saved once"
    view.clear_filter()
    tab("首页")
    QTest.mouseClick(sidebar.entries[0], Qt.MouseButton.LeftButton)
    assert str(window.places[window.current].title) == "共建"
    assert [rec.name for rec in view.model.records] == ["远帆贸易", "远航贸易"]


def test_the_star_waits_for_a_filter(window, tab):
    tab("共建")
    view = list_of(window, "enterprise")
    assert not view.tools.save.isEnabled()
    view.filter.setText("远")
    view.refresh()
    assert view.tools.save.isEnabled()


def test_counts_follow_what_happens(window, tab, put, firms, sidebar, qtbot):
    tab("共建")
    star(window, "enterprise", "远")
    put(Enterprise(name="远山贸易"))
    qtbot.waitUntil(lambda: shown(sidebar) == [("远", "3")])
    assert "3" in sidebar.entries[0].accessibleName()


def test_a_narrowed_list_says_so_and_is_let_go(window, tab, put, sidebar):
    tab("会议与活动")
    unit = put(Unit(name="一支部", kind="branch"))
    put(
        *(
            Event(title=f"{year}年会", kinds=("other",), units=(unit.uid,), starts=start)
            for year in (2025, 2026)
            for start in [dt.datetime(year, 3, 1, 9)]
        )
    )
    within = {"starts": (dt.datetime(2026, 1, 1), None)}
    saved = Saved("今年", "event", Wanted(within=within))
    keep_searches(window.desk.store, [saved])
    sidebar.read()
    QTest.mouseClick(sidebar.entries[0], Qt.MouseButton.LeftButton)
    view = list_of(window, "event")
    assert [rec.title for rec in view.model.records] == ["2026年会"]
    assert view.tools.chip.isVisible()
    QTest.mouseClick(view.tools.chip, Qt.MouseButton.LeftButton)
    assert view.model.total == 2
    assert not view.tools.chip.isVisible()


def test_a_saved_search_is_renamed_and_removed(window, tab, firms, sidebar, qtbot):
    tab("共建")
    star(window, "enterprise", "远")
    for name, keys, expected in (
        ("<b>新</b>", Qt.Key.Key_Return, "<b>新</b>"),
        ("别的", Qt.Key.Key_Escape, "<b>新</b>"),
        ("   ", Qt.Key.Key_Return, "<b>新</b>"),
    ):
        sidebar.rename(sidebar.entries[0])
        box = sidebar.findChildren(QLineEdit)[-1]
        box.setText(name)
        QTest.keyClick(box, keys)
        QApplication.processEvents()
        assert [each.saved.name for each in sidebar.entries] == [expected]
    sidebar._context(sidebar.entries[0], sidebar.rect().center())
    menu = sidebar.findChild(QMenu)
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: sidebar.entries == [])
    assert searches(window.desk.store) == []


def test_the_narrow_sidebar_has_no_saved_searches(window, tab, firms, sidebar):
    tab("共建")
    star(window, "enterprise", "远")
    assert sidebar.isVisible()
    window.sidebar.narrow(True)
    assert not sidebar.isVisible()


def test_the_search_leaves_quietly_when_what_had_the_focus_is_gone(window, qtbot):
    box = QLineEdit(window)
    box.show()
    window.activateWindow()
    box.setFocus()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.palette_box._before is box
    delete(box)
    QTest.keyClick(window.palette_box.box, Qt.Key.Key_Escape)
    assert not window.palette_box.isVisible()
