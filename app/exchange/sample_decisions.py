"""What the sample decided: numbers, ballots, topics carried over, corrections, calls to come."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator

from app.exchange.sample_world import World, words
from app.records.describe import Record
from app.records.events import Attendance, Correction, Event, Guest, Topic
from app.records.partners import Contact
from app.records.roster import Unit
from app.records.talks import Item, Step
from app.records.words import PLAIN
from app.rules.numbers import DECISION, ITEM, decision_number, next_number
from app.rules.quotes import item_of_topic

_CHECKED_AFTER, _FINAL_AFTER = dt.timedelta(3), dt.timedelta(12)
_TASKS = 3
_CALLED = {"committee_meeting", "members_meeting", "party_committee", "theme_day"}


def add_decisions(world: World) -> None:
    """Finish the records of the events: what was decided, checked, corrected, called."""
    events = sorted(world.of(Event), key=lambda event: str(event.starts))
    held = [event for event in events if _day(event) <= world.today]
    _carry_over(world, held, [event for event in events if _day(event) > world.today])
    _replace(world, (_finished(world, event) for event in held))
    _replace(world, _decided(world, held))
    _leave_out(world, held)
    _invite(world, held)
    _correct(world, held)
    _call(world, [event for event in events if _day(event) > world.today])


def _day(event: Event) -> dt.date:
    assert event.starts is not None
    return event.starts.date()


def _replace(world: World, changed: Iterable[Record]) -> None:
    new = {rec.uid: rec for rec in changed}
    world.records[:] = [new.get(rec.uid, rec) for rec in world.records]


def _of(held: list[Event], unit: str, kind: str) -> list[Event]:
    return [event for event in held if event.units[0] == unit and kind in event.kinds]


def _finished(world: World, event: Event) -> Event:
    """Return an event with the days of its steps and who checked it."""
    if event.state not in {"checked", "final"}:
        return event
    day = _day(event)
    done = event.having(checker=world.person("周望舒"), checked_on=day + _CHECKED_AFTER)
    return done.having(final_on=day + _FINAL_AFTER) if event.state == "final" else done


def _carry_over(world: World, held: list[Event], called: list[Event]) -> None:
    """Let one topic take three meetings, and leave one open for the meeting that is called."""
    kind = "committee_meeting"
    unit = next((e.units[0] for e in called if kind in e.kinds), world.unit("first"))
    meetings = _of(held, unit, kind)
    said = words("events")["carried"]
    before = None
    for event, row in zip(meetings[-4:-1], said["course"], strict=False):
        before = world.add(_topic(world, event, said["title"], row, before))
    if meetings:
        world.add(_topic(world, meetings[-1], said["open"]["title"], said["open"], None))


def _topic(
    world: World, event: Event, title: str, row: dict[str, str], before: Topic | None
) -> Topic:
    places = [topic.place or 0 for topic in world.of(Topic) if topic.event == event.uid]
    return Topic(
        event=event.uid,
        place=max(places, default=0) + 1,
        title=title,
        speaker=event.recorder,
        discussion=row["said"],
        outcome=row["outcome"],
        decision=row["decision"],
        to_members="members" in row,
        continues=before.uid if before else None,
    )


def _decided(world: World, held: list[Event]) -> Iterator[Topic]:
    """Yield the topics with owner and date, their ballots counted, decisions numbered."""
    units = {unit.uid: unit for unit in world.of(Unit)}
    count: Counter[tuple[str, int]] = Counter()
    for event in held:
        for topic in (each for each in world.of(Topic) if each.event == event.uid):
            values: dict[str, object] = {}
            if topic.outcome in {"decision", "task"}:
                due = _day(event) + dt.timedelta(21 + 7 * (topic.place or 0))
                values = {"owner": topic.speaker, "due": due}
            if topic.outcome == "decision" and event.state != "draft":
                key = (event.units[0], _day(event).year)
                count[key] += 1
                number = decision_number(DECISION, units[key[0]], key[1], count[key])
                values["number"] = number
            if topic.vote == "ballot":
                values |= _ballots(event, topic)
            yield topic.having(**values)


def _ballots(event: Event, topic: Topic) -> dict[str, object]:
    cast = (topic.votes_for or 0) + (topic.votes_against or 0) + (topic.abstentions or 0)
    people = tuple(uid for uid in (event.recorder, topic.speaker) if uid and uid != event.chair)
    tellers = {"scrutineers": people[:1], "tellers": people[1:2]}
    return {"issued": cast, "returned": cast, "valid": cast, **tellers}


def _leave_out(world: World, held: list[Event]) -> None:
    """Leave the retired colleague who lives far away out of the due number where he is absent."""
    person = world.person("段立衡")
    members = {event.uid for event in held if "members_meeting" in event.kinds}
    _replace(
        world,
        [
            row.having(counted=False, excluded="retired_away")
            for row in world.of(Attendance)
            if row.person == person and row.event in members and row.state != "present"
        ],
    )


def _invite(world: World, held: list[Event]) -> None:
    """Name some of the people from the enterprises who came to the joint events."""
    first = {contact.enterprise: contact for contact in world.of(Contact) if contact.first}
    for event in (each for each in held if "joint_event" in each.kinds):
        for uid in event.partners[:2]:
            if contact := first.get(uid):
                world.add(
                    Guest(
                        event=event.uid,
                        name=contact.name,
                        role="partner",
                        enterprise=uid,
                        position=contact.duty,
                    )
                )


def _correct(world: World, held: list[Event]) -> None:
    """Correct a date in one final record; open another one again and make it final anew."""
    final = [each for each in held if each.state == "final"]
    decided = {topic.event: topic for topic in world.of(Topic) if topic.number and topic.due}
    told = [event for event in final if event.uid in decided]
    if len(told) < 2:
        return
    said, by = words("events")["corrections"], world.person("周望舒")
    event = told[-1]
    topic = decided[event.uid]
    assert topic.due is not None
    show = Topic.field("due").kind.show
    places = sorted(t.place or 0 for t in world.of(Topic) if t.event == event.uid)
    world.add(
        Correction(
            event=event.uid,
            number=1,
            place=f"议题{places.index(topic.place or 0) + 1}·完成时限",
            before=show(topic.due - dt.timedelta(14), PLAIN),
            after=show(topic.due, PLAIN),
            reason=said["amended"],
            on=_day(event) + _FINAL_AFTER + dt.timedelta(5),
            by=by,
            target=topic.uid,
            part="due",
        )
    )
    world.add(
        Correction(
            event=told[-2].uid,
            number=1,
            kind="reopened",
            reason=said["reopened"],
            on=_day(told[-2]) + _FINAL_AFTER - dt.timedelta(2),
            by=by,
        )
    )


def _call(world: World, called: list[Event]) -> None:
    """Give what is called its agenda, what to prepare, and whom to ask."""
    said = words("events")["called"]
    contact = world.person("程砚秋")
    for event in (each for each in called if _CALLED & set(each.kinds)):
        changed = event.having(
            preparation=said["preparation"], contact=contact, noticed=world.today
        )
        _replace(world, [changed])
        for place, title in enumerate(said["topics"], 1):
            world.add(Topic(event=event.uid, place=place, title=title))


def add_tasks(world: World) -> None:
    """Put the latest tasks of the committees into the ledger, numbered after what is there."""
    events = {event.uid: event for event in world.of(Event) if _day(event) <= world.today}
    tasks = [
        topic for topic in world.of(Topic) if topic.outcome == "task" and topic.event in events
    ]
    tasks.sort(key=lambda topic: str(events[str(topic.event)].starts))
    for topic in tasks[-_TASKS:]:
        event = events[str(topic.event)]
        taken = (item.number for item in world.of(Item))
        item = world.add(item_of_topic(event, topic, next_number(ITEM, _day(event).year, taken)))
        if world.happens(50):
            answered = min(_day(event) + dt.timedelta(5), world.today)
            said = words("events")["answered"]
            world.add(Step(item=item.uid, on=answered, kind="answered", text=said, by=topic.owner))
