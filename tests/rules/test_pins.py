"""A PIN opens with itself only, and its digest tells nothing twice."""

import pytest

from app.rules.pins import digest, matches, wait_after


def test_a_pin_matches_its_own_digest_only():
    kept = digest("2468")
    assert matches("2468", kept)
    assert matches(" 2468 ", kept)
    assert not matches("2469", kept)
    assert "2468" not in kept
    assert digest("2468") != kept


@pytest.mark.parametrize(
    "kept", ["", "2468", "scrypt$1$8$1$00$00", "scrypt$16384$8$1$zz$00", "$" * 5]
)
def test_what_is_no_digest_of_ours_opens_nothing(kept):
    assert not matches("2468", kept)
    assert not matches("", kept)


def test_guessing_gets_slower():
    waits = [wait_after(n) for n in range(12)]
    assert waits[:5] == [0, 0, 0, 2, 4]
    assert max(waits) == 60
