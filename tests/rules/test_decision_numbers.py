"""The number of a decision: written as the office likes it, counted on."""

import pytest

from app.records.roster import Unit
from app.rules.numbers import DECISION, decision_number, highest, is_form

BRANCH = Unit(name="中共示例商会第一支部委员会", short="第一党支部", code="一支", kind="branch")


def test_a_number_names_unit_year_and_place():
    assert decision_number(DECISION, BRANCH, 2026, 3) == "一支决〔2026〕3号"
    assert decision_number("第{n}号（{unit}，{year}）", BRANCH, 2026, 12) == "第12号（一支，2026）"


@pytest.mark.parametrize(
    ("unit", "name"),
    [(BRANCH.having(code=" "), "第一党支部"), (BRANCH.having(code="", short=""), BRANCH.name)],
)
def test_a_unit_without_a_code_is_called_by_its_name(unit, name):
    assert decision_number(DECISION, unit, 2026, 1) == f"{name}决〔2026〕1号"


def test_a_form_must_tell_years_and_places_apart():
    assert is_form(DECISION)
    assert not is_form("{unit}决{n}号")
    assert not is_form("{unit}决〔{year}〕号")


def test_only_numbers_of_this_form_unit_and_year_are_counted():
    numbers = [
        "一支决〔2026〕3号",
        " 一支决〔2026〕11号 ",
        "一支决〔2025〕40号",
        "二支决〔2026〕50号",
        "",
        "x",
    ]
    assert highest(DECISION, BRANCH, 2026, numbers) == 11
    assert highest(DECISION, BRANCH, 2027, numbers) == 0
    assert highest("第{n}号（{year}）", BRANCH, 2026, ["第7号（2026）"]) == 7


def test_a_code_with_marks_of_patterns_is_text():
    odd = BRANCH.having(code="一(支)+.*")
    number = decision_number(DECISION, odd, 2026, 5)
    assert highest(DECISION, odd, 2026, [number]) == 5
