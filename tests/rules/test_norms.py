"""Numbers of the rules on a day, and what is shipped of them."""

import datetime as dt
from fractions import Fraction

from app.records.study import Norm
from app.rules.norms import amount_on, norm_on, share_of
from app.store.seeding import shipped

DAY = dt.date(2026, 6, 1)
NORMS = [rec for rec in shipped() if isinstance(rec, Norm)]


def test_a_newer_norm_leaves_the_past_as_it_was():
    newer = Norm(measure="hours_member", amount=40, since=DAY, source="上级通知")
    assert amount_on([*NORMS, newer], "hours_member", DAY) == 40
    assert amount_on([*NORMS, newer], "hours_member", DAY - dt.timedelta(1)) == 32


def test_a_measure_without_a_norm_asks_for_nothing():
    assert norm_on([], "hours_member", DAY) is None
    assert amount_on([Norm(measure="hours_leader", amount=1)], "hours_member", DAY) is None
    late = Norm(measure="hours_member", amount=1, since=DAY)
    assert amount_on([late], "hours_member", dt.date(2020, 1, 1)) is None


def test_every_shipped_norm_names_its_source_and_what_is_only_practice():
    assert all(norm.source for norm in NORMS)
    assert {norm.measure for norm in NORMS if norm.local} == {"hours_leader", "candidate_surplus"}
    assert share_of(norm_on(NORMS, "excellent_share", DAY)) == Fraction(1, 3)
    assert share_of(Norm(amount=1)) == 1


def test_the_shipped_numbers_are_those_of_the_regulations():
    """Education Regulations 2019, Art. 20; Opinions on Terms 2018, 1; Branch Work, ch. 6."""
    wanted = {
        "hours_member": 32,
        "hours_leader": 56,
        "term_committee": 5,
        "term_branch": 3,
        "committee_from": 7,
        "committee_least": 3,
        "committee_usual": 5,
        "committee_most": 7,
        "candidate_surplus": 20,
        "excellent_share": 1,
    }
    assert {key: amount_on(NORMS, key, DAY) for key in wanted} == wanted
