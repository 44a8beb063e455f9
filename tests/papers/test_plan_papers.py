"""The papers of a plan: official text, table, table of changes, plan and fact, gaps, tasks."""

import datetime as dt

import attrs
import pytest

from app.content import Heading, Note, Passage, Signature, Table
from app.exchange.word import write_word
from app.papers import plan_fact_paper, plan_table, plan_text, task_sheet
from app.papers.plan_fact_paper import FactWork
from app.papers.plan_lines import PlanWork
from app.records.dates import Month
from app.records.events import Attachment, Event
from app.records.planning import MajorTask, Plan, PlanGap, PlanItem, PlanVersion
from app.records.roster import Post, Unit
from app.rules.approvals import digest_of, snapshot
from app.rules.gaps import Planned, gaps
from app.rules.together import checks
from tests.values import HOSTILE

MADE = dt.datetime(2026, 11, 24, 9, 5)
TODAY = MADE.date()
UNIT = Unit(name="中共某某商会第一支部委员会", short="一支部", kind="branch")
PLAN = Plan(unit=UNIT.uid, year=2026, theme="强基固本", guidance="坚持学习。", aims="开好会。",
            measures="分工包干。", state="approved", approved=dt.date(2026, 1, 12))  # fmt: skip


def item(theme, month=3, day=None, **more):
    on = day and dt.date(2026, month, day)
    return PlanItem(plan=PLAN.uid, month=Month(2026, month), day=on, theme=theme, **more)


def event(day, *items, **more):
    starts = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9))
    values = {"title": "会", "kinds": ("other",), "units": (UNIT.uid,), "starts": starts}
    return Event(plan_items=tuple(each.uid for each in items), **(values | more))


def version(tongue, *items, **more):
    text = snapshot(PLAN, items, tongue)
    values = {"plan": PLAN.uid, "number": 1, "approved": dt.date(2026, 1, 12), "snapshot": text,
              "digest": digest_of(text)}  # fmt: skip
    return PlanVersion(**(values | more))


def blocks(paper, kind):
    return [block for block in paper.content.blocks if isinstance(block, kind)]


def rows(paper, at=0):
    return blocks(paper, Table)[at].rows


def work(*items, plan=PLAN, **more):
    return PlanWork(UNIT, plan, tuple(items), **more)


def test_a_plan_reads_as_an_official_paper(written, tongue):
    tongue.known["p"] = "周明远"
    posts = (Post(unit=UNIT.uid, person="p", kind="secretary", since=dt.date(2020, 1, 1)),)
    full = item("学雷锋、送服务上门", 3, 10, kinds=("theme_day",), methods=("visit",),
                regularity="theory", post="secretary", place="园区", business="单证咨询",
                content="现场答疑", attendees="全体党员", done_when="有记录。",
                task="t")  # fmt: skip
    tongue.known["t"] = "秋季展会"
    other = item("走访企业", 4, week=2)
    paper = plan_text.paper(work(full, other, posts=posts), tongue, office="商会", made=MADE)
    heads = [(block.level, block.text) for block in blocks(paper, Heading)]
    assert heads == [
        (1, "一、指导思想"),
        (1, "二、总体目标"),
        (1, "三、主要任务"),
        (2, "（一）常态化抓好理论武装"),
        (2, "（二）其他工作"),
        (1, "四、保障措施"),
    ]
    tasks = [block.text for block in blocks(paper, Passage) if block.text[0].isdigit()]
    assert tasks == [
        "1.学雷锋、送服务上门。时间：3月10日；形式：主题党日；方法：党建+参观考察；内容：现场答疑；"
        "地点：园区；参加人员：全体党员；结合业务：单证咨询；重大任务：秋季展会；"
        "责任人：支部书记周明远；完成标准：有记录。",
        "2.走访企业。时间：4月第2周。",
    ]
    assert blocks(paper, Signature) == [Signature(UNIT.name, "2026年1月12日")]
    read = written(paper)
    words = read.words()
    assert "中共某某商会第一支部委员会2026年度工作计划本年度主题：强基固本。一、指导思想" in words
    assert "—1—" in words
    fonts = {name.split("+")[-1] for name in read.fonts()}
    assert fonts >= {"TongxinTitle", "TongxinHei", "TongxinKai", "TongxinFang"}
    box = read.reader().pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)


