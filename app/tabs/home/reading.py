"""What the home page says, read from the records and put into lines."""

import datetime as dt

from app.papers.wording import WEEKDAYS, day_said
from app.records.dates import Month
from app.records.describe import Field
from app.records.events import Event
from app.records.partners import Agreement
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.words import N, Problem, Said, said
from app.rules.cases import Matter
from app.rules.figures import Home, Ledgers, PlanLine, home
from app.rules.fulfilment import PLAN_LINE_STATES
from app.rules.promises import PROMISES
from app.store.drafts import waiting
from app.store.listing import Wanted, listing
from app.store.rows import record_class
from app.ui.desk import Desk
from app.ui.lines import Line

SOON_DAYS = 60
_MANY = 100_000
_MARKS = {
    "done": ("check", "good"),
    "due": ("clock", ""),
    "late": ("warning", "bad"),
    "ahead": ("clock", ""),
    "dropped": ("close", ""),
}


def read(desk: Desk) -> Home:
    """Draw up the home page of today from the store."""
    store, today = desk.store, desk.today()
    items = store.find(PlanItem, month=Month.of(today))
    kept = Ledgers(
        plan_items=tuple(items),
        events=_events(desk, items),
        standings=tuple(desk.facts.all().values()),
        agreements=tuple(store.find(Agreement, state="in_force")),
    )
    return home(kept, today, SOON_DAYS)


def _events(desk: Desk, items: list[PlanItem]) -> tuple[Event, ...]:
    """Return this year's events, and those of other years that ticked an item of this month."""
    today = desk.today()
    year = dt.datetime(today.year, 1, 1), dt.datetime.combine(today, dt.time.max)
    found = listing(desk.store, Event, Wanted(within={"starts": year}, limit=_MANY)).records
    for item in items:
        found += desk.store.find(Event, plan_items=item.uid)
    return tuple({event.uid: event for event in found}.values())


def plan_lines(desk: Desk, page: Home) -> list[Line]:
    """Put this month's plan items into lines."""
    plans = {uid: desk.store.get(Plan, uid) for uid in {p.item.plan or "" for p in page.plan}}
    return [_plan_line(desk, line, plans.get(line.item.plan or "")) for line in page.plan]


def _plan_line(desk: Desk, line: PlanLine, plan: Plan | None) -> Line:
    item, (mark, tone) = line.item, _MARKS[line.state]
    day = item.day
    if line.events and line.events[0].starts:
        day = line.events[0].starts.date()
    kinds = item.field("kinds").kind.show(item.kinds, desk.tongue)
    parts = [
        _short_day(desk, day) if day else "",
        _unit(desk, plan),
        kinds,
    ]
    side = desk.say(PLAN_LINE_STATES[line.state])
    return Line("plan_item", item.uid, item.theme, _joined(parts), side, mark, tone)


def _unit(desk: Desk, plan: Plan | None) -> str:
    unit = desk.store.get(Unit, plan.unit) if plan and plan.unit else None
    return unit.short or unit.name if unit else ""


def item_lines(desk: Desk, page: Home) -> list[Line]:
    """Put the open opinions and suggestions into lines."""
    return [_item_line(desk, matter) for matter in page.items]


def _item_line(desk: Desk, matter: Matter) -> Line:
    item = matter.item
    since = (desk.today() - item.raised_on).days if item.raised_on else 0
    parts = [
        desk.say(said(N("已 {n} 天"), n=since)) if since else desk.say(N("今天收集")),
        item.field("kind").kind.show(item.kind, desk.tongue),
        desk.tongue.title("person", item.owner) if item.owner else item.owner_unit,
        item.number,
    ]
    side, late = PROMISES[matter.promise], matter.clock.overdue
    words: Said | str = side
    if late:
        words = said(N("{promise}，逾期 {n} 个工作日"), promise=said(side), n=late)
    mark, tone = ("warning", "bad") if late else ("clock", "")
    text = " ".join(item.text.split())
    return Line("item", item.uid, text, _joined(parts), desk.say(words), mark, tone)


def agreement_lines(desk: Desk, page: Home) -> list[Line]:
    """Put the agreements that have expired or soon will into lines."""
    return [_agreement_line(desk, agreement) for agreement in (*page.expired, *page.expiring)]


def _agreement_line(desk: Desk, agreement: Agreement) -> Line:
    ends = agreement.ends or dt.date.max
    left = (ends - desk.today()).days
    words = said(N("还有 {n} 天"), n=left) if left else said(N("今天到期"))
    mark, tone = "clock", "warn"
    if left < 0:
        words, mark, tone = said(N("已过期 {n} 天"), n=-left), "warning", "bad"
    partners = agreement.field("enterprises").kind.show(agreement.enterprises, desk.tongue)
    detail = _joined([_short_day(desk, ends), partners])
    return Line("agreement", agreement.uid, agreement.title, detail, desk.say(words), mark, tone)


def draft_lines(desk: Desk) -> list[Line]:
    """Put the half-filled forms into lines."""
    lines = []
    for draft in waiting(desk.store):
        cls = record_class(draft.table)
        words = (_typed(desk, cls.field(name), draft.raw.get(name)) for name in cls.titles)
        text = " ".join(" ".join(words).split()) or desk.say(N("（未填名称）"))
        lines.append(Line(draft.table, draft.uid, text, desk.say(cls.label), mark="edit"))
    return lines


def _typed(desk: Desk, field: Field, raw: object) -> str:
    try:
        return field.kind.show(field.kind.parse(raw), desk.tongue)
    except Problem:
        return str(raw)


def figures(desk: Desk, page: Home) -> str:
    """Say the year's figures in one quiet line; nothing of nothing."""
    counts = page.counts
    told = (
        (N("今年已开展 {n} 项活动"), counts.held_this_year or None),
        (N("意见回应率 {n}%"), counts.answered),
        (N("建议落实率 {n}%"), counts.carried_out),
    )
    return " · ".join(desk.say(said(words, n=n)) for words, n in told if n is not None)


def date_words(desk: Desk) -> str:
    """Say today's date with its weekday."""
    today = desk.today()
    weekday = said(WEEKDAYS[today.weekday()])
    return desk.say(said(N("{day} {weekday}"), day=day_said(desk.tongue, today), weekday=weekday))


def _short_day(desk: Desk, day: dt.date) -> str:
    if day.year != desk.today().year:
        return day_said(desk.tongue, day)
    return desk.say(said(N("{m}月{d}日"), m=day.month, d=day.day))


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part.strip())
