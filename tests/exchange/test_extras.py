"""Extra fields go out as columns and come back as they were; a sheet's ways with kept values."""

import openpyxl
import pytest

from app.exchange.columns import Way, extra_column, extra_label
from app.exchange.extras import joined, labels_of
from app.exchange.importing import bring_in
from app.exchange.preview import State
from app.exchange.settling import settle
from app.records.partners import Enterprise, Tag
from app.records.words import said

TEXTS = (
    "法人：周明\n员工人数：120",
    "员工人数：3\n随手一记\n法人: 李强",
    "没有冒号",
    "法人：一\n法人：二",
    "网址：https://example.com:80/a",
    "=1+1：公式\n：空\nx：",
    "<b>粗</b>：<i>\n\t法人 ：  前后  ",
    "",
)


@pytest.fixture
def firms(store):
    with store.step(said("放入")) as step:
        tags = [step.put(Tag(name=name)) for name in ("外贸骨干", "专精特新")]
        for n, text in enumerate(TEXTS):
            step.put(Enterprise(name=f"{n}厂", extra=text, tags=[t.uid for t in tags[: n % 3]]))
    return store


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_our_own_export_changes_nothing_and_is_read_elsewhere(firms, write, look, tmp_path, ending):
    path = tmp_path / f"out.{ending}"
    write(firms, Enterprise, path)
    preview = look(firms, Enterprise, path)
    assert [line.state for line in preview.lines] == [State.SAME] * len(TEXTS)
    assert {extra_label(name) for name in preview.header.mapped} >= {"法人", "员工人数", "网址"}


def test_each_label_is_a_column_and_the_rest_keeps_its_own(firms, write, tmp_path):
    path = tmp_path / "out.xlsx"
    write(firms, Enterprise, path)
    sheet = openpyxl.load_workbook(path).active
    heads = [cell.value for cell in sheet[1]]
    rows = {row[0]: row for row in sheet.iter_rows(2, values_only=True)}
    assert heads[heads.index("附加栏目") + 1] == "附加：法人", "the commonest first"
    at = {head: heads.index(head) for head in ("附加栏目", "附加：法人", "附加：员工人数")}
    assert [rows["0厂"][at[head]] for head in at] == [None, "周明", "120"]
    assert [rows["1厂"][at[head]] for head in at] == ["随手一记", "李强", "3"]
    assert rows["3厂"][at["附加栏目"]] == "法人：二"
    assert rows["5厂"][at["附加栏目"]].startswith("=1+1：公式"), "no heading begins with a sign"


def test_what_is_changed_in_an_export_comes_back(firms, write, look, tmp_path):
    path = tmp_path / "out.xlsx"
    write(firms, Enterprise, path)
    book = openpyxl.load_workbook(path)
    sheet = book.active
    heads = [cell.value for cell in sheet[1]]
    (row,) = (r for r in sheet.iter_rows(2) if r[0].value == "1厂")
    row[heads.index("附加：法人")].value = "赵六"
    row[heads.index("附加：员工人数")].value = None
    row[heads.index("附加栏目")].value = "另记"
    book.save(path)
    preview = look(firms, Enterprise, path)
    (line,) = (line for line in preview.lines if line.state is State.CHANGED)
    assert line.record.extra == "另记\n法人：赵六"
    assert set(line.changes) == {"extra:法人", "extra:员工人数", "extra"}
    bring_in(firms, Enterprise, preview.lines, "out.xlsx")
    assert firms.find(Enterprise, name="1厂")[0].extra == "另记\n法人：赵六"


def test_labels_that_cannot_be_a_heading_stay_among_the_rest(firms):
    assert labels_of(firms, Enterprise) == ("法人", "员工人数", "网址")
    only = {firm.uid for firm in firms.find(Enterprise, name="4厂")}
    assert labels_of(firms, Enterprise, only) == ("网址",)
    assert labels_of(firms, Tag) == ()


def test_a_label_is_a_name_of_one_column():
    assert extra_column("法人：姓名 ") == "extra:法人 姓名"
    assert len(extra_label(extra_column("长" * 99))) == 30
    assert joined("甲：1\n乙", None, {"甲": "2", "丙": "3"}, {"甲"}) == "甲：2\n乙\n丙：3"


BASE = Enterprise(name="海天五金", phone="0574-8888 0001", tags=("a", "b"), region="浙江")


@pytest.mark.parametrize(
    ("name", "new", "ask", "fill", "keep", "replace"),
    [
        ("website", "w", "taken", "taken", "kept", "taken"),
        ("region", "广东", "conflict", "kept", "kept", "taken"),
        ("region", " 浙 江", "same", "kept", "kept", "taken"),
        ("phone", "(0574)88880001", "same", "kept", "kept", "taken"),
        ("name", "海天 五金", "same", "kept", "kept", "taken"),
        ("tags", ("a", "b", "c"), "taken", "kept", "kept", "taken"),
        ("tags", ("b",), "same", "kept", "kept", "taken"),
        ("tags", ("c",), "conflict", "kept", "kept", "taken"),
        ("extra:法人", "周明", "taken", "taken", "kept", "taken"),
    ],
)
def test_what_becomes_of_a_value_that_differs(name, new, ask, fill, keep, replace):
    ways = zip((Way.ASK, Way.FILL, Way.KEEP, Way.REPLACE), (ask, fill, keep, replace), strict=True)
    for way, expected in ways:
        found = settle(BASE, {name: new}, lambda _name, way=way: way)
        told = {"taken": found.taken, "conflict": found.conflicts, "kept": found.kept}
        assert [key for key, names in told.items() if name in names] == (
            [] if expected == "same" else [expected]
        ), way
