"""Every question to the user goes through here, so that a test can answer it."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget

from app.records.words import N, Said
from app.store.file import EXTENSION
from app.ui.language import say

_KINDS = {
    "tongxin": N("同心数据文件 (*{ending})"),
    "pdf": N("PDF 文件 (*.pdf)"),
    "docx": N("Word 文档 (*.docx)"),
    "ics": N("日历文件 (*.ics)"),
    "xlsx": N("Excel 工作簿 (*.xlsx)"),
    "csv": N("CSV 文件 (*.csv)"),
    "table": N("表格 (*.xlsx *.xlsm *.csv *.txt *.tsv *.xls)"),
    "image": N("图片 (*.jpg *.jpeg *.png *.webp *.bmp)"),
    "any": N("所有文件 (*)"),
}
_ENDINGS = {
    "tongxin": EXTENSION,
    "pdf": ".pdf",
    "docx": ".docx",
    "ics": ".ics",
    "xlsx": ".xlsx",
    "csv": ".csv",
}
Words = str | Said


class Ask:
    """Ask and tell with dialogs over the active window."""

    def sure(self, text: Words, detail: Words = "", yes: Words = "") -> bool:
        """Ask for a yes; the button says what it does."""
        box = _box(text, detail, QMessageBox.Icon.Question)
        agree = box.addButton(say(yes or N("确定")), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(say(N("取消")), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(agree)
        box.exec()
        agreed = box.clickedButton() is agree
        box.deleteLater()
        return agreed

    def tell(self, text: Words, advice: Words = "") -> None:
        """Tell one calm sentence and what to do about it."""
        box = _box(text, advice, QMessageBox.Icon.Information)
        box.addButton(say(N("知道了")), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        box.deleteLater()

    def open_path(self, kind: str) -> Path | None:
        """Let the user choose a file that is there."""
        name, _ = QFileDialog.getOpenFileName(_over(), say(N("打开")), _documents(), _filter(kind))
        return Path(name) if name else None

    def open_paths(self, kind: str) -> list[Path]:
        """Let the user choose several files that are there."""
        names, _ = QFileDialog.getOpenFileNames(
            _over(), say(N("选择文件")), _documents(), _filter(kind)
        )
        return [Path(name) for name in names]

    def save_path(self, kind: str, name: str) -> Path | None:
        """Let the user say where to keep a file; the right ending is added."""
        start = str(Path(_documents()) / file_name(name))
        ways = QFileDialog.Option(0)
        if kind == "tongxin":
            # A data file is never written over, so there is nothing to confirm.
            ways = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            _over(), say(N("保存到")), start, _filter(kind), "", ways
        )
        if not chosen:
            return None
        path, ending = Path(chosen), _ENDINGS.get(kind, "")
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def folder(self, start: str = "") -> Path | None:
        """Let the user choose a folder, from one that is proposed."""
        begin = start if start and Path(start).is_dir() else _documents()
        name = QFileDialog.getExistingDirectory(_over(), say(N("选择文件夹")), begin)
        return Path(name) if name else None


def file_name(text: str) -> str:
    """Return a text as a file name that every system takes."""
    kept = "".join("_" if c in '<>:"/\\|?*' or ord(c) < 32 else c for c in text).strip(" .")
    return kept.encode("utf-8", "replace")[:180].decode("utf-8", "ignore") or "_"


def _box(text: Words, detail: Words, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(_over())
    box.setIcon(icon)
    box.setWindowTitle(say(N("同心")))
    box.setText(say(text))
    box.setInformativeText(say(detail))
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _over() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(place)
    # Qt's own dialog starts in the working folder when it is sent to one that is not there.
    return folder if Path(folder).is_dir() else QDir.homePath()


def _filter(kind: str) -> str:
    return say(_KINDS[kind]).replace("{ending}", _ENDINGS.get(kind, ""))
