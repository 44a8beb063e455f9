"""What people and enterprises are called in a paper that names nobody."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from app.records.partners import Contact
from app.records.roster import Person, Post
from app.records.words import N, Said, Tongue, said
from app.rules.rolls import covers

# A kind of record and a uid; ("other", name) for who stands in no roster.
Target = tuple[str, str]
# The highest post counts; the members of a committee are one role.
_POST_ROLES: Mapping[str, str] = {
    "committee_secretary": N("党委书记"),
    "committee_deputy": N("党委副书记"),
    "discipline_secretary": N("纪委书记"),
    "committee_member": N("党委委员"),
    "secretary": N("支部书记"),
    "deputy_secretary": N("支部副书记"),
    "organisation": N("支委"),
    "publicity": N("支委"),
    "discipline": N("支委"),
    "united_front": N("支委"),
    "youth": N("支委"),
    "group_leader": N("党小组组长"),
}
# Who holds such a post alone needs no mark to be told apart.
_ALONE = frozenset(_POST_ROLES.values()) - {N("支委")}
_MEMBER, _MASSES, _OTHER = N("党员"), N("群众"), N("其他人员")
_FIRM, _CONTACT = N("会员企业"), N("企业联系人")
_STEMS = N("甲乙丙丁戊己庚辛壬癸")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Cast:
    """Give everybody a role in the order they turn up; the same one all through."""

    def __init__(
        self,
        people: Sequence[Person],
        posts: Iterable[Post],
        contacts: Sequence[Contact],
        tongue: Tongue,
        day: dt.date,
    ) -> None:
        """Take the roster; the posts of ``day`` decide."""
        self._tongue = tongue
        self._people = {person.uid: person for person in people}
        self._contacts = {contact.uid: contact for contact in contacts}
        held: dict[str, set[str]] = {}
        for post in posts:
            if post.person and post.kind and covers(post.since, post.until, day):
                held.setdefault(post.person, set()).add(post.kind)
        self._held = held
        self._holders = Counter(self._base(("person", uid)) for uid in held)
        self._given: dict[Target, str] = {}
        self._used: Counter[str] = Counter()

    def call(self, target: Target, name: str) -> None:
        """Call somebody by a name after all."""
        self._given[target] = name

    def meet(self, targets: Iterable[Target]) -> None:
        """Give roles to these, in this order."""
        for target in targets:
            self.role(target)

    def role(self, target: Target) -> str:
        """Return what somebody is called."""
        if target not in self._given:
            self._given[target] = self._tongue.say(self._next(target))
        return self._given[target]

    def _next(self, target: Target) -> Said:
        base = self._base(target)
        if target[0] == "contact" and (contact := self._contacts.get(target[1])):
            firm = self.role(("enterprise", contact.enterprise or ""))
            return said(N("{firm}联系人{mark}"), firm=firm, mark=self._mark(firm))
        if target[0] == "enterprise":
            return said(N("会员企业{mark}"), mark=_letter(self._count(base)))
        if base in _ALONE and self._holders[base] <= 1:
            return said(base)
        return said(N("{role}{mark}"), role=said(base), mark=self._mark(base))

    def _base(self, target: Target) -> str:
        table, uid = target
        if table != "person":
            return {"contact": _CONTACT, "enterprise": _FIRM}.get(table, _OTHER)
        kinds = self._held.get(uid, set())
        if found := next((role for kind, role in _POST_ROLES.items() if kind in kinds), ""):
            return found
        person = self._people.get(uid)
        is_member = person is None or person.standing in {"formal", "probationary", None}
        return _MEMBER if is_member else _MASSES

    def _count(self, base: str) -> int:
        self._used[base] += 1
        return self._used[base] - 1

    def _mark(self, base: str) -> str:
        count, stems = self._count(base), self._tongue.say(_STEMS)
        return stems[count] if count < len(stems) else str(count + 1)


def _letter(count: int) -> str:
    more, last = divmod(count, len(_LETTERS))
    return (_letter(more - 1) if more else "") + _LETTERS[last]
