"""The kinds a field can be: how each is read, shown, stored and loaded."""

import datetime as dt
import enum
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, ClassVar, Protocol
from uuid import NAMESPACE_URL, UUID, uuid5

import attrs

from app.records.dates import Month, month_kept, read_day, read_moment, read_month
from app.records.masking import masked
from app.records.words import N, Problem, Tongue, listed, said

Stored = str | int | None
_LONGEST_CODE = 60
_CODE = re.compile(r"[0-9A-Z]{15,20}")
# Of characters nobody sees, hyphens and spaces.
_GAPS = frozenset({"Cc", "Cf", "Pd", "Zs"})


class Gone(enum.Enum):
    """Say what a reference does when its target is dropped."""

    FORBID = "forbid"
    CLEAR = "clear"
    GO_ALONG = "go_along"


class Kind(Protocol):
    """Read, show, store and load the values of one field."""

    @property
    def column(self) -> str:
        """The SQLite type of the column, "" for a link table."""

    @property
    def empty(self) -> Any:
        """The value that means: nothing said."""

    def parse(self, raw: object) -> Any:
        """Return the value of what was typed or found in a cell; raise Problem."""

    def show(self, value: Any, tongue: Tongue) -> str:
        """Return the value as the reader sees it; "" for nothing."""

    def dump(self, value: Any) -> Stored:
        """Return what SQLite keeps."""

    def load(self, stored: Any) -> Any:
        """Return the value of what SQLite kept."""


