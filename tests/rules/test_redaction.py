"""A redacted edition names nobody, gives one person one role, and tells what it left out."""

import datetime as dt

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.partners import Contact, Enterprise
from app.records.roster import Person, Post
from app.records.talks import Item, Step, Talk, Voice
from app.records.words import plain
from app.rules.naming import Alias, Finder, firm_names, person_names
from app.rules.redaction import Known, Redaction, redact

DAY = dt.date(2026, 11, 23)
SECRETARY, MEMBER, OTHER = (
    Person(uid="s", name="周望舒", standing="formal"),
    Person(uid="m", name="罗星野", standing="formal"),
    Person(uid="o", name="欧阳云帆", standing="formal"),
)
FIRM = Enterprise(uid="f", name="宁波远航轴承有限公司", short="远航轴承", party_secretary="高立")
GUEST = Contact(uid="c", enterprise="f", name="王志远")
POST = Post(person="s", unit="u", kind="secretary", since=dt.date(2020, 1, 1))
KNOWN = Known((SECRETARY, MEMBER, OTHER), (POST,), (FIRM,), (GUEST,))


@attrs.frozen
class Names:
    known: dict

    def say(self, text):
        return plain(text)

    def title(self, table, uid):
        return self.known.get(uid, uid)


TONGUE = Names({each.uid: each.name for each in (*KNOWN.people, FIRM, GUEST)})


def edition(*records, audience="branch_meeting", known=KNOWN, **wish):
    return redact(Redaction(audience, **wish), known, TONGUE, DAY, records)


def item(text, **values):
    return Item(uid="i", kind="opinion", text=text, raised_on=DAY, **values)


def text_of(text, **wish):
    return edition(item(text), **wish).groups[0][0].text


def test_one_person_is_one_role_in_links_and_texts():
    talk = Talk(
        uid="t",
        talkers=("s",),
        partners=("m",),
        advice="望舒同志请星野多写。",
        opinions="罗星野说好",
    )
    made = edition(talk, item("罗星野建议周望舒牵头"), audience="upper_body")
    shown, told = made.groups[0]
    assert (made.tongue.title("person", "s"), made.tongue.title("person", "m")) == (
        "支部书记",
        "党员甲",
    )
    assert shown.advice == "支部书记同志请党员甲多写。"
    assert (shown.opinions, told.text) == ("党员甲说好", "党员甲建议支部书记牵头")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("周书记和老周都到了", "支部书记和支部书记都到了"),
        ("每周工作、每周总结照旧", "每周工作、每周总结照旧"),
        ("周总说可以", "支部书记说可以"),
        ("云帆同志提过", "党员甲同志提过"),
        ("云帆万里", "云帆万里"),
        ("远航轴承的王志远来电", "会员企业A的会员企业A联系人甲来电"),
        ("宁波远航轴承的高立书记", "会员企业A的其他人员甲书记"),
        ("电话13900001234、1390000 1234", "电话（号码略）、（号码略）"),
        ("证号110101199003071234", "证号110***********1234"),
        ("没有名字", "没有名字"),
    ],
)
def test_names_are_found_as_people_write_them(text, expected):
    assert edition(item(text), item("周望舒")).groups[0][0].text == expected


def test_a_name_is_whole_or_the_longer_one():
    people = (Person(uid="a", name="李明"), Person(uid="b", name="李明远"))
    known = Known(people)
    assert text_of("李明远和李明、李　明", known=known) == "党员甲和党员乙、党员乙"


def test_a_title_cut_in_a_name_shows_no_part_of_it():
    made = edition(item("周望舒"))
    assert made.clean("TX-2026-001 周望…") == "TX-2026-001 …"
    assert made.clean("照旧…") == "照旧…"


def test_whoever_stands_in_no_roster_has_a_role_too():
    voice = Voice(item="i", uid="v", name="郑来访")
    made = edition(voice, item("郑来访说路灯坏了"))
    assert [each.name if each is made.groups[0][0] else each.text for each in made.groups[0]] == [
        "其他人员甲",
        "其他人员甲说路灯坏了",
    ]


def test_what_an_audience_is_not_told_is_not_there():
    talk = Talk(uid="t", thoughts="想家", difficulties="母亲住院", advice="休假", private="密")
    for audience, left in (
        ("branch_meeting", ("", "", "休假")),
        ("upper_body", ("想家", "母亲住院", "休假")),
        ("enterprise", ("", "", "")),
    ):
        (shown,) = edition(talk, audience=audience).groups[0]
        assert (shown.thoughts, shown.difficulties, shown.advice) == left
        assert shown.private == ""
    keep = frozenset({"talk.thoughts", "talk.private"})
    (shown,) = edition(talk, keep=keep, drop=frozenset({"talk.advice"})).groups[0]
    assert (shown.thoughts, shown.private, shown.advice) == ("想家", "", "")


def test_the_preview_tells_what_went():
    talk = Talk(uid="t", talkers=("s",), difficulties="母亲住院", opinions="周望舒来")
    made = edition(talk, words=("来",))
    told = [(plain(each.what), each.instead, each.times) for each in made.left_out]
    assert told == [
        ("t：整栏“以亲人身份询问困难”（4 字）", "", 1),
        ("周望舒", "支部书记", 2),
        ("另外指定的字词", "（略）", 1),
    ]


def test_the_enterprise_it_is_for_keeps_its_name_but_not_its_people():
    text = "宁波远航轴承有限公司王志远建议"
    assert text_of(text, audience="enterprise", own=frozenset({"f"})) == (
        "宁波远航轴承有限公司宁波远航轴承有限公司联系人甲建议"
    )


def test_roles_are_told_apart_by_marks():
    people = tuple(Person(uid=f"p{n}", name=f"人名{n:02d}") for n in range(12))
    firms = tuple(Enterprise(uid=f"e{n}", name=f"企业{n:03d}") for n in range(28))
    made = edition(item("无"), known=Known(people, (), firms))
    named = [made.tongue.title("person", f"p{n}") for n in range(12)]
    assert named[:2] + named[-3:] == ["党员甲", "党员乙", "党员癸", "党员11", "党员12"]
    called = [made.tongue.title("enterprise", f"e{n}") for n in range(28)]
    assert called[0] == "会员企业A"
    assert called[25:] == ["会员企业Z", "会员企业AA", "会员企业AB"]
    both = (POST, attrs.evolve(POST, person="m"))
    made = edition(item("无"), known=attrs.evolve(KNOWN, posts=both))
    assert [made.tongue.title("person", uid) for uid in "ms"] == ["支部书记甲", "支部书记乙"]


def test_a_whole_edition_is_the_records_themselves():
    talk = Talk(uid="t", talkers=("s",), private="密")
    made = redact(Redaction(), Known(), TONGUE, DAY, [talk], [Step(item="i")])
    assert (made.groups[0], made.tongue, made.left_out) == ([talk], TONGUE, [])


@given(st.text("周望舒罗星野远航轴承宁波王志，。、 说老小总…", max_size=60))
def test_no_name_of_the_roster_comes_through(text):
    made = edition(item(text), item("周望舒罗星野"))
    shown = made.groups[0][0].text
    for name in ("周望舒", "罗星野", "王志远", "远航轴承", "望舒", "星野", "欧阳云帆"):
        assert name not in shown


def test_a_short_name_hides_nothing_else():
    assert list(person_names("李", near=True)) == []
    assert Alias("远航轴承") in list(firm_names("远航轴承有限公司"))
    assert list(Finder([(Alias("甲乙"), 1)]).find("甲丙乙")) == []
