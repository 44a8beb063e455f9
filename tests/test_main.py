"""The program as it is started: a real process with a real file, killed, and started again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.__main__ import _is_command
from app.command import run
from app.store.file import create

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "支部.tongxin"
    create(path).close()
    return path


def start(data, home):
    env = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
    }
    return subprocess.Popen([sys.executable, "-m", "app", str(data)], cwd=ROOT, env=env)


def wait_open(process, data):
    """Wait until the process has the file open."""
    note = data.with_name(data.name + ".user")
    for _ in range(600):
        assert process.poll() is None, "the program ended by itself"
        if note.exists():
            return
        time.sleep(0.02)
    raise AssertionError("not opened in time")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_program_leaves_a_file_the_next_one_opens(data, tmp_path):
    first = start(data, tmp_path)
    try:
        wait_open(first, data)
    finally:
        first.kill()
        first.wait(10)
    note = data.with_name(data.name + ".user")
    assert note.exists(), "a kill tidies nothing"
    note.unlink()
    second = start(data, tmp_path)
    try:
        wait_open(second, data)
    finally:
        second.send_signal(signal.SIGKILL)
        second.wait(10)


@pytest.mark.skipif(sys.platform == "win32", reason="folders of this system")
def test_the_log_tells_of_start_and_open_and_no_file_name(data, tmp_path):
    process = start(data, tmp_path)
    try:
        wait_open(process, data)
        (log,) = _found(tmp_path / "state")
    finally:
        process.kill()
        process.wait(10)
    text = log.read_text("utf-8")
    assert "INFO start" in text
    assert "INFO open" in text
    assert "支部" not in text


def _found(folder):
    for _ in range(100):
        found = [path for path in folder.rglob("tongxin.log") if "open" in path.read_text("utf-8")]
        if found:
            return found
        time.sleep(0.05)
    return []


def test_nothing_heavy_is_loaded_before_the_first_window(data, tmp_path):
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from app.__main__ import begin\n"
        "app, program = begin(Path(sys.argv[1]))\n"
        "assert program.window.isVisible()\n"
        "print(*sys.modules)\n"
        "program.window.close()\n"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    env["PYTHONPATH"] = str(ROOT)
    done = subprocess.run(
        [sys.executable, "-c", code, str(data)], env=env, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "app.tabs.home" in loaded
    heavy = {"reportlab", "pypdfium2", "PIL", "openpyxl", "app.tabs.meetings", "app.ui.form"}
    assert not heavy & loaded


def test_every_command_alone_is_taken_for_a_command_and_not_for_a_file(capsys):
    with pytest.raises(SystemExit):
        run(["--help"])
    for line in capsys.readouterr().out.partition("\n\n")[2].splitlines():
        word = line.split()[0] if line.startswith("    ") and line[4] != " " else ""
        if word.isalpha() and word.isascii():
            assert _is_command(word), word
