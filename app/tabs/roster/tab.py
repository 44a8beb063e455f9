"""The roster tab."""

from app.records.roster import Membership, Person, Post
from app.records.words import N, noted
from app.tabs.roster import looks
from app.tabs.roster.operators import OperatorPage
from app.tabs.roster.terms import TermsView
from app.tabs.roster.units import UnitPage
from app.ui.desk import Desk
from app.ui.page import RecordPage
from app.ui.views import TabOfViews, View, owner_of, start_with

_PARTS: dict[str, type[Membership | Post]] = {"membership": Membership, "post": Post}


class RosterTab(TabOfViews):
    """Show the units and the people."""

    TITLE = N("组织")
    ICON = "roster"
    TABLES = ("unit", "person", "membership", "post", "operator")

    def __init__(self, desk: Desk) -> None:
        units = View("unit", noted("组织", "list"), lambda: UnitPage(desk))
        people = View("person", noted("人员", "list"), self._people)
        operators = View("operator", noted("操作人", "list"), lambda: OperatorPage(desk))
        elections = View("term", N("换届"), lambda: TermsView(desk))
        super().__init__(desk, "roster", [units, people, elections, operators])

    def show_uid(self, table: str, uid: str) -> None:
        """Show a unit or person; a membership or post is shown with its unit."""
        if table in _PARTS:
            uid = owner_of(self._desk.store, _PARTS[table], uid, "unit")
            table = "unit"
        page = self.views.turn(table)
        if uid:
            page.show_uid(uid)

    def show_new(self, table: str, values: dict[str, object]) -> None:
        """Show an empty form; a membership or post is made on the page of its unit or person."""
        if table in _PARTS:
            owner = "person" if values.get("person") else "unit"
            self.show_uid(owner, str(values.get(owner) or ""))
        else:
            self.views.turn(table).show_new(**values)

    def _people(self) -> RecordPage:
        empty = N("还没有人员。只录入工作需要的信息；所属组织和任职写在各人名下。")
        return start_with(RecordPage(self._desk, Person, looks.PERSON, empty=empty))
