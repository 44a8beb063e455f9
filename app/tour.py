"""A walk round the whole program without a screen: every paper, and a picture of every tab."""

import datetime as dt
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from app.records import RECORDS
from app.records.appraisal import Appraisal
from app.records.dates import Month
from app.records.events import Correction, Event, Topic
from app.records.partners import Agreement, Enterprise, Match, Need
from app.records.planning import MajorTask, Plan, PlanVersion
from app.records.roster import Unit
from app.records.talks import WITHHELD, Item, Talk
from app.records.words import Known, N, plain, said
from app.store.file import EXTENSION, create, open_file
from app.store.listing import Wanted
from app.store.rows import Store
from app.store.settings import get_setting
from app.store.titles import Titles

WIDTH, HEIGHT = 1366, 768
LEDGERS = ("event", "plan_item", "item", "agreement", "enterprise", "person")
_COLUMNS = 8
_SETTLE_MS = 400


def go_round(folder: Path, file: Path | None = None) -> Iterator[Path]:
    """Yield what was written into the folder: the sample file, papers, pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    # The file of an office may be open in its window: it is only read.
    readonly = file is not None
    if file is None:
        file = folder / f"样例协会{EXTENSION}"
        make_fresh(file)
        yield file
    with closing(open_file(file, readonly=readonly)) as store:
        yield from papers(store, folder)
        yield from pictures(store, folder)


def make_fresh(path: Path) -> None:
    """Make the sample file anew; only an earlier sample is ever replaced."""
    from app.exchange.sample import make_sample
    from app.papers.freezing import for_sample

    if path.exists():
        with closing(open_file(path, readonly=True)) as old:
            sample = get_setting(old, "sample")
        if not sample:
            raise Known(
                said(N("“{name}”已经存在，而且不是样例。"), name=path.name),
                said(N("原有文件没有被改动；请换一个文件夹。")),
            )
        path.unlink()
    with closing(create(path)) as store:
        make_sample(store, dt.date.today(), freeze=for_sample)


def papers(store: Store, folder: Path) -> Iterator[Path]:
    """Write the papers of an event, the newest talk, the tables and the ledgers."""
    from app.papers import gathered
    from app.papers.written import write

    tongue, made = Titles(store.db, plain), dt.datetime.now()
    yield from event_papers(store, folder, tongue, made)
    yield from life_papers(store, folder, tongue, made)
    for talk in store.find(Talk, order="-held", limit=1):
        yield from talks(store, folder, tongue, talk, made)
    yield from tables(store, folder, tongue, made)
    yield from plans(store, folder, tongue, made)
    yield from partnerships(store, folder, tongue, made)
    for cls in (RECORDS[name] for name in LEDGERS):
        fields = cls.fields[:_COLUMNS]
        paper = gathered.ledger_of(store, tongue, cls, fields, Wanted(), made)
        yield write(folder / f"{cls.label}台账.pdf", paper).path


def event_papers(store: Store, folder: Path, tongue: Titles, made: dt.datetime) -> Iterator[Path]:
    """Write the minutes with the longest agenda, and what calls and counts one."""
    from app.exchange.word import write_word
    from app.papers import gathered_events
    from app.papers.written import write

    events = store.find(Event, order="-starts")
    if not events:
        return
    told = max(events, key=lambda each: _length(store, each))
    called = next((each for each in events if each.preparation), events[0])
    made_of = {
        "会议记录.pdf": gathered_events.minutes_of(store, tongue, told, made),
        "签到表.pdf": gathered_events.sign_in_of(store, tongue, called, made),
        "到会情况表.pdf": gathered_events.sign_in_of(store, tongue, told, made, filled=True),
        "会议通知.pdf": gathered_events.notice_of(store, tongue, called, made),
    }
    for name, paper in made_of.items():
        yield write(folder / name, paper).path
        if paper.content:
            copy = (folder / name).with_suffix(".docx")
            write_word(copy, paper.content)
            yield copy


def life_papers(store: Store, folder: Path, tongue: Titles, made: dt.datetime) -> Iterator[Path]:
    """Write what goes round an appraisal, and the papers of the busiest body's year."""
    from app.papers import gathered_book, gathered_life
    from app.papers.written import write

    appraised = [e for e in store.find(Event, order="starts") if "appraisal" in e.kinds]
    appraised.sort(key=lambda each: -store.count(Appraisal, event=each.uid))
    papers = {
        "阶段清单.pdf": gathered_life.checklist_of_event,
        "测评票.pdf": gathered_life.appraisal_ballots,
        "测评计票单.pdf": gathered_life.appraisal_tally,
        "民主评议结果汇总表.pdf": gathered_life.appraisal_result,
    }
    for event in appraised[:1]:
        for name, make in papers.items():
            yield write(folder / name, make(store, tongue, event, made)).path
    units = [unit for unit in store.find(Unit) if unit.kind == "branch"]
    for unit in sorted(units, key=lambda each: -store.count(Event, units=each.uid))[:1]:
        year = made.year
        for name, paper in (
            ("考勤表.pdf", gathered_life.attendance_of_year(store, tongue, unit, year, made)),
            ("学时表.pdf", gathered_life.hours_table(store, tongue, unit, year, made)),
            ("换届工作清单.pdf", gathered_life.ladder_of(store, tongue, unit, made)),
            ("会议记录簿.pdf", gathered_book.book_of(store, tongue, unit, year, made)),
        ):
            yield write(folder / name, paper).path


