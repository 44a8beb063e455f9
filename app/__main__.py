"""Begin here: a command, or the window."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.program import Program


def main(argv: Sequence[str] | None = None) -> int:
    """Run Tongxin and return its exit code: 0 done, 1 the world is in the way, 2 bad usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if len(arguments) > 1 or (arguments[:1] and _is_command(arguments[0])):
        from app.command import run

        return run(arguments)
    return show(Path(arguments[0]) if arguments else None)


def show(path: Path | None) -> int:
    """Open the window and stay until it is closed."""
    app, program = begin(path)
    code = app.exec()
    program.close()
    return code


def begin(path: Path | None) -> tuple[QApplication, Program]:
    """Make the program and show its first window."""
    # Most of what is made while the program starts stays: looking for garbage in it is lost time.
    gc.disable()
    choose_input_method()
    load_lower_floors()
    from PySide6.QtWidgets import QApplication

    from app.papers.faces import choose_office_faces
    from app.program import Program, calm
    from app.ui import crash, language, log, theme
    from app.ui.ask import Ask
    from app.ui.entering import EnterPresses
    from app.ui.memory import Memory
    from app.ui.sweeper import Sweeper

    memory = Memory.of_user()
    choose_scale(memory.text("scale", "100"))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("tongxin")
    app.setOrganizationName("tongxin")
    app.setDesktopFileName("tongxin")
    state, ask = log.state_folder(), Ask()
    log.start_log(state)
    crash.install(calm(ask))
    language.speak(app, language.chosen(memory))
    theme.apply(app, memory.text("theme", "system"), large=memory.text("large") == "1")
    choose_office_faces(memory.text("papers/faces") == "office")
    app.setWindowIcon(theme.icon("tongxin"))
    program = Program(app, memory, ask, state)
    EnterPresses(app)
    program.start(path)
    gc.freeze()
    Sweeper(app)
    return app, program


def load_lower_floors() -> None:
    """Import what needs no Qt before Qt: PySide6 reads the source of all that comes after it."""
    for name in ("rules.figures", "store.file", "store.history", "store.listing"):
        importlib.import_module(f"app.{name}")


def choose_input_method() -> None:
    """Let Chinese be typed where the desktop says fcitx: Qt's wheels speak to it as ibus."""
    asked = os.environ.get("QT_IM_MODULE", "")
    if asked.startswith("fcitx"):
        os.environ.setdefault("QT_IM_MODULES", f"{asked};ibus")


def choose_scale(percent: str) -> None:
    """Let Qt draw everything larger, beyond what the system asks for; before Qt begins."""
    if percent.isdigit() and 100 < int(percent) <= 200:
        os.environ["QT_SCALE_FACTOR"] = str(int(percent) / 100)


_COMMANDS = {
    *("calendar", "check", "due", "export", "import", "report", "sample", "search", "tour"),
}


def _is_command(word: str) -> bool:
    return word.startswith("-") or word in _COMMANDS


if __name__ == "__main__":
    sys.exit(main())
