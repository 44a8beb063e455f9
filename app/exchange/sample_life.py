"""The sample's organisational life: stages half done, an appraisal, materials, an election."""

import datetime as dt
import random
from typing import Any

from app.exchange.sample_world import World, words
from app.records.appraisal import Appraisal, Poll
from app.records.checklists import Stage, StageTemplate
from app.records.events import Attendance, Event
from app.records.roster import Membership, Post
from app.records.study import Material
from app.rules.checklists import begun, due_day, standing
from app.rules.rolls import due_at
from app.store.seeding import shipped

_HOURS = {"theme_day": 2, "central_study": 3, "youth_study": 2, "party_class": 2, "joint_event": 3}
_STUDIED = {"theme_day", "central_study", "party_class"}
_VOTERS_FOR = (10, 8, 7, 6, 5, 4)


def add_life(world: World) -> None:
    """Add what goes round the meetings: preparation, appraisal, study, the next election."""
    life = _Life(world)
    life.study()
    life.held()
    life.coming("branch", "first", ("organisational_life", "appraisal"), 8)
    life.coming("committee", "committee", ("democratic_life",), 33)
    life.election("first")


class _Life:
    """Write it with a chance of its own, so that nothing else of the sample changes by it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.said: Any = words("life")
        self.rng = random.Random(20181028)
        self.templates = [rec for rec in shipped() if isinstance(rec, StageTemplate)]

    def study(self) -> None:
        """Register the materials and say which event studied which, and how long."""
        year, known = self.world.first_year, []
        for row in self.said["materials"]:
            issued = dt.date(year, row["month"], 12)
            if issued > self.world.today:
                continue
            material = Material(
                title=row["title"],
                issuer=self.said["issuer"],
                issued=issued,
                number=row["number"].format(year=year),
                due=dt.date(year, row["due"], 28),
            )
            known.append(self.world.add(material))
        for place, rec in enumerate(self.world.records):
            if isinstance(rec, Event):
                self.world.records[place] = self._studied(rec, known)

    def _studied(self, event: Event, known: list[Material]) -> Event:
        kinds, day = set(event.kinds), event.starts.date() if event.starts else dt.date.min
        hours = [_HOURS[kind] for kind in event.kinds if kind in _HOURS]
        event = event.having(hours=max(hours, default=None))
        fresh = [m for m in known if m.issued and m.issued < day <= m.issued + dt.timedelta(75)]
        # One branch is behind with some: the coverage has something to show.
        behind = self.world.unit("third") in event.units and day.month % 2
        if not kinds & _STUDIED or not fresh or behind or day > self.world.today:
            return event
        return event.having(materials=(fresh[-1].uid,))

    def held(self) -> None:
        """Hold last year's meeting of one branch in January, its members appraised."""
        world, year = self.world, self.world.first_year
        day = min(dt.date(year, 1, 16), world.today)
        event = self._event("held", "second", ("organisational_life", "appraisal"), day, year - 1)
        event = event.having(content=self.said["held"], state="final")
        due = due_at(event, world.of(Membership), world.of(Post))
        event = event.having(chair=due[0], recorder=due[1])
        away = due[-1]
        world.add(event)
        for uid in due:
            state = {"state": "leave", "reason": "business_trip"} if uid == away else {}
            world.add(Attendance(event=event.uid, person=uid, **state))
        self._appraise(event, due, len(due) - 1)
        for stage in begun(self.templates, "organisational_life", event=event.uid):
            on = due_day(stage, day) or day
            late = 3 if stage.when == "after" and stage.place == 7 else 0
            if on <= world.today:
                done = min(on + dt.timedelta(late), world.today)
                world.add(stage.having(done_on=done, done_by=due[0], note=self._note(stage)))
            else:
                world.add(stage)

    def _appraise(self, event: Event, due: list[str], ballots: int) -> None:
        world = self.world
        counters = {"overseers": tuple(due[2:3]), "tellers": tuple(due[3:5])}
        world.add(
            Poll(event=event.uid, issued=ballots, returned=ballots, valid=ballots, **counters)
        )
        told = min(dt.date(world.first_year, 2, 6), world.today)
        for place, uid in enumerate(due):
            excellent = min(_VOTERS_FOR[min(place, 5)], ballots)
            qualified = max(ballots - excellent - (place % 3 == 2), 0)
            left = ballots - excellent - qualified
            is_last = place == len(due) - 1
            world.add(
                Appraisal(
                    event=event.uid,
                    person=uid,
                    self_done=True,
                    mutual_done=True,
                    excellent=excellent,
                    qualified=qualified,
                    basic=left,
                    unqualified=0,
                    rating="excellent" if place < len(due) // 3 else "qualified",
                    problems=self.said["problems"][place % len(self.said["problems"])],
                    told_on=None if is_last else told,
                    told_by=None if is_last else due[0],
                )
            )

    def coming(self, key: str, unit: str, kinds: tuple[str, ...], days: int) -> None:
        """Call a meeting that is still being prepared, its stages done as far as they are due."""
        world = self.world
        day = world.today + dt.timedelta(days)
        while day.weekday() > 4:
            day += dt.timedelta(1)
        called = (e for e in world.of(Event) if set(kinds) <= set(e.kinds))
        there = next((e for e in called if e.units == (world.unit(unit),) and self._ahead(e)), None)
        event = there or self._event(key, unit, kinds, day, day.year)
        if there is None:
            world.add(event)
        day = event.starts.date() if event.starts else day
        for stage in begun(self.templates, kinds[0], event=event.uid):
            world.add(self._done(stage, day))
        if "appraisal" in kinds:
            for place, uid in enumerate(due_at(event, world.of(Membership), world.of(Post))):
                world.add(Appraisal(event=event.uid, person=uid, self_done=place % 3 != 1))

    def _ahead(self, event: Event) -> bool:
        return event.starts is not None and event.starts.date() > self.world.today

    def _done(self, stage: Stage, anchor: dt.date) -> Stage:
        """Tick what was due a while ago; what was due lately is still open, and so late."""
        found = standing(stage, anchor, self.world.today)
        if found.due is None or found.late < 4:
            return stage
        done = found.due - dt.timedelta(self.rng.randint(0, 3))
        return stage.having(done_on=done, note=self._note(stage))

    def election(self, unit: str) -> None:
        """Tick what is there of the papers of the next election."""
        body = self.world.units[unit]
        if body.term_ends is None:
            return
        owner = {"unit": body.uid, "term": body.term_ends}
        for stage in begun(self.templates, "re_election", **owner):
            self.world.add(self._done(stage, body.term_ends))

    def _note(self, stage: Stage) -> str:
        return str(self.said["notes"].get(stage.name, ""))

    def _event(
        self, title: str, unit: str, kinds: tuple[str, ...], day: dt.date, year: int
    ) -> Event:
        starts = dt.datetime.combine(day, dt.time(14, 0))
        return Event(
            title=self.said["titles"][title].format(year=year),
            kinds=kinds,
            units=(self.world.unit(unit),),
            starts=starts,
            ends=starts + dt.timedelta(minutes=180),
            place=self.said["place"],
            theme=self.said["theme"],
            hours=3,
        )
