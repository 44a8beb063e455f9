import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QMessageBox

from app.records.events import Event
from app.records.partners import Contact
from app.records.words import N, said
from app.ui.language import label_of, say


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
