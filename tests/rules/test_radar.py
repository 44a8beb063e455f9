import datetime as dt

import pytest

from app.records.events import Event
from app.records.partners import Agreement, FollowUp, FollowUpTemplate
from app.rules.radar import chain_of, follow_ups, followed, radar, renewal

TODAY = dt.date(2026, 11, 23)


def agreement(uid="a", *, ends=None, starts=dt.date(2026, 1, 1), **values):
    return Agreement(
        uid=uid,
        title=uid,
        unit="支部",
        enterprises=values.pop("enterprises", (f"企业{uid}",)),
        starts=starts,
        ends=ends or dt.date(2027, 12, 31),
        state=values.pop("state", "in_force"),
        **values,
    )


def event(day, *partners, lanes=(), ones=()):
    starts = dt.datetime.combine(day, dt.time(9))
    return Event(title="共建", partners=partners, starts=starts, lanes=lanes, five_ones=ones)


def in_days(days):
    return TODAY + dt.timedelta(days)


@pytest.mark.parametrize(
    ("days", "term"),
    [
        (-1, "expired"),
        (0, "within_30"),
        (30, "within_30"),
        (31, "within_60"),
        (60, "within_60"),
        (61, "within_90"),
        (90, "within_90"),
        (91, "well"),
    ],
)
def test_the_bands_hold_their_last_day(days, term):
    (watch,) = radar([agreement(ends=in_days(days), starts=in_days(-10))], [], TODAY)
    assert (watch.term, watch.days) == (term, days)


def test_an_agreement_sleeps_when_nothing_happened_for_so_long():
    (watch,) = radar([agreement(starts=in_days(-120))], [], TODAY)
    assert (watch.is_asleep, watch.quiet, watch.keys) == (True, 120, ("asleep",))
    (watch,) = radar([agreement(starts=in_days(-119))], [], TODAY)
    assert (watch.is_asleep, watch.keys) == (False, ("well",))


def test_an_event_with_any_partner_wakes_it_and_one_ahead_does_not():
    both = agreement(starts=in_days(-300), enterprises=("甲", "乙"))
    held, ahead = event(in_days(-20), "乙"), event(in_days(3), "甲")
    (watch,) = radar([both], [ahead, held], TODAY)
    assert (watch.is_asleep, watch.quiet, watch.last) == (False, 20, held)
    (watch,) = radar([both], [ahead], TODAY)
    assert (watch.is_asleep, watch.last) == (True, None)


def test_an_event_before_the_agreement_began_leaves_its_beginning_to_count():
    (watch,) = radar([agreement(starts=in_days(-10))], [event(in_days(-50), "企业a")], TODAY)
    assert watch.quiet == 10


def test_what_is_over_does_not_sleep_and_what_is_not_in_force_is_not_watched():
    over = agreement(ends=in_days(-5), starts=in_days(-400))
    (watch,) = radar(
        [over, agreement("b", state="draft"), agreement("c", state="ended")], [], TODAY
    )
    assert (watch.agreement, watch.keys) == (over, ("expired",))


def test_what_was_renewed_is_watched_in_its_newest_version_only():
    old = agreement("a", ends=in_days(5))
    new = agreement("b", starts=in_days(6), ends=in_days(700), renews="a")
    assert [w.agreement for w in radar([old, new], [], TODAY)] == [new]
    draft = new.having(state="draft")
    assert [w.agreement for w in radar([old, draft], [], TODAY)] == [old], "a draft renews nothing"


def test_the_nearest_end_comes_first():
    found = radar([agreement("a", ends=in_days(80)), agreement("b", ends=in_days(-3))], [], TODAY)
    assert [w.agreement.uid for w in found] == ["b", "a"]


def test_a_chain_is_told_from_its_first_version_whichever_is_asked():
    one, two, three = agreement("a"), agreement("b", renews="a"), agreement("c", renews="b")
    other = agreement("x")
    for each in (one, two, three):
        assert chain_of(each, [three, other, two, one]) == [one, two, three]
    assert chain_of(other, [one, other]) == [other]


def test_a_chain_that_bites_its_tail_ends():
    one, two = agreement("a", renews="b"), agreement("b", renews="a")
    assert sorted(each.uid for each in chain_of(one, [one, two])) == ["a", "b"]


@pytest.mark.parametrize(
    ("starts", "ends", "again"),
    [
        ((2025, 1, 1), (2026, 12, 31), ((2027, 1, 1), (2028, 12, 31))),
        ((2024, 3, 1), (2025, 2, 28), ((2025, 3, 1), (2026, 2, 28))),
        ((2026, 1, 10), (2026, 3, 11), ((2026, 3, 12), (2026, 5, 11))),
    ],
)
def test_a_renewal_has_the_same_term_again(starts, ends, again):
    old = agreement(starts=dt.date(*starts), ends=dt.date(*ends), terms="内容", signed=TODAY)
    new = renewal(old)
    assert (new.starts, new.ends) == (dt.date(*again[0]), dt.date(*again[1]))
    assert (new.renews, new.state, new.signed, new.terms) == (old.uid, "draft", None, "内容")
    assert new.uid != old.uid


def test_follow_ups_are_dated_from_the_signing_and_leave_out_what_is_off():
    rows = [
        FollowUpTemplate(title="首次活动", days=90, lane="activities"),
        FollowUpTemplate(title="互访", days=30),
        FollowUpTemplate(title="停用的", days=1, off=True),
    ]
    made = follow_ups(agreement(signed=dt.date(2026, 1, 31)), rows)
    assert [(each.title, str(each.due), each.lane) for each in made] == [
        ("互访", "2026-03-02", None),
        ("首次活动", "2026-05-01", "activities"),
    ]
    assert follow_ups(agreement(starts=None), rows) == []


def test_a_follow_up_is_kept_by_its_day_or_by_an_event_of_its_lane():
    agreed = agreement(signed=in_days(-60), starts=in_days(-60))
    first = FollowUp(agreement="a", title="首次活动", due=in_days(-1), lane="activities")
    other = event(in_days(-40), "企业a", lanes=("business",))
    fitting = event(in_days(-30), "企业a", lanes=("activities",))
    before = event(in_days(-70), "企业a", lanes=("activities",))
    assert followed(first, agreed, [other, before], TODAY).state == "late"
    found = followed(first, agreed, [other, fitting, before], TODAY)
    assert (found.state, found.event, found.done_on) == ("done", fitting, in_days(-30))
    by_hand = first.having(done_on=in_days(-2))
    assert followed(by_hand, agreed, [], TODAY).done_on == in_days(-2)
    assert followed(first.having(done_on=in_days(2)), agreed, [], TODAY).state == "late"


@pytest.mark.parametrize(("days", "state"), [(-1, "late"), (0, "due"), (30, "due"), (31, "ahead")])
def test_a_follow_up_without_lane_is_done_by_its_day_alone(days, state):
    visit = FollowUp(agreement="a", title="互访", due=in_days(days))
    held = event(in_days(-1), "企业a", lanes=("activities",))
    assert followed(visit, agreement(), [held], TODAY).state == state
