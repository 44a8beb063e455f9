"""The rules of required meetings, clause by clause, against worked examples."""

import datetime as dt

import pytest

from app.records.events import Event
from app.records.roster import Post, Unit
from app.records.rules import Exemption, Rule
from app.rules.cadence import Cadence
from app.rules.counting import held_of
from app.store.seeding import shipped

TODAY = dt.date(2026, 11, 23)
SHIPPED = {rec.series: rec for rec in shipped() if isinstance(rec, Rule)}
COMMITTEE = Unit(name="商会党委", kind="party_committee")
BRANCH = Unit(name="第一支部", kind="branch", has_committee=True, parent=COMMITTEE.uid)
SMALL = Unit(name="驻外支部", kind="branch", parent=COMMITTEE.uid)
GROUP = Unit(name="第一小组", kind="group", parent=BRANCH.uid)
CENTRAL = Unit(name="中心组", kind="central_study_group", parent=COMMITTEE.uid)
UNITS = (COMMITTEE, BRANCH, SMALL, GROUP, CENTRAL)


def day(text):
    return dt.date.fromisoformat(text)


def event(on, *kinds, unit=BRANCH, speaker=None, state="draft"):
    starts = dt.datetime.combine(day(on), dt.time(14))
    return Event(title="会", kinds=kinds, units=(unit.uid,), starts=starts, speaker=speaker,
                 state=state)  # fmt: skip


def cadence(*events, units=UNITS, rules=None, exemptions=(), posts=()):
    rules = SHIPPED.values() if rules is None else rules
    return Cadence(units, rules, exemptions, held_of(events), posts)


def state(cad, rule, on, unit=BRANCH, today=TODAY):
    return cad.answer(unit.uid, rule, day(on), today).state


def why(cad, rule, on, unit=BRANCH, today=TODAY):
    return str(cad.answer(unit.uid, rule, day(on), today).waived.words)


def year(cad, rule, unit=BRANCH, today=TODAY, of=2026):
    return [answer.state for answer in cad.periods(unit.uid, rule, of, today)]


# Regulations on Branch Work (on trial), 2018


def test_art_11_the_members_meeting_is_owed_every_quarter():
    cad = cadence(event("2026-02-10", "members_meeting"), event("2026-05-20", "members_meeting"))
    assert year(cad, "members_meeting") == ["done", "done", "late", "due"]


def test_art_12_the_committee_meeting_is_owed_every_month():
    cad = cadence(*(event(f"2026-{m:02}-08", "committee_meeting") for m in (1, 2, 3, 10)))
    found = year(cad, "committee_meeting")
    assert found == ["done"] * 3 + ["late"] * 6 + ["done", "due", "not_owed"]
    assert why(cad, "committee_meeting", "2026-12-01") == "未到时间：2026-12-01 起"


def test_art_12_a_branch_without_a_committee_owes_no_committee_meeting():
    cad = cadence()
    assert set(year(cad, "committee_meeting", SMALL)) == {"not_owed"}
    assert why(cad, "committee_meeting", "2026-03-01", SMALL) == "未设支部委员会"


def test_art_13_the_group_meeting_is_owed_by_groups_and_a_branch_without_them_has_none():
    cad = cadence(event("2026-10-09", "group_meeting", unit=GROUP))
    assert state(cad, "group_meeting", "2026-10-31", GROUP) == "done"
    assert state(cad, "group_meeting", "2026-09-30", GROUP) == "late"
    assert why(cad, "group_meeting", "2026-10-31", SMALL) == "这项制度不适用于党支部"
    assert "group_meeting" not in cad.threads_for(SMALL.uid)


def test_art_13_a_rule_may_ask_for_branches_with_groups():
    rule = SHIPPED["group_meeting"].having(owners=("branch",), condition="groups")
    cad = cadence(rules=[rule])
    assert state(cad, "group_meeting", "2026-10-01") == "late"
    assert why(cad, "group_meeting", "2026-10-01", SMALL) == "未设党小组"
    gone = GROUP.having(founded=day("2020-01-01"), closed=day("2026-09-30"))
    cad = cadence(rules=[rule], units=(BRANCH, gone))
    assert why(cad, "group_meeting", "2026-10-01") == "未设党小组"
    assert state(cad, "group_meeting", "2026-08-01") == "late"


def test_art_16_a_theme_day_that_is_also_members_meeting_and_class_counts_for_all_three():
    held = event("2026-11-05", "members_meeting", "party_class", "theme_day")
    cad = cadence(held)
    for rule in ("members_meeting", "party_class", "theme_day"):
        answer = cad.answer(BRANCH.uid, rule, TODAY)
        assert (answer.state, answer.events) == ("done", (held.uid,))


