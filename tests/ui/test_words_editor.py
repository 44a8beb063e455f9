"""A list of names, typed one after the other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.records.partners import Enterprise
from app.ui.editors_words import WordsEditor


@pytest.fixture
def editor(desk, on_screen):
    made = WordsEditor(desk, Enterprise.field("former"))
    on_screen(made.widget)
    return made


def chips(editor):
    return [chip.key for chip in editor.box.chips()]


@pytest.mark.parametrize("text", ["", "甲厂", "甲厂；乙厂 、丙厂", " 甲 \n", "甲、甲", "、；"])
def test_what_is_not_touched_stays_as_it_was(editor, text):
    editor.show_value("别的")
    editor.show_value(text)
    assert editor.raw() == text


def test_names_are_typed_and_taken_with_enter_and_a_mark(editor, compose):
    editor.show_value("甲厂；乙厂")
    left = []
    editor.left.connect(left.append)
    editor.box.line.setFocus()
    compose(editor.box.line, "丙厂")
    assert editor.raw() == "甲厂、乙厂、丙厂", "what is being typed counts"
    QTest.keyClick(editor.box.line, Qt.Key.Key_Return)
    assert (chips(editor), left) == (["甲厂", "乙厂", "丙厂"], ["former"])
    QTest.keyClicks(editor.box.line, "Ding Co., Ltd.;")
    assert chips(editor)[-1] == "Ding Co., Ltd."
    assert editor.box.line.text() == ""


def test_backspace_takes_the_last_out_and_a_click_corrects_one(editor):
    editor.show_value("甲厂、乙厂、丙厂")
    editor.box.line.setFocus()
    QTest.keyClick(editor.box.line, Qt.Key.Key_Backspace)
    assert editor.raw() == "甲厂、乙厂"
    QTest.mouseClick(editor.box.chips()[0].name, Qt.MouseButton.LeftButton)
    assert (chips(editor), editor.box.line.text()) == (["乙厂"], "甲厂")
    QTest.keyClicks(editor.box.line, "2")
    editor.tell_left()
    assert editor.raw() == "乙厂、甲厂2"


def test_a_file_to_be_read_only_offers_no_correction(editor):
    editor.show_value("甲厂")
    editor.set_readonly(True)
    QTest.mouseClick(editor.box.chips()[0].name, Qt.MouseButton.LeftButton)
    assert (chips(editor), editor.raw()) == (["甲厂"], "甲厂")
