import datetime as dt

import pytest

from app.records.events import Attendance, Event
from app.records.partners import Contact, Enterprise
from app.records.roster import Membership, Person, Unit
from app.records.talks import Item, Step, Voice
from app.records.words import Problem, plain, said
from app.store.check import check
from app.store.file import open_file
from app.store.history import (
    dropped,
    life_of,
    put_back,
    redo,
    redoable,
    restore,
    undo,
    undoable,
)
from tests.store.making import TOLD, everything, keep, make, traces


def named(store, name, rec):
    """Keep a record in a step with a name."""
    with store.step(said(name)) as writer:
        return writer.put(rec)


def drop(store, *recs):
    with store.step(said("删除")) as writer:
        for rec in recs:
            writer.drop(rec)


def test_undo_and_redo_walk_the_steps_and_say_which(store):
    states = [everything(store)]
    person = Person(name="江小满")
    for name in ("一", "二", "三"):
        person = named(store, name, person.having(duty=name))
        states.append(everything(store))
    for name, state in zip("三二一", states[-2::-1], strict=True):
        assert plain(undoable(store)) == name == plain(undo(store))
        assert everything(store) == state
    assert (undoable(store), undo(store)) == (None, None)
    for name, state in zip("一二三", states[1:], strict=True):
        assert plain(redoable(store)) == name == plain(redo(store))
        assert everything(store) == state
    assert (redoable(store), redo(store)) == (None, None)
    assert check(store) == []


def test_undo_and_redo_work_after_closing_and_reopening(store, reopened):
    unit = named(store, "建", Unit(name="一支部", kind="branch"))
    named(store, "改", unit.having(name="二支部"))
    full = everything(store)
    store = reopened(store)
    assert plain(undo(store)) == "改"
    store = reopened(store)
    assert plain(undo(store)) == "建"
    assert store.count(Unit) == 0
    store = reopened(store)
    assert [plain(redo(store)), plain(redo(store))] == ["建", "改"]
    assert everything(store) == full
    assert store.get(Unit, unit.uid).id == unit.id


def test_a_new_step_ends_what_can_be_done_again(store):
    person = named(store, "一", Person(name="甲"))
    named(store, "二", person.having(name="乙"))
    undo(store)
    named(store, "三", person.having(name="丙"))
    assert redoable(store) is None
    assert plain(undo(store)) == "三"
    assert plain(undo(store)) == "一"
    assert plain(redo(store)) == "一"
    assert plain(redo(store)) == "三"
    assert store.get(Person, person.uid).name == "丙"


def test_undo_and_redo_tell_the_screens_once(store):
    person = named(store, "一", Person(name="甲"))
    told = []
    store.told = told.append
    undo(store, by="list")
    redo(store, by="list")
    assert [(c.rows, c.by, plain(c.what)) for c in told] == [
        ({"person": frozenset({person.uid})}, "list", "一")
    ] * 2


def meddle(store, sql, *params):
    """Change a row as some other program would: without a step."""
    with open_file(store.path).db.conn as conn:
        conn.execute(sql, params)
    conn.close()


def test_undo_never_overwrites_a_later_change(store):
    person = named(store, "建", Person(name="江小满", duty="干事"))
    named(store, "升职", person.having(duty="部长"))
    meddle(store, "UPDATE person SET duty = '会长'")
    before = (everything(store), traces(store))
    with pytest.raises(Problem, match="人员“江小满”后来又改过") as caught:
        undo(store)
    assert "{" not in str(caught.value)
    assert (everything(store), traces(store)) == before
    assert plain(undoable(store)) == "升职"
    meddle(store, "UPDATE person SET duty = '部长', department = '会员部'")
    undo(store)
    assert store.get(Person, person.uid).duty == "干事"
    assert store.get(Person, person.uid).department == "会员部"
    with pytest.raises(Problem, match="江小满"):
        undo(store)


def test_undo_of_a_change_to_a_lost_record_names_it(store):
    person = named(store, "建", Person(name="江小满"))
    named(store, "升职", person.having(duty="部长"))
    meddle(store, "DELETE FROM person")
    with pytest.raises(Problem, match="江小满"):
        undo(store)


def test_undo_of_a_new_record_refuses_when_another_came_to_use_it(store):
    unit = make(store, Unit)
    person = named(store, "建", Person(name="江小满"))
    meddle(
        store,
        "INSERT INTO membership (uid, made, changed, person, unit, since, note)"
        " VALUES ('x', '', '', ?, ?, '2026-01-01', '')",
        person.uid,
        unit.uid,
    )
    with pytest.raises(Problem, match=r"所属关系“.+”后来用到了这条记录"):
        undo(store)
    assert store.get(Person, person.uid) == person


def test_redo_never_overwrites_either(store):
    person = named(store, "建", Person(name="江小满"))
    named(store, "升职", person.having(duty="部长"))
    undo(store)
    meddle(store, "UPDATE person SET duty = '会长'")
    with pytest.raises(Problem, match="江小满"):
        redo(store)
    assert store.get(Person, person.uid).duty == "会长"


