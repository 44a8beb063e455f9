"""Find what is cut on a screen: text wider than its widget, widgets beyond their parent's edge."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from app.ui.cut_label import CutLabel
from app.ui.quick_box import QuickBox


def clipped(top: QWidget) -> list[str]:
    """Return one line for everything below a widget that is not wholly seen."""
    return [f"{_name(w)}: {words}" for w in _shown(top) for words in _faults(w, top)]


def _shown(top: QWidget) -> Iterator[QWidget]:
    yield from (
        w for w in top.findChildren(QWidget) if w.isVisible() and w.window() is top.window()
    )


def _faults(widget: QWidget, top: QWidget) -> Iterator[str]:
    yield from _sideways(widget)
    yield from _outside(widget, top)
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QToolButton | QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _placeholder(widget)


def _sideways(widget: QWidget) -> Iterator[str]:
    """A page that must be pushed sideways to be read."""
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        over = widget.widget().width() - widget.viewport().width()
        if over > 0:
            yield f"scrolls sideways by {over} of {widget.viewport().width()}"


def _outside(widget: QWidget, top: QWidget) -> Iterator[str]:
    """A widget that its parents cut; what scrolls up and down may be cut there."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _is_in_view(widget):
        return
    room, own = parent.rect(), widget.geometry()
    if own.left() < 0 or own.right() > room.right():
        yield f"stands out of its parent: {own.left()}..{own.right()} of {room.width()}"
    if (own.top() < 0 or own.bottom() > room.bottom()) and not _scrolls(parent):
        yield f"stands out below: {own.top()}..{own.bottom()} of {room.height()}"
    if (not own.width() or not own.height()) and not _is_bare(widget):
        yield "has no room at all"


def _is_bare(widget: QWidget) -> bool:
    """Tell whether a widget is nothing but a place for others."""
    return type(widget) is QWidget


def _is_in_view(widget: QWidget) -> bool:
    """Tell whether a widget belongs to the machinery of a scrolling view."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) or (
        parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
    )


def _scrolls(parent: QWidget) -> bool:
    return isinstance(parent.parentWidget(), QScrollArea)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or isinstance(label, CutLabel):
        return
    room = label.contentsRect()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + 1:
            yield f"{label.text()[:30]!r} needs height {need}, has {label.height()}"
        word = max(label.text().split(), key=len)
        wide = 0 if not word.isascii() else label.fontMetrics().horizontalAdvance(word)
    else:
        lines = label.text().split("\n")
        wide = max(label.fontMetrics().horizontalAdvance(line) for line in lines)
    if wide > room.width() + 1:
        yield f"{label.text()[:30]!r} needs {wide}, has {room.width()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and button.toolButtonStyle() == only_icon:
        return
    if not button.text() or "…" in button.text()[1:]:
        return
    need = button.sizeHint()
    if button.layout() is None and need.width() > button.width() + 1:
        yield f"{button.text()!r} needs {need.width()}, has {button.width()}"
    high = button.fontMetrics().height()
    if high > button.height():
        yield f"{button.text()!r} needs height {high}, has {button.height()}"


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    wide = box.fontMetrics().horizontalAdvance(box.currentText())
    if isinstance(box, QuickBox) and box.itemData(box.currentIndex()) is not None:
        return  # a name out of the file, cut with dots
    if wide > room.width():
        yield f"{box.currentText()!r} needs {wide}, has {room.width()}"


def _placeholder(line: QLineEdit) -> Iterator[str]:
    words = line.placeholderText()
    wide = line.fontMetrics().horizontalAdvance(words)
    margins = line.textMargins()
    room = line.contentsRect().width() - margins.left() - margins.right()
    if words and not line.text() and wide > room:
        yield f"{words!r} needs {wide}, has {room}"


def _name(widget: QWidget) -> str:
    names = []
    while widget is not None and len(names) < 5:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names)
