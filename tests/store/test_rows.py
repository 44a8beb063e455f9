import datetime as dt
import json

import pytest

from app.records import RECORDS
from app.records.describe import Field, Record, problems_of
from app.records.events import Event
from app.records.kinds import Gone, Ref, Refs
from app.records.roster import Membership, Person, Unit
from app.records.words import Known, Problem, plain, said
from app.store.check import check
from app.store.drafts import keep as keep_draft
from app.store.history import dropped, restore, undo
from app.store.listing import Wanted, listing
from app.store.mapping import referrers
from app.store.rows import Changes
from tests.store.making import HOSTILE, TOLD, Maker, everything, keep, make, text_fields, traces

ALL = pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
# A correction is never changed once it is kept: the tests of the seals hold that.
CHANGING = pytest.mark.parametrize(
    "cls", [cls for table, cls in RECORDS.items() if table != "correction"], ids=lambda c: c.table
)
LINKS = [
    pytest.param(cls, field, id=f"{cls.table}.{field.name}")
    for cls in RECORDS.values()
    for field in cls.fields
    if isinstance(field.kind, Ref | Refs) and cls.table != "correction"
]


def held(rec: Record, name: str) -> tuple[str, ...]:
    """Return what a field points at, one or several."""
    value = getattr(rec, name)
    return value if isinstance(value, tuple) else (value,) if value else ()


def beside(cls: type[Record], field: Field) -> dict[str, object]:
    """Return what a record of a kind that hangs on one of several owners needs beside a link."""
    if cls.table == "attachment" and field.name != "event":
        return {"event": None}
    if (cls.table, field.name) == ("stage", "unit"):
        return {"event": None, "term": dt.date(2026, 3, 1)}
    return {}


@ALL
def test_every_field_comes_back_as_it_was_put(store, reopened, cls):
    with store.step(TOLD) as writer:
        rec = Maker(writer).full(cls)
        assert not problems_of(rec)
        kept = writer.put(rec)
    assert kept == store.get(cls, rec.uid) == reopened(store).get(cls, rec.uid)
    assert kept.having(id=0, made="", changed="") == rec
    assert kept.id > 0
    assert kept.made == kept.changed != ""


@CHANGING
def test_every_field_can_be_changed_and_emptied(store, cls):
    bare = make(store, cls)
    with store.step(TOLD) as writer:
        full = Maker(writer).full(cls, uid=bare.uid)
        filled = writer.put(full)
    assert filled == store.get(cls, bare.uid)
    assert (filled.id, filled.made) == (bare.id, bare.made)
    assert filled.having(id=0, made="", changed="") == full
    back = keep(store, bare)[0]
    assert back == store.get(cls, bare.uid) == bare.having(changed=back.changed)
    assert check(store) == []


@ALL
def test_an_unchanged_record_writes_nothing(store, cls):
    rec = make(store, cls, full=True)
    before, told = traces(store), []
    store.told = told.append
    assert keep(store, rec) == (rec,)
    assert (traces(store), told) == (before, [])


@ALL
def test_every_text_field_keeps_what_was_typed(store, cls):
    names = [field.name for field in text_fields(cls)]
    for text in HOSTILE:
        typed = f"字{text}"
        with store.step(TOLD) as writer:
            rec = writer.put(Maker(writer, text=lambda _, typed=typed: typed).full(cls))
        found = store.get(cls, rec.uid)
        assert [getattr(found, name) for name in names] == [typed] * len(names)
        for name in names:
            assert found in store.find(cls, order=name, **{name: typed})
            assert store.count(cls, **{name: typed}) >= 1
            ordered = Wanted(order=((name, True),), equal={name: typed})
            assert found in listing(store, cls, ordered).records
        if any(cls.field(name).find for name in names):
            assert found in listing(store, cls, Wanted(words=typed)).records
    assert check(store) == [] or cls.table == "attachment", "its digest is no digest now"


@ALL
def test_a_hundred_thousand_characters_fit_into_every_text_field(store, cls):
    long = "长文" * 49_998 + "末尾𠮷字"
    with store.step(TOLD) as writer:
        rec = Maker(writer).full(cls)
        kept = writer.put(rec.having(**{f.name: long for f in text_fields(cls)}))
    assert store.get(cls, rec.uid) == kept
    assert all(getattr(kept, field.name) == long for field in text_fields(cls))
    if any(field.find for field in text_fields(cls)):
        assert kept in listing(store, cls, Wanted(words="末尾𠮷字")).records


def test_hostile_text_goes_through_history_unharmed(store, reopened):
    unit = make(store, Unit)
    for text in HOSTILE:
        keep(store, unit.having(name=f"字{text}", note=text))
        store = reopened(store)
        before = everything(store)
        keep(store, unit.having(name="别的", note="别的"))
        assert undo(store) is not None
        assert everything(store) == before


