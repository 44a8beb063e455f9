"""How the records of the partnership look: sections, first columns, order."""

from app.records.describe import Record
from app.records.partners import Commitment, FollowUp, Match, Need
from app.records.words import N, noted
from app.tabs.partners import following, promises, suggesting, tags
from app.ui.attachments import Attachments
from app.ui.children import Children
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.look import Derived, Look, Section


def _commitments(desk: Desk, form: Form) -> Children:
    columns = ("lane", "one", "times", "per")
    title = noted("协议约定", "list")
    return Children(desk, Commitment, "agreement", columns, ("text",), title)


def _follow_ups(desk: Desk, form: Form) -> Children:
    columns, more = ("title", "due", "done_on"), ("lane", "one", "note")
    return Children(desk, FollowUp, "agreement", columns, more, noted("跟进事项", "list"))


def _scans(desk: Desk, form: Form) -> Attachments:
    return Attachments(desk, "agreement")


def _cuttings(desk: Desk, form: Form) -> Attachments:
    return Attachments(desk, "publicity")


class _Matches(Children):
    """Show the matches of a demand; a supply is matched on the page of the demand."""

    def show_parent(self, parent: Record | None) -> None:
        """Show the matches, and nothing for a supply that has none of its own."""
        super().show_parent(parent)
        supply = isinstance(parent, Need) and parent.side == "supply"
        self.setHidden(supply and not self.rows)


def _matches(desk: Desk, form: Form) -> Children:
    more = (
        "by", "reasons", "introduced_on", "ended_on", "cause", "outcome", "need_agrees",
        "offer_agrees",
    )  # fmt: skip
    return _Matches(desk, Match, "need", ("offer", "on", "state"), more, noted("撮合", "list"))


AGREEMENT = Look(
    icon="agreement",
    columns=("title", "term", "enterprises", "unit", "starts", "ends"),
    order=(("ends", True),),
    sections=(
        Section(N("协议"), ("number", "title", "unit", "enterprises", "state", "lanes")),
        Section(N("协议期限"), ("signed", "place", "starts", "ends", "renews")),
        Section(N("内容"), ("terms", "our_contact", "their_contact", "funds", "note"), folded=True),
        Section(N("典型案例"), ("good_case", "good_note"), folded=True),
    ),
    extra=(
        promises.Kept,
        _commitments,
        following.Following,
        _follow_ups,
        promises.Joint,
        following.Chain,
        _scans,
    ),
    derived=(Derived("term", N("协议期限"), promises.term),),
)
RESOURCE = Look(
    icon="star",
    columns=("name", "kind", "enterprise", "unit", "available"),
    sections=(Section(N("资源"), ("name", "kind", "enterprise", "unit", "available", "text")),),
    extra=(following.uses,),
)
NEED = Look(
    icon="link",
    columns=("title", "side", "enterprise", "products", "state", "until"),
    order=(("since", True),),
    sections=(
        Section(N("供需"), ("enterprise", "side", "title", "products", "quantity", "region")),
        Section(N("期限与状态"), ("since", "until", "state", "confidential", "text")),
    ),
    extra=(suggesting.Suggested, _matches, promises.offered_to),
)
TAG = Look(
    icon="star",
    columns=("name", "firms", "note"),
    order=(("name", False),),
    sections=(Section("", ("name", "note")),),
    extra=(tags.tagged,),
    derived=(Derived("firms", N("企业数"), tags.number, frozenset({"enterprise"})),),
)
PUBLICITY = Look(
    icon="quote",
    columns=("on", "title", "channel", "outlet", "enterprises"),
    order=(("on", True),),
    sections=(
        Section(N("报道"), ("title", "event", "enterprises", "channel", "outlet", "on", "link")),
        Section(
            N("三审"),
            (
                "author", "proofreader", "first_review", "first_on", "second_review", "second_on",
                "final_review", "final_on", "taken_up", "note",
            ),
        ),
    ),
    extra=(_cuttings,),
)  # fmt: skip
FOLLOW_UP_TEMPLATE = Look(
    icon="check",
    columns=("title", "days", "lane", "one", "off"),
    order=(("days", False),),
    sections=(Section(N("模板"), ("title", "days", "lane", "one", "off", "note")),),
)
MATCH_WEIGHT = Look(
    icon="link",
    columns=("criterion", "weight", "note"),
    sections=(Section(N("权重"), ("criterion", "weight", "note")),),
)
SYNONYMS = Look(
    icon="link",
    columns=("words", "note"),
    order=(("words", False),),
    sections=(Section(N("同义产品词"), ("words", "note")),),
)