def _length(store: Store, event: Event) -> tuple[int, int]:
    """Rank an event by what its minutes have to show: corrections, then topics."""
    return store.count(Correction, event=event.uid), store.count(Topic, event=event.uid)


def talks(
    store: Store, folder: Path, tongue: Titles, talk: Talk, made: dt.datetime
) -> Iterator[Path]:
    """Write the form of a talk, blank and whole and redacted, and the care ledger."""
    from app.papers import gathered_talks
    from app.papers.written import write
    from app.rules.redaction import Redaction

    wish, every = Redaction("branch_meeting"), Wanted(order=(("raised_on", True),))
    for name, paper in (
        ("谈心谈话记录表.pdf", gathered_talks.talk_of(store, tongue, talk, made)),
        ("谈心谈话记录表_脱敏.pdf", gathered_talks.talk_of(store, tongue, talk, made, wish=wish)),
        ("空白谈话表.pdf", gathered_talks.blank_of(store, tongue, talk, made)),
        ("关怀帮扶台账.pdf", gathered_talks.care_of(store, tongue, every, made)),
        ("谈话记录归并清单.pdf", gathered_talks.condense_list_of(store, tongue, made)),
    ):
        yield write(folder / name, paper).path


def plans(store: Store, folder: Path, tongue: Titles, made: dt.datetime) -> Iterator[Path]:
    """Write the papers of a unit's plan, of its year and of all units, and a major task."""
    from app.exchange.word import write_word
    from app.papers import gathered_plans as gathered
    from app.papers.written import write

    year = made.year
    for version in store.find(PlanVersion, order="-approved", limit=1):
        plan = store.get(Plan, version.plan or "")
        work = gathered.work_of(store, plan) if plan else None
        if work is not None:
            year = work.plan.year or year
            made_of = {
                "年度计划.pdf": gathered.text_of(store, tongue, work, made),
                "年度计划表.pdf": gathered.table_of(store, tongue, work, made),
                "年度计划调整表.pdf": gathered.changes_of(store, tongue, work, version, made),
                "年历.pdf": gathered.wall_of(store, tongue, work.unit, year, made),
            }
            for name, paper in made_of.items():
                yield write(folder / name, paper).path
            text = made_of["年度计划.pdf"].content
            if text is not None:
                write_word(folder / "年度计划.docx", text)
                yield folder / "年度计划.docx"
    for name, paper in (
        ("全部组织年历.pdf", gathered.wall_of(store, tongue, None, year, made)),
        ("计划执行情况表.pdf", gathered.fact_of(store, tongue, None, year, made)),
        ("计划空缺情况表.pdf", gathered.gaps_of(store, tongue, None, year, made)),
        *(
            ("重大任务落实表.pdf", gathered.task_of(store, tongue, task, made))
            for task in store.find(MajorTask, limit=1)
        ),
    ):
        yield write(folder / name, paper).path


def items(store: Store, folder: Path, tongue: Titles, made: dt.datetime) -> Iterator[Path]:
    """Write the ledgers of items, the largest case, the answers and figures of this year."""
    from app.exchange.word import write_word
    from app.papers import gathered_items as gathered
    from app.papers.written import write

    order = (("raised_on", False),)
    problems = Wanted(order=order, equal={"kind": "problem"})
    span = dt.date(made.year, 1, 1), dt.date(made.year, 12, 31)
    unit = next(iter(store.find(Unit, kind="branch", order="id", limit=1)), None)
    merged = [item.case for item in store.find(Item) if item.case]
    largest = max(sorted(set(merged)), key=merged.count, default="")
    made_of = {
        "意见建议台账.pdf": gathered.items_of(store, tongue, Wanted(order=order), made),
        "问题整改台账.pdf": gathered.items_of(store, tongue, problems, made, which="rectification"),
        "意见建议答复汇总.pdf": gathered.answers_of(store, tongue, span, None, made),
        "意见建议统计.pdf": gathered.statistics_of(store, tongue, span, None, made),
        "征求意见表.pdf": gathered.opinion_sheet_of(store, tongue, unit, made),
    }
    if lead := store.get(Item, largest):
        made_of["意见建议办理档案.pdf"] = gathered.dossier_of(store, tongue, lead, made)
    for name, paper in made_of.items():
        yield write(folder / name, paper).path
        if paper.content:
            copy = (folder / name).with_suffix(".docx")
            write_word(copy, paper.content)
            yield copy


