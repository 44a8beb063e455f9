"""Walk through all that a window can show, and through its dialogs."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.form_grid import SectionCard
from app.ui.page import RecordPage
from app.ui.table import ListView
from app.ui.views import Views


def settle() -> None:
    """Let layouts and what was put off come to rest."""
    for _ in range(3):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        QApplication.processEvents()


def walk(window: QWidget) -> Iterator[str]:
    """Turn to every view of every tab, with a record, all of it open, its history beside."""
    for number, place in enumerate(window.places):
        window.go(number)
        settle()
        tab = window.tab(number)
        turns = [(views, key) for views in tab.findChildren(Views) for key in views.keys]
        for views, key in turns or [(None, "")]:
            if views is not None:
                views.turn(key)
            for shown in _states(tab):
                yield f"{place.icon} {key} {shown}".replace("  ", " ")


def _states(tab: QWidget) -> Iterator[str]:
    settle()
    for view in tab.findChildren(ListView):
        if view.isVisible() and view.model.records:
            view.table.selectRow(0)
    settle()
    yield "list"
    pages = [page for page in tab.findChildren(RecordPage) if page.isVisible()]
    for page in pages:
        page.splitter.turn(1)
        for card in page.findChildren(SectionCard):
            card.set_open(True)
    settle()
    yield "form"
    for page in pages:
        if page.record is not None:
            page.past.setChecked(True)
            settle()
            yield "history"
            page.past.setChecked(False)
