"""How rules, exemptions and holidays look: sections, first columns, order."""

import datetime as dt

import attrs

from app.records.describe import Record
from app.records.rules import Exemption, Rule
from app.records.words import N, Said, said
from app.rules.versions import standing, thread_of
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of
from app.ui.linked import Linked
from app.ui.look import Derived, Look, Section, Told

STANDINGS = {
    "on": (N("施行中"), "check", "good"),
    "ahead": (N("将施行"), "clock", "warn"),
    "over": (N("已停止"), "close", ""),
    "off": (N("未启用"), "close", ""),
}


def told(desk: Desk, rule: Rule) -> Told:
    """Say how a version of a rule stands today."""
    words, mark, tone = STANDINGS[standing(rule, desk.today())]
    return Told(desk.say(words), mark, tone)


class Versions(Linked):
    """Show all versions of a rule, the newest first."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(desk, "versions", N("沿革"), self._versions, (Rule.table,))

    def _versions(self, rule: Record) -> list[Line]:
        assert isinstance(rule, Rule)
        desk, found = self._desk, thread_of(rule, self._desk.store.find(Rule))
        return [self._line(desk, each) for each in found] if len(found) > 1 else []

    def _line(self, desk: Desk, rule: Rule) -> Line:
        words = desk.say(term(rule.since, rule.until))
        often = " ".join(
            rule.field(name).kind.show(getattr(rule, name), desk.tongue)
            for name in ("period", "times")
        )
        state = told(desk, rule)
        return Line(Rule.table, rule.uid, words, often, state.words, state.mark, state.tone)


class ExemptFrom(Linked):
    """Show who is exempt from a rule, by name or from all rules."""

    def __init__(self, desk: Desk, form: Form) -> None:
        empty = N("没有组织免开。")
        super().__init__(desk, "exempt", N("免开的组织"), self._rows, (Exemption.table,), empty)

    def _rows(self, rule: Record) -> list[Line]:
        assert isinstance(rule, Rule)
        store = self._desk.store
        mine = {each.uid for each in thread_of(rule, store.find(Rule))}
        rows = [row for row in store.find(Exemption, order="-since") if row.rule in mine]
        rows += store.find(Exemption, rule=None)
        return [self._line(row) for row in rows]

    def _line(self, row: Exemption) -> Line:
        line = line_of(self._desk, row, "unit", ("reason",), mark="exempt")
        return attrs.evolve(line, side=self._desk.say(term(row.since, row.until)))


def term(since: dt.date | None, until: dt.date | None) -> Said:
    """Say from when to when something holds."""
    if since is None:
        return said(N("至 {until}"), until=until) if until else said(N("一直有效"))
    if until is None:
        return said(N("{since} 起"), since=since)
    return said(N("{since} 至 {until}"), since=since, until=until)


RULE = Look(
    icon="plan",
    columns=("name", "standing", "period", "times", "owners", "source", "article"),
    sections=(
        Section(N("要求"), ("name", "kinds", "owners", "condition", "period", "times", "speaker")),
        Section(N("时间"), ("from_month", "to_month", "warn", "grace")),
        Section(N("依据"), ("source", "article", "local", "note")),
        Section(N("施行"), ("since", "until", "on")),
    ),
    extra=(Versions, ExemptFrom),
    hidden=("series",),
    derived=(Derived("standing", N("施行情况"), told),),
)
EXEMPTION = Look(
    icon="exempt",
    columns=("unit", "rule", "since", "until", "reason"),
    order=(("since", True),),
    sections=(Section(N("免开登记"), ("unit", "rule", "since", "until", "reason", "note")),),
)
HOLIDAY = Look(
    icon="calendar",
    columns=("day", "kind", "name"),
    order=(("day", False),),
    sections=(Section(N("节假日"), ("day", "kind", "name", "source")),),
)
