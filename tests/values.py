"""Values for tests: one of every kind by chance, and the texts that break careless programs."""

import datetime as dt
import itertools
import random

from hypothesis import strategies as st

from app.records import kinds
from app.records.dates import Month

HOSTILE = (
    "<b>粗</b>",
    '<img src="x">',
    "&amp; & &lt;",
    "=1+1",
    "'; drop table event; --",
    "长" * 100_000,
    "𠮷野家与𬭎",
    "党员👩‍🔧和👍🏽",
    "半个\ud83d字符",
    "响\a铃\x00空\x1b逃",
    "{0} {x} {",
    "%s %(x)d 100%",
    'NEAR("一" OR *',
    "一\r\n二\u2028三",
    "\ufeff首\u200b零宽\u202e反向",
    "   ",
)
_WORDS = (
    "关于开展主题党日活动的通知",
    "<会员>",
    "&",
    "“企业”",
    "2026",
    "年",
    "Canton-Fair",
    "第三季度",
    "张三",
)


def words(rng, rows=1):
    """Return some text, of several lines where the field has several."""
    lines = (" ".join(rng.choices(_WORDS, k=4)) for _ in range(min(rows, 3)))
    return "\n".join(lines)


def _number(kind, rng, nth):
    return rng.randint(max(kind.least, 1), kind.most)


def _day(kind, rng, nth):
    return dt.date(2026, 1, 1) + dt.timedelta(nth * 20 + rng.randint(0, 15))


def _month(kind, rng, nth):
    return Month.of(_day(kind, rng, nth))


def _moment(kind, rng, nth):
    return dt.datetime.combine(
        _day(kind, rng, nth), dt.time(rng.randint(0, 23), rng.randint(0, 59))
    )


def _choices(kind, rng, nth):
    keys = set(rng.sample(tuple(kind.of), min(2, len(kind.of))))
    return tuple(key for key in kind.of if key in keys)


_FILLED = {
    kinds.Text: lambda kind, rng, nth: words(rng, kind.rows),
    kinds.Code: lambda kind, rng, nth: f"91990112{rng.randrange(10**10):010d}",
    kinds.Number: _number,
    kinds.Day: _day,
    kinds.MonthOnly: _month,
    kinds.Moment: _moment,
    kinds.Flag: lambda kind, rng, nth: True,
    kinds.Choice: lambda kind, rng, nth: rng.choice(tuple(kind.of)),
    kinds.Choices: _choices,
}
# What two fields of one record must agree on, so that it can be kept.
_AGREED = {
    "plan_item": lambda rec: {"month": Month.of(rec.day)},
    "plan_gap": lambda rec: {"what": "month", "year": rec.month.year},
    "attendance": lambda rec: {"state": "leave"},
    "voice": lambda rec: {"anonymous": False},
    "item_step": lambda rec: {"kind": "answered"},
    "talk_rule": lambda rec: {"relation": "members"},
    "norm": lambda rec: {"per": rec.amount},
    "holiday": lambda rec: {"kind": "holiday"},
    "rule": lambda rec: {"period": "year", "from_month": 10, "to_month": 12, "grace": 90},
}


def filled(cls, rng=None, **links):
    """Return a record with every field filled but links, which the caller gives.

    Days follow one another in the order of the fields, so every term begins before it ends.
    """
    rng = rng or random.Random(1)
    count = itertools.count()
    values = {
        field.name: _FILLED[type(field.kind)](field.kind, rng, next(count))
        for field in cls.fields
        if type(field.kind) in _FILLED
    }
    rec = cls(**values)
    return rec.having(**_AGREED.get(cls.table, lambda _: {})(rec) | links)


_UIDS = st.uuids().map(str)
_TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(exclude_categories=())))
_STRATEGIES = {
    kinds.Text: lambda kind: _TEXT,
    kinds.Code: lambda kind: _TEXT.map(kind.parse),
    kinds.Number: lambda kind: st.none() | st.integers(kind.least, kind.most),
    kinds.Day: lambda kind: st.none() | st.dates(),
    kinds.MonthOnly: lambda kind: (
        st.none() | st.builds(Month, st.integers(1, 9999), st.integers(1, 12))
    ),
    kinds.Moment: lambda kind: (
        st.none() | st.datetimes().map(lambda moment: moment.replace(second=0, microsecond=0))
    ),
    kinds.Flag: lambda kind: st.booleans(),
    kinds.Choice: lambda kind: st.none() | st.sampled_from(tuple(kind.of)),
    kinds.Choices: lambda kind: st.sets(st.sampled_from(tuple(kind.of))).map(
        lambda keys: tuple(key for key in kind.of if key in keys)
    ),
    kinds.Ref: lambda kind: st.none() | _UIDS,
    kinds.Refs: lambda kind: st.lists(_UIDS, unique=True, max_size=4).map(tuple),
}


def strategy(kind):
    """Return every value a kind can hold."""
    return _STRATEGIES[type(kind)](kind)


def records(cls):
    """Return records of one kind with any values, kept or not keepable."""
    return st.builds(cls, **{field.name: strategy(field.kind) for field in cls.fields})


# What a cell, a clipboard or a damaged draft may hold where a field expects something else.
raw_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    _TEXT,
    st.binary(max_size=20),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.lists(st.none() | st.integers() | _TEXT, max_size=4),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=3),
    st.text("0123456789０１２三十〇年月日.-/:：时 T", max_size=24),
)
