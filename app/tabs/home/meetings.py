"""The meetings that wait, for the home page: what is due now first, then what is late."""

from app.records.words import N, Said, said
from app.rules.gathering import cadence_of
from app.rules.required import Wait, key_of, waiting, waits
from app.ui.desk import Desk
from app.ui.lines import Line

VIEW = "required"


def meeting_lines(desk: Desk) -> tuple[list[Line], Said]:
    """Return a line for each meeting that is due, one for all late ones of a kind, and how many.

    Each opens its place in the grid of required meetings.
    """
    found = waiting(cadence_of(desk.store), desk.today())
    due = sum(answer.state == "due" for answer in found)
    late = len(found) - due
    words = said(N("{n} 项待开"), n=due)
    if late:
        words = said(N("{n} 项待开，{late} 项逾期"), n=due, late=late)
    return [_line(desk, wait) for wait in waits(found)], words


def _line(desk: Desk, wait: Wait) -> Line:
    answer, say = wait.first, desk.say
    unit = cadence_of(desk.store).units[answer.unit]
    name = unit.short or unit.name
    if wait.late:
        parts = say(N("、")).join(say(each.span.within()) for each in wait.answers)
        side = say(said(N("逾期 {n} 次"), n=len(wait.answers)))
        return Line(VIEW, key_of(answer), answer.rule.name, f"{name} · {parts}", side,
                    "warning", "bad")  # fmt: skip
    left = (answer.by - desk.today()).days
    words = said(N("还有 {n} 天"), n=left) if left > 0 else said(N("今天到期"))
    if left < 0:
        words = said(N("最迟 {day}"), day=answer.latest)
    if answer.planned:
        words = said(N("已排"))
    known = answer.span.year == desk.today().year
    period = answer.span.within() if known else answer.span.words()
    detail = f"{name} · {say(period)}"
    return Line(VIEW, key_of(answer), answer.rule.name, detail, say(words), "clock", "warn")
