"""What is typed and cannot be put on disk: nobody goes away from it unasked."""

from PySide6.QtWidgets import QWidget

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
