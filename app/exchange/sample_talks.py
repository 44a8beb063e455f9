"""The sample's talks, and the items that came of them and of elsewhere, in varied states."""

import datetime as dt
from typing import Any

from app.exchange.sample_world import World, words
from app.records.events import Event
from app.records.partners import Contact, Enterprise
from app.records.roster import Person
from app.records.talks import Item, Step, Talk, Voice
from app.rules.rolls import roster_on

# How far items have come: those older than three months, than one month, and the young ones.
_PATHS = (
    (
        ("assigned", "measure", "carried_out", "told", "revisited", "closed"),
        ("assigned", "carried_out", "told", "closed"),
        ("assigned", "declined", "told", "closed"),
        ("assigned", "measure", "carried_out", "told", "closed"),
        ("assigned", "carried_out", "told", "closed", "reopened"),
        ("assigned", "measure", "carried_out", "told", "revisited", "closed"),
        ("assigned", "carried_out", "told", "revisited", "closed"),
    ),
    (
        ("assigned", "carried_out", "told", "closed"),
        ("assigned", "measure", "carried_out", "told"),
        ("assigned", "carried_out"),
        ("assigned", "waiting"),
    ),
    (("assigned", "measure"), ("assigned",), ()),
)
_OWNERS = ("孟思齐", "谢云舟", "白谨言", "梁启澜", "于清和", "马骁然", "方既白", "韩知微")
_STRANDS = ("thoughts", "difficulties", "advice", "opinions", "commitments", "private")


def add_talks(world: World) -> None:
    """Add talks, then the items they brought up and those from elsewhere."""
    said = words("talks")
    rows: list[tuple[dt.date, dict[str, Any]]] = []
    for place, row in enumerate(said["talks"]):
        talk = _talk(world, row, place, len(said["talks"]))
        if "item" in row and talk.held is not None:
            rows.append((talk.held.date(), row["item"] | {"talk": talk, "source": "talk"}))
    for place, row in enumerate(words("earlier_talks")["talks"]):
        _earlier(world, row, place)
    for row in said["items"]:
        day = world.days_ago(4, 25) if row.get("recent") else world.days_ago(26, 240)
        rows.append((day, row))
    rows.sort(key=lambda pair: pair[0])
    for place, (day, row) in enumerate(rows):
        _ItemStory(world, row, day, place).add()


def _talk(world: World, row: dict[str, str], place: int, total: int) -> Talk:
    # One about every four weeks, the last a week ago.
    day = world.today - dt.timedelta(7 + (total - 1 - place) * 26)
    day -= dt.timedelta((0, 0, 0, 0, 0, 1, 2)[day.weekday()])
    partners: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    if row["partner"]:
        partners, where = (world.person(row["partner"]),), ["党员活动室", "二层洽谈室"]
    else:
        contacts, where = (world.pick(world.of(Contact)[:30]).uid,), ["企业会客室"]
    return world.add(
        Talk(
            number=f"TX-{day.year}-{place + 1:03d}",
            held=dt.datetime.combine(day, dt.time(world.pick((9, 10, 15, 16)), 30)),
            place="" if row["manner"] == "phone" else world.pick(where),
            unit=_branch_of(world, row["partner"] or row["talker"], day),
            talkers=(world.person(row["talker"]),),
            partners=partners,
            contacts=contacts,
            next_on=day + dt.timedelta(90) if place % 2 else None,
            **{name: row[name] for name in ("relation", "manner", "occasion", *_STRANDS)},
        )
    )


def _earlier(world: World, row: dict[str, Any], place: int) -> None:
    """Add a talk of more than a year ago: the coverage tells how long ago that was."""
    day = world.today - dt.timedelta(row["days"])
    day -= dt.timedelta((0, 0, 0, 0, 0, 1, 2)[day.weekday()])
    world.add(
        Talk(
            number=f"TX-{day.year}-{place + 21:03d}",
            held=dt.datetime.combine(day, dt.time(15, 30)),
            place="党员活动室",
            unit=_branch_of(world, row["partner"], day),
            talkers=(world.person(row["talker"]),),
            partners=(world.person(row["partner"]),),
            relation=row["relation"],
            visibility=("talker", "committee", "branch")[place % 3],
            **{name: row[name] for name in _STRANDS},
        )
    )


