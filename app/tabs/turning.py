"""Undo and redo of the open file: what is typed is stored first, what was turned is said."""

from collections.abc import Callable
from typing import Any

from app.records.words import N, Problem, Said, said
from app.store.history import redoable, redoing, undoable, undoing
from app.store.portions import Portions
from app.store.rows import Store
from app.ui.portions import in_portions


def take_back(window: Any) -> None:
    """Undo the latest step of the file a window shows."""
    _turn(window, undoable, undoing, N("撤销"), N("已撤销：{what}"), N("没有可撤销的操作。"))


def do_again(window: Any) -> None:
    """Redo the step that was undone last."""
    _turn(window, redoable, redoing, N("重做"), N("已重做：{what}"), N("没有可重做的操作。"))


def _turn(
    window: Any,
    ahead: Callable[[Store], Said | None],
    turning: Callable[[Store, object], Portions[Said | None]],
    name: str,
    did: str,
    nothing: str,
) -> None:
    window.settle()
    desk = window.desk
    what = ahead(desk.store)
    if what is None:
        window.status.tell(desk.say(nothing))
        return
    try:
        work = turning(desk.store, window)
        if in_portions(desk, said(name), work, window) is not None:
            window.status.tell(desk.say(said(did, what=what)))
    except Problem as problem:
        desk.ask.tell(problem.what)
