"""Approving a plan: its papers frozen with their digests, in one step."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from PySide6.QtWidgets import QApplication, QWidget

from app.records.describe import Record
from app.records.events import Attachment
from app.records.planning import Plan, PlanItem, PlanVersion
from app.records.words import N, said
from app.rules.approvals import digest_of, in_force, snapshot
from app.store.blobs import read_blob
from app.ui.ask import file_name
from app.ui.desk import Desk
from app.ui.printing import for_paper, missing_words, now
from app.ui.record_dialog import RecordDialog

if TYPE_CHECKING:
    from app.papers.freezing import FrozenPaper

PDF = "application/pdf"


def ask_approval(desk: Desk, plan: Plan, parent: QWidget) -> None:
    """Ask when and by whom a plan was approved, then freeze it."""
    items = desk.store.find(PlanItem, plan=plan.uid)
    count = desk.store.count(PlanVersion, plan=plan.uid)
    base = PlanVersion(
        plan=plan.uid,
        number=count + 1,
        approved=desk.today(),
        snapshot=snapshot(plan, items, desk.tongue),
        digest="-",
    )
    title = said(N("批准年度计划（第{n}版）"), n=count + 1)
    advice = said(
        N(
            "按现在的样子冻结 {n} 项安排和正文：制成 PDF 存在资料文件里，并记下摘要值（SHA-256）。"
            "以后的改动会逐条列入调整表；再批准一次就是下一版。"
        ),
        n=len(in_force(items)),
    )
    names = ("approved", "approved_by", "note")
    RecordDialog(
        desk, base, names, title, lambda record: _freeze(desk, plan, record), parent, advice
    ).open()


def _freeze(desk: Desk, plan: Plan, record: Record) -> None:
    """Make the papers in a job, then keep all of it in one step."""
    assert isinstance(record, PlanVersion)
    from app.papers.freezing import FrozenPaper, freeze, papers_of
    from app.papers.gathered_plans import work_of

    version = record.having(digest=digest_of(record.snapshot))
    work = work_of(desk.store, plan)
    if work is None:
        return
    approved = plan.having(state="approved", approved=version.approved)
    work = attrs.evolve(work, plan=approved, version=version)
    made = papers_of(desk.store, for_paper(desk).tongue, work, now(desk))

    def done(found: list[FrozenPaper]) -> None:
        missing = next((each.missing for each in found if each.missing), None)
        if missing is not None:
            first = said(N("批准稿里有的字没有字体能打印。"))
            if not desk.ask.sure(first, missing_words(missing), N("仍然批准")):
                return
        _keep(desk, approved, version, found)

    desk.jobs.start(said(N("制作计划批准稿")), lambda tick: list(freeze(made, tick)), done)


def _keep(desk: Desk, plan: Plan, version: PlanVersion, papers: "list[FrozenPaper]") -> None:
    fresh = desk.store.get(Plan, plan.uid)
    items = desk.store.find(PlanItem, plan=plan.uid)
    if fresh is None or digest_of(snapshot(fresh, items, desk.tongue)) != version.digest:
        desk.ask.tell(
            N("计划在制作批准稿的时候有了改动，没有批准。"),
            N("改动都已保存；请核对后再批准一次。"),
        )
        return
    what = said(N("批准“{title}”（第{n}版）"), title=desk.tongue.title_of(plan), n=version.number)
    with desk.store.step(what) as writer:
        writer.put(version)
        for paper in papers:
            writer.put(
                Attachment(
                    name=f"{file_name(paper.title)}.pdf",
                    version=version.uid,
                    media=PDF,
                    size=len(paper.data),
                    digest=writer.blob(paper.data),
                )
            )
        writer.put(fresh.having(state="approved", approved=version.approved))
    words = said(N("已批准第{n}版，共冻结 {count} 份 PDF。"), n=version.number, count=len(papers))
    desk.news.say(desk.say(words))


def show_frozen(desk: Desk, attachment: Attachment) -> None:
    """Show a frozen paper as it was kept."""
    data = read_blob(desk.store.db, attachment.digest)
    if data is None:
        desk.ask.tell(
            said(N("“{name}”的内容不在这个文件里。"), name=attachment.name),
            said(N("记录没有改动；请从备份里找回。")),
        )
        return
    from app.ui.preview import Preview

    folder = tempfile.TemporaryDirectory(prefix="tongxin-")
    path = Path(folder.name) / file_name(attachment.name)
    path.write_bytes(data)
    preview = Preview(desk, path, path.stem, QApplication.activeWindow())
    preview.finished.connect(lambda _code: folder.cleanup())
    preview.open()
