"""One change made to many records."""

import pytest

from app.records import RECORDS
from app.records.events import Event
from app.records.kinds import Choices, Refs
from app.records.partners import Agreement, Enterprise
from app.rules.bulk import ADD, CLEAR, REMOVE, SET, Change, changed, fields_for_many, ways_of

FIRM = Enterprise(name="甲厂", tags=("a", "b"), note="一", phone="1")


@pytest.mark.parametrize(
    ("name", "way", "value", "found"),
    [
        ("phone", SET, "2", "2"),
        ("phone", CLEAR, None, ""),
        ("tags", ADD, ("b", "c"), ("a", "b", "c")),
        ("tags", REMOVE, ("b", "x"), ("a",)),
        ("tags", SET, ("c",), ("c",)),
        ("tags", CLEAR, None, ()),
        ("note", ADD, "二", "一\n二"),
        ("note", ADD, "一", "一"),
        ("group", SET, "g", "g"),
        ("state", CLEAR, None, None),
    ],
)
def test_what_a_change_makes_of_a_value(name, way, value, found):
    made, problem = changed(FIRM, Change(Enterprise.field(name), way, value))
    assert (getattr(made, name), problem) == (found, None)
    assert made.having(**{name: getattr(FIRM, name)}) == FIRM, "nothing else"


def test_choices_keep_their_order():
    event = Event(title="会", lanes=("publicity",))
    made, _ = changed(event, Change(Event.field("lanes"), ADD, ("resources",)))
    assert made.lanes == ("resources", "publicity")


def test_a_change_that_breaks_a_rule_is_told():
    made, problem = changed(FIRM, Change(Enterprise.field("group"), SET, FIRM.uid))
    assert problem.field == "group"
    assert made.group == FIRM.uid


def test_what_is_required_cannot_be_cleared():
    assert CLEAR not in ways_of(Enterprise.field("name"))
    assert ways_of(Agreement.field("enterprises")) == [ADD, REMOVE, SET]


@pytest.mark.parametrize("table", RECORDS)
def test_every_field_has_a_way(table):
    for field in fields_for_many(RECORDS[table]):
        ways = ways_of(field)
        assert SET in ways
        assert (REMOVE in ways) == isinstance(field.kind, Refs | Choices)
