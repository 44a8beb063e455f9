"""The approved versions of a plan, and what was changed since the last one."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.papers.plan_lines import spot_said, value_said
from app.papers.wording import day_said
from app.records.describe import Record
from app.records.events import Attachment
from app.records.planning import Plan, PlanItem, PlanVersion
from app.records.words import Known, N, Tongue, said
from app.rules.approvals import (
    CHANGE_KINDS,
    Change,
    Frozen,
    FrozenTongue,
    changes,
    frozen,
    is_whole,
)
from app.rules.moving import Spot
from app.store.blobs import is_kept_whole
from app.store.rows import Changes
from app.tabs.planning.approving import ask_approval, show_frozen
from app.tabs.planning.plan_print import print_changes
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.lines import Line
from app.ui.linked import Linked
from app.ui.theme import icon, step, tokens

MARKS = {
    "moved": ("redo", "warn"),
    "changed": ("edit", "warn"),
    "added": ("add", "good"),
    "dropped": ("close", "bad"),
    "text": ("edit", "warn"),
}
_TIME = {"month", "week", "day"}


class Versions(QWidget):
    """List the approved versions, newest first; each with its papers, digests and changes."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.setObjectName("plan_versions")
        self._desk = desk
        self._plan: Plan | None = None
        self.rows: list[QFrame] = []
        self.approve = QPushButton(
            icon("check", tokens().accent), desk.say(N("批准并冻结…")), objectName="approve_plan"
        )
        self.approve.setProperty("role", "link")
        self.approve.setEnabled(not desk.store.readonly)
        self.approve.clicked.connect(self._approve)
        words = N("还没有批准稿。计划批准以后在这里冻结，成为以后对照的依据。")
        self._empty = plain_label(desk.say(words), "quiet", wrap=True)
        head = QHBoxLayout()
        head.addWidget(plain_label(desk.say(N("批准稿")), "heading"))
        head.addStretch()
        head.addWidget(self.approve)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(step(1))
        self._body.addLayout(head)
        self._body.addWidget(self._empty)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the versions of a plan."""
        self._plan = record if isinstance(record, Plan) else None
        self.setVisible(self._plan is not None)
        for row in self.rows:
            self._body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        if self._plan is None:
            return
        found = self._desk.store.find(PlanVersion, order="-number", plan=self._plan.uid)
        self._empty.setVisible(not found)
        for version in found:
            self.rows.append(self._row(version))
            self._body.addWidget(self.rows[-1])

    def _row(self, version: PlanVersion) -> QFrame:
        desk = self._desk
        row = QFrame()
        row.setProperty("role", "row")
        inside = QVBoxLayout(row)
        inside.setContentsMargins(0, step(1), 0, step(1))
        inside.setSpacing(step(0.5))
        day = day_said(desk.tongue, version.approved) if version.approved else ""
        words = said(N("第{n}版，{day}批准"), n=version.number, day=day)
        parts = [desk.say(words), version.approved_by.strip(), version.note.strip()]
        inside.addWidget(plain_label("　".join(part for part in parts if part), "", wrap=True))
        files = desk.store.find(Attachment, version=version.uid)
        whole = is_whole(version) and all(is_kept_whole(desk.store.db, f.digest) for f in files)
        inside.addLayout(self._proof(whole=whole))
        inside.addWidget(self._digest(N("内容摘要值 {digest}"), version.digest))
        for file in files:
            inside.addLayout(self._file(file))
        link = self._link("print", desk.say(N("打印对照这一版的调整表")))
        link.clicked.connect(lambda: print_changes(desk, version))
        inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _proof(self, *, whole: bool) -> QHBoxLayout:
        """Say by mark and words whether all that was frozen still fits its digests."""
        words = N("与摘要值一致，没有被改动") if whole else N("与摘要值不一致，内容被改动过")
        line = QHBoxLayout()
        line.setSpacing(step(1))
        picture = QLabel()
        size = self.fontMetrics().height()
        tone = tokens().good if whole else tokens().bad
        picture.setPixmap(icon("check" if whole else "warning", tone).pixmap(size, size))
        line.addWidget(picture)
        line.addWidget(plain_label(self._desk.say(words), "small"), 1)
        return line

    def _file(self, file: Attachment) -> QVBoxLayout:
        open_file = self._link("pdf", file.name)
        open_file.clicked.connect(partial(show_frozen, self._desk, file))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(open_file, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._digest(N("SHA-256 {digest}"), file.digest))
        return column

    def _digest(self, words: str, digest: str) -> QLabel:
        # In eights, so that it breaks where it must and can be compared by eye.
        parts = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
        label = plain_label(self._desk.say(said(words, digest=parts)), "small", wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _link(self, picture: str, words: str) -> QPushButton:
        button = QPushButton(icon(picture, tokens().accent), words.replace("&", "&&"))
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _approve(self) -> None:
        plan = self._desk.store.get(Plan, self._plan.uid) if self._plan else None
        if plan is not None:
            ask_approval(self._desk, plan, self)

    def _hear(self, changed: Changes) -> None:
        if self._plan is not None and {"plan_version", "attachment"} & changed.rows.keys():
            self.show_parent(self._desk.store.get(Plan, self._plan.uid))


class ChangesSince(Linked):
    """List what was changed since the latest version of a plan was approved."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "changes_since",
            N("批准以后的调整"),
            self._changes,
            ("plan", "plan_item", "plan_version"),
        )

    def _changes(self, plan: Record) -> list[Line]:
        store = self._desk.store
        versions = store.find(PlanVersion, order="-number", plan=plan.uid, limit=1)
        fresh = store.get(Plan, plan.uid)
        if not versions or fresh is None:
            return []
        try:
            before = frozen(versions[0])
        except Known as known:
            return [Line("plan_version", "", self._desk.say(known.what), "", "", "warning", "bad")]
        found = changes(before, fresh, store.find(PlanItem, plan=plan.uid))
        return [change_line(self._desk, each, before) for each in found]


def change_line(desk: Desk, change: Change, before: Frozen) -> Line:
    """Put one change into a line: what, from what to what, and which kind of change."""
    then = FrozenTongue(desk.tongue, before.titles)
    rec = change.before or change.after
    name = rec.theme if isinstance(rec, PlanItem) else desk.say(N("计划正文"))
    told = change_words(change, then, desk.tongue)
    if change.reason.strip():
        told.append(desk.say(said(N("原因：{reason}"), reason=change.reason)))
    is_there = change.after is not None
    table = "plan" if change.kind == "text" else "plan_item"
    words = desk.say(CHANGE_KINDS[change.kind])
    uid = change.uid if is_there else ""
    return Line(table, uid, name, " · ".join(told), words, *MARKS[change.kind])


def change_words(change: Change, then: Tongue, tongue: Tongue) -> list[str]:
    """Say each field that differs, before and after."""
    old, new = change.before, change.after
    parts = []
    if change.kind == "moved" and isinstance(old, PlanItem) and isinstance(new, PlanItem):
        first, last = spot_said(tongue, Spot.of(old)), spot_said(tongue, Spot.of(new))
        parts.append(f"{first} → {last}")
    for differing in change.fields:
        name = differing.field.name
        if name in _TIME or not isinstance(old, PlanItem | Plan):
            continue
        assert isinstance(new, PlanItem | Plan)
        label = said(differing.field.label)
        values = {"old": value_said(old, name, then), "new": value_said(new, name, tongue)}
        empty = tongue.say(N("（空）"))
        shown = {key: " ".join(value.split()) or empty for key, value in values.items()}
        parts.append(tongue.say(said(N("{label}：{old} → {new}"), label=label, **shown)))
    return parts
