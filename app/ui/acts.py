"""What lists and pages do with records at hand: drop them, copy them."""

from collections.abc import Callable, Sequence

from app.records.describe import Record
from app.records.words import N, Problem, said
from app.rules.versions import taking_over
from app.ui.desk import Desk


def drop_records(desk: Desk, records: Sequence[Record], by: object) -> bool:
    """Drop records of one kind in one step; told instead of dropped when something holds them."""
    if not records:
        return False
    label = said(records[0].label)
    what = said(N("删除{label}"), label=label)
    if len(records) > 1:
        what = said(N("删除 {n} 条{label}"), n=len(records), label=label)
    try:
        with desk.store.step(what, by=by) as step:
            for record in records:
                step.drop(record)
            going_on = [step.put(each) for each in taking_over(records, desk.store.find)]
    except Problem as problem:
        desk.ask.tell(problem.what)
        return False
    words = said(N("已{what}，按 Ctrl+Z 可撤销。"), what=what)
    if going_on:
        words = said(N("已{what}，此前的规定接着施行；按 Ctrl+Z 可撤销。"), what=what)
    desk.news.say(desk.say(words))
    return True


def as_lines(
    records: Sequence[Record], columns: Sequence[int], words: Callable[[Record, int], str]
) -> str:
    """Return records as lines with a tab between the cells, for a spreadsheet."""
    return "\n".join(
        "\t".join(" ".join(words(record, column).split()) for column in columns)
        for record in records
    )
