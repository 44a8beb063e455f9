"""The appraisal on the page of its meeting: ballots, votes, ratings, and who was told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.papers.facts import appraisal_rows, members_of, poll_of
from app.records.appraisal import Appraisal, Poll
from app.records.choices import RATINGS
from app.records.describe import Record
from app.records.events import Event
from app.records.study import Norm
from app.records.words import Known, N, Problem, Said, said
from app.rules.appraisal import GRADES, doubts, results, to_do
from app.store.rows import Changes
from app.tabs.meetings.appraisal_table import AppraisalTable
from app.tabs.meetings.appraisal_view import AppraisalView
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.inline import InlineForm
from app.ui.theme import icon, step, tokens

_POLL = ("issued", "returned", "valid", "overseers", "tellers", "note")
_MORE = ("problems", "told_on", "told_by", "note")
_PAPERS = {
    "appraisal_ballots": N("测评票"),
    "appraisal_tally": N("计票单"),
    "appraisal_results": N("结果汇总"),
}
_HINT = N("直接输入票数，回车到下一人；可整块粘贴。等次栏按 1 优秀　2 合格　3 基本合格　4 不合格。")
_STEPS = {
    "self": N("未自评 {n} 人"),
    "mutual": N("未互评 {n} 人"),
    "rating": N("未评定 {n} 人"),
    "told": N("未反馈 {n} 人"),
}


class AppraisalSection(QWidget):
    """Show the appraisal of a meeting of that kind; hidden with every other one."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.desk = desk
        self.shown: Event | None = None
        self.table = AppraisalTable(desk, self._store, self)
        self.view = AppraisalView(self.table)
        self.view.setAccessibleName(desk.say(N("民主评议")))
        self.poll = InlineForm(desk, Poll, _POLL)
        self.more = InlineForm(desk, Appraisal, _MORE)
        self._build()
        self.view.selectionModel().currentRowChanged.connect(lambda now, _b: self._turn(now.row()))
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the appraisal of an event, when it is one."""
        event = record if isinstance(record, Event) and "appraisal" in record.kinds else None
        other = event is None or self.shown is None or event.uid != self.shown.uid
        self.shown = event
        if other:
            self._show_poll()
        self.refresh()

    def refresh(self) -> None:
        """Read the rows again."""
        rows, poll = self.rows(), self.kept_poll()
        self.table.show_rows(rows, poll)
        self.view.setVisible(bool(rows))
        self.hint.setVisible(bool(rows))
        missing = self.lacking()
        words = said(N("按名册列出 {n} 人"), n=len(missing))
        self.fill_button.setText(self.desk.say(words))
        self.fill_button.setVisible(bool(missing) and not self.desk.store.readonly)
        self.sum.setText("　".join(self.desk.say(each) for each in self._summed(rows)))
        troubles = [self.desk.say(each) for each in self._doubts(rows, poll)]
        self.trouble.setText("\n".join(troubles))
        self.trouble.setVisible(bool(troubles))
        self._turn(self.view.currentIndex().row())

    def rows(self) -> list[Appraisal]:
        """Return the rows of the shown meeting in the order of its roster."""
        return appraisal_rows(self.desk.store, self.shown) if self.shown else []

    def kept_poll(self) -> Poll | None:
        """Return the count of ballots of the shown meeting."""
        return poll_of(self.desk.store, self.shown) if self.shown else None

    def lacking(self) -> list[str]:
        """Return the members on the roster of the day that have no row yet."""
        there = {row.person for row in self.rows()}
        members = members_of(self.desk.store, self.shown) if self.shown else []
        return [uid for uid in members if uid not in there]

    def fill(self) -> None:
        """Give every member on the roster of the day a row."""
        event = self.shown
        if event is None:
            return
        with self.desk.store.step(said(N("按名册列出民主评议的党员")), by=self) as writer:
            writer.put_many(Appraisal(event=event.uid, person=uid) for uid in self.lacking())
        self.view.setFocus()

    def _show_poll(self) -> None:
        if self.shown is None:
            self.poll.show_record(None)
        else:
            self.poll.show_record(self.kept_poll() or Poll(event=self.shown.uid))

    def _turn(self, row: int) -> None:
        """Show more of the current row below the table."""
        shown = self.table.rows[row] if 0 <= row < len(self.table.rows) else None
        if shown is None or self.more.record is None or shown.uid != self.more.record.uid:
            self.more.show_record(shown)
        self.more.setVisible(shown is not None)
        name = self.desk.tongue.title("person", shown.person or "") if shown else ""
        self.who.setText(name)
        self.who.setVisible(shown is not None)

    def _summed(self, rows: Sequence[Appraisal]) -> list[Said]:
        if not rows:
            return [said(N("会前按名册列出党员；自评、互评、票数、等次和反馈都记在这里。"))]
        counted = results(rows)
        parts = [
            said(N("{rating} {n} 人"), rating=said(RATINGS[key]), n=counted[key])
            for key in GRADES
            if counted[key]
        ]
        return parts + [said(_STEPS[key], n=n) for key, n in to_do(rows).items() if n]

    def _doubts(self, rows: Sequence[Appraisal], poll: Poll | None) -> list[Said]:
        event, desk = self.shown, self.desk
        day = event.starts.date() if event and event.starts else desk.today()
        norms = desk.store.find(Norm)
        return doubts(rows, poll, norms, day, lambda uid: desk.tongue.title("person", uid))

    def _store(self, rows: Sequence[Appraisal]) -> bool:
        names = [self.desk.tongue.title("person", row.person or "") for row in rows]
        who: object = names[0] if len(names) == 1 else said(N("{n} 人"), n=len(names))
        try:
            with self.desk.store.step(said(N("民主评议：{who}"), who=who), by=self) as writer:
                writer.put_many(rows)
        except (Problem, Known) as trouble:
            self.desk.news.say(self.desk.say(trouble.what))
            return False
        return True

    def _hear(self, changes: Changes) -> None:
        reads = {"appraisal", "poll", "norm", "membership", "post", "person"}
        if self.shown is not None and reads & changes.rows.keys():
            self.refresh()

    def _print(self, name: str) -> None:
        if self.shown is not None:
            from app.tabs.meetings import printouts

            getattr(printouts, f"print_{name}")(self.desk, self.shown)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.fill_button)
        row.addStretch()
        for name, words in _PAPERS.items():
            button = QPushButton(icon("print"), self.desk.say(words), objectName=f"print_{name}")
            button.clicked.connect(lambda _=False, name=name: self._print(name))
            row.addWidget(button)
        return row

    def _build(self) -> None:
        say = self.desk.say
        self.sum = plain_label("", "counts", wrap=True)
        self.trouble = plain_label("", "problem", wrap=True)
        self.who = plain_label("", "label")
        self.hint = plain_label(say(_HINT), "small", wrap=True)
        self.fill_button = QPushButton(
            icon("add", tokens().accent), "", objectName="fill_appraisal"
        )
        self.fill_button.setProperty("role", "link")
        self.fill_button.clicked.connect(self.fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addWidget(self.sum)
        layout.addLayout(self._buttons())
        layout.addWidget(self.poll)
        for widget in (self.trouble, self.view, self.hint):
            layout.addWidget(widget)
        layout.addWidget(self.who, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.more)
