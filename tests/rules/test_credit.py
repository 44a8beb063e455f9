"""Check digits of unified social credit codes."""

import pytest

from app.rules.credit import body_check, credit_check, is_credit_code

# The example printed in GB 32100-2015.
EXAMPLE = "91350100M000100Y43"


def test_the_example_of_the_standard():
    assert is_credit_code(EXAMPLE)
    assert credit_check(EXAMPLE[:17]) == "3"
    assert body_check(EXAMPLE[8:16]) == EXAMPLE[16]


@pytest.mark.parametrize("place", range(17))
def test_one_wrong_sign_is_found(place):
    for sign in "0123456789ABCDEFGHJKLMNPQRTUWXY":
        wrong = EXAMPLE[:place] + sign + EXAMPLE[place + 1 :]
        assert is_credit_code(wrong) == (wrong == EXAMPLE)


@pytest.mark.parametrize(
    "code",
    ["", EXAMPLE[:17], EXAMPLE + "3", EXAMPLE.lower(), "I" * 18, "９" * 18, EXAMPLE[:17] + " "],
)
def test_what_is_no_code(code):
    assert not is_credit_code(code)
