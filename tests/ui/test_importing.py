"""The window that brings records in, used as a clerk does."""

import datetime as dt

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from app.exchange.preview import State
from app.records import RECORDS
from app.records.partners import Contact, Enterprise
from app.records.roster import Membership, Person, Unit
from app.records.talks import Item, Step
from app.records.words import said
from app.ui.importing_dialog import ImportDialog
from app.ui.importing_rows import FIRST, STATE, TICK
from app.ui.table import ListView

CODE = "91330212MA2AA00016"
HEADS = ["企业名称", "信用代码", "规模", "党员数"]


@pytest.fixture
def known(desk):
    with desk.store.step(said("放入")) as step:
        step.put_many(
            [
                Enterprise(name="海天五金有限公司"),
                Enterprise(name="旭日电器", credit_code=CODE, size="small"),
            ]
        )


@pytest.fixture
def book(tmp_path):
    """Give a function that keeps rows as a workbook."""

    def keep(*rows, name="会员.xlsx"):
        made = openpyxl.Workbook()
        for row in rows:
            made.active.append(list(row))
        made.save(tmp_path / name)
        return tmp_path / name

    return keep


@pytest.fixture
def opened(desk, qtbot):
    """Give a function that opens the window and, with a path, reads a file."""
    windows = []

    def show(path=None, cls=Enterprise):
        dialog = ImportDialog(desk, cls)
        windows.append(dialog)
        dialog.open()
        if path is not None:
            dialog.read(path)
            qtbot.waitUntil(lambda: desk.jobs.running is None)
        return dialog

    yield show
    for dialog in windows:
        if isValid(dialog):
            dialog.reject()


def states(dialog):
    return [line.state.value for line in dialog.look.looked.preview.lines]


def cell(dialog, row, name):
    return dialog.look.rows.index(row, FIRST + dialog.look.rows.names.index(name))


def editors(dialog):
    """Return the boxes of the table that are open; closed ones live on for a while."""
    boxes = dialog.look.view.viewport().findChildren(QWidget)
    return [box for box in boxes if box.isVisible() and isinstance(box, QComboBox | QLineEdit)]


def edit(dialog, index):
    """Open the editor of a cell and return the box to type into."""
    dialog.look.view.setCurrentIndex(index)
    dialog.look.view.edit(index)
    box = editors(dialog)[0]
    return box.lineEdit() if isinstance(box, QComboBox) else box


def type_into(dialog, qtbot, index, words):
    editor = edit(dialog, index)
    editor.selectAll()
    # Chinese is typed through an input method; the test puts the words straight in.
    editor.insert(words)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not editors(dialog))


def buttons(dialog):
    return [b for b in dialog.look.findChildren(QPushButton) if b.isVisible()]


