"""How the records of the roster look: sections, first columns, order."""

from app.records.roster import Membership, Post
from app.records.words import N
from app.tabs.roster.day import RosterOnDay
from app.tabs.roster.terms import TermSection
from app.ui.children import Children
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.look import Look, Section


def _members(desk: Desk, form: Form) -> Children:
    return Children(desk, Membership, "unit", ("person", "since", "until"), ("note",))


def _posts_in(desk: Desk, form: Form) -> Children:
    columns, more = ("person", "kind", "since", "until"), ("name", "rank", "duties")
    return Children(desk, Post, "unit", columns, more)


def _units_of(desk: Desk, form: Form) -> Children:
    return Children(desk, Membership, "person", ("unit", "since", "until"), ("note",))


def _posts_of(desk: Desk, form: Form) -> Children:
    columns, more = ("unit", "kind", "since", "until"), ("name", "rank", "duties")
    return Children(desk, Post, "person", columns, more)


UNIT = Look(
    icon="unit",
    columns=("name", "kind", "parent", "term_ends"),
    sections=(
        Section(N("组织"), ("name", "short", "code", "kind", "parent", "phone", "has_committee")),
        Section(N("换届"), ("elected", "term_ends", "founded", "closed", "note"), folded=True),
    ),
    extra=(TermSection, RosterOnDay, _members, _posts_in),
)
PERSON = Look(
    icon="person",
    columns=("name", "standing", "department", "duty", "phone", "state"),
    order=(("name", False),),
    sections=(
        Section(N("基本情况"), ("name", "gender", "department", "duty", "phone")),
        Section(N("政治面貌"), ("standing", "state", "joined", "confirmed", "applied")),
        Section(N("更多"), ("birth", "ethnic", "education", "note"), folded=True),
    ),
    extra=(_units_of, _posts_of),
)
