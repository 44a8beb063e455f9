import pytest

from app.store.history import undoable
from app.store.settings import get_setting, set_setting
from tests.store.making import HOSTILE


def test_a_setting_is_kept_in_the_file(store, reopened):
    assert get_setting(store, "office", "未填") == "未填"
    set_setting(store, "office", "进出口商会")
    set_setting(store, "office", "东海进出口商会")
    assert get_setting(reopened(store), "office") == "东海进出口商会"


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_setting_keeps_any_text(store, text):
    set_setting(store, "office", text)
    assert get_setting(store, "office") == text


def test_a_setting_is_no_step(store):
    set_setting(store, "office", "商会")
    assert undoable(store) is None
