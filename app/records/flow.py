"""How an item goes its way: what each kind owes, which step keeps it, what may come next.

It stands on this floor because the store refuses by it: no item is closed while it owes anything.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import attrs

from app.records.words import N

# The method's two promises, every opinion answered and every suggestion carried through, and what
# the other kinds are owed in the same spirit; a problem is what a rectification ledger lists.
OWES = {
    "opinion": "answer",
    "suggestion": "carry_out",
    "difficulty": "help",
    "problem": "rectify",
    "task": "complete",
}
PROMISES = {
    "answer": N("待回应"),
    "carry_out": N("待落实"),
    "help": N("待帮扶"),
    "rectify": N("待整改"),
    "complete": N("待完成"),
    "tell": N("待告知"),
    "revisit": N("待回访"),
    "close": N("待办结"),
}
STATES = {
    "registered": N("已登记"),
    "assigned": N("已分办"),
    "in_hand": N("办理中"),
    "waiting": N("等待中"),
    "answered": N("已回应"),
    "carried_out": N("已落实"),
    "declined": N("不采纳"),
    "told": N("已告知"),
    "revisited": N("已回访"),
    "closed": N("已办结"),
}
_DONE = frozenset({"carried_out", "declined"})
_STATE_AFTER = {
    "assigned": "assigned",
    "measure": "in_hand",
    "resumed": "in_hand",
    "answered": "answered",
    "carried_out": "carried_out",
    "declined": "declined",
}
_NEXT: Mapping[str, tuple[str, ...]] = {
    "answer": ("answered", "assigned", "measure", "carried_out", "declined", "waiting"),
    "settle": ("carried_out", "assigned", "answered", "measure", "declined", "waiting"),
    "tell": ("told", "waiting", "reopened"),
    "revisit": ("revisited", "closed", "reopened"),
    "close": ("closed", "reopened"),
    "": ("reopened", "revisited"),
}
# What a step is asked for in a form; the first are those it cannot be kept without.
ASKS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "assigned": ((), ("owner", "due", "text")),
    "waiting": (("waiting_for", "text"), ()),
    "resumed": ((), ("text",)),
    "answered": (("text",), ("result",)),
    "measure": (("text",), ()),
    "carried_out": (("text",), ("result",)),
    "declined": (("text", "approver"), ("result",)),
    "told": ((), ("voice", "manner", "text", "verdict")),
    "revisited": (("verdict", "by"), ("manner", "text")),
    "closed": ((), ("approver", "text")),
    "reopened": (("text",), ("due",)),
}


class Mark(Protocol):
    """Be a step, or as much of one as it takes to say where an item stands."""

    @property
    def uid(self) -> str:
        """Name the step."""

    @property
    def on(self) -> dt.date | None:
        """Say on which day it was taken."""

    @property
    def kind(self) -> str | None:
        """Say what was done."""

    @property
    def by(self) -> str | None:
        """Say who did it."""

    @property
    def voice(self) -> str | None:
        """Say who was told, None for everybody."""

    @property
    def due(self) -> dt.date | None:
        """Say until when it asks for something, None where it sets no day."""

    @property
    def verdict(self) -> str | None:
        """Say how content the one who was told is."""


@attrs.define
class Stand:
    """Say how far an item has come, by its steps alone.

    ``promise`` is what it still owes, "" when it is closed; ``began`` the day the clock of that
    promise began, ``opened`` that of the whole round; ``pauses`` are the spans it stood still, the
    last one open while it waits; ``dated`` is when a day was last set for it.
    ``early`` are closing steps that came while something was owed: they closed nothing.
    """

    kind: str
    began: dt.date | None
    named: tuple[str, ...] = ()
    state: str = "registered"
    opened: dt.date | None = None
    settled: Mark | None = None
    closed: Mark | None = None
    reopened: Mark | None = None
    waiting: Mark | None = None
    dated: dt.date | None = None
    revisited: Mark | None = None
    told: dict[str, dt.date | None] = attrs.field(factory=dict)
    pauses: list[tuple[dt.date, dt.date | None]] = attrs.field(factory=list)
    early: list[str] = attrs.field(factory=list)
    rounds: int = 1
    merged: bool = False

    @property
    def untold(self) -> tuple[str, ...]:
        """Return the voices who were not told what came out."""
        return tuple(uid for uid in self.named if uid not in self.told)

    @property
    def promise(self) -> str:
        """Return what is still owed."""
        if self.closed is not None:
            return ""
        if self.settled is None:
            return OWES[self.kind]
        if self.untold:
            return "tell"
        return "revisit" if self.named and self.revisited is None else "close"

    def owed(self) -> bool:
        """Tell whether anything was promised that is not kept: then it cannot be closed."""
        return self.settled is None or bool(self.untold)

    def take(self, step: Mark) -> None:
        """Go one step further."""
        kind = step.kind or ""
        self._pause(step, kind)
        if step.due is not None and kind in {"assigned", "reopened"}:
            self.dated = step.on
        unhappy = step.verdict == "not" and kind in {"told", "revisited"}
        if kind == "reopened" or unhappy:
            self._reopen(step)
        elif self.closed is None:
            self._go_on(step, kind)

    def _go_on(self, step: Mark, kind: str) -> None:
        if kind == "closed":
            self._close(step)
        elif kind == "told":
            self._tell(step)
        elif kind == "revisited":
            self._revisit(step)
        elif kind == "waiting":
            self.state = "waiting"
        else:
            self.state = _STATE_AFTER.get(kind, self.state)
            if self.settled is None and settles(self.kind, kind):
                self.settled, self.began = step, step.on

    def _close(self, step: Mark) -> None:
        if self.owed():
            self.early.append(step.uid)
        else:
            self.closed, self.state = step, "closed"

    def _tell(self, step: Mark) -> None:
        if self.settled is None:
            self._begin()
            return
        # A notice to all tells the voices of the item it was kept on, none merged into it.
        everybody = () if self.merged else self.named
        told = everybody if step.voice is None else (step.voice,)
        self.told.update((uid, step.on) for uid in told if uid not in self.told)
        if not self.untold:
            self.state, self.began = "told", step.on

    def _revisit(self, step: Mark) -> None:
        if self.settled is None:
            self._begin()
        else:
            self.revisited, self.state, self.began = step, "revisited", step.on

    def _begin(self) -> None:
        """Take what comes too early for a sign that somebody works on it."""
        if self.state == "registered":
            self.state = "in_hand"

    def _pause(self, step: Mark, kind: str) -> None:
        if kind == "waiting" and self.closed is None:
            if self.waiting is None and step.on is not None:
                self.pauses.append((step.on, None))
            self.waiting = step
        elif self.waiting is not None:
            self.waiting = None
            self.pauses[-1] = (self.pauses[-1][0], step.on)

    def _reopen(self, step: Mark) -> None:
        self.state, self.began, self.opened = "in_hand", step.on, step.on
        self.settled = self.closed = self.revisited = None
        self.reopened = step
        self.told, self.pauses = {}, []
        self.rounds += 1


def settles(item_kind: str, step_kind: str) -> bool:
    """Tell whether a step keeps the promise of a kind: a reply alone keeps it for opinions only."""
    return step_kind in _DONE or (step_kind == "answered" and item_kind == "opinion")


def walk(
    kind: str | None,
    raised_on: dt.date | None,
    steps: Iterable[Mark],
    named: Sequence[str],
    *,
    merged: bool = False,
) -> Stand:
    """Say how far an item has come, from its steps in their order and its named voices.

    Anonymous voices are not among the named: nobody could tell them. Reopening, and a voice not
    satisfied with what it was told, start again. ``merged`` says that the steps are those of
    another item, which leads the case.
    """
    stand = Stand(kind or "opinion", raised_on, tuple(named), opened=raised_on, merged=merged)
    for step in steps:
        stand.take(step)
    return stand


def offered(stand: Stand) -> tuple[str, ...]:
    """Return the kinds of step that make sense now, first the one that keeps what is owed."""
    promise = stand.promise
    kinds = _NEXT["settle" if promise in _SETTLING else promise]
    if stand.waiting is not None:
        return ("resumed", *(kind for kind in kinds if kind != "waiting"))
    return kinds


_SETTLING = frozenset(OWES.values()) - {"answer"}
