import datetime as dt

from app.records.events import Event
from app.records.partners import Agreement, Publicity
from app.rules.partnership import (
    growth,
    lane_cover,
    neglected,
    partner_years,
    partners_in,
    partners_of_units,
    untold,
    uses_of,
)

TODAY = dt.date(2026, 11, 23)


def agreement(*firms, unit="一支部", starts=(2026, 1, 1), ends=(2026, 12, 31), **values):
    return Agreement(
        title="协议",
        unit=unit,
        enterprises=firms,
        starts=dt.date(*starts),
        ends=dt.date(*ends),
        state=values.pop("state", "in_force"),
        **values,
    )


def event(day, *partners, **values):
    return Event(
        title="共建", partners=partners, starts=dt.datetime.combine(day, dt.time(9)), **values
    )


HELD = [
    event(dt.date(2026, 3, 1), "甲", "乙", five_ones=("training",), lanes=("activities",)),
    event(dt.date(2026, 5, 1), "甲", five_ones=("training", "study_exchange"), lanes=("business",)),
    event(dt.date(2026, 11, 24), "丙", five_ones=("training",)),
    event(dt.date(2025, 5, 1), "甲", five_ones=("culture_sport",), lanes=("activities",)),
    event(dt.date(2026, 5, 2), lanes=("publicity",)),
]


def test_partners_of_a_year_had_an_agreement_on_some_day_of_it():
    found = [
        agreement("甲", starts=(2024, 1, 1), ends=(2026, 1, 1)),
        agreement("乙", "甲", starts=(2026, 12, 31), ends=(2027, 5, 1)),
        agreement("丙", starts=(2027, 1, 1), ends=(2027, 5, 1)),
        agreement("丁", state="draft"),
        agreement("戊", state="ended"),
    ]
    assert partners_in(found, 2026) == ["甲", "乙", "戊"]


def test_the_matrix_counts_what_was_held_up_to_today():
    first, second, third = partner_years(["甲", "乙", "丙"], HELD, 2026, TODAY)
    assert first.ones["training"] == 2
    assert first.ones["study_exchange"] == 1
    assert first.ones["culture_sport"] == 0, "that was the year before"
    assert first.lanes == {"resources": 0, "activities": 1, "business": 1, "publicity": 0}
    assert [e.starts.month for e in first.events] == [3, 5]
    assert second.missing == (
        "study_exchange",
        "themed_practice",
        "business_forum",
        "culture_sport",
    )
    assert third.events == (), "tomorrow's is not held yet"


def test_the_neglected_come_first():
    years = partner_years(["甲", "乙", "丙"], HELD, 2026, TODAY)
    assert [each.enterprise for each in neglected(years)] == ["丙", "乙", "甲"]


def test_a_report_stands_for_the_lane_of_publicity():
    reports = [Publicity(title="报道", enterprises=("甲",)), Publicity(title="别的")]
    assert lane_cover(HELD, reports) == {
        "resources": 0,
        "activities": 2,
        "business": 1,
        "publicity": 1,
    }


def test_partners_are_counted_per_unit_each_once():
    found = [
        agreement("甲", "乙"),
        agreement("乙", "丙"),
        agreement("甲", unit="二支部"),
        agreement("丁", unit="三支部", ends=(2026, 11, 22)),
    ]
    assert partners_of_units(found, TODAY) == {"一支部": 3, "二支部": 1}


def test_growth_is_counted_year_by_year():
    agreements = [
        agreement("甲", starts=(2025, 1, 1), ends=(2026, 12, 31), signed=dt.date(2024, 12, 30)),
        agreement("乙", starts=(2026, 1, 1)),
    ]
    reports = [Publicity(title="报道", enterprises=("甲",), on=dt.date(2026, 3, 2))]
    rows = growth(agreements, HELD, reports, (2025, 2026), TODAY)
    assert [(r.year, r.partners, r.signed, r.events, r.reports) for r in rows] == [
        (2025, 1, 0, 1, 0),
        (2026, 2, 1, 2, 1),
    ]


def test_events_nobody_reported_are_listed_the_latest_first():
    told = [Publicity(title="报道", event=HELD[0].uid)]
    assert untold(HELD, told, TODAY) == [HELD[1], HELD[3]]


def test_the_uses_of_a_resource_are_its_events():
    used = HELD[1].having(resources=("展厅",))
    assert uses_of("展厅", [HELD[0], used]) == [used]
