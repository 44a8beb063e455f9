"""A whole window over a fresh file, and hands for it."""

import datetime as dt

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records.words import N, said
from app.tabs.window import MainWindow
from app.ui.preview import Preview


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
        number = next(n for n, place in enumerate(window.places) if place.title == name)
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
