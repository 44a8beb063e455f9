"""Settings are kept where they belong, take effect, and every screen speaks every language."""

import os
import re
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app import program as module
from app.__main__ import choose_scale
from app.papers import faces
from app.program import Program
from app.records.events import Event
from app.records.planning import Plan
from app.records.roster import Unit
from app.records.words import N, said
from app.store.file import create
from app.store.settings import get_setting
from app.tabs.about import About
from app.tabs.settings import Settings
from app.tabs.window import MainWindow
from app.ui import theme
from app.ui.bin import BinDialog
from app.ui.defaults import PLACE, UNIT, defaults_of
from app.ui.language import say, speak
from app.ui.printing import REPORT_LANGUAGE, for_paper
from app.ui.views import Views

HANZI = re.compile("[\u3400-\u9fff]")
SIMPLIFIED = re.compile("[关记录单设为选择这个会议与动标题录览导报语]")
OWN_WORDS = {"简体中文", "繁體中文"}
FORMS = ("plan_item", "plan", "major_task", "event", "talk", "item", "enterprise", "agreement")


@pytest.fixture
def settings(desk, on_screen):
    with desk.store.step(said(N("试"))) as step:
        step.put(Unit(name="第一党支部", kind="branch"))
    made = on_screen(Settings(desk), 520, 700)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return made


def agree(settings):
    buttons = settings.findChild(QDialogButtonBox).buttons()
    agreed = next(b for b in buttons if b.property("role") == "primary")
    QTest.mouseClick(agreed, Qt.MouseButton.LeftButton)


def choose(settings, name, value):
    box = settings.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_nothing_changes_nothing(settings, memory, qtbot):
    with qtbot.assertNotEmitted(settings.dressed):
        agree(settings)
    assert memory.text("scale", "100") == "100"
    assert get_setting(settings.desk.store, "office") == ""


def test_the_looks_are_kept_and_asked_for_at_once(settings, memory, qtbot):
    choose(settings, "language", "en")
    choose(settings, "theme", "dark")
    settings.large.setChecked(True)
    with qtbot.waitSignal(settings.dressed) as heard:
        agree(settings)
    assert heard.args == ["dark"]
    assert [memory.text(key) for key in ("language", "theme", "large")] == ["en", "dark", "1"]


@pytest.mark.parametrize("now", [True, False])
def test_a_new_scale_asks_for_a_restart(settings, memory, ask, qtbot, now):
    heard = []
    settings.restart_wanted.connect(lambda: heard.append(True))
    choose(settings, "scale", "150")
    ask.answers.append(now)
    agree(settings)
    assert ask.asked == ["缩放和报表字体在重新启动后生效。"]
    assert memory.text("scale") == "150"
    assert bool(heard) is now


def test_cancel_keeps_everything_as_it_was(settings, memory):
    choose(settings, "language", "en")
    settings.office.setText("东海商会")
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert memory.text("language") == ""
    assert get_setting(settings.desk.store, "office") == ""


def test_the_office_is_kept_in_the_file_and_begins_new_records(settings, desk):
    unit = desk.store.find(Unit)[0]
    QTest.keyClicks(settings.place, "Hall 2")
    settings.office.setText("东海商会")
    settings.unit.show_value(unit.uid)
    choose(settings, "papers/language", "zh_TW")
    agree(settings)
    assert get_setting(desk.store, "office") == "东海商会"
    assert defaults_of(desk, Event) == {"units": (unit.uid,), "place": "Hall 2"}
    assert defaults_of(desk, Plan) == {"unit": unit.uid}
    assert defaults_of(desk, Unit) == {}
    assert get_setting(desk.store, REPORT_LANGUAGE) == "zh_TW"
    assert for_paper(desk).say(N("会议记录（附签到表）")) == "會議記錄（附簽到表）"
    assert desk.say(N("会议记录（附签到表）")) == "会议记录（附签到表）"
    with desk.store.step(said(N("试"))) as step:
        step.drop(unit)
    assert get_setting(desk.store, UNIT) == unit.uid
    assert defaults_of(desk, Plan) == {}
    assert get_setting(desk.store, PLACE) == "Hall 2"


def test_the_backup_folder_is_chosen_and_proposed(settings, ask, memory, tmp_path, qtbot):
    ask.answers.append(tmp_path)
    qtbot.mouseClick(settings.findChild(QPushButton, "choose"), Qt.MouseButton.LeftButton)
    agree(settings)
    assert memory.text("backup/folder") == str(tmp_path)


