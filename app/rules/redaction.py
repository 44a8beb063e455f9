"""Redacted editions: names become roles, what is said in confidence goes, all of it is listed.

A paper for others is made of cleaned records and a tongue that knows no names, so that what is
hidden never comes near the file::

    edition = redact(Redaction("branch_meeting"), known, tongue, today, items, steps, voices)
    handled = Handled(*edition.groups)
    paper = items_ledger.paper(handled, edition.tongue, made=made)

``app.papers.redacted`` gathers ``known`` and does this with one call. The same person is the same
role all through one edition; ``edition.left_out`` says what went and what stands in its place.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from app.records.describe import Field, Record
from app.records.kinds import Ref, Refs, Text
from app.records.masking import masked
from app.records.partners import Contact, Enterprise
from app.records.roster import Person, Post
from app.records.talks import WITHHELD, Talk, Voice
from app.records.words import N, Said, Tongue, said
from app.rules.naming import Alias, Finder, firm_names, person_names
from app.rules.roles import Cast, Target

AUDIENCES = {
    "branch_meeting": N("支部大会"),
    "upper_body": N("上级党组织"),
    "enterprise": N("会员企业"),
}
# What an audience is not told at all, unless it is let stay; WITHHELD never stays.
NOT_TOLD: Mapping[str, Mapping[str, frozenset[str]]] = {
    "branch_meeting": {
        "talk": frozenset({"thoughts", "difficulties", "others"}),
        "item": frozenset({"note"}),
    },
    "upper_body": {"talk": frozenset({"others"}), "item": frozenset({"note"})},
    "enterprise": {
        "talk": frozenset({"thoughts", "difficulties", "advice", "others"}),
        "item": frozenset({"note", "category", "owner_unit"}),
        "event": frozenset({"note", "guests"}),
    },
}
_PHONE = re.compile(r"(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)")
_BETWEEN = re.compile(r"[、,，;；/\s]+")
NO_NUMBER = N("（号码略）")
NO_WORD = N("（略）")


@attrs.frozen
class Redaction:
    """Say for whom an edition is; ``audience`` "" is the office itself, which reads it whole.

    ``keep`` names fields as ``table.field`` that stay against NOT_TOLD, ``drop`` fields that go
    besides; ``own`` are enterprises that keep their names, ``words`` go wherever they stand.
    """

    audience: str = ""
    keep: frozenset[str] = frozenset()
    drop: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()

    def gone(self, table: str) -> frozenset[str]:
        """Return the fields of a kind of record that are left out altogether."""
        told = NOT_TOLD.get(self.audience, {}).get(table, frozenset())
        asked = {name.partition(".")[2] for name in self.drop if name.startswith(f"{table}.")}
        kept = {name.partition(".")[2] for name in self.keep if name.startswith(f"{table}.")}
        return frozenset((told | asked) - kept) | WITHHELD


@attrs.frozen
class Known:
    """Hold everybody whose name may stand in a paper."""

    people: Sequence[Person] = ()
    posts: Sequence[Post] = ()
    enterprises: Sequence[Enterprise] = ()
    contacts: Sequence[Contact] = ()


@attrs.frozen
class LeftOut:
    """Tell one thing that is not in the paper, what stands in its place ("" none), how often."""

    what: Said
    instead: str = ""
    times: int = 1


@attrs.frozen
class Edition:
    """Hold the cleaned records, in their groups and order, and who speaks of them."""

    groups: tuple[list[Any], ...]
    tongue: Tongue
    _cleaner: "_Cleaner | None" = None

    @property
    def left_out(self) -> list[LeftOut]:
        """Tell what went: fields first, then names in the order they turned up."""
        return self._cleaner.told() if self._cleaner else []

    @property
    def mark(self) -> str:
        """Say that the paper is redacted and for whom; "" of the whole one."""
        return self._cleaner.mark() if self._cleaner else ""

    def clean(self, text: str) -> str:
        """Return a text without the names: for what is no record, such as a heading."""
        return self._cleaner.clean(text) if self._cleaner else text


def redact(
    wish: Redaction, known: Known, tongue: Tongue, day: dt.date, *groups: Sequence[Record]
) -> Edition:
    """Return the edition of these records for an audience; whole where the wish names none."""
    if not wish.audience:
        return Edition(tuple(list(group) for group in groups), tongue)
    cleaner = _Cleaner(wish, known, tongue, day)
    cleaner.look_through(groups)
    cleaned = tuple([cleaner.record(rec) for rec in group] for group in groups)
    return Edition(cleaned, _Nameless(tongue, cleaner), cleaner)


class _Nameless:
    """Speak as another tongue does, but call everybody by a role."""

    def __init__(self, tongue: Tongue, cleaner: "_Cleaner") -> None:
        self._tongue, self._cleaner = tongue, cleaner

    def say(self, text: str | Said) -> str:
        """Say a source text in the reader's language."""
        return self._tongue.say(text)

    def title(self, table: str, uid: str) -> str:
        """Name a linked record by a role, or by its title without names."""
        if table in _NAMED:
            return self._cleaner.cast.role((table, uid))
        return self._cleaner.clean(self._tongue.title(table, uid))

    def title_of(self, rec: Record) -> str:
        """Name a record at hand by its title without names."""
        return self.title(rec.table, rec.uid)


