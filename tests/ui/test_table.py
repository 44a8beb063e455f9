"""Lists: filter, sort, columns, keys, clipboard, dropping, and news of single rows."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem

from app.records.events import Event
from app.records.planning import Plan
from app.records.roster import Person, Unit
from app.records.words import said
from app.store.history import undo
from app.store.listing import Wanted
from app.ui import glancing, table
from app.ui.look import Derived, Look, Told
from app.ui.rows import RecordTable
from app.ui.table import ListView, start_order

NAMES = ("陈立", "王芳", "李强", "赵敏", "<b>刘洋</b>")


@pytest.fixture
def people(desk):
    with desk.store.step(said("放入人员")) as step:
        return [step.put(Person(name=name, department="秘书处")) for name in NAMES]


@pytest.fixture
def shown(desk, qtbot):
    """Return a function that shows a list of a kind of record."""

    def show(cls=Person, **kwargs):
        view = ListView(desk, cls, **kwargs)
        qtbot.addWidget(view)
        view.resize(900, 500)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return show


def names(view):
    return [record.name for record in view.model.records]


def test_model_keeps_the_promises_of_an_item_model(desk, people, qtmodeltester):
    model = RecordTable(desk, Person, Wanted())
    model.ask(Wanted())
    assert model.rowCount() == len(NAMES)
    qtmodeltester.check(model)


def test_typing_filters_after_a_pause_and_escape_shows_all(shown, people, qtbot, compose):
    view = shown()
    compose(view.filter, "王")
    assert len(names(view)) == len(NAMES), "not with every key"
    qtbot.waitUntil(lambda: names(view) == ["王芳"])
    assert view.count.text() == "共 1 条"
    qtbot.keyClick(view.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(view)) == len(NAMES))


def test_down_goes_from_the_filter_into_the_list(shown, people, qtbot, compose):
    view = shown()
    view.filter.setFocus()
    compose(view.filter, "王")
    qtbot.keyClick(view.filter, Qt.Key.Key_Down)
    assert view.table.hasFocus()
    assert view.current().name == "王芳", "the pause is not waited for"


def test_arrows_choose_and_enter_opens(shown, people, qtbot):
    view = shown()
    chosen, opened = [], []
    view.chosen.connect(chosen.append)
    view.opened.connect(opened.append)
    view.table.setFocus()
    view.table.selectRow(0)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    first, second = view.model.records[:2]
    assert chosen[:2] == [first.uid, second.uid]
    assert opened == [second.uid]


def click_header(view, qtbot, name):
    header = view.table.horizontalHeader()
    section = [field.name for field in view.cls.fields].index(name)
    x = header.sectionViewportPosition(section) + 10
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2)
    )


def test_header_click_sorts_in_the_order_of_pinyin_and_back(shown, people, qtbot):
    view = shown(base=Wanted())
    click_header(view, qtbot, "name")
    up = names(view)
    assert [name for name in up if "<" not in name] == ["陈立", "李强", "王芳", "赵敏"]
    click_header(view, qtbot, "name")
    assert names(view) == up[::-1]
    header = view.table.horizontalHeader()
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_delete_drops_the_selected_rows_in_one_step(shown, desk, people, qtbot):
    view = shown()
    said_words = []
    desk.news.said.connect(said_words.append)
    view.table.setFocus()
    view.table.selectRow(0)
    qtbot.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert view.count.text() == "共 3 条"
    assert said_words == ["已删除 2 条人员，按 Ctrl+Z 可撤销。"]
    undo(desk.store)
    assert len(names(view)) == len(NAMES)


def test_what_is_still_used_is_not_dropped_and_the_holder_is_named(shown, desk, ask, qtbot):
    with desk.store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一党支部", kind="branch"))
        step.put(Unit(name="第一党小组", kind="group", parent=unit.uid))
    view = shown(Unit)
    view.show_uid(unit.uid)
    view.drop()
    assert desk.store.get(Unit, unit.uid)
    ((words, _),) = ask.told
    assert "第一党小组" in words


def test_copy_gives_rows_with_tabs_and_no_line_ends_inside(shown, desk, qtbot):
    with desk.store.step(said("放入")) as step:
        step.put(Person(name="陈\t立", department="一\n二"))
    view = shown(look=Look(columns=("name", "department")))
    view.table.setFocus()
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "陈 立\t一 二"


def test_copy_gives_what_is_told_of_a_row_as_well(shown, desk, qtbot):
    with desk.store.step(said("放入")) as step:
        step.put(Person(name="陈立", department="一部"))
    told = Derived("room", "房间", lambda _desk, person: Told(f"{person.department}三楼"))
    view = shown(look=Look(columns=("room", "name"), derived=(told,)))
    view.table.setFocus()
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "一部三楼\t陈立"


def test_news_redraws_one_row_and_does_not_ask_again(shown, desk, people, monkeypatch):
    view = shown()
    asked = []
    monkeypatch.setattr(view.model, "ask", lambda *_: asked.append(1))
    with desk.store.step(said("改")) as step:
        step.put(people[1].having(department="会员部"))
    row = view.model.row_of(people[1].uid)
    column = [field.name for field in Person.fields].index("department")
    assert view.model.index(row, column).data() == "会员部"
    assert asked == []


def test_news_of_a_new_record_shows_it(shown, desk, people):
    view = shown()
    with desk.store.step(said("加")) as step:
        step.put(Person(name="孙丽"))
    assert "孙丽" in names(view)


def test_a_renamed_link_is_redrawn(shown, desk):
    with desk.store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一党支部", kind="branch"))
        starts = dt.datetime(2026, 3, 1, 9)
        kinds = tuple(Event.field("kinds").kind.of)[:1]
        step.put(Event(title="党课", kinds=kinds, units=(unit.uid,), starts=starts))
    view = shown(Event)
    cell = view.model.index(0, [field.name for field in Event.fields].index("units"))
    assert cell.data() == "第一党支部"
    with desk.store.step(said("改名")) as step:
        step.put(unit.having(name="机关党支部"))
    assert cell.data() == "机关党支部"


def test_a_hidden_list_waits_until_it_is_seen(shown, desk, people):
    view = shown()
    view.hide()
    with desk.store.step(said("加")) as step:
        step.put(Person(name="孙丽"))
    assert "孙丽" not in names(view)
    view.show()
    assert "孙丽" in names(view)


def test_a_refresh_keeps_the_current_record_and_chooses_nothing_new(shown, desk, people):
    view = shown()
    view.show_uid(people[2].uid)
    chosen = []
    view.chosen.connect(chosen.append)
    with desk.store.step(said("加")) as step:
        step.put(Person(name="阿一"))
    assert view.current().uid == people[2].uid
    assert chosen == []


def test_no_more_than_the_limit_is_held_and_the_total_is_told(shown, people):
    view = shown(base=Wanted(limit=3))
    assert len(view.model.records) == 3
    assert view.count.text() == "显示前 3 条，共 5 条"
    view.table.selectAll()
    assert view.count.text() == "显示前 3 条，共 5 条，已选 3 条"


@pytest.fixture
def many(shown, people, monkeypatch):
    """Show a list of which a glance finds two rows."""
    monkeypatch.setattr(glancing, "FIRST", 2)
    return shown()


def test_the_first_rows_are_seen_at_once_and_the_rest_follows(many, qtbot):
    many.table.selectRow(1)
    first = names(many)
    assert (len(first), many.count.text()) == (2, "显示前 2 条，还有更多")
    qtbot.waitUntil(lambda: len(names(many)) == len(NAMES))
    assert names(many)[:2] == first
    assert many.count.text() == f"共 {len(NAMES)} 条"
    assert many.table.currentIndex().row() == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_A])
def test_who_uses_the_rows_has_all_of_them(many, qtbot, key):
    qtbot.keyClick(many.table, key, Qt.KeyboardModifier.ControlModifier)
    assert len(names(many)) == len(NAMES)


def test_a_record_beyond_the_first_rows_is_found(many, people):
    last = next(one for one in people if one.name not in names(many))
    assert many.show_uid(last.uid)
    assert many.current() == last


def test_what_changes_between_glance_and_rest_is_shown_as_it_is(many, desk, people):
    first = next(one for one in people if one.name == names(many)[0])
    with desk.store.step(said("删")) as step:
        step.drop(first)
    many.complete()
    assert len(names(many)) == len(NAMES) - 1


def test_empty_list_says_what_it_is_for_and_offers_the_next_thing(shown, qtbot):
    view = shown(empty="先把人员放进名册。")
    wanted = []
    view.new_wanted.connect(lambda: wanted.append(1))
    words, button = view._empty._words, view._empty._button
    assert words.isVisible()
    assert words.text() == "先把人员放进名册。"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [1]


def test_filter_without_a_hit_offers_to_clear_it(shown, people, qtbot):
    view = shown()
    widened = []
    view.widened.connect(lambda: widened.append(1))
    view.filter.setText("没有这个人")
    view.refresh()
    assert view._empty._button.text() == "清除筛选"
    qtbot.mouseClick(view._empty._button, Qt.MouseButton.LeftButton)
    assert len(names(view)) == len(NAMES)
    assert widened == [1]


def test_markup_in_a_name_is_shown_as_typed(shown, people):
    view = shown()
    row = next(n for n, record in enumerate(view.model.records) if "<" in record.name)
    cell = view.model.index(row, 0)
    assert cell.data() == "<b>刘洋</b>"
    assert "&lt;b&gt;" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_context_menu_offers_open_copy_drop(shown, people, qtbot):
    view = shown()
    view.table.selectRow(0)
    view.table.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = [each for each in view.findChildren(QMenu) if each.isVisible()]
    assert [action.text() for action in menu.actions()] == [
        "打开",
        "复制",
        "批量修改…",
        "删除",
    ]
    menu.close()


def test_a_read_only_file_offers_nothing_that_writes(desk, qtbot):
    desk.store.readonly = True
    view = ListView(desk, Person)
    qtbot.addWidget(view)
    view.show()
    assert not view.new.isEnabled()
    assert not view._empty._button.isVisible()


def test_a_narrowed_base_is_said_on_paper(shown, people):
    view = shown()
    view.set_base(Wanted(equal={"department": "会员部"}), "部门：会员部")
    assert names(view) == []
    view.filter.setText("王")
    assert str(view.filtered()) == "部门：会员部　筛选：王"


def test_lists_begin_with_the_newest_or_by_title():
    assert start_order(Event) == (("starts", True),)
    assert start_order(Unit) == (("name", False),)
    assert table.DEBOUNCE_MS == 150


HOSTILE = (
    "<img src='x'>",
    "=1+1",
    "'; drop table person; --",
    "长" * 100_000,
    "𠮷野家",
    "👩‍💻",
    "半\ud800个",
    "铃\x07\x00声",
)


def test_whatever_was_typed_is_listed_found_and_copied(shown, desk, qtbot):
    with desk.store.step(said("放入")) as step:
        for text in HOSTILE:
            step.put(Person(name=text, department="组"))
    view = shown(look=Look(columns=("name", "department")), base=Wanted())
    view.grab()
    assert view.count.text() == f"共 {len(HOSTILE)} 条"
    cells = {view.model.index(row, 0).data() for row in range(len(HOSTILE))}
    assert {"=1+1", "𠮷野家", "<img src='x'>"} <= cells
    assert max(map(len, cells)) <= 80, "painting is not slowed by what no cell shows"
    view.table.selectAll()
    view.copy()
    assert QApplication.clipboard().text().count("\n") == len(HOSTILE) - 1
    for words in ("𠮷", "drop table", "=1+1", "''\"*", "半\ud800个"):
        view.filter.setText(words)
        view.refresh()
    view.grab()


def test_units_that_begin_alike_keep_the_end_of_their_names(desk, shown, store):
    with store.step(said("试")) as step:
        units = [step.put(Unit(name=f"中共某某商会第{n}支部委员会", kind="branch")) for n in "一二"]
        for unit in units:
            step.put(Plan(unit=unit.uid, year=2026, theme="强基固本"))
    view = shown(Plan)
    elided = {}
    for number, field in enumerate(view.model.fields):
        option = QStyleOptionViewItem()
        drawing = view.table.itemDelegateForIndex(view.model.index(0, number))
        drawing.initStyleOption(option, view.model.index(0, number))
        elided[field.name] = option.textElideMode
    assert elided["unit"] == Qt.TextElideMode.ElideLeft
    assert elided["theme"] != Qt.TextElideMode.ElideLeft


def test_a_record_kept_with_ctrl_held_is_selected_alone(shown, desk, people):
    view = shown()
    view.table.selectRow(2)
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(view.windowHandle(), Qt.Key.Key_S, held)
    assert QApplication.keyboardModifiers() == held
    with desk.store.step(said("新建")) as step:
        made = step.put(Person(name="新人"))
    assert view.show_uid(made.uid)
    QTest.keyRelease(view.windowHandle(), Qt.Key.Key_S)
    assert [record.uid for record in view.selected()] == [made.uid]