def test_scale_is_told_to_qt_within_bounds(monkeypatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", "")
    for percent, factor in (("100", ""), ("150", "1.5"), ("200", "2.0"), ("900", "2.0")):
        choose_scale(percent)
        assert os.environ["QT_SCALE_FACTOR"] == factor


def test_large_type_grows_every_size_and_goes_back(dressed):
    sizes = []
    for large in (False, True, False):
        theme.apply(dressed, "light", large=large)
        title = QLabel("题")
        title.setProperty("role", "title")
        title.ensurePolished()
        sizes.append((dressed.font().pointSizeF(), title.font().pointSizeF(), theme.step(4)))
    assert sizes[0] == sizes[2]
    assert sizes[1][0] == pytest.approx(sizes[0][0] * 1.25)
    assert sizes[1][1] > sizes[0][1]
    assert sizes[1][2] > sizes[0][2]


def test_office_faces_are_taken_where_they_are_installed(tmp_path, monkeypatch):
    for name in ("SIMHEI.TTF", "simkai.ttf"):
        (tmp_path / name).write_bytes(b"")
    monkeypatch.setattr(faces, "_folders", lambda: [tmp_path, tmp_path / "none"])
    faces.office_faces.cache_clear()
    try:
        faces.choose_office_faces(True)
        assert faces.file_of("Hei") == tmp_path / "SIMHEI.TTF"
        assert faces.file_of("Fang").name == "TongxinFang.ttf"
        faces.choose_office_faces(False)
        assert faces.file_of("Hei").name == "TongxinHei.ttf"
    finally:
        faces.choose_office_faces(False)
        faces.office_faces.cache_clear()


def test_another_language_is_spoken_at_once(dressed, memory, ask, tmp_path, qtbot):
    path = tmp_path / "a.tongxin"
    create(path).close()
    program = Program(dressed, memory, ask, tmp_path)
    program.start(path)
    try:
        memory.keep("language", "en")
        before = program.window
        program.window.dress("light")
        qtbot.waitUntil(lambda: program.window is not before)
        titles = [action.text() for action in program.window.menuBar().actions()]
        assert titles == ["File", "Edit", "View", "Help"]
    finally:
        program.window.close()
        program.window.deleteLater()
        program.close()
        speak(dressed)


@pytest.fixture
def speaking(dressed):
    yield lambda code: speak(dressed, code)
    speak(dressed)


def words_of(root):
    """Yield all that stands on the widgets under a window, seen or not."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(n) for n in range(widget.count()))
        if isinstance(widget, QHeaderView) and widget.model():
            for n in range(widget.count()):
                yield str(widget.model().headerData(n, widget.orientation()) or "")
        yield from (action.text() for action in widget.actions())


def turn_everywhere(window):
    for number, _place in enumerate(window.places):
        window.go(number)
        for views in window.tab(number).findChildren(Views):
            for key in views._views:
                views.turn(key)
    for table in FORMS:
        window.show_new(table, {})


@pytest.mark.parametrize(("code", "foreign"), [("en", HANZI), ("zh_TW", SIMPLIFIED)])
def test_every_tab_and_dialog_speaks_the_language(speaking, desk, qtbot, code, foreign):
    speaking(code)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    turn_everywhere(window)
    found = set(words_of(window))
    for dialog in (Settings(desk), BinDialog(desk), About(desk)):
        qtbot.addWidget(dialog)
        dialog.show()
        found |= set(words_of(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.close()
    assert len(found) > 300
    assert {text for text in found - OWN_WORDS if foreign.search(text)} == set()
    assert say(N("首页")) in found
    window.close()


def test_a_restart_closes_the_file_and_starts_the_program_anew(
    dressed, memory, ask, tmp_path, qtbot, monkeypatch
):
    path = tmp_path / "a.tongxin"
    create(path).close()
    program = Program(dressed, memory, ask, tmp_path)
    program.start(path)
    started, left = [], []
    monkeypatch.setattr(module.QProcess, "startDetached", lambda *words: started.append(words))
    # The application of the tests must not end.
    monkeypatch.setattr(program, "_app", SimpleNamespace(quit=lambda: left.append(True)))
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    window = program.window
    window.restart_wanted.emit()
    qtbot.waitUntil(lambda: bool(left))
    assert started[0][:2] == (sys.executable, ["-m", "app"])
    assert program.store is None
    assert not window.isVisible()
    assert "QT_SCALE_FACTOR" not in os.environ
    window.deleteLater()


def test_the_form_of_decision_numbers_must_tell_them_apart(settings, store, ask):
    settings.numbers.setText("{unit}决{n}号")
    agree(settings)
    assert ask.told[0][0].startswith("决议编号格式里要有")
    assert settings.isVisible()
    assert get_setting(store, "decision/form") == ""
    settings.numbers.setText("{unit}字〔{year}〕第{n}号")
    agree(settings)
    assert get_setting(store, "decision/form") == "{unit}字〔{year}〕第{n}号"
