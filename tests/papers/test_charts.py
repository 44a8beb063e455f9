"""Charts: every figure is said, no label meets another, and black and white is enough."""

import io
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from app.content import Chart, Content, Series, Title
from app.papers.charts import Bars
from app.papers.charts_round import Curve, Ring, drawing, meet, shares, ticks
from app.papers.laying import laid
from app.papers.patterns import PATTERNS
from app.papers.pen import Pen
from app.papers.setting import line_width

WIDTH = 440.0
LABELS = ("班子建设", "业务服务", "其他与本会无关但仍须登记办理的零星事项及历史遗留问题")
TWO = (Series("提出", (12, 30, 3)), Series("已兑现", (10, 22, 0)))


def chart(kind, labels=LABELS, series=TWO, **more):
    return Chart(kind, tuple(labels), tuple(series), title="按类别", head="类别", **more)


def said(flowable, width=WIDTH):
    """Draw a chart and return what was written where: (box, words)."""
    found = []
    write = Pen.write

    def spy(pen, x, y, text, type_, *more):
        box = (x, y - 0.2 * type_.size, x + line_width(text, type_), y + 0.75 * type_.size)
        found.append((box, text))
        write(pen, x, y, text, type_, *more)

    canvas = Canvas(io.BytesIO(), initialFontName="Helvetica")
    flowable.wrap(width, 9999)
    Pen.write = spy
    try:
        flowable.drawOn(canvas, 0, 0)
    finally:
        Pen.write = write
    return found


def overlaps(found):
    found = [(box, text) for box, text in found if text.strip()]
    return [
        (one, other)
        for at, (box, one) in enumerate(found)
        for other_box, other in found[at + 1 :]
        if meet(box, other_box)
    ]


texts = st.text(st.sampled_from("党委支部会员服务abc 12，。"), min_size=1, max_size=40)
values = st.none() | st.integers(0, 5000) | st.floats(0, 100, allow_nan=False)


@st.composite
def charts(draw):
    count = draw(st.integers(1, 14))
    labels = draw(st.lists(texts, min_size=count, max_size=count))
    rows = st.lists(values, min_size=count, max_size=count).map(tuple)
    series = draw(st.lists(st.builds(Series, texts, rows), min_size=1, max_size=5))
    kind = draw(st.sampled_from(("bars", "stacked", "line", "ring")))
    return chart(kind, labels, series, unit=draw(st.sampled_from(("", "%", " 条"))))


AT_THE_EDGE = Series("甲", (*(None,) * 13, 10))


@settings(max_examples=60, deadline=None)
@given(charts(), st.floats(300, 760))
@example(chart("line", ["1"] * 14, [AT_THE_EDGE], unit=" 条"), 300.0)
def test_no_label_meets_another_or_leaves_the_sheet(one, width):
    found = said(drawing(one), width)
    assert overlaps(found) == []
    assert all(box[0] >= -0.5 and box[2] <= width + 0.5 for box, _ in found)


def test_bars_say_every_value_and_name_each_series():
    words = [text for _, text in said(drawing(chart("bars", unit=" 条")))]
    for each in ("按类别", "提出", "已兑现", "12 条", "30 条", "0 条"):
        assert each in words
    assert "".join(words).count("零星") == 1


def test_a_single_series_needs_no_legend():
    words = [text for _, text in said(drawing(chart("bars", series=TWO[:1])))]
    assert "提出" not in words


def test_stacked_bars_say_their_sum_and_the_parts_that_have_room():
    words = [text for _, text in said(drawing(chart("stacked")))]
    assert {"22", "52", "3"} <= set(words)
    assert words.count("30") == 1


def test_many_rows_go_over_pages_and_repeat_the_legend():
    labels = [f"第{n}支部" for n in range(50)]
    series = [Series("甲", tuple(range(50))), Series("乙", tuple(range(50)))]
    bars = Bars(chart("bars", labels, series))
    first, rest = bars.split(WIDTH, 300)
    assert first.height <= 300
    assert [len(part.rows) for part in (first, rest)] == [len(first.rows), 50 - len(first.rows)]
    words = [text for _, text in said(rest)]
    assert {"甲", "乙", "第49支部", "49"} <= set(words)
    assert words[words.index(f"第{len(first.rows)}支部") + 1] == str(len(first.rows))
    assert bars.split(WIDTH, 20) == []


def test_a_line_leaves_out_labels_that_would_meet_and_values_that_are_not_there():
    labels = [f"2026年{n}月" for n in range(1, 25)]
    curve = Curve(chart("line", labels, [Series("提出", (*range(23), None))]))
    words = [text for _, text in said(curve)]
    assert curve.every > 1
    assert [word for word in words if word.startswith("2026年")] == labels[:: curve.every]
    assert "22" in words
    assert "—" not in words


def test_the_parts_of_a_ring_add_up_to_a_hundred():
    ring = Ring(chart("ring", "甲乙丙", [Series("", (1, 1, 1))]))
    words = [text for _, text in said(ring)]
    assert [word for word in words if "%" in word] == ["1（34%）", "1（33%）", "1（33%）"]
    assert "3" in words
    assert shares([0.0, 0.0], 1.0) == [0, 0]
    assert sum(shares([3.0, 3.0, 1.0], 7.0)) == 100


def test_a_ring_of_too_many_parts_becomes_bars():
    many = [f"类{n}" for n in range(len(PATTERNS) + 1)]
    assert isinstance(drawing(chart("ring", many, [Series("", (1,) * len(many))])), Bars)


@pytest.mark.parametrize(
    ("most", "expected"),
    [(0, [0, 1]), (3, [0, 1, 2, 3]), (11, [0, 5, 10, 15]), (100, [0, 50, 100])],
)
def test_a_plane_is_read_by_round_values(most, expected):
    assert ticks(most) == expected


@pytest.mark.parametrize("kind", ["bars", "stacked", "line", "ring"])
def test_a_chart_on_paper_is_grey_and_its_words_can_be_read(written, kind):
    content = Content("统计", (Title("统计"), chart(kind)), sheet="form")
    read = written(laid(content))
    assert "按类别" in read.words()
    assert "班子建设" in read.words()
    stream = read.reader().pages[0].get_contents().get_data().decode("latin-1")
    colours = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b", stream)
    assert all(red == green == blue for red, green, blue in colours)


def test_a_chart_of_nothing_says_so(written):
    nothing = chart("ring", "甲", [Series("", (0,))], empty="没有数字。")
    assert "没有数字" in written(laid(Content("统计", (nothing,), sheet="form"))).words()


def test_a_character_no_font_has_is_told(written):
    read = written(laid(Content("统计", (chart("bars", ("甲\U0010ffff",), [Series("", (1,))]),))))
    assert list(read.missing.found) == ["\U0010ffff"]
