import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget

from app.ui.quoting import KINDS, QuoteBar, Quoting, text_of

STRANGE = (
    "<b>粗</b>的话。",
    "=1+1; '; drop table item",
    "一家\U0001f468\u200d\U0001f469\u200d\U0001f467三口。",
    "\U00020bb7野家和\U0002a6a5先生。",
    "硬空格\u00a0在中间。",
    "制表\t符在中间。",
)


@pytest.fixture
def quoting(on_screen):
    window = QWidget()
    box, other = QPlainTextEdit(), QPlainTextEdit()
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(other)
    made = Quoting(box)
    made.other = other
    made.heard = []
    made.picked.connect(lambda kind, quote: made.heard.append((kind, quote)))
    on_screen(window)
    box.setFocus()
    return made


def put_cursor(box, place, anchor=None):
    cursor = QTextCursor(box.document())
    cursor.setPosition(place if anchor is None else anchor)
    if anchor is not None:
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)


def alt(qtbot, box, number):
    qtbot.keyClick(box, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)


def marked(box):
    return [mark.cursor.selectedText() for mark in box.extraSelections()]


@pytest.mark.parametrize(("number", "kind"), list(enumerate(KINDS, 1)))
def test_each_number_means_a_kind(qtbot, quoting, number, kind):
    quoting.box.setPlainText("建议多办讲座。")
    alt(qtbot, quoting.box, number)
    assert quoting.heard == [(kind, "建议多办讲座。")]


@pytest.mark.parametrize("strange", STRANGE)
def test_a_sentence_is_taken_and_marked_letter_by_letter(qtbot, quoting, strange):
    box = quoting.box
    box.setPlainText(f"\U0001f600前面一句。{strange}\n后面一句。")
    start = box.document().toRawText().index(strange)
    put_cursor(box, len("\U0001f600前面一句。".encode("utf-16-le")) // 2 + 1)
    assert start > 0
    sentence = quoting.quote()
    assert sentence == strange.split("; ")[0] + (";" if "; " in strange else "")
    quoting.mark({sentence: ""})
    assert [text.replace("\u2029", "\n") for text in marked(box)] == [sentence]


def test_a_selection_is_taken_without_the_blanks_at_its_edges(quoting):
    quoting.box.setPlainText("甲 乙丙 丁")
    put_cursor(quoting.box, 5, anchor=1)
    assert quoting.quote() == "乙丙"


def test_a_mark_follows_the_text_and_goes_with_it(qtbot, quoting, compose):
    quoting.box.setPlainText("建议多办讲座。")
    quoting.mark({"建议多办讲座。": ""})
    put_cursor(quoting.box, 0)
    compose(quoting.box, "他说：")
    assert marked(quoting.box) == ["建议多办讲座。"]
    put_cursor(quoting.box, 5)
    compose(quoting.box, "不")
    assert marked(quoting.box) == []


def test_a_click_with_ctrl_follows_a_quote_and_a_selection_ended_there_does_not(quoting):
    box, followed = quoting.box, []
    quoting.followed.connect(followed.append)
    box.setPlainText("近来很忙。建议多办讲座。")
    quoting.mark({"建议多办讲座。": "YJ-1"})
    cursor = QTextCursor(box.document())
    cursor.setPosition(8)
    spot = box.cursorRect(cursor).center()
    held = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, held, spot)
    assert followed == ["建议多办讲座。"]
    put_cursor(box, 8, anchor=1)
    QTest.mouseRelease(box.viewport(), Qt.MouseButton.LeftButton, held, spot)
    put_cursor(box, 2)
    QTest.mouseRelease(
        box.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )
    assert followed == ["建议多办讲座。"]


def test_the_words_over_a_quote_are_shown_as_they_are(quoting, monkeypatch):
    box, shown = quoting.box, []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _box: shown.append(words))
    box.setPlainText("近来很忙。建议多办讲座。")
    quoting.mark({"建议多办讲座。": "<b>YJ</b>&1"})
    cursor = QTextCursor(box.document())
    for place in (8, 1):
        cursor.setPosition(place)
        spot = box.cursorRect(cursor).center()
        at = box.viewport().mapToGlobal(spot)
        QApplication.sendEvent(box.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, at))
    assert shown == ["<p>&lt;b&gt;YJ&lt;/b&gt;&amp;1</p>", ""]


def test_nothing_is_taken_from_an_empty_box_or_one_for_reading(qtbot, quoting):
    alt(qtbot, quoting.box, 1)
    quoting.box.setPlainText("建议多办讲座。")
    quoting.box.setReadOnly(True)
    alt(qtbot, quoting.box, 1)
    assert quoting.heard == []


def test_other_keys_type(qtbot, quoting):
    qtbot.keyClick(quoting.box, Qt.Key.Key_2)
    alt(qtbot, quoting.box, 9)
    assert quoting.heard == []
    assert text_of(quoting.box).startswith("2")


def test_the_bar_comes_with_a_selection_and_goes_with_the_focus(qtbot, quoting):
    quoting.box.setPlainText("建议多办讲座。" * 3)
    quoting.box.selectAll()
    bar = quoting.box.window().findChild(QuoteBar)
    assert bar.isVisible()
    assert quoting.box.window().rect().contains(bar.geometry())
    quoting.other.setFocus()
    assert not bar.isVisible()
    quoting.box.setFocus()
    put_cursor(quoting.box, 0)
    assert not bar.isVisible()


def test_a_long_text_stays_quick(quoting):
    quoting.box.setPlainText("会议讨论。" * 20_000)
    put_cursor(quoting.box, 50_003)
    assert quoting.quote() == "会议讨论。"
    quoting.mark({"会议讨论。": "", "不在里面的话": ""})
    assert len(marked(quoting.box)) == 1
