import pytest

from app.store.file import open_file
from app.store.history import redo, undo
from tests.store.killing import kills


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_acknowledged_is_lost_by_a_kill(path, seed):
    found = kills(path, 5, seed)
    assert found.kills == 5
    assert found.acknowledged > 10
    assert (found.lost, found.damaged) == (0, 0)
    store = open_file(path)
    assert undo(store) is not None
    assert redo(store) is not None
    store.close()
