"""The lane of one enterprise: all that was agreed, done, sought and told together."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.records.choices import FIVE_ONES
from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, Need, Publicity, Resource
from app.records.words import N, said
from app.rules.fulfilment import five_ones
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.lines import Line, line_of
from app.ui.linked import Linked
from app.ui.theme import icon, step, tokens


class FiveOnes(QWidget):
    """Show for this year which of the five ones were held with the enterprise."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.setObjectName("five_ones_of_year")
        self._desk = desk
        self._record: Record | None = None
        self._heading = plain_label("", "heading")
        self._boxes = {key: _Box(desk.say(label)) for key, label in FIVE_ONES.items()}
        row = QHBoxLayout()
        row.setSpacing(step(2))
        for box in self._boxes.values():
            row.addWidget(box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addWidget(self._heading)
        layout.addLayout(row)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Count for an enterprise."""
        self._record = record
        self.setVisible(record is not None)
        if record is None:
            return
        year = self._desk.today().year
        counts = five_ones(record.uid, self._desk.store.find(Event, partners=record.uid), year)
        words = said(N("{year} 年“五个一”"), year=year)
        self._heading.setText(self._desk.say(words))
        for key, box in self._boxes.items():
            done = said(N("已开展 {n} 次"), n=counts[key]) if counts[key] else said(N("未开展"))
            box.show_count(counts[key], self._desk.say(done))

    def words(self) -> list[str]:
        """Return what the boxes say, from left to right."""
        return [box.words() for box in self._boxes.values()]

    def _hear(self, changes: Changes) -> None:
        if self._record is not None and "event" in changes.rows:
            self.show_parent(self._record)


class _Box(QFrame):
    """Say of one of the five ones whether it was held."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self._title = plain_label(title, "", wrap=True)
        self._mark, self._count = QLabel(), plain_label("", "small")
        foot = QHBoxLayout()
        foot.setSpacing(step(1))
        foot.addWidget(self._mark)
        foot.addWidget(self._count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(2), step(1.5), step(2), step(1.5))
        layout.setSpacing(step(1))
        layout.addWidget(self._title, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(foot)

    def show_count(self, count: int, words: str) -> None:
        """Show how often it was held."""
        size = self._count.fontMetrics().height()
        mark = icon("check", tokens().good) if count else icon("clock", tokens().faint)
        self._mark.setPixmap(mark.pixmap(QSize(size, size)))
        self._count.setText(words)

    def words(self) -> str:
        """Return what the box says."""
        return f"{self._title.text()} {self._count.text()}"


def agreements(desk: Desk, form: Form) -> Linked:
    """List an enterprise's agreements."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Agreement, enterprises=rec.uid, order="-ends")
        return [_agreement(desk, each) for each in found]

    section = Linked(desk, "agreement", N("共建协议"), read, ("agreement",), N("还没有共建协议。"))
    return _begins(
        desk, "agreement", section, N("新建协议"), lambda rec: {"enterprises": (rec.uid,)}
    )


def _agreement(desk: Desk, agreement: Agreement) -> Line:
    line = line_of(desk, agreement, "title", ("number", "starts", "ends"), "state", "agreement")
    if agreement.state == "in_force" and agreement.ends and agreement.ends < desk.today():
        return Line(
            line.table, line.uid, line.text, line.detail, desk.say(N("已过期")), "warning", "bad"
        )
    return line


def events(desk: Desk, form: Form) -> Linked:
    """List the events held with an enterprise."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Event, partners=rec.uid, order="-starts")
        return [
            line_of(desk, each, "title", ("starts", "lanes", "five_ones"), "state", "meetings")
            for each in found
        ]

    section = Linked(desk, "event", N("共建活动"), read, ("event",), N("还没有一起开展的活动。"))
    return _begins(
        desk,
        "event",
        section,
        N("新建共建活动"),
        lambda rec: {"partners": (rec.uid,), "kinds": ("joint_event",)},
    )


def needs(desk: Desk, form: Form) -> Linked:
    """List what an enterprise offers and looks for."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Need, enterprise=rec.uid, order="-since")
        return [
            line_of(desk, each, "title", ("side", "products"), "state", "link") for each in found
        ]

    section = Linked(desk, "need", N("供需"), read, ("need",), N("还没有登记供给或需求。"))
    return _begins(desk, "need", section, N("登记供需"), lambda rec: {"enterprise": rec.uid})


def resources(desk: Desk, form: Form) -> Linked:
    """List what an enterprise shares."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Resource, enterprise=rec.uid)
        return [line_of(desk, each, "name", ("available",), "kind", "star") for each in found]

    section = Linked(desk, "resource", N("共享资源"), read, ("resource",), N("还没有共享资源。"))
    return _begins(desk, "resource", section, N("登记资源"), lambda rec: {"enterprise": rec.uid})


def publicity(desk: Desk, form: Form) -> Linked:
    """List the reports an enterprise stands in."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Publicity, enterprises=rec.uid, order="-on")
        return [
            line_of(desk, each, "title", ("on", "outlet"), "channel", "quote") for each in found
        ]

    section = Linked(desk, "publicity", N("宣传报道"), read, ("publicity",), N("还没有宣传报道。"))
    return _begins(
        desk, "publicity", section, N("登记报道"), lambda rec: {"enterprises": (rec.uid,)}
    )


def _begins(
    desk: Desk,
    table: str,
    section: Linked,
    words: str,
    values: Callable[[Record], dict[str, object]],
) -> Linked:
    """Let a section begin a new record of a kind, these values filled in."""
    section.add_action(f"new_{table}", words, lambda rec: desk.news.create(table, **values(rec)))
    return section
