"""A list the office makes its own: words added, renamed, retired; old records keep theirs."""

import datetime as dt

import attrs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.exchange.names import Names
from app.records.describe import new_uid
from app.records.kinds import shipped_uid
from app.records.lists import ListWord
from app.records.roster import Person
from app.records.talks import Talk
from app.records.words import N, plain, said
from app.store.history import undo
from app.store.listing import Wanted, listing
from app.store.seeding import seed
from app.store.titles import Titles
from app.ui.editors import editor_of
from app.ui.editors_lists import words_of
from app.ui.word_list import WordList

OCCASION = Talk.field("occasion")


@pytest.fixture
def seeded(store):
    seed(store)
    return store


@pytest.fixture
def editor(desk, seeded, on_screen):
    made = editor_of(desk, OCCASION)
    on_screen(made.widget)
    return made


@pytest.fixture
def dialog(desk, seeded, on_screen, editor):
    made = WordList(desk, OCCASION.kind, editor.widget)
    made.open()
    QApplication.processEvents()
    return made


def offered(editor):
    return [editor.box.itemText(n) for n in range(1, editor.box.count() - 1)]


def keep(store, *records):
    with store.step(said(N("试"))) as step:
        return [step.put(record) for record in records]


def test_a_word_of_ones_own_is_added_chosen_and_shown(desk, store, editor, dialog, compose, qtbot):
    compose(dialog.line, "走访慰问")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    (word,) = store.find(ListWord, word="走访慰问")
    assert dialog.isVisible()
    assert offered(editor)[-1] == "走访慰问"
    editor.box.setEditText("走访慰问")
    editor.settle()
    assert OCCASION.kind.parse(editor.raw()) == word.uid
    assert OCCASION.kind.show(word.uid, desk.tongue) == "走访慰问"
    undo(store)
    assert "走访慰问" not in offered(editor)
    assert editor.raw() == word.uid, "what was chosen is not lost with the word"


def test_a_shipped_word_gets_another_name_and_old_keys_stay(desk, store, editor, dialog, compose):
    assert OCCASION.kind.show("retiring", desk.tongue) == "退休离任"
    row = [dialog.list.item(n).text() for n in range(dialog.list.count())].index("退休离任")
    dialog.list.setCurrentRow(row)
    compose(dialog.line, "荣休")
    dialog.buttons["rename"].click()
    assert "荣休" in offered(editor)
    assert OCCASION.kind.show("retiring", desk.tongue) == "荣休"
    (talk,) = talks(store, "retiring")
    assert store.get(Talk, talk.uid).occasion == "retiring"


def test_a_retired_word_is_offered_no_more_but_stays_where_it_was(desk, store, editor, dialog):
    editor.show_value("dispute")
    item = next(
        dialog.list.item(n)
        for n in range(dialog.list.count())
        if dialog.list.item(n).text() == "矛盾分歧"
    )
    item.setCheckState(Qt.CheckState.Unchecked)
    assert "矛盾分歧" not in words_of(desk, OCCASION.kind).values()
    assert (editor.raw(), editor.box.currentText()) == ("dispute", "矛盾分歧")
    editor.show_value("asked")
    assert editor.box.currentText() == "本人约谈"
    editor.show_value("dispute")
    assert (editor.raw(), editor.box.currentText()) == ("dispute", "矛盾分歧")


def test_the_order_is_the_offices(desk, store, editor, dialog):
    dialog.list.setCurrentRow(1)
    second = dialog.list.item(1).text()
    dialog.buttons["up"].click()
    assert offered(editor)[0] == second
    assert dialog.list.currentRow() == 0
    assert not dialog.buttons["up"].isEnabled()


def test_the_last_line_of_the_box_leads_to_the_list(desk, editor):
    editor.show_value("asked")
    last = editor.box.count() - 1
    editor.box.setCurrentIndex(last)
    editor.box.activated.emit(last)
    assert editor.raw() == "asked"
    (shown,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, WordList) and each.isVisible()
    ]
    shown.close()


def test_words_are_searched_and_imported_by_their_name(desk, store, seeded):
    (own,) = keep(store, ListWord(list_name="occasion", word="走访慰问"))
    uid = shipped_uid("list_word", "occasion/retiring")
    keep(store, store.get(ListWord, uid).having(word="荣休"))
    talks(store, own.uid, "retiring")
    found = [
        rec.occasion
        for words in ("慰问", "荣休")
        for rec in listing(store, Talk, Wanted(words=words)).records
    ]
    assert found == [own.uid, "retiring"]
    names = Names(store, Titles(store.db, plain))
    assert names.word(OCCASION.kind, "走访 慰问") == own.uid
    assert names.word(OCCASION.kind, "荣休") == "retiring"
    assert names.word(OCCASION.kind, "没有") == ""


def test_without_its_records_a_list_offers_what_is_shipped(desk, on_screen):
    made = editor_of(desk, OCCASION)
    on_screen(made.widget)
    assert offered(made) == [plain(label) for label in OCCASION.kind.of.values()]
    QTest.keyClicks(made.box.lineEdit(), "x")
    assert made.raw() == "x"


def talks(store, *occasions):
    (talker,) = keep(store, Person(name="周望舒"))
    held = dt.datetime(2026, 11, 20, 9)
    made = Talk(held=held, talkers=(talker.uid,), others="来访者")
    return keep(store, *(attrs.evolve(made, uid=new_uid(), occasion=each) for each in occasions))