def is_uid(text: str) -> bool:
    """Tell whether a text is a uid as records have it."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def shipped_uid(table: str, key: str) -> str:
    """Return the uid a shipped record has in every file."""
    return str(uuid5(NAMESPACE_URL, f"tongxin:{table}/{key}"))


def blank(raw: object) -> bool:
    """Tell whether nothing was typed."""
    return raw is None or (isinstance(raw, str) and not raw.strip())


def _several(raw: object) -> Iterable[object]:
    """Return the parts of a sequence; anything else is one part, text included."""
    return raw if isinstance(raw, list | tuple | set | frozenset) else (raw,)


@attrs.frozen
class Text:
    """Keep text exactly as typed; ``rows`` above 1 makes it a text of several lines."""

    rows: int = 1
    column: ClassVar[str] = "TEXT"
    empty: ClassVar[str] = ""

    def parse(self, raw: object) -> str:
        """Return the text untouched: what was typed is what is kept."""
        return "" if raw is None else str(raw)

    def show(self, value: str, tongue: Tongue) -> str:
        """Return the text, identity numbers in it masked."""
        return masked(value)

    def dump(self, value: str) -> str:
        """Return the text."""
        return value

    def load(self, stored: str | None) -> str:
        """Return the text."""
        return stored or ""


@attrs.frozen
class Code(Text):
    """Keep a code that is looked up: what is typed as one loses its width, case and gaps."""

    def parse(self, raw: object) -> str:
        """Return a code in its one shape, anything else untouched."""
        text = super().parse(raw)
        if _CODE.fullmatch(text):
            return text
        signs = unicodedata.normalize("NFKC", text[:_LONGEST_CODE]).upper()
        # Copied from a page, a code brings more than its signs.
        bare = "".join(sign for sign in signs if unicodedata.category(sign) not in _GAPS)
        return bare if len(text) <= _LONGEST_CODE and _CODE.fullmatch(bare) else text

    def show(self, value: str, tongue: Tongue) -> str:
        """Return the code, which is public even where it looks like a number of a person."""
        return value


class _Maybe:
    """Share what all kinds do whose nothing is None."""

    column: ClassVar[str] = "TEXT"
    empty: ClassVar[None] = None

    def dump(self, value: object) -> Stored:
        """Return the ISO text, or NULL."""
        return None if value is None else str(value)

    def show(self, value: object, tongue: Tongue) -> str:
        """Return the value in ISO shape."""
        return "" if value is None else str(value)


@attrs.frozen
class Number(_Maybe):
    """Keep a whole number between ``least`` and ``most``."""

    least: int = 0
    most: int = 999_999_999
    column: ClassVar[str] = "INTEGER"

    def parse(self, raw: object) -> int | None:
        """Read digits, full-width ones and thousands separators included."""
        value = raw if type(raw) is int else None if blank(raw) else self._read(str(raw))
        if value is None or self.least <= value <= self.most:
            return value
        what = N("请写 {least} 到 {most} 之间的数。")
        raise Problem(said(what, least=self.least, most=self.most))

    def _read(self, raw: str) -> int:
        text = re.sub(r"[,，\s]", "", unicodedata.normalize("NFKC", raw))
        if not re.fullmatch(r"[+-]?\d{1,12}(\.0+)?", text):
            raise Problem(said(N("“{raw}”不是整数，请只写数字。"), raw=raw[:40]))
        return int(text.partition(".")[0])

    def dump(self, value: object) -> Stored:
        """Return the number."""
        return value if isinstance(value, int) else None

    def load(self, stored: int | None) -> int | None:
        """Return the number."""
        return stored


@attrs.frozen
class Day(_Maybe):
    """Keep a calendar day."""

    def parse(self, raw: object) -> dt.date | None:
        """Read a day in any of the shapes offices write."""
        if isinstance(raw, dt.datetime):
            return raw.date()
        if isinstance(raw, dt.date):
            return raw
        return None if blank(raw) else read_day(str(raw))

    def load(self, stored: str | None) -> dt.date | None:
        """Return the day."""
        return dt.date.fromisoformat(stored) if stored else None


@attrs.frozen
class MonthOnly(_Maybe):
    """Keep a year and a month."""

    def parse(self, raw: object) -> Month | None:
        """Read a year and month; a day gives its month."""
        if isinstance(raw, Month):
            return raw
        if isinstance(raw, dt.date):
            return Month.of(raw)
        return None if blank(raw) else read_month(str(raw))

    def load(self, stored: str | None) -> Month | None:
        """Return the month."""
        return month_kept(stored) if stored else None


@attrs.frozen
class Moment(_Maybe):
    """Keep a day and a clock time to the minute, local time."""

    def parse(self, raw: object) -> dt.datetime | None:
        """Read a day with a time; a bare day means midnight."""
        if isinstance(raw, dt.datetime):
            return raw.replace(second=0, microsecond=0, tzinfo=None)
        if isinstance(raw, dt.date):
            return dt.datetime.combine(raw, dt.time())
        return None if blank(raw) else read_moment(str(raw))

    def show(self, value: dt.datetime | None, tongue: Tongue) -> str:  # type: ignore[override]
        """Return day and time."""
        return "" if value is None else value.isoformat(" ", "minutes")

    def dump(self, value: dt.datetime | None) -> Stored:  # type: ignore[override]
        """Return the ISO text to the minute."""
        return None if value is None else value.isoformat(timespec="minutes")

    def load(self, stored: str | None) -> dt.datetime | None:
        """Return the moment."""
        return dt.datetime.fromisoformat(stored) if stored else None


@attrs.frozen
class Flag:
    """Keep yes or no."""

    column: ClassVar[str] = "INTEGER"
    empty: ClassVar[bool] = False

    def parse(self, raw: object) -> bool:
        """Read a tick, 是/否 and what cells hold for them."""
        if isinstance(raw, bool | int):
            return bool(raw)
        if blank(raw):
            return False
        text = str(raw).strip().lower()
        if text in {"是", "√", "✓", "y", "yes", "true", "1", "有"}:
            return True
        if text in {"否", "×", "n", "no", "false", "0", "无"}:
            return False
        raise Problem(said(N("“{raw}”看不出是还是否，请写“是”或“否”。"), raw=text[:40]))

    def show(self, value: bool, tongue: Tongue) -> str:
        """Return 是 or 否 in the reader's language."""
        return tongue.say(N("是") if value else N("否"))

    def dump(self, value: bool) -> int:
        """Return 1 or 0."""
        return int(value)

    def load(self, stored: int | None) -> bool:
        """Return whether it is set."""
        return bool(stored)


def _key(of: Mapping[str, str], raw: str) -> str:
    text = raw.strip()
    if text in of:
        return text
    for key, label in of.items():
        if label == text:
            return key
    every = listed(list(of.values()))
    raise Problem(said(N("“{raw}”不在可选项里，可选：{all}。"), raw=text[:40], all=every))


