"""The running program: which file is open, its lock, and the window that shows it."""

from __future__ import annotations

import datetime as dt
import getpass
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from app.records.words import Known, N, Problem, said
from app.store.file import EXTENSION, create, is_large, open_file
from app.store.rows import Store
from app.store.seeding import seed
from app.tabs.window import MainWindow
from app.ui import theme
from app.ui.ask import Ask
from app.ui.desk import set_desk
from app.ui.jobs import Jobs, Tick
from app.ui.language import chosen, speak
from app.ui.lock import DataLock, Taken
from app.ui.memory import Memory
from app.ui.operating import in_use, is_locked, lock
from app.ui.soundness import Soundness

if TYPE_CHECKING:
    from app.tabs.first import Doors
    from app.tabs.signin import SignIn

SAMPLE = f"样例协会{EXTENSION}"
_PAUSE_MS = 1_000


class Program(QObject):
    """Open one data file at a time, and close it whole."""

    def __init__(
        self,
        app: QApplication,
        memory: Memory,
        ask: Ask,
        state: Path,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__()
        self.window: MainWindow | Doors | SignIn | None = None
        self.store: Store | None = None
        self.jobs = Jobs(ask)
        self._app, self._memory, self._ask = app, memory, ask
        self._state, self._today = state, today
        self._sound = Soundness(self.jobs, memory, today)
        self._lock: DataLock | None = None
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self._follow)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def start(self, path: Path | None) -> None:
        """Show the file asked for, else the one used last, else the three doors."""
        last = self._memory.text("last")
        if path is None and last and Path(last).is_file():
            path = Path(last)
        if path is None or not self.open(path):
            self.show_doors()

    def open(self, path: Path) -> bool:
        """Show a file in the place of the one that is open; False when it was not opened."""
        path = path.absolute()
        if self.store is not None and self.store.path == path:
            return True
        if isinstance(self.window, MainWindow) and not self.window.may_leave():
            return False
        if not self._sound.known(path):
            self._sound.look(path, self.open)
            return False
        lock = DataLock(path)
        readonly = False
        if path.is_file():
            taken = lock.take()
            readonly = taken is not Taken.OURS
            if taken is Taken.HELD and not self._read_only(lock):
                return False
        try:
            store = _opened(path, readonly=readonly, sound=is_large(path))
        except Known as known:
            lock.release()
            logging.warning("not opened: Known")
            self._ask.tell(known.what, known.advice)
            return False
        self._show(store, lock)
        return True

    def open_other(self, path: Path | None) -> None:
        """Open a file, asked for when it is not given."""
        chosen = path or self._ask.open_path("tongxin")
        if chosen is not None:
            self.open(chosen)

    def new(self) -> None:
        """Ask where a new file shall lie, make it and show it."""
        path = self._ask.save_path("tongxin", f"党建资料{self._today().year}")
        if path is None:
            return
        try:
            create(path).close()
        except Known as known:
            self._ask.tell(known.what, known.advice)
            return
        self.open(path)

    def sample(self) -> None:
        """Show the sample association, made in a job when it is not there yet."""
        path, today = self._state / SAMPLE, self._today()
        if path.is_file():
            self.open(path)
            return

        def work(tick: Tick) -> Path:
            from app.exchange.sample import make_sample
            from app.papers.freezing import for_sample

            part = path.with_name(f"{path.stem}-{getpass.getuser()}.part")
            part.unlink(missing_ok=True)
            store = create(part)
            try:
                make_sample(store, today, tick, for_sample)
            finally:
                store.close()
            return part.replace(path)

        self.jobs.start(said(N("准备样例协会")), work, self.open)

    def discard_sample(self) -> None:
        """Close the sample, delete its file, and go back to the doors."""
        if self.store is None:
            return
        path = self.store.path
        if path != self._state / SAMPLE and not self._ask.sure(
            said(N("丢弃样例文件“{name}”？"), name=path.name),
            said(N("文件会被删除，不能恢复。")),
            N("丢弃"),
        ):
            return
        self._leave_window()
        self.close()
        path.unlink(missing_ok=True)
        self._memory.forget_file(path)
        self.show_doors()

    def restart(self) -> None:
        """Begin the program anew, for what it reads at its start only."""
        if self.window is not None and not self.window.close():
            return
        self.close()
        # Ours, not the system's: the new program sets it as it is wanted then.
        os.environ.pop("QT_SCALE_FACTOR", None)
        frozen = getattr(sys, "frozen", False)
        QProcess.startDetached(sys.executable, [] if frozen else ["-m", "app"], os.getcwd())
        self._app.quit()

    def show_doors(self) -> None:
        """Show the three doors."""
        from app.tabs.first import Doors

        doors = Doors(self._memory.recent(), self.jobs)
        doors.new_wanted.connect(self.new)
        doors.open_wanted.connect(self.open_other)
        doors.sample_wanted.connect(self.sample)
        self._put(doors)

    def close(self) -> None:
        """Let go of the open file: jobs stopped, file closed, lock released."""
        self.jobs.close()
        if self.store is not None:
            logging.info("close")
            self.store.close()
            self._sound.closed(self.store.path)
            self.store = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _show(self, store: Store, lock: DataLock) -> None:
        self._leave_window()
        self.close()
        self.store, self._lock = store, lock
        logging.info("open, read-only: %s", store.readonly)
        if store.path != self._state / SAMPLE:
            self._memory.remember_file(store.path)
        self._memory.keep("last", str(store.path))
        self._put(self._front())

    def _front(self) -> MainWindow | SignIn:
        """Return the window of the open file, or what asks who works with it first."""
        assert self.store is not None
        if not is_locked(self.store):
            return self._window()
        from app.tabs.signin import SignIn

        desk = set_desk(self.store, self._ask, self._memory, self._today, self.jobs)
        asked = SignIn(desk)
        asked.signed.connect(lambda: QTimer.singleShot(0, self, lambda: self._put(self._window())))
        asked.open_wanted.connect(self.open_other)
        return asked

    def lock(self) -> None:
        """Put everything out of sight until somebody signs in; what is typed is stored."""
        if not isinstance(self.window, MainWindow) or self.store is None:
            return
        if not in_use(self.store) or not self.window.may_leave():
            return
        self.window.remember()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                each.reject()
        lock(self.store)
        self._put(self._front())

    def _leave_window(self) -> None:
        """Store what is typed and put the window out of sight while its file is still open."""
        if isinstance(self.window, MainWindow):
            self.window.settle()
            self.window.remember()
            self.window.hide()

    def _window(self) -> MainWindow:
        assert self.store is not None
        window = MainWindow(set_desk(self.store, self._ask, self._memory, self._today, self.jobs))
        window.new_wanted.connect(self.new)
        window.open_wanted.connect(self.open_other)
        window.sample_wanted.connect(self.sample)
        # A button of the window asks for it: the window must not go while its click is under way.
        window.discard_wanted.connect(lambda: QTimer.singleShot(0, self, self.discard_sample))
        window.lock_wanted.connect(lambda: QTimer.singleShot(0, self, self.lock))
        window.restart_wanted.connect(lambda: QTimer.singleShot(0, self, self.restart))
        window.dressed.connect(lambda mode: QTimer.singleShot(0, self, lambda: self._dress(mode)))
        return window

    def _dress(self, mode: str) -> None:
        speak(self._app, chosen(self._memory))
        theme.apply(self._app, mode, large=self._memory.text("large") == "1")
        if self.store is None or not isinstance(self.window, MainWindow):
            return
        if self.window.may_leave():
            shown = self.window.shown()
            self.window.remember()
            self._put(self._window())
            if shown is not None:
                self.window.show_record(*shown)

    def _follow(self) -> None:
        """Dress anew when the system has turned light or dark and the user follows it."""
        if self._memory.text("theme", "system") != "system":
            return
        if _is_at_work(self._app):
            # The window is made anew: that waits until nobody types or answers in it.
            self._later.start()
        else:
            self._dress("system")

    def _put(self, window: MainWindow | Doors | SignIn) -> None:
        before, self.window = self.window, window
        window.closed.connect(self.close)
        window.show()
        if before is not None:
            before.closed.disconnect(self.close)
            # Not closed: that would store once more, into a file that is closed by now.
            before.hide()
            before.deleteLater()

    def _read_only(self, lock: DataLock) -> bool:
        words = lock.holder(self._today()).words()
        advice = said(
            N("可以先只读打开，查看和打印；要修改请等对方关闭。确认没有人在用时，可删除“{name}”。"),
            name=lock.path.name,
        )
        return self._ask.sure(words, advice, N("只读打开"))


def _is_at_work(app: QApplication) -> bool:
    over = app.activeModalWidget() or app.activePopupWidget()
    return bool(over) or isinstance(app.focusWidget(), QLineEdit | QPlainTextEdit)


def calm(ask: Ask) -> Callable[[Known | Problem], None]:
    """Return what says a trouble that nobody waits for."""

    def tell(error: Known | Problem) -> None:
        ask.tell(error.what, error.advice if isinstance(error, Known) else "")

    return tell


def _opened(path: Path, *, readonly: bool, sound: bool) -> Store:
    store = open_file(path, readonly=readonly, sound=sound)
    if not store.readonly:
        try:
            seed(store)
        except BaseException:
            store.close()
            raise
    return store
