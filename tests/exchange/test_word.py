"""Word copies, written and read back."""

import datetime as dt
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from app.content import (
    CENTRE,
    Cell,
    Chart,
    Column,
    Content,
    Fact,
    Foot,
    Form,
    FormRow,
    Heading,
    NewPage,
    Note,
    Passage,
    Series,
    Signature,
    Signing,
    Table,
    Title,
)
from app.exchange.word import write_word
from app.records.words import Known

MADE = dt.datetime(2026, 11, 24, 9, 5)
OFFICIAL = Content(
    "党员大会记录",
    (
        Title("党员大会记录"),
        Fact("地点：", "三楼会议室"),
        Heading("一、审议年度计划"),
        Passage("会议“原则同意”——共128票。\n\n　　会议要求抓好落实。", "议定事项："),
        Signing(("主持人签字：", "记录人签字：")),
        NewPage(),
        Title("签到表", enclosed=True),
        Table(
            (Column("序号", 0.75), Column("姓名", 1.5)) * 2, (("1", "周明远", "2", ""),), "signing"
        ),
    ),
    author="某某商会",
    subject="支部党员大会",
    made=MADE,
)
COLUMNS = (Column("序号", 0.5, CENTRE), Column("内容", 3), Column("时间", 1))
ROWS = tuple((str(n), "建议增加值班人员。" * (1 + n % 5), "2026-11-03") for n in range(1, 301))
LEDGER = Content(
    "台账",
    (Title("台账"), Note("共300条"), Table(COLUMNS, ROWS), Signing(("填表人：",))),
    sheet="ledger",
    foot=Foot("第 {page} 页", "共 {total} 页", "数据截至", "某某商会"),
)


@pytest.fixture
def copied(tmp_path):
    def make(content):
        path = tmp_path / "副本.docx"
        write_word(path, content)
        return Document(path)

    return make


def sizes(run):
    return run._r.rPr.find(qn("w:sz")).get(qn("w:val"))


def face(run):
    fonts = run._r.rPr.rFonts
    return fonts.get(qn("w:eastAsia")), fonts.get(qn("w:ascii")), fonts.get(qn("w:hint"))


def test_the_page_is_that_of_an_official_paper(copied):
    section = copied(OFFICIAL).sections[0]
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    for found, wanted in zip(margins, (37, 35, 28, 26), strict=True):
        assert abs(found - Mm(wanted)) < Mm(0.1)
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    grid = section._sectPr.find(qn("w:docGrid"))
    assert (grid.get(qn("w:type")), grid.get(qn("w:linePitch"))) == ("lines", "579")


def test_each_text_has_its_face_size_and_place(copied):
    title, fact, heading, first, second, *_ = copied(OFFICIAL).paragraphs
    assert [p.text for p in (title, fact, heading)] == [
        "党员大会记录",
        "地点：三楼会议室",
        "一、审议年度计划",
    ]
    assert (face(title.runs[0])[0], sizes(title.runs[0])) == ("方正小标宋简体", "44")
    assert [face(run)[0] for run in fact.runs] == ["黑体", "仿宋"]
    assert face(heading.runs[0])[0] == "黑体"
    assert first.text == "议定事项：会议“原则同意”——共128票。"
    assert [face(run) for run in first.runs] == [
        ("楷体", "Times New Roman", "eastAsia"),
        ("仿宋", "Times New Roman", "eastAsia"),
    ]
    assert second.text == "会议要求抓好落实。"
    indent = second._p.pPr.ind
    assert indent.get(qn("w:firstLineChars")) == "200"
    assert indent.get(qn("w:firstLine")) == "640"
    spacing = second._p.pPr.spacing
    assert (spacing.get(qn("w:line")), spacing.get(qn("w:lineRule"))) == ("579", "exact")
    assert second._p.pPr.find(qn("w:widowControl")).get(qn("w:val")) == "0"


def test_the_numbers_stand_outside_and_headings_in_the_outline(copied):
    document = copied(OFFICIAL)
    assert document.settings.odd_and_even_pages_header_footer
    section = document.sections[0]
    for part, align in ((section.footer, "right"), (section.even_page_footer, "left")):
        (paragraph,) = part.paragraphs
        assert paragraph.text == "— 1 —"
        assert paragraph._p.pPr.jc.get(qn("w:val")) == align
        assert [e.text.strip() for e in paragraph._p.iter(qn("w:instrText"))] == ["PAGE"]
        assert sizes(paragraph.runs[0]) == "28"
    levels = [e.get(qn("w:val")) for e in document.element.body.iter(qn("w:outlineLvl"))]
    assert levels == ["0", "1", "0"]


def test_an_enclosed_sheet_begins_a_page_without_an_empty_line(copied):
    paragraphs = copied(OFFICIAL).paragraphs
    turning = [p.text for p in paragraphs if p._p.pPr.find(qn("w:pageBreakBefore")) is not None]
    assert turning == ["签到表"]
    assert "" not in [p.text for p in paragraphs[:6]]


