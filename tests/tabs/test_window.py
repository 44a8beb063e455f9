"""The window: tabs made when first shown, keys, undo, what is saved, files dropped on it."""

import importlib
import os
import re

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records import RECORDS
from app.records.roster import Person, Unit
from app.records.words import said
from app.store.file import create, open_file
from app.store.history import redoable, undoable
from app.store.settings import set_setting
from app.tabs.standing import NOTICED
from app.tabs.window import PLACES, MainWindow, Place
from app.ui.desk import set_desk
from app.ui.page import RecordPage


class OneList(QWidget):
    """Be a tab of one standard page."""

    def __init__(self, desk, cls):
        super().__init__()
        self.page = RecordPage(desk, cls)
        QVBoxLayout(self).addWidget(self.page)

    def show_uid(self, table, uid):
        self.page.show_uid(uid)

    def show_new(self, table, values):
        self.page.show_new(**values)


TWO = (
    Place("人员", "person", ("person",), lambda desk: OneList(desk, Person)),
    Place("组织", "roster", ("unit",), lambda desk: OneList(desk, Unit)),
)


@pytest.fixture
def opened(desk, qtbot):
    """Return a function that opens the window as the program does."""

    def open_window(places=TWO, desk=desk):
        window = MainWindow(desk, places)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return open_window


@pytest.fixture
def person(desk):
    with desk.store.step(said("放入人员")) as step:
        return step.put(Person(name="陈立"))


def ctrl(qtbot, window, key):
    target = window.focusWidget() or window
    qtbot.keyClick(target, key, Qt.KeyboardModifier.ControlModifier)


def field(window, name):
    return window.tab(window.current).page.form.findChild(QWidget, name)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.icon)
def test_what_the_sidebar_says_of_a_tab_is_what_the_tab_says(place):
    module = importlib.import_module(f"app.tabs.{place.icon}")
    (cls,) = [getattr(module, name) for name in dir(module) if name.endswith("Tab")]
    assert (str(place.title), place.icon) == (cls.TITLE, cls.ICON)
    assert set(place.tables) == set(cls.TABLES)


def test_every_table_is_shown_by_one_tab():
    shown = [table for place in PLACES for table in place.tables]
    assert sorted(shown) == sorted(RECORDS)


def test_tabs_are_made_when_they_are_first_shown(opened, qtbot):
    window = opened()
    assert list(window._made) == [0]
    ctrl(qtbot, window, Qt.Key.Key_2)
    assert window.current == 1
    first = window.tab(1)
    ctrl(qtbot, window, Qt.Key.Key_1)
    ctrl(qtbot, window, Qt.Key.Key_2)
    assert window.tab(1) is first


def test_the_sidebar_goes_to_a_tab_and_shows_which_one_it_is(opened, qtbot):
    window = opened()
    tabs = [b for b in window.sidebar.findChildren(QToolButton) if b.isCheckable()]
    first, second = tabs
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert window.current == 1
    assert second.isChecked()
    assert not first.isChecked()


def test_the_last_tab_and_the_shape_come_back(opened):
    window = opened()
    # Qt brings no window back larger than the screen, and the offscreen one is 800 wide.
    window.resize(780, 600)
    window.go(1)
    window.close()
    again = opened()
    assert again.current == 1
    assert again.size() == window.size()


def test_the_title_says_which_file_and_that_all_is_saved(opened, desk):
    window = opened()
    assert re.fullmatch(r"data — 已保存 (\d\d:\d\d|\d{4}-\d\d-\d\d) — 同心", window.windowTitle())
    with desk.store.step(said("放入")) as step:
        step.put(Person(name="陈立"))
    words = window.windowTitle()
    assert words.startswith("data — 已保存 ")
    assert window.status.light.text() in words
    assert window.status.light.text()[4:].replace(":", "").isdigit()


def test_ctrl_z_belongs_to_the_box_while_it_has_something_to_undo(opened, desk, person, qtbot):
    window = opened()
    window.show_record("person", person.uid)
    box = field(window, "department")
    box.setFocus()
    qtbot.keyClicks(box, "HR")
    ctrl(qtbot, window, Qt.Key.Key_Z)
    assert box.text() == ""
    assert desk.store.get(Person, person.uid), "the person put in before is still there"
    ctrl(qtbot, window, Qt.Key.Key_Y)
    assert box.text() == "HR"


def test_ctrl_z_else_takes_back_the_last_step_and_says_which(opened, desk, person, qtbot):
    window = opened()
    window.show_record("person", person.uid)
    field(window, "duty").setFocus()
    ctrl(qtbot, window, Qt.Key.Key_Z)
    assert desk.store.get(Person, person.uid) is None
    assert window.status.words.text() == "已撤销：放入人员"
    ctrl(qtbot, window, Qt.Key.Key_Y)
    assert desk.store.get(Person, person.uid).name == "陈立"
    assert window.status.words.text() == "已重做：放入人员"
    assert redoable(desk.store) is None


