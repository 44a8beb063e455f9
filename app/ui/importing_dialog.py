"""The window that brings records in: choose a file, look, decide, import, take back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.exchange import importing
from app.exchange.headings import Header, find_header
from app.exchange.sheets import Sheet
from app.records.describe import Record
from app.records.words import N, Problem, Said, said
from app.store.history import undoable, undoing
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.importing_choose import ChoosePage
from app.ui.importing_job import Looked, judge, read_and_judge, says
from app.ui.importing_look import LookPage
from app.ui.jobs import Job, Tick
from app.ui.portions import in_portions
from app.ui.theme import step

_NAMED = 6


class ImportDialog(Dialog):
    """Bring records of one kind in from a workbook."""

    def __init__(self, desk: Desk, cls: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.desk, self.cls = desk, cls
        self.look: LookPage | None = None
        self.job: Job | None = None
        self._corrected: Header | None = None
        self._done: Said | None = None
        self.setWindowTitle(desk.say(said(N("导入{label}"), label=said(cls.label))))
        self.choose = ChoosePage(desk, cls)
        self.choose.given.connect(self.read)
        self.choose.template_wanted.connect(self._template)
        self._build()
        self._show_buttons()

    def read(self, path: Path) -> None:
        """Read a file in a job and show what it would do."""
        work = partial(read_and_judge, self.desk, self.cls, path)
        self._start(said(N("读取“{name}”"), name=path.name), work)

    def show_sheet(self, sheet: Sheet) -> None:
        """Look at another sheet of the same file."""
        spoken = says(self.desk)
        header = importing.recalled(self.desk.store, self.cls, find_header(sheet, self.cls, spoken))
        self._judge(sheet, header)

    def map_anew(self, header: Header) -> None:
        """Judge the rows again with a corrected mapping."""
        self._corrected = header
        if self.look:
            self._judge(self.look.looked.preview.sheet, header)

    def bring_in(self) -> None:
        """Keep the ticked rows in one step."""
        if self.look is None:
            return
        looked, lines = self.look.looked, self.look.rows.chosen()
        name = looked.path.name
        work = importing.bringing_in(
            self.desk.store, self.cls, lines, name, looked.checker.extra, self
        )
        try:
            n = in_portions(self.desk, said(N("导入“{name}”"), name=name), work, self)
        except Problem as problem:
            self._refuse(problem)
            return
        if n is None:
            return
        if self._corrected is not None:
            importing.remember(self.desk.store, self.cls, self._corrected)
        self._done = undoable(self.desk.store)
        self._sum_up(n)

    def _refuse(self, problem: Problem) -> None:
        """Say which rows broke a rule; they are marked, and the others can still be taken."""
        rows = self.look.refuse(problem) if self.look else []
        if not rows:
            self.desk.ask.tell(problem.what)
            return
        shown = "、".join(map(str, rows[:_NAMED])) + ("…" if len(rows) > _NAMED else "")
        words = N("第 {rows} 行不能导入，已标出原因；什么都没有写入，其他行可以接着导入。")
        self.desk.ask.tell(said(words, rows=shown), problem.what)

    def take_back(self) -> None:
        """Undo the import, unless something was done since."""
        if self._done is None or undoable(self.desk.store) != self._done:
            self.desk.ask.tell(N("导入之后又做了别的修改，请在“编辑”菜单里逐步撤销。"))
            return
        try:
            work = undoing(self.desk.store, self)
            if in_portions(self.desk, said(N("撤销导入")), work, self) is None:
                return
        except Problem as problem:
            self.desk.ask.tell(problem.what)
            return
        self._done = None
        self.summary.setText(self.desk.say(N("导入已撤销，资料和导入前一样。")))
        self._show_buttons()

    def done(self, code: int) -> None:
        """Stop reading when the window is closed."""
        if self.job is not None:
            self.job.stop()
        super().done(code)

    def _start(self, what: Said, work: Callable[[Tick], Looked]) -> None:
        self.pages.setCurrentWidget(self._waiting)
        self.progress.setRange(0, 0)
        self._show_buttons()

        def shown(looked: Looked) -> None:
            if isValid(self):
                self._show(looked)

        self.job = self.desk.jobs.start(what, work, shown)
        self.job.ended.connect(self._ended)

    def _judge(self, sheet: Sheet, header: Header) -> None:
        if self.look is None:
            return
        looked = self.look.looked
        work = partial(
            judge, self.desk, self.cls, looked.path, looked.sheets, sheet, header, says(self.desk)
        )
        self._start(said(N("预览“{name}”"), name=looked.path.name), work)

    def _ended(self, job: Job) -> None:
        if job is self.job:
            self.job = None
            if job.error is not None:
                self.pages.setCurrentWidget(self.look or self.choose)
            self._show_buttons()

    def _show(self, looked: Looked) -> None:
        old, mapping = self.look, bool(self.look and self.look.mapper.isChecked())
        self.look = LookPage(self.desk, looked)
        self.look.sheet_wanted.connect(self.show_sheet)
        self.look.mapping_wanted.connect(self.map_anew)
        self.look.judged.connect(self._show_buttons)
        self.pages.addWidget(self.look)
        self.pages.setCurrentWidget(self.look)
        if mapping:
            self.look.mapper.setChecked(True)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.look.view.setFocus()
        self._show_buttons()

    def _sum_up(self, n: int) -> None:
        assert self.look is not None
        counts = self.look.looked.preview.counts()
        label = said(self.cls.label)
        lines = [said(N("已导入 {n} 条{label}。"), n=f"{n:,}", label=label)]
        if left := sum(counts[state] for state in importing.OUT):
            lines.append(said(N("有 {n} 行没有导入：有错、有冲突，或还没有决定。"), n=left))
        self.summary.setText("\n".join(self.desk.say(line) for line in lines))
        self.pages.setCurrentWidget(self._end)
        self._show_buttons()
        self.close_button.setFocus()

    def _template(self) -> None:
        label = self.desk.say(self.cls.label)
        path = self.desk.ask.save_path("xlsx", label)
        if path is None:
            return
        cls, tongue = self.cls, self.desk.tongue

        def work(tick: Tick) -> Path:
            from app.exchange.cells import columns_of
            from app.exchange.excel_out import Page, write_workbook

            page = Page(label, columns_of(cls.fields, tongue), [], 0, uid=None)
            write_workbook(path, [page], tongue, tick)
            return path

        self.desk.jobs.start(said(N("写出空白表格")), work, self._saved)

    def _save_wrong(self) -> None:
        if self.look is None:
            return
        preview = attrs.evolve(self.look.looked.preview)
        name = self.desk.say(said(N("{name}-没有导入的行"), name=self.look.looked.path.stem))
        path = self.desk.ask.save_path("xlsx", name)
        if path is None:
            return

        def work(tick: Tick) -> Path:
            importing.write_wrong(path, preview, self.desk.tongue, tick)
            return path

        self.desk.jobs.start(said(N("写出没有导入的行")), work, self._saved)

    def _saved(self, path: Path) -> None:
        self.desk.news.say(self.desk.say(said(N("已保存到 {name}。"), name=path.name)))

    def _build(self) -> None:
        self.pages = QStackedWidget()
        self._waiting, self._end = QWidget(), QWidget()
        self.progress = QProgressBar(textVisible=False)
        self.desk.jobs.progress.connect(self._advance)
        self._centre(self._waiting, plain_label(self.desk.say(N("正在读取…")), "title"))
        self._waiting.layout().insertWidget(2, self.progress)
        self.summary = plain_label("", "title", wrap=True)
        self._centre(self._end, self.summary)
        for page in (self.choose, self._waiting, self._end):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        edge = step(4)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(step(3))
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._foot())
        room = self.screen().availableSize()
        self.resize(min(step(280), room.width() - 80), min(step(170), room.height() - 80))

    def _centre(self, page: QWidget, label: QWidget) -> None:
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def _foot(self) -> QHBoxLayout:
        say, row = self.desk.say, QHBoxLayout()
        self.wrong = QPushButton()
        self.wrong.clicked.connect(self._save_wrong)
        self.back = QPushButton(say(N("撤销这次导入")))
        self.back.clicked.connect(self.take_back)
        self.other = QPushButton(say(N("换一个文件")))
        self.other.clicked.connect(lambda: self._go_back())
        self.close_button = QPushButton(say(N("取消")))
        self.close_button.clicked.connect(self.reject)
        self.go = QPushButton()
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self.bring_in)
        for button in (self.wrong, self.other):
            row.addWidget(button)
        row.addStretch()
        for button in (self.back, self.close_button, self.go):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _go_back(self) -> None:
        self.pages.setCurrentWidget(self.choose)
        self._show_buttons()

    def _show_buttons(self) -> None:
        say, page = self.desk.say, self.pages.currentWidget()
        looking, ended = page is self.look and page is not None, page is self._end
        n = len(self.look.rows.chosen()) if self.look else 0
        counts = self.look.looked.preview.counts() if self.look else {}
        wrong = sum(counts.get(state, 0) for state in importing.OUT)
        self.go.setText(say(said(N("导入 {n} 条"), n=f"{n:,}")))
        self.go.setVisible(looking)
        self.go.setEnabled(bool(n))
        self.wrong.setText(say(said(N("不能导入的 {n} 行另存…"), n=wrong)))
        self.wrong.setVisible((looking or ended) and bool(wrong))
        self.other.setVisible(looking)
        self.back.setVisible(ended and self._done is not None)
        self.close_button.setText(say(N("关闭") if ended else N("取消")))

    def _advance(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 0))
        self.progress.setValue(done)
