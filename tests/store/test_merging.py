"""Merging enterprises and parting them again, with all that hangs on them."""

import datetime as dt
import json

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.records.events import Event
from app.records.merging import Apart, Merge
from app.records.partners import (
    Agreement,
    Contact,
    Enterprise,
    Match,
    Need,
    Publicity,
    Resource,
    Tag,
)
from app.records.roster import Unit
from app.records.words import Problem, plain, said
from app.store.check import check
from app.store.file import create, open_file
from app.store.history import dropped, redo, undo
from app.store.merging import counted, merge, part, ties
from tests.store.making import everything

DAY = dt.date(2026, 3, 1)
slow = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def put(store, *recs):
    with store.step(said("放入")) as step:
        kept = [step.put(rec) for rec in recs]
    return kept[0] if len(kept) == 1 else kept


@pytest.fixture
def pair(store):
    """Keep two enterprises that are one, with something of every kind on each."""
    unit = put(store, Unit(name="第一党支部", kind="branch"))
    one, other, third = put(
        store,
        Enterprise(name="海天五金有限公司", phone="1", former="海天五金厂"),
        Enterprise(name="宁波海天五金", products="阀门", credit_code="91350100M000100Y43"),
        Enterprise(name="别家", group=None),
    )
    tag = put(store, Tag(name="外贸骨干"))
    put(store, third.having(group=other.uid), other.having(tags=(tag.uid,)))
    for firm in (one, other):
        both = (firm.uid, third.uid)
        need, offer = put(
            store,
            Need(enterprise=firm.uid, side="demand", title="求"),
            Need(enterprise=third.uid, side="supply", title="供"),
        )
        put(
            store,
            Contact(enterprise=firm.uid, name="周明"),
            Agreement(title="协议", unit=unit.uid, enterprises=both, starts=DAY, ends=DAY),
            Event(
                title="走访",
                kinds=("joint_event",),
                units=(unit.uid,),
                starts=dt.datetime(2026, 3, 1, 9),
                partners=both,
                # Who the partner is stays to be mended; what was held does not change by it.
                state="final",
            ),
            Resource(name="展厅", enterprise=firm.uid),
            Publicity(title="报道", enterprises=both, channel="website"),
            Match(need=need.uid, offer=offer.uid, on=DAY),
        )
    return store.get(Enterprise, one.uid), store.get(Enterprise, other.uid)


def shape(store):
    """Return all records but merges; links of one field in no order."""
    found = everything(store)
    found.pop("merge")
    return {
        (table, uid): {
            name: frozenset(value) if isinstance(value, tuple) else value
            for name, value in attrs.asdict(rec, recurse=False).items()
        }
        for table, those in found.items()
        for uid, rec in those.items()
    }


def test_all_that_pointed_at_the_one_points_at_the_other(store, pair):
    one, other = pair
    before = counted(ties(store, one.uid), ties(store, other.uid))
    assert dict(before) == {
        "contact": 2, "agreement": 2, "resource": 2, "need": 2, "publicity": 2, "event": 2,
        "enterprise": 1,
    }  # fmt: skip
    made = merge(store, one, other, {"products": "阀门"}, DAY)
    after = counted(ties(store, one.uid))
    assert after - counted({("merge", "enterprise"): {made.uid}}) == before
    assert store.get(Enterprise, other.uid) is None
    assert ties(store, other.uid) == {}
    assert store.get(Enterprise, one.uid).products == "阀门"
    assert (made.name, made.credit_code) == (other.name, other.credit_code)
    assert made.linked == 7
    assert check(store) == []


def test_one_step_and_one_undo(store, pair):
    before = everything(store)
    merge(store, *pair, {"phone": "2"}, DAY)
    merged = everything(store)
    assert plain(undo(store)) == "把“宁波海天五金”并入“海天五金有限公司”"
    assert everything(store) == before
    redo(store)
    assert everything(store) == merged
    assert check(store) == []


def test_a_merged_enterprise_is_not_in_the_bin(store, pair):
    made = merge(store, *pair, {}, DAY)
    assert dropped(store) == []
    part(store, made)
    assert dropped(store) == []


def test_what_is_parted_is_as_it_was_also_after_a_restart(store, pair, tmp_path):
    before = shape(store)
    merge(store, *pair, {"phone": "2", "former": "海天五金厂、宁波海天五金"}, DAY)
    path = store.path
    store.close()
    again = open_file(path)
    (made,) = again.find(Merge)
    assert part(again, made) == []
    assert shape(again) == before
    assert again.find(Merge)[0].state == "undone"
    assert check(again) == []
    undo(again)
    assert again.get(Enterprise, pair[1].uid) is None
    again.close()


def test_later_work_stays_and_what_was_changed_since_is_told(store, pair):
    one, other = pair
    made = merge(store, one, other, {"phone": "2", "products": "阀门"}, DAY)
    contact, resource = store.find(Contact)[1], store.find(Resource)[1]
    third = next(each for each in store.find(Enterprise) if each.name == "别家")
    new = put(store, Contact(enterprise=one.uid, name="新来的"))
    put(
        store,
        store.get(Enterprise, one.uid).having(phone="3", website="w"),
        contact.having(duty="经理"),
        resource.having(enterprise=third.uid),
    )
    with store.step(said("删除")) as step:
        step.drop(store.find(Publicity)[1])
    told = [plain(words) for words in part(store, made)]
    assert told == [
        "“电话”合并后又改过，保持现在的内容。",
        "共享资源“展厅”的“提供企业”合并后又改过，保持现在的内容。",
        "原来归它的一条宣传报道已删除。",
    ]
    kept = store.get(Enterprise, one.uid)
    assert (kept.phone, kept.products, kept.website) == ("3", "", "w")
    assert store.get(Contact, contact.uid).enterprise == other.uid
    assert store.get(Contact, contact.uid).duty == "经理"
    assert store.get(Contact, new.uid).enterprise == one.uid
    assert store.get(Resource, resource.uid).enterprise == third.uid
    assert check(store) == []