def _branch_of(world: World, name: str, day: dt.date) -> str:
    branches = [world.unit(key) for key in ("first", "second", "third")]
    person = world.person(name)
    return next(b for b in branches if person in roster_on(world.memberships(), b, day))


class _ItemStory:
    """Write one item with its voices and what was done about it."""

    def __init__(self, world: World, row: dict[str, Any], day: dt.date, place: int) -> None:
        self.world, self.row, self.day, self.place = world, row, day, place
        self.said = words("talks")
        with_enterprise = "{e}" in row["text"]
        self.enterprise = world.pick(world.of(Enterprise)[:40]) if with_enterprise else None

    def add(self) -> None:
        """Add the item, then its voices, then its steps."""
        item = self.world.add(self._item())
        voices = [self.world.add(voice) for voice in self._voices(item)]
        day = self.day
        for kind in self._path(item):
            day += dt.timedelta(self.world.rng.randint(2, 12))
            if day > self.world.today:
                break
            for voice in voices if kind == "told" else [None]:
                if voice is None or not voice.anonymous:
                    self.world.add(self._step(item, day, kind, voice))

    def _item(self) -> Item:
        row, talk = self.row, self.row.get("talk")
        event = None
        if row["source"] == "event":
            before = [e for e in self.world.of(Event) if e.starts and e.starts.date() <= self.day]
            event = before[-1].uid if before else None
        owner = self.world.people[self.world.pick(_OWNERS)]
        return Item(
            number=f"YJ-{self.day.year}-{self.place + 1:03d}",
            kind=row["kind"],
            text=row["text"].format(e=self.enterprise.name if self.enterprise else ""),
            quote=talk.opinions if talk else "",
            source=row["source"],
            talk=talk.uid if talk else None,
            event=event,
            raised_on=self.day,
            category=row["category"],
            unit=talk.unit if talk else self.world.unit(self.world.pick(("first", "second"))),
            enterprise=self.enterprise.uid if self.enterprise else None,
            owner=owner.uid,
            owner_unit=owner.department,
            due=self.day + dt.timedelta(self.world.pick((20, 30, 45))),
        )

    def _voices(self, item: Item) -> list[Voice]:
        talk = self.row.get("talk")
        if talk:
            heard = {"contact": talk.contacts[0]} if talk.contacts else {"person": talk.partners[0]}
            return [Voice(item=item.uid, **heard)]
        if self.enterprise is not None:
            mine = [c for c in self.world.of(Contact) if c.enterprise == self.enterprise.uid]
            return [Voice(item=item.uid, contact=c.uid) for c in mine]
        if self.row["kind"] == "task":
            return []
        if self.row["source"] == "opinion_sheet" and self.world.happens(50):
            return [Voice(item=item.uid, anonymous=True)]
        if self.row["source"] == "inspection":
            return [Voice(item=item.uid, name="上级党组织检查组")]
        members = [p for p in self.world.of(Person) if p.standing == "formal"]
        chosen = self.world.rng.sample(members, self.world.rng.randint(1, 2))
        return [Voice(item=item.uid, person=p.uid) for p in chosen]

    def _path(self, item: Item) -> tuple[str, ...]:
        """Return what was done: the older the item, the further it has come."""
        age = (self.world.today - self.day).days
        paths = _PATHS[0 if age > 90 else 1 if age > 30 else 2]
        path = paths[self.place % len(paths)]
        if item.kind == "opinion":
            return tuple("answered" if kind == "carried_out" else kind for kind in path)
        return path

    def _step(self, item: Item, day: dt.date, kind: str, voice: Voice | None) -> Step:
        text = self.said.get(kind, "")
        if isinstance(text, list):
            text = self.world.pick(text)
        own = {"measure": self.row.get("measure"), "carried_out": self.row.get("done")}
        own["answered"] = own["carried_out"]
        own["assigned"] = f"交由{item.owner_unit}研究办理。"
        verdict = None
        if kind == "revisited":
            verdict = self.world.pick(("satisfied", "satisfied", "partly"))
        return Step(
            item=item.uid,
            on=day,
            kind=kind,
            text=own.get(kind) or text or self.world.pick(self.said["commitments"]),
            by=item.owner,
            voice=voice.uid if voice else None,
            verdict=verdict,
        )
