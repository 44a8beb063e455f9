"""What the sections of an event page put on paper, each made in a job and shown first."""

from collections.abc import Callable
from typing import Any

from app.records.events import Event
from app.records.words import N, Said, said
from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.printing import for_paper, make_paper, now


def print_checklist(desk: Desk, event: Event) -> Job:
    """Make the checklist of a meeting."""
    from app.papers.gathered_life import checklist_of_event

    return _made(desk, event, checklist_of_event, N("{title}阶段清单"))


def print_appraisal_ballots(desk: Desk, event: Event) -> Job:
    """Make the ballots of an appraisal."""
    from app.papers.gathered_life import appraisal_ballots

    return _made(desk, event, appraisal_ballots, N("{title}测评票"))


def print_appraisal_tally(desk: Desk, event: Event) -> Job:
    """Make the sheet the votes of an appraisal are counted on."""
    from app.papers.gathered_life import appraisal_tally

    return _made(desk, event, appraisal_tally, N("{title}计票单"))


def print_appraisal_results(desk: Desk, event: Event) -> Job:
    """Make the result of an appraisal."""
    from app.papers.gathered_life import appraisal_result

    return _made(desk, event, appraisal_result, N("{title}民主评议结果汇总表"))


def _made(desk: Desk, event: Event, make: Callable[..., Any], words: str) -> Job:
    title = said(words, title=event.title)
    paper = make(desk.store, for_paper(desk).tongue, event, now(desk))
    return make_paper(desk, said(N("打印{name}"), name=title), file_name(event, title), paper)


def file_name(event: Event, title: Said) -> str:
    """Return the name a paper of an event is saved under."""
    day = f"{event.starts:%Y%m%d}" if event.starts else ""
    return f"{day}{title}"
