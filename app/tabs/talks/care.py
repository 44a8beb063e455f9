"""The care log: difficulties, the help given, and the visit afterwards, out of the one ledger."""

from app.records.item_choices import VERDICTS
from app.records.talks import Item, Step
from app.records.words import N, said
from app.rules.care import CARE, Care, care
from app.rules.redaction import LeftOut, Redaction
from app.store.listing import Wanted
from app.tabs.talks.item_page import ItemPage
from app.ui.desk import Desk
from app.ui.look import Derived, Look, Told
from app.ui.page import Printout, RecordPage
from app.ui.printing import for_paper, make_paper, now
from app.ui.redacting import EditionAsked, ask_edition

_TABLES = frozenset({"item_step"})
_ORDER = (("raised_on", True),)
_TONES = {
    "open": ("warning", "warn"),
    "helping": ("clock", "warn"),
    "visit": ("person", "warn"),
    "visited": ("check", "good"),
    "declined": ("close", ""),
}


def care_of(desk: Desk, item: Item) -> Care:
    """Tell how it stands with a difficulty today."""
    return care(item, desk.store.find(Step, item=item.uid), desk.today())


def state(desk: Desk, item: Item) -> Told:
    """Say how far the help has come."""
    found = care_of(desk, item)
    mark, tone = _TONES[found.state]
    return Told(desk.say(CARE[found.state]), mark, tone)


def helped(desk: Desk, item: Item) -> Told:
    """Say what was done last, and by whom."""
    found = care_of(desk, item)
    if not found.help:
        return Told("")
    step = found.help[-1]
    name = desk.tongue.title("person", step.by) if step.by else ""
    return Told(" ".join(part for part in (f"{step.on}", name, step.text.strip()) if part))


def visited(desk: Desk, item: Item) -> Told:
    """Say when somebody went to see, and what he found."""
    found = care_of(desk, item)
    if not found.visits:
        return Told("")
    verdict = desk.say(VERDICTS[found.verdict]) if found.verdict in VERDICTS else ""
    return Told(" ".join(part for part in (f"{found.visits[-1].on}", verdict) if part))


LOOK = Look(
    icon="person",
    name="care",
    columns=("raised_on", "care", "text", "helped", "visited", "owner", "unit", "number"),
    order=_ORDER,
    derived=(
        Derived("care", N("帮扶进展"), state, _TABLES, tuple(CARE.values())),
        Derived("helped", N("最近帮扶"), helped, _TABLES),
        Derived("visited", N("回访"), visited, _TABLES),
    ),
)


class CarePage(RecordPage):
    """List the difficulties with what became of them; a new one begins as a difficulty."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Item,
            LOOK,
            base=Wanted(order=_ORDER, equal={"kind": "difficulty"}),
            empty=N(
                "还没有困难。谈话时选中一句话按 Alt+3，困难就进到这里，帮扶和回访都记在它名下。"
            ),
            papers=(
                Printout(N("关怀帮扶台账（按左边的筛选）…"), lambda _item: self.print_ledger()),
            ),
            form=ItemPage(desk),
        )

    def show_new(self, **values: object) -> None:
        """Show an empty difficulty."""
        super().show_new(**{"kind": "difficulty", **values})

    def print_ledger(self) -> EditionAsked:
        """Ask for whom the care ledger is, and make it."""
        desk = self.desk
        fields = (("item", "note"), ("item", "owner_unit"))
        return ask_edition(
            desk, self.window(), N("打印关怀帮扶台账"), self._left_out, self._make, fields=fields
        )

    def _left_out(self, wish: Redaction) -> list[LeftOut]:
        from app.papers.gathered_talks import care_edition

        desk = self.desk
        tongue = for_paper(desk).tongue
        return care_edition(desk.store, tongue, self.list.wanted(), desk.today(), wish).left_out

    def _make(self, wish: Redaction) -> object:
        from app.papers.gathered_talks import care_of as care_paper

        desk, shown = self.desk, self.list
        tongue = for_paper(desk).tongue
        filtered = tongue.say(shown.filtered())
        paper = care_paper(desk.store, tongue, shown.wanted(), now(desk), filtered, wish)
        return make_paper(desk, said(N("打印关怀帮扶台账")), paper.title, paper)
