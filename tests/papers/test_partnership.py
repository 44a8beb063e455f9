"""The papers of the partnerships, read back."""

import datetime as dt
import io

import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from app.papers import gathered_partnership as gathered
from app.papers.written import write
from app.records.describe import new_uid
from app.records.events import Attachment, Attendance, Event, Topic
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    Match,
    Need,
    Publicity,
)
from app.records.roster import Person, Unit
from app.records.talks import Item
from app.records.words import plain
from app.store.settings import set_setting
from app.store.titles import Titles
from tests.store.making import TOLD, keep

MADE = dt.datetime(2026, 11, 23, 9, 5)
SECRET = "绝不能让对方知道的公司"


@pytest.fixture
def told(store):
    return Titles(store.db, plain)


@pytest.fixture
def read(tmp_path):
    def make(paper):
        done = write(tmp_path / "paper.pdf", paper)
        assert not done.missing
        with pypdfium2.PdfDocument(done.path) as document:
            text = "".join(page.get_textpage().get_text_bounded() for page in document)
        return "".join(text.split()).replace("\ufffe", "")

    return make


@pytest.fixture
def world(store):
    set_setting(store, "office", "某某商会")
    unit, person = keep(
        store, Unit(name="某某商会党委", kind="party_committee"), Person(name="甲一")
    )
    firm, other = keep(
        store, Enterprise(name="江海精工有限公司"), Enterprise(name="远帆电气有限公司")
    )
    (contact,) = keep(store, Contact(enterprise=firm.uid, name="周经理"))
    (agreed,) = keep(
        store,
        Agreement(
            number="GJ-2026-01",
            title="结对共建协议",
            unit=unit.uid,
            enterprises=(firm.uid,),
            starts=dt.date(2026, 1, 1),
            ends=dt.date(2026, 12, 31),
            lanes=("activities", "business"),
            terms="双方<b>优势互补</b>。",
            funds="各自承担。",
            our_contact=person.uid,
            their_contact=contact.uid,
        ),
    )
    keep(
        store,
        Commitment(
            agreement=agreed.uid, place=2, lane="business", times=2, per="quarter", text="座谈"
        ),
        Commitment(
            agreement=agreed.uid, place=1, lane="activities", one="training", times=1, text="讲座"
        ),
    )
    (event,) = keep(
        store,
        Event(
            title="走进车间",
            kinds=("joint_event",),
            units=(unit.uid,),
            starts=dt.datetime(2026, 5, 8, 9),
            place="一号车间",
            partners=(firm.uid,),
            lanes=("activities",),
            five_ones=("training",),
            methods=("visit",),
            partner_count=12,
            content="参观并座谈。",
            effect="收集诉求三条。",
        ),
    )
    return {
        "unit": unit,
        "person": person,
        "firm": firm,
        "other": other,
        "agreed": agreed,
        "event": event,
    }


def test_an_agreement_is_ready_to_sign_and_says_only_what_is_kept(store, told, read, world):
    words = read(gathered.agreement_of(store, told, world["agreed"], MADE))
    parts = (
        "结对共建协议", "甲方：某某商会党委", "乙方：江海精工有限公司", "协议编号：GJ-2026-01",
        "一、共建内容", "双方<b>优势互补</b>。", "二、约定事项",
        "双方围绕活动联办、业务联合开展共建。",
        "三、有效期", "本协议自2026年1月1日起至2026年12月31日止。", "四、经费", "五、联系人",
        "甲方联系人：甲一", "乙方联系人：周经理", "甲方（盖章）：", "代表签字：",
    )  # fmt: skip
    at = [words.index(part) for part in parts]
    assert at == sorted(at)
    assert words.index("讲座") < words.index("座谈"), "by their places"


def test_three_and_more_parties_are_told_apart_and_each_has_room_to_sign(store, told, read, world):
    third, *more = keep(store, *(Enterprise(name=f"第{n}家有限公司") for n in (3, 4, 5)))
    of = world["agreed"].having(enterprises=(world["firm"].uid, third.uid))
    words = read(gathered.agreement_of(store, told, of, MADE))
    parts = (
        "甲方：", "乙方：江海精工有限公司", "丙方：第3家有限公司", "各方围绕",
        "甲方（盖章）：", "乙方（盖章）：", "丙方（盖章）：",
    )  # fmt: skip
    at = [words.index(part) for part in parts]
    assert at == sorted(at)
    assert words.count("代表签字：") == words.count("日期：") == 3
    many = (world["firm"].uid, third.uid, *(each.uid for each in more))
    words = read(gathered.agreement_of(store, told, of.having(enterprises=many), MADE))
    assert [f"乙方{n}" in words for n in (1, 2, 3, 4, 5)] == [True, True, True, True, False]


