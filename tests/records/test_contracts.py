"""What every record promises: a new kind of record is tested by being described."""

import ast
import random
import re
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import records
from app.records import RECORDS, choices, kinds
from app.records.describe import Field, Record, build, problems_of
from app.records.words import PLAIN
from tests import values

FIELDS = [
    pytest.param(cls, field, id=f"{table}.{field.name}")
    for table, cls in RECORDS.items()
    for field in cls.fields
]
every_record = pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
every_field = pytest.mark.parametrize(("cls", "field"), FIELDS)
few = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SOURCES = sorted(Path(records.__file__).parent.glob("*.py"))
TABLES = {
    name: table
    for name, table in vars(choices).items()
    if name.isupper() and isinstance(table, dict)
}


@every_field
@few
@given(data=st.data())
def test_what_is_dumped_loads_equal(cls, field, data):
    value = data.draw(values.strategy(field.kind))
    stored = field.kind.dump(value)
    assert field.kind.load(stored) == value
    assert isinstance(stored, str | int | None)


@every_field
@few
@given(data=st.data())
def test_what_is_shown_parses_equal(cls, field, data):
    value = data.draw(values.strategy(field.kind))
    if isinstance(field.kind, kinds.Refs) and len(value) > 1:
        value = value[:1]  # several links are shown as titles, and looked up again one by one
    assert field.kind.parse(field.kind.show(value, PLAIN)) == value


@every_field
def test_nothing_is_empty_both_ways(cls, field):
    kind = field.kind
    assert kind.load(kind.dump(kind.empty)) == kind.empty
    assert kind.load(None) == kind.empty
    assert kind.parse(None) == kind.empty
    assert kind.parse("") == kind.empty


@every_field
def test_links_lead_somewhere(cls, field):
    if isinstance(field.kind, kinds.Ref | kinds.Refs):
        assert field.kind.to in RECORDS
        assert isinstance(field.kind.when_gone, kinds.Gone)


@every_field
def test_a_required_link_never_goes_empty_by_itself(cls, field):
    if field.required and isinstance(field.kind, kinds.Ref | kinds.Refs):
        assert field.kind.when_gone is not kinds.Gone.CLEAR


@every_field
def test_names_are_english_and_labels_chinese(cls, field):
    assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", field.name)
    assert re.search("[\u4e00-\u9fff]", field.label)
    assert field.weight > 0


@every_record
def test_a_record_says_what_it_is(cls):
    assert issubclass(cls, Record)
    assert RECORDS[cls.table] is cls
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", cls.table)
    assert re.search("[\u4e00-\u9fff]", cls.label)
    assert cls.__doc__
    assert cls.fields


@every_record
def test_labels_and_headings_are_told_apart(cls):
    labels = [field.label for field in cls.fields]
    assert len(set(labels)) == len(labels)
    accepted = labels + [heading for field in cls.fields for heading in field.also]
    assert len(set(accepted)) == len(accepted)


@every_record
def test_titles_name_fields_that_are_there(cls):
    assert cls.titles
    for name in cls.titles:
        assert cls.field(name).name == name


@every_record
def test_an_unknown_field_is_an_error(cls):
    with pytest.raises(KeyError, match=cls.table):
        cls.field("no_such_field")


@every_record
def test_a_filled_record_keeps_its_rules(cls):
    rng = random.Random(7)
    full = values.filled(cls, rng)
    links = {f.name for f in cls.fields if isinstance(f.kind, kinds.Ref | kinds.Refs)}
    assert all(
        getattr(full, f.name) != f.kind.empty
        for f in cls.fields
        if f.name not in links and not (cls.table == "voice" and f.name == "anonymous")
    )
    given_links = {
        f.name: ("11",) if isinstance(f.kind, kinds.Refs) else "11"
        for f in cls.fields
        if f.required and f.name in links
    }
    if cls.table in {"attachment", "stage"}:
        given_links["event"] = "11"
    if cls.table in {"match", "apart"}:
        given_links["offer" if cls.table == "match" else "other"] = "22"
    assert problems_of(full.having(**given_links)) == ()


@every_record
def test_an_empty_record_asks_for_each_required_field(cls):
    required = {f.name for f in cls.fields if f.required and getattr(cls(), f.name) == f.kind.empty}
    assert {problem.field for problem in problems_of(cls())} >= required
    assert build(cls, {}).record is None or not required


@every_record
@few
@given(data=st.data())
def test_hostile_input_is_a_problem_and_never_an_error(cls, data):
    names = [field.name for field in cls.fields]
    raw = data.draw(st.dictionaries(st.sampled_from(names), values.raw_values, max_size=8))
    built = build(cls, raw)
    assert (built.record is None) == bool(built.problems)
    assert {problem.field for problem in built.problems} <= {"", *names}
    assert all(str(problem) for problem in built.problems)


@every_record
@few
@given(data=st.data())
def test_any_record_can_be_checked(cls, data):
    assert isinstance(problems_of(data.draw(values.records(cls))), tuple)


@every_record
def test_text_is_kept_as_typed(cls):
    for field in cls.fields:
        if isinstance(field.kind, kinds.Text):
            for text in values.HOSTILE:
                assert getattr(cls(**{field.name: field.kind.parse(text)}), field.name) == text


def test_a_field_has_eight_flags_at_most():
    flags = {a.name for a in attrs.fields(Field)} - {"name", "kind", "label"}
    assert len(flags) <= 8


@pytest.mark.parametrize("name", TABLES)
def test_choices_have_identifiers_and_distinct_labels(name):
    table = TABLES[name]
    assert all(key.isidentifier() and key.islower() for key in table)
    assert len(set(table.values())) == len(table)
    for label in table.values():
        assert re.search("[\u4e00-\u9fff]", label)
        assert not re.search(r"[、,，;；\n/]", label), "a list of labels is parted by these"


def test_every_table_of_choices_is_used():
    used = {
        id(field.kind.of)
        for cls in RECORDS.values()
        for field in cls.fields
        if isinstance(field.kind, kinds.Choice | kinds.Choices)
    }
    assert {name for name, table in TABLES.items() if id(table) not in used} == set()


def is_marked(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N"


def is_chinese(node):
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and bool(re.search("[\u4e00-\u9fff]", node.value))
    )


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_labels_are_marked_for_the_catalogues(source):
    tree = ast.parse(source.read_text(encoding="utf-8"))
    loose = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id == "field" and node.args:
                loose += [a.lineno for a in node.args if not is_marked(a)]
        if isinstance(node, ast.Dict) and source.stem == "choices":
            loose += [v.lineno for v in node.values if not is_marked(v)]
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "said"
        ):
            loose += [node.args[0].lineno] if is_chinese(node.args[0]) else []
    assert loose == []
