"""Long writing on the screen's own thread: a window shows how far it is and can call it off."""

import time
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.records.words import Known, N, Problem, Said, said
from app.store.portions import Portions
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.theme import step

T = TypeVar("T")
# What is done within a blink shows no window at all.
_PATIENCE_S = 0.4
_SLICE_S = 0.04


def in_portions(desk: Desk, what: Said, work: Portions[T], parent: QWidget) -> T | None:
    """Do the work and return what it gives; None, and nothing changed, when it is called off.

    Raises the Problem or Known the work raises. The window takes all input meanwhile, so that
    nothing else writes into the step that is open.
    """
    runner = _Runner(work)
    if not runner.run_for(_PATIENCE_S):
        desk.jobs.hold()
        window = _Window(desk, what, runner, parent)
        window.exec()
        window.deleteLater()
    if not runner.ended:
        work.close()
    desk.jobs.release()
    if not runner.ended:
        desk.news.said.emit(desk.say(N("已取消，资料没有改动。")))
        return None
    return runner.outcome()


class _Runner(Generic[T]):
    """Turn the work on for a while, and remember how it ended."""

    def __init__(self, work: Portions[T]) -> None:
        self._work = work
        self._result: T | None = None
        self._trouble: Problem | Known | None = None
        self.ended = False
        self.done, self.total = 0, 0

    def run_for(self, seconds: float) -> bool:
        """Work so long at most and tell whether it has ended."""
        stop = time.monotonic() + seconds
        while not self.ended and time.monotonic() < stop:
            try:
                self.done, self.total = next(self._work)
            except StopIteration as end:
                self._result, self.ended = end.value, True
            except (Problem, Known) as trouble:
                self._trouble, self.ended = trouble, True
        return self.ended

    def outcome(self) -> T | None:
        """Return what the work gave; raise what it raised."""
        if self._trouble is not None:
            raise self._trouble
        return self._result


class _Window(Dialog):
    """Show how far the work is; Escape and the button call it off."""

    def __init__(self, desk: Desk, what: Said, runner: _Runner[T], parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(desk.say(what))
        self._bar = QProgressBar()
        self._bar.setMinimumWidth(step(90))
        stop = QPushButton(desk.say(N("取消")))
        stop.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(stop)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(desk.say(said(N("正在{what}…"), what=what)), ""))
        column.addWidget(self._bar)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def done(self, code: int) -> None:
        """Stop turning."""
        self._timer.stop()
        super().done(code)

    def _turn(self) -> None:
        if self._runner.run_for(_SLICE_S):
            self.accept()
            return
        self._bar.setRange(0, self._runner.total)
        self._bar.setValue(self._runner.done)
