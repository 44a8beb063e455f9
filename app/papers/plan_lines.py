"""What the papers of a plan say of its items: when, how, who answers for them, what came of it."""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from app.papers.wording import month_said, short_day
from app.records.choices import POSTS
from app.records.events import Event
from app.records.planning import Plan, PlanItem, PlanVersion
from app.records.roster import Post, Unit
from app.records.words import N, Tongue, said
from app.rules.approvals import order_of
from app.rules.fulfilment import PLAN_LINE_STATES, held, line_state
from app.rules.gaps import Gap
from app.rules.moving import Spot, is_moved
from app.rules.rolls import posts_on

PLANNERS = (N("编制人："), N("审核人（书记）："), N("日期："))


@attrs.frozen
class PlanWork:
    """Hold what the papers of one year plan are made of; ``version`` is the latest approved one."""

    unit: Unit
    plan: Plan
    items: tuple[PlanItem, ...] = ()
    events: tuple[Event, ...] = ()
    posts: tuple[Post, ...] = ()
    version: PlanVersion | None = None

    @property
    def in_order(self) -> list[PlanItem]:
        """Return the items in the order of the year."""
        return sorted(self.items, key=order_of)


def spot_said(tongue: Tongue, spot: Spot | None) -> str:
    """Say when something is meant to be, as far as it is known."""
    if spot is None:
        return ""
    if spot.day is not None:
        return short_day(tongue, spot.day)
    month = month_said(tongue, spot.month.month)
    if spot.week is None:
        return month
    return tongue.say(said(N("{month}第{n}周"), month=month, n=spot.week))


def value_said(rec: PlanItem | Plan | Event, name: str, tongue: Tongue) -> str:
    """Say one field."""
    return rec.field(name).kind.show(getattr(rec, name), tongue)


def form_said(item: PlanItem, tongue: Tongue) -> str:
    """Say by which meetings and methods an item is carried out."""
    parts = (value_said(item, "kinds", tongue), value_said(item, "methods", tongue))
    return "\n".join(part for part in parts if part)


def who_said(item: PlanItem, unit: Unit, posts: Iterable[Post], tongue: Tongue) -> str:
    """Name the post that answers for an item, and who holds it then."""
    if not item.post:
        return ""
    names = holders(item, unit, posts, tongue)
    return "\n".join((tongue.say(POSTS.get(item.post, "")), *names))


def holders(item: PlanItem, unit: Unit, posts: Iterable[Post], tongue: Tongue) -> list[str]:
    """Return who holds the post of an item in its unit when it is meant to be."""
    day = item.day or (item.month.first if item.month else None)
    if day is None:
        return []
    return [
        tongue.title("person", post.person)
        for post in posts_on(posts, unit.uid, day)
        if post.kind == item.post and post.person
    ]


def came_said(item: PlanItem, events: Iterable[Event], tongue: Tongue, today: dt.date) -> str:
    """Say what came of an item: the days it was held, or how it stands."""
    done: Sequence[Event] = held(item.uid, events, today)
    if done:
        days = (event.starts.date() for event in done if event.starts)
        return "\n".join(f"√ {short_day(tongue, day)}" for day in days)
    state = line_state(item, (), today)
    return "" if state in {"ahead", "due"} else tongue.say(PLAN_LINE_STATES[state])


def note_said(item: PlanItem, tongue: Tongue) -> str:
    """Say where an item stood first, and why it was moved or dropped."""
    first = ""
    if is_moved(item):
        when = spot_said(tongue, Spot.first_of(item))
        first = tongue.say(said(N("原定{when}"), when=when))
    return "\n".join(part for part in (first, item.reason.strip()) if part)


def gap_said(gap: Gap, tongue: Tongue) -> str:
    """Say what is lacking."""
    if gap.what == "plan":
        return tongue.say(said(N("{year} 年没有年度计划"), year=gap.year))
    if gap.month is not None:
        month = month_said(tongue, gap.month.month)
        return tongue.say(said(N("{month}没有安排"), month=month))
    event = gap.event
    day = short_day(tongue, event.starts) if event and event.starts else ""
    title = event.title if event else ""
    return tongue.say(said(N("{day}“{title}”没有主题"), day=day, title=title))
