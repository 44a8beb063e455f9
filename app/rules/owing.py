"""Whether a unit owes a rule in a period at all, and if not, why: in words."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.records.choices import UNIT_KINDS
from app.records.roster import Unit
from app.records.rules import Exemption, Rule
from app.records.words import N, Said, said
from app.rules.periods import Span, days_in

_STRUCTURAL = frozenset({"kind", "committee", "groups"})


@attrs.frozen
class Waived:
    """Say why nothing is owed; an exemption carries its uid."""

    key: str
    words: Said
    exemption: str = ""

    @property
    def state(self) -> str:
        """Return the state this makes: exempt by decision, or not owed by the facts."""
        return "exempt" if self.key == "exempt" else "not_owed"

    @property
    def structural(self) -> bool:
        """Tell whether the rule does not speak of such a unit at all, whatever it held."""
        return self.key in _STRUCTURAL

    @classmethod
    def ahead(cls, window: Span) -> "Waived":
        """Say that the time has not come yet."""
        return cls("not_begun", said(N("未到时间：{day} 起"), day=window.first))

    @classmethod
    def before_records(cls, since: dt.date) -> "Waived":
        """Say that the file tells nothing of that time."""
        return cls("before", said(N("本文件从 {day} 起才有记录"), day=since))

    @classmethod
    def not_in_force(cls) -> "Waived":
        """Say that no version of the rule was in force."""
        return cls("not_in_force", said(N("这项制度当时没有施行")))


class Owing:
    """Know the units, what hangs below them and from what they are exempt."""

    def __init__(
        self,
        units: Iterable[Unit],
        rules: Mapping[str, Sequence[Rule]],
        exemptions: Iterable[Exemption],
        since: dt.date | None = None,
    ) -> None:
        """Take as ``since`` the day the records begin: of the time before nothing is judged."""
        self._since = since or dt.date.min
        self._units = {unit.uid: unit for unit in units}
        self._groups: dict[str, list[Unit]] = {}
        for unit in self._units.values():
            if unit.kind == "group" and unit.parent:
                self._groups.setdefault(unit.parent, []).append(unit)
        threads = {rule.uid: thread for thread, versions in rules.items() for rule in versions}
        self._exempt: dict[str, list[tuple[str, Exemption]]] = {}
        for row in sorted(exemptions, key=lambda row: row.since or dt.date.min):
            thread = threads.get(row.rule, "") if row.rule else ""
            self._exempt.setdefault(row.unit or "", []).append((thread, row))

    def waived(self, uid: str, rule: Rule, window: Span) -> Waived | None:
        """Say why a unit owes nothing in a due window, None when it owes.

        Regulations do not say what holds for a unit founded or exempted in mid-period. Here
        half of the window decides: a unit that is there and bound for at least half of it owes.
        A unit closed before the end of the window can hold nothing any more and owes nothing.
        """
        unit = self._units.get(uid)
        if unit is None or unit.kind not in rule.owners:
            kind = said(UNIT_KINDS.get(unit.kind or "", "") if unit else "")
            return Waived("kind", said(N("这项制度不适用于{kind}"), kind=kind))
        return (
            self._by_condition(unit, rule, window)
            or _by_life(unit, window)
            or self._by_records(window)
            or self._by_exemption(unit, rule, window)
        )

    def _by_condition(self, unit: Unit, rule: Rule, window: Span) -> Waived | None:
        """Look at committee and groups.

        A branch without a committee holds no committee meeting, one without groups no group
        meeting (Regulations on Branch Work, on trial, 2018, Arts. 12, 13).
        """
        condition = rule.condition or "any"
        if condition in {"committee", "no_committee"}:
            if unit.has_committee != (condition == "committee"):
                words = N("设了支部委员会") if unit.has_committee else N("未设支部委员会")
                return Waived("committee", said(words))
        elif condition in {"groups", "no_groups"}:
            has_groups = any(_is_there(group, window) for group in self._groups.get(unit.uid, ()))
            if has_groups != (condition == "groups"):
                return Waived("groups", said(N("设了党小组") if has_groups else N("未设党小组")))
        return None

    def _by_records(self, window: Span) -> Waived | None:
        there = days_in(max(self._since, window.first), window.last)
        if there * 2 < days_in(window.first, window.last):
            return Waived.before_records(self._since)
        return None

    def _by_exemption(self, unit: Unit, rule: Rule, window: Span) -> Waived | None:
        if unit.uid not in self._exempt:
            return None
        first = max(window.first, unit.founded or dt.date.min)
        there, reached, days = days_in(first, window.last), first, 0
        longest: tuple[int, Exemption] | None = None
        for row in self._exemptions(unit.uid, rule.thread):
            begins = max(reached, row.since or dt.date.min)
            ends = min(window.last, row.until or dt.date.max)
            more = days_in(begins, ends)
            if more:
                days, reached = days + more, ends + dt.timedelta(1)
                longest = max(longest or (0, row), (more, row), key=lambda pair: pair[0])
        if longest is None or days * 2 < there:
            return None
        row = longest[1]
        return Waived("exempt", said(N("免开：{reason}"), reason=row.reason), row.uid)

    def _exemptions(self, unit: str, thread: str) -> Iterator[Exemption]:
        return (row for of, row in self._exempt.get(unit, ()) if of in {"", thread})


def _by_life(unit: Unit, window: Span) -> Waived | None:
    if unit.closed is not None and unit.closed <= window.last:
        return Waived("closed", said(N("组织已于 {day} 撤销"), day=unit.closed))
    if unit.founded is not None and unit.founded > window.first:
        there = days_in(unit.founded, window.last)
        if there * 2 < days_in(window.first, window.last):
            return Waived("founded", said(N("组织于 {day} 才成立"), day=unit.founded))
    return None


def _is_there(unit: Unit, window: Span) -> bool:
    """Tell whether a unit exists at the end of a window."""
    founded, closed = unit.founded or dt.date.min, unit.closed or dt.date.max
    return founded <= window.last < closed
