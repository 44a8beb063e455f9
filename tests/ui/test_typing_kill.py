"""Kill the window while somebody types: what was acknowledged is there, and is shown again."""

import sys

import pytest

from tests.ui.typing import kills


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_nothing_typed_is_lost_by_a_kill(dressed, tmp_path):
    found = kills(tmp_path / "a.tongxin", 5, seed=2)
    assert found.kills == 5
    assert found.saved > 3
    assert found.typed > 5
    assert (found.lost, found.unseen, found.damaged) == ([], [], [])
