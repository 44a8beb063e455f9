"""The sample association: invented people and enterprises, one full year, made in one step."""

import datetime as dt
from collections.abc import Callable, Iterable

from app.exchange.sample_changes import add_changes
from app.exchange.sample_decisions import add_decisions, add_tasks
from app.exchange.sample_events import add_events
from app.exchange.sample_last_year import add_last_year
from app.exchange.sample_life import add_life
from app.exchange.sample_partners import add_partners, add_publicity
from app.exchange.sample_planning import add_plans
from app.exchange.sample_register import add_register
from app.exchange.sample_roster import add_roster
from app.exchange.sample_rules import add_exemptions
from app.exchange.sample_talks import add_talks
from app.exchange.sample_world import World, words
from app.records.events import Attachment
from app.records.planning import PlanVersion
from app.records.words import N, said
from app.store.rows import Store
from app.store.seeding import seed
from app.store.settings import set_setting

Tick = Callable[[int, int], None]
Freeze = Callable[[Store, PlanVersion], Iterable[tuple[str, bytes]]]
_PORTION, _PDF = 200, "application/pdf"
_PARTS = (
    *(add_roster, add_partners, add_plans, add_changes, add_events, add_life, add_exemptions),
    *(add_talks, add_publicity, add_last_year, add_decisions, add_tasks, add_register),
)


def no_tick(done: int, total: int) -> None:
    """Tell nobody how far it is."""


def no_papers(_store: Store, _version: PlanVersion) -> Iterable[tuple[str, bytes]]:
    """Freeze no paper."""
    return ()


def make_sample(
    store: Store, today: dt.date, tick: Tick = no_tick, freeze: Freeze = no_papers
) -> None:
    """Fill a file with the sample association as it stands on a day, as one step.

    ``tick`` hears how many records are kept and may raise to give up: nothing is kept then.
    ``freeze`` makes the papers of an approved plan, each with its name.
    """
    seed(store)
    with store.step(said(N("放入示例资料"))) as step:
        world = World(today, step.blob)
        for add in _PARTS:
            add(world)
        total = len(world.records)
        for start in range(0, total, _PORTION):
            tick(start, total)
            step.put_many(world.records[start : start + _PORTION])
        for version in world.of(PlanVersion):
            tick(total, total)
            for name, data in freeze(store, version):
                kept = {"name": name, "media": _PDF, "size": len(data), "digest": step.blob(data)}
                step.put(Attachment(version=version.uid, **kept))
        tick(total, total)
    set_setting(store, "sample", "1")
    set_setting(store, "office", words("roster")["office"])
