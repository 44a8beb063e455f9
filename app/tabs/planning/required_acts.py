"""What one does from the grid of required meetings: make the event, open it, exempt the unit."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from app.records.describe import Record
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.records.rules import Exemption, Rule
from app.records.words import N, said
from app.rules.cadence import Answer
from app.rules.gathering import workdays_of
from app.rules.required import title_of
from app.rules.workdays import nearest_workday
from app.tabs.planning.sections import event_values
from app.ui.desk import Desk
from app.ui.record_dialog import RecordDialog

_MORNING = dt.time(9, 0)


def begin_event(desk: Desk, answer: Answer) -> None:
    """Show the form of the event that is owed, with everything filled in that is known."""
    desk.news.create(Event.table, **values_for(desk, answer))


def values_for(desk: Desk, answer: Answer) -> dict[str, object]:
    """Return what the owed event begins with: what was planned for it, else a day that fits.

    For a period that is over no day is proposed: when it was held only the user knows.
    """
    values: dict[str, object] = {
        "title": desk.say(title_of(answer)),
        "kinds": answer.rule.kinds[:1],
        "units": (answer.unit,),
    }
    item = planned_item(desk, answer)
    if item is not None:
        planned = event_values(desk, item)
        kinds = (*item.kinds, *(kind for kind in answer.rule.kinds[:1] if kind not in item.kinds))
        return {**values, **planned, "kinds": kinds, "units": (answer.unit,)}
    if answer.state == "due" or answer.is_ahead:
        day = _proposed(desk, answer)
        values |= {"planned_for": day, "starts": dt.datetime.combine(day, _MORNING)}
    return values


def planned_item(desk: Desk, answer: Answer) -> PlanItem | None:
    """Return the item of the unit's plan that means this meeting and was not held yet."""
    store, span, wanted = desk.store, answer.span, set(answer.rule.kinds)
    plans = frozenset(plan.uid for plan in store.find(Plan, unit=answer.unit, year=span.year))
    if not plans:
        return None
    items = [
        item
        for item in store.find(PlanItem, plan=plans, order="day")
        if item.month is not None
        and span.month <= item.month.month < span.month + span.months
        and item.month.year == span.year
        and item.state != "dropped"
        and wanted & set(item.kinds)
    ]
    free = (item for item in items if not store.count(Event, plan_items=item.uid))
    return next(free, None)


def _proposed(desk: Desk, answer: Answer) -> dt.date:
    """Return a working day in the middle of the time that is left."""
    first = max(desk.today() + dt.timedelta(1), answer.span.first)
    last = max(answer.by, first)
    return nearest_workday(first + (last - first) / 2, workdays_of(desk.store))


def ask_exemption(desk: Desk, answer: Answer, parent: QWidget) -> None:
    """Ask for the reason why a unit need not hold what a period asks, and keep it."""
    base = Exemption(
        unit=answer.unit, rule=answer.rule.uid, since=answer.span.first, until=answer.span.last
    )
    unit = desk.tongue.title("unit", answer.unit)
    title = said(N("{unit}免开{name}"), unit=unit, name=answer.rule.name)

    def keep(record: Record) -> None:
        with desk.store.step(said(N("登记{what}"), what=title)) as writer:
            writer.put(record)

    advice = N("写明原因和起止。到期以后照常要求；在“制度与节假日”里可以改、可以撤销。")
    names = ("reason", "since", "until", "note")
    RecordDialog(desk, base, names, title, keep, parent, advice).open()


def open_rule(desk: Desk, rule: Rule) -> None:
    """Show the rule an answer goes by."""
    desk.news.open(Rule.table, rule.uid)
