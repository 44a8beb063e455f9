import datetime as dt

import pytest

from app.records import RECORDS
from app.records import choices as of
from app.records.dates import Month
from app.records.describe import problems_of
from app.records.events import Event
from app.records.kinds import Choice, Choices, Ref, Refs, Text
from app.records.partners import Contact, Enterprise, Need
from app.records.planning import PlanItem
from app.records.roster import Person, Unit
from app.store.listing import Wanted, listing, sketches, suggest
from tests.store.making import TOLD, Maker, keep, make


def names(store, cls, wanted, field="name"):
    return [getattr(rec, field) for rec in listing(store, cls, wanted).records]


def people(store, *names):
    return keep(store, *(Person(name=name) for name in names))


def test_newest_come_first_and_the_total_counts_all(store):
    people(store, *(f"甲{n}" for n in range(7)))
    found = listing(store, Person, Wanted(limit=3))
    assert [rec.name for rec in found.records] == ["甲6", "甲5", "甲4"]
    assert found.total == 7
    assert listing(store, Person, Wanted()).total == 7
    assert listing(store, Person, Wanted(limit=7)).total == 7
    assert listing(store, Person, Wanted(words="没有")).total == 0


def test_names_are_sorted_by_their_pinyin(store):
    people(store, "张三", "阿明", "李四", "王五", "鲍勃")
    wanted = Wanted(order=(("name", False),))
    assert names(store, Person, wanted) == ["阿明", "鲍勃", "李四", "王五", "张三"]


def test_choices_are_sorted_as_they_are_offered(store):
    keep(store, *(Unit(name=kind, kind=kind) for kind in sorted(of.UNIT_KINDS)))
    assert names(store, Unit, Wanted(order=(("kind", False),)), "kind") == list(of.UNIT_KINDS)
    assert names(store, Unit, Wanted(order=(("kind", True),)), "kind") == list(of.UNIT_KINDS)[::-1]


def test_links_are_sorted_by_the_title_they_show(store):
    for name in ("张村", "安庄", "李家"):
        firm = keep(store, Enterprise(name=name))[0]
        keep(store, Contact(name="某人", enterprise=firm.uid))
    found = listing(store, Contact, Wanted(order=(("enterprise", False),))).records
    shown = [store.get(Enterprise, contact.enterprise).name for contact in found]
    assert shown == ["安庄", "李家", "张村"]


@pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
def test_every_list_can_be_sorted_by_every_field_both_ways(store, cls):
    with store.step(TOLD) as writer:
        maker = Maker(writer)
        made = {writer.put(maker.full(cls)).uid for _ in range(3)}
        made.add(maker.kept(cls).uid)
    for field in cls.fields:
        up = listing(store, cls, Wanted(order=((field.name, False),))).records
        down = listing(store, cls, Wanted(order=((field.name, True),))).records
        assert {rec.uid for rec in up} == {rec.uid for rec in down} >= made
        assert len(up) == store.count(cls)


def test_ranges_include_both_ends(store):
    unit = make(store, Unit)
    for day in (1, 2, 3, 4):
        start = dt.datetime(2026, 3, day, 14, 30)
        make(store, Event, title=f"{day}", units=(unit.uid,), starts=start)
    within = {"starts": (dt.datetime(2026, 3, 2, 14, 30), dt.datetime(2026, 3, 3, 14, 30))}
    assert names(store, Event, Wanted(within=within), "title") == ["3", "2"]
    within = {"starts": (dt.datetime(2026, 3, 4), None)}
    assert names(store, Event, Wanted(within=within), "title") == ["4"]
    within = {"starts": (None, dt.datetime(2026, 3, 1, 23))}
    assert names(store, Event, Wanted(within=within), "title") == ["1"]


