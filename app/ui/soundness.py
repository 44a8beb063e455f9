"""Whether a large file still is what it was when it was last looked through."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from app.records.words import N, said
from app.store.file import is_large, look_through, seal_of
from app.ui.jobs import Cancelled, Jobs, Tick
from app.ui.memory import Memory

# A disk can spoil what nobody writes.
_ANEW_DAYS = 30


class Soundness:
    """Know which large files need no look before they open, and look through the others.

    Small files are looked through whenever they open: nobody notices.
    """

    def __init__(self, jobs: Jobs, memory: Memory, today: Callable[[], dt.date]) -> None:
        self._jobs, self._memory, self._today = jobs, memory, today

    def known(self, path: Path) -> bool:
        """Tell whether a file may open at once; what cannot be read is told when it opens."""
        if not is_large(path):
            return True
        try:
            seal = seal_of(path)
        except OSError:
            return True
        kept, day = self._memory.seal(path)
        earliest = self._today() - dt.timedelta(days=_ANEW_DAYS)
        return kept == seal and day >= earliest.isoformat()

    def look(self, path: Path, then: Callable[[Path], object]) -> None:
        """Look through a file in a job that can be called off; go on when it is sound."""

        def done(seal: str) -> None:
            self._memory.keep_seal(path, seal, self._today().isoformat())
            then(path)

        def work(tick: Tick) -> str:
            def stopped() -> bool:
                try:
                    tick(0, 0)
                except Cancelled:
                    return True
                return False

            seal = look_through(path, stopped)
            tick(0, 0)
            return seal

        self._jobs.start(said(N("检查“{name}”是否完好"), name=path.name), work, done)

    def closed(self, path: Path) -> None:
        """Seal a file anew that this program wrote and closed whole."""
        _, day = self._memory.seal(path)
        try:
            if day and is_large(path):
                self._memory.keep_seal(path, seal_of(path), day)
        except OSError:
            # A stick drawn out with the file: it is looked through when it is back.
            return
