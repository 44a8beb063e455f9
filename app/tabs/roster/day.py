"""Who belonged to a unit on a day, with the posts they held in it."""

from PySide6.QtWidgets import QPushButton

from app.records.describe import Record
from app.records.roster import Membership, Person, Post
from app.records.words import N, said
from app.rules.rolls import posts_on, roster_on
from app.store.settings import get_setting
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, shown
from app.ui.on_day import OnDay
from app.ui.printing import for_paper, make_paper, now
from app.ui.theme import icon

_COLUMNS = ("name", "gender", "standing", "department", "duty", "joined", "phone")


class RosterOnDay(OnDay):
    """List the people of a unit on a day that can be chosen; today to begin with."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "roster_on",
            N("某日名册"),
            self._lines,
            ("membership", "post", "person"),
            N("这一天没有成员。在下面的“所属关系”里写上成员和起止日期。"),
            day=("roster_day", N("名册日期")),
            short=6,
        )
        self.paper = QPushButton(icon("print"), desk.say(N("打印名册")), objectName="print_roster")
        self.paper.setProperty("role", "link")
        self.paper.clicked.connect(self._print)
        self._row.addWidget(self.paper)

    def people(self) -> list[Person]:
        """Return who belonged to the unit on the chosen day."""
        if self.record is None:
            return []
        store, uid = self._desk.store, self.record.uid
        kept = roster_on(store.find(Membership, unit=uid), uid, self.on())
        found = [store.get(Person, person) for person in kept]
        return [person for person in found if person is not None]

    def _lines(self, unit: Record) -> list[Line]:
        held = posts_on(self._desk.store.find(Post, unit=unit.uid), unit.uid, self.on())
        lines = []
        for person in self.people():
            posts = [self._post(post) for post in held if post.person == person.uid]
            details = [shown(self._desk, person, n) for n in ("standing", "department", "duty")]
            detail = " · ".join(part for part in details if part)
            side = "、".join(posts)
            lines.append(Line("person", person.uid, person.name, detail, side, "person"))
        return lines

    def _post(self, post: Post) -> str:
        return post.name.strip() or shown(self._desk, post, "kind")

    def _print(self) -> None:
        if self.record is None:
            return
        # ReportLab is slow to come in: only when something is printed.
        from app.papers import lists

        desk, people = for_paper(self._desk), self.people()
        unit = desk.tongue.title("unit", self.record.uid)
        title = desk.say(said(N("{unit}名册（{day}）"), unit=unit, day=str(self.on())))
        fields = [Person.field(name) for name in _COLUMNS]
        paper = lists.paper(
            title,
            fields,
            lists.rows_of(people, fields, desk.tongue),
            desk.tongue,
            wheres=[person.name for person in people],
            office=get_setting(desk.store, "office"),
            made=now(desk),
        )
        make_paper(self._desk, said(N("打印名册")), title, paper)