def test_the_life_of_a_record_tells_every_change_newest_first(store):
    person = named(store, "建", Person(name="江小满", joined=dt.date(2020, 7, 1)))
    named(store, "改", person.having(duty="部长", joined=dt.date(2021, 7, 1)))
    drop(store, person)
    undo(store)
    back, gone, change, new = life_of(store, person.uid)
    assert [plain(p.what) for p in (back, gone, change, new)] == ["删除", "删除", "改", "建"]
    assert [p.op for p in (back, gone, change, new)] == ["new", "drop", "put", "new"]
    assert change.before == {"duty": "", "joined": dt.date(2020, 7, 1)}
    assert change.after == {"duty": "部长", "joined": dt.date(2021, 7, 1)}
    assert new.before == gone.after == {}
    assert new.after["name"] == gone.before["name"] == "江小满"
    assert new.at <= change.at <= gone.at


def test_fields_are_put_back_one_by_one(store):
    person = named(store, "建", Person(name="江小满", duty="干事", phone="1"))
    named(store, "改", person.having(duty="部长", phone="2"))
    put_back(store, life_of(store, person.uid)[0], ["duty"])
    found = store.get(Person, person.uid)
    assert (found.duty, found.phone) == ("干事", "2")
    assert plain(undo(store)) == "放回人员“江小满”"
    assert store.get(Person, person.uid).duty == "部长"


def test_putting_back_into_a_dropped_record_is_refused(store):
    person = named(store, "建", Person(name="江小满"))
    named(store, "改", person.having(duty="部长"))
    past = life_of(store, person.uid)[0]
    drop(store, person)
    with pytest.raises(Problem, match="回收站"):
        put_back(store, past, ["duty"])


def test_putting_back_a_link_to_what_is_gone_is_refused(store):
    enterprise = make(store, Enterprise)
    item = make(store, Item, enterprise=enterprise.uid)
    keep(store, item.having(enterprise=None))
    past = life_of(store, item.uid)[0]
    drop(store, enterprise)
    with pytest.raises(Problem, match="会员企业"):
        put_back(store, past, ["enterprise"])
    assert store.get(Item, item.uid).enterprise is None


def test_a_talked_about_item_comes_back_with_voices_and_steps(store):
    item = make(store, Item, text="希望多办展会")
    voice = make(store, Voice, item=item.uid, name="老江")
    make(store, Step, item=item.uid, voice=voice.uid, text="已告知")
    before = everything(store)
    drop(store, item)
    assert store.count(Voice) == store.count(Step) == 0
    (lost,) = dropped(store)
    assert (lost.table, lost.uid, lost.more) == ("item", item.uid, 2)
    assert "希望多办展会" in lost.title
    restore(store, lost.step)
    assert everything(store) == before
    assert dropped(store) == []
    assert plain(undo(store)) == "恢复：删除"
    assert [d.uid for d in dropped(store)] == [item.uid]
    redo(store)
    assert everything(store) == before
    assert check(store) == []


def test_restore_leaves_alone_what_was_changed_since(store):
    unit = make(store, Unit)
    enterprise = make(store, Enterprise, associations=(unit.uid,))
    other = make(store, Unit)
    drop(store, unit)
    keep(store, store.get(Enterprise, enterprise.uid).having(associations=(other.uid,)))
    restore(store, dropped(store)[0].step)
    assert store.get(Unit, unit.uid) is not None
    assert store.get(Enterprise, enterprise.uid).associations == (other.uid,)


def test_restoring_below_a_dropped_record_names_what_is_missing(store):
    enterprise = make(store, Enterprise, name="远帆贸易")
    contact = make(store, Contact, enterprise=enterprise.uid, name="钱一帆")
    drop(store, contact)
    drop(store, enterprise)
    before = everything(store)
    latest, first = dropped(store)
    with pytest.raises(Problem, match="不能恢复“钱一帆”：它的“会员企业”已被删除"):
        restore(store, first.step)
    assert everything(store) == before
    restore(store, latest.step)
    restore(store, first.step)
    assert store.get(Contact, contact.uid).enterprise == enterprise.uid


def test_restoring_twice_is_refused_by_name(store):
    person = make(store, Person, name="江小满")
    drop(store, person)
    step = dropped(store)[0].step
    restore(store, step)
    with pytest.raises(Problem, match="江小满"):
        restore(store, step)
    assert store.count(Person) == 1


def test_the_bin_tells_newest_first_and_stops_at_its_limit(store):
    people = [make(store, Person, name=f"甲{n}") for n in range(4)]
    for person in people:
        drop(store, person)
    assert [d.title for d in dropped(store)] == ["甲3", "甲2", "甲1", "甲0"]
    assert [d.title for d in dropped(store, limit=2)] == ["甲3", "甲2"]


def test_a_whole_meeting_is_one_undo(store):
    event = make(store, Event, title="主题党日")
    people = [make(store, Person) for _ in range(5)]
    before = everything(store)
    with store.step(said("点名")) as writer:
        for person in people:
            writer.put(Attendance(event=event.uid, person=person.uid))
    assert store.count(Attendance, event=event.uid) == 5
    undo(store)
    assert everything(store) == before


def test_a_record_made_and_dropped_in_one_step_can_be_undone(store):
    unit = make(store, Unit)
    before = everything(store)
    with store.step(TOLD) as writer:
        person = writer.put(Person(name="来了又走"))
        writer.put(Membership(person=person.uid, unit=unit.uid, since=dt.date(2026, 1, 1)))
        writer.drop(person)
        writer.put(unit.having(note="一"))
        writer.put(unit.having(note="二"))
    after = everything(store)
    undo(store)
    assert everything(store) == before
    redo(store)
    assert everything(store) == after
    assert check(store) == []
