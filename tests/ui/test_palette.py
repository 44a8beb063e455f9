import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from app.records.events import Event
from app.records.partners import Enterprise
from app.records.roster import Person
from app.records.words import N
from app.ui.commands import Command
from app.ui.palette import Palette
from app.ui.palette_rows import ROW, _units
from app.ui.theme import apply, tokens
from tests.store.making import keep, make


@pytest.fixture
def done():
    return []


@pytest.fixture
def palette(desk, on_screen, done):
    window = QMainWindow()
    window.setCentralWidget(QLineEdit(objectName="behind"))
    commands = [
        Command(N("新建会议与活动"), lambda: done.append("new"), picture="add"),
        Command(N("撤销"), lambda: done.append("undo"), "Ctrl+Z", "undo"),
        Command(N("不能用的"), lambda: done.append("never"), enabled=False),
        Command(),
    ]
    made = Palette(
        desk,
        window,
        lambda: commands,
        {"enterprise": "partners", "person": "roster", "event": "meetings"}.get,
        lambda saved: done.append(saved),
    )
    desk.news.opened.connect(lambda table, uid: done.append((table, uid)))
    on_screen(window, 1000, 700)
    window.centralWidget().setFocus()
    return made


def rows(palette):
    return [palette.list.item(n).data(ROW) for n in range(palette.list.count())]


def texts(palette):
    return [row.text for row in rows(palette)]


def current(palette):
    return palette.list.currentItem().data(ROW).text


def ask(palette, qtbot, words):
    if not palette.isVisible():
        palette.open()
    palette.box.clear()
    if words.isascii():
        QTest.keyClicks(palette.box, words)
    else:
        palette.box.insert(words)
        palette.box.textEdited.emit(words)
    qtbot.waitUntil(lambda: not palette._later.isActive())


def press(palette, *keys):
    for key in keys:
        QTest.keyClick(palette.box, key)


def test_typing_finds_and_enter_opens(palette, qtbot, store, done):
    (firm,) = keep(store, Enterprise(name="宁波远帆贸易"))
    ask(palette, qtbot, "yuanfan")
    assert texts(palette) == ["会员企业", "宁波远帆贸易"]
    row = rows(palette)[1]
    assert [row.text[a:b] for a, b in row.marks] == ["远帆"]
    press(palette, Qt.Key.Key_Return)
    assert done == [("enterprise", firm.uid)]
    assert not palette.isVisible()


def test_the_keyboard_walks_over_headings_and_round(palette, qtbot, store):
    keep(store, Person(name="远帆"), Enterprise(name="远帆甲"), Enterprise(name="远帆乙"))
    ask(palette, qtbot, "远帆")
    assert texts(palette) == ["人员", "远帆", "会员企业", "远帆乙", "远帆甲"]
    assert current(palette) == "远帆"
    press(palette, Qt.Key.Key_Down)
    assert current(palette) == "远帆乙"
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert current(palette) == "远帆"
    press(palette, Qt.Key.Key_Up)
    assert current(palette) == "远帆甲"
    press(palette, Qt.Key.Key_PageUp)
    assert current(palette) == "远帆"


def test_enter_does_not_wait_for_the_pause(palette, store, done):
    (firm,) = keep(store, Enterprise(name="abc"))
    palette.open()
    QTest.keyClicks(palette.box, "abc")
    press(palette, Qt.Key.Key_Return)
    assert done == [("enterprise", firm.uid)]


def test_escape_gives_the_focus_back(palette, on_screen):
    behind = palette.parentWidget().centralWidget()
    palette.open()
    assert palette.box.hasFocus()
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert behind.hasFocus()


def test_a_click_elsewhere_and_a_second_call_close_it(palette):
    palette.open()
    palette.open()
    assert not palette.isVisible()
    palette.open()
    behind = palette.parentWidget().centralWidget()
    behind.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not palette.isVisible()


def test_commands_are_found_by_pinyin_and_carried_out(palette, qtbot, done):
    ask(palette, qtbot, "cx")
    assert texts(palette) == ["命令", "撤销"]
    assert rows(palette)[1].side == "Ctrl+Z"
    press(palette, Qt.Key.Key_Return)
    assert done == ["undo"]
    ask(palette, qtbot, "bunengyong")
    assert texts(palette) == []
    assert palette.nothing.isVisible()
    press(palette, Qt.Key.Key_Return, Qt.Key.Key_Down)
    assert palette.isVisible()
    press(palette, Qt.Key.Key_Escape)


def test_a_command_that_begins_so_stands_before_records(palette, qtbot, store):
    make(store, Event, title="讨论新建厂房")
    ask(palette, qtbot, "新建")
    assert texts(palette)[:2] == ["命令", "新建会议与活动"]
    ask(palette, qtbot, "会议")
    assert texts(palette)[-1] == "新建会议与活动"
    press(palette, Qt.Key.Key_Escape)


def test_nothing_typed_shows_what_was_changed_last(palette, store):
    keep(store, Person(name="甲"))
    keep(store, Enterprise(name="乙"))
    palette.open()
    assert texts(palette)[:4] == ["最近改过", "乙", "甲", "命令"]
    assert rows(palette)[1].side == "会员企业"
    press(palette, Qt.Key.Key_Escape)


def test_all_hits_of_a_kind_can_be_shown_in_their_list(palette, qtbot, store, done):
    keep(store, *(Enterprise(name=f"远帆{n}") for n in range(9)))
    ask(palette, qtbot, "远帆")
    assert rows(palette)[0].side == "9 条"
    assert texts(palette)[-1] == "在列表中显示全部会员企业"
    press(palette, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert (done[0].table, done[0].wanted.words) == ("enterprise", "远帆")


@pytest.mark.parametrize("words", ["<b>粗</b>", "&lt;", '"* OR NEAR(', "-", "\ud800", "𠮷" * 3000])
def test_user_text_is_shown_as_it_is(palette, qtbot, store, words):
    keep(store, Person(name=f"甲{words[:30]}乙"))
    palette.open()
    palette.box.setText(words)
    palette.look()
    assert f"甲{words[:30]}乙" in texts(palette) or len(words) > 30
    palette.grab()
    press(palette, Qt.Key.Key_Escape)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_found_place_is_drawn_in_colour(palette, qtbot, store, dressed, mode):
    apply(dressed, mode)
    keep(store, Enterprise(name="𠮷祥远帆", products="远帆牌"))
    ask(palette, qtbot, "祥远")
    accent = QColor(tokens().accent).getRgb()[:3]
    picture = palette.list.grab().toImage()
    seen = {
        picture.pixelColor(x, y).getRgb()[:3]
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert accent in seen
    apply(dressed, "light")
    press(palette, Qt.Key.Key_Escape)


def test_marks_count_as_qt_counts():
    assert (_units("𠮷祥"), _units("ab"), _units("\ud800")) == (3, 2, 1)


def test_it_stays_inside_a_small_window(palette, qtbot, store):
    keep(store, *(Person(name=f"甲{n}") for n in range(40)))
    window = palette.parentWidget()
    ask(palette, qtbot, "甲")
    for width, height in ((900, 560), (1366, 768)):
        window.resize(width, height)
        QApplication.processEvents()
        assert window.height() == height
        assert window.rect().contains(palette.geometry())
    press(palette, Qt.Key.Key_Escape)
