"""How an event looks: its sections, and which fields each kind of event asks for."""

from collections.abc import Iterable, Mapping

from app.records.words import N
from app.ui.look import Look, Section

BASIC = (
    "title", "kinds", "units", "serial", "starts", "ends", "place", "chair", "recorder", "theme",
)  # fmt: skip
LECTURE = ("speaker", "lecturer", "audience", "hours")
CALL = ("preparation", "contact", "noticed")
CONTENT = ("forms", "content", "talked", "effect", "methods", "materials", "guests", "note")
JOINT = ("partners", "partner_count", "lanes", "five_ones", "resources")
PLAN = ("plan_items", "planned_for", "task", "task_checks")
FILED = ("checker", "checked_on", "final_on", "archive_number")
COLUMNS = ("starts", "title", "kinds", "units", "theme", "chair", "state", "place", "partners")
LOOK = Look(
    icon="meetings",
    sections=(
        Section(N("基本情况"), BASIC),
        Section(N("主讲与学时"), LECTURE),
        Section(N("通知"), CALL, folded=True),
        Section(N("内容与成效"), CONTENT),
        Section(N("共建"), JOINT),
        Section(N("计划"), PLAN),
        Section(N("核对与归档"), FILED, folded=True),
    ),
    hidden=("state",),
    columns=COLUMNS,
    order=(("starts", True),),
)
# What only some kinds of event ask for; everything else is asked of all.
_SOME = frozenset(
    {"serial", *LECTURE, "forms", "talked", "effect", "methods", "guests", "materials", *JOINT}
)
_MEETING = frozenset({"serial"})
_STUDY = frozenset({"serial", "speaker", "lecturer", "hours", "forms", "talked", "materials"})
_BUSINESS = frozenset({*JOINT, "methods", "effect", "guests"})
ASKED: Mapping[str, frozenset[str]] = {
    "members_meeting": _MEETING,
    "committee_meeting": _MEETING,
    "group_meeting": _MEETING,
    "party_committee": _MEETING,
    "party_class": frozenset({*LECTURE, "talked", "effect", "methods", "materials"}),
    "theme_day": frozenset(
        {"forms", "talked", "effect", "methods", "hours", "guests", "materials"}
    ),
    "organisational_life": frozenset({"forms", "talked", "materials"}),
    "appraisal": frozenset({"talked"}),
    "democratic_life": frozenset({"talked", "materials"}),
    "central_study": _STUDY,
    "youth_study": _STUDY | {"effect"},
    "joint_event": _BUSINESS | {"forms"},
    "business_event": _BUSINESS,
    "other": frozenset({"forms", "talked", "effect", "methods", "guests"}),
}
# Where a topic is what the event is about; elsewhere the agenda opens with one click.
WITH_AGENDA = frozenset(
    {
        "members_meeting", "committee_meeting", "group_meeting", "party_committee",
        "organisational_life", "appraisal", "democratic_life",
    }
)  # fmt: skip


def not_asked(kinds: Iterable[str]) -> frozenset[str]:
    """Return the fields an event of these kinds does not ask for; all are asked of none."""
    wanted = [ASKED[kind] for kind in kinds if kind in ASKED]
    return _SOME - frozenset().union(*wanted) if wanted else frozenset()
