"""The course an item has taken: what was done, who was told how, how it ended."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.talks import Item, Step, Voice
from app.records.words import N
from app.rules.clock import NO_TERMS, Terms
from app.rules.promises import Standing, since_opened, standing, steps_up_to, with_their_own

COMPLETION = {
    "not_begun": N("未启动"),
    "going_on": N("进行中"),
    "done": N("已完成"),
    "lasting": N("长期坚持"),
    "not_now": N("暂不具备条件"),
}
DONE = ("measure", "answered", "carried_out", "declined")
TOLD = ("told", "revisited")


@attrs.frozen
class Course:
    """Hold where an item stands and the steps a ledger shows of it.

    ``steps`` are those since the item was last opened; of them ``done`` are measures, answers and
    results, ``told`` the notices and visits; ``verdict`` is the last one given, "" for none.
    """

    standing: Standing
    voices: tuple[Voice, ...]
    steps: tuple[Step, ...] = ()
    done: tuple[Step, ...] = ()
    told: tuple[Step, ...] = ()
    verdict: str = ""
    closing: Step | None = None

    @property
    def closed_on(self) -> dt.date | None:
        """Return the day it was closed."""
        return self.closing.on if self.closing else None

    @property
    def completion(self) -> str:
        """Return how far it is carried out, a key of COMPLETION: what its last result says."""
        results = [step.result for step in self.done if step.result]
        if results and results[-1] in _BY_RESULT:
            return _BY_RESULT[results[-1]]
        if self.standing.stand.settled is not None:
            return "not_now" if self.standing.stand.settled.kind == "declined" else "done"
        return "going_on" if self.steps else "not_begun"


_BY_RESULT = {"lasting": "lasting", "not_now": "not_now", "planned": "going_on"}


def course(
    item: Item,
    steps: Sequence[Step],
    voices: Sequence[Voice],
    today: dt.date,
    terms: Terms = NO_TERMS,
    lead: str = "",
) -> Course:
    """Tell the course of one item up to a day; one merged into a case goes the way of its lead."""
    found = standing(item, steps, voices, today, terms, lead)
    mine = tuple(voice for voice in voices if voice.item == item.uid)
    known = since_opened(steps_up_to(lead or item.uid, steps, today), found.stand)
    heard = {None, *(voice.uid for voice in mine)}
    told = tuple(step for step in known if step.kind in TOLD and step.voice in heard)
    verdicts = [step.verdict for step in told if step.verdict]
    closed = found.stand.closed
    return Course(
        found,
        mine,
        tuple(known),
        tuple(step for step in known if step.kind in DONE and step.text.strip()),
        told,
        verdicts[-1] if verdicts else "",
        next((step for step in known if closed is not None and step.uid == closed.uid), None),
    )


def courses(
    items: Iterable[Item],
    steps: Iterable[Step],
    voices: Iterable[Voice],
    today: dt.date,
    terms: Terms = NO_TERMS,
    leads: Mapping[str, str] | None = None,
) -> list[Course]:
    """Tell the courses of many items, in the order given; ``leads`` as in ``standings``."""
    return [
        course(item, own, heard, today, terms, lead)
        for item, lead, own, heard in with_their_own(items, steps, voices, leads)
    ]
