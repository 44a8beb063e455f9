"""The paper of a checklist: days, states in words, sources, and what is only practice."""

import datetime as dt

from app.papers import checklist
from app.records.checklists import Stage
from app.records.words import said
from app.rules.checklists import standings
from tests.papers.conftest import MADE

MEETING = dt.date(2026, 12, 1)


def stage(place, name, **values):
    return Stage(event="e", place=place, name=name, when="before", amount=10, **values)


def test_every_stage_stands_with_its_day_state_and_source(written, tongue):
    stages = [
        stage(1, "学习", done_on=dt.date(2026, 11, 21), source="条例第十七条", counts="studies"),
        stage(2, "谈话", source="条例第十七条", local=True, note="还差两人"),
        stage(3, "分组", skipped=True, note="不分组", source="惯例"),
        stage(4, "报告", source="地方规定"),
        stage(5, "存档", source="工作惯例", local=True),
    ]
    stages[3] = stages[3].having(when="after")
    found = standings(stages, MEETING, MADE.date())
    paper = checklist.paper(
        "年度组织生活会阶段清单", ["一支部", ""], found, lambda s: "3" if s.counts else "",
        tongue, notes=[said("备注一句。")], office="示例商会", made=MADE,
    )  # fmt: skip
    read = written(paper)
    words = read.words()
    assert "一支部共4项，已办1项，逾期2项" in words
    assert "学习2026-11-212026-11-213已办条例第十七条" in words
    assert "逾期未办（2天）" in words
    assert "惯例，参照条例第十七条" in words
    assert "工作惯例" in words
    assert "参照工作惯例" not in words
    assert "不适用不分组" in words
    assert "2026-12-11" in words
    assert "备注一句。" in words
    assert "示例商会" in words
    assert all("/FontFile2" in f["/DescendantFonts"][0].get_object()["/FontDescriptor"]
               if "/DescendantFonts" in f else "/FontFile2" in f["/FontDescriptor"]
               for f in read.fonts().values())  # fmt: skip


def test_a_checklist_without_stages_says_so(written, tongue):
    paper = checklist.paper("清单", [], [], lambda _stage: "", tongue, made=MADE)
    assert "没有记录。" in written(paper).words()
