"""The Qt at hand: some versions lose a reference with every call and end the program."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

CALLS = 10_000
SLACK = 500


class Bell(QObject):
    """Ring with a yes."""

    rung = Signal(bool)


def test_calls_and_signals_keep_the_references_of_none_and_true(qtbot):
    label, bell, heard = QLabel(), Bell(), []
    qtbot.addWidget(label)
    bell.rung.connect(lambda yes: heard.append(None))
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        label.setText("同心")
        label.update()
        bell.rung.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert len(heard) == CALLS
    assert after[0] - before[0] >= CALLS - SLACK, "the list of Nones holds one each"
    assert after[1] >= before[1] - SLACK
