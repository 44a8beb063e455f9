"""Text that holds several things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.parted import as_names, names_in, pairs_in, with_pairs, without_pairs


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ()),
        ("宁波海天五金厂", ("宁波海天五金厂",)),
        ("甲厂、乙厂；丙厂\n丁厂 、 甲厂", ("甲厂", "乙厂", "丙厂", "丁厂")),
        ("Sun & Co., Ltd.", ("Sun & Co., Ltd.",)),
    ],
)
def test_names_are_parted_by_what_no_name_holds(text, names):
    assert names_in(text) == names
    assert names_in(as_names(names)) == names


TEXT = "员工人数：120\n随手一记\n注册资本: 500 万\n员工人数：99\n网址：https://example.com"


def test_lines_say_what_is_what():
    assert pairs_in(TEXT) == {
        "员工人数": "120",
        "注册资本": "500 万",
        "网址": "https://example.com",
    }
    assert without_pairs(TEXT) == "随手一记\n员工人数：99"


def test_values_are_set_in_place_and_new_ones_come_last():
    given_ = {"注册资本": "800 万", "员工人数": "", "法人": "周明", "无": ""}
    assert with_pairs(TEXT, given_).split("\n") == [
        "随手一记",
        "注册资本：800 万",
        "员工人数：99",
        "网址：https://example.com",
        "法人：周明",
    ]
    assert with_pairs("", {"法人": "周明"}) == "法人：周明"


@given(st.text("甲乙：: \n\r\t", max_size=40))
def test_what_says_nothing_new_changes_nothing(text):
    assert with_pairs(text, pairs_in(text)) == text
    assert with_pairs(text, {}) == text
    assert pairs_in(without_pairs(with_pairs("", pairs_in(text)))) == {}
