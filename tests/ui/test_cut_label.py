"""Tests of long titles."""

import pytest

from app.ui.cut_label import CutLabel

LONG = "中共海州市餐饮行业协会第一支部委员会关于开展主题党日活动的通知 <b>粗</b>"


@pytest.fixture
def label(dressed, qtbot):
    made = CutLabel("title")
    qtbot.addWidget(made)
    made.show()
    return made


def drawn(label):
    return super(CutLabel, label).text()


def test_a_long_text_ends_with_dots_and_is_whole_under_the_mouse(label):
    label.setText(LONG)
    label.resize(160, 30)
    assert drawn(label).endswith("…")
    assert label.text() == LONG
    assert label.toolTip() == f"<p>{LONG.replace('<', '&lt;').replace('>', '&gt;')}</p>"


def test_it_comes_back_where_there_is_room(label):
    label.setText(LONG)
    label.resize(160, 30)
    label.resize(label.sizeHint())
    assert drawn(label) == LONG
    assert label.toolTip() == ""


def test_it_asks_for_all_and_makes_do_with_little(label):
    label.setText(LONG)
    label.resize(160, 30)
    assert label.minimumSizeHint().width() < 160 < label.sizeHint().width()
