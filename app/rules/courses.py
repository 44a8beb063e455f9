"""The course an item has taken: what was done, who was told how, how it ended."""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from app.records.talks import Item, Step, Voice
from app.rules.promises import Standing, current_steps, standing, with_their_own

DONE = ("measure", "answered", "carried_out", "declined")
TOLD = ("told", "revisited")


@attrs.frozen
class Course:
    """Hold where an item stands and the steps a ledger shows of it.

    ``done`` are measures, answers and results; ``told`` the notices and visits since the item
    was last opened; ``verdict`` is the last one given, "" for none.
    """

    standing: Standing
    voices: tuple[Voice, ...]
    done: tuple[Step, ...] = ()
    told: tuple[Step, ...] = ()
    verdict: str = ""
    closed_on: dt.date | None = None


def course(item: Item, steps: Sequence[Step], voices: Sequence[Voice], today: dt.date) -> Course:
    """Tell the course of one item up to a day."""
    known = current_steps(item, steps, today)
    told = tuple(step for step in known if step.kind in TOLD)
    verdicts = [step.verdict for step in told if step.verdict]
    closed = [step.on for step in known if step.kind == "closed"]
    return Course(
        standing(item, steps, voices, today),
        tuple(voice for voice in voices if voice.item == item.uid),
        tuple(step for step in known if step.kind in DONE and step.text.strip()),
        told,
        verdicts[-1] if verdicts else "",
        closed[-1] if closed else None,
    )


def courses(
    items: Iterable[Item], steps: Iterable[Step], voices: Iterable[Voice], today: dt.date
) -> list[Course]:
    """Tell the courses of many items, in the order given."""
    return [course(*each, today) for each in with_their_own(items, steps, voices)]