def test_art_16_the_committees_secretary_lectures_once_a_year_in_whichever_branch():
    post = Post(person="secretary", unit=COMMITTEE.uid, kind="committee_secretary",
                since=day("2024-03-01"), until=day("2026-06-30"))  # fmt: skip
    lecture = event("2026-06-30", "party_class", "theme_day", speaker="secretary")
    cad = cadence(lecture, posts=[post])
    answer = cad.answer(COMMITTEE.uid, "secretary_class", TODAY)
    assert (answer.state, answer.events) == ("done", (lecture.uid,))
    later = event("2026-07-01", "party_class", speaker="secretary")
    other = event("2026-06-01", "party_class", speaker="somebody")
    study = event("2026-06-01", "central_study", speaker="secretary")
    assert state(cadence(later, other, study, posts=[post]), "secretary_class", "2026-11-23",
                 COMMITTEE) == "due"  # fmt: skip


def test_art_16_two_secretaries_in_a_year_count_together():
    posts = [
        Post(person="a", unit=COMMITTEE.uid, kind="committee_secretary", until=day("2026-05-31")),
        Post(person="b", unit=COMMITTEE.uid, kind="committee_secretary", since=day("2026-06-01")),
    ]
    twice = SHIPPED["secretary_class"].having(times=2)
    held = [event("2026-09-01", "party_class", speaker="b"),
            event("2026-02-01", "party_class", speaker="a")]  # fmt: skip
    answer = cadence(*held, posts=posts, rules=[twice]).answer(
        COMMITTEE.uid, "secretary_class", TODAY
    )
    assert answer.events == (held[1].uid, held[0].uid)


def test_art_17_organisational_life_is_asked_for_from_the_fourth_quarter_on():
    cad = cadence()
    today = day("2026-08-01")
    assert state(cad, "organisational_life", "2026-08-01", today=today) == "not_owed"
    assert why(cad, "organisational_life", "2026-08-01", today=today) == "未到时间：2026-10-01 起"
    assert state(cad, "organisational_life", "2026-10-01", today=day("2026-10-01")) == "due"
    early = cadence(event("2026-06-15", "organisational_life"))
    assert state(early, "organisational_life", "2026-08-01", today=today) == "done"


def test_art_17_a_meeting_in_january_makes_up_for_the_old_year_and_counts_once():
    january = event("2026-01-15", "organisational_life")
    cad = cadence(january)
    assert cad.answer(BRANCH.uid, "organisational_life", day("2025-12-31"), TODAY).events == (
        january.uid,
    )
    assert state(cad, "organisational_life", "2026-12-31") == "due"
    both = cadence(january, event("2026-12-20", "organisational_life"))
    assert state(both, "organisational_life", "2026-12-31", today=day("2026-12-31")) == "done"


def test_art_17_a_january_meeting_is_the_new_years_where_the_old_one_lacks_nothing():
    january = event("2026-01-15", "organisational_life")
    cad = cadence(event("2025-11-30", "organisational_life"), january)
    assert cad.answer(BRANCH.uid, "organisational_life", TODAY).events == (january.uid,)


def test_art_17_the_old_year_waits_for_its_days_of_grace_and_is_late_after_them():
    cad = cadence(event("2024-12-01", "organisational_life"))
    answer = cad.answer(BRANCH.uid, "organisational_life", day("2025-06-01"), day("2026-03-31"))
    assert (answer.state, answer.urgent, answer.latest) == ("due", True, day("2026-03-31"))
    assert state(cad, "organisational_life", "2025-06-01", today=day("2026-04-01")) == "late"


def test_art_17_grace_is_not_handed_from_year_to_year_by_what_was_never_owed():
    founded = BRANCH.having(founded=day("2026-01-05"))
    january = event("2026-01-15", "organisational_life", unit=founded)
    cad = cadence(january, units=(founded,))
    assert state(cad, "organisational_life", "2025-12-31", founded) == "not_owed"
    assert state(cad, "organisational_life", "2026-12-31", founded) == "done"


def test_art_18_the_appraisal_may_be_one_meeting_with_organisational_life():
    cad = cadence(event("2026-11-10", "organisational_life", "appraisal"))
    assert state(cad, "organisational_life", "2026-11-10") == "done"
    assert state(cad, "appraisal", "2026-11-10") == "done"


def test_democratic_life_is_the_committees_and_never_a_branchs():
    cad = cadence(event("2026-11-10", "democratic_life", unit=COMMITTEE))
    assert state(cad, "democratic_life", "2026-11-10", COMMITTEE) == "done"
    assert state(cad, "democratic_life", "2026-11-10", BRANCH) == "not_owed"


def test_central_study_is_quarterly_by_custom():
    rule = SHIPPED["central_study"]
    assert rule.local
    cad = cadence(event("2026-10-20", "central_study", unit=CENTRAL))
    assert year(cad, "central_study", CENTRAL) == ["late"] * 3 + ["done"]


