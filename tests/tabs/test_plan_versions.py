"""Approving a plan: papers frozen with their digests, changes listed against them."""

import datetime as dt
import hashlib

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton

from app.records.dates import Month
from app.records.events import Attachment
from app.records.planning import Plan, PlanItem, PlanVersion
from app.records.roster import Unit
from app.rules.approvals import is_whole
from app.store.blobs import read_blob
from app.store.history import undo
from app.tabs.planning.plan_versions import ChangesSince, Versions
from app.ui.linked import Linked
from app.ui.record_dialog import RecordDialog
from tests.conftest import TODAY


@pytest.fixture
def plan(put):
    unit = put(Unit(name="中共示例商会第一支部委员会", short="一支部", kind="branch"))
    return put(Plan(unit=unit.uid, year=2026, theme="强基固本", aims="开好会"))


@pytest.fixture
def item(put, plan):
    return put(PlanItem(plan=plan.uid, month=Month(2026, 3), day=dt.date(2026, 3, 12),
                        theme="学雷锋"))  # fmt: skip


@pytest.fixture
def page(tab, plan, item, qtbot, window):
    made = tab("计划")
    made.show_uid("plan", plan.uid)
    with qtbot.waitActive(window):
        window.activateWindow()
    return made.views.page("plan")


@pytest.fixture
def approve(page, click, qtbot, desk, store, compose):
    """Approve the plan as the user does; return the version."""

    def do(by=""):
        before = store.count(PlanVersion)
        click(page.findChild(Versions).approve)
        (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, RecordDialog))
        qtbot.waitExposed(box)
        if by:
            typed = box.cells["approved_by"].editor.typed
            typed.setFocus()
            compose(typed, by)
        keep = box.findChild(QDialogButtonBox).findChild(QPushButton, "keep")
        QTest.keyClick(keep, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: store.count(PlanVersion) > before, timeout=20_000)
        qtbot.waitUntil(lambda: desk.jobs.running is None, timeout=20_000)
        QApplication.processEvents()
        return store.find(PlanVersion, order="-number", limit=1)[0]

    return do


def told(page):
    lines = page.findChild(ChangesSince).lines
    return [(lines.line(n).text, lines.line(n).detail, lines.line(n).side)
            for n in range(lines.count())]  # fmt: skip


def words_of(data):
    with PdfDocument(data) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    return "".join(text.split())


def test_approving_freezes_the_papers_and_says_their_digests(page, approve, store, plan):
    version = approve("支部党员大会")
    assert (version.number, version.approved, version.approved_by) == (1, TODAY, "支部党员大会")
    assert is_whole(version)
    kept = store.get(Plan, plan.uid)
    assert (kept.state, kept.approved) == ("approved", TODAY)
    files = store.find(Attachment, version=version.uid)
    assert [file.name.endswith(".pdf") for file in files] == [True, True]
    for file in files:
        data = read_blob(store.db, file.digest)
        assert hashlib.sha256(data).hexdigest() == file.digest
        words = words_of(data)
        assert "学雷锋" in words
        assert version.digest in words
        assert "草案" not in words
    shown = " ".join(label.text() for label in page.findChild(Versions).findChildren(QLabel))
    for digest in (version.digest, *(file.digest for file in files)):
        assert digest in shown.replace(" ", "")
    assert "与摘要值一致，没有被改动" in shown


def test_approval_is_one_step_and_one_undo(page, approve, store, plan):
    approve()
    undo(store)
    QApplication.processEvents()
    assert store.count(PlanVersion) == store.count(Attachment) == 0
    assert store.get(Plan, plan.uid).state == "draft"


