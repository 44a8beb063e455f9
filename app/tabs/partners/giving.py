"""What leaves the partnerships on paper: of one record, and of a whole year."""

from collections.abc import Callable
from functools import partial

from app.records.describe import Record
from app.records.partners import Agreement, Need, Publicity
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.page import Printout
from app.ui.printing import for_paper, make_paper, now


def print_agreement(desk: Desk, rec: Record) -> object:
    """Make the text of an agreement, ready to sign and seal."""
    from app.papers.gathered_partnership import agreement_of

    assert isinstance(rec, Agreement)
    paper = agreement_of(desk.store, for_paper(desk).tongue, rec, now(desk))
    return make_paper(desk, said(N("打印共建协议")), paper.title, paper)


def print_good_case(desk: Desk, rec: Record) -> object:
    """Make the dossier of a partnership as a good case."""
    from app.papers.gathered_partnership import good_case_of

    assert isinstance(rec, Agreement)
    paper = good_case_of(desk.store, for_paper(desk).tongue, rec, now(desk))
    return make_paper(desk, said(N("打印典型案例材料")), paper.title, paper)


def print_match(desk: Desk, rec: Record, *, named: bool) -> object:
    """Make the sheet of a demand, with or without the names of the two sides."""
    from app.papers.gathered_partnership import match_of

    assert isinstance(rec, Need)
    paper = match_of(desk.store, for_paper(desk).tongue, rec, now(desk), named=named)
    return make_paper(desk, said(N("打印供需撮合单")), paper.title, paper)


def print_joint(desk: Desk, year: int) -> object:
    """Make the ledger of the joint activities of a year."""
    from app.papers.gathered_partnership import joint_of

    paper = joint_of(desk.store, for_paper(desk).tongue, year, now(desk))
    return make_paper(desk, said(N("打印共建活动台账")), paper.title, paper)


def print_matrix(desk: Desk, year: int) -> object:
    """Make the five ones matrix of a year."""
    from app.papers.gathered_partnership import matrix_of

    paper = matrix_of(desk.store, for_paper(desk).tongue, year, now(desk))
    return make_paper(desk, said(N("打印“五个一”完成情况")), paper.title, paper)


def print_radar(desk: Desk, _year: int) -> object:
    """Make the list of agreements that are over, run out or sleep today."""
    from app.papers.gathered_partnership import radar_of

    paper = radar_of(desk.store, for_paper(desk).tongue, now(desk))
    return make_paper(desk, said(N("打印到期与沉睡协议清单")), paper.title, paper)


def print_press(desk: Desk, year: int) -> object:
    """Make the publicity register of a year."""
    from app.papers.gathered_partnership import press_of

    paper = press_of(desk.store, for_paper(desk).tongue, year, now(desk))
    return make_paper(desk, said(N("打印宣传报道登记表")), paper.title, paper)


def print_report(desk: Desk, year: int) -> object:
    """Make the year report of the partnerships."""
    from app.papers.gathered_partnership import report_of

    paper = report_of(desk.store, for_paper(desk).tongue, year, now(desk))
    return make_paper(desk, said(N("打印共建年度报告")), paper.title, paper)


OF_A_YEAR: dict[str, Callable[[Desk, int], object]] = {
    N("共建活动台账"): print_joint,
    N("“五个一”完成情况"): print_matrix,
    N("到期与沉睡协议清单"): print_radar,
    N("宣传报道登记表"): print_press,
    N("共建年度报告"): print_report,
}


def printouts(desk: Desk, key: str) -> tuple[Printout, ...]:
    """Return the papers of one record of a kind."""
    if key == Agreement.table:
        return (
            Printout(N("协议文本"), partial(print_agreement, desk)),
            Printout(N("典型案例材料"), partial(print_good_case, desk)),
        )
    if key == Need.table:
        return (
            Printout(N("供需撮合单"), partial(print_match, desk, named=True)),
            Printout(N("供需撮合单（不具名）"), partial(print_match, desk, named=False)),
        )
    if key == Publicity.table:
        return (Printout(N("本年度宣传报道登记表"), partial(_press_of, desk)),)
    return ()


def _press_of(desk: Desk, rec: Record) -> object:
    assert isinstance(rec, Publicity)
    return print_press(desk, (rec.on or desk.today()).year)
