"""What the office goes by: the rules of required meetings, exemptions, holidays."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.rules import Exemption
from app.records.words import N, noted
from app.tabs.planning import looks_rules as looks
from app.tabs.planning.holidays import HolidayPage
from app.tabs.planning.rule_page import RulePage
from app.ui.desk import Desk
from app.ui.page import RecordPage
from app.ui.views import View, Views, start_with

RULES = ("rule", "exemption", "holiday")


class RulesPage(QWidget):
    """Show rules, exemptions and holidays, each in its view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.views = Views(
            desk,
            "rules",
            [
                View("rule", N("会议制度"), lambda: start_with(RulePage(desk))),
                View("exemption", noted("免开登记", "list"), self._exemptions),
                View("holiday", noted("节假日", "list"), lambda: HolidayPage(desk)),
            ],
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)

    def show_uid(self, table: str, uid: str) -> None:
        """Show a record in its view; without a uid, its list."""
        page = self.views.turn(table)
        if uid:
            page.show_uid(uid)

    def show_new(self, table: str, values: dict[str, object]) -> None:
        """Show an empty form in its view."""
        self.views.turn(table).show_new(**values)

    def _exemptions(self) -> RecordPage:
        empty = N(
            "还没有免开的登记。某个组织在一段时间内可以不开某种会议时，在这里写明起止和原因。"
        )
        return RecordPage(self._desk, Exemption, looks.EXEMPTION, empty=empty)
