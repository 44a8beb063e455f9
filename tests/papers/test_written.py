"""Papers written: whole or not at all, fonts inside, the same bytes for the same paper."""

import pytest
from pypdf import PdfReader

from app.papers.columns import Column
from app.papers.flow import Prose
from app.papers.ledger import Ledger
from app.papers.page import HEADING_1, HEADING_2, LEDGER, MAIN_TITLE, PARAGRAPH
from app.papers.press import Foot, Paper
from app.papers.written import write
from app.records.words import Known

ROWS = [[str(at), "内容" * 30] for at in range(300)]


def ledger_paper():
    return Paper(
        "台账",
        lambda missing: [Ledger([Column("号"), Column("内容")], ROWS, LEDGER.room)],
        LEDGER,
        Foot("第 {page} 页", "共 {total} 页"),
    )


class StopError(Exception):
    pass


def test_every_font_is_embedded_with_its_way_back_to_text(story):
    def make(missing):
        return [
            Prose("题目", MAIN_TITLE, level=0),
            Prose("一、标题", HEADING_1, level=1),
            Prose("（一）标题", HEADING_2, level=2),
            Prose("正文𠅤旼", PARAGRAPH),
        ]

    fonts = story(make).fonts()
    assert len(fonts) == 5
    for name, font in fonts.items():
        assert font["/Subtype"] == "/TrueType", name
        assert "/FontFile2" in font["/FontDescriptor"], name
        assert "/ToUnicode" in font, name
        assert "Helvetica" not in name


def test_a_ledger_uses_no_font_that_is_not_embedded(written):
    assert all(
        "/FontFile2" in each["/FontDescriptor"] for each in written(ledger_paper()).fonts().values()
    )


def test_the_file_says_what_it_is(story):
    read = story(lambda missing: [Prose("题目", MAIN_TITLE, level=0)])
    about = read.reader().metadata
    assert (about.title, about.author, about.subject) == ("测试", "作者", "事由")
    assert about["/CreationDate"].startswith("D:20261123143200")
    assert read.reader().trailer["/Root"]["/Lang"] == "zh-CN"


def test_the_outline_jumps_to_its_headings(story):
    def make(missing):
        body = [Prose("正文。" * 900, PARAGRAPH)]
        return [
            Prose("题目", MAIN_TITLE, level=0),
            *body,
            Prose("一、标题𠅤", HEADING_1, level=1),
            *body,
        ]

    read = story(make).reader()
    top, [below] = read.outline
    assert (top.title, below.title) == ("题目", "一、标题𠅤")
    assert read.get_destination_page_number(top) == 0
    assert read.get_destination_page_number(below) > 2


def test_an_outline_that_skips_a_level_is_mended(story):
    read = story(lambda missing: [Prose("小标题", HEADING_2, level=2)])
    assert [entry.title for entry in read.reader().outline] == ["小标题"]


def test_the_same_paper_gives_the_same_bytes(tmp_path):
    write(tmp_path / "a.pdf", ledger_paper())
    write(tmp_path / "b.pdf", ledger_paper())
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_progress_rises_to_the_total(tmp_path):
    ticks = []
    write(tmp_path / "a.pdf", ledger_paper(), lambda done, total: ticks.append((done, total)))
    assert len(ticks) > 5
    assert ticks == sorted(ticks)
    assert ticks[-1] == (300, 300)


@pytest.mark.parametrize("before", [None, b"the old file"])
def test_a_cancelled_paper_leaves_what_was_there(tmp_path, before):
    path = tmp_path / "a.pdf"
    if before:
        path.write_bytes(before)

    def tick(done, total):
        if done > 50:
            raise StopError

    with pytest.raises(StopError):
        write(path, ledger_paper(), tick)
    assert list(tmp_path.iterdir()) == ([path] if before else [])
    assert not before or path.read_bytes() == before
    assert write(path, ledger_paper()).pages == len(PdfReader(path).pages)


def test_a_paper_that_fails_leaves_no_file(tmp_path):
    def fail(missing):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write(tmp_path / "a.pdf", Paper("坏", fail))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "why"),
    [("none/a.pdf", "文件夹不存在"), ("taken", "无法写入"), ("长" * 200 + ".pdf", "文件名太长")],
)
def test_an_unwritable_place_is_said_in_one_sentence(tmp_path, name, why):
    (tmp_path / "taken").mkdir()
    with pytest.raises(Known, match=why) as caught:
        write(tmp_path / name, ledger_paper())
    assert "资料没有改动" in str(caught.value)
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]
