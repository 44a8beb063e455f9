"""How a record is called: the words a reader knows it by."""

from app.records import RECORDS
from app.records.describe import Record
from app.records.kinds import Text
from app.records.masking import masked
from app.records.words import Said, Say, Tongue
from app.store.engine import Database
from app.store.mapping import fetch

_LONGEST = 60
_DEEPEST = 3


def shortened(text: str) -> str:
    """Return a text as one line of at most 60 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


class _Titles:
    """Name linked records while one title is put together."""

    def __init__(self, db: Database, say: Say, depth: int) -> None:
        self.db, self.say, self.depth = db, say, depth

    def title(self, table: str, uid: str) -> str:
        """Name a linked record, "" where it would go too deep or is gone."""
        if self.depth >= _DEEPEST:
            return ""
        found = fetch(self.db, RECORDS[table], "WHERE uid = ?", [uid])
        return title_of(self.db, found[0], self.say, self.depth + 1) if found else ""


def title_of(db: Database, rec: Record, say: Say, depth: int = 0) -> str:
    """Return what a record is called, one line of at most 60 characters."""
    tongue: Tongue = _Titles(db, say, depth)
    parts = (rec.field(name).kind.show(getattr(rec, name), tongue) for name in rec.titles)
    return shortened(" ".join(part for part in parts if part.strip()))


class Titles:
    """Speak one language and name linked records, remembering what was asked before."""

    def __init__(self, db: Database, say: Say) -> None:
        self.db = db
        self._say = say
        self._known: dict[tuple[str, str], str] = {}

    def say(self, text: str | Said) -> str:
        """Say a source text in the reader's language."""
        return self._say(text)

    def title(self, table: str, uid: str) -> str:
        """Name a record; "" when it is gone."""
        key = (table, uid)
        if key not in self._known:
            self._known[key] = self._read(table, uid)
        return self._known[key]

    def _read(self, table: str, uid: str) -> str:
        cls = RECORDS[table]
        if len(cls.titles) == 1 and isinstance(cls.field(cls.titles[0]).kind, Text):
            sql = f'SELECT "{cls.titles[0]}" FROM "{table}" WHERE uid = ?'
            row = self.db.execute(sql, [uid]).fetchone()
            return shortened(masked(row[0])) if row else ""
        found = fetch(self.db, cls, "WHERE uid = ?", [uid])
        return title_of(self.db, found[0], self._say) if found else ""

    def title_of(self, rec: Record) -> str:
        """Name a record at hand."""
        return title_of(self.db, rec, self._say)

    def forget(self) -> None:
        """Forget what was remembered: some record was changed."""
        self._known.clear()
