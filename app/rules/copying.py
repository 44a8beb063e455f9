"""A plan begun from the one of the year before: what is taken over, and on which days."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.dates import Month
from app.records.describe import new_uid
from app.records.planning import Plan, PlanItem, WorkPoint
from app.records.words import N
from app.rules.approvals import order_of
from app.rules.moving import Spot, to_month

# Why an item is not taken over unless the user wants it.
LEFT_OUT = {
    "once": N("一次性事项"),
    "dropped": N("上年已取消"),
    "there": N("新计划里已有"),
}
_TAKEN = (
    *("theme", "content", "kinds", "methods", "regularity", "post", "place", "attendees"),
    *("business", "done_when", "once"),
)


@attrs.frozen
class Copied:
    """Propose one item for the new year; ``left_out`` says why it is not taken by itself."""

    source: PlanItem
    item: PlanItem
    left_out: str = ""

    @property
    def is_shifted(self) -> bool:
        """Tell whether its day had to give way to a working day."""
        old, new = self.source.day, self.item.day
        return old is not None and new is not None and (old.month, old.day) != (new.month, new.day)


def copied(
    items: Iterable[PlanItem],
    plan: Plan,
    there: Sequence[PlanItem],
    kinds: Mapping[dt.date, str],
    points: Mapping[str, str],
) -> list[Copied]:
    """Return what each item of a year becomes in the year of another plan, in its order.

    A day becomes the same day of the new year, or the working day nearest to it in its month.
    What belongs to the old year alone stays there: state, reasons, major task; ``points`` names
    for a work point of the old year the one of the new year that says the same.
    """
    taken = {(item.theme.strip(), item.month and item.month.month) for item in there}
    made = []
    for source in sorted(items, key=order_of):
        spot = Spot.of(source)
        if spot is None or plan.year is None:
            continue
        to = to_month(spot, Month(plan.year, spot.month.month), kinds)
        values = {name: getattr(source, name) for name in _TAKEN}
        item = PlanItem(
            uid=new_uid(),
            plan=plan.uid,
            month=to.month,
            week=to.week,
            day=to.day,
            work_point=points.get(source.work_point or ""),
            **values,
        )
        is_there = (item.theme.strip(), to.month.month) in taken
        made.append(Copied(source, item, _left_out(source, is_there=is_there)))
    return made


def same_points(old: Iterable[WorkPoint], new: Iterable[WorkPoint]) -> dict[str, str]:
    """Return for each point of an old year the point of a new one with the same words."""
    known = {"".join(point.text.split()): point.uid for point in new}
    words = ((point.uid, "".join(point.text.split())) for point in old)
    return {uid: known[text] for uid, text in words if text in known}


def _left_out(source: PlanItem, *, is_there: bool) -> str:
    if is_there:
        return "there"
    if source.state == "dropped":
        return "dropped"
    return "once" if source.once else ""
