"""What was promised to whoever spoke up: every opinion answered, every suggestion carried out."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import attrs

from app.records.talks import Item, Step, Voice
from app.records.words import N

STATES = {
    "registered": N("已登记"),
    "assigned": N("已分办"),
    "in_hand": N("办理中"),
    "waiting": N("等待中"),
    "answered": N("已回应"),
    "carried_out": N("已落实"),
    "declined": N("不采纳"),
    "told": N("已告知"),
    "closed": N("已办结"),
}
PROMISES = {
    "answer": N("待回应"),
    "carry_out": N("待落实"),
    "tell": N("待告知"),
    "close": N("待办结"),
}
_STATE_AFTER = {
    "assigned": "assigned",
    "measure": "in_hand",
    "reopened": "in_hand",
    "waiting": "waiting",
    "answered": "answered",
    "carried_out": "carried_out",
    "declined": "declined",
    "closed": "closed",
}
_SETTLES = {
    "answer": {"answered", "carried_out", "declined"},
    "carry_out": {"carried_out", "declined"},
}


@attrs.frozen
class Standing:
    """Say where an item stands: its state, the promise still open, and how late it is.

    ``promise`` is "" for a closed item; ``untold`` are the voices still to be told;
    ``overdue`` counts the days past the date due, 0 while there is time.
    """

    item: Item
    state: str
    promise: str
    untold: tuple[str, ...] = ()
    overdue: int = 0

    @property
    def is_open(self) -> bool:
        """Tell whether anything is still promised."""
        return self.promise != ""


def standing(
    item: Item, steps: Iterable[Step], voices: Iterable[Voice], today: dt.date
) -> Standing:
    """Say where an item stands, from its steps up to today and its voices.

    Source: the association's method, "every opinion is answered, every suggestion is carried
    out": an opinion needs an answer, anything else needs carrying out or declining with
    reasons; then each voice is told; then the item is closed. Reopening, and a voice that is
    not satisfied with what it was told, start again.
    """
    known = current_steps(item, steps, today)
    wanted = "answer" if item.kind == "opinion" else "carry_out"
    if any(step.kind == "closed" for step in known):
        return Standing(item, "closed", "")
    settled = next((n for n, s in enumerate(known) if s.kind in _SETTLES[wanted]), None)
    named = [v.uid for v in voices if v.item == item.uid and not v.anonymous]
    untold = _untold(named, known[settled:] if settled is not None else [])
    promise = wanted if settled is None else "tell" if untold else "close"
    is_told = settled is not None and bool(named) and not untold
    return Standing(
        item,
        "told" if is_told else _state(known),
        promise,
        untold if settled is not None else (),
        _days_late(item, promise, today),
    )


def standings(
    items: Iterable[Item], steps: Iterable[Step], voices: Iterable[Voice], today: dt.date
) -> list[Standing]:
    """Say where many items stand, in the order given."""
    return [standing(*each, today) for each in with_their_own(items, steps, voices)]


def with_their_own(
    items: Iterable[Item], steps: Iterable[Step], voices: Iterable[Voice]
) -> Iterator[tuple[Item, Sequence[Step], Sequence[Voice]]]:
    """Yield each item with its own steps and voices."""
    steps_of: dict[str | None, list[Step]] = {}
    voices_of: dict[str | None, list[Voice]] = {}
    for step in steps:
        steps_of.setdefault(step.item, []).append(step)
    for voice in voices:
        voices_of.setdefault(voice.item, []).append(voice)
    for item in items:
        yield item, steps_of.get(item.uid, ()), voices_of.get(item.uid, ())


def current_steps(item: Item, steps: Iterable[Step], today: dt.date) -> list[Step]:
    """Return the steps of an item up to a day, in order, from its last reopening on."""
    mine = [s for s in steps if s.item == item.uid and s.on is not None and s.on <= today]
    mine.sort(key=lambda s: (s.on or dt.date.min, s.id))
    start = 0
    for place, step in enumerate(mine):
        unhappy = step.verdict == "not" and step.kind in {"told", "revisited"}
        if step.kind == "reopened" or unhappy:
            start = place
    return mine[start:]


def _untold(named: Sequence[str], since_settled: Iterable[Step]) -> tuple[str, ...]:
    told = [s.voice for s in since_settled if s.kind == "told"]
    if None in told:  # a notice to all, not to one voice
        return ()
    return tuple(uid for uid in named if uid not in told)


def _state(known: Sequence[Step]) -> str:
    marked = [_STATE_AFTER[s.kind] for s in known if s.kind in _STATE_AFTER]
    if marked:
        return marked[-1]
    return "in_hand" if known else "registered"


def _days_late(item: Item, promise: str, today: dt.date) -> int:
    if item.due is None or promise in {"", "close"}:
        return 0
    return max((today - item.due).days, 0)
