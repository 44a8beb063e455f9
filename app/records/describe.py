"""One line says what a field is; everything that shows, checks or keeps it reads that line."""

import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

import attrs

from app.records import kinds
from app.records.kinds import Gone, Kind, Ref, Refs
from app.records.words import N, Problem, said

RECORDS: "dict[str, type[Record]]" = {}
_RULES: "dict[str, list[Callable[[Any], Iterable[Problem]]]]" = {}
_BASE = ("id", "uid", "made", "changed")
R = TypeVar("R", bound="Record")


@attrs.frozen
class Field:
    """Say what one field of a record is.

    ``label`` is source text; ``note`` tells two meanings of one word apart for translators.
    ``find`` puts it into the search text, ``also`` are further accepted Excel headings,
    ``weight`` is its relative width, ``hint`` is shown where nothing is typed yet.
    """

    name: str
    kind: Kind
    label: str
    note: str = ""
    required: bool = False
    find: bool = False
    also: tuple[str, ...] = ()
    weight: float = 1
    hint: str = ""


def new_uid() -> str:
    """Return a fresh UUIDv7: sortable by time, never the same on two machines."""
    value = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | (7 << 76)
    value = value & ~(0x3 << 62) | (2 << 62)
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


# Any: mypy would else take the four fields below for all a record can be made from.
_frozen: Any = attrs.frozen(kw_only=True)


@_frozen
class Record:
    """Hold one frozen row; ``id`` 0 and empty stamps mean: not kept yet."""

    table: ClassVar[str]
    label: ClassVar[str]
    titles: ClassVar[tuple[str, ...]]
    fields: ClassVar[tuple[Field, ...]]

    id: int = 0
    uid: str = attrs.field(factory=new_uid)
    made: str = ""
    changed: str = ""

    if TYPE_CHECKING:

        def __init__(self, **values: Any) -> None: ...

    def having(self, **values: Any) -> Self:
        """Return a copy with these values."""
        names, kept = _state(cast("Any", type(self)))
        return type(self)(**(dict(zip(names, kept(self), strict=True)) | values))

    @classmethod
    def field(cls, name: str) -> Field:
        """Return the description of one field; raise KeyError for an unknown name."""
        for field in cls.fields:
            if field.name == name:
                return field
        raise KeyError(f"{cls.table}.{name}")


@cache
def _state(cls: type[Record]) -> tuple[tuple[str, ...], Callable[[Record], tuple[Any, ...]]]:
    """Return the names of all a record holds, and what gives their values at once."""
    names = tuple(a.name for a in attrs.fields(cast("Any", cls)))
    return names, attrgetter(*names)


def record(table: str, label: str, *, title: tuple[str, ...]) -> Callable[[type[R]], type[R]]:
    """Make a class a kind of record and enter it in RECORDS.

    ``title`` names the fields that together name a record to its reader.
    """

    def describe(cls: type[R]) -> type[R]:
        made = attrs.frozen(kw_only=True)(cls)
        made.table, made.label, made.titles = table, label, title
        made.fields = tuple(
            attrs.evolve(a.metadata["field"], name=a.name)
            for a in attrs.fields(cast("Any", made))
            if a.name not in _BASE
        )
        RECORDS[table] = made
        return made

    return describe


def rule(cls: type[R]) -> Callable[[Callable[[R], Iterable[Problem]]], Callable[[R], Any]]:
    """Enter a check across the fields of one kind of record."""

    def enter(check: Callable[[R], Iterable[Problem]]) -> Callable[[R], Any]:
        _RULES.setdefault(cls.table, []).append(check)
        return check

    return enter


def _line(kind: Kind, label: str, note: str, default: Any, flags: Mapping[str, Any]) -> Any:
    field = Field("", kind, label, note, **flags)
    return attrs.field(
        default=kind.empty if default is None else default, metadata={"field": field}
    )


def text(label: str, note: str = "", *, rows: int = 1, default: Any = None, **flags: Any) -> Any:
    """Describe text, kept exactly as typed."""
    return _line(kinds.Text(rows), label, note, default, flags)


def code(label: str, note: str = "", **flags: Any) -> Any:
    """Describe a code that is looked up, such as a registration number."""
    return _line(kinds.Code(), label, note, None, flags)


def number(
    label: str, note: str = "", *, least: int = 0, most: int = 999_999_999, **flags: Any
) -> Any:
    """Describe a whole number."""
    return _line(kinds.Number(least, most), label, note, flags.pop("default", None), flags)


def day(label: str, note: str = "", **flags: Any) -> Any:
    """Describe a calendar day."""
    return _line(kinds.Day(), label, note, None, flags)


def month(label: str, note: str = "", **flags: Any) -> Any:
    """Describe a year and month."""
    return _line(kinds.MonthOnly(), label, note, None, flags)


def moment(label: str, note: str = "", **flags: Any) -> Any:
    """Describe a day with a clock time."""
    return _line(kinds.Moment(), label, note, None, flags)


def flag(label: str, note: str = "", *, default: bool = False, **flags: Any) -> Any:
    """Describe yes or no."""
    return _line(kinds.Flag(), label, note, default, flags)


def choice(
    label: str,
    note: str = "",
    *,
    of: Mapping[str, str],
    words: str = "",
    default: Any = None,
    **flags: Any,
) -> Any:
    """Describe one key out of a table of choices; ``words`` names the list the office extends."""
    return _line(kinds.Choice(of, words), label, note, default, flags)


def choices(label: str, note: str = "", *, of: Mapping[str, str], **flags: Any) -> Any:
    """Describe several keys out of a table of choices."""
    return _line(kinds.Choices(of), label, note, None, flags)


def ref(label: str, note: str = "", *, to: str, when_gone: Gone = Gone.CLEAR, **flags: Any) -> Any:
    """Describe a link to one record and what happens when that record goes."""
    return _line(Ref(to, when_gone), label, note, None, flags)


def refs(label: str, note: str = "", *, to: str, when_gone: Gone = Gone.CLEAR, **flags: Any) -> Any:
    """Describe links to several records; CLEAR takes a gone record out of the list."""
    return _line(Refs(to, when_gone), label, note, None, flags)


@attrs.frozen
class Built(Generic[R]):
    """Hold either a whole record or the problems that keep it from being one."""

    record: R | None
    problems: tuple[Problem, ...]


def problems_of(rec: Record) -> tuple[Problem, ...]:
    """Return what is wrong with a record: missing required fields first, then the rules."""
    missing = [
        Problem(said(N("请填写“{label}”。"), label=said(f.label)), f.name)
        for f in _required(rec.table)
        if _is_missing(getattr(rec, f.name))
    ]
    if missing:
        return tuple(missing)
    return tuple(p for check in _RULES.get(rec.table, ()) for p in check(rec))


@cache
def _required(table: str) -> tuple[Field, ...]:
    return tuple(f for f in RECORDS[table].fields if f.required)


def _is_missing(value: object) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def build(cls: type[R], raw: Mapping[str, object], base: R | None = None) -> Built[R]:
    """Parse and check what was typed over ``base``; never raises.

    Names missing in ``raw`` keep the value of ``base`` (or of an empty record).
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for field in cls.fields:
        if field.name not in raw:
            continue
        try:
            values[field.name] = field.kind.parse(raw[field.name])
        except Problem as problem:
            problems.append(Problem(problem.what, field.name))
    if problems:
        return Built(None, tuple(problems))
    made = base.having(**values) if base else cls(**values)
    found = problems_of(made)
    return Built(None, found) if found else Built(made, ())
