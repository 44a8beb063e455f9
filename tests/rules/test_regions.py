"""Names of regions."""

import pytest

from app.rules.regions import begins_with_region, province, region_names


@pytest.mark.parametrize(
    ("region", "found"),
    [
        ("浙江宁波", "浙江"),
        ("浙江省宁波市", "浙江"),
        (" 黑龙江哈尔滨", "黑龙江"),
        ("内蒙古自治区", "内蒙古"),
        ("海岳省云津", "海岳"),
        ("", ""),
    ],
)
def test_a_region_is_grouped_by_its_province(region, found):
    assert province(region) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("宁波海天", "宁波"), ("齐齐哈尔轧钢", "齐齐哈尔"), ("海天五金", ""), ("", "")],
)
def test_a_name_may_begin_with_a_region(text, found):
    assert begins_with_region(text) == found


def test_every_province_is_there():
    assert {"北京", "新疆", "香港", "宁波", "义乌"} - region_names() == {"义乌"}, (
        "a county-level city"
    )
    assert len(region_names()) > 350
