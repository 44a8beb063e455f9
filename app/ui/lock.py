"""One program per data file: who has it open, and since when."""

import contextlib
import datetime as dt
import enum
import getpass
import json
from pathlib import Path

import attrs
from PySide6.QtCore import QLockFile, QSysInfo

from app.records.words import N, Said, said


class Taken(enum.Enum):
    """Say how asking for the lock came out."""

    OURS = "ours"
    HELD = "held"
    NOT_ALLOWED = "not_allowed"


@attrs.frozen
class Holder:
    """Say who has a file open; what is not known is empty."""

    who: str = ""
    pc: str = ""
    since: str = ""

    def words(self) -> Said:
        """Say it as a sentence."""
        if not (self.who and self.pc):
            return said(N("此文件正由另一个窗口使用。"))
        return said(
            N("此文件正由 {who} 在 {pc} 上使用（自 {since}）。"),
            who=self.who,
            pc=self.pc,
            since=self.since,
        )


class DataLock:
    """Hold the lock of one data file; a lock left by a killed program heals by itself."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(path.name + ".lock")
        self._note = path.with_name(path.name + ".user")
        self._lock = QLockFile(str(self.path))
        # 0: age alone never breaks a lock; Qt still asks whether its process lives.
        self._lock.setStaleLockTime(0)

    def take(self) -> Taken:
        """Try to become the one program that has this file open."""
        if not self._lock.tryLock(0):
            failed = self._lock.error() is QLockFile.LockError.LockFailedError
            return Taken.HELD if failed else Taken.NOT_ALLOWED
        now = dt.datetime.now().strftime("%Y-%m-%d %H:%M")
        me = Holder(_me(), QSysInfo.machineHostName(), now)
        # The note is a courtesy to the next one: a full disk is no reason not to open the file.
        with contextlib.suppress(OSError):
            self._note.write_text(json.dumps(attrs.asdict(me)), encoding="utf-8")
        return Taken.OURS

    def holder(self, today: dt.date) -> Holder:
        """Return who has it; today's times without their date."""
        try:
            found = json.loads(self._note.read_text(encoding="utf-8"))
            since = str(found["since"]).removeprefix(f"{today.isoformat()} ")
            return Holder(str(found["who"]), str(found["pc"]), since)
        except (OSError, ValueError, KeyError, TypeError):
            return Holder()

    def release(self) -> None:
        """Let the next one in."""
        if self._lock.isLocked():
            with contextlib.suppress(OSError):
                self._note.unlink()
            self._lock.unlock()


def _me() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"
