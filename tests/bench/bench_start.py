"""Start to the first usable window, against a bare PySide6 window, in one run."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 7
ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTableWidget(20, 6))
window.show()
window.grab()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from app.program import Program
from app.ui import language, theme
from app.ui.ask import Ask
from app.ui.memory import Memory
app = QApplication([])
language.speak(app)
theme.apply(app, "light")
path = Path(sys.argv[1])
memory = Memory(QSettings(str(path.parent / "m.ini"), QSettings.Format.IniFormat))
program = Program(app, memory, Ask(), path.parent)
assert program.open(path)
program.window.grab()
program.close()
"""


def seconds(code: str, *arguments: str) -> float:
    """Return the wall time of one process from its start to its end."""
    script = f"import time; t = time.perf_counter()\n{code}\nimport os, time\n"
    script += "sys.stdout.write(str(time.perf_counter() - t)); sys.stdout.flush(); os._exit(0)"
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def test_start_is_at_most_twice_a_bare_window():
    from app.command import run

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.tongxin"
        assert run(["sample", str(path)]) == 0
        seconds(BARE), seconds(OURS, str(path))
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(seconds(BARE))
            ours.append(seconds(OURS, str(path)))
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"bare {statistics.median(bare):.3f} s, ours {statistics.median(ours):.3f} s, {ratio=:.2f}")
    assert ratio <= 2.0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    test_start_is_at_most_twice_a_bare_window()
