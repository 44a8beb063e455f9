"""Records with every field filled, each made together with what it points at."""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from app.records import RECORDS
from app.records.dates import Month
from app.records.describe import Field, Record
from app.records.kinds import Choice, Choices, Day, Flag, Moment, MonthOnly, Number, Ref, Refs, Text
from app.records.words import N, said
from app.store.rows import Store, Writer

HOSTILE = (
    "<b>粗</b>",
    '<img src="x">',
    "&amp; & <",
    "=1+1",
    "'; drop table unit; --",
    "100%_\\*\"'",
    "{label} {0} %s",
    "𠮷野家㐀",
    "家👨‍👩‍👧‍👦旗🇨🇳",
    "孤\ud800立",
    "拆\ud83d\ude00开",
    "空\0字",
    "\x01\x02\t\r\n\x1f\x7f\x85\u2028",
    "\u202eabc\u200f\ufeff",
    " 首尾空格 ",
    "ＡＢＣ　１２３",
)
WORDS = "党建共建学习调研座谈会员企业走访外贸广交会宁波绍兴𬭎䶮〇"
TOLD = said(N("录入"))


class Maker:
    """Make records, keep them through a writer, and make what they point at as well."""

    def __init__(self, writer: Writer, text: Callable[[Field], str] | None = None) -> None:
        self.writer = writer
        self.text = text
        self.rng = random.Random(7)
        self._days = dt.date(2001, 1, 1)

    def full(self, cls: type[Record], **values: Any) -> Record:
        """Return a record with every field filled as far as the rules allow, not kept yet."""
        made = {f.name: self._value(f) for f in cls.fields}
        return cls(**{**made, **_allowed(cls, made), **self._bytes(cls), **values})

    def bare(self, cls: type[Record], **values: Any) -> Record:
        """Return a record with only what is required, not kept yet."""
        made = {f.name: self._value(f) for f in cls.fields if f.required}
        return cls(**{**made, **self._asked(cls), **self._bytes(cls), **values})

    def kept(self, cls: type[Record], **values: Any) -> Record:
        """Keep a bare record and return it."""
        return self.writer.put(self.bare(cls, **values))

    def _asked(self, cls: type[Record]) -> dict[str, Any]:
        if cls.table == "attachment":
            return {"event": self.kept(RECORDS["event"]).uid}
        if cls.table == "plan_gap":
            event = self.kept(RECORDS["event"]).uid
            return {"what": "plan", "year": 2026, "month": Month(2026, 3), "event": event}
        if cls.table == "stage":
            return {"event": self.kept(RECORDS["event"]).uid}
        asked = {
            "talk": {"others": "来访者"},
            "voice": {"name": "某人"},
            "rule": {"source": "上级通知"},
            "item_step": {"kind": "answered"},
            "holiday": {"kind": "holiday"},
            "talk_rule": {"relation": "members"},
            "vote_rule": {"presence": "half"},
        }
        return asked.get(cls.table, {})

    def _bytes(self, cls: type[Record]) -> dict[str, str]:
        wants = cls.table == "attachment" and self.text is None
        return {"digest": self.writer.blob(b"bytes")} if wants else {}

    def _value(self, field: Field) -> Any:
        kind, rng = field.kind, self.rng
        if isinstance(kind, Text):
            return self.text(field) if self.text else self.words(3 * kind.rows)
        if isinstance(kind, Ref):
            return self.kept(RECORDS[kind.to]).uid
        if isinstance(kind, Refs):
            return tuple(self.kept(RECORDS[kind.to]).uid for _ in range(2))
        if isinstance(kind, Choice):
            return rng.choice(list(kind.of))
        if isinstance(kind, Choices):
            return tuple(key for key in kind.of if rng.random() < 0.6) or (next(iter(kind.of)),)
        if isinstance(kind, Number):
            return rng.randint(kind.least, kind.most)
        return True if isinstance(kind, Flag) else self._time(field)

    def _time(self, field: Field) -> Any:
        # Days only ever go on, so whatever must not lie before the other does not.
        self._days += dt.timedelta(days=self.rng.randint(1, 3))
        made = {
            Day: self._days,
            MonthOnly: Month.of(self._days),
            Moment: dt.datetime.combine(self._days, dt.time(self.rng.randrange(24), 30)),
        }
        return made[type(field.kind)]

    def words(self, length: int) -> str:
        """Return some Chinese characters."""
        return "".join(self.rng.choices(WORDS, k=length))


def _allowed(cls: type[Record], made: dict[str, Any]) -> dict[str, Any]:
    """Return what the rules across fields ask instead of a wholly filled record."""
    return {
        "attachment": dict.fromkeys(("agreement", "publicity", "item", "stage", "task", "version")),
        "attendance": {"state": "absent"},
        # What is final takes no more parts.
        "event": {"state": "checked"},
        "voice": {"anonymous": False},
        # The others need an item that has come so far.
        "item_step": {"kind": "answered"},
        "plan_gap": {"year": made["month"].year} if "month" in made else {},
        "talk_rule": {"relation": "members"},
        "stage": {"unit": None},
        "norm": {"per": made.get("amount")},
        "plan_item": {"month": Month.of(made["day"])} if "day" in made else {},
        "holiday": {"kind": "holiday"},
        "rule": {"period": "year", "from_month": 10, "to_month": 12, "grace": 90},
    }.get(cls.table, {})


def text_fields(cls: type[Record]) -> Iterator[Field]:
    """Yield the fields of a record that hold text."""
    return (field for field in cls.fields if isinstance(field.kind, Text))


def keep(store: Store, *recs: Record) -> tuple[Record, ...]:
    """Keep records in one step of their own and return them as kept."""
    with store.step(TOLD) as writer:
        return tuple(writer.put(rec) for rec in recs)


def make(store: Store, cls: type[Record], *, full: bool = False, **values: Any) -> Record:
    """Keep a made record with all it points at, in one step, and return it."""
    with store.step(TOLD) as writer:
        maker = Maker(writer)
        return writer.put((maker.full if full else maker.bare)(cls, **values))


def everything(store: Store) -> dict[str, dict[str, Record]]:
    """Return all records of a file by kind and uid, without their stamps."""
    return {
        table: {rec.uid: attrs.evolve(rec, changed="") for rec in store.find(cls)}
        for table, cls in RECORDS.items()
    }


def traces(store: Store) -> tuple[int, ...]:
    """Return how many steps, changes, drafts and blobs the file holds."""
    tables = ("step", "change", "draft", "blob")
    return tuple(store.db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables)
