"""The rules across fields, each with what keeps it and what breaks it."""

import datetime as dt

import pytest

from app.records import describe
from app.records.checklists import Stage
from app.records.dates import Month
from app.records.describe import problems_of
from app.records.events import Attachment, Attendance, Event, VoteRule
from app.records.handling import AnswerTemplate, TimeLimit
from app.records.merging import Apart
from app.records.partners import Agreement, Contact, Enterprise, Match, Need, Publicity
from app.records.planning import MajorTask, PlanGap, PlanItem
from app.records.roster import Membership, Person, Post, Unit
from app.records.rules import Exemption, Holiday, Rule
from app.records.study import Material, Norm
from app.records.talk_rules import TalkRule
from app.records.talks import Item, Step, Talk, Voice

EARLY, LATE = dt.date(2026, 3, 1), dt.date(2026, 9, 1)
MORNING, NOON = dt.datetime(2026, 3, 1, 9), dt.datetime(2026, 3, 1, 12)

TERM = {"person": "p", "unit": "u"}
EVENT = Event(title="会", kinds=("other",), units=("u",), starts=MORNING)
TALK = Talk(held=MORNING, talkers=("a",))
VOICE = Voice(item="i")
STEP = Step(item="i", on=EARLY, kind="declined")
ITEM = PlanItem(plan="p", month=Month(2026, 3), theme="学")
GAP = PlanGap(unit="u", year=2026, what="plan", reason="新成立")
FILE = Attachment(name="照片.png", digest="d")
DEAL = Agreement(title="协议", unit="u", enterprises=("e",), starts=EARLY, ends=LATE)
REPORT = Publicity(title="报道", channel="website")
OWED = Rule(
    name="组织生活会",
    kinds=("organisational_life",),
    owners=("branch",),
    source="条例",
    period="year",
)
FREE = Exemption(unit="u", since=EARLY, reason="封闭办展")
NEED = Need(enterprise="e", side="demand", title="轴承")

VOTE = VoteRule(matter="election", source="《选举工作条例》", since=EARLY, presence="half")