def test_a_draft_says_so_and_empty_parts_are_left_out(tongue):
    bare = Plan(unit=UNIT.uid, year=2026, aims="三项")
    paper = plan_text.paper(work(plan=bare), tongue, made=MADE)
    assert paper.title.endswith("2026年度工作计划（草案）")
    assert [block.text for block in blocks(paper, Heading)] == ["一、总体目标", "二、主要任务"]
    assert [block.text for block in blocks(paper, Passage)][-1] == "各月工作尚未安排。"
    assert blocks(paper, Signature)[0].day == "2026年11月24日"


def test_dropped_items_are_no_task_of_the_plan(tongue):
    gone = item("取消的", state="dropped", reason="合并")
    paper = plan_text.paper(work(gone, item("留下的")), tongue, made=MADE)
    text = "".join(block.text for block in blocks(paper, Passage))
    assert "留下的" in text
    assert "取消的" not in text


def test_an_approved_plan_carries_version_and_digest(written, tongue):
    kept = version(tongue, approved_by="支部党员大会")
    paper = plan_text.paper(work(version=kept), tongue, made=MADE)
    words = written(paper).words()
    assert f"第1版，2026年1月12日由支部党员大会批准。内容摘要值（SHA-256）：{kept.digest}" in words


def test_the_table_has_the_columns_offices_know(written, tongue):
    moved = item("改期", 5, 6, state="moved", first_month=Month(2026, 3), reason="展会",
                 kinds=("party_class",), methods=("study",), content="讲稿",
                 business="出海")  # fmt: skip
    gone = item("取消", 7, state="dropped", reason="合并")
    held = event("2026-05-08", moved)
    paper = plan_table.paper(work(gone, moved, events=(held,)), tongue, made=MADE)
    words = written(paper).words()
    heads = "序号工作任务具体内容/举措时间节点形式责任人责任支部完成标准/成果完成情况备注"
    assert heads in words
    assert rows(paper) == (
        ("1", "改期", "讲稿\n结合业务：出海", "5月6日", "党课\n党建+学习研讨", "", "一支部", "",
         "√ 5月8日", "原定3月\n展会"),
        ("2", "取消", "", "7月", "", "", "一支部", "", "已取消", "合并"),
    )  # fmt: skip
    assert blocks(paper, Note)[0].text == "本年度主题：强基固本。共1项"
    assert "编制人：审核人（书记）：日期：" in words


def test_changes_are_told_against_the_version_that_was_approved(written, tongue):
    tongue.known["t"] = "春季展会"
    kept, gone, moved = item("甲", 3, 5), item("乙", 4, kinds=("party_class",)), item("丙", 6, 2)
    altered = item("丁", 8, place="园区", task="t")
    before = version(tongue, kept, gone, moved, altered)
    tongue.known["t"] = ""
    now = (
        kept,
        gone.having(state="dropped", reason="合并"),
        moved.having(month=Month(2026, 7), day=dt.date(2026, 7, 3), reason="让路"),
        altered.having(place="展馆", task=None),
        item("戊", 9, 9),
    )
    changed = work(*now, plan=PLAN.having(aims="四项"))
    paper = plan_table.change_paper(changed, before, tongue, made=MADE)
    assert rows(paper) == (
        ("1", "修改正文", "计划正文", "总体目标：开好会。", "总体目标：四项", ""),
        ("2", "取消事项", "乙", "4月\n党课", "取消", "合并"),
        ("3", "调整时间", "丙", "时间：6月2日", "时间：7月3日", "让路"),
        (
            "4",
            "修改内容",
            "丁",
            "地点：园区\n重大任务：春季展会",
            "地点：展馆\n重大任务：（空）",
            "",
        ),
        ("5", "新增事项", "戊", "", "9月9日", ""),
    )
    words = written(paper).words()
    assert (
        f"对照2026年1月12日批准的第1版，共5处调整。该版内容摘要值（SHA-256）：{before.digest}"
        in words
    )
    assert "中共某某商会第一支部委员会2026年度工作计划调整表" in words


def test_a_plan_nobody_changed_says_so(tongue, written):
    kept = item("甲", 3, 5)
    paper = plan_table.change_paper(work(kept), version(tongue, kept), tongue, made=MADE)
    assert rows(paper) == ()
    assert "批准以后没有调整。" in written(paper).words()


