"""What an event may have carried out: the plan items of its units and month."""

from collections.abc import Iterable

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanItem


def plan_items_for(
    event: Event, plans: Iterable[Plan], items: Iterable[PlanItem]
) -> list[PlanItem]:
    """Return the items to be offered: of a unit of the event and its month, not yet linked.

    Those of one of the event's kinds come first.
    """
    if event.starts is None:
        return []
    month = Month.of(event.starts)
    mine = {plan.uid for plan in plans if plan.unit in event.units}
    fitting = [
        item
        for item in items
        if item.plan in mine
        and item.month == month
        and item.state != "dropped"
        and item.uid not in event.plan_items
    ]
    return sorted(fitting, key=lambda item: not set(item.kinds) & set(event.kinds))
