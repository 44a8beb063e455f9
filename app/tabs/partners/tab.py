"""The partnership tab."""

from functools import partial

from PySide6.QtWidgets import QPushButton

from app.records.describe import Record
from app.records.merging import Apart, Merge
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    FollowUp,
    FollowUpTemplate,
    Match,
    MatchWeight,
    Need,
    Publicity,
    Resource,
    Synonyms,
    Tag,
)
from app.records.words import N, Said, noted, said
from app.store.rows import Writer
from app.tabs.partners import firms, giving, looks
from app.tabs.partners.following import numbered
from app.tabs.partners.overview import Overview
from app.tabs.partners.register import Register
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.page import Printout, RecordPage
from app.ui.printing import for_paper, make_paper, now
from app.ui.theme import icon
from app.ui.views import TabOfViews, View, Views, owner_of, start_with

_KINDS: dict[str, tuple[type[Record], Look, str | Said]] = {
    "enterprise": (Enterprise, firms.LOOK, noted("会员企业", "list")),
    "agreement": (Agreement, looks.AGREEMENT, noted("共建协议", "list")),
    "need": (Need, looks.NEED, noted("供需", "list")),
    "resource": (Resource, looks.RESOURCE, noted("共享资源", "list")),
    "publicity": (Publicity, looks.PUBLICITY, noted("宣传报道", "list")),
    "tag": (Tag, looks.TAG, noted("标签", "list")),
}
# What the office settles once: shown together in the last view.
_SETTLED = {
    "follow_up_template": (FollowUpTemplate, looks.FOLLOW_UP_TEMPLATE, noted("跟进模板", "list")),
    "match_weight": (MatchWeight, looks.MATCH_WEIGHT, noted("撮合权重", "list")),
    "synonyms": (Synonyms, looks.SYNONYMS, noted("同义产品词", "list")),
}
_EMPTY = {
    "enterprise": N("还没有会员企业。录入以后，协议、活动、供需和报道都归到企业名下。"),
    "agreement": N("还没有共建协议。写下约定的次数，开展了几次由活动自动算出。"),
    "need": N("还没有供需。把企业提供什么、需要什么记下来，便于撮合。"),
    "resource": N("还没有共享资源。场地、讲师、课程、展厅都可以登记在这里。"),
    "publicity": N("还没有宣传报道。登记发布平台、三审和采用情况。"),
    "tag": N("还没有标签。标签是自己起的词，如“外贸骨干”“专精特新”，用来给企业分组。"),
    "follow_up_template": N("还没有跟进模板。写下签约后多少天要办什么，签约后一键生成。"),
    "match_weight": N("还没有权重。没有权重时不推荐供给。"),
    "synonyms": N("还没有同义产品词。写在一组里的词，撮合时当作同一个词。"),
}
# A part is shown on the page of the record it belongs to, named by this field.
_PARTS = {
    "contact": (Contact, "enterprise", "enterprise"),
    "commitment": (Commitment, "agreement", "agreement"),
    "match": (Match, "need", "need"),
    "follow_up": (FollowUp, "agreement", "agreement"),
    "merge": (Merge, "enterprise", "enterprise"),
    "apart": (Apart, "one", "enterprise"),
}
_RULES = "partner_rules"


class PartnersTab(TabOfViews):
    """Show enterprises, agreements, needs, resources and reports."""

    TITLE = N("共建")
    ICON = "partners"
    TABLES = (*_KINDS, *_SETTLED, *_PARTS)

    def __init__(self, desk: Desk) -> None:
        views = [
            View(key, title, partial(self._page, key)) for key, (_, _, title) in _KINDS.items()
        ]
        views.append(View("overview", N("共建总览"), lambda: Overview(desk)))
        views.append(View(_RULES, N("模板与权重"), self._settled))
        super().__init__(desk, "partners", views)
        self.twice = QPushButton(icon("copy"), desk.say(N("查重…")), objectName="find_twice")
        self.twice.clicked.connect(lambda: self.views.page("enterprise").find_duplicates())
        self.views.add_tool(self.twice)
        self.views.turned.connect(self._turned)
        self._turned(self.views.key)

    def show_uid(self, table: str, uid: str) -> None:
        """Show a record in its view; without a uid, the list."""
        if table in _PARTS:
            cls, field, table = _PARTS[table]
            uid = owner_of(self._desk.store, cls, uid, field)
        page = self._turn(table)
        if uid:
            page.show_uid(uid)

    def _turn(self, table: str) -> RecordPage:
        """Bring the page of a kind of record to the front."""
        if table in _SETTLED:
            page: RecordPage = self.views.turn(_RULES).turn(table)
        else:
            page = self.views.turn(table)
        return page

    def _settled(self) -> Views:
        views = [
            View(key, title, partial(self._page, key)) for key, (_, _, title) in _SETTLED.items()
        ]
        return Views(self._desk, _RULES, views)

    def show_new(self, table: str, values: dict[str, object]) -> None:
        """Show an empty form in its view; a part is made on the page it belongs to."""
        if table in _PARTS:
            _, field, owner = _PARTS[table]
            self.show_uid(owner, str(values.get(field) or ""))
        else:
            self._turn(table).show_new(**values)

    def _turned(self, key: str) -> None:
        self.twice.setVisible(key == Enterprise.table)

    def _page(self, key: str) -> RecordPage:
        cls, look, _ = (_KINDS | _SETTLED)[key]
        if cls is Enterprise:
            return start_with(Register(self._desk, self._papers(), _EMPTY[key]))
        papers = giving.printouts(self._desk, key)
        page = RecordPage(self._desk, cls, look, empty=_EMPTY[key], papers=papers)
        if cls is Agreement:
            page.form.sheet.finish = self._number
        return start_with(page)

    def _number(self, step: Writer, stored: Record, _before: Record | None) -> Record:
        assert isinstance(stored, Agreement)
        return numbered(self._desk, step, stored)

    def _papers(self) -> tuple[Printout, ...]:
        return (
            Printout(N("共建档案"), partial(self.print_file, confidential=False)),
            Printout(N("共建档案（含不公开供需）"), partial(self.print_file, confidential=True)),
        )

    def print_file(self, enterprise: Record, *, confidential: bool) -> object:
        """Make the file of an enterprise."""
        from app.papers.gathered_tables import partner_of

        assert isinstance(enterprise, Enterprise)
        paper = partner_of(
            self._desk.store,
            for_paper(self._desk).tongue,
            enterprise,
            now(self._desk),
            with_confidential=confidential,
        )
        return make_paper(self._desk, said(N("打印共建档案")), paper.title, paper)