def press(dialog, qtbot, words):
    QApplication.processEvents()  # what is offered has just come
    button = next(b for b in buttons(dialog) if words in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_from_the_file_to_the_undo(desk, known, book, opened, ask, qtbot):
    path = book(
        HEADS, ["新厂", "", "小型", 3], ["旭日电器", CODE, "大型", ""], ["坏厂", "", "", "多"]
    )
    dialog = opened()
    ask.answers.append(path)
    qtbot.mouseClick(dialog.choose.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.look is not None and desk.jobs.running is None)
    assert states(dialog) == ["new", "conflict", "wrong"]
    assert dialog.go.text() == "导入 1 条"
    dialog.look.view.selectRow(1)
    press(dialog, qtbot, "用表里的")
    assert dialog.focusWidget() is dialog.look.view
    assert states(dialog) == ["new", "changed", "wrong"]
    assert dialog.go.text() == "导入 2 条"
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert desk.store.count(Enterprise) == 3
    assert "已导入 2 条会员企业" in dialog.summary.text()
    assert "1 行没有导入" in dialog.summary.text()
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert desk.store.count(Enterprise) == 2
    assert "已撤销" in dialog.summary.text()
    assert not dialog.back.isVisible()


def test_an_undo_after_other_work_is_told_instead(desk, known, book, opened, ask, qtbot):
    dialog = opened(book(HEADS, ["新厂", "", "", ""]))
    dialog.bring_in()
    with desk.store.step(said("别的")) as step:
        step.put(Person(name="周明"))
    dialog.take_back()
    assert "又做了别的修改" in ask.told[0][0]
    assert desk.store.count(Enterprise) == 3


def test_a_wrong_cell_is_corrected_in_place(known, book, opened, qtbot):
    dialog = opened(book(HEADS, ["新厂", "", "特大", "多"]))
    assert states(dialog) == ["wrong"]
    assert "党员数" in dialog.look.reason.text()
    assert dialog.look.view.currentIndex() == cell(dialog, 0, "size"), "the first wrong cell"
    assert not dialog.go.isEnabled()
    type_into(dialog, qtbot, cell(dialog, 0, "party_members"), "12")
    assert states(dialog) == ["wrong"]
    type_into(dialog, qtbot, cell(dialog, 0, "size"), "大型")
    assert states(dialog) == ["new"]
    assert dialog.look.reason.text() == ""
    assert dialog.go.text() == "导入 1 条"
    (line,) = dialog.look.rows.chosen()
    assert (line.record.party_members, line.record.size) == (12, "large")


def test_changes_show_old_and_new_and_the_reason_has_them_all(known, book, opened, qtbot):
    dialog = opened(book(HEADS, ["旭日电器", CODE, "大型", 5]))
    assert cell(dialog, 0, "size").data() == "小型 ≠ 大型"
    assert cell(dialog, 0, "party_members").data() == "— → 5"
    assert dialog.look.reason.text() == "党员数： → 5；规模：已存“小型”，表里“大型”"
    assert dialog.look.view.currentIndex() == cell(dialog, 0, "size"), "the first in conflict"
    press(dialog, qtbot, "用表里的")
    assert cell(dialog, 0, "size").data() == "小型 → 大型"
    assert dialog.look.reason.text() == "规模：小型 → 大型；党员数： → 5"


def test_a_conflict_is_settled_for_what_is_kept(desk, known, book, opened, qtbot):
    dialog = opened(book(HEADS, ["旭日电器", CODE, "大型", 5], ["旭日电器 ", CODE, "大型", 5]))
    assert states(dialog) == ["conflict", "same"]
    press(dialog, qtbot, "保留已存的")
    assert states(dialog) == ["changed", "same"]
    assert cell(dialog, 0, "size").data() == "小型"
    assert dialog.look.reason.text() == "党员数： → 5；不改：规模"
    dialog.bring_in()
    firm = desk.store.find(Enterprise, credit_code=CODE)[0]
    assert (firm.size, firm.party_members) == ("small", 5)


@pytest.mark.parametrize(
    ("words", "state", "size", "members"),
    [("用表里的", "changed", "large", 5), ("只填空白", "changed", "small", 5)],
)
def test_a_column_is_settled_for_all_rows_and_remembered(
    desk, known, book, opened, qtbot, words, state, size, members
):
    rows = [HEADS, ["旭日电器", CODE, "大型", 5]]
    dialog = opened(book(*rows))
    dialog.look.mapper.click()
    heads = [dialog.look.mapping.item(row, 0).text() for row in range(len(HEADS))]
    box = dialog.look.mapping.cellWidget(heads.index("规模"), 3)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert states(dialog) == [state]
    dialog.bring_in()
    firm = desk.store.find(Enterprise, credit_code=CODE)[0]
    assert (firm.size, firm.party_members) == (size, members)
    again = opened(book(*rows[:1], ["旭日电器", CODE, "微型", 5]))
    assert states(again) == (["changed"] if words == "用表里的" else ["same"])


def test_a_row_out_of_the_recycle_bin_is_restored(desk, known, book, opened, qtbot):
    store = desk.store
    gone = store.find(Enterprise, credit_code=CODE)[0]
    with store.step(said("放入")) as step:
        contact = step.put(Contact(enterprise=gone.uid, name="周明"))
        other = step.put(Enterprise(name="一起删的"))
    with store.step(said("删除")) as step:
        step.drop(gone)
        step.drop(other)
    dialog = opened(book(HEADS, ["旭日电器", CODE, "大型", ""], ["新厂", "", "", ""]))
    assert states(dialog) == ["alike", "new"]
    assert "回收站里有同一条" in dialog.look.reason.text()
    press(dialog, qtbot, "从回收站恢复")
    assert states(dialog) == ["changed", "new"]
    assert dialog.look.reason.text() == "从回收站恢复；规模：小型 → 大型"
    dialog.bring_in()
    back = store.get(Enterprise, gone.uid)
    assert (back.size, back.credit_code) == ("large", CODE)
    assert store.get(Contact, contact.uid) is not None, "what went along came back as well"
    assert store.get(Enterprise, other.uid) is None, "what was dropped beside it did not"
    dialog.take_back()
    assert store.get(Enterprise, gone.uid) is None


def test_several_of_one_name_are_to_be_chosen_from(desk, book, opened, qtbot):
    with desk.store.step(said("放入")) as step:
        for region in ("浙江", "广东"):
            step.put(Enterprise(name="同名厂", region=region))
    dialog = opened(book(HEADS, ["同名厂", "", "大型", ""]))
    assert states(dialog) == ["alike"]
    assert dialog.look.reason.text() == "有 2 条会员企业都是这样，请选一条。"
    assert [b.text() for b in buttons(dialog) if "就是" in b.text()] == ["就是“同名厂”"] * 2
    press(dialog, qtbot, "就是“同名厂”")
    assert states(dialog) == ["changed"]


def test_a_code_of_one_and_a_name_of_another_are_a_conflict(known, book, opened, qtbot):
    dialog = opened(book(HEADS, ["海天五金有限公司", CODE, "", ""]))
    assert states(dialog) == ["conflict"]
    assert dialog.look.reason.text() == (
        "统一社会信用代码是“旭日电器”的，企业名称却是“海天五金有限公司”的，请选是哪一条。"
    )
    press(dialog, qtbot, "就是“旭日电器”")
    assert states(dialog) == ["conflict"], "now its name contradicts"
    press(dialog, qtbot, "保留已存的")
    assert states(dialog) == ["same"]


def test_unknown_columns_become_extra_fields(desk, known, book, opened, qtbot):
    dialog = opened(book(["企业名称", "法人", "序号"], ["新厂", "周明", 1]))
    assert "存为附加栏目：法人。" in dialog.look.notes.text()
    dialog.look.mapper.click()
    box = dialog.look.mapping.cellWidget(1, 2)
    assert box.currentText() == "（附加栏目）"
    dialog.bring_in()
    assert desk.store.find(Enterprise, name="新厂")[0].extra == "法人：周明"


def test_columns_told_by_their_cells_are_said(known, book, opened):
    rows = [["甲电器公司", "13800000001"], ["乙电器公司", "13800000002"]]
    dialog = opened(book(["企业名称", "号码"], *rows))
    assert "按内容认出的栏目：号码。" in dialog.look.notes.text()
    assert dialog.look.mapping.item(1, 0).text() == "号码（按内容认出）"
    bare = opened(book(*rows, name="bare.xlsx"))
    assert "没有表头，按内容认出栏目。" in bare.look.notes.text()
    assert bare.look.rows.names == ["name", "phone"]
    assert states(bare) == ["new", "new"]


def test_ticks_leave_rows_out(desk, known, book, opened, qtbot):
    dialog = opened(book(HEADS, *([f"{n}号厂", "", "", ""] for n in "甲乙丙")))
    view, rows = dialog.look.view, dialog.look.rows
    view.setFocus()
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dialog.go.text() == "导入 0 条"
    unchecked = Qt.CheckState.Unchecked.value
    assert rows.index(0, TICK).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState(unchecked)
    assert rows.setData(
        rows.index(1, TICK), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole
    )
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert [each.name for each in desk.store.find(Enterprise)][2:] == ["乙号厂"]


def test_a_look_alike_is_the_same_or_new_as_the_user_says(known, book, opened, qtbot):
    dialog = opened(book(HEADS, ["海天五金", "", "小型", ""]))
    assert states(dialog) == ["alike"]
    assert dialog.look.reason.text() == "与“海天五金有限公司”相像"
    press(dialog, qtbot, "作为新的导入")
    assert states(dialog) == ["new"]
    dialog = opened(book(HEADS, ["海天五金", "", "小型", ""]))
    press(dialog, qtbot, "就是“海天五金有限公司”")
    assert states(dialog) == ["changed"]


def test_the_chips_count_and_filter(known, book, opened, qtbot):
    dialog = opened(
        book(HEADS, ["新厂", "", "", ""], ["坏厂", "", "", "多"], ["旭日电器", CODE, "", ""])
    )
    chips = dialog.look.chips
    assert [chip.text() for chip in chips.values()] == [
        "全部 3",
        "新增 1",
        "有变化 0",
        "待决定 0",
        "有冲突 0",
        "有错 1",
        "相同 1",
    ]
    qtbot.mouseClick(chips[State.WRONG], Qt.MouseButton.LeftButton)
    assert dialog.look.rows.rowCount() == 1
    assert dialog.look.rows.index(0, STATE).data() == "有错"
    assert not chips[State.CHANGED].isEnabled()
    qtbot.mouseClick(chips[None], Qt.MouseButton.LeftButton)
    assert dialog.look.rows.rowCount() == 3


def test_the_mapping_is_corrected_and_remembered(desk, known, book, opened, qtbot):
    path = book(["单位名", "人数"], ["新厂", 3])
    dialog = opened(path)
    assert dialog.look.mapping.isVisible(), "nothing was recognised"
    assert "没有必填的栏目：企业名称" in dialog.look.notes.text()
    for row, name in ((0, "name"), (1, "party_members")):
        box = dialog.look.mapping.cellWidget(row, 2)
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert states(dialog) == ["new"]
    dialog.bring_in()
    assert desk.store.find(Enterprise, name="新厂")[0].party_members == 3
    again = opened(book(["单位 名", "人数"], ["另一厂", 4]))
    assert states(again) == ["new"]
    assert not again.look.mapping.isVisible()


def test_one_field_goes_to_one_column_only(known, book, opened, desk, qtbot):
    dialog = opened(book(["企业名称", "全名"], ["甲", "甲厂"]))
    box = dialog.look.mapping.cellWidget(1, 2)
    box.setCurrentIndex(box.findData("name"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert dialog.look.looked.preview.header.fields == (None, "name")


def test_another_sheet_can_be_chosen(desk, known, opened, tmp_path, qtbot):
    made = openpyxl.Workbook()
    for name, rows in (("一", [HEADS, ["甲厂"]]), ("二", [HEADS[:1], ["乙厂"], ["丙厂"]])):
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(tmp_path / "two.xlsx")
    dialog = opened(tmp_path / "two.xlsx")
    assert states(dialog) == ["new"]
    box = next(b for b in dialog.look.findChildren(QComboBox) if b.accessibleName() == "工作表")
    box.activated.emit(1)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert states(dialog) == ["new", "new"]


def test_an_unknown_link_is_chosen_or_made(desk, book, opened, ask, qtbot):
    with desk.store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一党支部", kind="branch"))
        first, _ = (step.put(Person(name="李强", phone=phone)) for phone in "12")
    path = book(
        ["人员", "组织", "起"], ["李强", "第一党支部", "2026-01-01"], ["新人", "一支", "2026-1-1"]
    )
    dialog = opened(path, Membership)
    assert states(dialog) == ["wrong", "wrong"]
    editor = edit(dialog, cell(dialog, 0, "person"))
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    uids = [popup.model().index(n, 0).data(Qt.ItemDataRole.UserRole) for n in range(2)]
    popup.setCurrentIndex(popup.model().index(uids.index(first.uid), 0))
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert states(dialog)[0] == "new"
    type_into(dialog, qtbot, cell(dialog, 1, "unit"), "第一党支部")
    dialog.look.view.itemDelegate()._make(1, "person", "新人")
    assert states(dialog) == ["new", "new"]
    assert not dialog.look.rows.create(1, "unit", "新支部"), "a unit needs more than a name"
    dialog.bring_in()
    assert desk.store.count(Membership, unit=unit.uid) == 2
    assert desk.store.count(Membership, person=first.uid) == 1
    assert desk.store.count(Person) == 3


def test_a_bad_file_is_told_and_another_can_be_chosen(desk, opened, ask, tmp_path, qtbot):
    path = tmp_path / "坏.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    dialog = opened(path)
    assert "不完整或已损坏" in ask.told[0][0]
    assert dialog.pages.currentWidget() is dialog.choose


def test_wrong_rows_and_the_empty_table_are_written(
    desk, known, book, opened, ask, tmp_path, qtbot
):
    dialog = opened(book(HEADS, ["坏厂", "", "", "多"]))
    ask.answers += [tmp_path / "wrong.xlsx", tmp_path / "empty.xlsx"]
    qtbot.mouseClick(dialog.wrong, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    dialog._go_back()
    qtbot.mouseClick(dialog.choose.template, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    made = openpyxl.load_workbook(tmp_path / "wrong.xlsx")
    assert made.active["A2"].value == "坏厂"
    made.close()
    made = openpyxl.load_workbook(tmp_path / "empty.xlsx")
    assert [c.value for c in made.active[1]][:2] == ["企业名称", "统一社会信用代码"]
    assert made.active.max_row == 1
    made.close()


def test_a_table_can_be_dropped(desk, known, book, opened, qtbot):
    dialog, mime = opened(), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(book(HEADS, ["新厂", "", "", ""])))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.choose.dropEvent(event)
    qtbot.waitUntil(lambda: dialog.look is not None and desk.jobs.running is None)
    assert states(dialog) == ["new"]


def test_closing_while_reading_stops_the_job(desk, known, book, opened, qtbot):
    dialog = opened()
    dialog.read(book(HEADS, *([f"{n}号厂", "", "", ""] for n in range(3000))))
    dialog.reject()
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert desk.store.count(Enterprise) == 2


def test_hostile_cells_are_only_text(known, book, opened):
    dialog = opened(book(HEADS, ["<b>粗</b>&amp;", "=1+1", "<img>", ""]))
    assert cell(dialog, 0, "name").data() == "<b>粗</b>&amp;"
    assert "&lt;b&gt;" in cell(dialog, 0, "name").data(Qt.ItemDataRole.ToolTipRole)
    assert dialog.look.reason.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_list_goes_out_exactly_as_it_stands(desk, known, ask, tmp_path, qtbot, kind):
    with desk.store.step(said("放入")) as step:
        step.put_many([Enterprise(name=f"第{n}厂", phone=str(n)) for n in range(5)])
    view = ListView(desk, Enterprise)
    qtbot.addWidget(view)
    view.show()
    view.filter.setText("厂")
    view.model.wanted = view.wanted().__class__(order=(("name", True),))
    view.refresh()
    sections = [field.name for field in view.model.fields]
    header = view.table.horizontalHeader()
    header.moveSection(header.visualIndex(sections.index("phone")), 0)
    view.columns.show_column(sections.index("phone"), True)
    shown = [desk.say(field.label) for field in view.columns.shown()]
    path = tmp_path / f"out.{kind}"
    ask.answers.append(path)
    view.tools.export_wanted.emit(kind)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    rows = _rows(path, kind)
    assert list(rows[0]) == [*shown, "tongxin:uid"]
    names = [row[shown.index("企业名称")] for row in rows[1:]]
    assert (
        names == [rec.name for rec in view.model.records] == [f"第{n}厂" for n in (4, 3, 2, 1, 0)]
    )


def _rows(path, kind):
    from app.exchange.checking import quiet
    from app.exchange.sheets import read_sheets

    (sheet,) = read_sheets(path, quiet)
    return [row.cells for row in sheet.rows]


def test_everything_goes_out_from_the_menu(desk, known, ask, tmp_path, qtbot):
    from app.ui.exporting import take_everything_out

    ask.answers.append(tmp_path)
    said_words = []
    desk.news.said.connect(said_words.append)
    take_everything_out(desk)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert len(list(tmp_path.glob("data-*/*.xlsx"))) == len(RECORDS)
    assert "全部资料已写到" in said_words[0]


def test_rows_a_rule_across_records_refuses_are_marked_and_the_others_go_in(
    desk, book, opened, ask
):
    store = desk.store
    with store.step(said("备")) as step:
        for number in ("YJ-2026-001", "YJ-2026-002"):
            values = {"number": number, "kind": "task", "raised_on": dt.date(2026, 11, 1)}
            step.put(Item(text="装订台账", **values))
    dialog = opened(
        book(
            ["意见建议", "日期", "事项", "办理情况"],
            ["YJ-2026-001", "2026-11-20", "落实", "装好了"],
            ["YJ-2026-002", "2026-11-20", "办结", "就这样"],
            ["YJ-2026-002", "2026-11-21", "不采纳", "不必"],
        ),
        Step,
    )
    assert states(dialog) == ["new", "new", "new"]
    dialog.bring_in()
    assert store.count(Step) == 0
    (told,) = ask.told
    assert told[0].startswith("第 3、4 行不能导入")
    assert states(dialog) == ["new", "wrong", "wrong"]
    assert dialog.look.view.currentIndex().row() == 1
    assert "还不能办结" in dialog.look.reason.text()
    assert dialog.go.text() == "导入 1 条"
    dialog.bring_in()
    assert [step.text for step in store.find(Step)] == ["装好了"]
    assert "2 行没有导入" in dialog.summary.text()