def test_after_an_undo_the_keys_still_find_their_way(opened, desk, person, qtbot):
    window = opened()
    window.show_record("person", person.uid)
    rows = window.front_list().table
    rows.setFocus()
    with desk.store.step(said("改")) as step:
        step.put(person.having(duty="组织委员"))
    ctrl(qtbot, window, Qt.Key.Key_Z)
    assert desk.store.get(Person, person.uid).duty == ""
    assert rows.hasFocus()


def test_nothing_to_undo_is_said_quietly(opened, qtbot):
    window = opened()
    window.undo()
    assert window.status.words.text() == "没有可撤销的操作。"


def test_an_undo_that_would_overwrite_refuses_in_words(opened, desk, person, ask):
    # Only something that writes past the steps can put a later change in an undo's way.
    desk.store.db.execute("UPDATE person SET name = '陈笠' WHERE uid = ?", [person.uid])
    opened().undo()
    [(told, _)] = ask.told
    assert "“陈笠”后来又改过" in told
    assert desk.store.get(Person, person.uid).name == "陈笠"


def test_a_wish_to_see_a_record_goes_to_its_tab(opened, desk):
    with desk.store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一党支部", kind="branch"))
    window = opened()
    desk.news.open("unit", unit.uid)
    assert window.current == 1
    assert window.tab(1).page.record.uid == unit.uid


def test_a_wish_for_a_new_record_opens_its_form_with_the_values(opened, desk):
    window = opened()
    desk.news.create("unit", name="第二党支部")
    assert window.current == 1
    assert field(window, "name").text() == "第二党支部"


def test_closing_asks_nothing_and_stores_what_was_typed(opened, desk, person, ask, qtbot):
    window = opened()
    window.show_record("person", person.uid)
    box = field(window, "department")
    box.setFocus()
    qtbot.keyClicks(box, "HR")
    window.close()
    assert desk.store.get(Person, person.uid).department == "HR"
    assert ask.asked == []


def test_keys_begin_a_filter_and_a_new_record_wherever_the_focus_is(opened, person, qtbot):
    window = opened()
    window.centralWidget().setFocus()
    ctrl(qtbot, window, Qt.Key.Key_F)
    assert window.front_list().filter.hasFocus()
    ctrl(qtbot, window, Qt.Key.Key_N)
    assert window.tab(0).page.title.text() == "新建人员"


def test_going_to_a_tab_by_key_lets_the_arrows_walk_its_list(opened, desk, person, qtbot):
    window = opened()
    ctrl(qtbot, window, Qt.Key.Key_2)
    ctrl(qtbot, window, Qt.Key.Key_1)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.tab(0).page.record.uid == person.uid


def test_ctrl_s_stores_at_once_and_says_so(opened, desk, person, qtbot):
    window = opened()
    window.show_record("person", person.uid)
    box = field(window, "department")
    box.setFocus()
    qtbot.keyClicks(box, "HR")
    ctrl(qtbot, window, Qt.Key.Key_S)
    assert desk.store.get(Person, person.uid).department == "HR"
    assert box.hasFocus()
    assert window.status.words.text() == "已保存。"


def test_ctrl_s_outside_a_form_says_that_all_is_kept(opened, qtbot):
    window = opened()
    window.tab(0).page.list.table.setFocus()
    ctrl(qtbot, window, Qt.Key.Key_S)
    assert window.status.words.text() == "全部内容都已自动保存。"


def test_the_job_at_work_shows_its_progress_and_its_cancel(opened, desk, qtbot):
    window = opened()
    assert not window.status.cancel.isVisible()

    def work(tick):
        while True:
            tick(30, 100)

    desk.jobs.start(said("数数"), work, lambda _: None)
    qtbot.waitUntil(lambda: window.status.bar.value() == 30)
    assert window.status.job.text() == "正在数数…"
    qtbot.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.status.cancel.isVisible())


def drag(path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


@pytest.mark.parametrize(("name", "taken"), [("b.tongxin", True), ("b.docx", False)])
def test_a_data_file_dropped_on_the_window_is_opened(opened, tmp_path, qtbot, name, taken):
    window = opened()
    wanted = []
    window.open_wanted.connect(wanted.append)
    mime, ways = drag(tmp_path / name), Qt.DropAction.CopyAction
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), ways, mime, *keys)
    enter.ignore()
    window.dragEnterEvent(enter)
    assert enter.isAccepted() is taken
    window.dropEvent(QDropEvent(QPointF(5, 5), ways, mime, *keys))
    qtbot.wait(10)
    assert wanted == ([tmp_path / name] if taken else [])


