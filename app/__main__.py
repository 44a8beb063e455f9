"""Begin here: a command, or the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run Tongxin and return its exit code: 0 done, 1 the world is in the way, 2 bad usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if len(arguments) > 1 or (arguments[:1] and _is_command(arguments[0])):
        from app.command import run

        return run(arguments)
    return show(Path(arguments[0]) if arguments else None)


def show(path: Path | None) -> int:
    """Open the window and stay until it is closed."""
    choose_input_method()
    from PySide6.QtWidgets import QApplication

    from app.program import Program, calm
    from app.ui import crash, language, log, theme
    from app.ui.ask import Ask
    from app.ui.jobs import Sweeper
    from app.ui.memory import Memory

    app = QApplication(sys.argv[:1])
    app.setApplicationName("tongxin")
    app.setOrganizationName("tongxin")
    app.setDesktopFileName("tongxin")
    Sweeper(app)
    state, memory, ask = log.state_folder(), Memory.of_user(), Ask()
    log.start_log(state)
    crash.install(calm(ask))
    language.speak(app)
    theme.apply(app, memory.text("theme", "system"))
    app.setWindowIcon(theme.icon("tongxin"))
    program = Program(app, memory, ask, state)
    program.start(path)
    code = app.exec()
    program.close()
    log.end_log()
    return code


def choose_input_method() -> None:
    """Let Chinese be typed where the desktop says fcitx: Qt's wheels speak to it as ibus."""
    asked = os.environ.get("QT_IM_MODULE", "")
    if asked.startswith("fcitx"):
        os.environ.setdefault("QT_IM_MODULES", f"{asked};ibus")


def _is_command(word: str) -> bool:
    return word.startswith("-") or word in {"sample", "report", "check", "tour"}


if __name__ == "__main__":
    sys.exit(main())
