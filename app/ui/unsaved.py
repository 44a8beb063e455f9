"""What is typed in a window: stored before one goes on, and never left behind unasked."""

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.records.words import N
from app.ui.desk import Desk
from app.ui.form_sheet import Sheet


def may_leave(desk: Desk, window: QWidget) -> bool:
    """Tell whether a window may go: nothing would be lost with it, or the user wants it so."""
    sheets = window.findChildren(Sheet)
    stuck = [sheet for sheet in sheets if sheet.in_trouble and sheet.changes()]
    if not stuck:
        return True
    words = N("有内容写不进文件，离开就会丢失。")
    advice = N("已存的资料完好；请先腾出磁盘空间，再按 Ctrl+S 保存。")
    if not desk.ask.sure(words, advice, N("仍然离开")):
        return False
    for sheet in stuck:
        sheet.record = None
    return True


def settle(window: QWidget) -> None:
    """Store what is typed anywhere in a window; the focus stays where it was."""
    focused = QApplication.focusWidget()
    held = focused is not None and window.isAncestorOf(focused)
    if held:
        focused.clearFocus()
    for child in window.findChildren(QWidget):
        if hasattr(child, "settle"):
            child.settle()
    # The next key finds its way only where a focus is.
    if held and isValid(focused) and focused.isVisible() and not QApplication.focusWidget():
        focused.setFocus()


def shown_in(page: QWidget | None) -> tuple[str, str] | None:
    """Return table and uid of the record whose form is in sight, None when there is none."""
    for child in page.findChildren(QWidget):
        record = getattr(child, "record", None)
        if hasattr(child, "store_now") and child.isVisible() and record is not None:
            return record.table, record.uid
    return None