EXAMPLES = [
    (Membership(**TERM, since=EARLY), {"until": LATE}, {"until": dt.date(2026, 2, 28)}, "until"),
    (Post(**TERM, kind="youth", since=EARLY), {"until": EARLY}, {"until": dt.date.min}, "until"),
    (Person(name="甲", joined=EARLY), {"confirmed": LATE}, {"confirmed": dt.date.min}, "confirmed"),
    (Unit(name="支部", kind="branch", uid="1"), {"parent": "2"}, {"parent": "1"}, "parent"),
    (Unit(name="支部", kind="branch", founded=EARLY), {"closed": LATE}, {"closed": dt.date.min},
     "closed"),
    (Unit(name="支部", kind="branch", elected=EARLY), {"term_ends": LATE},
     {"term_ends": dt.date.min}, "term_ends"),
    (EVENT, {"ends": NOON}, {"ends": MORNING - dt.timedelta(minutes=1)}, "ends"),
    (Attendance(event="e", person="p", reason="sick"), {"state": "leave"}, {"state": "present"},
     "reason"),
    (Attendance(event="e", person="p", reason="sick"), {"state": "absent"}, {"state": "observer"},
     "reason"),
    (VOTE, {"until": LATE}, {"until": dt.date.min}, "until"),
    (VOTE, {"presence": None, "passing": "half"}, {"presence": None}, "presence"),
    (FILE, {"event": "e"}, {"event": "e", "item": "i"}, ""),
    (FILE, {"agreement": "a"}, {}, ""),
    (DEAL, {"ends": EARLY}, {"ends": dt.date(2026, 2, 28)}, "ends"),
    (Contact(enterprise="e", name="乙", since=LATE), {}, {"until": EARLY}, "until"),
    (NEED.having(since=EARLY), {"until": EARLY}, {"until": dt.date.min}, "until"),
    (Match(need="n", offer="o", on=EARLY), {}, {"offer": "n"}, "offer"),
    (Enterprise(name="集团", uid="1"), {"group": "2"}, {"group": "1"}, "group"),
    (Apart(one="e"), {"other": "f"}, {"other": "e"}, "other"),
    (MajorTask(name="展会", starts=EARLY), {"ends": LATE}, {"ends": dt.date.min}, "ends"),
    (ITEM, {"day": EARLY}, {"day": LATE}, "day"),
    (ITEM.having(state="dropped"), {"reason": "并入展会"}, {"reason": "  "}, "reason"),
    (ITEM, {"week": 6}, {"month": Month(2026, 2), "week": 6}, "week"),
    (GAP, {"what": "month", "month": Month(2026, 2)}, {"what": "month"}, "month"),
    (GAP, {}, {"month": Month(2025, 2)}, "month"),
    (GAP, {"what": "theme", "event": "e"}, {"what": "theme"}, "event"),
    (FILE, {"task": "t"}, {"task": "t", "version": "v"}, ""),
    (TALK, {"partners": ("b",)}, {"partners": ()}, "partners"),
    (TALK, {"contacts": ("c",)}, {"others": "  "}, "partners"),
    (TALK, {"others": "退休老同志"}, {"partners": ("b", "a")}, "partners"),
    (VOICE, {"person": "p"}, {}, "name"),
    (VOICE, {"anonymous": True}, {"anonymous": True, "name": "丙"}, "anonymous"),
    (VOICE, {"contact": "c"}, {"anonymous": True, "contact": "c"}, "anonymous"),
    (STEP, {"text": "经费不足，列入明年"}, {"text": " \n"}, "text"),
    (Holiday(name="元旦"), {"day": EARLY}, {"day": dt.date(26, 3, 1)}, "day"),
    (Holiday(name="元旦", kind="workday"), {"day": EARLY}, {"day": LATE}, "day"),
    (OWED, {"article": "第十七条"}, {"source": " "}, "source"),
    (OWED, {"from_month": 10, "to_month": 12}, {"from_month": 12, "to_month": 10}, "to_month"),
    (OWED.having(period="quarter"), {"to_month": 3}, {"to_month": 4}, "to_month"),
    (OWED.having(period="month"), {"grace": 28}, {"grace": 29}, "grace"),
    (OWED, {"since": EARLY, "until": LATE}, {"since": LATE, "until": EARLY}, "until"),
    (FREE, {"until": LATE}, {"until": dt.date.min}, "until"),
    (STEP.having(kind="answered"), {}, {"kind": "declined"}, "text"),
    (Item(uid="1", kind="task", text="慢", raised_on=EARLY), {"case": "2"}, {"case": "1"}, "case"),
    (TimeLimit(stage="tell", days=5, source="惯例", since=EARLY), {"until": LATE},
     {"until": dt.date.min}, "until"),
    (AnswerTemplate(name="采纳", step="answered"), {"text": "【何时】办好"}, {"text": "【何时办好"},
     "text"),
    (Match(need="n", offer="o", on=EARLY, introduced_on=EARLY), {"ended_on": LATE},
     {"ended_on": dt.date.min}, "ended_on"),
    (DEAL.having(uid="a"), {"renews": "b"}, {"renews": "a"}, "renews"),
    (REPORT, {"first_on": EARLY, "second_on": LATE}, {"first_on": LATE, "second_on": EARLY},
     "second_on"),
    (REPORT, {"final_on": LATE}, {"second_on": LATE, "final_on": EARLY}, "final_on"),
    (TalkRule(name="谈", relation="members"), {}, {"relation": "enterprise"}, "relation"),
    (TalkRule(name="谈", relation="members", since=LATE), {}, {"until": EARLY}, "until"),
    (Stage(name="学习"), {"event": "e"}, {"event": "e", "unit": "u", "term": EARLY}, ""),
    (Stage(name="请示"), {"unit": "u", "term": EARLY}, {"unit": "u"}, "term"),
    (Stage(name="通报", event="e", skipped=True), {"note": "人数少"}, {"note": " "}, "note"),
    (Material(title="决定"), {}, {"public": False}, "public"),
    (Norm(measure="excellent_share", source="通知", amount=1), {"per": 3}, {"amount": 4, "per": 3},
     "amount"),
]  # fmt: skip


@pytest.mark.parametrize(("base", "good", "bad", "field"), EXAMPLES)
def test_a_rule_is_kept_and_broken(base, good, bad, field):
    assert problems_of(base.having(**good)) == ()
    broken = problems_of(base.having(**bad))
    assert [problem.field for problem in broken] == [field]
    assert str(broken[0]).endswith("。")


def test_every_rule_has_an_example():
    assert set(describe._RULES) == {base.table for base, *_ in EXAMPLES}


def test_rules_wait_until_the_required_fields_are_there():
    broken = Membership(since=LATE, until=EARLY)
    assert {problem.field for problem in problems_of(broken)} == {"person", "unit"}
