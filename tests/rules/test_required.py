"""The year's required meetings by month, the clauses, and what waits."""

import datetime as dt

from app.records.roster import Unit
from app.records.rules import Exemption, Rule
from app.rules.cadence import Cadence
from app.rules.counting import Held
from app.rules.required import clause, clauses, months, owing_units, title_of, waiting
from app.store.seeding import shipped

TODAY = dt.date(2026, 11, 23)
RULES = {rec.series: rec for rec in shipped() if isinstance(rec, Rule)}
TOP = Unit(id=1, name="党委", kind="party_committee")
BRANCH = Unit(id=2, name="支部", kind="branch", has_committee=True)


def held(on, *kinds):
    return Held(on, kinds, (BRANCH.uid,), dt.date.fromisoformat(on))


def cadence(*events, units=(BRANCH, TOP), exemptions=(), since=None):
    return Cadence(units, RULES.values(), exemptions, events, (), since)


def states(cad, today=TODAY, year=2026):
    return [place.state for place in months(cad.year(BRANCH.uid, year, today))]


def test_what_is_done_stands_in_its_month_and_what_is_not_where_it_is_owed_by():
    cad = cadence(held("2026-02-10", "members_meeting"))
    by_month = months(cad.year(BRANCH.uid, 2026, TODAY))
    placed = {
        month: [a.rule.series for a in place.answers if a.rule.series == "members_meeting"]
        for month, place in enumerate(by_month, 1)
    }
    assert [month for month, found in placed.items() if found] == [2, 6, 9, 12]
    assert (by_month[1].state, by_month[1].done, by_month[1].owed) == ("late", 1, 3)


def test_days_of_grace_stand_in_the_last_month_of_their_year():
    cad = cadence(held("2026-01-20", "organisational_life"))
    december = months(cad.year(BRANCH.uid, 2025, TODAY))[11]
    assert [a.state for a in december.answers if a.rule.series == "organisational_life"] == ["done"]


def test_all_five_states_and_the_future_are_told_apart():
    row = Exemption(unit=BRANCH.uid, since=dt.date(2026, 1, 1), until=dt.date(2026, 8, 31),
                    reason="换届")  # fmt: skip
    cad = cadence(held("2026-10-09", "theme_day", "committee_meeting"), exemptions=[row])
    found = states(cad)
    assert found[:8] == ["exempt", "exempt", "exempt", "exempt", "exempt", "exempt", "exempt",
                         "exempt"]  # fmt: skip
    assert found[8:] == ["late", "done", "due", "due"]
    small = BRANCH.having(has_committee=False)
    cad = Cadence([small], [RULES["committee_meeting"]])
    assert set(states(cad)) == {"not_owed"}
    cad = Cadence([BRANCH], [RULES["committee_meeting"]])
    assert states(cad)[11] == "ahead"


def test_units_come_from_the_top_down_and_only_those_that_owe():
    gone = Unit(id=3, name="撤销的支部", kind="branch", closed=dt.date(2025, 6, 1))
    firm = Unit(id=4, name="分会", kind="branch_association")
    youth = Unit(id=5, name="青年小组", kind="youth_study_group")
    cad = cadence(units=(BRANCH, gone, firm, youth, TOP))
    assert owing_units(cad, 2026) == [TOP, BRANCH]
    assert owing_units(cad, 2025) == [TOP, BRANCH, gone]


def test_what_waits_is_first_what_can_still_be_held_in_time():
    cad = cadence(held("2026-09-02", "committee_meeting"))
    found = waiting(cad, TODAY)
    assert [a.state for a in found][:2] == ["due", "due"]
    assert {a.rule.series for a in found if a.urgent} == {
        "committee_meeting", "theme_day", "secretary_class", "organisational_life", "appraisal",
        "democratic_life",
    }  # fmt: skip
    late = [a.by for a in found if a.state == "late"]
    assert late == sorted(late, reverse=True)
    assert dt.date(2026, 9, 30) not in [
        a.by for a in found if a.state == "late" and a.rule.series == "committee_meeting"
    ]


def test_the_old_years_days_of_grace_wait_as_well():
    cad = cadence()
    found = waiting(cad, dt.date(2026, 2, 1))
    old = [a for a in found if a.span.year == 2025]
    assert {a.rule.series for a in old} == {"organisational_life", "appraisal", "democratic_life"}
    assert [a for a in waiting(cad, dt.date(2026, 4, 1)) if a.span.year == 2025] == []


def test_nothing_is_judged_before_the_records_begin():
    cad = cadence(since=dt.date(2026, 10, 20))
    found = waiting(cad, TODAY)
    assert {(str(a.by), a.state) for a in found} >= {("2026-11-30", "due")}
    assert [a for a in found if a.state == "late"] == []
    answer = cad.answer(BRANCH.uid, "theme_day", dt.date(2026, 9, 1), TODAY)
    assert str(answer.waived.words) == "本文件从 2026-10-20 起才有记录"


def test_clauses_name_source_and_article():
    assert str(clause(RULES["members_meeting"])) == (
        "支部党员大会：每季度 1 次（《中国共产党支部工作条例（试行）》第十一条）"
    )
    assert str(clause(RULES["party_class"])) == (
        "支部党课：每季度 1 次（惯例，参照《中国共产党支部工作条例（试行）》第十六条）"
    )
    told = [str(each) for each in clauses(cadence(), [TOP.uid, BRANCH.uid], 2026)]
    assert len(told) == 2
    assert (
        "支部委员会会议每月 1 次（第十二条）；支部党课每季度 1 次（惯例，参照第十六条）" in told[0]
    )
    assert (
        told[1] == "《县以上党和国家机关党员领导干部民主生活会若干规定》：党委民主生活会每年 1 次。"
    )
    assert len(clauses(cadence(), [BRANCH.uid], 2026, "theme_day")) == 1


def test_a_custom_is_called_so_once():
    rule = RULES["party_class"].having(source="本地惯例", article="")
    assert str(clause(rule)) == "支部党课：每季度 1 次（本地惯例）"
    local = Cadence([TOP, BRANCH], [rule])
    assert [str(each) for each in clauses(local, [BRANCH.uid], 2026)] == [
        "本地惯例：支部党课每季度 1 次。"
    ]


def test_a_name_is_suggested_for_what_is_owed():
    answer = cadence().answer(BRANCH.uid, "members_meeting", TODAY)
    assert str(title_of(answer)) == "2026年第四季度支部党员大会"
