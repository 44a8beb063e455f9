"""The required meetings of a year as a paper."""

from app.records.roster import Unit
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.printing import for_paper, make_paper, now


def print_required(desk: Desk, unit: Unit | None, year: int) -> Job:
    """Make the paper of a unit and year, or of all units."""
    # ReportLab is slow to come in: only when something is printed.
    from app.papers.gathered_tables import required_of

    paper = required_of(desk.store, for_paper(desk).tongue, unit, year, now(desk))
    return make_paper(desk, said(N("打印应开会议表")), paper.title, paper)
