"""Tests of Enter on buttons."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.entering import EnterPresses


@pytest.fixture
def board(qtbot):
    watch = EnterPresses(QApplication.instance())
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.push, made.tool, made.tick = QPushButton("甲"), QToolButton(), QCheckBox("乙")
    for part in (made.push, made.tool, made.tick):
        column.addWidget(part)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    watch.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_focused_button_is_pressed_once(board, key):
    for button in (board.push, board.tool):
        pressed = []
        button.clicked.connect(lambda _=False, pressed=pressed: pressed.append(1))
        button.setFocus()
        QTest.keyClick(button, key)
        assert pressed == [1]


def test_a_button_with_a_menu_shows_it(board):
    menu = QMenu(board.tool)
    menu.addAction("打印")
    board.tool.setMenu(menu)
    board.tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    seen = []
    QTimer.singleShot(200, lambda: (seen.append(menu.isVisible()), menu.close()))
    board.tool.setFocus()
    QTest.keyClick(board.tool, Qt.Key.Key_Return)
    assert seen == [True]


def test_a_tick_box_waits_for_space(board):
    board.tick.setFocus()
    QTest.keyClick(board.tick, Qt.Key.Key_Return)
    assert not board.tick.isChecked()


def test_a_modified_enter_is_for_others(board):
    pressed = []
    board.push.clicked.connect(lambda: pressed.append(1))
    board.push.setFocus()
    QTest.keyClick(board.push, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []


def test_a_button_may_go_while_it_has_the_focus(board, qtbot):
    board.push.setFocus()
    board.push.deleteLater()
    qtbot.wait(10)
    board.tool.setFocus()
    assert QApplication.focusWidget() is board.tool
