"""What talks and answers go by: requirements, time limits, templates, words, times kept."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.handling import AnswerTemplate, TimeLimit
from app.records.lists import ListWord, Retention
from app.records.talk_rules import TalkCount, TalkRule
from app.records.words import N, Said, noted
from app.tabs.talks.access_log import AccessLog
from app.tabs.talks.condensing import RetentionPage
from app.ui.desk import Desk
from app.ui.look import Look, Section
from app.ui.page import RecordPage
from app.ui.views import View, Views, start_with

TABLES = (
    "talk_rule", "time_limit", "answer_template", "list_word", "retention", "talk_count",
)  # fmt: skip
_RULE = Look(
    icon="sign",
    columns=("name", "relation", "reading", "least", "source"),
    order=(("name", False),),
    sections=(
        Section(
            N("谈话要求"),
            ("name", "relation", "reading", "least", "since", "until", "source", "note"),
        ),
    ),
)
_LIMIT = Look(
    icon="clock",
    columns=("kind", "stage", "days", "since", "until", "source"),
    order=(("stage", False), ("kind", False)),
    sections=(
        Section(N("办理时限"), ("kind", "stage", "days", "since", "until", "source", "note")),
    ),
)
_TEMPLATE = Look(
    icon="quote",
    columns=("name", "step", "text"),
    order=(("step", False), ("name", False)),
    sections=(Section(N("答复模板"), ("name", "step", "text", "note")),),
)
_WORD = Look(
    icon="edit",
    columns=("list_name", "word", "retired", "place", "source"),
    order=(("list_name", False), ("place", False)),
    sections=(Section(N("词条"), ("list_name", "word", "retired", "place", "source")),),
)
_RETENTION = Look(
    icon="clock",
    columns=("subject", "years", "source"),
    sections=(Section(N("保存期限"), ("subject", "years", "source", "note")),),
)
_COUNT = Look(
    icon="talks",
    columns=("held", "unit", "relation", "occasion", "talkers", "partners", "items"),
    order=(("held", True),),
    sections=(
        Section(
            N("谈话统计"),
            (
                "held", "unit", "relation", "manner", "occasion", "talkers", "partners", "items",
                "condensed",
            ),
        ),
    ),
)  # fmt: skip
_PAGES: dict[str, tuple[type[Record], Look, Said, str]] = {
    "talk_rule": (TalkRule, _RULE, noted("谈话要求", "list"), N("没有谈话要求，就不计算覆盖。")),
    "time_limit": (
        TimeLimit,
        _LIMIT,
        noted("办理时限", "list"),
        N("没有办理时限，就只按每一条自己填的完成时限计算逾期。"),
    ),
    "answer_template": (
        AnswerTemplate,
        _TEMPLATE,
        noted("答复模板", "list"),
        N("没有答复模板。一次答复多条意见时，从这里选一份，填好里面的空。"),
    ),
    "list_word": (
        ListWord,
        _WORD,
        noted("词条", "list"),
        N("没有词条。谈话事由和涉密字样可以在这里增改。"),
    ),
    "retention": (
        Retention,
        _RETENTION,
        noted("保存期限", "list"),
        N("没有保存期限，就不提出归并建议。"),
    ),
    "talk_count": (
        TalkCount,
        _COUNT,
        noted("谈话统计", "list"),
        N("还没有归并过的谈话。到期的谈话归并以后，只在这里留下日期、组织、关系、事由和人数。"),
    ),
}


class Settled(QWidget):
    """Show one of the lists the talks go by."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        views = [View(table, _PAGES[table][2], self._maker(table)) for table in TABLES]
        views.append(View("access", N("查看记录"), lambda: AccessLog(desk)))
        self.views = Views(desk, "talks/settled", views)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)

    def show_uid(self, table: str, uid: str) -> None:
        """Show a record of one of the lists."""
        page = self.views.turn(table)
        if uid:
            page.show_uid(uid)

    def show_new(self, table: str, values: dict[str, Any]) -> None:
        """Show an empty form of one of the lists."""
        self.views.turn(table).show_new(**values)

    def _maker(self, table: str) -> Any:
        cls, look, _title, empty = _PAGES[table]
        if table == Retention.table:
            return lambda: start_with(RetentionPage(self._desk, look, empty))
        return lambda: start_with(RecordPage(self._desk, cls, look, empty=empty))
