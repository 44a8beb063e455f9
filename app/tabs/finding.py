"""What finds things in the whole window: the palette, and the saved searches in the sidebar."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.records import RECORDS
from app.records.words import N, noted, said
from app.store.saved import Saved
from app.ui.commands import Command
from app.ui.saved_list import SavedList
from app.ui.saving import show_search

if TYPE_CHECKING:
    from app.ui.palette import Palette

# These are made on the page of the record they belong to.
_PARTS = {
    "apart",
    "appraisal",
    "attachment",
    "attendance",
    "commitment",
    "contact",
    "follow_up",
    "item_step",
    "match",
    "membership",
    "merge",
    "plan_gap",
    "plan_version",
    "poll",
    "post",
    "stage",
    "topic",
    "voice",
}
# What is made every day comes first.
_DAILY = ("event", "talk", "item", "plan_item", "enterprise", "person")
_UNLISTED = _PARTS | {"unit"}
# Views that nobody would look for under the kind of record they show.
_VIEWS = (
    ("meetings", "material", N("学习材料和学时")),
    ("meetings", "norm", noted("工作标准", "list")),
    ("meetings", "stage_template", noted("阶段模板", "list")),
    ("roster", "term", N("换届")),
)


def add_finding(window: Any) -> None:
    """Put the saved searches into the sidebar of a window, and the button of the palette."""
    window.sidebar.hold(SavedList(window.desk))
    window.desk.news.filtered.connect(partial(_show_list, window))
    words = window.desk.say(N("查找"))
    window.sidebar.offer(words, "search", "Ctrl+K", lambda: window.palette_box.open())


def make_palette(window: Any) -> "Palette":
    """Return the palette that lies over a window; made when it is first asked for."""
    from app.ui.palette import Palette

    pictures = {table: place.icon for place in window.places for table in place.tables}

    def picture(table: str) -> str:
        return pictures.get(table, "")

    listed = partial(_show_list, window)
    return Palette(window.desk, window, lambda: list(_commands(window)), picture, listed)


def _commands(window: Any) -> Iterator[Command]:
    """Yield a new one of every kind, then all that stands in the menus."""
    if not window.desk.store.readonly:
        others = (table for place in window.places for table in place.tables)
        for table in dict.fromkeys((*_DAILY, *others)):
            if table not in _PARTS:
                words = said(N("新建{label}"), label=said(RECORDS[table].label))
                yield Command(words, partial(window.show_new, table, {}), picture="add")
    for picture, key, title in _VIEWS:
        words = said(N("打开{view}"), view=said(title))
        yield Command(words, partial(_turn, window, picture, key), picture=picture)
    yield from _of_menu(window.menuBar())


def _turn(window: Any, picture: str, key: str) -> None:
    """Show a view of a tab."""
    number = next(n for n, place in enumerate(window.places) if place.icon == picture)
    window.go(number)
    window.tab(number).views.turn(key)


def _of_menu(menu: QMenu | QMenuBar) -> Iterator[Command]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _of_menu(below)
        elif not action.isSeparator():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(
                action.text(), action.trigger, keys, action.data() or "", enabled=action.isEnabled()
            )


def _show_list(window: Any, saved: Saved) -> None:
    """Show the list of a kind of record, filtered as a saved search says."""
    from app.ui.table import ListView

    if saved.table in _UNLISTED:
        return
    number = next(n for n, place in enumerate(window.places) if saved.table in place.tables)
    window.go(number)
    tab = window.tab(number)
    if hasattr(tab, "turn_to"):
        tab.turn_to(saved.table)
    elif hasattr(tab, "views"):
        tab.views.turn(saved.table)
    for view in tab.findChildren(ListView):
        if view.cls.table == saved.table:
            show_search(view, saved)
            view.table.setFocus()
            return
