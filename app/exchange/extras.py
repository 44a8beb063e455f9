"""The extra fields of records as columns of their own, on the way out and back in."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import attrs

from app.exchange.cells import Column, text_of
from app.exchange.columns import EXTRA, LONGEST_LABEL, extra_column, has_extra, heading_of
from app.records.describe import Record
from app.records.kinds import Text
from app.records.parted import pairs_in, with_pairs, without_pairs
from app.records.words import Tongue
from app.store.bulk import values
from app.store.rows import Store

_MOST = 60
# What can stand in a heading and is read there as it was written.
_PLAIN = re.compile(r"[^\W_][\w ()（）·/.%-]*")


def labels_of(
    store: Store, cls: type[Record], only: Collection[str] | None = None
) -> tuple[str, ...]:
    """Return the labels of the extra fields of these records (None: all), the commonest first."""
    if not has_extra(cls):
        return ()
    counted: Counter[str] = Counter()
    for uid, text in values(store, cls, [EXTRA]):
        if text and (only is None or uid in only):
            counted.update(label for label in pairs_in(text) if _is_plain(label))
    return tuple(label for label, _ in counted.most_common(_MOST))


def _is_plain(label: str) -> bool:
    whole = len(label) <= LONGEST_LABEL and " ".join(label.split()) == label
    return whole and bool(_PLAIN.fullmatch(label))


def with_extras(columns: Sequence[Column], labels: Sequence[str], tongue: Tongue) -> list[Column]:
    """Give each extra field a column, behind that of what else stands among them."""
    made: list[Column] = []
    known = frozenset(labels)
    for column in columns:
        if column.name != EXTRA:
            made.append(column)
            continue

        def others(rec: Record) -> str:
            return Text().show(without_pairs(getattr(rec, EXTRA), known), tongue)

        made.append(attrs.evolve(column, cell=others))
        made += [_column(label, tongue) for label in labels]
    return made


def _column(label: str, tongue: Tongue) -> Column:
    kind = Text()

    def tell(rec: Record) -> str:
        return kind.show(pairs_in(getattr(rec, EXTRA)).get(label, ""), tongue)

    return Column(extra_column(label), tongue.say(heading_of(label)), kind, 1, tell)


def joined(start: str, rest: str | None, given: Mapping[str, str], labels: Collection[str]) -> str:
    """Return extra fields after a sheet: its other lines, and what it says of each label.

    ``rest`` None leaves the other lines as they are; ``labels`` are those the sheet has columns of.
    """
    text = start
    if rest is not None:
        pairs = {label: value for label, value in pairs_in(start).items() if label in labels}
        text = with_pairs(rest, pairs)
    return with_pairs(text, given)


def line_of(cell: object) -> str:
    """Return what a cell says as the value of one line."""
    text = text_of(cell)  # type: ignore[arg-type]
    return "；".join(part.strip() for part in text.splitlines() if part.strip())
