"""What is condensed is gone for good: from rows, history, drafts, search and the file's bytes."""

import contextlib
import datetime as dt

import pytest

from app.papers.gathered_talks import condense_list_of, over
from app.records.lists import Retention
from app.records.roster import Person, Unit
from app.records.talk_rules import TalkCount
from app.records.talks import Item, Step, Talk, Voice
from app.records.words import Problem, plain, said
from app.rules.retaining import kept_until
from app.store.check import check
from app.store.condensing import condense, held_before
from app.store.drafts import keep as keep_draft
from app.store.drafts import waiting
from app.store.find import find_all
from app.store.history import dropped, life_of, undo, undoable
from app.store.titles import Titles

TODAY = dt.date(2026, 11, 23)
OLD, YOUNG = dt.datetime(2014, 3, 4, 15), dt.datetime(2025, 3, 4, 15)
WORDS = ("紫色的花园", "白鹭飞过池塘", "雨打芭蕉叶", "老槐树底下")


@pytest.fixture
def put(store):
    def keep(*records, what="试"):
        with store.step(said(what)) as step:
            return [step.put(record) for record in records]

    return keep


@pytest.fixture
def old(store, put):
    """Keep an old talk with a past, an item of it, and a talk that is still young."""
    unit, talker, partner = put(
        Unit(name="一支部", kind="branch"), Person(name="周望舒"), Person(name="龚寻常")
    )
    made = Talk(
        number="TX-2014-001", held=OLD, unit=unit.uid, talkers=(talker.uid,),
        partners=(partner.uid,), others="来访者", relation="members", occasion="asked",
        thoughts=WORDS[0], private=WORDS[1],
    )  # fmt: skip
    put(made, what="新建谈话龚寻常甲")
    (talk,) = put(made.having(thoughts=WORDS[2]), what="修改谈话龚寻常乙")
    (item,) = put(
        Item(kind="opinion", text="路灯要修", quote=WORDS[3], talk=talk.uid, raised_on=OLD.date()),
        what=f"记为意见：{WORDS[3]}",
    )
    put(Voice(item=item.uid, person=partner.uid))
    young = {"uid": "young", "number": "TX-2025-001", "held": YOUNG, "private": ""}
    put(talk.having(**young, thoughts="还在"))
    keep_draft(store, f"talk:{talk.uid}", "talk", talk.uid, {"private": WORDS[1]}, "x")
    return talk, item


def test_figures_stay_and_nothing_else(store, old):
    talk, item = old
    assert condense(store, [talk], TODAY) == 1
    (left,) = store.find(TalkCount)
    assert (left.held, left.unit, left.relation, left.occasion) == (
        OLD.date(), talk.unit, "members", "asked",
    )  # fmt: skip
    assert (left.talkers, left.partners, left.items, left.condensed) == (1, 2, 1, TODAY)
    assert [each.number for each in store.find(Talk)] == ["TX-2025-001"]
    kept = store.get(Item, item.uid)
    assert (kept.text, kept.quote, kept.talk) == ("路灯要修", "", None)
    assert (waiting(store), dropped(store), life_of(store, talk.uid)) == ([], [], [])
    assert find_all(store, "TX-2014-001") == []
    assert check(store) == []


def test_no_byte_of_it_is_left_in_the_file(store, old):
    talk, _ = old
    before = store.path.read_bytes()
    assert all(word.encode() in before for word in WORDS)
    condense(store, [talk], TODAY)
    after = store.path.read_bytes()
    assert [word for word in WORDS if word.encode() in after] == []
    assert "龚寻常甲".encode() not in after
    assert "龚寻常乙".encode() not in after
    assert b"TX-2014-001" not in after
    assert "还在".encode() in after


def test_undo_never_brings_it_back(store, old):
    talk, item = old
    condense(store, [talk], TODAY)
    with contextlib.suppress(Problem):
        # The unit the figures name is held: so far back, and no farther.
        while undoable(store) is not None:
            undo(store)
            assert store.get(Talk, talk.uid) is None
            kept = store.get(Item, item.uid)
            assert kept is None or kept.quote == ""
    assert len(store.find(TalkCount)) == 1


def test_a_number_that_went_is_given_to_no_other_row(store, old, put):
    talk, _ = old
    condense(store, [talk], TODAY)
    (new,) = put(talk.having(uid="new", id=0, number="TX-2026-001", held=YOUNG))
    assert new.id > talk.id


@pytest.mark.parametrize(
    ("years", "day"),
    [((), None), ((10,), dt.date(2016, 11, 23)), ((5, 12), dt.date(2014, 11, 23))],
)
def test_the_longest_time_holds(years, day):
    rules = [Retention(subject="talk", years=n) for n in years]
    assert kept_until(rules, TODAY) == day


def test_a_leap_day_ends_on_the_day_after():
    rule = Retention(subject="talk", years=9)
    assert kept_until([rule], dt.date(2024, 2, 29)) == dt.date(2015, 3, 1)


def test_what_is_still_promised_keeps_its_talk(store, old, put):
    talk, item = old
    assert over(store, TODAY) == []
    put(Retention(subject="talk", years=10))
    assert held_before(store, dt.date(2016, 11, 23)) == [talk]
    assert over(store, TODAY) == []
    day = OLD.date()
    put(
        Step(item=item.uid, on=day, kind="answered", text="已修"),
        Step(item=item.uid, on=day, kind="told", text="已告知"),
        Step(item=item.uid, on=day, kind="closed", text="办结"),
    )
    assert over(store, TODAY) == [talk]


def test_the_list_of_what_goes_names_nobody(store, old, put, written):
    _, item = old
    put(Retention(subject="talk", years=10))
    steps = [
        Step(item=item.uid, on=OLD.date(), kind=k, text="x") for k in ("answered", "told", "closed")
    ]
    put(*steps)
    made = dt.datetime.combine(TODAY, dt.time(9))
    words = written(condense_list_of(store, Titles(store.db, plain), made)).words()
    for shown in ("谈话记录归并清单", "TX-2014-001", "2014-03-04", "党员之间", "共1次", "审批人"):
        assert shown in words
    assert not [hidden for hidden in (*WORDS, "周望舒", "龚寻常") if hidden in words]


@pytest.fixture
def written(tmp_path):
    from app.papers.pdfium import page_words
    from app.papers.written import write

    class Read:
        def __init__(self, path):
            self.path = path

        def words(self):
            return "".join("".join(page_words(self.path)).split())

    return lambda paper: Read(write(tmp_path / "a.pdf", paper).path)
