"""Official pages in millimetres, after GB/T 9704-2012."""

import pytest

from app.content import Content, Heading, Passage, Signature, Signing, Title
from app.papers.breaking import CLOSING, OPENING
from app.papers.flow import Prose, Style, prose
from app.papers.laying import laid
from app.papers.page import BODY, HEADING_1, HEI, MAIN_TITLE, PARAGRAPH, SIGNATURE
from app.papers.setting import Type, line_width, set_balanced

MARGINS = {"left": 28, "right": 210 - 26, "top": 37, "bottom": 297 - 35}
SENTENCE = "会议认为，要坚持“三个常态化”，把“四联四促”落到实处——既要请进来，也要走出去……共有128家。"


@pytest.fixture
def body(story):
    return story(lambda missing: [Prose(SENTENCE * 40, PARAGRAPH) for _ in range(4)])


def text_lines(read, page):
    return [line for line in read.lines(page) if "—" not in line[3] or len(line[3]) > 8]


def test_the_paper_is_a4(body):
    box = body.reader().pages[0].mediabox
    assert (float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4) == pytest.approx(
        (210, 297)
    )


def test_a_page_has_twenty_two_lines(body):
    assert body.pages > 3
    assert [len(text_lines(body, page)) for page in range(body.pages - 1)] == [22] * (
        body.pages - 1
    )


def test_a_full_line_has_twenty_eight_characters(story):
    read = story(lambda missing: [Prose("中" * 28 * 5, Style(BODY, first=0))])
    assert [len(line) for *_, line in text_lines(read, 0)] == [28] * 5


def test_lines_keep_to_the_margins(body):
    for top, left, right, text in text_lines(body, 1):
        assert left == pytest.approx(MARGINS["left"], abs=0.3)
        # The half of a closing mark that is empty may stand outside.
        slack = 3.2 if text[-1] in CLOSING else 0.5
        assert MARGINS["right"] - 3 < right < MARGINS["right"] + slack, text
        assert MARGINS["top"] < top < MARGINS["bottom"] + 0.5


def test_paragraphs_begin_two_characters_in(body):
    assert body.lines(0)[0][1] == pytest.approx(28 + 2 * 156 / 28, abs=0.3)


def test_page_numbers_stand_outside_one_character_in(body):
    numbers = [body.lines(page)[-1] for page in range(2)]
    assert [text for *_, text in numbers] == ["—1—", "—2—"]
    one = 14 / 72 * 25.4
    assert numbers[0][2] == pytest.approx(MARGINS["right"] - one, abs=0.5)
    assert numbers[1][1] == pytest.approx(MARGINS["left"] + one, abs=0.5)
    # Seven millimetres to the dash, which lies about four tenths of its size above the base.
    below = numbers[0][0] - MARGINS["bottom"]
    assert below == pytest.approx(7 + 0.42 * one, abs=1.6)


def test_no_line_begins_with_a_closing_mark(body):
    lines = [text for page in range(body.pages) for *_, text in text_lines(body, page)]
    assert not [text for text in lines if text[0] in CLOSING or text[-1] in OPENING]


def test_a_title_is_centred_and_parted_between_words(story):
    title = "第一党支部2026年第四季度党员大会暨十一月主题党日活动记录"
    read = story(lambda missing: [Prose(title, MAIN_TITLE, level=0)])
    first, second = text_lines(read, 0)[:2]
    assert first[3] == "第一党支部2026年第四季度"
    for _, left, right, _text in (first, second):
        assert (left + right) / 2 == pytest.approx(28 + 156 / 2, abs=0.7)


def test_turned_lines_of_a_list_align_after_its_label(story):
    names = "、".join(["周明远", "陈立新", "王秀英"] * 8)
    style = Style(BODY, first=0, hang=True)
    read = story(lambda missing: [Prose(names, style, lead="出席：", lead_type=HEI)])
    lines = text_lines(read, 0)
    assert lines[0][3].startswith("出席：周明远")
    assert [left for _, left, *_ in lines[1:]] == pytest.approx(
        [28 + 3 * 156 / 28] * (len(lines) - 1), abs=0.4
    )


