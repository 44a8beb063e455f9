import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.records.partners import Contact, Enterprise
from app.records.roster import Person
from app.records.words import N, said
from app.store.history import dropped
from app.ui.bin import BinDialog
from app.ui.history import HistoryPanel


def put(store, rec):
    with store.step(said(N("改{name}"), name=rec.name)) as step:
        return step.put(rec)


def drop(store, rec):
    with store.step(said(N("删除"))) as step:
        step.drop(rec)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(entry):
    return [label.text() for label in entry.findChildren(QLabel)]


@pytest.fixture
def panel(desk, on_screen):
    return on_screen(HistoryPanel(desk))


def test_changes_are_told_in_words_newest_first(panel, store):
    person = put(store, Person(name="林晓红"))
    put(store, person.having(standing="formal", duty="<b>主任</b> & 书记"))
    panel.show_record(person)
    assert len(panel.entries) == 2
    told = words(panel.entries[0])
    assert "改林晓红" in told
    assert "政治面貌：（空） → 正式党员" in told
    assert "行政职务：（空） → <b>主任</b> & 书记" in told
    labels = panel.entries[0].findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert panel.entries[1].button is None


def test_a_change_is_put_back_and_the_panel_follows(panel, store):
    person = put(store, Person(name="林晓红", duty="秘书"))
    put(store, person.having(duty="主任"))
    panel.show_record(person)
    click(panel.entries[0].button)
    assert store.get(Person, person.uid).duty == "秘书"
    assert len(panel.entries) == 3
    assert "行政职务：主任 → 秘书" in words(panel.entries[0])


def test_putting_back_what_would_break_a_rule_says_why(panel, store, ask):
    enterprise = put(store, Enterprise(name="云帆"))
    contact = put(store, Contact(name="甲", enterprise=enterprise.uid))
    contact = put(store, contact.having(phone="1"))
    panel.show_record(contact)
    drop(store, contact)
    assert panel.entries[0].button is None
    click(panel.entries[1].button)
    assert ask.told == [("这条记录在回收站里，请先恢复它。", "")]


def test_a_very_long_value_is_cut(panel, store):
    person = put(store, Person(name="林晓红"))
    put(store, person.having(note="长" * 100_000))
    panel.show_record(person)
    assert max(len(text) for text in words(panel.entries[0])) < 300


@pytest.fixture
def full(store):
    enterprise = put(store, Enterprise(name="云帆工具 <b>&"))
    put(store, Contact(name="甲", enterprise=enterprise.uid))
    person = put(store, Person(name="周明远"))
    drop(store, enterprise)
    drop(store, person)


@pytest.fixture
def bin_dialog(desk, full, on_screen):
    return on_screen(BinDialog(desk))


def titles(dialog):
    return [dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())]


def test_the_bin_lists_what_was_dropped_newest_first(bin_dialog):
    assert titles(bin_dialog) == ["周明远", "云帆工具 <b>&"]
    assert bin_dialog.table.item(1, 1).text() == "会员企业"
    assert bin_dialog.table.item(1, 3).text() == "另有 1 条"


def test_the_bin_is_filtered_as_one_types(bin_dialog, compose):
    compose(bin_dialog.filter, "企业")
    assert titles(bin_dialog) == ["云帆工具 <b>&"]
    compose(bin_dialog.filter, "没有")
    assert titles(bin_dialog) == []
    assert not bin_dialog.bring.isEnabled()


def test_a_record_comes_back_with_what_hung_on_it(bin_dialog, store, compose):
    compose(bin_dialog.filter, "云帆")
    click(bin_dialog.bring)
    assert [e.name for e in store.find(Enterprise)] == ["云帆工具 <b>&"]
    assert [c.name for c in store.find(Contact)] == ["甲"]
    assert [item.title for item in dropped(store)] == ["周明远"]


def test_the_bin_is_worked_by_keys_alone(bin_dialog, store, compose):
    bin_dialog.filter.setFocus()
    compose(bin_dialog.filter, "企业")
    QTest.keyClick(bin_dialog.filter, Qt.Key.Key_Return)
    assert bin_dialog.isVisible(), "Enter goes into the rows, it does not close the bin"
    assert bin_dialog.table.hasFocus()
    QTest.keyClick(bin_dialog.table, Qt.Key.Key_Tab)
    assert not bin_dialog.table.hasFocus(), "Tab leads out of the rows"
    bin_dialog.table.setFocus()
    QTest.keyClick(bin_dialog.table, Qt.Key.Key_Return)
    assert [e.name for e in store.find(Enterprise)] == ["云帆工具 <b>&"]


def test_an_empty_bin_says_so(desk, on_screen):
    dialog = on_screen(BinDialog(desk))
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "回收站是空的。" in shown
    assert not dialog.bring.isEnabled()
