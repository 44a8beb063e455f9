"""A difficulty, the help that was given, and whether somebody went to see how it turned out."""

import datetime as dt
from collections.abc import Iterable

import attrs

from app.records.talks import Item, Step
from app.records.words import N
from app.rules.promises import current_steps

CARE = {
    "open": N("待帮扶"),
    "helping": N("帮扶中"),
    "visit": N("待回访"),
    "visited": N("已回访"),
    "declined": N("不能办"),
}
_HELP = frozenset({"assigned", "measure", "answered", "carried_out", "declined"})
_DONE = frozenset({"carried_out", "answered"})
_VISITS = frozenset({"revisited"})


@attrs.frozen
class Care:
    """Hold the course of one difficulty; ``state`` is a key of CARE, ``verdict`` the last one."""

    item: Item
    state: str
    help: tuple[Step, ...] = ()
    visits: tuple[Step, ...] = ()
    verdict: str = ""

    @property
    def helper(self) -> str | None:
        """Return who helped last, else who is to help."""
        helped = [step.by for step in self.help if step.by]
        return helped[-1] if helped else self.item.owner


def care(item: Item, steps: Iterable[Step], today: dt.date) -> Care:
    """Tell how it stands with one difficulty: help first, then a visit to see what it did."""
    known = current_steps(item, steps, today)
    help_ = tuple(step for step in known if step.kind in _HELP)
    visits = tuple(step for step in known if step.kind in _VISITS)
    verdicts = [step.verdict for step in known if step.verdict]
    return Care(item, _state(help_, visits), help_, visits, verdicts[-1] if verdicts else "")


def cares(items: Iterable[Item], steps: Iterable[Step], today: dt.date) -> list[Care]:
    """Tell how it stands with many difficulties, in the order given."""
    of: dict[str | None, list[Step]] = {}
    for step in steps:
        of.setdefault(step.item, []).append(step)
    return [care(item, of.get(item.uid, ()), today) for item in items]


def _state(help_: tuple[Step, ...], visits: tuple[Step, ...]) -> str:
    kinds = {step.kind for step in help_}
    if visits:
        return "visited"
    if kinds & _DONE:
        return "visit"
    if "declined" in kinds:
        return "declined"
    return "helping" if kinds else "open"
