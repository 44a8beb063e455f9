"""The talk form, and what must never be on it."""

import datetime as dt

import pytest
from pypdf import PdfReader

from app.papers import talk_form
from app.papers.written import write
from app.records.talks import Talk

MADE = dt.datetime(2026, 11, 24, 9, 5)
SECRET = "戊己庚辛"


@pytest.fixture
def names(tongue):
    tongue.known.update(
        {"a": "周明远", "b": "孙晓东", "c": "吴海燕（江海精工）", "u": "第一党支部"}
    )
    return tongue


@pytest.fixture
def talk():
    return Talk(
        number="TX-2026-015",
        held=dt.datetime(2026, 11, 20, 10, 0),
        place="谈心室",
        unit="u",
        talkers=("a",),
        partners=("b",),
        contacts=("c",),
        others="老郑",
        relation="committee_member",
        manner="phone",
        occasion="post_change",
        thoughts="工作上有压力。",
        difficulties="接送孩子有困难。",
        advice="多向老同志请教。",
        opinions="建议增加值班人员。",
        commitments="一周内答复。",
        next_on=dt.date(2027, 1, 15),
        private=SECRET,
    )


def test_the_form_shows_the_talk_on_one_page(written, talk, names):
    read = written(talk_form.paper(talk, names, office="商会", made=MADE))
    words = read.words()
    assert read.pages == 1
    for each in (
        *("谈心谈话记录表", "TX-2026-015", "2026年11月20日（星期五）10:00", "谈心室", "第一党支部"),
        *("周明远", "孙晓东", "吴海燕（江海精工）", "老郑", "支委与党员", "岗位或工作变动"),
        *("工作上有压力。", "接送孩子有困难。", "多向老同志请教。", "建议增加值班人员。"),
        *("一周内答复。", "2027年1月15日", "个别谈心", "电话", "第1页/共1页"),
    ):
        assert each in words


def test_the_strands_stand_in_their_order(written, talk, names):
    words = written(talk_form.paper(talk, names, made=MADE)).words()
    strands = ("压力", "接送孩子", "老同志", "值班人员", "一周内")
    assert [words.find(each) for each in strands] == sorted(words.find(each) for each in strands)


def test_the_private_strand_is_nowhere_in_the_file(tmp_path, talk, names):
    path = write(tmp_path / "a.pdf", talk_form.paper(talk, names, made=MADE)).path
    without = write(tmp_path / "b.pdf", talk_form.paper(talk.having(private=""), names, made=MADE))
    assert path.read_bytes() == without.path.read_bytes()
    reader = PdfReader(path)
    maps = [
        font.get_object()["/ToUnicode"].get_data().decode()
        for font in reader.pages[0]["/Resources"]["/Font"].values()
    ]
    assert not [char for char in SECRET for each in maps if f"<{ord(char):04X}>" in each]


def test_the_private_strand_is_printed_when_asked_for_this_once(written, talk, names):
    read = written(talk_form.paper(talk, names, with_private=True, made=MADE))
    assert SECRET in read.words()
    assert read.pages == 1


def test_an_empty_private_strand_has_no_row(written, talk, names):
    paper = talk_form.paper(talk.having(private=""), names, with_private=True, made=MADE)
    assert "不外传" not in written(paper).words()


def test_a_long_talk_goes_on(written, talk, names):
    long = talk.having(thoughts="思想稳定，工作主动。" * 300)
    read = written(talk_form.paper(long, names, made=MADE))
    assert read.pages > 1
    assert read.words().count("思想稳定") >= 295
    assert "签字" in read.words(read.pages - 1)