def actions(window):
    found = {}
    for menu in window.menuBar().findChildren(QAction):
        found[menu.text()] = menu
    for menu in window.menuBar().actions():
        found.update({action.text(): action for action in menu.menu().actions()})
    return found


def test_the_menus_hold_what_they_should(opened):
    found = actions(opened())
    wanted = (
        "新建…",
        "打开…",
        "立即保存",
        "样例协会",
        "备份到…",
        "退出",
        "撤销",
        "重做",
        "回收站…",
    )
    assert set(wanted) <= set(found)
    assert {"浅色", "深色", "跟随系统", "侧栏显示文字", "关于同心"} <= set(found)


def test_backup_lies_where_the_user_says_and_opens(opened, desk, ask, person, tmp_path):
    window = opened()
    ask.answers.append(tmp_path / "盘")
    actions(window)["备份到…"].trigger()
    (copy,) = (tmp_path / "盘").iterdir()
    with_copy = open_file(copy, readonly=True)
    assert with_copy.get(Person, person.uid).name == "陈立"
    with_copy.close()
    assert copy.name in window.status.words.text()


def test_the_sidebar_can_be_narrow_and_stays_so(opened, memory):
    window = opened()
    window.resize(1366, 768)
    wide = window.sidebar.sizeHint().width()
    actions(window)["侧栏显示文字"].trigger()
    assert window.sidebar.sizeHint().width() < wide / 2
    window.close()
    again = opened()
    again.resize(1366, 768)
    assert again.sidebar.sizeHint().width() < wide / 2


def test_a_narrow_window_has_pictures_in_its_sidebar_unless_words_are_asked_for(opened):
    window = opened()
    words = actions(window)["侧栏显示文字"]
    window.resize(1366, 768)
    assert words.isChecked()
    wide = window.sidebar.sizeHint().width()
    window.resize(960, 540)
    assert window.sidebar.sizeHint().width() < wide / 2
    assert not words.isChecked()
    words.trigger()
    assert window.sidebar.sizeHint().width() == wide


def test_about_names_the_licence_and_every_part(opened):
    window = opened()
    actions(window)["关于同心"].trigger()
    (about,) = [w for w in window.findChildren(QWidget) if type(w).__name__ == "About"]
    text = about.findChild(QWidget, "parts").toPlainText()
    for part in ("PySide6", "SQLite", "ReportLab", "pypdfium2", "attrs", "Pillow", "Noto", "OFL"):
        assert part in text
    assert any("Apache-2.0" in label.text() for label in about.findChildren(QLabel))
    about.close()


def test_the_sample_is_marked_and_thrown_away_in_one_click(opened, desk, qtbot):
    set_setting(desk.store, "sample", "1")
    window = opened()
    gone = []
    window.discard_wanted.connect(lambda: gone.append(1))
    (button,) = window.findChild(QWidget, "banner").findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert gone == [1]


def test_a_file_in_a_synced_folder_carries_a_word_of_caution(opened, ask, memory, tmp_path):
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    store = create(folder / "支部.tongxin")
    window = opened(desk=set_desk(store, ask, memory))
    assert "只在一台电脑上打开" in window.findChild(QWidget, "banner").findChild(QLabel).text()
    store.close()


def test_a_read_only_file_says_so_and_offers_no_undo(opened, desk, ask, memory, person):
    desk.store.close()
    store = open_file(desk.store.path, readonly=True)
    window = opened(desk=set_desk(store, ask, memory))
    assert window.windowTitle() == "data（只读） — 同心"
    assert "只读打开" in window.findChild(QWidget, "banner").findChild(QLabel).text()
    assert not actions(window)["撤销"].isEnabled()
    assert undoable(store) is not None
    store.close()


def test_the_recycle_bin_opens_from_the_menu(opened, desk, person, qtbot):
    with desk.store.step(said("删除人员")) as step:
        step.drop(person)
    window = opened()
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        seen.append(dialog.findChild(QTableWidget).rowCount())
        dialog.close()

    QTimer.singleShot(50, look)
    actions(window)["回收站…"].trigger()
    assert seen == [1]


def test_a_file_of_another_day_says_the_day_it_was_saved(opened, desk):
    os.utime(desk.store.path, (1_700_000_000, 1_700_000_000))
    assert opened().status.light.text() == "已保存 2023-11-14"


def test_what_does_not_belong_here_is_told_once(desk, qtbot):
    desk.memory.keep(NOTICED, "")
    for shown in (True, False):
        window = MainWindow(desk)
        qtbot.addWidget(window)
        notice = window.findChild(QWidget, "secrecy")
        assert (notice is not None) == shown
        if notice is not None:
            assert "国家秘密" in notice.findChild(QLabel).text()
            notice.findChild(QPushButton).click()
            assert notice.isHidden()