# Counting


def test_what_is_called_for_later_has_not_been_held():
    called = event("2026-12-10", "members_meeting")
    answer = cadence(called).answer(BRANCH.uid, "members_meeting", TODAY)
    assert (answer.state, answer.events, answer.planned) == ("due", (), (called.uid,))
    assert (
        state(cadence(called), "members_meeting", "2026-12-10", today=day("2026-12-10")) == "done"
    )


def test_a_draft_counts_once_its_start_is_past():
    for kept in ("draft", "checked", "final"):
        cad = cadence(event("2026-11-20", "theme_day", state=kept))
        assert state(cad, "theme_day", "2026-11-20") == "done"


def test_another_units_event_does_not_count_and_a_joint_one_counts_for_both():
    mine, both = event("2026-11-02", "theme_day", unit=SMALL), event("2026-10-12", "theme_day")
    both = both.having(units=(BRANCH.uid, SMALL.uid))
    cad = cadence(mine, both)
    assert state(cad, "theme_day", "2026-11-02") == "due"
    assert state(cad, "theme_day", "2026-10-12") == "done"
    assert state(cad, "theme_day", "2026-10-12", SMALL) == "done"


def test_an_event_of_two_counted_kinds_counts_once():
    rule = SHIPPED["theme_day"].having(kinds=("theme_day", "party_class"), times=2)
    one = event("2026-10-12", "theme_day", "party_class")
    cad = cadence(one, rules=[rule])
    answer = cad.answer(BRANCH.uid, "theme_day", day("2026-10-12"), TODAY)
    assert (answer.state, len(answer.events), answer.missing) == ("late", 1, 1)


def test_the_warning_time_makes_a_due_meeting_urgent():
    cad = cadence()
    assert not cad.answer(BRANCH.uid, "theme_day", day("2026-11-22")).urgent
    assert cad.answer(BRANCH.uid, "theme_day", day("2026-11-23")).urgent
    assert not cad.answer(BRANCH.uid, "theme_day", day("2026-11-30"), day("2026-12-01")).urgent


def test_a_window_that_ends_before_its_period_is_late_after_it_but_still_made_good():
    rule = SHIPPED["appraisal"].having(to_month=11, grace=None)
    cad = cadence(event("2026-12-20", "appraisal"), rules=[rule])
    assert state(cad, "appraisal", "2026-12-05", today=day("2026-12-05")) == "late"
    assert state(cad, "appraisal", "2026-12-20", today=day("2026-12-20")) == "done"


# Who is there


@pytest.mark.parametrize(
    ("founded", "expected"),
    [("2026-10-15", "due"), ("2026-11-16", "due"), ("2026-11-17", "not_owed"),
     ("2027-02-01", "not_owed")],
)  # fmt: skip
def test_a_unit_founded_in_mid_period_owes_when_half_of_it_is_left(founded, expected):
    unit = BRANCH.having(founded=day(founded))
    cad = cadence(units=(unit,))
    assert state(cad, "members_meeting", "2026-11-23", unit) == expected
    if expected == "not_owed":
        assert why(cad, "members_meeting", "2026-11-23", unit) == f"组织于 {founded} 才成立"


def test_a_unit_closed_in_mid_period_owes_nothing_and_what_it_held_stays():
    unit = BRANCH.having(closed=day("2026-11-20"))
    cad = cadence(event("2026-11-05", "theme_day", unit=unit), units=(unit,))
    assert why(cad, "members_meeting", "2026-10-01", unit) == "组织已于 2026-11-20 撤销"
    assert state(cad, "theme_day", "2026-11-05", unit) == "done"
    assert state(cad, "theme_day", "2026-10-05", unit) == "late"


# Exemptions


def exempted(since, until, rule="theme_day", *events):
    row = Exemption(unit=BRANCH.uid, rule=rule and SHIPPED[rule].uid, since=day(since),
                    until=until and day(until), reason="集中封闭办展")  # fmt: skip
    return row, cadence(*events, exemptions=[row])


def test_an_exemption_has_a_reason_and_covers_its_time_only():
    row, cad = exempted("2026-04-01", "2026-04-30")
    answer = cad.answer(BRANCH.uid, "theme_day", day("2026-04-10"), TODAY)
    assert (answer.state, str(answer.waived.words)) == ("exempt", "免开：集中封闭办展")
    assert answer.waived.exemption == row.uid
    assert state(cad, "theme_day", "2026-05-10") == "late"
    assert state(cad, "theme_day", "2026-04-10", SMALL) == "late"
    assert state(cad, "committee_meeting", "2026-04-10") == "late"


