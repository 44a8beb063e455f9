import pytest

from app.rules.numbers import ITEM, TALK, agreement_number, next_number


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([], "TX-2026-001"),
        (["TX-2026-014"], "TX-2026-015"),
        (["TX-2026-001", "TX-2026-003"], "TX-2026-004"),
        (["TX-2025-088", "YJ-2026-120", "旧号", ""], "TX-2026-001"),
        ([" TX-2026-009 "], "TX-2026-010"),
        (["TX-2026-999"], "TX-2026-1000"),
        (["TX-2026-٣"], "TX-2026-001"),
    ],
)
def test_the_next_number_of_a_year(taken, expected):
    assert next_number(TALK, 2026, taken) == expected


def test_items_have_numbers_of_their_own():
    assert next_number(ITEM, 2026, ["TX-2026-014"]) == "YJ-2026-001"


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([], "GJ-2026-01"),
        (["GJ-2026-01", "GJ-2026-03"], "GJ-2026-04"),
        (["GJ-2025-09"], "GJ-2026-01"),
        (["GJ-2026-99"], "GJ-2026-100"),
        (["GJ-2026-05", "共建〔2026〕7号", ""], "共建〔2026〕8号"),
        (["商会党字〔2025〕012号"], "商会党字〔2026〕001号"),
        (["甲-1", "无"], "GJ-2026-01"),
    ],
)
def test_an_agreement_is_numbered_as_the_office_numbered_the_last_one(taken, expected):
    assert agreement_number(2026, taken) == expected
