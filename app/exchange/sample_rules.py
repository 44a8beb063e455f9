"""The sample's exemptions from required meetings, each with its reason."""

import datetime as dt

from app.exchange.sample_world import World, words
from app.records.rules import Exemption, Rule
from app.store.seeding import shipped


def add_exemptions(world: World) -> None:
    """Exempt units of the last year told of for a time."""
    rules = {rec.series: rec.uid for rec in shipped() if isinstance(rec, Rule)}
    year = world.years[-1]
    for row in words("planning")["exemptions"]:
        since, until = (dt.date.fromisoformat(f"{year}-{row[name]}") for name in ("since", "until"))
        if since <= world.today:
            world.add(
                Exemption(
                    unit=world.unit(row["unit"]),
                    rule=rules[row["rule"]],
                    since=since,
                    until=until,
                    reason=row["reason"],
                )
            )
