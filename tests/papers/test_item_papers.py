"""Dossiers, answers for a meeting, statistics and opinion sheets, read back from a data file."""

import datetime as dt
import io

import pytest
from docx import Document
from PIL import Image

from app.exchange.word import write_word
from app.papers import gathered_items as gathered
from app.records.events import Attachment
from app.records.roster import Person, Unit
from app.records.talks import Item, Step, Talk, Voice
from app.records.words import plain, said
from app.rules.redaction import Redaction
from app.store.titles import Titles

MADE = dt.datetime(2026, 11, 24, 9, 5)
YEAR = (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
RAISED = dt.date(2026, 10, 12)
# Nobody else in the file has these names: where they stand, somebody was named.
WHO, HANDLER = "欧阳若溪", "司徒明远"


def picture():
    data = io.BytesIO()
    Image.new("RGB", (640, 480), "#7a8").save(data, "JPEG")
    return data.getvalue()


class Filed:
    """A file with a case of two opinions, a suggestion declined, one still open elsewhere."""

    def __init__(self, store):
        self.store, self.tongue = store, Titles(store.db, plain)
        self.unit = Unit(name="第一支部", kind="branch")
        self.other = Unit(name="第二支部", kind="branch")
        self.who, self.handler = Person(name=WHO), Person(name=HANDLER)
        self.talk = Talk(
            number="TH-2026-007",
            held=dt.datetime(2026, 10, 12, 9),
            talkers=(self.handler.uid,),
            partners=(self.who.uid,),
        )
        self.lead = self.item(
            "001", "食堂晚餐太早", talk=self.talk.uid, quote="我六点下班就没有饭了"
        )
        self.second = self.item("002", "晚餐供应时间短", case=self.lead.uid)
        self.declined = self.item("003", "周末也供餐", kind="suggestion")
        self.open = self.item("004", "增加停车位", kind="suggestion", unit=self.other.uid)
        self.voice = Voice(item=self.lead.uid, person=self.who.uid)
        self.unknown = Voice(item=self.second.uid, anonymous=True)
        with store.step(said("x")) as act:
            for rec in (
                *(self.unit, self.other, self.who, self.handler, self.talk),
                *(self.lead, self.second, self.declined, self.open, self.voice, self.unknown),
                *self.steps(),
            ):
                act.put(rec)
            for name, data in (("新菜单.jpg", picture()), ("签到表.pdf", b"%PDF-1.4 x")):
                media = "image/jpeg" if name.endswith("jpg") else "application/pdf"
                digest = act.blob(data)
                act.put(
                    Attachment(
                        item=self.lead.uid, name=name, media=media, size=len(data), digest=digest
                    )
                )

    def item(self, number, text, **more):
        values = {
            "number": f"YJ-2026-{number}",
            "kind": "opinion",
            "text": text,
            "raised_on": RAISED,
            "source": "talk",
            "unit": self.unit.uid,
            "owner": self.handler.uid,
            "owner_unit": "综合部",
        }
        return Item(**(values | more))

    def steps(self):
        lead, by = self.lead.uid, self.handler.uid
        day = dt.date(2026, 10, 15)
        yield Step(item=lead, on=day, kind="answered", text="晚餐延长到八点", by=by)
        yield Step(
            item=lead, on=dt.date(2026, 10, 16), kind="told", text="当面说明", by=by,
            voice=self.voice.uid, manner="in_person", verdict="satisfied",
        )  # fmt: skip
        yield Step(
            item=self.declined.uid, on=day, kind="declined", text="周末用餐不足十人", by=by,
            approver=self.handler.uid,
        )  # fmt: skip

    def dossier(self, wish=None):
        one = self.store.get(Item, self.second.uid)
        more = {"wish": wish} if wish else {}
        return gathered.dossier_of(self.store, self.tongue, one, MADE, **more)

    def answers(self, unit=None, **more):
        return gathered.answers_of(self.store, self.tongue, YEAR, unit, MADE, **more)


@pytest.fixture
def filed(store):
    return Filed(store)


def copied(paper, path):
    write_word(path, paper.content)
    document = Document(path)
    cells = [cell.text for t in document.tables for row in t.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


def test_a_dossier_tells_the_whole_case_from_any_of_its_items(filed, written):
    words = written(filed.dossier()).words()
    for each in (
        *("YJ-2026-001", "YJ-2026-002", "并案的各条", "我六点下班就没有饭了"),
        *("谈心谈话TH-2026-007（2026-10-12）", "晚餐延长到八点", "当面说明"),
        *(WHO, HANDLER, "2026-10-16", "满意", "匿名，不能单独告知", "新菜单", "签到表.pdf"),
    ):
        assert each in words, each


def test_a_dossier_shows_photographs_after_the_file_is_closed(filed, written):
    paper = filed.dossier()
    filed.store.close()
    images = [image for page in written(paper).reader().pages for image in page.images]
    assert len(images) == 1


def test_a_heading_stays_with_the_photographs_below_it(filed, written):
    for spare in range(0, 24, 3):
        with filed.store.step(said("x")) as act:
            for at in range(3):
                day = dt.date(2026, 10, 17)
                act.put(Step(item=filed.lead.uid, on=day, kind="measure", text=f"第{spare + at}步"))
        read = written(filed.dossier())
        with_heading = next(n for n in range(read.pages) if "佐证材料" in read.words(n))
        assert "新菜单" in read.words(with_heading)


def test_a_dossier_for_others_names_nobody(filed, written):
    words = written(filed.dossier(Redaction("branch_meeting"))).words()
    assert "晚餐延长到八点" in words
    assert WHO not in words


def test_answers_come_in_groups_and_name_nobody_unless_asked(filed, written):
    words = written(filed.answers()).words()
    order = ("已经回应和落实的", "晚餐延长到八点", "正在办理的", "增加停车位", "没有采纳的及理由")
    places = [words.index(each) for each in order]
    assert places == sorted(places)
    assert "周末用餐不足十人" in words
    assert WHO not in words
    assert HANDLER not in words
    named = written(filed.answers(with_names=True)).words()
    assert WHO in named


def test_answers_say_that_all_were_told_only_where_all_were(filed, written):
    assert "逐一告知" not in written(filed.answers()).words()
    with filed.store.step(said("x")) as act:
        for each in (filed.second, filed.declined, filed.open):
            act.drop(filed.store.get(Item, each.uid))
    assert "逐一告知" in written(filed.answers()).words()


def test_answers_of_a_unit_leave_the_others_out(filed, written):
    words = written(filed.answers(filed.store.get(Unit, filed.other.uid))).words()
    assert "第二支部" in words
    assert "增加停车位" in words
    assert "晚餐" not in words
    before = (dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    nothing = gathered.answers_of(filed.store, filed.tongue, before, None, MADE)
    assert "这段时间没有意见建议" in written(nothing).words()


def test_statistics_say_the_rates_and_draw_them(filed, written):
    paper = gathered.statistics_of(filed.store, filed.tongue, YEAR, None, MADE)
    words = written(paper).words()
    for each in (
        *("意见回应率100%", "建议落实率50%", "告知率100%", "已告知1人次", "按类别", "按组织"),
        *("第一支部", "第二支部", "按月份", "2026-10", "未办结的已办多久"),
    ):
        assert each in words, each


def test_statistics_of_nothing_are_a_page_that_says_so(store, written):
    paper = gathered.statistics_of(store, Titles(store.db, plain), YEAR, None, MADE)
    read = written(paper)
    assert "这段时间没有意见建议" in read.words()


def test_an_opinion_sheet_is_one_page_of_room_to_write(filed, written):
    unit = filed.store.get(Unit, filed.unit.uid)
    paper = gathered.opinion_sheet_of(filed.store, filed.tongue, unit, MADE)
    read = written(paper)
    assert read.pages == 1
    assert "第一支部征求意见表" in read.words()
    assert "可以不署名" in read.words()


def test_each_has_a_word_copy_with_the_same_words(filed, tmp_path):
    store, tongue = filed.store, filed.tongue
    for paper, words in (
        (filed.dossier(), "晚餐延长到八点"),
        (filed.answers(), "周末用餐不足十人"),
        (gathered.statistics_of(store, tongue, YEAR, None, MADE), "建议落实率 50%"),
        (gathered.opinion_sheet_of(store, tongue, None, MADE), "可以不署名"),
    ):
        assert words in copied(paper, tmp_path / "copy.docx")


@pytest.mark.parametrize("hostile", ["<b>&amp;<para>", "=HYPERLINK(1)", "长" * 6000])
def test_whatever_was_typed_is_printed_as_it_stands(filed, written, hostile):
    with filed.store.step(said("x")) as act:
        one = filed.store.get(Item, filed.lead.uid)
        act.put(one.having(text=hostile, quote=hostile))
    for paper in (filed.dossier(), filed.answers()):
        assert "".join(hostile.split())[:30] in written(paper).words()


def test_a_character_no_font_has_is_named_with_its_item(filed, written):
    with filed.store.step(said("x")) as act:
        act.put(filed.store.get(Item, filed.lead.uid).having(text="𠀀字"))
    read = written(filed.dossier())
    assert "□字" in read.words()
    assert list(read.missing.found["𠀀"]) == ["YJ-2026-001"]


def test_an_opinion_sheet_of_no_unit_is_named_whole_in_every_language(filed):
    asked = []

    def say(text):
        asked.append(text)
        return plain(text)

    tongue = Titles(filed.store.db, say)
    paper = gathered.opinion_sheet_of(filed.store, tongue, None, MADE)
    assert paper.title == "征求意见表"
    assert "征求意见表" in asked
