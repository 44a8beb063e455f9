"""How the register of enterprises looks, and what is told of an enterprise's identity."""

from app.records.partners import Enterprise
from app.records.words import N, said
from app.rules.credit import credit_fault
from app.tabs.partners import lane, timeline
from app.tabs.partners.contacts import ContactsOnDay, contacts, first_contact
from app.tabs.partners.merges import MergedHere
from app.ui.desk import Desk
from app.ui.editors_words import WordsEditor
from app.ui.look import Derived, Look, Section, Told, Warn


def identity(desk: Desk, firm: Enterprise) -> Told:
    """Say whether the code of an enterprise can be relied upon."""
    if not firm.credit_code.strip():
        return Told(desk.say(N("无代码")), "info", "warn")
    if credit_fault(firm.credit_code):
        return Told(desk.say(N("有误")), "warning", "bad")
    if desk.store.count(Enterprise, credit_code=firm.credit_code) > 1:
        return Told(desk.say(N("重复")), "copy", "bad")
    return Told(desk.say(N("正确")), "check", "good")


def about_code(desk: Desk, firm: Enterprise, raw: object) -> Warn | None:
    """Warn of a code that cannot be right, or that another enterprise has; none is no fault."""
    code = Enterprise.field("credit_code").kind.parse(raw)
    if not code.strip():
        return None
    if fault := credit_fault(code):
        return Warn(desk.say(said(N("{fault}可以先存着，列表和档案里会标出。"), fault=fault)))
    return _other(desk, firm, code)


def _other(desk: Desk, firm: Enterprise, code: str) -> Warn | None:
    same = desk.store.find(Enterprise, credit_code=code, limit=2)
    others = [each for each in same if each.uid != firm.uid]
    if not others:
        return None
    words = said(N("“{name}”也用这个代码，可能是同一家。"), name=others[0].name[:40])
    return Warn(desk.say(words), desk.say(N("看那一家")), others[0].uid)


LOOK = Look(
    icon="enterprise",
    columns=("name", "identity", "associations", "tags", "region", "products", "contact", "state"),
    order=(("name", False),),
    sections=(
        Section(
            N("企业"),
            (
                "name", "short", "credit_code", "member_number", "state", "associations", "tags",
                "products",
            ),
        ),
        Section(
            N("党组织"),
            ("party_org", "party_kind", "party_secretary", "party_members"),
            folded=True,
        ),
        Section(
            N("地址和其他"),
            (
                "former", "group", "region", "size", "address", "phone", "website", "joined",
                "note", "extra",
            ),
            folded=True,
        ),
    ),
    extra=(
        contacts,
        ContactsOnDay,
        MergedHere,
        lane.agreements,
        lane.events,
        lane.needs,
        lane.resources,
        lane.publicity,
        timeline.timeline,
    ),
    derived=(
        Derived("identity", N("代码核对"), identity, frozenset({"enterprise"})),
        Derived("contact", N("在任联系人"), first_contact, frozenset({"contact"})),
    ),
    editors={"former": WordsEditor},
    warns={"credit_code": about_code},
)  # fmt: skip
