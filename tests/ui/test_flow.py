import pytest
from PySide6.QtWidgets import QWidget

from app.ui.editors_chips import ChipBox
from app.ui.editors_flow import FlowLayout
from app.ui.tools import FilterBox


class Block(QWidget):
    def __init__(self, width, parent=None):
        super().__init__(parent)
        self.setFixedSize(width, 20)


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_things_break_into_lines_as_text_does(page):
    flow = FlowLayout(page)
    flow.setSpacing(5)
    blocks = [Block(40) for _ in range(5)]
    for block in blocks:
        flow.addWidget(block)
    page.resize(100, 200)
    page.show()
    assert [(b.x(), b.y()) for b in blocks] == [(0, 0), (45, 0), (0, 25), (45, 25), (0, 50)]
    assert flow.heightForWidth(100) == 70
    assert flow.heightForWidth(500) == 20


def test_what_is_hidden_takes_no_room(page):
    flow = FlowLayout(page)
    first, second = Block(40), Block(40)
    flow.addWidget(first)
    flow.addWidget(second)
    first.hide()
    page.show()
    assert second.x() == 0
    assert flow.heightForWidth(50) == 20


@pytest.fixture
def box(dressed, qtbot):
    titles = {"a": "甲", "b": "海潮市进出口商会第一党支部", "c": "R&D"}
    box = ChipBox(lambda words: [], lambda key: titles.get(key, ""))
    qtbot.addWidget(box)
    box.resize(400, 60)
    box.show()
    box.show_keys(["a", "b", "c", "gone"])
    return box


def names(box):
    return [chip.name.text() for chip in box.chips()]


def test_chips_are_cut_where_it_is_narrow_and_whole_again_where_it_is_wide(box, qtbot):
    assert names(box)[1] == "海潮市进出口商会第一党支部"
    box.resize(100, 200)
    qtbot.waitUntil(lambda: names(box)[1].endswith("…"))
    box.resize(400, 60)
    qtbot.waitUntil(lambda: names(box)[1] == "海潮市进出口商会第一党支部")


def test_chips_show_names_as_text_and_say_what_is_gone(box):
    assert names(box)[2:] == ["R&&D", "（已删除）"]
    assert box.chips()[0].cross.accessibleName() == "移除甲"
    assert box.keys() == ["a", "b", "c", "gone"]


@pytest.mark.parametrize(
    ("width", "rows"),
    [(400, [0, 0, 0, 0]), (300, [0, 0, 1, 0]), (200, [0, 1, 1, 0]), (150, [0, 1, 2, 3])],
)
def test_what_ends_the_first_line_stays_there_while_the_rest_breaks(page, width, rows):
    flow = FlowLayout(page, ends_first=True)
    flow.setSpacing(5)
    blocks = [Block(90) for _ in range(4)]
    for block in blocks:
        flow.addWidget(block)
    page.resize(width, 200)
    page.show()
    assert [block.y() // 25 for block in blocks] == rows
    assert blocks[-1].geometry().right() + 1 == width
    assert flow.heightForWidth(width) == 25 * max(rows) + 20


def test_a_filter_asks_for_no_more_room_when_typed_in(dressed, qtbot):
    box = FilterBox(clearButtonEnabled=True)
    qtbot.addWidget(box)
    box.show()
    empty = box.sizeHint()
    box.setText("宁波")
    qtbot.wait(50)
    assert box.sizeHint() == empty
