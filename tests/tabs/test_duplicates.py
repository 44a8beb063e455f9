"""Finding enterprises kept twice, merging them side by side, and parting them again."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from app.records.merging import Apart, Merge
from app.records.partners import Contact, Enterprise, Need
from app.store.history import undo
from app.store.merging import part
from app.tabs.partners.duplicates import DuplicatesDialog
from app.tabs.partners.merge_dialog import MergeDialog
from app.tabs.partners.merges import MergedHere

CODE = "91350100M000100Y43"


@pytest.fixture
def pair(put):
    one, other = put(
        Enterprise(name="海天五金有限公司", phone="0574-88880001", products="阀门"),
        Enterprise(name="宁波海天五金厂", credit_code=CODE, products="螺栓", note="旧册"),
    )
    put(
        Contact(enterprise=one.uid, name="周明", phone="13900000001"),
        Contact(enterprise=other.uid, name="李强", phone="139 0000 0001"),
        Need(enterprise=one.uid, side="demand", title="求购"),
        Enterprise(name="别家"),
    )
    return one, other


@pytest.fixture
def searched(desk, tab, click, qtbot):
    """Press the button and wait for what is found."""
    page = tab("共建")
    page.views.turn("enterprise")
    click(page.twice)
    (dialog,) = shown(DuplicatesDialog)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    yield dialog
    if isValid(dialog):
        dialog.close()


def shown(cls):
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, cls) and w.isVisible()]


def rows(table):
    columns = range(table.columnCount())
    return [[table.item(row, c).text() for c in columns] for row in range(table.rowCount())]


def choose(dialog, label, column):
    """Choose with the keys what stands in a column of the row of a field."""
    table = dialog.table
    labels = [table.item(row, 0).text() for row in range(table.rowCount())]
    table.setFocus()
    table.setCurrentCell(labels.index(label), 1)
    for _ in range(column - 1):
        QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Space)


def ticked(dialog):
    table = dialog.table
    role = Qt.ItemDataRole.AccessibleTextRole
    return {
        table.item(row, 0).text(): table.item(row, column).text()
        for row in range(table.rowCount())
        for column in range(1, table.columnCount())
        if (table.item(row, column).data(role) or "").startswith("已选")
    }


@pytest.fixture
def comparing(pair, searched):
    QTest.keyClick(searched.pairs.table, Qt.Key.Key_Return)
    (dialog,) = shown(MergeDialog)
    yield dialog
    if isValid(dialog):
        dialog.close()


def test_pairs_are_found_with_their_reasons(pair, searched):
    found = "名称相近且电话相同、只差地区或公司形式"
    assert rows(searched.pairs.table) == [["海天五金有限公司", "宁波海天五金厂", found]]
    assert searched.pairs.state.text() == "可能重复 1 对，最有把握的在前。"


def test_nothing_found_is_said(searched):
    assert searched.pairs.state.text() == "没有发现重复的企业。"
    assert not searched.pairs.side.isEnabled()


def test_two_that_are_two_are_remembered(pair, searched, store, click, qtbot):
    click(searched.pairs.two)
    assert rows(searched.pairs.table) == []
    (apart,) = store.find(Apart)
    assert {apart.one, apart.other} == {each.uid for each in pair}
    click(searched.pairs.again)
    qtbot.waitUntil(lambda: searched.pairs.state.text() == "没有发现重复的企业。")
    undo(store)
    assert store.count(Apart) == 0


def test_the_likelier_one_stays_and_nothing_known_is_lost(comparing):
    assert comparing.kept.credit_code == CODE, "a right code goes before more contacts"
    assert ticked(comparing) == {
        "企业名称": "宁波海天五金厂",
        "统一社会信用代码": CODE,
        "主营产品": "螺栓",
        "电话": "0574-88880001",
        "备注": "旧册",
    }
    assert "保留的一家：企业联系人 1，共 1 条" in comparing.counts.text()
    assert "并入的一家：企业联系人 1、供需 1，共 2 条" in comparing.counts.text()
    assert "合并以后：企业联系人 2、供需 1，共 3 条" in comparing.counts.text()


def test_merged_with_keys_and_parted_on_the_page(
    pair, comparing, searched, store, click, tab, window
):
    one, other = pair
    click(comparing.findChild(QPushButton, "swap"))
    assert comparing.kept.uid == one.uid
    choose(comparing, "主营产品", 2)
    choose(comparing, "统一社会信用代码", 2)
    QTest.keyClick(comparing.findChild(QPushButton, "merge"), Qt.Key.Key_Space)
    kept = store.get(Enterprise, one.uid)
    assert store.get(Enterprise, other.uid) is None
    assert (kept.name, kept.products, kept.credit_code) == ("海天五金有限公司", "螺栓", CODE)
    assert kept.former == "宁波海天五金厂"
    assert store.count(Contact, enterprise=one.uid) == 2
    assert rows(searched.pairs.table) == []
    assert rows(searched.merges.table)[0][:2] == ["宁波海天五金厂", "海天五金有限公司"]
    searched.close()
    page = tab("共建").views.turn("enterprise")
    tab("共建").show_uid("merge", store.find(Merge)[0].uid)
    assert page.record.uid == one.uid
    here = page.findChild(MergedHere)
    click(here.buttons[0])
    assert store.get(Enterprise, other.uid).products == "螺栓"
    assert store.get(Enterprise, one.uid).products == "阀门"
    assert store.get(Enterprise, one.uid).former == ""
    assert store.count(Contact, enterprise=other.uid) == 1
    assert not here.isVisible()


def test_the_name_is_only_remembered_when_it_is_wanted(comparing, store, click):
    click(comparing.remember)
    click(comparing.findChild(QPushButton, "merge"))
    assert [firm.former for firm in store.find(Enterprise) if "海天" in firm.name] == [""]


def test_what_cannot_be_kept_is_told_and_changes_nothing(comparing, store, click, ask, monkeypatch):
    values = {"name": " "}
    monkeypatch.setattr(comparing, "values", lambda: values)
    click(comparing.findChild(QPushButton, "merge"))
    assert ask.told[0][0] == "请填写“企业名称”。"
    assert comparing.isVisible()
    assert store.count(Enterprise) == 3


def test_what_was_changed_since_is_told_when_parted(
    pair, comparing, searched, put, store, click, ask
):
    click(comparing.findChild(QPushButton, "merge"))
    (merged,) = store.find(Merge)
    kept = store.get(Enterprise, merged.enterprise)
    put(kept.having(phone="9"))
    searched.show_merges.click()
    click(searched.merges.button)
    assert ask.told == [
        ("已分开，有 1 处保持合并后的样子：", "“电话”合并后又改过，保持现在的内容。")
    ]
    assert store.find(Merge)[0].state == "undone"
    assert searched.merges.state.text() == "还没有合并过企业。"


def test_a_merge_that_lies_inside_another_is_told(
    pair, comparing, searched, put, store, click, ask
):
    from app.store.merging import merge

    click(comparing.findChild(QPushButton, "merge"))
    (first,) = store.find(Merge)
    third = store.find(Enterprise, name="别家")[0]
    merge(store, third, store.get(Enterprise, first.enterprise), {}, dt.date(2026, 1, 1))
    searched.show_merges.click()
    names = [row[0] for row in rows(searched.merges.table)]
    searched.merges.table.setCurrentCell(names.index(first.name), 0)
    QTest.keyClick(searched.merges.table, Qt.Key.Key_Return)
    assert "后来又并入了“别家”" in ask.told[0][0]
    assert len(store.find(Merge, state="merged")) == 2
    for merged in reversed(store.find(Merge)):
        part(store, store.get(Merge, merged.uid))


def test_a_search_can_be_stopped(desk, put, searched, click, qtbot):
    put(*(Enterprise(name=f"{n}厂") for n in range(3000)))
    searched.pairs.search()
    assert searched.pairs.state.text() == "正在查找…"
    click(searched.pairs.halt)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    qtbot.waitUntil(lambda: searched.pairs.again.isEnabled())
    assert not searched.pairs.progress.isVisible()


def test_two_of_the_list_are_merged_from_its_menu(pair, tab, desk):
    page = tab("共建").views.turn("enterprise")
    names = [record.name for record in page.list.model.records]
    flags = page.list.table.selectionModel().SelectionFlag
    page.list.table.clearSelection()
    for name in ("海天五金有限公司", "别家"):
        index = page.list.model.index(names.index(name), 0)
        page.list.table.selectionModel().select(index, flags.Select | flags.Rows)
    page.list.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    words = [action.text() for action in menu.actions() if action.isEnabled()]
    assert words == ["打开", "复制", "合并这两家…", "批量修改…", "删除"]
    menu.actions()[2].trigger()
    menu.close()
    (dialog,) = shown(MergeDialog)
    assert {dialog.kept.name, dialog.gone.name} == {"海天五金有限公司", "别家"}
    dialog.close()
