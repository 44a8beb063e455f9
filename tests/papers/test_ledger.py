"""Ledgers: heads repeat, rows stay whole, a long cell goes on."""

import pytest
from reportlab.platypus.flowables import PageBreak

from app.content import CENTRE, RIGHT
from app.papers.columns import Column, Grid, column_widths
from app.papers.fonts import Missing
from app.papers.laying import SIGNED, SIGNED_GAP, TAIL
from app.papers.ledger import Ledger
from app.papers.page import LEDGER
from app.papers.setting import line_width
from app.papers.signing import Signatures

COLUMNS = [Column("编号", 1, CENTRE), Column("内容", 4), Column("人数", 1, RIGHT)]
LONG = "会议认为，要把“四联四促”落到实处——既要请进来，也要走出去……"


def rows(count, text=LONG):
    return [[f"TX-{at:04d}", f"{at}号{text}", str(at)] for at in range(count)]


@pytest.fixture
def ledger(story):
    def make(content, **more):
        return story(
            lambda missing: [Ledger(COLUMNS, content, LEDGER.room, missing=missing, **more)], LEDGER
        )

    return make


def test_every_page_repeats_the_head_and_counts_itself(ledger):
    read = ledger(rows(120))
    assert read.pages > 3
    for page in range(read.pages):
        words = read.words(page)
        assert "编号内容人数" in words
        assert f"第{page + 1}页/共{read.pages}页" in words


def test_all_rows_stand_in_order_each_on_one_page(ledger):
    read = ledger(rows(120))
    words = [read.words(page) for page in range(read.pages)]
    places = [
        next(at for at, page in enumerate(words) if f"TX-{n:04d}" in page) for n in range(120)
    ]
    assert places == sorted(places)
    assert all(f"{n}号{LONG}" in words[place] for n, place in enumerate(places))


def test_a_cell_longer_than_a_page_goes_on_and_loses_nothing(ledger):
    content = rows(3)
    content[1][1] = "".join(f"第{at}句。" for at in range(9000))
    read = ledger(content)
    words = read.words()
    assert read.pages > 5
    assert all(f"第{at}句。" in words for at in range(0, 9000, 500))
    assert "TX-0002" in read.words(read.pages - 1)
    assert all("编号内容人数" in read.words(page) for page in range(read.pages))


def test_no_rule_or_text_leaves_the_page(ledger):
    content = rows(40)
    content[20][1] = LONG * 200
    read = ledger(content)
    for page in range(read.pages):
        for top, left, right, text in read.lines(page):
            assert left >= 15, text
            assert right <= 297 - 15 + 0.1, text
            assert 18 <= top <= 210 - 8, text


@pytest.mark.parametrize("zebra", [True, False])
def test_an_empty_ledger_is_its_head(ledger, zebra):
    read = ledger([], grid=Grid(zebra=zebra))
    assert read.pages == 1
    assert "编号内容人数" in read.words()


def test_a_split_part_sets_no_row_twice():
    made = Ledger(COLUMNS, rows(200), LEDGER.room)
    first, rest = made.split(700, LEDGER.room)
    assert first.units + rest.units == 200
    assert first.units == rest.start.row > 5
    assert first.wrap(700, LEDGER.room)[1] <= LEDGER.room


def test_a_row_that_fits_no_more_waits_for_the_next_page():
    made = Ledger(COLUMNS, rows(5), LEDGER.room)
    assert made.split(700, 30) == []


def test_what_follows_the_table_does_not_stand_alone():
    height = Ledger(COLUMNS, rows(10), LEDGER.room).wrap(700, LEDGER.room)[1]
    made = Ledger(COLUMNS, rows(10), LEDGER.room, tail=40)
    assert made.wrap(700, height + 40)[1] == height
    first, turn, rest = made.split(700, height + 20)
    assert (first.units, rest.units) == (9, 1)
    assert isinstance(turn, PageBreak)
    assert first.wrap(700, height)[1] < height


@pytest.mark.parametrize("count", range(18, 30))
def test_the_signatures_follow_the_last_row_on_its_page(story, count):
    def flowables(missing):
        content = [[f"第{n}行", "话", str(n)] for n in range(count)]
        return [
            Ledger(COLUMNS, content, LEDGER.room, tail=TAIL, missing=missing),
            Signatures(["签字："], SIGNED, before=SIGNED_GAP),
        ]

    read = story(flowables, look=LEDGER)
    pages = [read.words(n) for n in range(read.pages)]
    (signed,) = [words for words in pages if "签字：" in words]
    assert f"第{count - 1}行" in signed
    assert all(words.count("编号内容人数") == 1 for words in pages)


def test_missing_characters_name_their_row():
    missing = Missing()
    content = rows(2)
    content[1][1] = "😀"
    Ledger(COLUMNS, content, 400, wheres=["甲", "乙"], missing=missing).wrap(700, 400)
    assert missing.found == {"😀": {"乙": None}}


def test_columns_share_the_width_but_take_no_more_than_they_use():
    widths = column_widths(COLUMNS, rows(50, LONG * 3), Grid(), 700)
    assert sum(widths) == pytest.approx(700)
    assert widths[1] > 500
    assert widths[0] > 45
    assert widths[2] < widths[1] / 5


def test_short_cells_stand_on_one_line_where_there_is_room():
    columns = [Column("开始时间"), Column("责任人"), Column("内容", 6)]
    content = [["2026-11-23 15:30", "欧阳明远", LONG * 3]]
    made = Ledger(columns, content, 400)
    made.wrap(600, 400)
    assert [len(cell) for cell in made._row(0).cells][:2] == [1, 1]


def test_many_columns_still_fill_just_the_page():
    columns = [Column("一个很长的列名", 1) for _ in range(30)]
    widths = column_widths(columns, [["内容"] * 30], Grid(), 700)
    assert sum(widths) == pytest.approx(700)
    assert min(widths) > 20


def test_fixed_columns_follow_their_weights():
    assert column_widths(COLUMNS, rows(3), Grid(fixed=True), 600) == [100, 400, 100]


def test_dates_and_words_of_another_language_stay_whole_beside_long_text():
    columns = [Column(f"Responsible person {n}", 1) for n in range(11)]
    rows = [["很长的内容" * 30, "2026-02-03", "Satisfaction", *["内容不短也不长的一格"] * 8]] * 5
    widths = column_widths(columns, rows, Grid(), 757)
    assert sum(widths) == pytest.approx(757)
    for at in (1, 2):
        assert widths[at] >= line_width(rows[0][at], Grid().body) + 2 * Grid().across
    assert min(widths) >= line_width("Responsible", Grid().head) + 2 * Grid().across