@attrs.frozen
class Choice:
    """Keep one key out of ``of`` (key → label); labels are never stored.

    With ``words`` it is a list the office makes its own: records ``list_word`` of that list
    rename or retire what is shipped and add words, whose key is the uid of their record.
    """

    of: Mapping[str, str] = attrs.field(hash=False)
    words: str = ""
    column: ClassVar[str] = "TEXT"
    empty: ClassVar[None] = None

    def parse(self, raw: object) -> str | None:
        """Read a key or its source label."""
        if blank(raw):
            return None
        if self.words and is_uid(text := str(raw).strip()):
            return text
        return _key(self.of, str(raw))

    def show(self, value: str | None, tongue: Tongue) -> str:
        """Return the label in the reader's language."""
        if not value:
            return ""
        label = self.of.get(value, value)
        if self.words:
            uid = self.uid(value)
            title = tongue.title("list_word", uid)
            label = title if title not in ("", uid) else label
        return tongue.say(label)

    def uid(self, key: str) -> str:
        """Return the uid of the record that a key of an open list stands for."""
        return shipped_uid("list_word", f"{self.words}/{key}") if key in self.of else key

    def dump(self, value: str | None) -> str | None:
        """Return the key."""
        return value

    def load(self, stored: str | None) -> str | None:
        """Return the key."""
        return stored


@lru_cache(4096)
def _listed(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


@attrs.frozen
class Choices:
    """Keep several keys out of ``of``, in the order of ``of``, as JSON text."""

    of: Mapping[str, str] = attrs.field(hash=False)
    column: ClassVar[str] = "TEXT"
    empty: ClassVar[tuple[str, ...]] = ()

    def parse(self, raw: object) -> tuple[str, ...]:
        """Read a sequence of keys, or labels parted by 、 , ; or line ends."""
        if blank(raw):
            return ()
        parts = re.split(r"[、,，;；\n/]", raw) if isinstance(raw, str) else _several(raw)
        keys = {_key(self.of, str(part)) for part in parts if not blank(part)}
        return tuple(key for key in self.of if key in keys)

    def show(self, value: tuple[str, ...], tongue: Tongue) -> str:
        """Return the labels, parted as the reader's language parts them."""
        return tongue.say(N("、")).join(tongue.say(self.of.get(key, key)) for key in value)

    def dump(self, value: tuple[str, ...]) -> str:
        """Return a JSON list."""
        return json.dumps(list(value))

    def load(self, stored: str | None) -> tuple[str, ...]:
        """Return the keys."""
        return _listed(stored) if stored else ()


@attrs.frozen
class Ref(_Maybe):
    """Keep the uid of one record of the table ``to``."""

    to: str
    when_gone: Gone = Gone.CLEAR

    def parse(self, raw: object) -> str | None:
        """Return the uid; names are looked up before they come here."""
        return None if blank(raw) else str(raw)

    def show(self, value: object, tongue: Tongue) -> str:
        """Return the title of the linked record."""
        return tongue.title(self.to, str(value)) if value else ""

    def load(self, stored: str | None) -> str | None:
        """Return the uid."""
        return stored


@attrs.frozen
class Refs:
    """Keep the uids of several records of the table ``to``, in order, in a link table."""

    to: str
    when_gone: Gone = Gone.CLEAR
    column: ClassVar[str] = ""
    empty: ClassVar[tuple[str, ...]] = ()

    def parse(self, raw: object) -> tuple[str, ...]:
        """Return the uids without repeats."""
        if blank(raw):
            return ()
        parts = _several(raw)
        return tuple(dict.fromkeys(str(part) for part in parts))

    def show(self, value: tuple[str, ...], tongue: Tongue) -> str:
        """Return the titles, parted by 、."""
        return "、".join(tongue.title(self.to, uid) for uid in value)

    def dump(self, value: tuple[str, ...]) -> str:
        """Return a JSON list, for history; rows keep a link table."""
        return json.dumps(list(value))

    def load(self, stored: str | None) -> tuple[str, ...]:
        """Return the uids."""
        return tuple(json.loads(stored)) if stored else ()
