"""One change to many records: looked at, done in one step, taken back in one."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.records.dates import Month
from app.records.events import Event
from app.records.partners import Enterprise, Tag
from app.records.roster import Membership, Person, Unit
from app.records.words import plain, said
from app.store.history import undo, undoable
from app.ui.bulk_dialog import BulkDialog
from app.ui.list_menu import change_many
from app.ui.table import ListView


@pytest.fixture
def firms(desk):
    with desk.store.step(said("放入")) as step:
        tag = step.put(Tag(name="外贸骨干"))
        return [
            step.put(Enterprise(name="甲厂", size="small", region="浙江")),
            step.put(Enterprise(name="乙厂", size="large", tags=(tag.uid,))),
            step.put(Enterprise(name="丙社", joined=Month(2020, 1))),
        ]


@pytest.fixture
def opened(desk, on_screen, qtbot):
    """Give a function that opens the window over a list with these rows selected."""
    dialogs = []

    def show(cls=Enterprise, rows=(), words=""):
        view = on_screen(ListView(desk, cls))
        view.filter.setText(words)
        view.refresh()
        for row in rows:
            index = view.model.index(row, 0)
            flags = view.table.selectionModel().SelectionFlag
            view.table.selectionModel().select(index, flags.Select | flags.Rows)
        change_many(view)
        (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, BulkDialog))
        dialogs.append(dialog)
        return dialog

    yield show
    for dialog in dialogs:
        if isValid(dialog):
            dialog.reject()


@pytest.fixture
def choose(desk, qtbot, compose):
    """Give a function that chooses field, way and value, and waits for what it would do."""

    def pick(dialog, name, way="", words=""):
        fields = [dialog.field.itemData(row).name for row in range(dialog.field.count())]
        take(dialog.field, fields.index(name))
        if way:
            take(dialog.way, dialog.way.findData(way))
        if words:
            box = dialog.editor.typed
            box.setFocus()
            line = box.lineEdit() if hasattr(box, "lineEdit") else box
            QTest.keyClicks(line, words) if words.isascii() else compose(line, words)
            if popup := QApplication.activePopupWidget():
                QTest.keyClick(popup, Qt.Key.Key_Return)
            QTest.keyClick(line, Qt.Key.Key_Tab)
        dialog.look()
        qtbot.waitUntil(lambda: desk.jobs.running is None)

    def take(box, row):
        box.setCurrentIndex(row)
        box.activated.emit(row)

    return pick


def rows(dialog):
    table = dialog.table
    return [[table.item(row, c).text() for c in range(4)] for row in range(table.rowCount())]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_field_is_set_in_all_that_is_listed(firms, opened, choose, desk):
    dialog = opened(words="厂")
    assert dialog.scope.currentText() == "列表里的全部 2 条"
    choose(dialog, "size", "set", "大型")
    assert rows(dialog) == [["甲厂", "小型", "大型", ""]]
    assert dialog.summary.text() == "将修改 1 条，1 条本来就是这样。"
    assert dialog.go.text() == "修改 1 条"
    click(dialog.go)
    assert [firm.size for firm in desk.store.find(Enterprise)] == ["large", "large", None]
    assert plain(undoable(desk.store)) == "批量修改 1 条会员企业的“规模”"
    undo(desk.store)
    assert [firm.size for firm in desk.store.find(Enterprise)] == ["small", "large", None]


def test_tab_goes_from_the_way_to_the_value_whichever_field_is_chosen(firms, opened, choose):
    dialog = opened()
    assert dialog.field.currentData().name == "state", "not the name, which no two have alike"
    for name in ("tags", "size", "note", "name", "tags"):
        choose(dialog, name)
        dialog.way.setFocus()
        QTest.keyClick(dialog.way, Qt.Key.Key_Tab)
        assert dialog.values.currentWidget().isAncestorOf(dialog.focusWidget()) or (
            dialog.focusWidget() is dialog.values.currentWidget()
        )


def test_a_tag_is_added_to_the_selected_and_taken_out_again(firms, opened, choose, desk):
    (tag,) = desk.store.find(Tag)
    dialog = opened(rows=(0, 1))
    assert dialog.scope.currentText() == "选中的 2 条"
    assert dialog.scope.itemText(1) == "列表里的全部 3 条"
    choose(dialog, "tags", "add", "waimao")
    assert dialog.go.text() == f"修改 {len(dialog._effects.uids)} 条"
    names = {row[0] for row in rows(dialog)}
    click(dialog.go)
    for firm in desk.store.find(Enterprise):
        assert (firm.tags == (tag.uid,)) == (firm.name in names or firm.name == "乙厂")
    dialog = opened()
    choose(dialog, "tags", "remove", "waimao")
    click(dialog.go)
    assert all(firm.tags == () for firm in desk.store.find(Enterprise))


def test_clearing_asks_for_no_value(firms, opened, choose, desk):
    dialog = opened()
    choose(dialog, "region", "clear")
    assert not dialog.values.isVisible()
    assert rows(dialog) == [["甲厂", "浙江", "（空）", ""]]
    click(dialog.go)
    assert [firm.region for firm in desk.store.find(Enterprise)] == ["", "", ""]


def test_a_value_that_is_none_is_told_and_changes_nothing(firms, opened, choose):
    dialog = opened()
    choose(dialog, "joined", "set", "2026-13")
    assert dialog.problem.isVisible()
    assert not dialog.go.isEnabled()
    assert rows(dialog) == []


def test_no_value_yet_changes_nothing(firms, opened, choose):
    dialog = opened()
    choose(dialog, "phone", "set")
    assert (rows(dialog), dialog.go.isEnabled()) == ([], False)


def test_records_it_would_make_wrong_stay_out(opened, choose, desk):
    with desk.store.step(said("放入")) as step:
        unit = step.put(Unit(name="支部", kind="branch"))
        for n, since in enumerate((dt.date(2020, 1, 1), dt.date(2026, 6, 1))):
            person = step.put(Person(name=f"员{n}"))
            step.put(Membership(person=person.uid, unit=unit.uid, since=since))
    dialog = opened(Membership)
    choose(dialog, "until", "set", "2026-01-01")
    assert "早于" in next(row[3] for row in rows(dialog) if row[0].startswith("员1"))
    assert dialog.summary.text() == "将修改 1 条，1 条不能改，原因在表里。"
    click(dialog.go)
    assert [m.until for m in desk.store.find(Membership)] == [dt.date(2026, 1, 1), None]


def test_what_is_final_stays_out(opened, choose, desk):
    with desk.store.step(said("放入")) as step:
        unit = step.put(Unit(name="支部", kind="branch"))
        for state in ("draft", "final"):
            starts = dt.datetime(2026, 3, 1, 9)
            step.put(
                Event(title=state, kinds=("other",), units=(unit.uid,), starts=starts, state=state)
            )
    dialog = opened(Event)
    choose(dialog, "place", "set", "A101")
    assert dialog.summary.text() == "将修改 1 条，1 条不能改，原因在表里。"
    click(dialog.go)
    assert {e.title: e.place for e in desk.store.find(Event)} == {"draft": "A101", "final": ""}


def test_another_scope_is_looked_at_again(firms, opened, choose, desk, qtbot):
    dialog = opened(rows=(0,))
    choose(dialog, "state", "set", "非会员")
    assert dialog.go.text() == "修改 1 条"
    dialog.scope.setCurrentIndex(1)
    dialog.scope.activated.emit(1)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert dialog.go.text() == "修改 3 条"


def test_many_are_changed_in_portions(opened, choose, desk):
    with desk.store.step(said("放入")) as step:
        step.put_many([Enterprise(name=f"{n}厂") for n in range(1200)])
    dialog = opened()
    choose(dialog, "website", "set", "www.example.com")
    assert len(rows(dialog)) == 1000
    assert "表里先列出 1,000 条" in dialog.summary.text()
    click(dialog.go)
    assert desk.store.count(Enterprise, website="www.example.com") == 1200
    undo(desk.store)
    assert desk.store.count(Enterprise, website="") == 1200
