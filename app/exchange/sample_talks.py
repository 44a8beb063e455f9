"""The sample's talks, and the items that came of them and of elsewhere, in varied states."""

import datetime as dt
from typing import Any

from app.exchange.sample_pictures import add_proof
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
        ("assigned", "waiting", "resumed", "measure"),
    ),
    (("assigned", "measure"), ("assigned",), ()),
)
_OWNERS = ("孟思齐", "谢云舟", "白谨言", "梁启澜", "于清和", "马骁然", "方既白", "韩知微")
_MANNERS = ("phone", "in_person", "message")
_LEADERS = ("沈若溪", "韩知微", "贺怀瑾")
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
    _add_case(world, len(rows))


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
        named = [v for v in map(self.world.add, self._voices(item)) if not v.anonymous]
        day = self.day
        for kind in self._path(item):
            day += dt.timedelta(self.world.rng.randint(2, 12))
            if day > self.world.today:
                break
            if kind == "revisited" and not named:
                continue
            for voice in named if kind == "told" else [None]:
                self.world.add(self._step(item, day, kind, voice))

    def raised(self, day: dt.date, owner: Person, lead: str) -> Item:
        """Add the item of one voice of a case."""
        self.day = day
        item = self._item().having(
            owner=owner.uid, owner_unit=owner.department, due=None, case=lead or None
        )
        self.world.add(item)
        name = self.row.get("person")
        if self.row.get("anonymous"):
            self.world.add(Voice(item=item.uid, anonymous=True))
        elif name:
            self.world.add(Voice(item=item.uid, person=self.world.person(name)))
        else:
            for voice in self._voices(item):
                self.world.add(voice)
        return item

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
            leader=self.world.person(self.world.pick(_LEADERS)),
            **_RECTIFIED.get(row["kind"], {}),
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
        step = Step(
            item=item.uid,
            on=day,
            kind=kind,
            text=self._words(item, kind),
            by=item.owner,
            voice=voice.uid if voice else None,
        )
        return step.having(**self._more(item, kind))

    def _words(self, item: Item, kind: str) -> str:
        text = self.said.get(kind, "")
        if isinstance(text, list):
            text = self.world.pick(text)
        own = {"measure": self.row.get("measure"), "carried_out": self.row.get("done")}
        own["answered"] = own["carried_out"]
        own["assigned"] = f"交由{item.owner_unit}研究办理。"
        return own.get(kind) or text or str(self.world.pick(self.said["commitments"]))

    def _more(self, item: Item, kind: str) -> dict[str, Any]:
        """Return what a step of one kind says besides."""
        pick, person = self.world.pick, self.world.person
        others = [name for name in _OWNERS if person(name) != item.owner]
        by_kind: dict[str, dict[str, Any]] = {
            "assigned": {"owner": item.owner, "due": item.due, "by": person(self.said["approver"])},
            "waiting": {"waiting_for": pick(self.said["waiting_for"])},
            "answered": {"result": "solved"},
            "carried_out": {"result": pick(("solved", "solved", "lasting"))},
            "declined": {"result": "not_now", "approver": person(self.said["approver"])},
            "told": {"manner": pick(_MANNERS)},
            "revisited": {"by": person(pick(others)), "manner": "phone"},
            "closed": {"approver": person(self.said["approver"])},
        }
        found = by_kind.get(kind, {})
        if kind == "revisited":
            found["verdict"] = pick(("satisfied", "satisfied", "partly"))
        return found


_RECTIFIED = {"problem": {"nature": "管理问题", "goal": "堵住漏洞，形成长效做法。"}}


def _add_case(world: World, count: int) -> None:
    """Add what several people said alike, merged into one case, told to some of them so far."""
    row = words("talks")["case"]
    day, owner = world.days_ago(24, 26), world.people["孟思齐"]
    lead = ""
    for place, each in enumerate(row["voices"]):
        story = _ItemStory(world, each | {"category": row["category"]}, day, count + place)
        raised = day + dt.timedelta(2 * place)
        item = story.raised(raised, owner, lead)
        lead = lead or item.uid
    steps = (("assigned", 3), ("measure", 6), ("carried_out", 14))
    for kind, days in steps:
        text = {"assigned": "交由综合部一并研究。", "carried_out": row["done"]}
        world.add(
            Step(
                item=lead,
                on=day + dt.timedelta(days),
                kind=kind,
                text=text.get(kind, row["measure"]),
                by=owner.uid,
                result="solved" if kind == "carried_out" else None,
            )
        )
    first = next(voice for voice in world.of(Voice) if voice.item == lead)
    told = Step(
        item=lead,
        on=day + dt.timedelta(15),
        kind="told",
        text="当面告知车位已划好。",
        by=owner.uid,
        voice=first.uid,
        manner="in_person",
    )
    world.add(told)
    add_proof(world, lead, row["picture"])
