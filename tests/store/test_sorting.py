import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.planning import WorkPoint
from app.records.words import N, said
from app.store.listing import Wanted, listing
from app.store.sorting import sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["第一党支部", "第二党支部", "第三党支部", "第十党支部", "第十一党支部", "第二十党支部"],
        ["一", "二", "三", "十", "十二", "二十", "一百零二"],
        ["（一）学习", "（二）活动", "（十）总结"],
        ["一、总结", "二、打算"],
        ["企业2", "企业10", "企业100"],
        ["2026-09", "2026-10"],
        ["安徽", "北京", "广东", "浙江"],
        ["第九次", "第一〇次", "第二〇次"],
    ],
)
def test_texts_stand_in_the_order_a_reader_expects(ordered):
    mixed = [*ordered[1:], ordered[0]]
    assert sorted(mixed, key=sort_key) == ordered


def test_a_numeral_in_a_name_is_a_word():
    assert sort_key("三一重工") == "三一重工".encode("gb18030")
    assert sort_key("丁一") == "丁一".encode("gb18030")


@given(st.text())
def test_any_text_has_a_key(text):
    assert isinstance(sort_key(text), bytes)


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_numbers_sort_by_their_value(one, other):
    assert (sort_key(f"第{one}号") < sort_key(f"第{other}号")) == (one < other)


def test_a_list_is_sorted_so(store):
    with store.step(said(N("试"))) as step:
        for number in ("十", "二", "一"):
            step.put(WorkPoint(year=2026, number=number, text="要点"))
    found = listing(store, WorkPoint, Wanted(order=(("number", False),))).records
    assert [point.number for point in found] == ["一", "二", "十"]
