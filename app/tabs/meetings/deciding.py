"""Numbers of decisions: given once, in order, and never to another decision."""

from app.records.events import Event, Topic
from app.records.roster import Unit
from app.rules.numbers import decision_number, highest
from app.store.rows import Writer
from app.store.settings import counted_up
from app.ui.defaults import decision_form


def number_decisions(step: Writer, event: Event) -> list[Topic]:
    """Give each decision of an event that has none its number, in the order of the agenda.

    The count runs by unit and year; a number that was undone, dropped or written by hand is
    not given again.
    """
    store = step.store
    topics = store.find(Topic, order="place", event=event.uid)
    waiting = [each for each in topics if each.outcome == "decision" and not each.number.strip()]
    unit = store.get(Unit, event.units[0]) if event.units else None
    if unit is None or event.starts is None or not waiting:
        return []
    year, form = event.starts.year, decision_form(store)
    taken = highest(form, unit, year, (each.number for each in store.find(Topic)))
    made = []
    for topic in waiting:
        taken = counted_up(step, f"decision/last/{unit.uid}/{year}", taken + 1)
        number = decision_number(form, unit, year, taken)
        made.append(step.put(topic.having(number=number)))
    return made
