"""Sentences taken out of a text: found, turned into items, and found again."""

from app.records.events import Event, Topic
from app.records.talks import Item, Talk, Voice

STRANDS = ("thoughts", "difficulties", "advice", "opinions", "commitments")
_ENDS = "。！？!?；;\n\r\u2028\u2029"
_CLOSING = '”’」』）】》")'


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends, without blanks at its edges."""
    place = min(max(place, 0), len(text))
    if place and (place == len(text) or text[place] in "\n\r") and text[place - 1] not in "\n\r":
        place -= 1
    while place and text[place - 1 : place] and place < len(text) and text[place] in _CLOSING:
        place -= 1
    start = max((text.rfind(mark, 0, place) for mark in _ENDS), default=-1) + 1
    while start < place and text[start] in _CLOSING:
        start += 1
    ends = [at for mark in _ENDS if (at := text.find(mark, place)) >= 0]
    end = min(ends, default=len(text))
    if end < len(text) and text[end] not in "\n\r\u2028\u2029":
        end += 1
        while end < len(text) and text[end] in _CLOSING:
            end += 1
    return trimmed(text, start, end)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without blanks at its edges."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def find_quote(text: str, quote: str) -> tuple[int, int] | None:
    """Return where a quote stands, blanks and line ends aside; None when it is gone."""
    at = text.find(quote)
    if quote and at >= 0:
        return at, at + len(quote)
    places = [n for n, char in enumerate(text) if not char.isspace()]
    bare = "".join(quote.split())
    at = "".join(text[n] for n in places).find(bare)
    if not bare or at < 0:
        return None
    return places[at], places[at + len(bare) - 1] + 1


def item_of_talk(talk: Talk, kind: str, quote: str, number: str) -> Item:
    """Make an item of a sentence somebody said in a talk."""
    return Item().having(
        number=number,
        kind=kind,
        text=quote,
        quote=quote,
        source="talk",
        talk=talk.uid,
        unit=talk.unit,
        raised_on=talk.held.date() if talk.held else None,
    )


def item_of_event(event: Event, kind: str, quote: str, number: str) -> Item:
    """Make an item of a sentence in the record of an event."""
    return Item().having(
        number=number,
        kind=kind,
        text=quote,
        quote=quote,
        source="event",
        event=event.uid,
        unit=event.units[0] if event.units else None,
        raised_on=event.starts.date() if event.starts else None,
    )


def item_of_topic(event: Event, topic: Topic, number: str) -> Item:
    """Make a task of what was decided on a topic, with its owner and its date."""
    text = topic.decision.strip() or topic.title
    item = item_of_event(event, "task", text, number)
    return item.having(topic=topic.uid, owner=topic.owner, due=topic.due)


def voices_of(talk: Talk, item: Item) -> list[Voice]:
    """Return a voice for everybody who was talked with: each has the right to be told."""
    voices = [Voice().having(item=item.uid, person=uid) for uid in talk.partners]
    voices += [Voice().having(item=item.uid, contact=uid) for uid in talk.contacts]
    if talk.others.strip():
        voices.append(Voice().having(item=item.uid, name=talk.others.strip()))
    return voices
