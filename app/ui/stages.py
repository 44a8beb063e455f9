"""The stages of a meeting or an election: ticked with a day, a note and its evidence."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.papers.wording import day_said, short_day
from app.records.checklists import Stage, StageTemplate
from app.records.describe import Record
from app.records.rules import Holiday
from app.records.words import N, Said, said
from app.rules.checklists import STAGE_STATES, Standing, begun, counts, standing, standings
from app.rules.norms import names_custom
from app.rules.workdays import table
from app.store.rows import Changes
from app.ui.attachments import Attachments
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines
from app.ui.theme import icon, step, tokens
from app.ui.unfolding import Face, Unfolding

FIELDS = ("done_on", "done_by", "skipped", "note", "name", "when", "amount", "span")
MARKS = {
    "done": ("check", "good"),
    "done_late": ("check", "warn"),
    "late": ("warning", "bad"),
    "soon": ("clock", "warn"),
    "ahead": ("clock", ""),
    "undated": ("clock", ""),
    "skipped": ("close", ""),
}
_EMPTY = N("这份清单里没有阶段。可以在“阶段模板”里设好，也可以直接添加。")


class Stages(Unfolding):
    """Keep the stages of one checklist; until the first is touched they are only proposed.

    ``checklist``, ``anchor`` and ``term`` are told anew with every shown record; ``counted``
    gives what a stage counts in the records: some words and a line for each.
    """

    def __init__(self, desk: Desk, link: str) -> None:
        super().__init__(desk, Stage, link, FIELDS, _EMPTY)
        self.checklist = ""
        self.anchor: dt.date | None = None
        self.term: dt.date | None = None
        self.counted: Callable[[Stage], tuple[str, Sequence[Line]]] = lambda _stage: ("", ())
        self._proposed: list[Stage] = []
        self._days = table(())
        self._for: tuple[object, ...] = ()
        self.source = plain_label("", "small", wrap=True)
        self.lines = Lines(desk, "stage_lines", fits=True)
        self.lines.setAccessibleName(desk.say(N("自动统计")))
        self.files = Attachments(desk, "stage")
        self.below.insertWidget(0, self.source)
        self.below.insertWidget(1, self.lines)
        self.below.addWidget(plain_label(desk.say(N("佐证材料")), "label"))
        self.below.addWidget(self.files)
        self.form.sheet.shown.connect(self._show_more)
        self.form.sheet.kept.connect(self._show_more)

    def found(self) -> list[Record]:
        """Return the stages kept, else those the templates propose; they keep their uids."""
        parent = self.parent_record
        if parent is None or not self.checklist:
            return []
        kept = [s for s in super().found() if isinstance(s, Stage) and s.term == self.term]
        if kept:
            return list(kept)
        key = (parent.uid, self.checklist, self.term)
        if key != self._for:
            self._for, self._proposed = key, self._proposals()
        return list(self._proposed)

    def refresh(self) -> None:
        """Read the rows again, and the holidays their days go by."""
        self._days = table(self.desk.store.find(Holiday))
        super().refresh()

    def stages(self) -> list[Stage]:
        """Return the stages in sight."""
        return [stage for stage in self.records if isinstance(stage, Stage)]

    def ordered(self, records: list[Record]) -> list[Record]:
        """Return the stages by their place."""
        return sorted(records, key=lambda rec: (getattr(rec, "place", None) or 1000, rec.id))

    def standings(self) -> list[Standing]:
        """Say how the stages in sight stand today."""
        return standings(self.stages(), self.anchor, self.desk.today(), self._days)

    def face(self, record: Record, place: int) -> Face:
        """Return how a stage stands, by when it is due, and what the records count for it."""
        assert isinstance(record, Stage)
        found = standing(record, self.anchor, self.desk.today(), self._days)
        words, _lines = self.counted(record)
        mark, tone = MARKS[found.state]
        side = self.desk.say(told(self.desk, found))
        return Face(str(place + 1), record.name, side, mark, words, tone)

    def tools(self, record: Record) -> list[tuple[str, str, Callable[[], object]]]:
        """Return what a row can do: be ticked, and away."""
        return [
            ("check", N("完成（再按取消）"), lambda: self.tick(record.uid)),
            *super().tools(record),
        ]

    def tick(self, uid: str) -> None:
        """Say that a stage was done today, or take that back."""
        stage = next((s for s in self.stages() if s.uid == uid), None)
        if stage is None or self.desk.store.readonly:
            return
        self.form.settle()
        fresh = self.desk.store.get(Stage, uid) or stage
        undone = fresh.done_on is not None
        words = N("取消完成阶段“{name}”") if undone else N("完成阶段“{name}”")
        day = None if undone else self.desk.today()
        with self.desk.store.step(said(words, name=fresh.name), by=self) as writer:
            self._keep(writer.put_many)
            writer.put(fresh.having(done_on=day))

    def unfold(self, uid: str) -> None:
        """Unfold a stage; one that is only proposed is kept first."""
        self._begin()
        super().unfold(uid)

    def point_at(self, uid: str) -> None:
        """Show what a stage counts, the first of it under the cursor."""
        shown = self.form.record
        if shown is None or shown.uid != uid or self._sheet.isHidden():
            self.unfold(uid)
        self.lines.setCurrentRow(0)
        self.lines.setFocus(Qt.FocusReason.TabFocusReason)

    def drop(self, uid: str) -> None:
        """Take one stage out; one that is only proposed leaves the others kept."""
        self._begin()
        super().drop(uid)

    def add_stage(self) -> None:
        """Unfold an empty stage after the last one."""
        self._begin()
        places = [stage.place or 0 for stage in self.stages()]
        more = {"term": self.term} if self.term else {}
        self.add(place=max(places, default=0) + 1, **more)

    def _begin(self) -> None:
        if self._unkept() and not self.desk.store.readonly:
            with self.desk.store.step(said(N("按模板列出阶段")), by=self) as writer:
                self._keep(writer.put_many)

    def _keep(self, put_many: Callable[[Sequence[Stage]], object]) -> None:
        if proposed := self._unkept():
            put_many(proposed)

    def _unkept(self) -> list[Stage]:
        return [stage for stage in self.stages() if not stage.id]

    def _proposals(self) -> list[Stage]:
        assert self.parent_record is not None
        templates = self.desk.store.find(StageTemplate, checklist=self.checklist)
        owner = {self.link: self.parent_record.uid, "term": self.term}
        return begun(templates, self.checklist, **owner)

    def _show_more(self, record: Record | None) -> None:
        """Show below the form where a stage comes from, what it counts, and its evidence."""
        kept = record if isinstance(record, Stage) else None
        self.source.setText(self.desk.say(source_words(kept)) if kept and kept.source else "")
        self.source.setVisible(bool(kept and kept.source))
        _words, lines = self.counted(kept) if kept else ("", ())
        self.lines.show_lines(lines)
        self.lines.setVisible(bool(lines))
        self.files.show_parent(kept)

    def _hear(self, changes: Changes) -> None:
        if self.parent_record is not None and {"stage_template", "holiday"} & changes.rows.keys():
            self._for = ()
            self.refresh()
        super()._hear(changes)


class Checklist(QWidget):
    """Set the stages under a line that sums them up, with a button for one more."""

    def __init__(self, desk: Desk, link: str) -> None:
        super().__init__()
        self.desk = desk
        self.stages = Stages(desk, link)
        self.sum = plain_label("", "counts", wrap=True)
        self.add = QPushButton(
            icon("add", tokens().accent), desk.say(N("添加阶段")), objectName="add_stage"
        )
        self.add.setProperty("role", "link")
        self.add.clicked.connect(self.stages.add_stage)
        self.print = QPushButton(icon("print"), desk.say(N("打印清单")), objectName="print_stages")
        top = QHBoxLayout()
        top.addWidget(self.sum, 1)
        top.addWidget(self.print)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addLayout(top)
        layout.addWidget(self.stages)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        desk.news.changed.connect(self._hear)

    def show_list(
        self,
        record: Record | None,
        checklist: str,
        anchor: dt.date | None,
        term: dt.date | None = None,
    ) -> None:
        """Show the checklist of a record, its days counted from ``anchor``."""
        self.stages.checklist, self.stages.anchor, self.stages.term = checklist, anchor, term
        self.stages.show_parent(record)
        self.add.setEnabled(record is not None and not self.desk.store.readonly)
        self.print.setEnabled(record is not None)
        self._sum_up()

    def _sum_up(self) -> None:
        self.sum.setText(self.desk.say(summed(self.desk, self.stages.standings())))

    def _hear(self, changes: Changes) -> None:
        if self.stages.parent_record is not None and Stage.table in changes.rows:
            self.stages.refresh()
            self._sum_up()


def told(desk: Desk, found: Standing) -> Said:
    """Say when a stage was done or is due, and how late that is."""
    stage, state = found.stage, said(STAGE_STATES[found.state])
    if stage.done_on is not None and not stage.skipped:
        day = day_said(desk.tongue, stage.done_on)
        if found.late:
            return said(N("{day} 已办，迟 {n} 天"), day=day, n=found.late)
        return said(N("{day} 已办"), day=day)
    if found.due is None or stage.skipped:
        return state
    day = short_day(desk.tongue, found.due)
    if found.due.year != desk.today().year:
        day = day_said(desk.tongue, found.due)
    if found.late:
        return said(N("应于 {day} 前办，逾期 {n} 天"), day=day, n=found.late)
    return said(N("应于 {day} 前办"), day=day)


def source_words(stage: Stage) -> Said:
    """Say which rule asks for a stage, and when that is only practice."""
    words = N("依据：{source}")
    if stage.local and not names_custom(stage.source):
        words = N("依据：{source}（惯例或地方规定，可调整）")
    return said(words, source=stage.source)


def summed(desk: Desk, found: Sequence[Standing]) -> Said:
    """Sum a checklist up: how many are done and late, and what comes next."""
    asked, done, late = counts(found)
    words = said(N("共 {n} 项，已办 {done} 项"), n=asked, done=done)
    if late:
        words = said(N("共 {n} 项，已办 {done} 项，逾期 {late} 项"), n=asked, done=done, late=late)
    waiting = (f for f in found if f.state in {"soon", "ahead", "undated"})
    coming = sorted(waiting, key=lambda f: f.due or dt.date.max)
    if not coming:
        return words
    return said(N("{sum}；下一步：{name}"), sum=words, name=coming[0].stage.name)
