"""The sample's year as it was held: events with their roll, topics, votes and pictures."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from app.exchange.sample_partners import choose_good_case, held_under
from app.exchange.sample_pictures import add_pictures
from app.exchange.sample_world import World, words
from app.records.choices import EVENT_KINDS
from app.records.events import Attendance, Event, Topic
from app.records.partners import Agreement, Enterprise
from app.records.planning import Plan, PlanItem
from app.records.roster import Post
from app.rules.rolls import due_at, posts_on

_CALLED_AHEAD, _FORGOTTEN = 21, 9
_WITH_THE_THEME_DAY = {"party_class"}
_HOURS = ((9, 0), (9, 30), (14, 0), (14, 30), (15, 30))
_LENGTH = {"members_meeting": 90, "committee_meeting": 60, "group_meeting": 60, "joint_event": 180}
_REASONS = ("business_trip", "business_trip", "duty", "sick", "personal", "study_away")


def add_events(world: World) -> None:
    """Hold what the plans meant, up to today, and call what is near."""
    hold(world, world.of(PlanItem))
    add_pictures(world, held_under(world, choose_good_case(world)))


def hold(world: World, items: Sequence[PlanItem]) -> None:
    """Hold what these items meant, each occasion once."""
    plans = {plan.uid: plan for plan in world.of(Plan)}
    gathered: dict[tuple[object, ...], list[PlanItem]] = {}
    for item in items:
        if item.state != "dropped":
            gathered.setdefault(_occasion(world, item, plans), []).append(item)
    dated = [(each[0].day or _some_day(world, each[0]), each) for each in gathered.values()]
    near = 0
    for day, mine in sorted(dated, key=lambda pair: pair[0]):
        plan = plans[str(mine[0].plan)]
        late = (day - world.today).days
        # A few things of the last months were not held: the home page has something to say.
        recent = -100 < late < -3 and mine[0].kinds[0] != "joint_event"
        near += recent
        forgotten = recent and (world.happens(8) or near == _FORGOTTEN)
        if late <= _CALLED_AHEAD and not forgotten:
            _Held(world, plan, mine, day).add()


def _occasion(world: World, item: PlanItem, plans: dict[str, Plan]) -> tuple[object, ...]:
    """Return what items share that were held as one event."""
    kind, unit = item.kinds[0], plans[str(item.plan)].unit
    whole = unit == world.unit("third") and kind == "members_meeting"
    if kind in _WITH_THE_THEME_DAY or whole:
        kind = "theme_day"
    return (item.plan, item.month, kind, item.theme if kind == "joint_event" else "")


def _some_day(world: World, item: PlanItem) -> dt.date:
    assert item.month is not None
    return world.workday(item.month.year, item.month.month)


class _Held:
    """Write one event with everything that hangs on it."""

    def __init__(self, world: World, plan: Plan, items: list[PlanItem], day: dt.date) -> None:
        self.world, self.plan, self.items, self.day = world, plan, items, day
        self.kind = items[0].kinds[0]
        self.said = words("events")
        self.is_held = day <= world.today
        self.partners: list[Enterprise] = []

    def add(self) -> None:
        """Add the event and, when it was held, its roll and topics."""
        event = self._event()
        due = due_at(event, self.world.memberships(), self.world.posts())
        chair = self._chair(event, due)
        others = [uid for uid in due if uid != chair]
        recorder = self._recorder(event, others)
        event = event.having(chair=chair, recorder=recorder)
        if not self.is_held:
            self.world.add(event)
            return
        absent = {uid for uid in others if uid != recorder and self.world.happens(10)}
        present = [uid for uid in due if uid not in absent]
        if "party_class" in event.kinds or self.kind == "central_study":
            event = event.having(speaker=chair)
        self.world.add(event.having(**self._telling(event, present)))
        self._roll(event, due, absent)
        self._topics(event, due, present)

    def _event(self) -> Event:
        world, item = self.world, self.items[0]
        hour, minute = world.pick(_HOURS)
        starts = dt.datetime.combine(self.day, dt.time(hour, minute))
        kinds = {kind for each in self.items for kind in each.kinds}
        joint = self._joint()
        units = self._units()
        names = {u.uid: u.short for u in world.units.values()}
        return Event(
            title=self._title(names[str(self.plan.unit) if len(units) > 1 else units[0]]),
            kinds=tuple(kind for kind in EVENT_KINDS if kind in kinds),
            units=units,
            starts=starts,
            ends=starts + dt.timedelta(minutes=_LENGTH.get(self.kind, 120)),
            planned_for=item.day,
            place=world.pick(self.said["places"].get(self.kind, ["商会大会议室"])),
            theme=item.theme,
            methods=tuple(dict.fromkeys((*item.methods, *joint.pop("methods", ())))),
            plan_items=tuple(each.uid for each in self.items),
            task=item.task,
            task_checks=("carried_out",) if item.task else (),
            state=self._state(),
            hours=2 if self.kind in {"party_class", "central_study", "youth_study"} else None,
            **joint,
        )

    def _title(self, unit: str) -> str:
        names = {k: EVENT_KINDS[k] for each in self.items for k in each.kinds}
        if self.kind in {"joint_event", "other"}:
            return self.items[0].theme
        if self.kind in {"central_study", "youth_study"}:
            return f"{unit}{self.day.month}月集中学习"
        return f"{unit}{self.day.month}月{'暨'.join(names.values())}"

    def _state(self) -> str:
        age = (self.world.today - self.day).days
        return "final" if age > 60 else "checked" if age > 10 else "draft"

    def _units(self) -> tuple[str, ...]:
        world = self.world
        if self.kind == "group_meeting":
            return world.unit("group_one"), world.unit("group_two")
        if self.kind in {"central_study", "youth_study"}:
            return (world.unit(self.kind.removesuffix("_study")),)
        if self.kind == "joint_event":
            third = self.day.month in {4, 10}
            return (world.unit("third" if third else world.pick(("first", "second"))),)
        return (str(self.plan.unit),)

    def _joint(self) -> dict[str, Any]:
        row = next((r for r in self.said["joint"] if r["month"] == self.day.month), None)
        if self.kind != "joint_event" or row is None:
            return {}
        agreed = {uid for a in self.world.of(Agreement) for uid in a.enterprises}
        chosen = [e for e in self.world.of(Enterprise) if e.uid in agreed]
        self.partners = self.world.rng.sample(chosen, self.world.rng.randint(2, 4))
        return {
            "partners": tuple(e.uid for e in self.partners),
            "lanes": tuple(row["lanes"]),
            "five_ones": tuple(row["ones"]),
            "methods": tuple(row["methods"]),
            "partner_count": len(self.partners) * self.world.rng.randint(3, 8),
        }

    def _chair(self, event: Event, due: Sequence[str]) -> str:
        return next((u for u in self._in_post(event) if u in due), due[0])

    def _recorder(self, event: Event, others: Sequence[str]) -> str:
        return next((u for u in self._in_post(event) if u in others), others[-1])

    def _in_post(self, event: Event) -> list[str]:
        posts = self.world.of(Post)
        held = [p for unit in event.units for p in posts_on(posts, unit, self.day)]
        return [p.person for p in held if p.person]

    def _blanks(self, present: Sequence[str], event: Event) -> dict[str, object]:
        names = [self.world.name_of(uid) for uid in present if uid != event.chair]
        self.world.rng.shuffle(names)
        names = (names * 3)[:3]
        tasks = self.world.rng.randint(2, 4)
        return {
            "chair": self.world.name_of(str(event.chair)),
            "speaker": self.world.name_of(str(event.speaker or event.chair)),
            "theme": event.theme,
            "business": self.items[0].business or event.theme,
            "partners": "、".join(e.short for e in self.partners),
            "n": tasks + self.world.rng.randint(1, 5),
            "k": tasks,
            **dict(zip("abc", names, strict=True)),
        }

    def _telling(self, event: Event, present: Sequence[str]) -> dict[str, str]:
        blanks = self._blanks(present, event)
        content = self.said["content"]
        kinds = [one for one in event.five_ones if one in content] or event.kinds
        texts = [self.world.pick(content[kind]).format(**blanks) for kind in kinds]
        is_open = bool({"theme_day", "joint_event"} & set(event.kinds))
        return {
            "content": "\n".join(texts),
            "effect": self.world.pick(self.said["effects"]).format(**blanks) if is_open else "",
            "guests": self.world.pick(self.said["guests"]) if is_open else "",
        }

    def _roll(self, event: Event, due: Sequence[str], absent: set[str]) -> None:
        world = self.world
        for uid in due:
            reason, state, note = None, "present", ""
            if uid in absent:
                away = uid == world.person("段立衡")
                reason = "retired_away" if away else world.pick(_REASONS)
                state = "leave" if world.happens(85) else "absent"
                note = self.said["absence_notes"][reason]
            world.add(
                Attendance(event=event.uid, person=uid, state=state, reason=reason, note=note)
            )
        if self.kind == "theme_day" and world.happens(40):
            guest = world.person(world.pick(("郭子衿", "潘若川", "任雨霏")))
            if guest not in due:
                world.add(
                    Attendance(event=event.uid, person=guest, state="observer", counted=False)
                )

    def _topics(self, event: Event, due: Sequence[str], present: Sequence[str]) -> None:
        kind = next((k for k in event.kinds if k in self.said["topics"]), "")
        if not kind:
            return
        pool = self.said["topics"][kind]
        chosen = self.world.rng.sample(pool, min(len(pool), self.world.rng.randint(1, 3)))
        for place, row in enumerate(chosen, 1):
            blanks = self._blanks(present, event)
            speakers = [u for u in present if self.world.name_of(u) == blanks["a"]]
            self.world.add(
                Topic(
                    event=event.uid,
                    place=place,
                    title=row["title"],
                    speaker=speakers[0],
                    discussion=row["said"].format(**blanks),
                    outcome=row["outcome"],
                    decision=row["decision"].format(**blanks),
                    **self._vote(row.get("vote"), present),
                )
            )

    def _vote(self, way: str | None, present: Sequence[str]) -> dict[str, object]:
        """Return votes of those present who have the right: formal members only."""
        if way is None:
            return {}
        formal = {p.uid for p in self.world.people.values() if p.standing == "formal"}
        voters = sum(uid in formal for uid in present)
        abstained = int(voters > 6 and self.world.happens(20))
        against = int(voters > 8 and way == "ballot" and self.world.happens(30))
        votes = {"votes_for": voters - abstained - against, "votes_against": against}
        return {"vote": way, "abstentions": abstained, **votes}
