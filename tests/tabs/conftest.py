"""A whole window over a fresh file, and hands for it."""

import datetime as dt

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records.dates import Month
from app.records.events import Attendance, Event
from app.records.planning import Plan, PlanItem
from app.records.roster import Membership, Person, Unit
from app.records.words import N, said
from app.tabs.window import MainWindow
from app.ui.preview import Preview

NAMES = ("王若兰", "李知行", "赵明远")


@pytest.fixture
def put(store):
    """Keep records as one step and return them."""

    def keep(*records):
        with store.step(said(N("试"))) as step:
            kept = [step.put(record) for record in records]
        return kept[0] if len(kept) == 1 else kept

    return keep


@pytest.fixture
def window(desk, qtbot):
    """Show the window of the program."""
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def tab(window):
    """Turn to a tab by its name and return it."""

    def turn(name):
        number = next(n for n, place in enumerate(window.places) if str(place.title) == name)
        window.go(number)
        QApplication.processEvents()
        return window.tab(number)

    return turn


@pytest.fixture
def enter(compose):
    """Type words into a field of a form, row or sheet, and leave it with Tab."""

    def type_into(editor, words):
        box = editor.typed
        box.window().activateWindow()
        QApplication.processEvents()
        box.setFocus()
        typed = box.lineEdit() if hasattr(box, "lineEdit") else box
        if isinstance(words, dt.date):
            QTest.keyClicks(typed, words.isoformat())
        elif words.isascii():
            QTest.keyClicks(typed, words)
        else:
            compose(typed, words)
        if popup := QApplication.activePopupWidget():
            QTest.keyClick(popup, Qt.Key.Key_Return)
            box.window().activateWindow()
            QApplication.processEvents()
        QTest.keyClick(QApplication.focusWidget() or typed, Qt.Key.Key_Tab)

    return type_into


@pytest.fixture
def click():
    """Press a button."""

    def press(button):
        assert button.isVisible(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


@pytest.fixture
def click_line():
    """Click the line that holds these words."""

    def press(lines, words):
        row = next(n for n in range(lines.count()) if words in lines.item(n).text())
        middle = lines.visualItemRect(lines.item(row)).center()
        QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    return press


@pytest.fixture
def opened(desk):
    """Remember which records were asked for."""
    asked = []
    desk.news.opened.connect(lambda table, uid: asked.append((table, uid)))
    return asked


@pytest.fixture
def printed(qtbot, ask):
    """Wait for the preview of a paper, close it and return its words without blanks."""

    def read():
        # Whether a character is missing is no matter here.
        ask.answers.append(True)
        qtbot.waitUntil(lambda: bool(previews()), timeout=20_000)
        (preview,) = previews()
        with PdfDocument(preview.path) as document:
            pages = [page.get_textpage().get_text_range() for page in document]
        preview.close()
        ask.answers.clear()
        return "".join("".join(pages).split())

    def previews():
        shown = QApplication.topLevelWidgets()
        return [each for each in shown if isinstance(each, Preview) and each.isVisible()]

    return read


@pytest.fixture
def branch(store):
    unit = Unit(name="中共示例商会第一支部委员会", short="一支部", kind="branch")
    people = [Person(name=name, standing="formal") for name in NAMES]
    plan = Plan(unit=unit.uid, year=2026)
    with store.step(said("roster")) as step:
        step.put_many([unit, *people, Person(name="外请专家"), plan])
        since = dt.date(2020, 1, 1)
        step.put_many([Membership(person=p.uid, unit=unit.uid, since=since) for p in people])
        step.put(PlanItem(plan=plan.uid, month=Month(2026, 11), theme="学习全会精神"))
    return unit


@pytest.fixture
def event(store, branch):
    made = Event(
        title="十一月支委会",
        kinds=("theme_day",),
        units=(branch.uid,),
        starts=dt.datetime(2026, 11, 20, 9),
        content="大家讨论。建议\U0001f600多办专题讲座。散会。",
    )
    people = store.find(Person, limit=3)
    with store.step(said("event")) as step:
        step.put(made)
        step.put_many([Attendance(event=made.uid, person=p.uid) for p in people])
    return made


@pytest.fixture
def meetings(qtbot, window, tab, branch):
    made = tab("会议与活动")
    with qtbot.waitActive(window):
        window.activateWindow()
    return made
