"""What is said in confidence stands on no screen but its own; planted, and looked for."""

import datetime as dt

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QWidget,
)

from app.records.operators import Operator
from app.records.roster import Membership, Person, Post, Unit
from app.records.talks import Item, Talk
from app.records.words import said
from app.store.access import accesses
from app.store.drafts import keep as keep_draft
from app.store.settings import set_setting
from app.store.sight import OPERATORS, Sight
from app.ui.palette_rows import ROW
from app.ui.printing import print_list
from tests.walking import settle, walk

TODAY = dt.date(2026, 11, 23)
SECRET, TYPED = "绛珠仙草泪", "青埂峰下石"
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


_TELL = ("text", "toPlainText", "placeholderText", "currentText", "windowTitle")


@pytest.fixture
def office(store):
    """Make a branch with a talk all its members may see, but for what stays with the talker."""
    unit = Unit(uid="u", name="第一支部", kind="branch")
    people = [Person(name=name, uid=name) for name in ("周望舒", "罗星野", "林书禾")]
    since = {"since": dt.date(2020, 1, 1)}
    talk = Talk(
        uid="t", number="TX-2026-001", held=dt.datetime(2026, 11, 20, 9), unit="u",
        talkers=("周望舒",), partners=("林书禾",), visibility="branch", opinions="通知太晚。",
        private=f"不能说：{SECRET}。",
    )  # fmt: skip
    with store.step(said("放入")) as step:
        step.put_many([unit, *people, Operator(uid="luo", name="罗星野", person="罗星野")])
        step.put(Post(person="周望舒", unit="u", kind="secretary", **since))
        step.put_many([Membership(person=each.uid, unit="u", **since) for each in people])
        step.put(talk)
        values = {"text": "通知太晚", "quote": "通知太晚。", "talk": "t", "unit": "u"}
        step.put(Item(kind="opinion", raised_on=TODAY, **values))
    kept = store.get(Talk, "t")
    with store.step(said("改")) as step:
        step.put(kept.having(private=f"不能说：{SECRET}，一句也不能。"))
    keep_draft(store, "talk:t", "talk", "t", {"private": TYPED}, store.get(Talk, "t").changed)
    return store


def as_member(store):
    """Let a member of the branch sign in, who sees the talk and is not near it."""
    set_setting(store, OPERATORS, "1")
    store.look_as(Sight("luo", "罗星野", TODAY, everything=False))


def words_on(window):
    """Return every word a window has: in its widgets, their tips and models, spoken or shown."""
    for widget in [window, *window.findChildren(QWidget)]:
        told = [getattr(widget, name, str) for name in _TELL]
        yield from ((widget, str(tell())) for tell in told)
        for words in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield widget, words
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((widget, words) for words in words_in(widget.model()))


def words_in(model):
    for row in range(model.rowCount()):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)


def found_on(window, *, besides=()):
    return [
        (type(widget).__name__, widget.objectName(), words)
        for widget, words in words_on(window)
        if (SECRET in words or TYPED in words)
        and not any(widget is other or other.isAncestorOf(widget) for other in besides)
    ]


def test_who_is_not_near_a_talk_meets_it_on_no_screen(office, request):
    as_member(office)
    window = request.getfixturevalue("window")
    window.desk.memory.keep("window/tab", "0")
    seen = []
    for state in walk(window):
        assert found_on(window) == [], state
        seen.append(state)
    assert "talks talk history" in seen
    page = window.tab(3).views.page("talk")
    assert page.record is not None, "the talk itself is seen"
    assert page.record.number == "TX-2026-001"
    assert found_on(window) == []


def test_the_talker_meets_it_in_the_talk_itself_and_nowhere_else(office, window):
    for state in walk(window):
        # Once it was looked at, the page of the talk stays behind the other tabs.
        page = window.tab(3).views.page("talk") if window.current >= 3 else None
        own = [page.form.editors["private"].widget, page.history] if page else []
        assert found_on(window, besides=own) == [], state
    page = window.tab(3).views.turn("talk")
    page.show_uid("t")
    assert TYPED in page.form.editors["private"].box.toPlainText()


def test_the_palette_the_menus_and_the_status_line_do_not_tell_it(office, window, qtbot):
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.palette_box
    for words in ("TX-2026", SECRET, TYPED, "谈"):
        palette.box.setText(words)
        qtbot.waitUntil(lambda: not palette._later.isActive())
        rows = [palette.list.item(n).data(ROW) for n in range(palette.list.count())]
        assert not [row for row in rows if SECRET in str(row) or TYPED in str(row)], words
    palette.leave()
    for menu in window.menuBar().actions():
        menu.menu().aboutToShow.emit()
        texts = [action.text() for action in menu.menu().actions()]
        assert not [text for text in texts if SECRET in text]
    window.undo()
    settle()
    assert found_on(window.status) == []
    window.redo()
    settle()
    assert found_on(window.status) == []


def test_rows_copied_and_a_printed_list_do_not_have_it_and_are_noted(office, window, tab, printed):
    view = tab("谈心与反馈").views.turn("talk").list
    for action in (menu := view.columns.menu()).actions():
        action.setChecked(True)
    menu.deleteLater()
    view.table.selectAll()
    view.copy()
    copied = QApplication.clipboard().text()
    assert "TX-2026-001" in copied
    assert SECRET not in copied
    assert [(each.act, each.uid) for each in accesses(office)] == [("exported", "t")]
    print_list(view)
    words = printed()
    assert "TX-2026-001" in words
    assert SECRET not in words
    assert [each.act for each in accesses(office)] == ["printed", "exported"]


def test_a_draft_of_another_is_not_offered_with_it(office, request):
    as_member(office)
    window = request.getfixturevalue("window")
    window.go(0)
    settle()
    assert found_on(window) == []
    window.show_record("talk", "t")
    settle()
    form = window.tab(3).page.form
    assert form.editors["private"].raw() == ""
    assert form._cards[3].isHidden()
