import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QScrollArea

from app.records.describe import new_uid
from app.records.roster import Person, Unit
from app.records.talks import Item, Talk, Voice
from app.store.drafts import waiting
from app.store.history import undo
from app.ui.quoting import QuoteBar

SAID = "近来工作很忙。希望多办\U0001f600实务讲座。谢谢组织关心。"
QUOTE = "希望多办\U0001f600实务讲座。"


@pytest.fixture
def people(put):
    unit = Unit(name="中共示例商会第一支部委员会", kind="branch")
    return put(unit, Person(name="王若兰"), Person(name="李知行"), Person(name="赵明远"))


@pytest.fixture
def talks(qtbot, window, tab, people):
    made = tab("谈心与反馈")
    with qtbot.waitActive(window):
        window.activateWindow()
    return made


@pytest.fixture
def talk(put, people):
    unit, talker, partner, _ = people
    return put(
        Talk(
            number="TX-2026-014",
            held=dt.datetime(2026, 11, 20, 15),
            unit=unit.uid,
            talkers=(talker.uid,),
            partners=(partner.uid,),
            opinions=SAID,
            private="家里的事不要外传。",
        )
    )


def editors(tab):
    return tab.page.form.editors


def select(box, words):
    text = box.toPlainText()
    start = len(text[: text.index(words)].encode("utf-16-le")) // 2
    cursor = QTextCursor(box.document())
    cursor.setPosition(start)
    length = len(words.encode("utf-16-le")) // 2
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    box.setFocus()
    box.setTextCursor(cursor)


def alt(qtbot, box, number):
    qtbot.keyClick(box, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)


def test_a_talk_is_typed_and_a_sentence_of_it_becomes_a_suggestion(
    qtbot, store, people, talks, enter, click, compose
):
    click(talks.page.list.new)
    fields = editors(talks)
    enter(fields["held"], "2026-11-20 15:00")
    enter(fields["talkers"], "王若兰")
    enter(fields["partners"], "李知行")
    box = fields["opinions"].typed
    box.setFocus()
    compose(box, SAID)
    select(box, QUOTE)
    alt(qtbot, box, 2)

    (kept,) = store.find(Talk)
    assert (kept.number, kept.opinions) == ("TX-2026-001", SAID)
    (made,) = store.find(Item)
    assert (made.kind, made.text, made.quote) == ("suggestion", QUOTE, QUOTE)
    assert (made.number, made.talk, made.source) == ("YJ-2026-001", kept.uid, "talk")
    assert made.raised_on == dt.date(2026, 11, 20)
    (voice,) = store.find(Voice, item=made.uid)
    assert voice.person == people[2].uid
    (mark,) = box.extraSelections()
    assert mark.cursor.selectedText() == QUOTE

    lines = talks.page.form.items.lines
    assert lines.count() == 1
    undo(store)
    assert (store.find(Item), store.find(Voice), lines.count()) == ([], [], 0)
    assert box.extraSelections() == []
    assert store.get(Talk, kept.uid).opinions == SAID


def test_undo_after_the_key_takes_the_item_back_not_the_typing(
    qtbot, store, talk, talks, window, compose
):
    talks.show_uid("talk", talk.uid)
    box = editors(talks)["opinions"].typed
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.End)
    compose(box, "会后再谈。")
    alt(qtbot, box, 1)
    assert [each.quote for each in store.find(Item)] == ["会后再谈。"]
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.find(Item) == []
    assert store.get(Talk, talk.uid).opinions == SAID + "会后再谈。"


def test_the_line_of_an_item_opens_it_and_the_quote_cannot_be_changed(
    store, talk, talks, click_line
):
    talks.show_uid("talk", talk.uid)
    form = talks.page.form
    form.making.make("opinion", QUOTE, form.making._watched[0])
    click_line(form.items.lines, "实务讲座")
    (made,) = store.find(Item)
    assert (talks.views.key, talks.page.record.uid) == ("item", made.uid)
    assert editors(talks)["quote"].typed.isReadOnly()


