"""Forms: labels beside values, long cells over pages, a page filled."""

import pytest

from app.content import Cell, FormRow
from app.papers.form import FormTable
from app.papers.page import FORM

LONG = "孩子刚上小学，早晚接送有困难；希望调整值班时间。"


def row(label, text, **more):
    return FormRow((Cell(label, label=True), Cell(text, span=3, **more)), 60)


@pytest.fixture
def form(story):
    def make(rows, **more):
        return story(lambda missing: [FormTable(rows, (22, 57, 22, 64), **more)], FORM)

    return make


def test_values_stand_beside_their_labels(form):
    pair = FormRow((Cell("编号", label=True), Cell("TX-1"), Cell("时间", label=True), Cell("上午")))
    read = form([pair, row("内容", LONG, long=True)])
    values, labels = sorted(read.lines(0)[:2], key=lambda line: line[3])
    assert (values[3], labels[3]) == ("TX-1上午", "编号时间")
    assert values[0] == pytest.approx(labels[0], abs=0.2)
    assert labels[1] > 25
    assert values[2] < 210 - 20


def test_a_long_value_goes_on_with_its_label_repeated(form):
    read = form([row("思想", LONG * 120, long=True), row("意见", "末尾", long=True)])
    assert read.pages > 1
    assert all("思想" in read.words(page) for page in range(read.pages))
    assert read.words().count("早晚接送有困难") >= 118
    assert "末尾" in read.words(read.pages - 1)


def test_paragraphs_of_a_long_value_begin_two_characters_in(form):
    lines = form([row("思想", "甲" * 80 + "\n\n　　" + "乙" * 3, long=True)]).lines(0)
    starts = {text[0]: left for _, left, _, text in lines if "思" not in text}
    assert starts["乙"] == pytest.approx(25 + 22 + 6 / 72 * 25.4 + 22 / 72 * 25.4, abs=0.5)


def test_long_rows_share_the_rest_of_the_page():
    rows = [row("一", "短", long=True), row("二", "短", long=True), row("三", "短")]
    table = FormTable(rows, (1, 1, 1, 1), fill=600)
    assert table.wrap(400, 700) == (400, pytest.approx(600))
    assert [each.height for each in table.rows] == pytest.approx([270, 270, 60])


def test_a_full_form_does_not_shrink_to_fill():
    table = FormTable([row("一", LONG * 90, long=True)], (1, 1, 1, 1), fill=100)
    assert table.wrap(400, 700)[1] > 700


def test_a_short_row_moves_on_whole():
    rows = [row(str(at), "短") for at in range(5)]
    first, rest = FormTable(rows, (1, 1, 1, 1)).split(400, 130)
    assert (len(first.rows), len(rest.rows)) == (2, 3)


def test_a_long_label_is_parted_evenly(form):
    lines = form([row("不外传的内容", LONG, long=True)]).lines(0)
    texts = [text for *_, text in lines]
    assert any(text.startswith("不外传的") for text in texts)
    assert any(text.startswith("内容") for text in texts)