@pytest.fixture
def fact():
    held, late = item("办了", 3, regularity="theory", methods=("study",)), item("拖着", 3)
    moved = item("改期", 5, state="moved", first_month=Month(2026, 3), reason="展会")
    gone = item("取消", 7, state="dropped", reason="合并")
    events = (event("2026-03-05", held), event("2026-08-06"))
    kept = Planned(2026, (PLAN,), (held, late, moved, gone), events)
    return FactWork(UNIT, (UNIT,), kept)


def test_plan_and_fact_are_told_by_month_and_add_up(fact, tongue, written):
    paper = plan_fact_paper.paper(fact, tongue, made=MADE)
    march, total = rows(paper)[2], rows(paper)[-1]
    assert march == ("3月", "3", "1", "—", "2", "—", "1", "—")
    assert total == ("合计", "4", "1", "1", "2", "—", "1", "1")
    covered = {row[0]: row[1:] for row in rows(paper, 1)}
    assert covered["党建+学习研讨"] == ("1", "1", "已开展", "—", "—", "没有安排")
    assert covered["常态化抓好理论武装"][2] == "已开展"
    assert rows(paper, 2) == (
        ("1", "一支部", "3月", "拖着", "逾期未办", ""),
        ("2", "一支部", "3月", "改期", "已调整\n逾期未办", "调到5月\n展会"),
        ("3", "一支部", "7月", "取消", "已取消", "合并"),
    )
    assert "2026年度计划执行情况表" in written(paper).words()


def test_all_units_stand_one_by_one_first(fact, tongue):
    other = Unit(name="二支部", kind="branch")
    every = attrs.evolve(fact, unit=None, units=(UNIT, other))
    paper = plan_fact_paper.paper(every, tongue, office="商会", made=MADE)
    assert [row[:2] for row in rows(paper)] == [("一支部", "4"), ("二支部", "—")]
    assert paper.title == "商会2026年度计划执行情况表"


def test_gaps_are_listed_with_their_reasons(tongue, written):
    note = PlanGap(unit=UNIT.uid, year=2026, what="month", month=Month(2026, 12), reason="搬迁")
    kept = Planned(2026, (PLAN,), tuple(item("学", n) for n in range(1, 11)),
                   (event("2026-03-05", title="碰头会"),), (note,))  # fmt: skip
    found = gaps([UNIT], kept, TODAY)
    paper = plan_fact_paper.gap_paper(found, 2026, UNIT, tongue, made=MADE)
    assert rows(paper) == (
        ("1", "一支部", "11月没有安排", "未写明"),
        ("2", "一支部", "12月没有安排", "搬迁"),
        ("3", "一支部", "3月5日“碰头会”没有主题", "未写明"),
    )
    assert "共3处空缺，2处没有写明原因。" in written(paper).words()


def test_a_task_shows_its_four_checks_and_what_proves_them(tongue, written):
    task = MajorTask(name="秋季展会", starts=dt.date(2026, 10, 1), ends=dt.date(2026, 11, 1),
                     planned_on=dt.date(2026, 9, 1), planned="党委会听取")  # fmt: skip
    files = [Attachment(name="方案.pdf", digest="d", task=task.uid, task_check="planned")]
    events = [event("2026-09-02", title="动员会", task=task.uid, task_checks=("planned",))]
    paper = task_sheet.paper(task, checks(task, files, events, TODAY), tongue, made=MADE)
    assert rows(paper)[0] == (
        "一起谋划", "2026年9月1日", "党委会听取", "9月2日 动员会\n方案.pdf", "已做，有佐证",
    )  # fmt: skip
    assert [row[4] for row in rows(paper)[1:]] == ["逾期未做", "逾期未做", "该做了"]
    assert "重大任务“四个一起”落实表" in written(paper).words()


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_goes_into_every_paper_and_its_word_copy(text, tongue, written, tmp_path):
    one = item(text or "x", 3, content=text, reason=text, done_when=text, place=text)
    unit = attrs.evolve(UNIT, name=text[:40] or "x")
    plan = PLAN.having(guidance=text, theme=text[:200])
    done = PlanWork(unit, plan, (one,), version=version(tongue, one.having(theme="原来")))
    papers = (
        plan_text.paper(done, tongue, made=MADE),
        plan_table.paper(done, tongue, made=MADE),
        plan_table.change_paper(done, done.version, tongue, made=MADE),
    )
    for paper in papers if len(text) < 1000 else papers[1:]:
        assert written(paper).pages >= 1
        write_word(tmp_path / "copy.docx", paper.content)