def in_sight(qtbot, form, box, words):
    """Wait until a sentence of a box stands inside the part of the page that is seen."""
    page = box.parentWidget()
    while not isinstance(page, QScrollArea):
        page = page.parentWidget()

    def is_seen():
        cursor = QTextCursor(box.document())
        cursor.setPosition(len(box.toPlainText().split(words)[0].encode("utf-16-le")) // 2)
        spot = box.cursorRect(cursor)
        seen = page.viewport().rect()
        for corner in (spot.topLeft(), spot.bottomLeft()):
            here = box.viewport().mapTo(page.viewport(), corner)
            assert box.viewport().rect().contains(corner)
            assert seen.contains(here)

    qtbot.waitUntil(is_seen, timeout=2_000)


@pytest.mark.parametrize("size", [(1366, 768), (960, 560)])
def test_the_link_of_an_item_shows_its_sentence_in_the_talk(
    qtbot, store, put, talk, talks, window, size
):
    long = "".join(f"第{n}件事谈了很久。\n" for n in range(60)) + SAID
    put(talk.having(thoughts="想了很多。\n" * 30, opinions=long))
    window.resize(*size)
    talks.show_uid("talk", talk.uid)
    talks.page.form.making.make("suggestion", QUOTE, talks.page.form.making._watched[0])
    talks.page.form.show_record(store.get(Talk, talk.uid))
    (made,) = store.find(Item)
    window.show_record("item", made.uid)
    link = editors(talks)["talk"]
    link.box.setFocus()
    qtbot.keyClick(link.box, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert (talks.views.key, talks.page.record.uid) == ("talk", talk.uid)
    box = editors(talks)["opinions"].typed
    in_sight(qtbot, talks.page.form, box, QUOTE)
    assert window.focusWidget() is box
    assert not box.textCursor().hasSelection()
    # And back again by the same keys.
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert (talks.views.key, talks.page.record.uid) == ("item", made.uid)


def test_a_click_with_ctrl_on_a_marked_sentence_opens_its_item(qtbot, store, talk, talks):
    talks.show_uid("talk", talk.uid)
    form = talks.page.form
    form.making.make("opinion", QUOTE, form.making._watched[0])
    (made,) = store.find(Item)
    box = editors(talks)["opinions"].typed
    box.setFocus()
    cursor = QTextCursor(box.document())
    for place, expected in ((2, "talk"), (12, "item")):
        cursor.setPosition(place)
        spot = box.cursorRect(cursor).center()
        held = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, held, spot)
        assert talks.views.key == expected
    assert talks.page.record.uid == made.uid


def test_the_items_stand_below_the_strands_where_there_is_no_room_beside(
    qtbot, talk, talks, window
):
    talks.show_uid("talk", talk.uid)
    form = talks.page.form
    strands, items = form.editors["opinions"].widget, form.items
    for width, beside in ((1366, False), (2200, True), (1000, False)):
        window.resize(width, 768)
        qtbot.waitUntil(lambda: form.items.isVisible())
        qtbot.waitUntil(
            lambda beside=beside: (
                (items.mapTo(form, items.rect().topLeft()).x() > form.width() // 2) == beside
            )
        )
        pages = [area.widget() for area in form.findChildren(QScrollArea)]
        is_in_page = any(p.isAncestorOf(strands) and p.isAncestorOf(items) for p in pages)
        assert is_in_page is not beside


def test_the_bar_under_a_selection_does_the_same(qtbot, store, talk, talks, click):
    talks.show_uid("talk", talk.uid)
    box = editors(talks)["opinions"].typed
    select(box, QUOTE)
    (bar,) = [each for each in talks.window().findChildren(QuoteBar) if each.isVisible()]
    click(bar.findChildren(QPushButton)[2])
    assert [(each.kind, each.quote) for each in store.find(Item)] == [("difficulty", QUOTE)]
    assert not bar.isVisible()
    alt(qtbot, box, 3)
    assert store.count(Item) == 1


def test_the_private_strand_makes_no_item(qtbot, store, talk, talks):
    talks.show_uid("talk", talk.uid)
    box = editors(talks)["private"].typed
    select(box, "家里的事")
    alt(qtbot, box, 2)
    assert store.find(Item) == []
    assert not [bar for bar in talks.window().findChildren(QuoteBar) if bar.isVisible()]


def test_an_unfinished_talk_asks_for_what_is_missing(qtbot, store, talks, compose):
    talks.show_new("talk", {})
    box = editors(talks)["opinions"].typed
    compose(box, SAID)
    alt(qtbot, box, 2)
    assert store.find(Item) == []
    assert talks.page.form.cells["held"].problem.text()
    assert waiting(store, "talk")


def test_numbers_go_on_and_a_number_of_ones_own_stays(store, talk, people, talks):
    values = {"held": dt.datetime(2026, 12, 1, 9), "talkers": talk.talkers, "others": "来访群众"}
    for number, expected in (("", "TX-2026-015"), ("自编-7", "自编-7")):
        talks.show_new("talk", {**values, "number": number})
        talks.page.form.store_now()
        assert store.find(Talk, order="-number")[0].number in {expected, "自编-7"}
        assert talks.page.record.number == expected


@pytest.mark.parametrize("ticked", [False, True])
def test_the_private_strand_goes_to_paper_only_on_a_tick(store, talk, talks, ticked, printed):
    talks.show_uid("talk", talk.uid)
    dialog = talks.print_talk(talk)
    box = dialog.findChild(QCheckBox, "with_private")
    assert box.isVisible()
    assert not box.isChecked()
    box.setChecked(ticked)
    dialog.accept()
    words = printed()
    assert "希望多办" in words
    assert "李知行" in words
    assert ("家里的事" in words) is ticked


def test_a_talk_without_a_private_strand_has_no_tick(talk, talks, printed):
    dialog = talks.print_talk(talk.having(private="  "))
    assert not dialog.findChild(QCheckBox, "with_private").isVisible()
    dialog.accept()
    assert "TX-2026-014" in printed()


def test_a_redacted_form_is_looked_over_and_names_nobody(qtbot, talk, talks, put, printed, people):
    put(talk.having(thoughts="李知行想家。", advice="若兰同志劝他休息。"))
    dialog = talks.print_talk(talks.desk.store.get(Talk, talk.uid))
    private = dialog.findChild(QCheckBox, "with_private")
    private.setChecked(True)
    dialog.audience.setCurrentIndex(dialog.audience.findData("branch_meeting"))
    assert not private.isEnabled()
    assert not private.isChecked()
    assert dialog.boxes["talk", "thoughts"].isChecked()
    assert not dialog.boxes["talk", "advice"].isChecked()
    qtbot.keyClicks(dialog.words, "SECRETWORD")
    dialog.look()
    cells = [
        [dialog.table.item(row, column).text() for column in range(3)]
        for row in range(dialog.table.rowCount())
    ]
    assert ["王若兰", "党员甲", "2"] in cells
    assert any("以朋友身份交流思想" in row[0] for row in cells)
    dialog.boxes["talk", "opinions"].setChecked(True)
    dialog.accept()
    words = printed()
    assert "党员甲同志劝他休息" in words
    for hidden in ("王若兰", "李知行", "若兰", "想家", "希望多办", "家里的事"):
        assert hidden not in words


def test_the_blank_form_has_the_earlier_talks_on_a_sheet_of_its_own(talk, talks, put, printed):
    later = put(
        talk.having(
            uid=new_uid(),
            id=0,
            number="TX-2026-099",
            held=dt.datetime(2026, 11, 22, 9),
            opinions="这一次说的",
        )
    )
    talks.show_uid("talk", later.uid)
    talks.print_blank(later)
    words = printed()
    assert "这一次说的" not in words
    assert "以往谈话（仅供谈话人）" in words
    assert words.index("此页留空") < words.index("希望多办")
    assert "家里的事" not in words