def test_a_ledger_repeats_its_head_and_keeps_its_rows_whole(copied):
    document = copied(LEDGER)
    section = document.sections[0]
    assert section.page_width > section.page_height
    (table,) = document.tables
    rows = table._tbl.tr_lst
    assert len(rows) == 301
    assert rows[0].trPr.find(qn("w:tblHeader")) is not None
    assert rows[1].trPr.find(qn("w:tblHeader")) is None
    assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)
    texts = [[cell.text for cell in table.rows[at].cells] for at in (0, 1, 300)]
    assert texts == [["序号", "内容", "时间"], list(ROWS[0]), list(ROWS[-1])]
    grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
    cells = [int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for cell in rows[1].tc_lst]
    assert grid == cells
    room = section.page_width.twips - section.left_margin.twips - section.right_margin.twips
    assert abs(sum(grid) - room) < 20
    (foot,) = section.footer.paragraphs
    assert foot.text == "数据截至\t第 1 页 / 共 1 页\t某某商会"
    fields = [e.text.strip() for e in foot._p.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_dates_stand_on_one_line_and_text_takes_the_rest(copied):
    grid = [int(column.get(qn("w:w"))) for column in copied(LEDGER).tables[0]._tbl.tblGrid]
    number, text, time = (each / 20 for each in grid)
    assert 5 * 9.5 < time < 12 * 9.5
    assert number < time < text


def test_a_form_spans_its_columns_and_lets_long_cells_go_over_pages(copied):
    rows = (
        FormRow((Cell("编号", label=True), Cell("TX-1"), Cell("时间", label=True), Cell("上午"))),
        FormRow((Cell("意见", label=True), Cell("第一段。\n\n第二段。", span=3, long=True)), 60),
    )
    document = copied(Content("表", (Title("表"), Form(rows, (22, 57, 22, 64))), sheet="form"))
    (table,) = document.tables
    spans = [cell.grid_span for cell in table._tbl.tr_lst[1].tc_lst]
    assert spans == [1, 3]
    long = table._tbl.tr_lst[1]
    assert long.trPr.find(qn("w:cantSplit")) is None
    assert [p.text for p in table.cell(1, 1).paragraphs] == ["第一段。", "第二段。"]


def test_an_empty_table_says_so(copied):
    document = copied(Content("台账", (Table(COLUMNS, (), empty="没有记录。"),), sheet="ledger"))
    assert "没有记录。" in [p.text for p in document.paragraphs]
    assert len(document.tables[0].rows) == 1


HOSTILE = "a\x00b\x1f\ufffe\ud800<b>&amp;{x}%s\r\n次行\u2028末行\t𠅤 =1+1"


def test_user_text_is_data_and_nothing_breaks_the_file(copied, tmp_path):
    blocks = (
        Title(HOSTILE),
        Fact("名称：", HOSTILE),
        Passage(HOSTILE),
        Table((Column(HOSTILE), Column("二")), ((HOSTILE, ""),), "inside"),
    )
    document = copied(Content(HOSTILE, blocks, author=HOSTILE, subject=HOSTILE))
    shown = "a□b□□□<b>&amp;{x}%s\n次行\n末行\t𠅤 =1+1"
    assert document.paragraphs[0].text == shown
    assert document.tables[0].cell(1, 0).text == shown
    with zipfile.ZipFile(tmp_path / "副本.docx") as archive:
        assert archive.testzip() is None


def test_the_file_says_what_it_is(copied):
    core = copied(OFFICIAL).core_properties
    found = (core.title, core.author, core.subject, core.created.replace(tzinfo=None))
    assert found == ("党员大会记录", "某某商会", "支部党员大会", MADE)
    assert core.last_modified_by in ("", None)
    assert "python" not in (core.comments or "").lower()


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path):
    with pytest.raises(Known, match="无法写入"):
        write_word(tmp_path / "没有" / "副本.docx", OFFICIAL)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "indents"), [("中共某某商会第一支部委员会", (200, 600)), ("某某商会", (700, 200))]
)
def test_who_issues_a_paper_stands_above_the_day(copied, name, indents):
    content = Content("计划", (Heading("（一）学习", 2), Signature(name, "2026年11月23日")))
    heading, first, second = copied(content).paragraphs
    assert face(heading.runs[0])[0] == "楷体"
    assert [first.text, second.text] == [name, "2026年11月23日"]
    found = [p._p.pPr.ind.get(qn("w:rightChars")) for p in (first, second)]
    assert [int(each or 0) for each in found] == list(indents)


def test_a_chart_becomes_the_table_of_its_figures(copied):
    series = (Series("提出", (12, 5.04)), Series("已兑现", (10, None)))
    chart = Chart("ring", ("班子建设", "会员服务"), series, title="按类别", head="类别", unit="%")
    document = copied(Content("统计", (Title("统计"), chart), sheet="form"))
    assert [p.text for p in document.paragraphs][1] == "按类别"
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["类别", "提出", "已兑现"],
        ["班子建设", "12%", "10%"],
        ["会员服务", "5%", "—"],
    ]