def test_month_ranges_cross_the_year(store):
    plan = make(store, RECORDS["plan"])
    months = (Month(2025, 11), Month(2026, 1), Month(2026, 10))
    for month in months:
        make(store, PlanItem, plan=plan.uid, month=month, theme=str(month))
    within = {"month": (Month(2025, 12), Month(2026, 9))}
    assert names(store, PlanItem, Wanted(within=within), "month") == [Month(2026, 1)]


def test_equal_and_words_work_together(store):
    firm = make(store, Enterprise, name="远帆贸易")
    other = make(store, Enterprise, name="远帆物流")
    for owner, title in ((firm, "求购木材"), (firm, "出售布料"), (other, "求购木材")):
        make(store, Need, enterprise=owner.uid, title=title)
    wanted = Wanted(words="木材", equal={"enterprise": firm.uid})
    assert names(store, Need, wanted, "title") == ["求购木材"]


def test_every_word_must_be_found_in_any_field_and_order(store):
    make(store, Enterprise, name="宁波远帆贸易有限公司", region="浙江宁波", products="木材、家具")
    make(store, Enterprise, name="绍兴布业", region="浙江绍兴", products="布料")
    for words, total in {
        "远帆": 1,
        "木材 远帆": 1,
        "远帆 布料": 0,
        "浙江": 2,
        "　浙江　 绍兴\t": 1,
        "远": 1,
        "帆远": 0,
        "": 2,
        " ": 2,
        "有限公司浙江": 0,
        "材、家": 1,
    }.items():
        assert listing(store, Enterprise, Wanted(words=words)).total == total, words


def test_width_and_case_do_not_matter(store):
    keep(store, Enterprise(name="ＲＣＥＰ 服务中心"), Enterprise(name="Straße Cafés"))
    for words in ("rcep", "RCEP", "ｒｃｅｐ", "服务"):
        assert names(store, Enterprise, Wanted(words=words)) == ["ＲＣＥＰ 服务中心"]
    assert names(store, Enterprise, Wanted(words="STRASSE")) == ["Straße Cafés"]
    assert names(store, Enterprise, Wanted(words="cafe")) == []


@pytest.mark.parametrize(
    "words", ['"', "*", "^远", "远 OR 帆", "NEAR(远)", "-远", "words:远", "%", "_"]
)
def test_what_is_typed_is_never_a_search_syntax(store, words):
    keep(store, Enterprise(name="远帆"), Enterprise(name=f"字{words}字"))
    assert names(store, Enterprise, Wanted(words=words)) == [f"字{words}字"]


def test_linked_names_choices_and_dates_are_found(store):
    unit = make(store, Unit, name="第一党支部")
    chair = make(store, Person, name="江小满")
    make(
        store,
        Event,
        title="学习会",
        units=(unit.uid,),
        chair=chair.uid,
        kinds=("party_class", "theme_day"),
        starts=dt.datetime(2026, 3, 7, 9, 0),
    )
    make(store, Event, title="其他", starts=dt.datetime(2025, 3, 7), kinds=("other",))
    for words in ("江小", "第一党", "党课", "主题党日", "2026-03", "2026", "2026-03-07", "江 党课"):
        assert names(store, Event, Wanted(words=words), "title") == ["学习会"], words
    keep(store, store.get(Person, chair.uid).having(name="洪大海"))
    assert listing(store, Event, Wanted(words="江小满")).total == 0
    assert names(store, Event, Wanted(words="洪大海"), "title") == ["学习会"]


def _making(store, cls, values):
    """Keep a record with these values; None where a rule of its kind forbids them."""
    # Here it does not matter whether an item has come far enough for its step.
    with store.step(TOLD, kind="seed") as writer:
        made = Maker(writer).bare(cls, **values)
        if problems_of(made) and cls.table in _CHOOSY:
            return None
        return writer.put(made)


# Kinds whose choices depend on other fields; what they forbid is tested with the rules.
_CHOOSY = {"holiday", "talk_rule"}


@pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
def test_every_choice_is_found_by_its_whole_label(store, cls):
    for field in cls.fields:
        if not isinstance(field.kind, Choice | Choices):
            continue
        for key, label in field.kind.of.items():
            value = (key,) if isinstance(field.kind, Choices) else key
            extra = {"plan_item": {"reason": "有事"}, "item_step": {"text": "理由"}}.get(
                cls.table, {}
            )
            extra |= {"state": "absent"} if field.name == "reason" else {}
            rec = _making(store, cls, {**extra, field.name: value})
            if rec is None:
                continue
            assert rec in listing(store, cls, Wanted(words=label)).records, label


@pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
def test_every_findable_link_is_found_by_the_linked_name(store, cls):
    for field in cls.fields:
        if not (isinstance(field.kind, Ref | Refs) and field.find):
            continue
        to = RECORDS[field.kind.to]
        name = next(f.name for f in to.fields if f.find and isinstance(f.kind, Text))
        with store.step(TOLD) as writer:
            rec = writer.put(Maker(writer).full(cls))
            value = getattr(rec, field.name)
            uid = value if isinstance(value, str) else value[-1]
            writer.put(store.get(to, uid).having(**{name: f"独有{field.name}"}))
        found = listing(store, cls, Wanted(words=f"独有{field.name}")).records
        # A record of the same kind is found by its own name as well.
        assert [each for each in found if each.uid != uid] == [rec]


def test_a_page_pasted_as_words_is_answered_at_once(store):
    long = "长" * 100_000
    make(store, Enterprise, name="长", note="", products=long)
    assert listing(store, Enterprise, Wanted(words=long)).total == 1
    assert listing(store, Enterprise, Wanted(words="长 " * 50_000)).total == 1
    assert listing(store, Enterprise, Wanted(words="短" * 100_000)).total == 0


def test_suggestions_come_with_the_titles_readers_know(store):
    firm = make(store, Enterprise, name="远帆贸易")
    contact = make(store, Contact, name="钱一帆", enterprise=firm.uid)
    assert suggest(store, "enterprise", "远") == [(firm.uid, "远帆贸易")]
    assert suggest(store, "contact", "钱") == [(contact.uid, "钱一帆 远帆贸易")]
    assert suggest(store, "contact", "贸易") == [(contact.uid, "钱一帆 远帆贸易")]
    people(store, *(f"甲{n}" for n in range(30)))
    assert len(suggest(store, "person", "甲")) == 20
    assert len(suggest(store, "person", "甲", limit=5)) == 5


def test_a_dropped_record_leaves_the_lists(store):
    firm = make(store, Enterprise, name="远帆贸易")
    with store.step(TOLD) as writer:
        writer.drop(firm)
    assert listing(store, Enterprise, Wanted(words="远帆")).total == 0
    assert suggest(store, "enterprise", "") == []


def test_unknown_fields_are_refused(store):
    for wanted in (
        Wanted(order=(("x", False),)),
        Wanted(equal={"x": 1}),
        Wanted(within={"x": (1, 2)}),
    ):
        with pytest.raises(KeyError):
            listing(store, Person, wanted)


def test_a_part_of_a_record_is_read_and_never_put_back(store):
    event = make(store, Event, full=True)
    (part,) = sketches(store, Event, Wanted(), ("title", "units"))
    assert (part.uid, part.title, part.units) == (event.uid, event.title, event.units)
    assert (part.content, part.starts, part.plan_items) == ("", None, ())
    with pytest.raises(AssertionError), store.step(TOLD) as step:
        step.put(part.having(title="新"))
    assert store.get(Event, event.uid) == event


def test_links_are_asked_for_by_several_uids(store):
    first, second, other = (make(store, Event, full=True) for _ in range(3))
    wanted = frozenset((first.units[0], second.units[1]))
    found = store.find(Event, units=wanted)
    assert [rec.uid for rec in found] == [first.uid, second.uid]
    assert store.find(Event, units=frozenset()) == []
    assert store.count(Event, units=frozenset(other.units)) == 1
