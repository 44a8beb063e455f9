"""The sample's year before: its plans and what was held of them, for comparing and copying."""

import random

import attrs

from app.exchange.sample_changes import freeze_plan
from app.exchange.sample_events import hold
from app.exchange.sample_planning import YearPlans, add_points
from app.exchange.sample_world import World
from app.records.planning import Plan, PlanItem


def add_last_year(world: World) -> None:
    """Add last year with a chance of its own: this year stays as it is without it."""
    year = world.years[0] - 1
    before = attrs.evolve(world, rng=random.Random(year))
    add_points(before, year)
    known = len(world.of(PlanItem))
    YearPlans(before, year, []).add(joint=False)
    for plan in world.of(Plan):
        if plan.year == year:
            freeze_plan(before, plan)
    hold(before, world.of(PlanItem)[known:])
