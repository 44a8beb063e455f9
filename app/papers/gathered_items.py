"""Papers of items and of what was done about them, their records gathered from a data file."""

import datetime as dt
from collections.abc import Sequence

import attrs

from app.papers import answer_summary, item_dossier, item_statistics, items_ledger, opinion_sheet
from app.papers.gathered_photos import SHOWN, photographs
from app.papers.item_dossier import Papers
from app.papers.items_ledger import Handled
from app.papers.press import Paper
from app.papers.redacted import WHOLE, edition_of
from app.records.events import Attachment, Event
from app.records.handling import TimeLimit
from app.records.keeping import case_items, cases_of, climb
from app.records.roster import Unit
from app.records.rules import Holiday
from app.records.talks import Item, Step, Talk, Voice
from app.records.words import N, Tongue, said
from app.rules.clock import Terms, terms_of
from app.rules.courses import courses
from app.rules.preparing import bodies
from app.rules.redaction import Edition, Redaction
from app.rules.statistics import statistics
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.settings import get_setting

_ALL = 1_000_000
Span = tuple[dt.date | None, dt.date | None]


def items_of(
    store: Store,
    tongue: Tongue,
    wanted: Wanted,
    made: dt.datetime,
    filtered: str = "",
    wish: Redaction = WHOLE,
    which: str = "items",
) -> Paper:
    """Return a ledger of the items wanted, in their order, as an audience may read it."""
    items = listing(store, Item, attrs.evolve(wanted, limit=_ALL)).records
    handled, edition = handled_of(store, tongue, items, made, wish)
    return items_ledger.paper(
        handled,
        edition.tongue,
        which=which,
        filtered=edition.clean(filtered),
        mark=edition.mark,
        office=get_setting(store, "office"),
        made=made,
    )


def handled_of(
    store: Store, tongue: Tongue, items: Sequence[Item], made: dt.datetime, wish: Redaction = WHOLE
) -> tuple[Handled, Edition]:
    """Gather what is told of items, cases followed to what leads them, for an audience."""
    known = case_items(store, [item.uid for item in items])
    leads = {item.uid: (climb(item, known) or item).uid for item in items}
    steps = store.find(Step, item=frozenset(leads.values()))
    voices = store.find(Voice, item=frozenset(leads))
    edition = edition_of(store, tongue, wish, made.date(), items, steps, voices)
    shown, done, heard = edition.groups
    proofs = _proofs(store, edition, frozenset(leads))
    return Handled(shown, done, heard, terms_in(store), leads, proofs), edition


def terms_in(store: Store) -> Terms:
    """Return what the clocks of a file run by."""
    return terms_of(store.find(Holiday), store.find(TimeLimit))


def _proofs(store: Store, edition: Edition, uids: frozenset[str]) -> dict[str, str]:
    """Name the files that hang on each item, as the edition may tell them."""
    found: dict[str, list[str]] = {}
    for file in store.find(Attachment, item=uids):
        found.setdefault(file.item or "", []).append(edition.clean(file.name))
    comma = edition.tongue.say(N("、"))
    return {uid: comma.join(names) for uid, names in found.items()}


def dossier_of(
    store: Store, tongue: Tongue, item: Item, made: dt.datetime, wish: Redaction = WHOLE
) -> Paper:
    """Return the dossier of an item with all it was merged with, as an audience may read it."""
    (case,) = cases_of(store, [item.uid])
    handled, edition = handled_of(store, tongue, case.members, made, wish)
    files = store.find(Attachment, item=frozenset(member.uid for member in case.members))
    shown = [
        file.having(name=edition.clean(file.name), note=edition.clean(file.note)) for file in files
    ]
    papers = Papers(
        {member.uid: _origin(store, edition.tongue, member) for member in case.members},
        photographs(store, shown, edition.tongue, height=62.0),
        [file.note.strip() or file.name for file in shown if file.media not in SHOWN],
    )
    return item_dossier.paper(
        handled,
        papers,
        edition.tongue,
        mark=edition.mark,
        office=get_setting(store, "office"),
        made=made,
    )


def _origin(store: Store, tongue: Tongue, item: Item) -> str:
    """Say where a quote was taken from; of a talk only its number and day."""
    talk = store.get(Talk, item.talk) if item.talk else None
    if talk is not None:
        day = talk.held.date() if talk.held else ""
        return tongue.say(said(N("谈心谈话 {number}（{day}）"), number=talk.number, day=day))
    event = store.get(Event, item.event) if item.event else None
    if event is not None:
        day = event.starts.date() if event.starts else ""
        title = tongue.title("event", event.uid)
        return tongue.say(said(N("{title}（{day}）"), title=title, day=day))
    return item.field("source").kind.show(item.source, tongue)


def answers_of(
    store: Store,
    tongue: Tongue,
    span: Span,
    unit: Unit | None,
    made: dt.datetime,
    *,
    with_names: bool = False,
    wish: Redaction | None = None,
) -> Paper:
    """Return the answers of a period together; as a branch meeting may read them unless asked."""
    wish = (WHOLE if with_names else Redaction("branch_meeting")) if wish is None else wish
    handled, edition = handled_of(store, tongue, _raised(store, span, unit), made, wish)
    return answer_summary.paper(
        handled,
        edition.tongue,
        with_names=with_names,
        since=span[0],
        until=span[1],
        unit=unit.name if unit else "",
        mark=edition.mark,
        office=get_setting(store, "office"),
        made=made,
    )


def statistics_of(
    store: Store, tongue: Tongue, span: Span, unit: Unit | None, made: dt.datetime
) -> Paper:
    """Return the statistics of a period and a unit with all below it."""
    handled, _ = handled_of(store, tongue, _raised(store, span, unit), made)
    told = courses(
        handled.items, handled.steps, handled.voices, made.date(), handled.terms, handled.leads
    )
    return item_statistics.paper(
        statistics(told, *span, handled.terms),
        tongue,
        since=span[0],
        until=span[1],
        unit=unit.name if unit else "",
        office=get_setting(store, "office"),
        made=made,
    )


def opinion_sheet_of(store: Store, tongue: Tongue, unit: Unit | None, made: dt.datetime) -> Paper:
    """Return the blank sheet on which a unit asks for opinions."""
    name = unit.name if unit else ""
    return opinion_sheet.paper(tongue, unit=name, office=get_setting(store, "office"), made=made)


def _raised(store: Store, span: Span, unit: Unit | None) -> list[Item]:
    """Return what was raised in a period in a unit or any below it, in order."""
    equal = {"unit": frozenset(bodies([unit.uid], store.find(Unit)))} if unit else {}
    within = {"raised_on": span} if any(span) else {}
    wanted = Wanted(order=(("raised_on", False),), equal=equal, within=within, limit=_ALL)
    return listing(store, Item, wanted).records
