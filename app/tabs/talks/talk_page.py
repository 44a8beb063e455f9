"""The page of one talk: four strands, what was promised, what stays private, what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
)

from app.records.describe import Record
from app.records.talks import Talk
from app.records.words import N
from app.rules.numbers import TALK, next_number
from app.rules.quotes import STRANDS
from app.store.rows import Writer
from app.store.sight import hidden_fields
from app.tabs.talks.looking import Looking
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_core import polish
from app.ui.form import Form
from app.ui.form_grid import SectionCard, plain_label
from app.ui.inline import tell_shown
from app.ui.look import Derived, Look, Section, Told
from app.ui.making import ItemsMade, Making

BASIC = (
    "held", "place", "talkers", "partners", "contacts", "others", "unit", "relation", "manner",
    "occasion", "visibility", "recorder", "number",
)  # fmt: skip
COLUMNS = ("held", "whom", "talkers", "occasion", "relation", "manner", "unit", "number")


def whom(desk: Desk, talk: Talk) -> Told:
    """Name everybody a talker talked with, from the roster, an enterprise or elsewhere."""
    names = [desk.tongue.title("person", uid) for uid in talk.partners]
    names += [desk.tongue.title("contact", uid) for uid in talk.contacts]
    names += [talk.others.strip()] if talk.others.strip() else []
    return Told("、".join(names))


LOOK = Look(
    icon="talks",
    sections=(
        Section(N("基本情况"), BASIC),
        Section(N("四项内容"), STRANDS[:4]),
        Section(N("回应与后续"), ("commitments", "next_on")),
        Section(N("不外传的内容"), ("private",)),
    ),
    columns=COLUMNS,
    order=(("held", True),),
    derived=(Derived("whom", N("谈话对象"), whom, frozenset({"person", "contact"})),),
)
NO_ITEMS = N(
    "选中谈话内容里的一句话，按 Alt+1 意见、Alt+2 建议、Alt+3 困难、Alt+4 问题，就记成一条。"
)
PRIVATE = N(
    "只留在这条记录里：不进台账和任何导出，也不能转成意见建议；谈话记录表要打印时勾选才带上。"
)
_BESIDE = 74
_SIDE_WIDTH = 72
_AFTER_STRANDS = 2


class Side(QScrollArea):
    """Hold the items beside the talk."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(theme.step(_SIDE_WIDTH))
        card = QFrame()
        card.setProperty("role", "card")
        self.inner = QVBoxLayout(card)
        self.inner.setContentsMargins(theme.step(3), theme.step(2), theme.step(3), 0)
        self.setWidget(card)


class TalkPage(Form):
    """Show one talk with the items it gave rise to: beside it, else below its four strands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Talk, LOOK)
        self.items = ItemsMade(desk, N("由此产生的意见建议"), NO_ITEMS)
        self._set_apart(self._cards[3])
        self._set_beside()
        self.making = Making(desk, self)
        for name in STRANDS:
            box = self.editors[name].typed
            assert isinstance(box, QPlainTextEdit)
            self.making.watch(box)
        self.sheet.finish = self._number
        self.looking = Looking(desk, self)
        tell_shown(self, self.items.show_parent)
        tell_shown(self, self._tell_sight)
        self.items.show_parent(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the items beside the talk where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() > self.fontMetrics().horizontalAdvance("国") * _BESIDE
        if wide == self._side.isHidden():
            self._put_items(wide)

    def _set_apart(self, card: SectionCard) -> None:
        card.setProperty("role", "banner")
        polish(card)
        edge = theme.step(4)
        card.layout().setContentsMargins(edge, theme.step(3), edge, edge)
        lock = QLabel()
        lock.setPixmap(theme.icon("lock", theme.tokens().warn).pixmap(theme.step(5)))
        row = QHBoxLayout()
        row.addWidget(lock)
        row.addWidget(plain_label(self.desk.say(PRIVATE), "quiet", wrap=True), 1)
        card.layout().insertLayout(1, row)
        # The heading of the card says the same.
        self.cells["private"].label.hide()

    def _set_beside(self) -> None:
        column = self._stack.widget(1).layout()
        scroll = next(
            child
            for n in range(column.count())
            if isinstance(child := column.itemAt(n).widget(), QScrollArea)
        )
        column.removeWidget(scroll)
        self._side = Side()
        halves = QHBoxLayout()
        halves.setSpacing(theme.step(2))
        halves.addWidget(scroll, 1)
        halves.addWidget(self._side)
        column.addLayout(halves)
        self._below = SectionCard("", self.items)
        self._body.insertWidget(_AFTER_STRANDS, self._below)
        self._put_items(False)

    def _put_items(self, wide: bool) -> None:
        self._side.setVisible(wide)
        self._below.setVisible(not wide)
        if wide:
            self._side.inner.addWidget(self.items, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._below.layout().addWidget(self.items)

    def _number(self, step: Writer, stored: Record, _before: Record | None) -> Record:
        assert isinstance(stored, Talk)
        if stored.number.strip() or stored.held is None:
            return stored
        taken = self.desk.store.numbers(Talk)
        return step.put(stored.having(number=next_number(TALK, stored.held.year, taken)))

    def _tell_sight(self, record: Record | None) -> None:
        """Take the private strand away from who is not shown it, and note who looked."""
        hidden = record is not None and record.id and self._is_kept_from(record)
        self._cards[3].setVisible(not hidden)
        self.looking.show(record)

    def _is_kept_from(self, record: Record) -> bool:
        store = self.desk.store
        return "private" in hidden_fields(store.db, record.table, record.uid)