def test_a_signature_stands_two_characters_from_the_right(story):
    read = story(lambda missing: [Prose("某某机电商会", SIGNATURE)])
    assert text_lines(read, 0)[0][2] == pytest.approx(210 - 26 - 2 * 156 / 28, abs=0.5)


def test_a_heading_is_not_left_alone_at_the_foot(story):
    def make(missing):
        lines = [Prose("行", PARAGRAPH) for _ in range(20)]
        return [*lines, Prose("一、标题", HEADING_1, level=1), Prose(SENTENCE * 9, PARAGRAPH)]

    read = story(make)
    assert "标题" not in read.words(0)
    assert read.words(1).startswith("—2—一、标题")


def test_typed_indents_and_blank_lines_are_left_out(story):
    read = story(lambda missing: prose("　　第一段\n\n \n  第二段\r\n", PARAGRAPH, "", missing))
    lines = text_lines(read, 0)
    assert [text for *_, text in lines] == ["第一段", "第二段"]
    assert lines[0][1] == pytest.approx(lines[1][1])


def test_a_word_keeps_its_spacing_in_a_justified_line(story):
    text = "网址是https://example.cn/party/2026的做法和经验以及体会和https://example.cn/a页"
    read = story(lambda missing: [Prose(text, PARAGRAPH)])
    assert text in read.words()


def test_a_balanced_chinese_label_stays_in_its_cell():
    type_ = Type("Hei", 10.5, 17)
    lines = set_balanced("统一社会信用代码", type_, 60)
    assert [line.text for line in lines] == ["统一社会", "信用代码"]
    assert max(line.width for line in lines) <= 60


def test_a_title_of_two_lines_does_not_part_what_stands_in_quotation_marks():
    type_ = Type("Title", 22, 32)
    text = "第二党支部与榆耀能源“红帆同行”结对共建协议"
    lines = set_balanced(text, type_, 17 * 22)
    assert [line.text for line in lines] == ["第二党支部与榆耀能源", "“红帆同行”结对共建协议"]


def test_a_balanced_label_never_cuts_a_word_that_fits():
    type_ = Type("Hei", 10.5, 17)
    width = line_width("organisation", type_) + 2
    lines = set_balanced("Party organisation of the enterprise", type_, width)
    assert "".join(line.text for line in lines).replace(" ", "") == (
        "Partyorganisationoftheenterprise"
    )
    assert [line.text for line in lines if "organisation" in line.text] != []


@pytest.mark.parametrize("name", ["中共某某商会第一支部委员会", "某某商会"])
def test_who_issues_a_paper_and_when_stand_at_its_end(written, name):
    """GB/T 9704-2012, 7.3.5.2: the name two characters in, the day two further than the name."""
    day = "2026年11月23日"
    read = written(laid(Content("计划", (Title("计划"), Passage("正文。"), Signature(name, day)))))
    *_, first, second, _number = read.lines(0)
    assert [first[3], second[3]] == [name, day]
    em = 156 / 28
    assert second[1] - first[1] == pytest.approx(2 * em, abs=0.5)
    longer = first if len(name) > len(day) else second
    assert longer[2] == pytest.approx(MARGINS["right"] - 2 * em, abs=0.6)


def test_headings_of_two_levels_have_their_faces_and_their_place_in_the_outline(written):
    blocks = (Title("计划"), Heading("一、任务"), Heading("（一）学习", 2), Passage("正文。"))
    read = written(laid(Content("计划", blocks)))
    assert {"TongxinHei", "TongxinKai"} <= {name.split("+")[-1] for name in read.fonts()}
    (title, (heading, below)) = read.reader().outline
    assert (title["/Title"], heading["/Title"], below[0]["/Title"]) == (
        "计划",
        "一、任务",
        "（一）学习",
    )


@pytest.mark.parametrize(
    "end", [Signing(("主持人签字：", "记录人签字：")), Signature("某某支部", "2026年3月5日")]
)
def test_what_is_signed_never_stands_alone_on_a_page(end, written):
    for count in range(17, 24):
        blocks = [Title("记录"), *(Passage("正文一行。") for _ in range(count)), Passage("末" * 70)]
        read = written(laid(Content("记录", (*blocks, end))))
        last = read.words(read.pages - 1)
        assert "末" in last
        assert sum(read.words(page).count("末") for page in range(read.pages)) == 70
