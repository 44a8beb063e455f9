"""Many records at once: the same rows, history and search text as one by one."""

import attrs
import pytest

from app.records import RECORDS
from app.records.events import Event
from app.records.partners import Enterprise
from app.records.roster import Person, Unit
from app.records.words import Problem
from app.store.bulk import fetch_many, stream, values
from app.store.file import create
from app.store.history import undo
from app.store.listing import Wanted, all_uids, listing
from tests.store.making import HOSTILE, TOLD, Maker, everything


@pytest.fixture
def second(tmp_path):
    made = create(tmp_path / "second.tongxin")
    yield made
    made.close()


def enterprises(count):
    words = [*HOSTILE, "浙江五金", "广东照明"]
    return [
        Enterprise(name=f"{words[n % len(words)]}{n}", phone=f"138{n:08d}", note=words[-n % 18])
        for n in range(count)
    ]


def changes(store):
    sql = "SELECT step, record, uid, op, before, after FROM change ORDER BY id"
    # The moment of a step stands in its rows and differs from file to file.
    at = store.db.execute("SELECT at FROM step").fetchall()
    rows = store.db.execute(sql).fetchall()
    for number, (moment,) in enumerate(at):
        rows = [tuple(str(cell).replace(moment, f"at{number}") for cell in row) for row in rows]
    return rows


def unstamped(store):
    return {
        table: {uid: attrs.evolve(rec, made="") for uid, rec in recs.items()}
        for table, recs in everything(store).items()
    }


def test_bulk_and_single_keep_the_same_rows_history_and_search(store, second):
    units = [Unit(name=f"第{n}行业分会", kind="branch_association") for n in range(3)]
    recs = [
        rec.having(associations=(units[n % 3].uid, units[(n + 1) % 3].uid))
        for n, rec in enumerate(enterprises(60))
    ]
    with store.step(TOLD) as step:
        for rec in (*units, *recs):
            step.put(rec)
    with second.step(TOLD) as step:
        step.put_many([*units, *recs])
    assert unstamped(store) == unstamped(second)
    assert changes(store) == changes(second)
    for words in ("五金", "138", "江五", "<b>", "𠮷", "zjwj", "100%"):
        wanted = Wanted(words=words)
        found = [rec.uid for rec in listing(store, Enterprise, wanted).records]
        assert [rec.uid for rec in listing(second, Enterprise, wanted).records] == found


def test_every_kind_of_record_can_be_kept_in_bulk(store, second):
    with store.step(TOLD) as step:
        maker = Maker(step)
        for cls in RECORDS.values():
            step.put(maker.full(cls))
    kept = everything(store)
    blobs = store.db.execute("SELECT data FROM blob").fetchall()
    with second.step(TOLD) as step:
        for (data,) in blobs:
            step.blob(data)
        step.put_many([rec for recs in kept.values() for rec in recs.values()])
    assert {t: set(r) for t, r in everything(second).items()} == {
        t: set(r) for t, r in kept.items()
    }
    assert unstamped(second)["event"].keys() == unstamped(store)["event"].keys()
    undo(second)
    assert not any(everything(second).values())


def test_a_change_among_new_ones_is_a_change(store):
    old, new = enterprises(2)
    with store.step(TOLD) as step:
        old = step.put(old)
    with store.step(TOLD) as step:
        step.put_many([old.having(note="改"), new, new.having(note="再改")])
    assert store.get(Enterprise, old.uid).note == "改"
    assert store.get(Enterprise, new.uid).note == "再改"
    assert [row[3] for row in changes(store)] == ["new", "new", "put", "put"]
    undo(store)
    assert store.get(Enterprise, new.uid) is None
    assert store.get(Enterprise, old.uid).note == old.note


def test_one_bad_record_keeps_all_out(store):
    with pytest.raises(Problem), store.step(TOLD) as step:
        step.put_many([*enterprises(3), Enterprise(name="")])
    assert store.count(Enterprise) == 0


def test_a_link_to_nowhere_is_refused_in_bulk(store):
    with pytest.raises(Problem), store.step(TOLD) as step:
        step.put_many([rec.having(associations=("nobody",)) for rec in enterprises(2)])
    assert store.count(Enterprise) == 0


def test_ids_are_never_used_twice(store):
    first, second, third = enterprises(3)
    with store.step(TOLD) as step:
        step.put_many([first, second])
    with store.step(TOLD) as step:
        step.drop(store.get(Enterprise, second.uid))
    with store.step(TOLD) as step:
        step.put_many([third])
    assert [rec.id for rec in store.find(Enterprise)] == [1, 3]


def test_all_that_is_wanted_streams_in_its_order(store):
    with store.step(TOLD) as step:
        step.put_many([Person(name=f"员{n:04d}", duty="x" * (n % 3)) for n in range(1203)])
    total, people = stream(store, Person, Wanted(order=(("name", True),), limit=10))
    names = [person.name for person in people]
    assert total == len(names) == 1203
    assert names == sorted(names, reverse=True)
    assert len(all_uids(store, Person, Wanted(words="员0001"))) == 1


def test_values_give_the_stored_columns_of_every_row(store):
    with store.step(TOLD) as step:
        step.put_many([Person(name=f"员{n}") for n in range(5500)])
    found = list(values(store, Person, ("name", "state")))
    assert len(found) == 5500
    assert found[7][1:] == ("员7", "normal")


def test_who_is_gone_is_left_out(store):
    with store.step(TOLD) as step:
        person = step.put(Person(name="某人"))
    assert list(fetch_many(store, Person, ["gone", person.uid])) == [[person]]
    assert list(fetch_many(store, Event, [])) == []
