import pytest

from app.rules.numbers import ITEM, TALK, next_number


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
