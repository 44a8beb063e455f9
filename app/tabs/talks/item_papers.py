"""Papers of items from the screen: ledgers, dossier, answers for a meeting, figures, the sheet."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.papers.press import Paper
from app.records.describe import Record
from app.records.roster import Unit
from app.records.talks import Item
from app.records.words import N, said
from app.rules.redaction import LeftOut, Redaction
from app.store.listing import all_uids
from app.tabs.talks.board_head import Filters, Span
from app.ui.desk import Desk
from app.ui.page import RecordPage
from app.ui.printing import for_paper, make_paper, now
from app.ui.redacting import EditionAsked, ask_edition

_FIELDS = (("item", "note"), ("item", "owner_unit"), ("item", "quote"))
_LEDGERS = {"items": N("打印意见建议台账"), "rectification": N("打印问题整改台账")}
_ANSWERS = N("打印意见建议答复汇总")


def print_ledger(page: RecordPage, which: str = "items") -> EditionAsked:
    """Ask for whom a ledger of what the list shows is, and make it."""
    desk, shown = page.desk, page.list
    title = _LEDGERS[which]
    uids = all_uids(desk.store, Item, shown.wanted())

    def make(wish: Redaction) -> object:
        from app.papers.gathered_items import items_of

        tongue = for_paper(desk).tongue
        filtered = tongue.say(shown.filtered())
        paper = items_of(desk.store, tongue, shown.wanted(), now(desk), filtered, wish, which)
        return make_paper(desk, said(title), paper.title, paper)

    return ask_edition(
        desk, page.window(), title, lambda wish: left_out(desk, uids, wish), make, fields=_FIELDS
    )


def print_dossier(desk: Desk, parent: QWidget, item: Record) -> EditionAsked:
    """Ask for whom the dossier of an item is, and make it."""
    assert isinstance(item, Item)
    title = N("打印办理档案")
    members = [each.item.uid for each in desk.facts.matter(item).members]

    def make(wish: Redaction) -> object:
        from app.papers.gathered_items import dossier_of

        tongue = for_paper(desk).tongue
        paper = dossier_of(desk.store, tongue, item, now(desk), wish)
        return make_paper(desk, said(title), f"{paper.title}{item.number}", paper)

    return ask_edition(
        desk, parent, title, lambda wish: left_out(desk, members, wish), make, fields=_FIELDS
    )


def print_answers(desk: Desk, parent: QWidget, filters: Filters) -> EditionAsked:
    """Ask for whom the answers of a period are, a branch meeting unless said otherwise."""
    span, unit = filters.span(), filters.chosen_unit()
    uids = list(desk.facts.all())

    def make(wish: Redaction) -> object:
        from app.papers.gathered_items import answers_of

        tongue, named = for_paper(desk).tongue, not wish.audience
        made = now(desk)
        paper = answers_of(desk.store, tongue, span, unit, made, with_names=named, wish=wish)
        return make_paper(desk, said(_ANSWERS), paper.title, paper)

    dialog = ask_edition(
        desk, parent, _ANSWERS, lambda wish: left_out(desk, uids, wish), make, fields=_FIELDS
    )
    dialog.audience.setCurrentIndex(dialog.audience.findData("branch_meeting"))
    return dialog


def print_statistics(desk: Desk, span: Span, unit: Unit | None) -> object:
    """Make the statistics of a period; they name nobody."""
    from app.papers.gathered_items import statistics_of

    paper = statistics_of(desk.store, for_paper(desk).tongue, span, unit, now(desk))
    return _made(desk, N("打印意见建议统计"), paper)


def print_sheet(desk: Desk, unit: Unit | None) -> object:
    """Make the blank sheet on which opinions are asked for."""
    from app.papers.gathered_items import opinion_sheet_of

    paper = opinion_sheet_of(desk.store, for_paper(desk).tongue, unit, now(desk))
    return _made(desk, N("打印征求意见表"), paper)


def _made(desk: Desk, what: str, paper: Paper) -> object:
    return make_paper(desk, said(what), paper.title, paper)


def left_out(desk: Desk, uids: Sequence[str], wish: Redaction) -> Sequence[LeftOut]:
    """Tell what a paper of these items will not have."""
    from app.papers.gathered_items import handled_of

    items = desk.store.find(Item, uid=frozenset(uids))
    tongue = for_paper(desk).tongue
    return handled_of(desk.store, tongue, items, now(desk), wish)[1].left_out