def tables(store: Store, folder: Path, tongue: Titles, made: dt.datetime) -> Iterator[Path]:
    """Write the month table and the calendar of a unit, the items, and the busiest partner."""
    from app.exchange.calendar import agenda_of, write_calendar
    from app.papers import gathered_tables
    from app.papers.written import write

    for plan in store.find(Plan, order="-year", limit=1):
        if unit := store.get(Unit, plan.unit or ""):
            paper = gathered_tables.month_of(store, tongue, unit, Month.of(made), made)
            yield write(folder / "月度安排表.pdf", paper).path
            write_calendar(folder / "日历.ics", agenda_of(store, unit, made), tongue)
            yield folder / "日历.ics"
    units = [None, *store.find(Unit, kind="branch", order="id", limit=1)]
    for unit, name in zip(units, ("应开会议表.pdf", "支部应开会议表.pdf"), strict=False):
        paper = gathered_tables.required_of(store, tongue, unit, made.year, made)
        yield write(folder / name, paper).path
    yield from items(store, folder, tongue, made)
    partners = {uid for agreement in store.find(Agreement) for uid in agreement.enterprises}
    busiest = max(sorted(partners), key=lambda uid: store.count(Event, partners=uid), default="")
    if firm := store.get(Enterprise, busiest):
        paper = gathered_tables.partner_of(store, tongue, firm, made)
        yield write(folder / "共建档案.pdf", paper).path


def partnerships(store: Store, folder: Path, tongue: Titles, made: dt.datetime) -> Iterator[Path]:
    """Write the papers of the partnerships: an agreement, a demand, and those of the year."""
    from app.papers import gathered_partnership as gathered
    from app.papers.written import write

    for agreement in store.find(Agreement, order="-starts", limit=1):
        paper = gathered.agreement_of(store, tongue, agreement, made)
        yield write(folder / "共建协议.pdf", paper).path
    for agreement in store.find(Agreement, good_case=True, limit=1):
        paper = gathered.good_case_of(store, tongue, agreement, made)
        yield write(folder / "典型案例材料.pdf", paper).path
    for match in store.find(Match, limit=1):
        if need := store.get(Need, match.need or ""):
            for name, named in (("供需撮合单.pdf", True), ("供需撮合单不具名.pdf", False)):
                paper = gathered.match_of(store, tongue, need, made, named=named)
                yield write(folder / name, paper).path
    yield write(folder / "到期与沉睡协议.pdf", gathered.radar_of(store, tongue, made)).path
    for name, make in (
        ("共建活动台账.pdf", gathered.joint_of),
        ("五个一完成情况.pdf", gathered.matrix_of),
        ("宣传报道登记表.pdf", gathered.press_of),
        ("共建年度报告.pdf", gathered.report_of),
    ):
        yield write(folder / name, make(store, tongue, made.year, made)).path


def pictures(store: Store, folder: Path) -> Iterator[Path]:
    """Draw every tab offscreen, each with its first record chosen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.tabs.standing import NOTICED
    from app.tabs.window import MainWindow
    from app.ui import language, theme
    from app.ui.ask import Ask
    from app.ui.desk import set_desk
    from app.ui.memory import Memory
    from app.ui.table import ListView

    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["tongxin"])
    language.speak(app)
    theme.apply(app, "light")

    with tempfile.TemporaryDirectory() as blank:
        settings = QSettings(f"{blank}/tour.ini", QSettings.Format.IniFormat)
        memory = Memory(settings)
        memory.keep(NOTICED, "1")
        window = MainWindow(set_desk(store, Ask(), memory))
        window.resize(WIDTH, HEIGHT)
        window.show()
        for number, place in enumerate(window.places):
            window.go(number)
            _settle()
            for view in window.tab(number).findChildren(ListView):
                if view.isVisible() and view.model.records:
                    view.table.selectRow(0)
            _cover(window)
            _settle()
            path = folder / f"{number + 1}-{plain(place.title)}.png"
            window.grab().save(str(path))
            yield path
        window.close()
        window.deleteLater()


def _cover(window: Any) -> None:
    """Hide what stays in a talk, however long the window: pictures are handed on."""
    from PySide6.QtWidgets import QWidget

    for name in WITHHELD:
        for box in window.findChildren(QWidget, name):
            box.hide()


def _settle() -> None:
    """Let a page draw what it draws a little later."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
