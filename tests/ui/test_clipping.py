"""The checker of what is cut finds it, and finds nothing where all is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.cut_label import CutLabel
from app.ui.form_grid import plain_label
from app.ui.quick_box import QuickBox
from tests.clipping import clipped

LONG = "中国机电产品进出口商会驻粤展务党支部委员会"


@pytest.fixture
def page(dressed, qtbot):
    """Give a function that shows widgets under each other in a page of this width."""

    held = []

    def show(width, *widgets, height=400):
        made = QWidget()
        qtbot.addWidget(made)
        column = QVBoxLayout(made)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        made.setMinimumSize(1, 1)
        made.resize(width, height)
        made.show()
        QApplication.processEvents()
        held.append(made)
        return made

    return show


def combo():
    box = QComboBox()
    box.addItem(LONG)
    return box


def line():
    return QLineEdit(placeholderText=LONG)


def tool():
    return QToolButton(text=LONG, toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)


def squeezed(widget):
    widget.setFixedWidth(80)
    return widget


@pytest.mark.parametrize(
    "make", [lambda: QPushButton(LONG), lambda: QLabel(LONG), combo, line, tool]
)
def test_words_wider_than_their_widget_are_found(page, make):
    assert clipped(page(600, make())) == []
    (found,) = clipped(page(600, squeezed(make())))
    assert "needs" in found
    assert "has" in found


def test_what_cuts_its_words_by_itself_with_dots_is_right(page):
    label = CutLabel("title")
    label.setText(LONG)
    box = QuickBox("unit", "组织")
    box.addItem(LONG, 1)
    assert clipped(page(100, label, box)) == []


def test_a_page_to_be_pushed_sideways_is_found(page):
    for width in (600, 150):
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(QPushButton(LONG))
        found = clipped(page(width, scroll))
        assert any("sideways" in fault for fault in found) is (width == 150)


def test_a_widget_beyond_its_parent_is_found(page):
    row = QWidget()
    inner = QHBoxLayout(row)
    inner.addWidget(QPushButton("存"))
    shown = page(600, row)
    assert clipped(shown) == []
    row.layout().setEnabled(False)
    row.findChild(QPushButton).move(580, 0)
    assert any("out of its parent" in fault for fault in clipped(shown))


def test_wrapped_words_without_height_are_found(page):
    label = plain_label(LONG, "quiet", wrap=True)
    shown = page(120, label)
    assert clipped(shown) == []
    label.setFixedHeight(12)
    assert any("height" in fault for fault in clipped(shown))