def test_an_empty_agreement_leaves_out_what_is_not_said(store, told, read, world):
    (bare,) = keep(
        store,
        Agreement(
            title="协议",
            unit=world["unit"].uid,
            enterprises=(world["other"].uid,),
            starts=dt.date(2026, 1, 1),
            ends=dt.date(2027, 1, 1),
        ),
    )
    words = read(gathered.agreement_of(store, told, bare, MADE))
    assert "一、有效期" in words
    for part in ("共建内容", "经费", "联系人", "约定事项", "None"):
        assert part not in words


def test_the_joint_ledger_gathers_what_was_typed_once(store, told, read, world):
    event, person = world["event"], world["person"]
    keep(
        store,
        Attendance(event=event.uid, person=person.uid, state="present"),
        Topic(event=event.uid, title="下一步", decision="每季会商一次"),
        Item(
            kind="task", text="整理诉求", event=event.uid, owner=person.uid,
            due=dt.date(2026, 6, 1), raised_on=dt.date(2026, 5, 8),
        ),
        Publicity(title="见闻", event=event.uid, channel="website", on=dt.date(2026, 5, 9)),
    )  # fmt: skip
    words = read(gathered.joint_of(store, told, 2026, MADE))
    assert "2026年共建活动台账" in words
    assert "共1次活动，涉及1家共建单位" in words
    for part in ("5月8日", "江海精工有限公司", "1/12", "每季会商一次", "甲一2026-06-01整理诉求",
                 "收集诉求三条。", "网站5月9日"):  # fmt: skip
        assert part in words
    assert "本年度还没有共建活动。" in read(gathered.joint_of(store, told, 2025, MADE))


def test_an_event_still_to_come_stands_in_no_ledger(store, told, read, world):
    keep(store, world["event"].having(starts=dt.datetime(2026, 11, 24, 9)))
    assert "走进车间" not in read(gathered.joint_of(store, told, 2026, MADE))


def test_the_matrix_says_what_lacks(store, told, read, world):
    words = read(gathered.matrix_of(store, told, 2026, MADE))
    assert "共建单位1家，五项齐全0家" in words
    assert "理论学习交流、主题实践活动、业务座谈、文体比赛" in words
    assert words.count("√1") == 2, "one of the five, one lane"


def test_the_radar_lists_part_by_part(store, told, read, world):
    keep(store, world["agreed"].having(ends=dt.date(2026, 11, 22)))
    words = read(gathered.radar_of(store, told, MADE))
    assert "已过期（1份）" in words
    assert "2026-05-08走进车间" in words
    keep(store, world["agreed"].having(ends=dt.date(2027, 12, 31)))
    words = read(gathered.radar_of(store, told, MADE))
    assert "签而未动（1份）" in words
    assert "199" in words
    set_setting(store, "asleep_days", "365")
    assert "没有将到期、已过期或沉睡的协议。" in read(gathered.radar_of(store, told, MADE))


def test_the_register_shows_the_three_reviews(store, told, read, world):
    person = world["person"].uid
    keep(
        store,
        Publicity(
            title="见闻", channel="wechat", outlet="公众号", on=dt.date(2026, 5, 9),
            first_review=person, first_on=dt.date(2026, 5, 8), second_review=person,
            final_review=person, proofreader=person, link="https://news.example.com/1",
        ),
        Publicity(title="没有三审的", channel="website", on=dt.date(2026, 2, 1)),
        Publicity(title="去年的", channel="website", on=dt.date(2025, 2, 1)),
    )  # fmt: skip
    words = read(gathered.press_of(store, told, 2026, MADE))
    assert "共2篇，三审齐全1篇" in words
    assert "甲一5月8日" in words
    assert words.index("没有三审的") < words.index("见闻")
    assert "去年的" not in words


def pair(store, world, **match):
    demand, supply = keep(
        store,
        Need(
            enterprise=world["firm"].uid, side="demand", title=f"求购轴承{SECRET}",
            products="轴承", region="浙江省宁波市北仑区", text=SECRET,
        ),
        Need(
            enterprise=world["other"].uid, side="supply", title=f"供应轴承{SECRET}",
            products="滚动轴承", region="浙江省温州市",
        ),
    )  # fmt: skip
    keep(
        store,
        Match(
            need=demand.uid, offer=supply.uid, on=dt.date(2026, 11, 1),
            reasons=f"同在{SECRET}", **match,
        ),
    )  # fmt: skip
    return demand, supply


