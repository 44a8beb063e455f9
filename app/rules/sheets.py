"""A sheet of opinions typed in at once: one line each, all from one source on one day."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.partners import Contact
from app.records.roster import Person
from app.records.talks import Item, Voice
from app.rules.numbers import ITEM, next_number


@attrs.frozen
class Entry:
    """Hold one line: what kind it is, what was said, and by whom unless they stay unnamed."""

    kind: str
    text: str
    name: str = ""
    anonymous: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not (self.text.strip() or self.name.strip() or self.anonymous)


def split_lines(pasted: str) -> list[str]:
    """Return the lines of a pasted text, numbers and dots before them taken off."""
    lines = (line.strip(" \t\u3000") for line in pasted.splitlines())
    return [_unnumbered(line) for line in lines if line]


def _unnumbered(line: str) -> str:
    """Take off what counts the lines, such as 1. or （二）, but no year and no quantity."""
    rest = line.lstrip("（(")
    digits = len(rest) - len(rest.lstrip("0123456789一二三四五六七八九十"))
    if 0 < digits <= 3 and rest[digits : digits + 1] in "、.．)）":
        return rest[digits + 1 :].strip() or line
    return line


def items_of_sheet(
    entries: Iterable[Entry], head: Item, taken: Iterable[str], known: "Known"
) -> tuple[list[Item], list[Voice]]:
    """Make an item of each line with what stands at the head of the sheet, and its voice."""
    items: list[Item] = []
    voices: list[Voice] = []
    numbers = list(taken)
    year = head.raised_on.year if head.raised_on else 0
    for entry in entries:
        numbers.append(next_number(ITEM, year, numbers[-1:] if items else numbers))
        item = Item(number=numbers[-1], kind=entry.kind, text=entry.text.strip()).having(
            source=head.source,
            raised_on=head.raised_on,
            unit=head.unit,
            enterprise=head.enterprise,
            event=head.event,
        )
        items.append(item)
        if entry.anonymous:
            voices.append(Voice(item=item.uid, anonymous=True))
        elif entry.name.strip():
            voices.append(Voice(item=item.uid, **known.who(entry.name)))
    return items, voices


class Known:
    """Know who is called how: the enterprise's own contacts first, then the roster."""

    def __init__(self, people: Sequence[Person], contacts: Sequence[Contact]) -> None:
        self.people = _by_name(people)
        self.contacts = _by_name(contacts)

    def who(self, name: str) -> Mapping[str, str]:
        """Return a link to whoever alone has a name, else the name itself."""
        name = name.strip()
        for field, found in (("contact", self.contacts), ("person", self.people)):
            if len(found.get(name, ())) == 1:
                return {field: found[name][0]}
        return {"name": name}


def _by_name(records: Iterable[Person | Contact]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for record in records:
        found.setdefault(record.name.strip(), []).append(record.uid)
    return found
