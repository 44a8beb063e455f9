"""What leaves the tabs: month table, ledger of items, partner file, calendar, Word copies."""

import datetime as dt

import pytest
from docx import Document
from icalendar import Calendar
from PySide6.QtWidgets import QApplication, QToolButton

from app.records.dates import Month
from app.records.partners import Enterprise, Need
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.talks import Item, Step
from app.ui.preview import Preview
from app.ui.redacting import EditionAsked
from tests.conftest import TODAY

MONTH = Month.of(TODAY)


@pytest.fixture
def planned(put):
    unit = put(Unit(name="第一党支部", kind="branch"))
    plan = put(Plan(unit=unit.uid, year=TODAY.year))
    return put(PlanItem(plan=plan.uid, month=MONTH, day=TODAY, theme="把风险讲明白"))


def choose(page, words):
    """Take an entry of the page's print menu."""
    (action,) = (each for each in page.print.menu().actions() if each.text() == words)
    action.trigger()


def test_the_month_table_of_the_item_shown(planned, tab, printed):
    page = tab("计划").views.turn("plan_item")
    page.show_uid(planned.uid)
    choose(page, "本组织当月安排表")
    text = printed()
    assert f"第一党支部{MONTH.year}年{MONTH.month}月工作安排表" in text
    assert "把风险讲明白" in text


@pytest.mark.parametrize("table", ["plan_item", "plan"])
def test_the_calendar_is_kept_where_the_user_says(planned, tab, desk, tmp_path, qtbot, table):
    page = tab("计划").views.turn(table)
    page.show_uid(planned.uid if table == "plan_item" else planned.plan)
    path = tmp_path / "日历.ics"
    desk.ask.answers.append(path)
    choose(page, "本组织日历文件（.ics）")
    qtbot.waitUntil(path.exists, timeout=15000)
    qtbot.waitUntil(lambda: desk.jobs.running is None, timeout=15000)
    (entry,) = Calendar.from_ical(path.read_bytes()).events
    assert (str(entry["summary"]), entry.start) == ("把风险讲明白", TODAY)
    assert desk.ask.asked == ["第一党支部日历.ics"]


def test_nothing_is_written_when_the_user_turns_back(planned, tab, desk):
    page = tab("计划").views.turn("plan_item")
    page.show_uid(planned.uid)
    desk.ask.answers.append(None)
    choose(page, "本组织日历文件（.ics）")
    assert desk.jobs.running is None


def test_the_ledger_holds_the_items_the_list_shows(put, tab, printed):
    raised = {"raised_on": TODAY - dt.timedelta(5), "source": "visit"}
    kept = put(Item(kind="suggestion", text="增加值班人员", **raised))
    put(Item(kind="opinion", text="会议太长", **raised))
    put(Step(item=kept.uid, on=TODAY, kind="measure", text="排出值班表"))
    tab("谈心与反馈").views.turn("item")
    page = tab("谈心与反馈").page
    page.list.filter.setText("值班人员")
    page.list.refresh()
    page.show_uid(kept.uid)
    choose(page, "意见建议台账（按左边的筛选）…")
    page.window().findChild(EditionAsked).accept()
    text = printed()
    assert "筛选：值班人员" in text
    assert "排出值班表" in text
    assert "会议太长" not in text


@pytest.mark.parametrize(
    ("entry", "shown"), [("共建档案", False), ("共建档案（含不公开供需）", True)]
)
def test_the_file_of_a_partner_keeps_back_what_is_not_public(put, tab, printed, entry, shown):
    firm = put(Enterprise(name="江海精工机械有限公司"))
    put(Need(enterprise=firm.uid, side="supply", title="出让厂房", confidential=True))
    page = tab("共建").views.turn("enterprise")
    page.show_uid(firm.uid)
    choose(page, entry)
    text = printed()
    assert "江海精工机械有限公司共建档案" in text
    assert ("出让厂房" in text) is shown


def test_a_paper_is_kept_as_a_word_copy_from_its_preview(planned, tab, desk, tmp_path, qtbot):
    page = tab("计划").views.turn("plan_item")
    page.show_uid(planned.uid)
    choose(page, "本组织当月安排表")
    qtbot.waitUntil(lambda: bool(previews()), timeout=15000)
    (preview,) = previews()
    path = tmp_path / "安排.docx"
    desk.ask.answers.append(path)
    (button,) = (
        each for each in preview.findChildren(QToolButton) if each.accessibleName() == "Word 副本"
    )
    button.click()
    qtbot.waitUntil(lambda: preview.folder.isEnabled(), timeout=15000)
    document = Document(path)
    assert document.paragraphs[0].text.startswith("第一党支部")
    assert document.tables[0].cell(1, 2).text == "把风险讲明白"
    assert preview.saved == path
    preview.close()


def previews():
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, Preview) and each.isVisible()]
