"""What happens when the program itself is wrong: the log, one window, and on it goes."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog

from app import __version__
from app.records.words import Known, Problem
from app.ui.crash_window import crash_window

# Their messages speak of code; those of others may repeat what a record says.
_OF_CODE = (AttributeError, ImportError, NameError, TypeError, RecursionError, MemoryError)
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_open: list[QDialog] = []


def install(tell: Callable[[Known | Problem], None]) -> None:
    """Catch what nobody else caught, from every thread, and Qt's own warnings.

    ``tell`` says a known trouble calmly when it comes up where nobody waits for it.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, Known | Problem):
            logging.warning("%s", kind.__name__)
            _later(lambda: tell(error))
        else:
            _report(error)

    sys.excepthook = hook
    threading.excepthook = lambda args: hook(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    qInstallMessageHandler(_qt_message)


def account(error: BaseException) -> str:
    """Return where an error came from, without the words of any record."""
    lines = [f"Tongxin {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    for each in _chain(error):
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(each.__traceback__)
        ]
        message = f": {each}" if isinstance(each, _OF_CODE) else ""
        lines.append(f"{type(each).__name__}{message}")
    return "\n".join(lines)


def _report(error: BaseException) -> None:
    text = account(error)
    logging.error("%s", text)
    _later(lambda: _show(text))


def _later(act: Callable[[], None]) -> None:
    """Do something on the next turn of the window's loop, not inside a paint or a thread."""
    app = QApplication.instance()
    if app is not None:
        QTimer.singleShot(0, app, act)


def _show(text: str) -> None:
    # One window is enough for an error that comes up with every move of the mouse.
    if _open:
        return
    window = crash_window(text)
    _open.append(window)
    window.finished.connect(lambda: _open.clear())
    window.open()


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    if error is not None:
        yield from _chain(error.__cause__ or error.__context__)
        yield error


def _qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", text)
