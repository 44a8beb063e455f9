"""What the office has settled for new records: its own unit, and where it meets."""

from app.records.describe import Record
from app.records.roster import Unit
from app.rules.numbers import DECISION, is_form
from app.store.rows import Store
from app.store.settings import get_setting
from app.ui.desk import Desk

UNIT, PLACE = "default/unit", "default/place"
DECISION_FORM = "decision/form"


def defaults_of(desk: Desk, cls: type[Record]) -> dict[str, object]:
    """Return what a new record begins with."""
    uid = get_setting(desk.store, UNIT)
    unit = uid if uid and desk.store.get(Unit, uid) else ""
    place = get_setting(desk.store, PLACE)
    values: dict[str, object] = {}
    if cls.table == "event":
        values = {"units": (unit,) if unit else (), "place": place}
    elif cls.table == "plan":
        values = {"unit": unit}
    elif cls.table == "talk" and desk.store.sight is not None:
        # Who writes a talk down can read on what he wrote.
        values = {"recorder": desk.store.sight.person}
    return {name: value for name, value in values.items() if value}


def decision_form(store: Store) -> str:
    """Return how this office writes the number of a decision."""
    form = get_setting(store, DECISION_FORM)
    return form if is_form(form) else DECISION