class _Cleaner:
    """Clean records and texts of one edition, and remember what went."""

    def __init__(self, wish: Redaction, known: Known, tongue: Tongue, day: dt.date) -> None:
        self.wish, self.known, self.tongue = wish, known, tongue
        self.cast = Cast(known.people, known.posts, known.contacts, tongue, day)
        for uid in wish.own:
            self.cast.call(("enterprise", uid), tongue.title("enterprise", uid))
        self._others: dict[str, Target] = {}
        self._fields: list[LeftOut] = []
        self._times: Counter[Target] = Counter()
        self._numbers = self._words = 0
        self._finder: Finder[Target] = Finder(())

    def look_through(self, groups: Sequence[Sequence[Record]]) -> None:
        """Learn who turns up, in order, before anybody is called anything."""
        every = [rec for group in groups for rec in group]
        self._note_others(every)
        self._finder = Finder(self._aliases(frozenset()))
        met: dict[Target, None] = {}
        for rec in every:
            met.update(dict.fromkeys(self._met(rec)))
        self.cast.meet(target for target in met if not self._stays(target))
        self._finder = Finder(self._aliases(frozenset(met)))

    def record(self, rec: Record) -> Record:
        """Return a record without what the audience is not told, and without names."""
        values: dict[str, Any] = {}
        for field in rec.fields:
            value = getattr(rec, field.name)
            if not value:
                continue
            if field.name in self.wish.gone(rec.table):
                values[field.name] = field.kind.empty
                self._tell_field(rec, field, value)
            elif isinstance(field.kind, Text):
                values[field.name] = self._text_of(rec, field, value)
            elif isinstance(field.kind, Ref | Refs):
                self._times.update(t for t in _targets(field.kind, value) if not self._stays(t))
        return rec.having(**values)

    def clean(self, text: str) -> str:
        """Return a text with roles for names, without numbers of people and hidden words."""
        parts, at = [], 0
        for start, end, target in self._finder.find(text):
            if not self._stays(target):
                parts += [text[at:start], self.name(target)]
                at = end
        cut = "".join([*parts, text[at:]])
        if cut.endswith("…") and (start := self._finder.cut_off(cut[:-1])) >= 0:
            cut = cut[:start] + "…"
        return self._without_numbers(masked(cut))

    def name(self, target: Target) -> str:
        """Return what stands for a name in a text, and count it."""
        if not self._stays(target):
            self._times[target] += 1
        return self.cast.role(target)

    def mark(self) -> str:
        """Say for whom the edition is."""
        audience = said(AUDIENCES[self.wish.audience])
        return self.tongue.say(said(N("脱敏版 · {audience}"), audience=audience))

    def told(self) -> list[LeftOut]:
        """Tell what went."""
        names = [
            LeftOut(said("{name}", name=name), self.cast.role(target), times)
            for target, times in self._times.items()
            if (name := self._called(target))
        ]
        rest = [
            LeftOut(said(what), self.tongue.say(instead), times)
            for what, instead, times in (
                (N("手机号码"), NO_NUMBER, self._numbers),
                (N("另外指定的字词"), NO_WORD, self._words),
            )
            if times
        ]
        return [*self._fields, *names, *rest]

    def _called(self, target: Target) -> str:
        if target[0] == "other":
            return target[1]
        return self.tongue.title(*target)

    def _stays(self, target: Target) -> bool:
        return target[0] == "enterprise" and target[1] in self.wish.own

    def _note_others(self, records: Sequence[Record]) -> None:
        """Take in names that stand in no roster."""
        for rec in records:
            text = rec.others if isinstance(rec, Talk) else ""
            text = rec.name if isinstance(rec, Voice) else text
            for name in filter(None, _BETWEEN.split(text)):
                self._others[name] = ("other", name)

    def _aliases(self, near: frozenset[Target]) -> Iterator[tuple[Alias, Target]]:
        """Yield every way to write every name; more of them for those who turn up."""
        known: list[Person | Contact] = [*self.known.people, *self.known.contacts]
        known.sort(key=lambda rec: (rec.table, rec.uid) not in near)
        for rec in known:
            target = (rec.table, rec.uid)
            for alias in person_names(rec.name, near=target in near):
                yield alias, target
        for firm in self.known.enterprises:
            for alias in firm_names(firm.name, firm.short, firm.former):
                yield alias, ("enterprise", firm.uid)
            for alias in person_names(firm.party_secretary, near=False):
                yield alias, ("other", firm.party_secretary.strip())
        for name, target in self._others.items():
            yield Alias(name), target

    def _met(self, rec: Record) -> Iterator[Target]:
        gone = self.wish.gone(rec.table)
        for field in rec.fields:
            value = getattr(rec, field.name)
            if not value or field.name in gone:
                continue
            if isinstance(field.kind, Ref | Refs):
                yield from _targets(field.kind, value)
            elif isinstance(field.kind, Text):
                yield from (target for _, _, target in self._finder.find(value))

    def _text_of(self, rec: Record, field: Field, value: str) -> str:
        if isinstance(rec, Voice) and field.name == "name":
            names = [self.name(("other", part)) for part in _BETWEEN.split(value) if part]
            return self.tongue.say(N("、")).join(names)
        return self.clean(value)

    def _tell_field(self, rec: Record, field: Field, value: object) -> None:
        label, title = said(field.label), self.tongue.title(rec.table, rec.uid)
        if isinstance(value, str):
            words = N("{title}：整栏“{label}”（{n} 字）")
            self._fields.append(LeftOut(said(words, title=title, label=label, n=len(value))))
        else:
            self._fields.append(
                LeftOut(said(N("{title}：整栏“{label}”"), title=title, label=label))
            )

    def _without_numbers(self, text: str) -> str:
        text, phones = _PHONE.subn(self.tongue.say(NO_NUMBER), text)
        self._numbers += phones
        for word in self.wish.words:
            if word and word in text:
                self._words += text.count(word)
                text = text.replace(word, self.tongue.say(NO_WORD))
        return text


def _targets(kind: Ref | Refs, value: str | tuple[str, ...]) -> Iterator[Target]:
    if kind.to in _NAMED:
        yield from ((kind.to, uid) for uid in ((value,) if isinstance(value, str) else value))


_NAMED = frozenset({"person", "contact", "enterprise"})
