"""Which record a name in a cell means, asked for many names at once."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.records import RECORDS
from app.records.describe import Record
from app.records.kinds import Choice, Refs, Text
from app.records.lists import ListWord
from app.records.words import N, Problem, Said, Tongue, said
from app.store.bulk import stream, values
from app.store.listing import Wanted
from app.store.rows import Store
from app.store.titles import shortened

_ALSO = ("short", "credit_code", "number", "member_number")
_PARTING = re.compile(r"\s*[、,，;；\n]\s*")
_MOST_JOINED = 6


def folded(text: object) -> str:
    """Return a text without what writers do not mean: width, case, spaces."""
    return "".join(unicodedata.normalize("NFKC", str(text or "")).casefold().split())


@attrs.frozen
class WithMade:
    """Speak as another tongue does, and name records that are made with an import as well."""

    tongue: Tongue
    made: Mapping[str, Record]

    def say(self, text: str | Said) -> str:
        """Say a text."""
        return self.tongue.say(text)

    def title(self, table: str, uid: str) -> str:
        """Name a record, kept or not yet."""
        rec = self.made.get(uid)
        return str(getattr(rec, rec.titles[0])) if rec else self.tongue.title(table, uid)


class Names:
    """Remember of all names of a file those that were asked for."""

    def __init__(self, store: Store, tongue: Tongue) -> None:
        self._store, self._tongue = store, tongue
        self._heard: set[tuple[str, str, bool]] = set()
        self._asked: dict[str, set[str]] = {}
        self._known: dict[str, set[str]] = {}
        self._exact: dict[tuple[str, str], dict[str, None]] = {}
        self._loose: dict[tuple[str, str], dict[str, None]] = {}
        self._words: dict[str, dict[str, str]] = {}

    def move(self, store: Store, tongue: Tongue) -> None:
        """Go on with another connection; what was found is asked for again when it is wanted."""
        self._store, self._tongue = store, tongue

    def ask(self, table: str, text: str, *, several: bool) -> None:
        """Ask for a name that will be looked for."""
        if (table, text, several) in self._heard:
            return
        self._heard.add((table, text, several))
        words = {folded(text)}
        if several:
            words.update(folded(part) for part in _joins(_parted(text)))
        self._asked.setdefault(table, set()).update(words)

    def load(self) -> None:
        """Look for what was asked and is not known yet."""
        for table, words in self._asked.items():
            if new := words - self._known.get(table, set()):
                self._known.setdefault(table, set()).update(new)
                self._read(RECORDS[table], new)

    def add(self, table: str, text: str, uid: str) -> None:
        """Know one more record that is not kept yet."""
        self._exact.setdefault((table, folded(text)), {})[uid] = None
        self._known.setdefault(table, set())

    def knows(self, table: str, text: str) -> bool:
        """Tell whether a record is called so."""
        return bool(self._find(table, text))

    def one(self, table: str, text: str) -> str:
        """Return the uid of the one record called so; raise Problem."""
        found = self._find(table, text)
        label = said(RECORDS[table].label)
        if not found:
            raise Problem(said(N("没有叫“{name}”的{label}。"), name=text[:60], label=label))
        if len(found) > 1:
            n = len(found)
            raise Problem(
                said(N("叫“{name}”的{label}有 {n} 条。"), name=text[:60], label=label, n=n)
            )
        return found[0]

    def word(self, kind: Choice, text: str) -> str:
        """Return the key of the word of an open list that reads so, "" when there is none."""
        if kind.words not in self._words:
            shipped = {kind.uid(key): key for key in kind.of}
            self._words[kind.words] = {
                folded(word.word): shipped.get(word.uid, word.uid)
                for word in self._store.find(ListWord, list_name=kind.words)
            }
        return self._words[kind.words].get(folded(text), "")

    def several(self, table: str, text: str) -> tuple[str, ...]:
        """Return the uids of records whose names are parted by 、; raise Problem."""
        if len(self._find(table, text)) == 1:
            return (self.one(table, text),)
        parts, made, at = _parted(text), [], 0
        while at < len(parts):
            # A name may hold the very mark that parts names: the longest that is known counts.
            for many in range(min(_MOST_JOINED, len(parts) - at), 1, -1):
                joined = "、".join(parts[at : at + many])
                if len(self._find(table, joined)) == 1:
                    break
            else:
                many, joined = 1, parts[at]
            made.append(self.one(table, joined))
            at += many
        return tuple(dict.fromkeys(made))

    def _find(self, table: str, text: str) -> list[str]:
        key = (table, folded(text).replace(",", "、").replace(";", "、"))
        plain = (table, folded(text))
        for index in (self._exact, self._loose):
            if found := index.get(plain) or index.get(key):
                return list(found)
        return []

    def _read(self, cls: type[Record], wanted: set[str]) -> None:
        for uid, title, others in _named(self._store, cls, self._tongue):
            if (word := folded(title)) in wanted:
                self._exact.setdefault((cls.table, word), {})[uid] = None
            for other in others:
                if other and (word := folded(other)) in wanted:
                    self._loose.setdefault((cls.table, word), {})[uid] = None


def _parted(text: str) -> list[str]:
    return [part for part in _PARTING.split(text.strip()) if part]


def _joins(parts: Sequence[str]) -> Iterator[str]:
    for at in range(len(parts)):
        for many in range(1, min(_MOST_JOINED, len(parts) - at) + 1):
            yield "、".join(parts[at : at + many])


def _named(
    store: Store, cls: type[Record], tongue: Tongue
) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Yield the uid, the title and the other names of every record of a kind."""
    names = [field.name for field in cls.fields]
    texts = [n for n in cls.titles if isinstance(cls.field(n).kind, Text)]
    others = [*texts[: len(cls.titles) > 1], *(n for n in _ALSO if n in names)]
    if any(isinstance(cls.field(n).kind, Refs) for n in cls.titles):
        _, recs = stream(store, cls, Wanted())
        for rec in recs:
            shown = [cls.field(n).kind.show(getattr(rec, n), tongue) for n in cls.titles]
            yield rec.uid, _titled(shown), [getattr(rec, n) for n in others]
        return
    asked = list(dict.fromkeys([*cls.titles, *others]))
    at = {name: place for place, name in enumerate(asked)}
    kinds = [cls.field(n).kind for n in cls.titles]
    for uid, *row in values(store, cls, asked):
        shown = [kind.show(kind.load(row[n]), tongue) for n, kind in enumerate(kinds)]
        yield uid, _titled(shown), [row[at[n]] for n in others]


def _titled(shown: Sequence[str]) -> str:
    return shortened(" ".join(part for part in shown if part.strip()))
