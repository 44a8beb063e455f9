"""Five rings for the five ones of a year: filled as they are held, a key away from the next."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.records.choices import FIVE_ONES
from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, Commitment
from app.records.words import N, said
from app.rules.fulfilment import five_ones
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.theme import step, tokens

_WHOLE = 360 * 16
_TOP = 90 * 16


class Ring(QAbstractButton):
    """Show how often one of the five ones was held of how often it is agreed."""

    def __init__(self, desk: Desk, one: str) -> None:
        super().__init__()
        self.one = one
        self.setObjectName(f"ring_{one}")
        self._label = desk.say(FIVE_ONES[one])
        self._held, self._agreed = 0, 1
        self._desk = desk
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, held: int, agreed: int) -> None:
        """Show what was held of what is agreed; without an agreement once a year is wanted."""
        self._held, self._agreed = held, max(agreed, 1)
        self.setText(self.words())
        self.setAccessibleName(self.words())
        tip = N("打开最近一次活动") if held else N("新建这一项活动")
        self.setToolTip(self._desk.say(tip))
        self.update()

    def words(self) -> str:
        """Return what the ring says."""
        state = N("已办 {held}/{agreed}") if self._held else N("未办 0/{agreed}")
        told = self._desk.say(said(state, held=self._held, agreed=self._agreed))
        return f"{self._label} {told}"

    def sizeHint(self) -> QSize:
        """Leave room for the ring with its label below."""
        wide = max(step(17), self.fontMetrics().horizontalAdvance(self._label) + step(2))
        return QSize(wide, step(14) + self.fontMetrics().height() + step(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, the count inside it and the label below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, pen = step(12), step(1.5)
        box = QRectF((self.width() - size) / 2, step(1), size, size)
        painter.setPen(QPen(QColor(tokens().line), pen))
        painter.drawEllipse(box)
        done = self._held >= self._agreed
        colour = tokens().good if done else tokens().accent
        span = min(self._held / self._agreed, 1.0)
        painter.setPen(QPen(QColor(colour), pen, c=Qt.PenCapStyle.FlatCap))
        painter.drawArc(box, _TOP, -round(_WHOLE * span))
        painter.setPen(QColor(tokens().text if self._held else tokens().muted))
        count = f"{self._held}/{self._agreed}"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"√ {count}" if done else count)
        foot = QRectF(0, box.bottom() + step(1), self.width(), self.fontMetrics().height())
        painter.setPen(QColor(tokens().text))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._label)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), step(1), step(1))


class Rings(QWidget):
    """Show the five ones of this year with one enterprise."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("five_ones_of_year")
        self._desk = desk
        self._record: Record | None = None
        self._heading = plain_label("", "heading")
        self.rings = {one: Ring(desk, one) for one in FIVE_ONES}
        bar = QWidget()
        row = FlowLayout(bar)
        for ring in self.rings.values():
            ring.clicked.connect(lambda _=False, one=ring.one: self._act(one))
            row.addWidget(ring)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(1))
        layout.addWidget(self._heading)
        layout.addWidget(bar)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Count for an enterprise."""
        self._record = record
        self.setVisible(record is not None)
        if record is None:
            return
        year, store = self._desk.today().year, self._desk.store
        self._heading.setText(self._desk.say(said(N("{year} 年“五个一”"), year=year)))
        counts = five_ones(record.uid, store.find(Event, partners=record.uid), year)
        agreed = _agreed(self._desk, record.uid)
        for one, ring in self.rings.items():
            ring.show_count(counts[one], agreed.get(one, 0))

    def words(self) -> list[str]:
        """Return what the rings say, from left to right."""
        return [ring.words() for ring in self.rings.values()]

    def _act(self, one: str) -> None:
        record = self._record
        if record is None:
            return
        today = self._desk.today()
        held = [
            event
            for event in self._desk.store.find(Event, partners=record.uid, order="starts")
            if one in event.five_ones and event.starts and event.starts.year == today.year
        ]
        if held:
            self._desk.news.open("event", held[-1].uid)
        elif not self._desk.store.readonly:
            self._desk.news.create(
                "event", partners=(record.uid,), kinds=("joint_event",), five_ones=(one,)
            )

    def _hear(self, changes: Changes) -> None:
        touched = {"event", "agreement", "commitment"} & changes.rows.keys()
        if self._record is not None and touched:
            self.show_parent(self._record)


def _agreed(desk: Desk, enterprise: str) -> dict[str, int]:
    """Return how often a year each of the five ones is agreed with an enterprise today."""
    today, times = desk.today(), {"month": 12, "quarter": 4, "half_year": 2, "year": 1, "term": 1}
    counts: dict[str, int] = {}
    for agreement in desk.store.find(Agreement, enterprises=enterprise, state="in_force"):
        begun = agreement.starts is None or agreement.starts <= today
        if begun and (agreement.ends is None or agreement.ends >= today):
            for each in desk.store.find(Commitment, agreement=agreement.uid):
                if each.one:
                    per_year = (each.times or 0) * times.get(each.per or "year", 1)
                    counts[each.one] = counts.get(each.one, 0) + per_year
    return counts
