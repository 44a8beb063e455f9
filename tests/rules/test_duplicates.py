"""What looks alike among enterprises, and why."""

import pytest

from app.rules.alike import bare_name, is_similar, phones_in, plain_name
from app.rules.duplicates import REASONS, Firm, duplicates


def nobody(done, total):
    assert 0 <= done <= total


@pytest.mark.parametrize(
    "name",
    [
        "宁波海天五金有限公司",
        "宁波市海天五金股份有限公司",
        "浙江省宁波海天五金集团有限公司",
        "海天五金（集团）有限公司",
        "海天五金(宁波)有限责任公司",
        "海天 五金厂",
        "ＨＡＩ天五金".replace("ＨＡＩ", "海"),
        "寧波海天五金有限公司",
    ],
)
def test_the_bare_name_is_what_tells_an_enterprise(name):
    assert bare_name(name) == "海天五金"


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("上海有限公司", "上海有限公司"),
        ("有限公司", "有限公司"),
        ("宁波股份", "宁波股份"),
        ("", ""),
        ("ＡＢＣ Trading Co., Ltd.", "abctradingcoltd"),
        ("海天（出口）五金公司", "海天出口五金"),
        ("海天五金宁波分公司", "海天五金宁波分"),
    ],
)
def test_a_name_of_nothing_else_stays_whole(name, bare):
    assert bare_name(name) == bare


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0574-8888 0001", {"57488880001"}),
        ("+86 138 0000 0001", {"13800000001"}),
        (
            "１３８００００００１、1380000002".replace("００００００１", "00000001"),
            {"13800000001", "1380000002"},
        ),
        ("0574-88880001/88880002 转 801", {"57488880001", "88880002"}),
        ("无", set()),
        ("12345", set()),
    ],
)
def test_phones_are_read_out_of_any_text(text, found):
    assert phones_in(text) == found


def test_similar_names():
    assert is_similar("海天五金", "海天五金制品")
    assert is_similar("海天五金制品", "海天精密五金")
    assert not is_similar("海天五金", "远大照明")
    assert not is_similar("", "海天")


def pairs(*firms, apart=()):
    found = duplicates(firms, {frozenset(each) for each in apart}, nobody)
    return [(pair.one, pair.other, pair.reasons) for pair in found]


CODE = "91350100M000100Y43"


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (Firm("a", "甲厂", code=CODE), Firm("b", "乙社", code=CODE), ("code",)),
        (Firm("a", "海天五金厂"), Firm("b", "海天 五金厂"), ("name",)),
        (Firm("a", "远大照明", ("海天五金厂",)), Firm("b", "海天五金厂"), ("former",)),
        (Firm("a", "远大照明", ("宁波海天五金公司",)), Firm("b", "海天五金厂"), ("former",)),
        (Firm("a", "甲厂", ("老厂",)), Firm("b", "乙社", ("老 厂",)), ("former",)),
        (
            Firm("a", "海天五金厂", phones=frozenset({"1"})),
            Firm("b", "海天五金制品有限公司", phones=frozenset({"1", "2"})),
            ("phone",),
        ),
        (Firm("a", "宁波海天五金厂"), Firm("b", "海天五金有限公司"), ("bare",)),
    ],
)
def test_why_two_may_be_one(one, other, reasons):
    assert pairs(one, other) == [("a", "b", reasons)]
    assert pairs(one, other, apart=[("b", "a")]) == []
    assert set(reasons) <= REASONS.keys()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Firm("a", "甲厂"), Firm("b", "乙社")),
        (Firm("a", "海天五金"), Firm("b", "远大照明", phones=frozenset({"1"}))),
        (
            Firm("a", "海天五金", phones=frozenset({"1"})),
            Firm("b", "远大照明", phones=frozenset({"1"})),
        ),
        (Firm("a", "宁波海天五金厂"), Firm("b", "海天五金宁波分公司")),
        (Firm("a", "甲厂", ("甲厂",)), Firm("b", "乙社")),
    ],
)
def test_what_is_not_alike(one, other):
    assert pairs(one, other) == []


def test_the_surest_come_first():
    found = pairs(
        Firm("a", "海天五金厂"),
        Firm("b", "海天五金有限公司"),
        Firm("c", "甲社", code=CODE),
        Firm("d", "乙社", code=CODE),
    )
    assert [pair[2] for pair in found] == [("code",), ("bare",)]


def test_a_large_group_is_told_once_each():
    many = [Firm(str(n), "同名厂", phones=frozenset({"1"})) for n in range(200)]
    found = pairs(*many)
    assert len(found) == 199
    assert {pair[0] for pair in found} == {"0"}


def test_who_looks_can_give_up():
    def stop(done, total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        duplicates([Firm("a", "甲")], (), stop)
    assert plain_name("A-b　c") == "abc"
