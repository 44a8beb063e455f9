"""What goes from one meeting to the next: open topics, matters for the members, what arose."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from app.records.events import Event, Topic

_OPEN = frozenset({None, "deferred"})
_MOST_TIMES = 50


def is_open(topic: Topic) -> bool:
    """Tell whether a topic came to nothing yet."""
    return topic.outcome in _OPEN


def times(topic: Topic, topics: Mapping[str, Topic], kinds: Mapping[str, Sequence[str]]) -> int:
    """Return which time a topic is on the agenda of a kind of meeting.

    ``kinds`` are the kinds of each event: a committee's topic that goes to the members begins
    there anew.
    """
    own = set(kinds.get(topic.event or "", ()))
    count, seen, before = 1, {topic.uid}, topics.get(topic.continues or "")
    while before is not None and before.uid not in seen and len(seen) < _MOST_TIMES:
        count += bool(own & set(kinds.get(before.event or "", ())))
        seen.add(before.uid)
        before = topics.get(before.continues or "")
    return count


def earlier(event: Event, events: Iterable[Event]) -> list[Event]:
    """Return the events of the same unit and kind before one, the latest first."""
    if event.starts is None or not event.units:
        return []
    begins, own = event.starts, set(event.kinds)
    found = [
        each
        for each in events
        if each.uid != event.uid
        and each.starts is not None
        and each.starts < begins
        and event.units[0] in each.units
        and own & set(each.kinds)
    ]
    return sorted(found, key=lambda each: each.starts or dt.datetime.min, reverse=True)


def to_carry(event: Event, events: Iterable[Event], topics: Iterable[Topic]) -> list[Topic]:
    """Return the topics earlier meetings of this kind left open and no later one took up."""
    topics = list(topics)
    order = {each.uid: place for place, each in enumerate(earlier(event, events))}
    taken = {topic.continues for topic in topics}
    found = [
        topic
        for topic in topics
        if topic.event in order and is_open(topic) and topic.uid not in taken
    ]
    return sorted(found, key=lambda topic: (order[topic.event or ""], topic.place or 0))


def for_members(event: Event, events: Iterable[Event], topics: Iterable[Topic]) -> list[Topic]:
    """Return what the committee puts before the members and no members' meeting had yet.

    Important matters normally go through the committee before the members' meeting
    (Regulations on Branch Work, on trial, 2018, Art. 12).
    """
    if "members_meeting" not in event.kinds or event.starts is None or not event.units:
        return []
    begins, unit = event.starts, event.units[0]
    topics = list(topics)
    committee = {
        each.uid: each.starts
        for each in events
        if each.starts is not None
        and each.starts <= begins
        and each.uid != event.uid
        and unit in each.units
        and {"committee_meeting", "party_committee"} & set(each.kinds)
    }
    taken = {topic.continues for topic in topics}
    found = [
        topic
        for topic in topics
        if topic.event in committee and topic.to_members and topic.uid not in taken
    ]
    return sorted(found, key=lambda topic: (committee[topic.event or ""], topic.place or 0))


def carried(topic: Topic, event: Event, place: int) -> Topic:
    """Return a topic that takes up another one at a later meeting; what was said stays there."""
    return Topic(
        event=event.uid,
        place=place,
        title=topic.title,
        speaker=topic.speaker,
        matter=topic.matter,
        continues=topic.uid,
    )