def test_an_exemption_for_part_of_a_period_counts_from_half_of_it_on():
    _, whole = exempted("2026-04-16", "2026-06-01")
    assert state(whole, "theme_day", "2026-04-10") == "exempt"
    assert state(whole, "theme_day", "2026-06-10") == "late"
    _, less = exempted("2026-04-17", None)
    assert state(less, "theme_day", "2026-04-10") == "late"
    assert state(less, "theme_day", "2026-11-10") == "exempt"


def test_two_exemptions_add_up_and_days_are_not_counted_twice():
    def row(since, until, reason):
        return Exemption(unit=BRANCH.uid, since=day(since), until=day(until), reason=reason)

    rows = [row("2026-04-01", "2026-04-09", "甲"), row("2026-04-07", "2026-04-16", "乙")]
    cad = cadence(exemptions=rows)
    assert why(cad, "theme_day", "2026-04-20") == "免开：甲"
    cad = cadence(exemptions=[rows[0], row("2026-04-05", "2026-04-14", "乙")])
    assert state(cad, "theme_day", "2026-04-20") == "late"


def test_an_exemption_without_a_rule_is_from_all_of_them():
    _, cad = exempted("2026-04-01", "2026-06-30", None)
    for rule in ("theme_day", "committee_meeting", "members_meeting"):
        assert state(cad, rule, "2026-05-10") == "exempt"
    assert state(cad, "organisational_life", "2026-05-10") == "due"


def test_what_was_held_all_the_same_is_done():
    _, cad = exempted("2026-04-01", "2026-04-30", "theme_day", event("2026-04-10", "theme_day"))
    assert state(cad, "theme_day", "2026-04-10") == "done"


# A change has a date


def test_a_change_does_not_rewrite_the_past():
    old = SHIPPED["members_meeting"].having(id=1, until=day("2026-06-30"))
    new = SHIPPED["members_meeting"].having(
        id=2, uid="new", period="month", source="上级通知", since=day("2026-07-01")
    )
    cad = cadence(event("2026-02-10", "members_meeting"), event("2026-08-10", "members_meeting"),
                  rules=[new, old])  # fmt: skip
    found = list(cad.periods(BRANCH.uid, "members_meeting", 2026, TODAY))
    assert [(a.span.months, a.state) for a in found] == [
        (3, "done"), (3, "late"), (1, "late"), (1, "done"), (1, "late"), (1, "late"), (1, "due"),
        (1, "not_owed"),
    ]  # fmt: skip
    assert year(cad, "members_meeting", of=2025) == ["late"] * 4


def test_an_exemption_from_a_rule_holds_for_all_its_versions():
    old = SHIPPED["theme_day"].having(id=1, until=day("2026-03-31"))
    new = old.having(id=2, uid="new", since=day("2026-04-01"), until=None)
    row = Exemption(unit=BRANCH.uid, rule=old.uid, since=day("2026-03-01"),
                    until=day("2026-04-30"), reason="封闭")  # fmt: skip
    cad = cadence(rules=[old, new], exemptions=[row])
    assert year(cad, "theme_day")[2:5] == ["exempt", "exempt", "late"]


def test_a_rule_changed_in_mid_period_judges_it_by_the_version_of_its_last_day():
    old = SHIPPED["members_meeting"].having(id=1, until=day("2026-11-14"))
    new = old.having(id=2, uid="new", since=day("2026-11-15"), until=None, times=2)
    cad = cadence(event("2026-10-10", "members_meeting"), rules=[old, new])
    assert cad.answer(BRANCH.uid, "members_meeting", day("2026-10-01"), TODAY).missing == 1


def test_switched_off_it_is_owed_no_more_from_then_on():
    on = SHIPPED["youth_study"].having(id=1, owners=("branch",), on=True, until=day("2026-05-31"))
    off = on.having(id=2, uid="off", on=False, since=day("2026-06-01"), until=None)
    cad = cadence(rules=[on, off])
    assert year(cad, "youth_study") == ["late"] * 5
    assert why(cad, "youth_study", "2026-07-01") == "这项制度当时没有施行"


def test_what_ships_switched_off_is_asked_of_nobody():
    cad = cadence(units=(Unit(uid="y", name="青年小组", kind="youth_study_group"),))
    assert list(cad.year("y", 2026, TODAY)) == []
    assert cad.answer("y", "youth_study", TODAY).state == "not_owed"


def test_an_unknown_rule_is_an_error_and_an_unknown_unit_owes_nothing():
    with pytest.raises(KeyError):
        cadence().answer(BRANCH.uid, "no such rule", TODAY)
    assert cadence().answer("nobody", "theme_day", TODAY).state == "not_owed"
    assert list(cadence().year("nobody", 2026, TODAY)) == []


def test_every_shipped_rule_names_its_source_and_says_what_is_custom():
    for rule in SHIPPED.values():
        assert rule.source.strip()
        assert rule.article or "条款号" in rule.note or rule.local
        if rule.local or rule.grace:
            assert "惯例" in rule.note
