"""What was promised to whoever spoke up, where it stands, and how long it has been open."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.records.flow import OWES, PROMISES, STATES, Stand, offered, walk
from app.records.keeping import climb, in_order
from app.records.talks import Item, Step, Voice
from app.rules.clock import NO_TERMS, Clock, Terms, clock

__all__ = ["OWES", "PROMISES", "STATES", "Standing", "offered", "standing", "standings"]


@attrs.frozen
class Standing:
    """Say where an item stands: how far its steps brought it, and what its clock shows.

    ``lead`` is the item whose steps it goes by: its own uid where it was merged into none;
    ``promise`` what is still promised, a key of PROMISES, "" when it is closed.
    """

    item: Item
    stand: Stand
    clock: Clock
    lead: str
    promise: str = attrs.field(init=False)

    @promise.default
    def _promised(self) -> str:
        return self.stand.promise

    @property
    def state(self) -> str:
        """Return a key of STATES."""
        return self.stand.state

    @property
    def is_open(self) -> bool:
        """Tell whether anything is still promised."""
        return self.promise != ""

    @property
    def untold(self) -> tuple[str, ...]:
        """Return the voices to be told now; nobody while there is nothing to tell."""
        return self.stand.untold if self.stand.settled is not None else ()

    @property
    def overdue(self) -> int:
        """Return how many working days it is late, 0 while there is time."""
        return self.clock.overdue


def standing(
    item: Item,
    steps: Iterable[Step],
    voices: Iterable[Voice],
    today: dt.date,
    terms: Terms = NO_TERMS,
    lead: str = "",
) -> Standing:
    """Say where an item stands, from its steps up to today and its voices.

    Source: the association's method, "every opinion is answered, every suggestion is carried
    out": an opinion needs an answer, anything else needs carrying out or declining with
    reasons; then each voice is told; then the item is closed. Reopening, and a voice that is
    not satisfied with what it was told, start again. An item merged into a case goes by the
    steps of its ``lead``.
    """
    known = steps_up_to(lead or item.uid, steps, today)
    named = [v.uid for v in voices if v.item == item.uid and not v.anonymous]
    merged = lead not in ("", item.uid)
    stand = walk(item.kind, item.raised_on, known, named, merged=merged)
    return Standing(item, stand, clock(item, stand, today, terms), lead or item.uid)


def standings(
    items: Iterable[Item],
    steps: Iterable[Step],
    voices: Iterable[Voice],
    today: dt.date,
    terms: Terms = NO_TERMS,
    leads: Mapping[str, str] | None = None,
) -> list[Standing]:
    """Say where many items stand, in the order given.

    ``leads`` names what leads the case of each, where that is not among the items themselves.
    """
    return [
        standing(item, own, voices, today, terms, lead)
        for item, lead, own, voices in with_their_own(items, steps, voices, leads)
    ]


def with_their_own(
    items: Iterable[Item],
    steps: Iterable[Step],
    voices: Iterable[Voice],
    leads: Mapping[str, str] | None = None,
) -> Iterator[tuple[Item, str, Sequence[Step], Sequence[Voice]]]:
    """Yield each item with the uid of what leads its case, the steps it goes by, its voices."""
    items = list(items)
    leads = {**leads_of(items), **(leads or {})}
    steps_of: dict[str | None, list[Step]] = {}
    voices_of: dict[str | None, list[Voice]] = {}
    for step in steps:
        steps_of.setdefault(step.item, []).append(step)
    for voice in voices:
        voices_of.setdefault(voice.item, []).append(voice)
    for item in items:
        lead = leads[item.uid]
        yield item, lead, steps_of.get(lead, ()), voices_of.get(item.uid, ())


def leads_of(items: Iterable[Item]) -> Mapping[str, str]:
    """Return for each item what leads its case: itself where it was merged into none."""
    known = {item.uid: item for item in items}
    leads = ((uid, climb(item, known)) for uid, item in known.items())
    return {uid: lead.uid if lead else uid for uid, lead in leads}


def steps_up_to(uid: str, steps: Iterable[Step], today: dt.date) -> list[Step]:
    """Return the steps kept on one item up to a day, in order."""
    return in_order(step for step in steps if step.item == uid and step.on and step.on <= today)


def current_steps(item: Item, steps: Iterable[Step], today: dt.date) -> list[Step]:
    """Return the steps of an item up to a day, in order, from its last reopening on."""
    known = steps_up_to(item.uid, steps, today)
    return since_opened(known, walk(item.kind, item.raised_on, known, ()))


def since_opened(known: list[Step], stand: Stand) -> list[Step]:
    """Return the steps since an item was last opened again, that one included."""
    again = stand.reopened
    start = next((n for n, step in enumerate(known) if again and step.uid == again.uid), 0)
    return known[start:]
