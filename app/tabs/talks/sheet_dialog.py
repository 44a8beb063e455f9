"""A whole sheet of opinions typed in: source, day and unit once on top, then a line each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from app.records.describe import Record, build
from app.records.item_choices import ITEM_SOURCES
from app.records.partners import Contact
from app.records.roster import Person
from app.records.talks import Item
from app.records.words import Known as Trouble
from app.records.words import N, Problem, said
from app.rules.sheets import Entry, Known, items_of_sheet
from app.store.drafts import discard, draft_of, keep
from app.tabs.talks.sheet_rows import SheetRows
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors import editor_of
from app.ui.form_grid import Cell, CellGrid, plain_label
from app.ui.theme import step

# The draft of the sheet is one of items, under a name no record has.
SHEET = "sheet"
_FORM = f"{Item.table}:{SHEET}"
_HEAD = ("source", "raised_on", "unit", "enterprise", "event")
_KEPT_WITHIN_MS = 500
_HINTS = (
    N("每行一条，按 Enter 换下一行；可以把几行文字一次粘贴进来。"),
    N("提出人在名册或企业联系人里的会自动连上，不留名的勾选“匿名”。"),
)


class SheetDialog(Dialog):
    """Take a sheet; what is typed waits on disk until it is kept or thrown away.

    ``kept`` carries the uids of the new items.
    """

    kept = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("sheet_dialog")
        self.setWindowTitle(desk.say(N("整表录入")))
        self.desk = desk
        self.cells = {
            name: Cell(Item.field(name), editor_of(desk, Item.field(name))) for name in _HEAD
        }
        names = [person.name for person in desk.store.find(Person)]
        self.rows = SheetRows(desk, names)
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        self._timer = QTimer(self, singleShot=True, interval=_KEPT_WITHIN_MS)
        self._timer.timeout.connect(self.keep_draft)
        self._build()
        self._begin()
        self._connect()
        self._count()
        self.resize(step(220), step(130))

    def accept(self) -> None:
        """Keep all lines in one step, or say what is missing."""
        head, entries = self._head(), self.rows.entries()
        if head is None:
            return
        if bad := next((n for n, e in enumerate(entries, 1) if not e.text.strip()), 0):
            self._tell(
                self.desk.say(said(N("第 {n} 条只写了提出人，请补上内容，或移除这一行。"), n=bad))
            )
            return
        if not entries:
            self._tell(self.desk.say(N("还没有写内容。")))
            return
        items, voices = items_of_sheet(entries, head, self._taken(), self._known(head))
        source = said(ITEM_SOURCES[head.source or "other"])
        what = said(N("从{source}登记 {n} 条"), source=source, n=len(items))
        try:
            with self.desk.store.step(what, by=self) as writer:
                writer.put_many([*items, *voices])
        except Problem as problem:
            self._tell(self.desk.say(problem.what))
            return
        except Trouble as trouble:
            self._tell(self.desk.say(trouble.what) + self.desk.say(trouble.advice))
            return
        self._timer.stop()
        discard(self.desk.store, _FORM)
        words = said(N("已{what}，按 Ctrl+Z 可一次撤销。"), what=what)
        self.desk.news.say(self.desk.say(words))
        self.kept.emit(tuple(item.uid for item in items))
        super().accept()

    def store_now(self) -> Record | None:
        """Keep the sheet on Ctrl+S."""
        self.accept()
        return None

    def reject(self) -> None:
        """Close and leave what was typed on the disk."""
        self.keep_draft()
        super().reject()

    def keep_draft(self) -> None:
        """Put what is typed on the disk; nothing typed leaves nothing."""
        self._timer.stop()
        entries = self.rows.entries()
        try:
            if not entries:
                discard(self.desk.store, _FORM)
                return
            raw = {
                "text": entries[0].text,
                "head": {name: cell.editor.raw() for name, cell in self.cells.items()},
                "rows": [[e.kind, e.text, e.name, e.anonymous] for e in entries],
            }
            keep(self.desk.store, _FORM, Item.table, SHEET, raw, "")
        except Trouble as trouble:
            self._tell(self.desk.say(trouble.what) + self.desk.say(trouble.advice))

    def throw_away(self) -> None:
        """Forget what is typed."""
        for row in list(self.rows.rows):
            self.rows.drop_row(row)
        discard(self.desk.store, _FORM)
        super().reject()

    def _head(self) -> Item | None:
        """Return what stands on top; None, and why, where it is wrong."""
        raw: dict[str, object] = {}
        for name, cell in self.cells.items():
            cell.editor.settle()
            problem = cell.editor.problem()
            cell.show_problem(self.desk.say(problem.what) if problem else "")
            if problem:
                return None
            raw[name] = cell.editor.raw()
        built = build(Item, {"kind": "opinion", "text": "…", **raw})
        for problem in built.problems:
            if problem.field in self.cells:
                self.cells[problem.field].show_problem(self.desk.say(problem.what))
                self.cells[problem.field].editor.widget.setFocus()
            else:
                self._tell(self.desk.say(problem.what))
            return None
        return built.record

    def _taken(self) -> list[str]:
        return [item.number for item in self.desk.store.find(Item)]

    def _known(self, head: Item) -> Known:
        store = self.desk.store
        firm = store.find(Contact, enterprise=head.enterprise) if head.enterprise else []
        return Known(store.find(Person), firm)

    def _begin(self) -> None:
        """Go on where a sheet was left, or begin one of today."""
        draft = draft_of(self.desk.store, _FORM)
        head: Mapping[str, object] = {"source": "opinion_sheet", "raised_on": self.desk.today()}
        if draft is not None:
            head = dict(draft.raw.get("head") or {})  # type: ignore[call-overload]
            rows = draft.raw.get("rows") or []
            self.rows.show_entries([Entry(*row) for row in rows])  # type: ignore[attr-defined]
        for name, value in head.items():
            if name in self.cells:
                self.cells[name].editor.show_value(value)
        self.rows.rows[0].text.setFocus()

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _typed(self) -> None:
        self._tell("")
        self._count()
        if not self._timer.isActive():
            self._timer.start()

    def _count(self) -> None:
        count = len(self.rows.entries())
        self.go.setText(self.desk.say(said(N("登记 {n} 条"), n=count)))
        self.go.setEnabled(bool(count) and not self.desk.store.readonly)

    def _connect(self) -> None:
        self.rows.changed.connect(self._typed)
        for cell in self.cells.values():
            cell.editor.changed.connect(lambda _name: self._typed())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, activated=self.accept)

    def _build(self) -> None:
        say = self.desk.say
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        layout.addWidget(CellGrid(list(self.cells.values())))
        both = said(N("{first}{then}"), first=said(_HINTS[0]), then=said(_HINTS[1]))
        layout.addWidget(plain_label(say(both), "quiet", wrap=True))
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.problem)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.go = buttons.addButton("", role.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go.setToolTip("Ctrl+Enter")
        for button in (self.go, buttons.addButton(self.desk.say(N("以后再填")), role.RejectRole)):
            button.setAutoDefault(False)
        away = buttons.addButton(self.desk.say(N("清空")), role.DestructiveRole)
        away.setAutoDefault(False)
        away.clicked.connect(self.throw_away)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(buttons)
        return row
