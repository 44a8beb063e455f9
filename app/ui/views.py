"""Several views in one tab, chosen by a row of toggles; each is made when first shown."""

from collections.abc import Callable, Sequence
from typing import Any

import attrs
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.words import Said
from app.store.drafts import draft_of
from app.store.rows import Store
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.page import RecordPage
from app.ui.theme import step


@attrs.frozen
class View:
    """Name a view and say how it is made."""

    key: str
    title: str | Said
    make: Callable[[], QWidget]


class Views(QWidget):
    """Show one of several views; the one left last is shown first the next time."""

    turned = Signal(str)

    def __init__(self, desk: Desk, name: str, views: Sequence[View]) -> None:
        super().__init__()
        self._desk, self._name = desk, name
        self._views = {view.key: view for view in views}
        self._made: dict[str, QWidget] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(3))
        layout.addWidget(self._switch())
        layout.addWidget(self._stack, 1)
        last = desk.memory.text(f"view/{name}")
        self.turn(last if last in self._views else views[0].key)

    @property
    def key(self) -> str:
        """Return the key of the view in front."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of all views in their order."""
        return tuple(self._views)

    def page(self, key: str) -> Any:
        """Return a view, made now if it was not yet."""
        if key not in self._made:
            page = self._views[key].make()
            self._made[key] = page
            self._stack.addWidget(page)
        return self._made[key]

    def turn(self, key: str) -> Any:
        """Bring a view to the front and return it."""
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self._buttons[key].setChecked(True)
        self._desk.memory.keep(f"view/{self._name}", key)
        self.turned.emit(key)
        return page

    def add_tool(self, widget: QWidget) -> None:
        """Put a widget at the right end of the row of toggles."""
        self._tools.addWidget(widget)

    def _switch(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, last_at_end=True)
        group = QButtonGroup(self)
        for key, view in self._views.items():
            button = QPushButton(self._desk.say(view.title), checkable=True, objectName=key)
            button.setProperty("role", "view")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, key=key: self.turn(key))
            group.addButton(button)
            self._buttons[key] = button
            flow.addWidget(button)
        tools = QWidget()
        self._tools = QHBoxLayout(tools)
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(step(1))
        flow.addWidget(tools)
        return row


class TabOfViews(QWidget):
    """Be a tab that consists of views."""

    def __init__(self, desk: Desk, name: str, views: Sequence[View]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._desk = desk
        self.views = Views(desk, name, views)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)


def start_with(page: RecordPage, pick: Callable[[Record], bool] = bool) -> RecordPage:
    """Let a page begin with the first record that ``pick`` takes, unless another one is asked for.

    ``bool`` takes any record.
    """

    def begin() -> None:
        if page.form.record is None and page.list.isVisible():
            page.list.complete()
            records = page.list.model.records
            row = next((n for n, record in enumerate(records) if pick(record)), 0)
            page.list.table.selectRow(row)
            index = page.list.model.index(row, 0)
            page.list.table.scrollTo(index, page.list.table.ScrollHint.PositionAtCenter)

    QTimer.singleShot(0, page, begin)
    return page


def owner_of(store: Store, cls: type[Record], uid: str, field: str) -> str:
    """Return the uid of the record that a part, or the draft of one, hangs on; "" if none."""
    part = store.get(cls, uid)
    if part is not None:
        return getattr(part, field) or ""
    draft = draft_of(store, f"{cls.table}:{uid}")
    return str(draft.raw.get(field) or "") if draft else ""