def test_what_breaks_a_rule_is_refused_beside_its_field(store):
    with pytest.raises(Problem) as caught:
        keep(store, Unit(name=" ", kind="branch"))
    assert caught.value.field == "name"
    assert traces(store) == (0, 0, 0, 0)


@pytest.mark.parametrize(("cls", "field"), LINKS)
def test_a_link_to_what_is_gone_is_refused_beside_its_field(store, cls, field):
    rec = make(store, cls)
    before = (everything(store), traces(store))
    lost = "nobody" if isinstance(field.kind, Ref) else (*held(rec, field.name), "nobody")
    moved = beside(cls, field)
    with pytest.raises(Problem) as caught:
        keep(store, rec.having(**{**moved, field.name: lost}))
    assert caught.value.field == field.name
    assert (everything(store), traces(store)) == before


def test_a_link_may_be_put_before_what_it_points_at(store):
    parent = Unit(name="上级", kind="party_committee")
    keep(store, Unit(name="下级", kind="branch", parent=parent.uid), parent)
    assert store.count(Unit, parent=parent.uid) == 1


def test_a_step_tells_once_what_it_touched_and_who_did_it(store):
    told: list[Changes] = []
    store.told = told.append
    someone = object()
    with store.step(said("甲"), by=someone) as writer:
        unit = writer.put(Unit(name="甲", kind="branch"))
        person = writer.put(Person(name="乙"))
        writer.put(person.having(duty="会计"))
        assert told == []
    (only,) = told
    assert only.rows == {"unit": frozenset({unit.uid}), "person": frozenset({person.uid})}
    assert only.by is someone
    assert plain(only.what) == "甲"
    assert traces(store)[:2] == (1, 3)


def test_a_step_inside_a_step_joins_it(store):
    told = []
    store.told = told.append
    with store.step(said("外")) as outer:
        outer.put(Unit(name="甲", kind="branch"))
        with store.step(said("内")) as inner:
            inner.put(Unit(name="乙", kind="branch"))
        assert inner is outer
    assert (len(told), traces(store)[0]) == (1, 1)
    assert plain(undo(store)) == "外"
    assert store.count(Unit) == 0


def fail_midway(writer, unit):
    writer.put(unit.having(name="没有写进"))
    writer.put(Person(name="没有写进"))
    writer.blob(b"lost")
    with writer.store.step(TOLD) as inner:
        inner.drop(unit)
    raise ZeroDivisionError


def test_a_failing_step_leaves_nothing(store):
    told = []
    unit = make(store, Unit, name="原名")
    store.told = told.append
    before = (everything(store), traces(store))
    with pytest.raises(ZeroDivisionError), store.step(TOLD) as writer:
        fail_midway(writer, unit)
    assert (everything(store), traces(store), told) == (*before[:1], before[1], [])
    assert listing(store, Person, Wanted(words="没有写进")).total == 0
    assert listing(store, Unit, Wanted(words="原名")).total == 1
    assert check(store) == []
    keep(store, unit.having(name="还能写"))


def test_a_step_that_wrote_nothing_leaves_nothing(store):
    with store.step(TOLD):
        pass
    assert traces(store) == (0, 0, 0, 0)
    assert not store.db.conn.in_transaction


def test_a_file_opened_to_be_read_refuses_steps(store, reopened):
    unit = make(store, Unit)
    reader = reopened(store, readonly=True)
    assert reader.get(Unit, unit.uid) == unit
    with pytest.raises(Known, match="只读"):
        keep(reader, unit.having(name="改"))
    with pytest.raises(Known, match="只读"):
        undo(reader)


def test_find_takes_equal_values_order_and_limit(store):
    units = list(keep(store, *(Unit(name=name, kind="branch") for name in ("丙", "甲", "乙"))))
    assert store.find(Unit) == units
    last = [unit.name for unit in store.find(Unit, order="-name", limit=2)]
    assert last == sorted(("丙", "甲", "乙"), reverse=True)[:2]
    event = make(store, Event, units=(units[0].uid, units[1].uid))
    assert store.find(Event, units=units[1].uid) == [event]
    assert store.find(Event, units=units[2].uid) == []
    assert store.find(Unit, parent=None, name="乙") == [units[2]]
    assert store.count(Unit, kind=units[0].kind, name="丙") == 1
    with pytest.raises(KeyError):
        store.find(Unit, order="name; drop table unit")
    with pytest.raises(KeyError):
        store.find(Unit, nonsense=1)