def test_later_changes_are_listed_field_by_field(page, approve, store, put, item, plan):
    approve()
    assert told(page) == []
    put(item.having(month=Month(2026, 4), day=dt.date(2026, 4, 13), place="园区", reason="让路"))
    fresh = put(PlanItem(plan=plan.uid, month=Month(2026, 9), theme="新加的"))
    put(plan.having(aims="开好每次会", state="approved", approved=TODAY))
    QApplication.processEvents()
    assert told(page) == [
        ("计划正文", "总体目标：开好会 → 开好每次会", "修改正文"),
        ("学雷锋", "3月12日 → 4月13日 · 地点：（空） → 园区 · 原因：让路", "调整时间"),
        ("新加的", "", "新增事项"),
    ]
    with store.step(store_step()) as step:
        step.drop(fresh)
    put(store.get(PlanItem, item.uid).having(state="dropped", reason="合并"))
    QApplication.processEvents()
    assert told(page)[1:] == [("学雷锋", "原因：合并", "取消事项")]


def store_step():
    from app.records.words import said

    return said("试")


def test_approving_again_makes_the_next_version_and_begins_anew(page, approve, store, put, item):
    first = approve()
    put(item.having(theme="学雷锋月"))
    QApplication.processEvents()
    assert len(told(page)) == 1
    second = approve()
    assert (first.number, second.number) == (1, 2)
    assert first.digest != second.digest
    assert told(page) == []
    assert len(page.findChild(Versions).rows) == 2


def test_the_table_of_changes_is_printed_against_the_chosen_version(
    page, approve, put, item, click, printed
):
    version = approve()
    put(item.having(theme="学雷锋月"))
    QApplication.processEvents()
    (row,) = page.findChild(Versions).rows
    (link,) = (b for b in row.findChildren(QPushButton) if "调整表" in b.text())
    click(link)
    text = printed()
    assert "年度工作计划调整表" in text
    assert version.digest in text
    assert "主题：学雷锋主题：学雷锋月" in text


def test_a_frozen_paper_opens_as_it_was(page, approve, put, item, click, printed):
    approve()
    put(item.having(theme="学雷锋月"))
    QApplication.processEvents()
    (row,) = page.findChild(Versions).rows
    first = next(b for b in row.findChildren(QPushButton) if b.text().endswith(".pdf"))
    click(first)
    text = printed()
    assert "学雷锋。" in text
    assert "学雷锋月" not in text


def test_a_plan_changed_meanwhile_is_not_approved(page, approve, store, put, item, ask, desk):
    from app.tabs.planning import approving

    version = PlanVersion(plan=item.plan, number=1, approved=TODAY, snapshot="{}", digest="x")
    approving._keep(desk, store.get(Plan, item.plan), version, [])
    assert ask.told[0][0] == "计划在制作批准稿的时候有了改动，没有批准。"
    assert store.count(PlanVersion) == 0


def test_what_was_altered_in_the_file_is_said_loudly(page, approve, put, store):
    version = approve()
    put(version.having(snapshot=version.snapshot.replace("学雷锋", "学习")))
    QApplication.processEvents()
    shown = [label.text() for label in page.findChild(Versions).findChildren(QLabel)]
    assert "与摘要值不一致，内容被改动过" in shown


def test_a_version_that_cannot_be_read_is_said_in_the_place_of_the_changes(page, approve, put):
    put(approve().having(snapshot="<b>不是</b>"))
    QApplication.processEvents()
    lines = page.findChild(Linked, "linked_changes_since").lines
    assert [lines.line(n).text for n in range(lines.count())] == [
        "第1版批准时的内容读不出来，无法对照。"
    ]


def test_a_version_found_elsewhere_leads_to_its_plan(page, approve, tab, plan):
    version = approve()
    planning = tab("计划")
    planning.views.turn("plan_item")
    planning.show_uid("plan_version", version.uid)
    assert planning.views.key == "plan"
    assert page.record.uid == plan.uid


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("年度计划（公文）", "一、总体目标"),
        ("年度计划表", "序号工作任务"),
        ("年历（A3）", "2026年工作年历"),
        ("年历（两张 A4）", "2026年工作年历"),
    ],
)
def test_the_papers_of_a_plan_are_made_from_its_page(page, printed, entry, words):
    (action,) = (each for each in page.print.menu().actions() if each.text() == entry)
    action.trigger()
    assert words in printed()
