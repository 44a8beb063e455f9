"""Check digits of unified social credit codes."""

import pytest

from app.records.words import plain
from app.rules.credit import body_check, credit_check, credit_fault, is_credit_code

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


def with_check(first):
    return first + credit_check(first)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (EXAMPLE[:15], "应为 18 位，现在是 15 位"),
        (EXAMPLE + "3", "现在是 19 位"),
        (EXAMPLE.replace("0M", "OM"), "第 8 位是“O”，代码里不用这个字母，是不是“0”"),
        ("S" + EXAMPLE[1:], "第 1 位是“S”"),
        (EXAMPLE[:4] + "中" + EXAMPLE[5:], "第 5 位“中”不是代码里的字符"),
        (EXAMPLE.lower(), "第 9 位“m”不是"),
        (EXAMPLE[:2] + "A" + EXAMPLE[3:], "第 3 至 8 位应是行政区划的数字，现在是“A50100”"),
        (EXAMPLE[:17] + "4", "末位应是“3”"),
        (with_check(EXAMPLE[:16] + "5"), "第 17 位不对：按第 9 至 16 位应是“4”"),
    ],
)
def test_what_is_wrong_with_a_code_is_told(code, words):
    assert words in plain(credit_fault(code))


def test_a_right_code_and_none_have_no_fault():
    assert credit_fault("") is None
    assert credit_fault(EXAMPLE) is None


@pytest.mark.parametrize("place", range(18))
def test_any_one_slip_of_the_keyboard_is_told(place):
    for sign in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        wrong = EXAMPLE[:place] + sign + EXAMPLE[place + 1 :]
        assert (credit_fault(wrong) is None) == (wrong == EXAMPLE)


def test_two_swapped_neighbours_are_told():
    for place in range(17):
        swapped = EXAMPLE[:place] + EXAMPLE[place + 1] + EXAMPLE[place] + EXAMPLE[place + 2 :]
        assert (credit_fault(swapped) is None) == (swapped == EXAMPLE)
