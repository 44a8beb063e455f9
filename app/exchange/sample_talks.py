"""The sample's talks, and the items that came of them and of elsewhere, in varied states."""

import datetime as dt
from typing import Any

from app.exchange.sample_world import World, words
from app.records.events import Event
from app.records.partners import Contact, Enterprise
from app.records.roster import Person
from app.records.talks import Item, Step, Talk, Voice
from app.rules.rolls import posts_of, roster_on

TALKS = 12
ITEMS = 35
# How far items have come: those older than three months, than one month, and the young ones.
_PATHS = (
    (
        ("assigned", "measure", "carried_out", "told", "revisited", "closed"),
        ("assigned", "carried_out", "told", "closed"),
        ("assigned", "declined", "told", "closed"),
        ("assigned", "measure", "carried_out", "told", "closed"),
        ("assigned", "carried_out", "told", "closed", "reopened"),
    ),
    (
        ("assigned", "carried_out", "told", "closed"),
        ("assigned", "measure", "carried_out", "told"),
        ("assigned", "carried_out"),
        ("assigned", "waiting"),
    ),
    (("assigned", "answered", "measure"), ("assigned", "measure"), ("assigned",), ()),
)
_OWNERS = ("孟思齐", "谢云舟", "白谨言", "梁启澜", "于清和", "马骁然", "方既白", "韩知微")
_TALKERS = {"first": "周望舒", "second": "梁启澜", "third": "马骁然"}


def add_talks(world: World) -> None:
    """Add talks, then the items they brought up and those from elsewhere."""
    opinions = words("talks")["opinions"]
    talks = [_talk(world, place) for place in range(TALKS)]
    rows: list[tuple[dt.date, dict[str, Any]]] = []
    for talk, row in zip(talks[:8], opinions + opinions[:2], strict=True):
        assert talk.held is not None
        rows.append((talk.held.date(), row | {"talk": talk, "source": "talk"}))
    bank = words("talks")["items"]
    again = [row for row in bank if "{e}" in row["text"]]
    others = (bank + again * 2)[: ITEMS - len(rows)]
    rows.extend((world.days_ago(4, 240), row) for row in others)
    rows.sort(key=lambda pair: pair[0])
    for place, (day, row) in enumerate(rows):
        _ItemStory(world, row, day, place).add()


def _talk(world: World, place: int) -> Talk:
    said, unit = words("talks"), ("first", "second", "third")[place % 3]
    # The later the talk the nearer to today: one about every four weeks, the last a week ago.
    day = world.today - dt.timedelta(7 + (TALKS - 1 - place) * 26)
    day -= dt.timedelta((0, 0, 0, 0, 0, 1, 2)[day.weekday()])
    talker = world.person(_TALKERS[unit])
    left_out = {talker, world.person("段立衡")}
    members = roster_on(world.memberships(), world.unit(unit), day)
    members = [m for m in members if m not in left_out]
    partner = world.pick(members)
    visited = world.pick(world.of(Contact)[:30]) if place == 5 else None
    blanks = {"p": world.name_of(partner), "t": _TALKERS[unit]}
    if visited is not None:
        blanks["p"] = visited.name
    texts = {
        name: world.pick(said[name]).format(**blanks)
        for name in ("thoughts", "difficulties", "advice", "commitments")
    }
    return world.add(
        Talk(
            number=f"TX-{day.year}-{place + 1:03d}",
            held=dt.datetime.combine(day, dt.time(world.pick((9, 10, 15, 16)), 30)),
            place=(visited and "企业会客室")
            or world.pick(("党员活动室", "二层洽谈室", "支部书记办公室")),
            unit=world.unit(unit),
            talkers=(talker,),
            partners=() if visited else (partner,),
            contacts=(visited.uid,) if visited else (),
            relation="enterprise" if visited else _relation(world, partner, day),
            manner="visit" if visited else "individual",
            occasion="before_meeting" if place >= TALKS - 3 else "regular",
            opinions=said["opinions"][place % len(said["opinions"])]["said"],
            next_on=day + dt.timedelta(90) if place % 2 else None,
            private=said["private"][place % len(said["private"])],
            **texts,
        )
    )


def _relation(world: World, partner: str, day: dt.date) -> str:
    kinds = {post.kind for post in posts_of(world.posts(), partner, day)}
    return (
        "committee_members"
        if kinds & {"organisation", "discipline", "publicity"}
        else "committee_member"
    )


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
            day += dt.timedelta(self.world.rng.randint(1, 9))
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
            quote=row["said"] if talk else "",
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
