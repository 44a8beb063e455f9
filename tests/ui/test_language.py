import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QTreeView

from app.records.events import Event
from app.records.partners import Contact
from app.records.words import N, listed, plain, said
from app.ui.language import label_of, say, say_in, speak


class Backwards(QTranslator):
    """Stand in for a catalogue: every source text backwards, notes in front."""

    def translate(self, context, source, note=None, n=-1):
        return f"{note or ''}{source[::-1]}" if "{" not in source else f"<{source}>"


@pytest.fixture
def translated(dressed):
    translator = Backwards()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_source_text_is_said_as_it_stands_without_a_catalogue(dressed):
    assert say(N("会议")) == "会议"
    assert say("") == ""


def test_arguments_are_filled_in_after_translation_and_user_text_is_left_alone(translated):
    text = said(N("修改{label}“{title}”"), label=said(N("人员")), title="{title} <b> %1 \ud800")
    assert say(text) == "<修改员人“{title} <b> %1 \ud800”>"


def test_text_with_half_a_pair_is_said_unchanged(translated):
    assert say("左\ud800右") == "左\ud800右"


def test_the_note_of_a_label_reaches_the_catalogue(translated):
    assert label_of(Contact.field("since")) == "任期开始起"
    assert label_of(Event.field("place")) == "点地"


def test_qt_speaks_chinese(dressed, qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "取消"


@pytest.mark.parametrize("code", ["zh_CN", "zh_TW"])
def test_qts_own_file_dialog_is_all_chinese(dressed, qtbot, code):
    speak(dressed, code)
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.setNameFilter("(*.tongxin)")
        shown = [label.text() for label in dialog.findChildren(QLabel)]
        shown += [button.text() for button in dialog.findChildren(QPushButton)]
        header = dialog.findChild(QTreeView).model()
        columns = range(header.columnCount())
        shown += [header.headerData(n, Qt.Orientation.Horizontal) for n in columns]
        assert [text for text in shown if re.search("[A-Za-z]{3}", text)] == []
        assert len(shown) > 6
    finally:
        speak(dressed)


def test_a_language_spoken_after_another_leaves_nothing_of_it(dressed):
    try:
        speak(dressed, "en")
        assert say(N("首页")) == "Home"
        speak(dressed, "zh_TW")
        assert say(N("首页")) == "首頁"
        speak(dressed)
        assert say(N("首页")) == "首页"
    finally:
        speak(dressed)


def test_many_texts_are_listed_as_the_language_does():
    assert plain(listed(["甲", "乙", "丙"])) == "甲、乙、丙"
    assert say_in("en")(listed([N("意见"), N("建议")])) == "Opinion, Suggestion"
