"""The suite's own promise: a test that leaves something behind fails."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UNTIDY = """
import threading
import warnings

from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget

from tests.conftest import dressed, qapp_args, tidy

kept = []
stop = threading.Event()


def test_a_window_is_left_open(dressed):
    kept.append(QWidget())
    kept[-1].show()


def test_a_thread_goes_on():
    threading.Thread(target=stop.wait).start()


def test_the_thread_of_another_test_does_not_count():
    stop.set()


def test_a_warning():
    warnings.warn("outdated", DeprecationWarning)


def test_qt_warns(qapp):
    qWarning("a layout that does not fit")


def test_a_file_is_left_open(tmp_path):
    (tmp_path / "a").open("w")
"""


def test_whatever_is_left_behind_fails_the_test(tmp_path):
    (tmp_path / "test_untidy.py").write_text(UNTIDY, encoding="utf-8")
    words = ["-q", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words, "--rootdir", str(ROOT), str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    told = [line.split(" - ")[0] for line in done.stdout.splitlines() if "::" in line]
    found = {(line.split()[0], line.split("::")[1]) for line in told if line[:5] in _BAD}
    assert found == {
        ("ERROR", "test_a_window_is_left_open"),
        ("ERROR", "test_a_thread_goes_on"),
        ("FAILED", "test_a_warning"),
        ("FAILED", "test_qt_warns"),
        ("FAILED", "test_a_file_is_left_open"),
    }, done.stdout


_BAD = ("ERROR", "FAILE")
