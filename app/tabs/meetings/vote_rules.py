"""The rules of presence and voting: what the office goes by, from which day on."""

from app.records.events import VoteRule
from app.records.words import N
from app.ui.desk import Desk
from app.ui.look import Look, Section
from app.ui.page import RecordPage
from app.ui.views import start_with

LOOK = Look(
    icon="check",
    sections=(
        Section(
            N("表决规则"),
            ("matter", "voters", "presence", "presence_over", "passing", "passing_over",
             "passing_of", "secret", "written"),
        ),
        Section(N("依据和期限"), ("source", "article", "since", "until", "note")),
        Section(N("不计入应到"), ("excludable",)),
    ),
    columns=("matter", "presence", "passing", "passing_of", "article", "since", "until"),
    order=(("matter", False), ("since", True)),
)  # fmt: skip


def vote_rules(desk: Desk) -> RecordPage:
    """Make the page of the rules."""
    empty = N("还没有表决规则。写明事项、到会和赞成要达到多少、依据哪一条。")
    return start_with(RecordPage(desk, VoteRule, LOOK, empty=empty))