def test_a_group_is_never_its_own(store, pair):
    one, other = pair
    put(store, one.having(group=other.uid))
    made = merge(store, store.get(Enterprise, one.uid), other, {}, DAY)
    assert store.get(Enterprise, one.uid).group is None
    part(store, made)
    assert store.get(Enterprise, one.uid).group == other.uid


def test_that_they_were_two_is_forgotten_and_remembered(store, pair):
    one, other = pair
    put(store, Apart(one=one.uid, other=other.uid, note="看过"))
    made = merge(store, one, other, {}, DAY)
    assert store.count(Apart) == 0
    part(store, made)
    assert store.find(Apart)[0].note == "看过"


def test_values_that_break_a_rule_merge_nothing(store, pair):
    before = everything(store)
    with pytest.raises(Problem, match="请填写"):
        merge(store, *pair, {"name": " "}, DAY)
    assert everything(store) == before


def test_what_was_merged_further_is_parted_from_the_outside_in(store, pair):
    one, other = pair
    third = next(each for each in store.find(Enterprise) if each.name == "别家")
    before = shape(store)
    first = merge(store, one, other, {}, DAY)
    second = merge(store, third, store.get(Enterprise, one.uid), {}, DAY)
    assert store.get(Merge, first.uid).enterprise == third.uid
    with pytest.raises(Problem, match="后来又并入了“别家”"):
        part(store, store.get(Merge, first.uid))
    part(store, second)
    part(store, store.get(Merge, first.uid))
    assert shape(store) == before
    with pytest.raises(Problem, match="已经分开了"):
        part(store, store.get(Merge, first.uid))


def test_a_tag_dropped_meanwhile_is_not_brought_back(store, pair):
    made = merge(store, *pair, {}, DAY)
    with store.step(said("删除")) as step:
        step.drop(store.find(Tag)[0])
    assert [plain(words) for words in part(store, made)] == ["“标签”所指的记录已删除，没有带回。"]
    assert store.get(Enterprise, pair[1].uid).tags == ()
    assert check(store) == []


def test_a_merge_that_would_lose_a_link_is_a_bug_and_changes_nothing(store, pair, monkeypatch):
    from app.store import merging

    before, kept = everything(store), merging._move
    lost = iter([True])

    def forgetful(step, data, place, gone):
        if place[0] == "contact" and next(lost, False):
            step.drop(store.get(Contact, place[2]))
        else:
            kept(step, data, place, gone)

    monkeypatch.setattr(merging, "_move", forgetful)
    with pytest.raises(RuntimeError, match="lost links"):
        merge(store, *pair, {}, DAY)
    assert everything(store) == before


@st.composite
def worlds(draw):
    """Draw who points at which of five enterprises, and what is done with them."""
    some = st.lists(st.integers(0, 4), unique=True, min_size=1, max_size=4)
    links = draw(st.lists(some, min_size=1, max_size=5))
    singles = draw(st.lists(st.integers(0, 4), max_size=5))
    acts = draw(
        st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.booleans()), max_size=4)
    )
    order = draw(st.randoms(use_true_random=False))
    return links, singles, acts, order


@slow
@given(world=worlds())
def test_any_merges_parted_in_any_order_leave_all_as_it_was(tmp_path_factory, world):
    links, singles, acts, order = world
    store = create(tmp_path_factory.mktemp("merges") / "a.tongxin")
    firms = put(store, *(Enterprise(name=f"{n}厂", phone=str(n)) for n in range(5)))
    uids = [firm.uid for firm in firms]
    unit = put(store, Unit(name="支部", kind="branch"))
    for several in links:
        to = tuple(uids[n] for n in several)
        put(store, Publicity(title="报", enterprises=to, channel="website"))
        put(store, Agreement(title="约", unit=unit.uid, enterprises=to, starts=DAY, ends=DAY))
    put(store, unit, *(Contact(enterprise=uids[n], name="人") for n in singles))
    before, made = shape(store), []
    for one, other, takes in acts:
        kept, gone = (store.get(Enterprise, uids[n]) for n in (one, other))
        if kept is None or gone is None or kept == gone:
            continue
        records = counted(ties(store, kept.uid), ties(store, gone.uid))
        made.append(merge(store, kept, gone, {"phone": gone.phone} if takes else {}, DAY))
        records["merge"] += 1
        assert counted(ties(store, kept.uid)) == records
    assert check(store) == []
    while left := store.find(Merge, state="merged"):
        order.shuffle(left)
        data = {each.uid: json.loads(each.moved)["kept"] for each in left}
        free = next(each for each in left if data[each.uid] == each.enterprise)
        assert part(store, free) == []
    assert shape(store) == before
    for _ in range(2 * len(made)):
        assert undo(store) is not None
    assert shape(store) == before
    assert store.count(Merge) == 0
    assert check(store) == []
    store.close()
