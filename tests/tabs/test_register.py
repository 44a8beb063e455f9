"""The register of enterprises: identity, names, tags, contacts, filters."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from app.records.partners import Contact, Enterprise, Tag
from app.records.roster import Unit
from app.records.words import said
from app.rules.credit import credit_check
from app.store.saved import hits, searches
from app.tabs.partners.contacts import ContactsOnDay
from app.ui.importing_dialog import ImportDialog
from app.ui.linked import Linked

CODE = "91350100M000100Y43"


@pytest.fixture
def register(tab):
    return tab("共建").views.turn("enterprise")


def warning(register):
    remark = register.form.cells["credit_code"].warning
    return remark.words.text() if remark and remark.isVisible() else ""


def told(register, name):
    names = [field.name for field in register.list.model.fields]
    rows = range(register.list.model.rowCount())
    return [register.list.model.index(row, names.index(name)).data() for row in rows]


def test_a_code_is_told_wrong_while_it_is_typed_and_kept_all_the_same(
    register, store, click, enter
):
    click(register.list.new)
    enter(register.form.editors["name"], "某电器有限公司")
    box = register.form.editors["credit_code"].box
    box.setFocus()
    QTest.keyClicks(box, "9135")
    assert "应为 18 位，现在是 4 位" in warning(register)
    QTest.keyClicks(box, "0100m000100y44")
    assert "末位应是“3”" in warning(register)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert store.find(Enterprise)[0].credit_code == "91350100M000100Y44", "kept, in one shape"
    assert told(register, "identity") == ["有误"]
    enter(register.form.editors["credit_code"], "")
    box.selectAll()
    QTest.keyClicks(box, CODE)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert (warning(register), told(register, "identity")) == ("", ["正确"])


def test_another_with_the_same_code_is_told_and_shown(register, put, click, opened):
    first, second = put(
        Enterprise(name="甲厂", credit_code=CODE), Enterprise(name="乙厂", credit_code=CODE)
    )
    third = put(Enterprise(name="丙厂"))
    register.show_uid(second.uid)
    assert "“甲厂”也用这个代码" in warning(register)
    assert sorted(told(register, "identity")) == sorted(["重复", "重复", "无代码"])
    click(register.form.cells["credit_code"].warning.link)
    assert opened == [("enterprise", first.uid)]
    register.show_uid(third.uid)
    assert warning(register) == "", "to have none is no fault"
    register.show_uid(second.uid)
    put(first.having(credit_code=""))
    assert warning(register) == "", "the other one was mended meanwhile"


def test_former_names_are_chips_found_by_search(register, put, enter):
    firm = put(Enterprise(name="新名五金有限公司", former="旧名五金厂"))
    register.show_uid(firm.uid)
    register.form._cards[2].set_open(True)
    enter(register.form.editors["former"], "更早的五金厂")
    register.list.filter.setText("更早")
    register.list.refresh()
    assert [rec.former for rec in register.list.model.records] == ["旧名五金厂、更早的五金厂"]


def test_a_tag_is_made_by_typing_it_and_lists_its_enterprises(register, put, tab, store, enter):
    firm = put(Enterprise(name="甲厂"))
    put(Enterprise(name="乙厂"))
    register.show_uid(firm.uid)
    enter(register.form.editors["tags"], "外贸骨干")
    (tag,) = store.find(Tag)
    assert store.get(Enterprise, firm.uid).tags == (tag.uid,)
    tab("共建").show_uid("tag", tag.uid)
    page = tab("共建").views.page("tag")
    assert told(page, "firms") == ["1 家"]
    lines = page.findChild(Linked, "linked_tagged").lines
    assert [lines.line(row).text for row in range(lines.count())] == ["甲厂"]


def test_who_was_contact_on_a_day(register, put):
    firm = put(Enterprise(name="甲厂"))
    put(
        Contact(enterprise=firm.uid, name="前任", until=dt.date(2025, 12, 31)),
        Contact(enterprise=firm.uid, name="现任", duty="总经理", since=dt.date(2026, 1, 1)),
        Contact(enterprise=firm.uid, name="首要", first=True, since=dt.date(2026, 1, 1)),
    )
    register.show_uid(firm.uid)
    section = register.findChild(ContactsOnDay)

    def names():
        return [section.lines.line(row).text for row in range(section.lines.count())]

    assert names() == ["首要", "现任"]
    assert section.lines.line(1).detail == "总经理 · 2026-01-01 –"
    assert told(register, "contact") == ["首要"]
    section.day.setDate(QDate(2025, 6, 1))
    assert names() == ["前任"]
    assert section.lines.line(0).detail == "– 2025-12-31"


@pytest.fixture
def many(put):
    association = put(Unit(name="五金行业分会", short="五金分会", kind="branch_association"))
    put(Unit(name="第一党支部", kind="branch"))
    tag = put(Tag(name="外贸骨干"))
    code = "91350100M000100Y4"
    put(
        Enterprise(name="甲厂", region="浙江宁波", associations=(association.uid,)),
        Enterprise(name="乙厂", region="浙江省温州市", tags=(tag.uid,), credit_code=CODE),
        Enterprise(name="丙厂", region="黑龙江哈尔滨", credit_code=code + credit_check(code)),
    )


def choose(register, name, words):
    box = register.findChild(QComboBox, name)
    row = box.findText(words)
    assert row > 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def names(register):
    return sorted(rec.name for rec in register.list.model.records)


@pytest.mark.parametrize(
    ("box", "words", "found"),
    [
        ("association_filter", "五金分会", ["甲厂"]),
        ("tag_filter", "外贸骨干", ["乙厂"]),
        ("region_filter", "浙江", ["乙厂", "甲厂"]),
        ("region_filter", "黑龙江", ["丙厂"]),
        ("code_filter", "无代码", ["甲厂"]),
    ],
)
def test_a_filter_is_kept_as_a_living_list(many, register, store, put, click, box, words, found):
    choose(register, box, words)
    assert names(register) == sorted(found)
    click(register.list.tools.save)
    (saved,) = searches(store)
    assert (saved.name, hits(store, saved)) == (words, len(found))
    register.list.clear_filter()
    assert len(names(register)) == 3
    assert register.findChild(QComboBox, box).currentIndex() == 0
    fitting = next(rec for rec in register.list.model.records if rec.name == found[0])
    put(fitting.having(uid=fitting.uid + "x", id=0, name="新厂"))
    assert hits(store, saved) == len(found) + 1, "the list lives"


def test_filters_narrow_together_and_go_on_paper_in_words(many, register):
    choose(register, "region_filter", "浙江")
    choose(register, "code_filter", "无代码")
    assert names(register) == ["甲厂"]
    assert "浙江　无代码" in str(register.list.filtered())


def test_a_saved_list_comes_back_from_the_sidebar(many, register, window, click, tab):
    choose(register, "region_filter", "浙江")
    click(register.list.tools.save)
    register.list.clear_filter()
    tab("首页")
    (entry,) = [b for b in window.sidebar.findChildren(QPushButton) if hasattr(b, "saved")]
    click(entry)
    assert names(register) == ["乙厂", "甲厂"]


def test_what_a_filter_offers_follows_the_records(many, register, put, store):
    put(Tag(name="专精特新"))
    box = register.findChild(QComboBox, "tag_filter")
    offered = [box.itemText(row) for row in range(box.count())]
    assert offered == ["全部标签", "外贸骨干", "专精特新"], "in the order of their pinyin"
    choose(register, "tag_filter", "外贸骨干")
    (tag,) = store.find(Tag, name="外贸骨干")
    put(tag.having(name="骨干"))
    assert box.currentText() == "骨干"
    with store.step(said("删除")) as step:
        step.drop(store.get(Tag, tag.uid))
    assert box.currentIndex() == 0
    assert len(names(register)) == 3


def imports():
    tops = QApplication.topLevelWidgets()
    return [w for w in tops if isinstance(w, ImportDialog) and w.isVisible()]


def drop(window, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, *keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *keys))


def test_a_table_dropped_on_the_window_goes_into_the_list_in_sight(
    window, tab, register, tmp_path, qtbot, ask
):
    path = tmp_path / "会员.csv"
    path.write_text("企业名称,地区\n新厂,浙江\n", "utf-8")
    drop(window, path)
    qtbot.waitUntil(lambda: bool(imports()))
    (dialog,) = imports()
    assert dialog.cls is Enterprise
    qtbot.waitUntil(lambda: dialog.look is not None and window.desk.jobs.running is None)
    assert dialog.go.text() == "导入 1 条"
    dialog.close()
    tab("首页")
    drop(window, path)
    qtbot.waitUntil(lambda: bool(ask.told))
    assert ask.told[0][0] == "“会员.csv”要导入到哪里？"
    assert imports() == []