def test_what_goes_along_is_held_by_nothing():
    """A drop goes depth first: what goes along must not be forbidden by what goes later."""
    kinds = {gone: set() for gone in Gone}
    for cls in RECORDS.values():
        for field in cls.fields:
            if isinstance(field.kind, Ref | Refs):
                end = cls.table if field.kind.when_gone is Gone.GO_ALONG else field.kind.to
                kinds[field.kind.when_gone].add(end)
    assert kinds[Gone.GO_ALONG] & kinds[Gone.FORBID] == set()


def test_a_draft_kept_inside_a_step_does_not_tear_it(store):
    with store.step(TOLD) as writer:
        writer.put(Person(name="甲"))
        with pytest.raises(Exception, match="within a transaction"):
            keep_draft(store, "person:1", "person", "1", {}, "")
        writer.put(Person(name="乙"))
    assert store.count(Person) == 2


def test_a_required_link_never_clears():
    wrong = [
        f"{cls.table}.{field.name}"
        for cls in RECORDS.values()
        for field in cls.fields
        if field.required and getattr(field.kind, "when_gone", None) is Gone.CLEAR
    ]
    assert wrong == []


@pytest.mark.parametrize(("cls", "field"), LINKS)
def test_what_a_link_does_when_its_target_goes(store, cls, field):
    moved = beside(cls, field)
    target = make(store, RECORDS[field.kind.to])
    value = target.uid if isinstance(field.kind, Ref) else (target.uid,)
    rec = make(store, cls, **{**moved, field.name: value})
    before = everything(store)
    if field.kind.when_gone is Gone.FORBID:
        with pytest.raises(Problem, match=cls.label), store.step(TOLD) as writer:
            writer.drop(target)
        assert everything(store) == before
        return
    with store.step(TOLD) as writer:
        writer.drop(target)
    assert store.get(type(target), target.uid) is None
    after = store.get(cls, rec.uid)
    if field.kind.when_gone is Gone.GO_ALONG:
        assert after is None
    else:
        assert target.uid not in held(after, field.name)
    assert check(store) == []
    restore(store, dropped(store)[0].step)
    assert everything(store) == before
    assert check(store) == []


@CHANGING
def test_restore_brings_back_all_that_hung_on_a_record(store, cls):
    """Hang one record on the target by every link that does not hold it, then drop and restore."""
    target = make(store, cls, full=True)
    for other, field in referrers(cls.table):
        if field.kind.when_gone is not Gone.FORBID:
            moved = beside(other, field)
            value = target.uid if isinstance(field.kind, Ref) else (target.uid,)
            make(store, other, **{**moved, field.name: value})
    before = everything(store)
    with store.step(TOLD) as writer:
        writer.drop(target)
    assert everything(store) != before
    restore(store, dropped(store)[0].step)
    assert everything(store) == before
    assert check(store) == []
    undo(store)
    assert store.get(cls, target.uid) is None
    undo(store)
    assert everything(store) == before


def test_only_the_link_that_went_is_taken_out_of_a_list(store):
    people = [make(store, Person) for _ in range(3)]
    units = [make(store, Unit) for _ in range(3)]
    enterprise = make(store, RECORDS["enterprise"], associations=tuple(u.uid for u in units))
    with store.step(TOLD) as writer:
        writer.drop(units[1])
        writer.drop(people[0])
    left = store.get(RECORDS["enterprise"], enterprise.uid)
    assert left.associations == (units[0].uid, units[2].uid)


def test_links_keep_their_order(store):
    units = [make(store, Unit) for _ in range(5)]
    order = tuple(units[n].uid for n in (3, 0, 4, 1))
    event = make(store, Event, units=order)
    assert store.get(Event, event.uid).units == order
    keep(store, event.having(units=order[::-1]))
    assert store.get(Event, event.uid).units == order[::-1]


def test_dropping_what_is_gone_does_nothing(store):
    unit = make(store, Unit)
    with store.step(TOLD) as writer:
        writer.drop(unit)
    before = traces(store)
    with store.step(TOLD) as writer:
        writer.drop(unit)
    assert traces(store) == before


def test_a_held_record_names_its_holder(store):
    unit, person = make(store, Unit, name="一支部"), make(store, Person, name="江小满")
    make(store, Membership, unit=unit.uid, person=person.uid)
    held_by = pytest.raises(Problem, match="“一支部”还用在所属关系“江小满 一支部”里")
    with held_by as caught, store.step(TOLD) as writer:
        writer.drop(unit)
    assert "{" not in str(caught.value)


def test_history_keeps_the_whole_row(store):
    rec = make(store, Event, full=True)
    row = store.db.execute("SELECT after FROM change WHERE uid = ?", [rec.uid]).fetchone()[0]
    assert set(json.loads(row)) == {f.name for f in rec.fields} | {"id", "uid", "made", "changed"}
