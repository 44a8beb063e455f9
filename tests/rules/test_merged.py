"""Which values an enterprise has after a merge."""

import pytest

from app.records.partners import Enterprise
from app.rules.merged import BOTH, GONE, KEPT, can_be_both, merged, proposed

RIGHT, FAULTY = "91350100M000100Y43", "91350100M000100Y44"


def firm(**values):
    return Enterprise(**{"name": "海天五金有限公司", **values})


@pytest.mark.parametrize(
    ("mine", "other", "way"),
    [
        ({"phone": "1"}, {"phone": "2"}, KEPT),
        ({}, {"phone": "2"}, GONE),
        ({"phone": "  "}, {"phone": "2"}, GONE),
        ({"phone": "1"}, {}, KEPT),
        ({"tags": ("a",)}, {"tags": ("b",)}, BOTH),
        ({"former": "甲"}, {"former": "乙"}, BOTH),
        ({"party_members": 3}, {"party_members": 4}, KEPT),
        ({"credit_code": FAULTY}, {"credit_code": RIGHT}, GONE),
        ({"credit_code": RIGHT}, {"credit_code": FAULTY}, KEPT),
        ({"credit_code": FAULTY}, {"credit_code": "9"}, KEPT),
    ],
)
def test_nothing_only_one_knows_is_lost(mine, other, way):
    (name,) = {*mine, *other}
    assert proposed(firm(**mine), firm(**other)) == {name: way}


def test_what_is_the_same_asks_for_no_choice():
    assert proposed(firm(), firm()) == {}


@pytest.mark.parametrize(
    ("name", "mine", "other", "both"),
    [
        ("tags", ("a", "b"), ("b", "c"), ("a", "b", "c")),
        ("former", "甲、乙", "乙；丙", "甲、乙、丙"),
        ("note", "会员", "会员", "会员"),
        ("note", "会员", "外贸", "会员\n外贸"),
        ("extra", "法人：周明\n随手", "法人：李强\n人数：3", "法人：周明\n随手\n人数：3"),
    ],
)
def test_both_values_are_kept_where_a_field_can_hold_them(name, mine, other, both):
    assert can_be_both(Enterprise.field(name))
    kept, gone = firm(**{name: mine}), firm(**{name: other})
    values = merged(kept, gone, {name: BOTH}, remember=False)
    assert values.get(name, mine) == both


@pytest.mark.parametrize(
    ("chosen", "former", "found"),
    [
        ({}, "", "宁波海天五金"),
        ({"name": GONE}, "", "海天五金有限公司"),
        ({}, "老厂", "老厂、宁波海天五金"),
        ({}, "宁波 海天五金", None),
    ],
)
def test_the_name_that_goes_is_remembered(chosen, former, found):
    kept, gone = firm(former=former), firm(name="宁波海天五金")
    assert merged(kept, gone, chosen, remember=True).get("former") == found
    assert "former" not in merged(kept, gone, chosen, remember=False)


def test_the_same_name_is_not_remembered_twice():
    assert merged(firm(), firm(name="海天五金 有限公司"), {}, remember=True) == {}


def test_neither_becomes_its_own_group():
    kept = firm()
    gone = firm(group=kept.uid)
    assert merged(kept, gone, {"group": GONE}, remember=False) == {}
