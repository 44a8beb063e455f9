"""What is remembered between two runs comes back as it was, and rubbish does no harm."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from app.ui.memory import RECENT, Memory


@pytest.fixture
def again(memory, tmp_path):
    """Return a function that reads the settings anew, as the next run does."""

    def read():
        memory.flush()
        return Memory(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))

    return read


def test_words_and_shapes_survive(memory, again):
    memory.keep("theme", "dark")
    memory.keep_shape("window/geometry", QByteArray(b"\x00\xff\x01"))
    assert again().text("theme") == "dark"
    assert again().shape("window/geometry") == QByteArray(b"\x00\xff\x01")


def test_columns_survive_in_their_order(memory, again):
    columns = [("title", 240, True), ("place", 99, False)]
    memory.keep_columns("event", columns)
    assert again().columns("event") == columns
    assert again().columns("talk") == []


@pytest.mark.parametrize("rubbish", ["", "{", "5", '["a"]', '[["a", "b", 1]]'])
def test_rubbish_columns_count_as_none(memory, rubbish):
    memory.keep("columns/event", rubbish)
    assert memory.columns("event") == []


@pytest.mark.parametrize("rubbish", ["", "{", "5", "null"])
def test_rubbish_recent_files_count_as_none(memory, rubbish):
    memory.keep("recent", rubbish)
    assert memory.recent() == []


def test_recent_files_newest_first_without_repeats(memory, again):
    for n in range(RECENT + 3):
        memory.remember_file(Path(f"/资料/{n}.tongxin"))
    memory.remember_file(Path("/资料/5.tongxin"))
    recent = again().recent()
    assert recent[:2] == [Path("/资料/5.tongxin"), Path(f"/资料/{RECENT + 2}.tongxin")]
    assert len(recent) == len(set(recent)) == RECENT


def test_a_forgotten_file_is_gone(memory):
    memory.remember_file(Path("a"))
    memory.forget_file(Path("a"))
    assert memory.recent() == []
