"""Plan items this event may have carried out, each taken with one click."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.records.words import N, said
from app.rules.suggesting import plan_items_for
from app.store.rows import Changes
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form import Form
from app.ui.form_grid import plain_label

_MOST = 8
_LONGEST = 24


class Suggested(QWidget):
    """Offer the plan items of the event's units and month that are not linked yet."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.desk, self.form = desk, form
        self._record: Record | None = None
        self.words = plain_label("", "label")
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self._buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step())
        layout.addWidget(self.words)
        layout.addWidget(self.chips)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Offer what fits an event."""
        self._record = record
        self.refresh()

    def refresh(self) -> None:
        """Look again what fits."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        found = self._fitting()
        self._buttons = [self._button(item) for item in found[:_MOST]]
        for button in self._buttons:
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(found))
        self.words.setText(self.desk.say(said(N("当月计划里的事项，点一下就关联："))))

    def take(self, uid: str) -> None:
        """Link a plan item, as if it were chosen in its field."""
        editor = self.form.editors["plan_items"]
        raw = editor.raw()
        assert isinstance(raw, list)
        editor.show_value([*raw, uid])
        editor.tell_changed()
        editor.tell_left()

    def _fitting(self) -> list[PlanItem]:
        event = self._record
        if not isinstance(event, Event) or not event.id or self.desk.store.readonly:
            return []
        plans = [plan for unit in event.units for plan in self.desk.store.find(Plan, unit=unit)]
        year = event.starts.year if event.starts else 0
        items = [
            item
            for plan in plans
            if plan.year == year
            for item in self.desk.store.find(PlanItem, plan=plan.uid)
        ]
        return plan_items_for(event, plans, items)

    def _button(self, item: PlanItem) -> QPushButton:
        short = item.theme if len(item.theme) <= _LONGEST else item.theme[: _LONGEST - 1] + "…"
        button = QPushButton(
            theme.icon("add", theme.tokens().accent), short.replace("&", "&&"), objectName="offer"
        )
        button.setProperty("role", "link")
        button.setAccessibleName(self.desk.say(said(N("关联计划事项“{theme}”"), theme=item.theme)))
        button.clicked.connect(lambda: self.take(item.uid))
        return button

    def _hear(self, changes: Changes) -> None:
        if self._record is not None and {"plan", "plan_item"} & changes.rows.keys():
            self.refresh()
