"""The ledger paper of any list of records, as filtered and sorted on the screen."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs
from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from app.content import CENTRE, LEFT, RIGHT, Column
from app.papers.flow import Prose
from app.papers.fonts import Missing
from app.papers.laying import EMPTY, SIGNED, SIGNED_GAP, TAIL, grid_of
from app.papers.ledger import Ledger
from app.papers.page import LEDGER, NOTE, SHEET_TITLE
from app.papers.press import Paper
from app.papers.signing import Signatures
from app.papers.wording import as_of, foot
from app.records.describe import Field, Record
from app.records.kinds import Choice, Day, Flag, Moment, MonthOnly, Number, Ref, Text
from app.records.talks import WITHHELD
from app.records.words import N, Tongue, said

A3 = attrs.evolve(LEDGER, width=420 * mm, height=297 * mm)
SIGNERS = (N("填表人："), N("审核人："), N("日期："))
# Up to so many columns the type may be so large and the sheet this one.
SHEETS = ((9, 9.5, LEDGER), (13, 8.5, LEDGER), (17, 8.5, A3), (99, 7.5, A3))


def rows_of(
    records: Sequence[Record],
    fields: Sequence[Field],
    tongue: Tongue,
    told: Mapping[str, Callable[[Record], str]] = MappingProxyType({}),
) -> list[list[str]]:
    """Resolve records to the strings a reader sees; `told` has the words of derived columns."""
    return [
        [
            told[field.name](record)
            if field.name in told
            else field.kind.show(getattr(record, field.name), tongue)
            for field in _open(fields)
        ]
        for record in records
    ]


def paper(
    title: str,
    fields: Sequence[Field],
    rows: Sequence[Sequence[str]],
    tongue: Tongue,
    *,
    filtered: str = "",
    wheres: Sequence[str] = (),
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Take rows already resolved; `filtered` says in words what the list was filtered by."""
    say, fields = tongue.say, _open(fields)
    size, look = next((size, look) for most, size, look in SHEETS if len(fields) <= most)
    columns = [Column(say(N("序号")), 0.5, CENTRE), *(_column(field, tongue) for field in fields)]
    numbered = [[str(number), *row] for number, row in enumerate(rows, 1)]
    note = say(said(N("共{count}条"), count=len(rows)))
    note = f"{filtered}　{note}" if filtered else note
    places = wheres or [f"{title} {row[0]}" for row in numbered]

    def story(missing: Missing) -> Iterator[Flowable]:
        yield Prose(title, SHEET_TITLE, level=0, where=title, missing=missing)
        yield Prose(note, NOTE, where=title, missing=missing)
        yield Ledger(
            columns,
            numbered,
            look.room,
            grid=grid_of(size),
            tail=TAIL,
            wheres=places,
            missing=missing,
        )
        if not rows:
            yield Prose(say(N("没有记录。")), EMPTY)
        yield Signatures([say(label) for label in SIGNERS], SIGNED, before=SIGNED_GAP)

    below = foot(tongue, as_of(tongue, made), office)
    return Paper(title, story, look, below, author=office, subject=note, made=made)


def _open(fields: Sequence[Field]) -> list[Field]:
    return [field for field in fields if field.name not in WITHHELD]


def _column(field: Field, tongue: Tongue) -> Column:
    match field.kind:
        case Number():
            align = RIGHT
        case Day() | MonthOnly() | Moment() | Choice() | Flag() | Ref(to="person"):
            align = CENTRE
        case _:
            align = LEFT
    longer = 1.5 if isinstance(field.kind, Text) and field.kind.rows > 1 else 1.0
    return Column(tongue.say(field.label), field.weight * longer, align)
