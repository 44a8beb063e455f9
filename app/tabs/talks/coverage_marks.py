"""What stands in the cells of the coverage: a sign and a word for done, due and missed."""

from collections.abc import Mapping, Sequence

from app.records.choices import RELATIONS
from app.records.words import N, said
from app.rules.coverage import Coverage, Duty
from app.tabs.talks.coverage_grid import Mark, Marks
from app.ui.desk import Desk

_LAST_QUARTER = 10


def people_marks(desk: Desk, found: Coverage, rows: Sequence[tuple[Duty, ...]], year: int) -> Marks:
    """Return a row for everybody, a column for every requirement."""
    say, title = desk.say, desk.tongue.title
    relations = [say(RELATIONS[rule.relation or "members"]) for rule in found.rules]
    heads = [say(N("姓名")), say(N("身份")), *relations, say(N("上次谈话"))]

    def cell(row: int, column: int) -> Mark:
        duties = rows[row]
        person = duties[0].person
        if column == 0:
            return Mark(title("person", person))
        if column == 1:
            on_committee = person in found.side.committee
            return Mark(say(N("支委") if on_committee else N("党员")))
        if column == len(heads) - 1:
            return Mark(max(str(duty.last or "") for duty in duties))
        return _duty(desk, duties[column - 2], heads[column], year)

    return Marks(heads, len(rows), cell, plain=2)


def _duty(desk: Desk, duty: Duty, relation: str, year: int) -> Mark:
    say, today = desk.say, desk.today()
    who = {"name": desk.tongue.title("person", duty.person), "relation": relation}
    if not duty.wanted:
        return Mark("—", "", say(said(N("{name}：{relation}不适用"), **who)))
    if not duty.is_due:
        spoken = said(N("{name}：{relation}已谈，上次 {last}"), last=duty.last, **who)
        return Mark(say(said(N("√ 已谈 {n} 次"), n=duty.done)), "good", say(spoken))
    counted = said(N("{done}/{wanted}"), done=duty.done, wanted=duty.wanted)
    if year < today.year:
        spoken = said(N("{name}：{relation}缺"), **who)
        return Mark(say(said(N("× 缺 {count}"), count=counted)), "bad", say(spoken))
    words = said(N("○ 待谈 {count}"), count=counted) if duty.wanted > 1 else said(N("○ 待谈"))
    tone = "warn" if today.month >= _LAST_QUARTER else ""
    return Mark(say(words), tone, say(said(N("{name}：{relation}待谈"), **who)))


def pair_marks(
    desk: Desk, found: Coverage, pairs: Mapping[tuple[str, str], tuple[int, str]]
) -> Marks:
    """Return a cell for each two: talked this year, earlier, or not."""
    say = desk.say
    people = found.side.everybody
    names = [desk.tongue.title("person", uid) for uid in people]

    def cell(row: int, column: int) -> Mark:
        if row == column:
            return Mark("＼")
        times, last = pairs.get((people[row], people[column]), (0, ""))
        both = {"one": names[row], "other": names[column]}
        if times:
            spoken = said(N("{one}和{other}这一年谈过 {n} 次"), n=times, **both)
            return Mark(f"● {times}", "good", say(spoken))
        if last:
            return Mark("○", "", say(said(N("{one}和{other}上次在 {last}"), last=last, **both)))
        return Mark("·", "", say(said(N("{one}和{other}没有谈过"), **both)))

    return Marks(names, len(people), cell, plain=0, names=names)
