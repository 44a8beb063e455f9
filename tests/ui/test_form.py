import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from app.records.events import Event
from app.records.roster import Membership, Person, Unit
from app.records.words import N, said
from app.store.drafts import draft_of, keep, waiting
from app.store.file import open_file
from app.store.history import life_of, undo, undoable
from app.ui.desk import set_desk
from app.ui.form import Form
from app.ui.form_sheet import KEPT_WITHIN_MS
from app.ui.look import Look, Section


@pytest.fixture
def shown(desk, on_screen):
    """Show the form of a kind of record."""

    def make(cls, look=None, desk=desk):
        return on_screen(Form(desk, cls, look))

    return make


@pytest.fixture
def form(shown):
    return shown(Person)


@pytest.fixture
def person(store):
    return put(store, Person(name="林晓红", duty="秘书"))


def put(store, rec):
    with store.step(said(N("试"))) as step:
        return step.put(rec)


def tab(times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def enter(form, name, compose, words):
    box = form.editors[name].typed
    box.setFocus()
    compose(box, words)


def problem(form, name):
    cell = form.cells[name]
    return "" if cell.problem.isHidden() else cell.problem.text()


def press(form, words):
    (button,) = [b for b in form.banner.findChildren(QPushButton) if b.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_typing_and_leaving_stores_the_record(form, store, qtbot, compose):
    form.show_new()
    assert form.editors["name"].box.hasFocus()
    compose(form.editors["name"].box, "林晓红")
    assert store.count(Person) == 0
    with qtbot.waitSignal(form.kept) as got:
        tab()
    (person,) = store.find(Person)
    assert (person.name, got.args[0]) == ("林晓红", person)
    assert form.editors["gender"].box.hasFocus()
    assert not form.is_new
    assert waiting(store) == []
    assert str(undoable(store)) == "新建人员“林晓红”"


def test_looking_and_leaving_writes_nothing(form, store, person):
    form.show_record(person)
    form.editors["name"].box.setFocus()
    tab(8)
    assert len(life_of(store, person.uid)) == 1
    assert waiting(store) == []


def test_each_left_field_is_one_step_named_after_the_record(form, store, person, qtbot, compose):
    form.show_record(person)
    enter(form, "phone", compose, "0571")
    tab()
    enter(form, "department", compose, "党群部")
    tab()
    assert [str(past.what) for past in life_of(store, person.uid)[:2]] == [
        "修改人员“林晓红”",
        "修改人员“林晓红”",
    ]
    assert life_of(store, person.uid)[0].after == {"department": "党群部"}


def test_a_half_filled_form_is_on_disk_within_the_promised_time(form, store, qtbot, compose):
    form.show_new()
    enter(form, "duty", compose, "干事")
    qtbot.wait(KEPT_WITHIN_MS // 2)
    compose(form.editors["duty"].box, "兼出纳")
    assert waiting(store) == []
    qtbot.wait(KEPT_WITHIN_MS // 2 + 100)
    (draft,) = waiting(store, "person")
    assert draft.raw["duty"] == "干事兼出纳"
    assert draft.uid == form.record.uid
    assert store.count(Person) == 0


def test_what_was_half_done_comes_back_and_can_be_thrown_away(form, store, person, compose):
    form.show_record(person)
    enter(form, "birth", compose, "去年春天")
    tab()
    assert draft_of(store, f"person:{person.uid}").raw == {"birth": "去年春天"}
    form.show_nothing()
    form.show_record(person)
    assert form.editors["birth"].raw() == "去年春天"
    assert form.banner.isVisible()
    assert form.banner.words.text().startswith("已恢复 ")
    press(form, "丢弃")
    assert form.editors["birth"].raw() == ""
    assert not form.banner.isVisible()
    assert waiting(store) == []


def test_a_new_record_half_done_comes_back_with_the_values_it_began_with(shown, store, compose):
    unit = put(store, Unit(name="一支部", kind="branch"))
    look = Look(hidden=("unit",))
    form, again = shown(Membership, look), shown(Membership, look)
    form.show_new(unit=unit.uid)
    enter(form, "note", compose, "借调")
    form.settle()
    (draft,) = waiting(store, "membership")
    again.show_draft(draft)
    assert again.is_new
    assert again.record.unit == unit.uid
    assert again.editors["note"].raw() == "借调"


def test_a_draft_over_a_record_that_moved_on_says_so_and_offers_both(form, store, person):
    keep(store, f"person:{person.uid}", "person", person.uid, {"duty": "主任"}, person.changed)
    put(store, store.get(Person, person.uid).having(phone="0571"))
    form.show_record(store.get(Person, person.uid))
    assert "又改过" in form.banner.words.text()
    assert (form.editors["duty"].raw(), form.editors["phone"].raw()) == ("主任", "0571")
    press(form, "用现在存着的")
    assert form.editors["duty"].raw() == "秘书"


def test_hiding_and_switching_store_what_is_valid(form, store, person, compose):
    other = put(store, Person(name="周明远"))
    form.show_record(person)
    enter(form, "phone", compose, "1")
    form.show_record(other)
    enter(form, "phone", compose, "2")
    form.hide()
    assert [p.phone for p in store.find(Person)] == ["1", "2"]


def test_untouched_required_fields_keep_quiet_until_asked(shown, store, compose):
    form = shown(Membership)
    form.show_new()
    enter(form, "since", compose, "2026-01-01")
    tab()
    assert [problem(form, name) for name in ("unit", "since")] == ["", ""]
    assert form.store_now() is None
    assert problem(form, "person") == "请填写“人员”。"
    assert problem(form, "unit") == "请填写“组织”。"
    assert form.editors["person"].box.hasFocus()
    assert store.count(Membership) == 0


def test_a_required_field_that_was_left_empty_says_so(form):
    form.show_new()
    tab()
    assert problem(form, "name") == ""
    enter_and_clear(form, "name")
    tab()
    assert problem(form, "name") == "请填写“姓名”。"


def enter_and_clear(form, name):
    box = form.editors[name].typed
    box.setFocus()
    QTest.keyClicks(box, "x")
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    QTest.keyClicks(form.editors["duty"].typed, "y")


def test_a_wrong_value_is_told_beside_its_field_and_mended(form, store, person, compose):
    form.show_record(person)
    enter(form, "joined", compose, "2026-02-30")
    tab()
    assert "不是有效日期" in problem(form, "joined")
    assert store.get(Person, person.uid).joined is None
    form.editors["joined"].box.selectAll()
    enter(form, "joined", compose, "2026-02-28")
    tab()
    assert problem(form, "joined") == ""
    assert store.get(Person, person.uid).joined == dt.date(2026, 2, 28)
    assert waiting(store) == []


def test_a_rule_across_fields_is_told(form, store, person, compose):
    form.show_record(person)
    enter(form, "joined", compose, "2026-02-28")
    enter(form, "confirmed", compose, "2025-02-28")
    tab()
    assert "早于" in problem(form, "confirmed")


def test_changes_made_elsewhere_appear_but_not_over_what_is_being_typed(
    form, store, person, compose
):
    form.show_record(person)
    enter(form, "duty", compose, "长")
    put(store, store.get(Person, person.uid).having(phone="0571", duty="主任"))
    assert form.editors["phone"].raw() == "0571"
    assert "长" in form.editors["duty"].raw()
    tab()
    assert store.get(Person, person.uid).phone == "0571"
    assert "长" in store.get(Person, person.uid).duty


def test_undo_of_a_step_shows_in_the_form(form, store, person, compose):
    form.show_record(person)
    enter(form, "phone", compose, "0571")
    tab()
    undo(store)
    assert form.editors["phone"].raw() == ""
    assert form.sheet.changes() == {}


def test_a_record_dropped_elsewhere_leaves_the_form(form, store, person, qtbot):
    form.show_record(person)
    with qtbot.waitSignal(form.gone) as got, store.step(said(N("删"))) as step:
        step.drop(person)
    assert got.args == [person.uid]
    assert form.record is None


@pytest.mark.parametrize("name", ["phone", "note"])
def test_undo_inside_a_box_counts_as_typing(form, store, person, compose, name):
    form.show_record(person)
    enter(form, name, compose, "0571")
    form.sheet.keep_draft()
    QTest.keyClick(form.editors[name].typed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.editors[name].raw() == ""
    QTest.keyClick(form.editors[name].typed, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert form.editors[name].raw() == "0571"
    tab()
    assert getattr(store.get(Person, person.uid), name) == "0571"


def test_a_readonly_file_is_shown_and_cannot_be_typed_into(shown, store, person, ask, memory):
    keep(store, f"person:{person.uid}", "person", person.uid, {"name": "半途"}, person.changed)
    path = store.path
    store.close()
    reading = open_file(path, readonly=True)
    form = shown(Person, desk=set_desk(reading, ask, memory))
    form.show_record(reading.get(Person, person.uid))
    QTest.keyClicks(form.editors["name"].box, "x")
    form.hide()
    assert form.editors["name"].raw() == "林晓红"
    assert "只读" in form.banner.words.text()
    reading.close()


def test_sections_stand_in_order_and_nothing_is_forgotten(shown, store):
    look = Look(sections=(Section("人", ("name", "phone")),), hidden=("note",))
    form = shown(Person, look)
    assert list(form.editors)[:2] == ["name", "phone"]
    assert {f.name for f in Person.fields} - set(form.editors) == {"note"}
    form.show_record(put(store, Person(name="甲", note="留着")))
    assert form.editors["duty"].widget.isVisible() is False
    QTest.keyClicks(form.editors["name"].box, "x")
    form.settle()
    assert store.find(Person)[0].note == "留着"


def test_a_problem_opens_the_folded_section_it_stands_in(shown, store, person):
    form = shown(Person, Look(sections=(Section("人", ("name",)),)))
    form.show_record(person)
    form.editors["joined"].show_value("何时")
    form.store_now()
    assert form.editors["joined"].widget.isVisible()


def test_wide_windows_get_more_columns(shown):
    form = shown(Event)
    form.show_new()
    cells = form.cells

    def columns():
        QApplication.processEvents()
        return len({cells[n].x() for n in ("starts", "ends", "planned_for", "place")})

    form.resize(300, 600)
    assert columns() == 1
    form.resize(1300, 600)
    assert columns() == 3


def test_a_full_disk_is_told_calmly_and_what_is_typed_stays(form, store, person, compose):
    form.show_record(person)
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count = {pages}")
    enter(form, "note", compose, "长" * 50_000)
    tab()
    assert form.banner.isVisible()
    assert form.editors["note"].raw() == "长" * 50_000
    store.db.execute("PRAGMA max_page_count = 1000000")
    form.store_now()
    assert store.get(Person, person.uid).note == "长" * 50_000
    assert not form.banner.isVisible()


def test_a_recovered_draft_says_again_what_is_wrong(desk, on_screen, store, person, compose):
    first = on_screen(Form(desk, Person))
    first.show_record(person)
    compose(first.editors["joined"].box, "2010-13-01")
    first.settle()
    again = on_screen(Form(desk, Person))
    again.show_record(person)
    assert again.editors["joined"].raw() == "2010-13-01"
    assert "2010-13-01" in again.cells["joined"].problem.text()
    assert not again.cells["joined"].problem.isHidden()


@pytest.mark.parametrize("typed", ["15:30", " 下午3点30分", "15时30"])
def test_a_clock_time_alone_is_one_of_the_day_before(desk, on_screen, compose, typed):
    form = on_screen(Form(desk, Event))
    form.show_new()
    compose(form.editors["ends"].box, typed)
    form.settle()
    assert form.editors["ends"].raw() == f"{desk.today()} 15:30"
    compose(form.editors["starts"].box, "2026-3-2 14:00")
    form.editors["ends"].box.clear()
    compose(form.editors["ends"].box, typed)
    form.settle()
    assert form.editors["ends"].raw() == "2026-03-02 15:30"


def test_the_cursor_begins_where_something_has_to_be_filled(desk, on_screen):
    form = on_screen(Form(desk, Event))
    form.show_new(title="学习会", kinds=("committee_meeting",))
    assert QApplication.focusWidget() is form.editors["units"].typed


def test_what_is_wider_than_the_window_can_be_reached(shown):
    def wide(_desk, _form):
        button = QPushButton()
        button.setMinimumWidth(1200)
        return button

    form = shown(Person, Look(extra=(wide,)))
    form.show_new()
    form.setMinimumWidth(300)
    form.resize(600, 400)
    bar = form.findChild(QScrollArea).horizontalScrollBar()
    QTest.qWait(1)
    assert bar.maximum() > 0
    assert bar.isVisible()
