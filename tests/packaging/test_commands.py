"""What the two commands decide, and that the documents name them."""

import subprocess
import sys
from pathlib import Path

import commands
import pytest
from environment import Lacking

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_seen(environ, platform, expected):
    assert commands.has_screen(environ, platform) is expected


def test_what_was_written_is_counted(tmp_path):
    (tmp_path / "tabs").mkdir()
    (tmp_path / "tabs" / "首页.png").write_bytes(b"1")
    (tmp_path / "minutes.pdf").write_bytes(b"12")
    assert commands.summary(tmp_path) == f"2 files in {tmp_path}"


def test_a_command_that_does_not_exist_lacks_something(tmp_path):
    with pytest.raises(Lacking, match="could not be started"):
        commands.call([tmp_path / "nothing"])


def test_a_command_hands_its_exit_code_on():
    assert commands.call([sys.executable, "-c", "raise SystemExit(7)"]) == 7


def test_a_wrong_command_is_refused_with_the_list():
    done = subprocess.run(
        [sys.executable, "packaging/dev.py", "fly"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "'run'" in done.stderr


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_documents_name_the_two_commands(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    for command in ("run", "test"):
        assert f"python3 packaging/dev.py {command}\n" in text
        assert f"py packaging\\dev.py {command}\n" in text


def test_the_continuous_check_runs_the_command_of_the_document():
    last = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert last == "exec python3 packaging/dev.py test"
