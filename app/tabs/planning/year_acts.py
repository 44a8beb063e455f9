"""What is done in the year planner: moving an item, and saying why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from app.records.describe import Record
from app.records.planning import Plan, PlanItem
from app.records.words import N, Said, said
from app.rules.moving import Spot, is_moved, is_settled, moved, remembering
from app.store.rows import Writer
from app.tabs.planning.year_reading import when
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.theme import step

# The words of an act, its keys, what it does, and whether it writes.
Act = tuple[str | Said, str, Callable[[], object], bool]


def pop_up(desk: Desk, owner: QWidget, acts: Sequence[Act], at: QPoint) -> None:
    """Offer acts in a menu; it names the keys that do the same without it."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, keys, act, writes in acts:
        action = menu.addAction(desk.say(words))
        action.setShortcut(keys)
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(not (writes and desk.store.readonly))
        action.triggered.connect(lambda _=False, act=act: act())
    menu.popup(at)


def move_item(desk: Desk, uid: str, to: Spot) -> PlanItem | None:
    """Put an item elsewhere as one step; return it, None when it stands there already."""
    item = desk.store.get(PlanItem, uid)
    if item is None or desk.store.readonly or Spot.of(item) == to:
        return None
    plan = desk.store.get(Plan, item.plan) if item.plan else None
    fresh = moved(item, to, settled=is_settled(item, plan, desk.today()))
    what = said(N("把“{theme}”调到{when}"), theme=item.theme, when=when(desk, to))
    with desk.store.step(what) as writer:
        kept = writer.put(fresh)
    words = said(
        N("“{theme}”已调到{when}，按 Ctrl+Z 可撤销。"), theme=item.theme, when=when(desk, to)
    )
    desk.news.say(desk.say(words))
    return kept


def remember(desk: Desk, writer: Writer, stored: Record, before: Record | None) -> Record:
    """Let an item that was put elsewhere by its form remember where it stood first."""
    if not isinstance(stored, PlanItem) or not isinstance(before, PlanItem):
        return stored
    plan = desk.store.get(Plan, before.plan) if before.plan else None
    settled = is_settled(before, plan, desk.today())
    fresh = remembering(stored, Spot.of(before), settled=settled)
    return stored if fresh == stored else writer.put(fresh)


class ReasonBar(QFrame):
    """Ask in passing why an item was moved; whoever has nothing to say goes on working."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="reason_bar")
        self._desk = desk
        self._uid = ""
        self.setProperty("role", "banner")
        self.words = plain_label("", "notice", wrap=True)
        self.box = QLineEdit(objectName="reason")
        self.box.setPlaceholderText(desk.say(N("一句话，可不填；回车保存")))
        label = plain_label(desk.say(N("调整原因(&R)")), "label")
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setBuddy(self.box)
        self.close_button = QPushButton(desk.say(N("不填")), objectName="no_reason")
        self.close_button.setProperty("role", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(step(3), step(1), step(1), step(1))
        row.setSpacing(step(2))
        row.addWidget(self.words, 3)
        row.addWidget(label)
        row.addWidget(self.box, 3)
        row.addWidget(self.close_button)
        self.close_button.clicked.connect(self._close)
        self.box.returnPressed.connect(self._done)
        self.hide()

    def ask(self, item: PlanItem) -> None:
        """Ask about an item that was moved; one that is back where it was needs no reason."""
        self.settle()
        if not is_moved(item):
            self.hide()
            return
        self._uid = item.uid
        words = said(
            N("“{theme}”原计划 {first}，现调到 {now}。"),
            theme=item.theme,
            first=when(self._desk, Spot.first_of(item)),
            now=when(self._desk, Spot.of(item)),
        )
        self.words.setText(self._desk.say(words))
        self.box.setText(item.reason)
        self.show()

    def settle(self) -> None:
        """Keep what is typed."""
        item = self._desk.store.get(PlanItem, self._uid) if self._uid else None
        if item is None or not self.box.isModified() or self._desk.store.readonly:
            return
        self.box.setModified(False)
        reason = self.box.text().strip()
        what = said(N("写明“{theme}”调整的原因"), theme=item.theme)
        with self._desk.store.step(what) as writer:
            writer.put(item.having(reason=reason))

    def hear(self) -> None:
        """Go when the item went back or went away: somebody took the move back."""
        item = self._desk.store.get(PlanItem, self._uid) if self._uid else None
        if item is None or not is_moved(item):
            self._uid = ""
            self.hide()

    def _done(self) -> None:
        self.settle()
        self._close()

    def _close(self) -> None:
        self._uid = ""
        self.hide()
        self.closed.emit()
