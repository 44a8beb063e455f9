"""One program per data file, proven between two processes."""

import datetime as dt
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.lock import DataLock, Holder, Taken

HOLD = """
import sys
from pathlib import Path
from app.ui.lock import DataLock
lock = DataLock(Path(sys.argv[1]))
print(lock.take().value, flush=True)
sys.stdin.readline()
lock.release()
print("gone", flush=True)
"""
TODAY = dt.date.today()


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "支部 资料.tongxin"
    made.write_bytes(b"x")
    return made


@pytest.fixture
def other(path):
    """Let another process hold the lock."""
    root = Path(__file__).resolve().parents[2]
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(root), "USER": "王芳", "LOGNAME": "王芳"},
    )
    assert process.stdout.readline().strip() == "ours"
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_the_second_program_is_refused_and_told_who_has_it(path, other):
    lock = DataLock(path)
    assert lock.take() is Taken.HELD
    words = str(lock.holder(TODAY).words())
    assert words.startswith("此文件正由 王芳 在 ")
    assert TODAY.isoformat() not in words, "today's times need no date"


def test_it_is_free_when_the_first_lets_go(path, other):
    out, _ = other.communicate("\n", timeout=10)
    assert "gone" in out
    lock = DataLock(path)
    assert lock.take() is Taken.OURS
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_lock_left_by_a_killed_program_heals(path, other):
    os.kill(other.pid, signal.SIGKILL)
    other.wait(10)
    assert DataLock(path).path.exists()
    lock = DataLock(path)
    assert lock.take() is Taken.OURS
    lock.release()


def test_release_leaves_nothing_beside_the_file(path):
    lock = DataLock(path)
    assert lock.take() is Taken.OURS
    lock.release()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_whoever_was_refused_does_not_take_the_note_away(path):
    first, second = DataLock(path), DataLock(path)
    assert first.take() is Taken.OURS
    assert second.take() is Taken.HELD
    second.release()
    assert second.holder(TODAY).who
    first.release()


def test_a_folder_that_takes_no_file_is_told_apart(path, monkeypatch):
    nowhere = DataLock(path.parent / "没有的文件夹" / "a.tongxin")
    assert nowhere.take() is Taken.NOT_ALLOWED


@pytest.mark.parametrize("note", ["", "{", "[]", '{"who": 1}'])
def test_an_unreadable_note_still_gives_a_sentence(path, note):
    lock = DataLock(path)
    path.with_name(path.name + ".user").write_text(note, encoding="utf-8")
    assert lock.holder(TODAY) == Holder()
    assert str(Holder().words()) == "此文件正由另一个窗口使用。"


def test_an_older_lock_shows_its_day():
    words = str(Holder("王芳", "PC-07", "2026-11-20 09:12").words())
    assert words == "此文件正由 王芳 在 PC-07 上使用（自 2026-11-20 09:12）。"
