"""A paper on the screen before it goes to the printer or to a file."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.content import Content
from app.exchange.writing import written
from app.records.words import Known, N, said
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.jobs import Tick
from app.ui.pages import Pages
from app.ui.theme import icon, tokens

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 300


class Preview(Dialog):
    """Show the pages of a PDF; print it, save it, open the folder it was saved in.

    With the content it was laid out of it is also offered as a Word copy.
    """

    def __init__(
        self,
        desk: Desk,
        path: Path,
        name: str = "",
        parent: QWidget | None = None,
        content: Content | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.desk, self.path, self.name = desk, path, name or path.stem
        self.content = content
        self.saved: Path | None = None
        self.setWindowTitle(desk.say(said(N("预览：{name}"), name=self.name)))
        self.pages = Pages(path)
        self.pages.turned.connect(self._turned)
        self.number = QLabel(textFormat=Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addLayout(self._toolbar())
        layout.addWidget(self.pages, 1)
        self._turned(0)
        self.resize(self._start_size())
        self.pages.setFocus()

    def print_paper(self) -> None:
        """Ask for a printer and send the pages there in a job."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.pages.count)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.send(printer)

    def send(self, printer: QPrinter) -> None:
        """Send the pages the printer was set to, one after the other, true to size."""
        first = printer.fromPage() or 1
        last = min(printer.toPage() or self.pages.count, self.pages.count)
        # A copy of its own: this window, and with it the paper, may be closed before the last page.
        folder = tempfile.TemporaryDirectory(prefix="tongxin-")
        path, sizes = Path(folder.name) / "paper.pdf", self.pages.sizes
        shutil.copyfile(self.path, path)

        def work(tick: Tick) -> int:
            with folder:
                return print_pages(path, sizes, printer, range(first - 1, last), tick)

        def done(count: int) -> None:
            self.desk.news.say(self.desk.say(said(N("已送去打印，共 {n} 页。"), n=count)))

        self.desk.jobs.start(said(N("打印{name}"), name=self.name), work, done)

    def save_as(self) -> None:
        """Keep the PDF where the user says."""
        path = self.desk.ask.save_path("pdf", f"{self.name}.pdf")
        if path is None:
            return
        try:
            copy_over(self.path, path)
        except Known as known:
            self.desk.ask.tell(known.what, known.advice)
            return
        self._saved(path)

    def copy_to_word(self) -> None:
        """Keep the same content as a Word file where the user says."""
        path = self.desk.ask.save_path("docx", f"{self.name}.docx")
        content = self.content
        if path is None or content is None:
            return

        def work(tick: Tick) -> Path:
            from app.exchange.word import write_word

            write_word(path, content)
            return path

        self.desk.jobs.start(said(N("写出 Word 副本")), work, self._saved)

    def _saved(self, path: Path) -> None:
        self.saved = path
        if isValid(self):
            self.folder.setEnabled(True)
        self.desk.news.say(self.desk.say(said(N("已保存到 {name}。"), name=path.name)))

    def open_folder(self) -> None:
        """Open the folder the PDF was saved in."""
        if self.saved:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved.parent)))

    def _toolbar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        go = QPushButton(icon("print", tokens().on_accent), self.desk.say(N("打印")))
        go.setProperty("role", "primary")
        go.clicked.connect(self.print_paper)
        row.addWidget(go)
        self._tool(row, "pdf", N("另存为"), self.save_as, beside)
        if self.content is not None:
            self._tool(row, "edit", N("Word 副本"), self.copy_to_word, beside)
        self.folder = self._tool(row, "folder", N("打开文件夹"), self.open_folder, beside)
        self.folder.setEnabled(False)
        row.addStretch()
        row.addWidget(self.number)
        row.addStretch()
        words = Qt.ToolButtonStyle.ToolButtonTextOnly
        self._tool(row, "", N("缩小"), lambda: self.pages.zoom(1 / 1.2), words, "−")
        self._tool(row, "", N("适合宽度"), self.pages.fit, words)
        self._tool(row, "", N("放大"), lambda: self.pages.zoom(1.2), words, "+")
        QShortcut(QKeySequence.StandardKey.Print, self, self.print_paper)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save_as)
        return row

    def _tool(
        self,
        row: QHBoxLayout,
        picture: str,
        words: str,
        act: Callable[[], object],
        style: Qt.ToolButtonStyle,
        face: str = "",
    ) -> QToolButton:
        button = QToolButton(text=face or self.desk.say(words), toolButtonStyle=style)
        if picture:
            button.setIcon(icon(picture))
        button.setToolTip(self.desk.say(words))
        button.setAccessibleName(self.desk.say(words))
        button.clicked.connect(lambda: act())
        row.addWidget(button)
        return button

    def _turned(self, page: int) -> None:
        words = said(N("第 {n} 页，共 {m} 页"), n=page + 1, m=self.pages.count)
        self.number.setText(self.desk.say(words))

    def _start_size(self) -> QSize:
        room = self.screen().availableSize()
        return QSize(min(980, room.width() - 80), min(900, room.height() - 80))


def print_pages(
    path: Path,
    sizes: list[tuple[float, float]],
    printer: QPrinter,
    pages: range,
    tick: Tick,
) -> int:
    """Draw pages onto a printer at 300 dpi in grey; return how many."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize

    from app.papers.pdfium import page_picture

    painter = QPainter()
    for done, page in enumerate(pages):
        tick(done, len(pages))
        width, height = sizes[page]
        upright = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
        way = QPageLayout.Orientation
        turn = way.Landscape if width > height else way.Portrait
        # Zero margins on the full page keep the paper at 1:1.
        printer.setPageLayout(QPageLayout(upright, turn, QMarginsF(0, 0, 0, 0)))
        printer.setFullPage(True)
        ready = printer.newPage() if painter.isActive() else painter.begin(printer)
        if not ready:
            raise Known(
                said(N("打印机没有接受这份文件。")), said(N("请检查打印机，或先另存为 PDF。"))
            )
        across, down, line, data = page_picture(path, page, _DPI)
        image = QImage(data, across, down, line, QImage.Format.Format_RGB32)
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        painter.drawImage(painter.viewport(), grey)
    painter.end()
    return len(pages)


def copy_over(source: Path, target: Path) -> None:
    """Copy a file so that the target is either the old one or whole; raise Known."""
    with written(target) as draft:
        shutil.copyfile(source, draft)