@pytest.mark.parametrize("at", [0, 1])
@pytest.mark.parametrize("agreed", [{}, {"need_agrees": True}, {"offer_agrees": True}])
def test_an_unnamed_sheet_has_no_word_that_leads_to_a_side(store, told, read, world, agreed, at):
    need = pair(store, world, **agreed)[at]
    words = read(gathered.match_of(store, told, need, MADE, named=False))
    for hidden in (SECRET, "江海精工", "远帆电气", "北仑", "宁波", "温州"):
        assert hidden not in words
    assert "滚动轴承" in words
    assert "（双方同意后公开）" in words


@pytest.mark.parametrize("at", [0, 1])
def test_both_sides_are_named_once_both_agreed(store, told, read, world, at):
    need = pair(store, world, need_agrees=True, offer_agrees=True)[at]
    words = read(gathered.match_of(store, told, need, MADE, named=False))
    assert "江海精工" in words
    assert "远帆电气" in words


def test_the_named_sheet_says_that_it_is_for_the_office(store, told, read, world):
    demand, supply = pair(store, world)
    words = read(gathered.match_of(store, told, demand, MADE, named=True))
    assert "需求方江海精工有限公司" in words
    assert "仅供商会内部使用" in words
    words = read(gathered.match_of(store, told, supply, MADE, named=True))
    assert "供给方远帆电气有限公司" in words
    assert "推荐给的需求" in words


def test_the_year_report_counts_and_draws(store, told, read, world):
    pair(store, world, state="signed")
    words = read(gathered.report_of(store, told, 2026, MADE))
    assert "本年度有共建单位1家，新签协议1份，开展共建活动1次，宣传报道0篇。" in words
    for part in ("历年变化", "已签约", "四联覆盖", "江海精工有限公司", "没有报道的活动"):
        assert part in words
    assert "走进车间" in words


def test_an_empty_file_still_gives_every_paper(store, told, read):
    for make in (gathered.joint_of, gathered.matrix_of, gathered.press_of, gathered.report_of):
        assert "2026" in read(make(store, told, 2026, MADE))
    assert "没有将到期" in read(gathered.radar_of(store, told, MADE))


def test_a_good_case_collects_its_evidence_with_photographs(store, told, read, world, tmp_path):
    event, agreed = world["event"], world["agreed"]
    image, out = Image.new("RGB", (900, 600), "teal"), io.BytesIO()
    image.save(out, "JPEG")
    with store.step(TOLD) as step:
        digest = step.blob(out.getvalue())
        step.put(
            Attachment(
                name="合影.jpg", event=event.uid, media="image/jpeg", digest=digest, note="车间合影"
            )
        )
        step.put(agreed.having(good_case=True, good_note="轮流做东。"))
        step.put(
            event.having(uid=new_uid(), id=0, title="协议之前", starts=dt.datetime(2025, 5, 1))
        )
        step.put(Publicity(title="见闻", event=event.uid, channel="website"))
    pair(store, world, state="signed")
    words = read(gathered.good_case_of(store, told, store.get(Agreement, agreed.uid), MADE))
    for part in ("轮流做东。", "走进车间", "收集诉求三条。", "见闻", "车间合影", "已签约"):
        assert part in words
    assert "协议之前" not in words
    assert "其间共办活动1次" in words
    (page,) = [p for p in PdfReader(tmp_path / "paper.pdf").pages if p.images]
    assert len(page.images) == 1


def test_the_events_of_a_good_case_stand_by_their_days_whoever_took_part(store, told, read, world):
    agreed, event, other = world["agreed"], world["event"], world["other"]
    (late, early) = (
        event.having(uid=new_uid(), id=0, title=title, starts=day, partners=(uid,))
        for title, day, uid in (
            ("乙的活动", dt.datetime(2026, 6, 1, 9), world["firm"].uid),
            ("甲的活动", dt.datetime(2026, 3, 1, 9), other.uid),
        )
    )
    keep(store, late, early)
    both = agreed.having(enterprises=(world["firm"].uid, other.uid))
    words = read(gathered.good_case_of(store, told, both, MADE))
    at = [words.index(title) for title in ("甲的活动", "走进车间", "乙的活动")]
    assert at == sorted(at)


def test_a_good_case_tells_no_need_that_is_not_public(store, told, read, world):
    demand, _supply = pair(store, world, state="signed")
    keep(store, demand.having(confidential=True))
    words = read(gathered.good_case_of(store, told, world["agreed"], MADE))
    assert SECRET not in words


def test_a_good_case_without_evidence_says_what_lacks(store, told, read, world):
    with store.step(TOLD) as step:
        step.drop(store.get(Event, world["event"].uid))
    words = read(gathered.good_case_of(store, told, world["agreed"], MADE))
    assert "（待补充）" in words
    assert "没有照片。" in words
