"""The pages of a PDF under each other, each drawn when it comes into sight."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from app.papers.pdfium import page_picture, page_sizes
from app.ui.theme import tokens

_GAP = 18
_KEPT = 12
_SMALLEST, _LARGEST = 0.2, 5.0


class Pages(QAbstractScrollArea):
    """Show pages at a scale; ``turned`` says which one is in the middle."""

    turned = Signal(int)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.sizes = page_sizes(path)
        self.scale = 1.0
        self._fitting = True
        self._drawn: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self.sizes)

    def fit(self) -> None:
        """Let the widest page fill the width."""
        self._fitting = True
        widest = max(width for width, _ in self.sizes)
        self._set_scale((self.viewport().width() - 2 * _GAP) / widest)

    def zoom(self, factor: float) -> None:
        """Draw larger or smaller, keeping the place."""
        self._fitting = False
        self._set_scale(self.scale * factor)

    def page_at_middle(self) -> int:
        """Return the page in the middle of the window."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return next((n for n, box in enumerate(self._boxes()) if middle < box.bottom() + _GAP), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting the width while that is what is wanted."""
        if self._fitting:
            self.fit()
        self._set_bars()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().sunk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for page, box in enumerate(self._boxes()):
            place = box.translated(-bars[0], -bars[1])
            if place.intersects(event.rect()):
                painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(tokens().strong_line))
                painter.drawImage(place, self._picture(page))

    def _picture(self, page: int) -> QImage:
        dots = round(72 * self.scale * self.devicePixelRatioF(), 2)
        key = (page, dots)
        if key not in self._drawn:
            width, height, line, data = page_picture(self.path, page, dots)
            image = QImage(data, width, height, line, QImage.Format.Format_RGB32)
            self._drawn[key] = image.copy()
        self._drawn.move_to_end(key)
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return self._drawn[key]

    def _boxes(self) -> list[QRect]:
        boxes, top = [], _GAP
        room = max(self.viewport().width(), self._width())
        for width, height in self.sizes:
            across, down = round(width * self.scale), round(height * self.scale)
            boxes.append(QRect((room - across) // 2, top, across, down))
            top += down + _GAP
        return boxes

    def _width(self) -> int:
        return round(max(width for width, _ in self.sizes) * self.scale) + 2 * _GAP

    def _set_scale(self, scale: float) -> None:
        before = self.verticalScrollBar()
        part = before.value() / max(1, before.maximum())
        self.scale = min(max(scale, _SMALLEST), _LARGEST)
        self._set_bars()
        before.setValue(round(part * before.maximum()))
        self.viewport().update()

    def _set_bars(self) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        room = self.viewport().size()
        height = self._boxes()[-1].bottom() + _GAP
        down.setRange(0, max(0, height - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(40)
        across.setRange(0, max(0, self._width() - room.width()))
        across.setPageStep(room.width())

    def _moved(self) -> None:
        self.viewport().update()
        self.turned.emit(self.page_at_middle())
