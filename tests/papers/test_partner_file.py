"""The file of one partner."""

import datetime as dt

import pytest

from app.papers import partner_file
from app.papers.partner_file import Dossier
from app.records.events import Event
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    Match,
    Need,
    Publicity,
    Resource,
)

MADE = dt.datetime(2026, 11, 24, 9, 5)
FIRM = Enterprise(
    name="江海精工机械有限公司",
    credit_code="91990113MAWXWJMCXQ",
    products="数控机床",
    state="member",
)
PACT = Agreement(
    title="第一党支部与江海精工共建协议", number="GJ-1", unit="u", enterprises=(FIRM.uid,),
    starts=dt.date(2026, 1, 1), ends=dt.date(2027, 12, 31),
)  # fmt: skip
YEAR, QUARTER = (
    Commitment(agreement=PACT.uid, place=place, lane="activities", one=one, times=1, per=per,
               text=text)
    for place, one, per, text in (
        (2, "culture_sport", "year", "办一次比赛"), (1, "training", "quarter", "办讲座"),
    )
)  # fmt: skip
GAME = Event(
    title="乒乓球赛", kinds=("joint_event",), units=("u",), starts=dt.datetime(2026, 6, 3, 9),
    partners=(FIRM.uid,), lanes=("activities", "publicity"), five_ones=("culture_sport",),
)  # fmt: skip
OPEN, HIDDEN = (
    Need(enterprise=FIRM.uid, side="demand", title=title, confidential=hidden)
    for title, hidden in (("求购轴承", False), ("出让厂房", True))
)
OTHER = Need(enterprise="other", side="supply", title="供应轴承", confidential=True)


@pytest.fixture
def dossier():
    return Dossier(
        FIRM,
        (
            Contact(enterprise=FIRM.uid, name="旧联系人", until=dt.date(2025, 1, 1)),
            Contact(enterprise=FIRM.uid, name="李经理", phone="000-1234"),
            Contact(enterprise=FIRM.uid, name="王总", first=True),
        ),
        (PACT,),
        (YEAR, QUARTER),
        (GAME, GAME.having(title="去年的赛", starts=dt.datetime(2025, 6, 3))),
        (Resource(name="展厅", enterprise=FIRM.uid),),
        (OPEN, HIDDEN),
        (Match(need=OPEN.uid, offer=OTHER.uid, on=dt.date(2026, 9, 1), state="talking"),),
        {OTHER.uid: OTHER},
        (Publicity(title="球赛报道", channel="website", on=dt.date(2026, 6, 5)),),
    )


@pytest.fixture
def read(written, tongue, dossier):
    tongue.known["other"] = "远帆轴承有限公司"

    def make(**more):
        return written(partner_file.paper(dossier, tongue, made=MADE, **more))

    return make


def test_everything_stands_in_its_part(read):
    words = read().words()
    expected = [
        *("江海精工机械有限公司共建档案", "数据截至", "91990113MAWXWJMCXQ", "数控机床"),
        *("一、联系人", "王总", "李经理", "二、共建协议与履约情况"),
        "《第一党支部与江海精工共建协议》（GJ-1）：有效期2026年1月1日至2027年12月31日，有效。",
        *("办讲座每季度1次01", "办一次比赛每年1次1√", "三、本年度共建活动", "文体比赛1次"),
        *("活动联办6月3日乒乓球赛", "宣传联动6月3日乒乓球赛", "四、共享资源", "展厅"),
        *("五、供需与撮合", "求购轴承", "六、宣传报道", "球赛报道"),
    ]
    places = [words.find(each) for each in expected]
    assert -1 not in places, expected[places.index(-1)]
    assert places == sorted(places)
    assert "旧联系人" not in words
    assert "去年的赛" not in words


def test_what_is_not_public_stays_out_unless_asked_for(read):
    words = read().words()
    assert "2026-09-01某企业：洽谈中" in words
    assert "另有1条不公开企业名称的供需，未列入本档案。" in words
    assert "出让厂房" not in words
    assert "远帆轴承" not in words
    whole = read(with_confidential=True).words()
    assert "出让厂房（不公开）" in whole
    assert "2026-09-01远帆轴承有限公司：洽谈中" in whole
    assert "另有" not in whole


def test_an_enterprise_of_which_little_is_known(written, tongue):
    read = written(partner_file.paper(Dossier(FIRM), tongue, made=MADE))
    words = read.words()
    assert "没有共建协议。" in words
    assert "本年度还没有共建活动。" in words
    assert words.count("没有记录。") == 3
    assert "共享资源" not in words


def test_the_parts_are_in_the_outline(read):
    (top, parts) = read().reader().outline
    assert top.title == "江海精工机械有限公司共建档案"
    assert [each.title for each in parts][:2] == ["一、联系人", "二、共建协议与履约情况"]
