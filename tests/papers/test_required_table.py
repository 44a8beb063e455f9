"""The required meetings of a year on paper: by shape and word, with the clauses below."""

import datetime as dt

import pytest

from app.papers import required_table
from app.records.roster import Unit
from app.records.rules import Exemption, Rule
from app.rules.cadence import Cadence
from app.rules.counting import Held
from app.store.seeding import shipped

MADE = dt.datetime(2026, 11, 24, 9, 5)
RULES = [rec for rec in shipped() if isinstance(rec, Rule)]
BRANCH = Unit(id=1, name="第一党支部", short="一支部", kind="branch", has_committee=True)
SMALL = Unit(id=2, name="驻外党支部", short="驻外", kind="branch")


def held(on, *kinds):
    return Held(on, kinds, (BRANCH.uid,), dt.date.fromisoformat(on))


@pytest.fixture
def cadence():
    events = [held("2026-01-12", "members_meeting", "theme_day"), held("2026-10-09", "theme_day")]
    free = Exemption(unit=BRANCH.uid, since=dt.date(2026, 2, 1), until=dt.date(2026, 2, 28),
                     reason="办展")  # fmt: skip
    return Cadence([BRANCH, SMALL], RULES, [free], events)


def rows(paper):
    return next(block for block in paper.content.blocks if hasattr(block, "rows")).rows


def test_a_unit_has_a_row_for_every_rule(cadence, tongue):
    found = {row[0]: row[1:] for row in rows(required_table.paper(
        cadence, BRANCH, 2026, tongue, made=MADE))}  # fmt: skip
    assert found["支部党员大会"] == (
        "●\n1月12日", "", "", "", "", "▲\n逾期", "", "", "▲\n逾期", "", "", "○\n待开",
    )  # fmt: skip
    assert found["主题党日"][:3] == ("●\n1月12日", "□", "▲\n逾期")
    assert found["主题党日"][11] == ""
    assert "党委书记讲党课" not in found


def test_what_is_not_owed_has_a_shape_of_its_own(cadence, tongue):
    found = {row[0]: row[1:] for row in rows(required_table.paper(
        cadence, SMALL, 2026, tongue, made=MADE))}  # fmt: skip
    assert set(found["支部委员会会议"]) == {"—"}


def test_all_units_are_counted_and_what_is_missing_is_named(cadence, tongue):
    found = {row[0]: row[1:] for row in rows(required_table.paper(
        cadence, None, 2026, tongue, made=MADE))}  # fmt: skip
    assert found["一支部"][0] == "● 2\n▲ 支部委员会会议"
    assert found["一支部"][1] == "□ 2"
    assert found["驻外"][9] == "▲ 主题党日"


def test_the_paper_reads_as_a_form_and_fits_its_sheet(cadence, tongue, written):
    paper = required_table.paper(cadence, None, 2026, tongue, office="某某商会", made=MADE)
    words = written(paper).words()
    assert "某某商会2026年应开会议落实情况表" in words
    assert "图例：●已开、○待开、▲逾期、□免开、—不需。" in words
    assert "支部党员大会每季度1次（第十一条）" in words
    assert "填表人：审核人（书记）：日期：" in words
    assert "第1页/共1页" in words


def test_hostile_names_stay_words(cadence, tongue, written):
    rules = [RULES[0].having(name="<b>会</b>&", source="《<i>》")]
    paper = required_table.paper(Cadence([BRANCH], rules), BRANCH, 2026, tongue, made=MADE)
    assert "<b>会</b>&" in written(paper).words()


def test_a_year_without_rules_says_so(tongue):
    paper = required_table.paper(Cadence([], []), None, 2026, tongue, made=MADE)
    assert rows(paper) == ()
