import datetime as dt
import random

import pytest

from app.records.partners import MatchWeight, Synonyms, product_words
from app.records.words import plain
from app.rules.matching import Offers, Party, amount, folded, funnel, pairs, weights_of

TODAY = dt.date(2026, 11, 23)
WEIGHTS = {
    "products": 40,
    "alike": 20,
    "association": 15,
    "region": 10,
    "quantity": 5,
    "window": 5,
    "partner": 5,
}


def offer(products, enterprise="供方", **values):
    return Party(f"{enterprise}/{products}", enterprise, products, **values)


def asked(products, **values):
    return Party("求购", "需方", products, **values)


def fitting(offers, party, weights=WEIGHTS, synonyms=(), most=10):
    return Offers(offers, synonyms).fitting(party, weights, TODAY, most)


def reasons(found):
    return [plain(why) for why in found.reasons]


def test_words_that_are_the_same_come_before_words_that_are_alike():
    offers = [offer("滚动轴承座"), offer("轴承、法兰", "另一家")]
    first, second = fitting(offers, asked("轴承、阀门"))
    assert first.offer is offers[1]
    assert reasons(first) == ["产品词相同 1 个：轴承"]
    assert first.score == 20, "half of the words, 40 of 100"
    assert reasons(second) == ["产品词相近：滚动轴承座"]


def test_every_criterion_tells_its_reason_and_adds_its_weight():
    supply = offer(
        "变压器",
        quantity="每月300台",
        since=TODAY,
        until=dt.date(2027, 1, 1),
        associations=frozenset({"分会"}),
        place="浙江省宁波市",
        is_partner=True,
    )
    demand = asked(
        "变压器",
        quantity="二百台",
        since=dt.date(2026, 12, 1),
        associations=frozenset({"分会", "另会"}),
        place="浙江宁波",
    )
    (found,) = fitting([supply], demand)
    assert found.score == 80, "all but what is only alike"
    assert reasons(found) == [
        "产品词相同 1 个：变压器",
        "同在 1 个分会或专门委员会",
        "同在浙江省宁波市",
        "数量够用：每月300台",
        "有效期重合",
        "供给方是共建单位",
    ]


def test_a_criterion_without_weight_says_nothing():
    supply = offer("变压器", associations=frozenset({"分会"}))
    demand = asked("变压器", associations=frozenset({"分会"}))
    (found,) = fitting([supply], demand, {"products": 10, "association": 0})
    assert (found.score, reasons(found)) == (100, ["产品词相同 1 个：变压器"])
    assert fitting([supply], demand, {"association": 0}) == []


def test_the_province_alone_counts_half():
    supply = offer("变压器", place="浙江省温州市")
    (found,) = fitting([supply], asked("变压器", place="浙江宁波"))
    assert found.score == 45
    assert reasons(found)[1] == "地区相近：浙江省温州市"


@pytest.mark.parametrize(
    "supply",
    [
        offer("变压器", until=dt.date(2026, 11, 22)),
        offer("变压器", "需方"),
        offer("电缆"),
        offer(""),
    ],
)
def test_what_has_run_out_or_has_nothing_in_common_is_not_offered(supply):
    assert fitting([supply], asked("变压器")) == []


def test_an_offer_that_ends_today_is_still_open():
    assert fitting([offer("变压器", until=TODAY)], asked("变压器"))


def test_synonyms_count_as_the_same_word():
    groups = [Synonyms(words="断路器、空气开关"), Synonyms(words="空气开关，空开")]
    (found,) = fitting([offer("空开")], asked("断路器"), synonyms=groups)
    assert reasons(found) == ["产品词相同 1 个：断路器＝空开"]
    assert fitting([offer("空开")], asked("断路器")) == []


def test_width_case_and_spaces_do_not_matter():
    (found,) = fitting([offer("ＰＬＣ 控制器")], asked("plc控制器"))
    assert reasons(found) == ["产品词相同 1 个：plc控制器"]
    assert folded(" ＬＥＤ 灯 ") == "led灯"


def test_equal_scores_keep_the_older_first_whatever_the_order_given():
    offers = [offer("变压器", f"企业{n}", order=n) for n in range(1, 30)]
    shuffled = random.Random(3).sample(offers, len(offers))
    found = fitting(shuffled, asked("变压器"))
    assert [each.offer.order for each in found] == list(range(1, 11))


def test_many_offers_give_what_comparing_each_gives():
    rng = random.Random(5)
    words = ["轴承", "轴承座", "变压器", "干式变压器", "电缆", "特种电缆", "阀门", "LED灯"]
    offers = [
        offer("、".join(rng.sample(words, 2)), str(n), order=n, place=rng.choice(("浙江宁波", "")))
        for n in range(1, 200)
    ]
    demand = asked("轴承、特种电缆", place="浙江宁波")
    every = [found for each in offers for found in fitting([each], demand)]
    every.sort(key=lambda each: (-each.score, each.offer.order))
    assert fitting(offers, demand) == every[:10]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("首批二百台", (200, "台")),
        ("每月一千套", (1000, "套")),
        ("500件起订", (500, "件")),
        ("１，２００吨", (1200, "吨")),
        ("3万只", (30_000, "只")),
        ("两万五千台", (25_000, "台")),
        ("十二条", (12, "条")),
        ("按年度框架议定", None),
        ("", None),
    ],
)
def test_amounts_are_read(text, wanted):
    assert amount(text) == wanted


def test_amounts_of_other_units_are_not_compared():
    (found,) = fitting([offer("电缆", quantity="300米")], asked("电缆", quantity="200吨"))
    assert reasons(found) == ["产品词相同 1 个：电缆"]


def test_product_words_are_parted_as_offices_part_them():
    assert product_words(" 轴承，法兰;阀门／电缆 轴承\n") == ("轴承", "法兰", "阀门", "电缆")
    assert product_words("  ") == ()


def test_weights_come_from_the_records():
    rows = [
        MatchWeight(criterion="products", weight=3),
        MatchWeight(criterion="products", weight=7),
    ]
    assert weights_of(rows) == {"products": 7}


def test_user_text_is_never_a_pattern_or_a_blank():
    (found,) = fitting([offer("{x}%s[轴")], asked("{x}%s[轴"))
    assert reasons(found) == ["产品词相同 1 个：{x}%s[轴"]
    assert pairs(["{x}"]) == {"{x", "x}"}


def test_the_funnel_counts_each_stage_with_those_beyond():
    states = ["recommended", "introduced", "talking", "talking", "signed", "failed", None]
    assert funnel(states) == {
        "recommended": 5,
        "introduced": 4,
        "talking": 3,
        "signed": 1,
        "failed": 1,
    }
