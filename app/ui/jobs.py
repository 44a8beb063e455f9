"""Long work beside the window: plain data in, a result out, progress and a way to stop."""

import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from app.records.words import Known, Problem, Said
from app.ui.ask import Ask

Tick = Callable[[int, int], None]
T = TypeVar("T")
_PAUSE = 0.05


class Cancelled(Exception):  # noqa: N818 - the user's wish, not an error
    """Leave a job the user does not want any more."""


class Job(QObject):
    """Run one function in the pool and report on the thread this object was made on."""

    progress = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self, what: Said, work: Callable[[Tick], Any], done: Callable[[Any], object]
    ) -> None:
        super().__init__()
        self.what = what
        self.result: Any = None
        self.error: BaseException | None = None
        self.finish = done
        self._work = work
        self._stopped = threading.Event()
        self._told = 0.0

    def stop(self) -> None:
        """Make the next tick raise."""
        self._stopped.set()

    def tick(self, done: int, total: int) -> None:
        """Report progress, of an unknown ``total`` as 0; raise Cancelled when it is to stop."""
        if self._stopped.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= _PAUSE or done >= total > 0:
            self._told = now
            self.progress.emit(done, total)

    def run(self) -> None:
        """Do the work; keep what went wrong for the thread that asked for it."""
        try:
            self.tick(0, 0)
            self.result = self._work(self.tick)
        except Exception as error:
            self.error = error
        self.ended.emit(self)


class Jobs(QObject):
    """Start jobs one after the other and say which one is running."""

    changed = Signal()
    progress = Signal(int, int)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: list[Job] = []
        # Its thread may still be leaving it: a job is let go when the next one has ended.
        self._last: Job | None = None
        self._held: list[Job] | None = None

    @property
    def running(self) -> Job | None:
        """Return the job at work, None when all is quiet."""
        return self._waiting[0] if self._waiting else None

    def start(self, what: Said, work: Callable[[Tick], T], done: Callable[[T], object]) -> Job:
        """Do ``work`` beside the window, then call ``done`` with its result on this thread.

        ``work`` gets a tick to call now and then; it must not touch the store or a widget.
        """
        job = Job(what, work, done)
        job.progress.connect(self.progress, Qt.ConnectionType.QueuedConnection)
        job.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._waiting.append(job)
        self._pool.start(job.run)
        self.changed.emit()
        return job

    def cancel(self) -> None:
        """Stop the running job at its next tick."""
        if self.running:
            self.running.stop()

    def hold(self) -> None:
        """Keep results back: what is done with them would fall into a step that is open."""
        self._held = []

    def release(self) -> None:
        """Give out the results that were kept back."""
        late, self._held = self._held or [], None
        for job in late:
            self._ended(job)

    def close(self) -> None:
        """Stop all jobs and wait until their threads are free; nobody hears of their results."""
        for job in self._waiting:
            job.stop()
        self._pool.waitForDone()
        self._waiting.clear()
        self.changed.emit()

    def _ended(self, job: Job) -> None:
        if job not in self._waiting:
            return  # its file is closed: the news of its end was on the way meanwhile
        if self._held is not None:
            self._held.append(job)
            return
        self._waiting.remove(job)
        self._last = job
        self.changed.emit()
        error = job.error
        if error is None:
            job.finish(job.result)
        elif isinstance(error, Known):
            self._ask.tell(error.what, error.advice)
        elif isinstance(error, Problem):
            self._ask.tell(error.what)
        elif not isinstance(error, Cancelled):
            sys.excepthook(type(error), error, error.__traceback__)
