import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records.events import Event
from app.records.partners import Enterprise
from app.records.roster import Membership, Person, Unit
from app.records.talks import Talk
from app.records.words import N, said
from app.store.drafts import waiting
from app.store.history import undo
from app.ui.editors_boxes import LineBox
from app.ui.editors_suggest import Suggestions
from app.ui.form import Form
from app.ui.links import title_field


@pytest.fixture
def people(store):
    with store.step(said(N("试"))) as step:
        unit = step.put(Unit(name="一支部", kind="branch"))
        names = ("林晓红", "林致远", "周明远 & <b>")
        return unit, *(step.put(Person(name=name)) for name in names)


@pytest.fixture
def shown(desk, on_screen):
    """Show the form of a new record with these values."""

    def make(cls, **values):
        form = on_screen(Form(desk, cls))
        form.show_new(**values)
        return form

    return make


def popup():
    return QApplication.activePopupWidget()


def offered(editor):
    model = getattr(editor, "suggestions", None) or editor.box.suggestions
    return [model.model.item(row).text() for row in range(model.model.rowCount())]


def key(name, to=None):
    QTest.keyClick(to or popup() or QApplication.focusWidget(), getattr(Qt.Key, f"Key_{name}"))


def test_a_part_of_the_name_down_and_enter_choose(shown, people, compose):
    editor = shown(Membership).editors["person"]
    editor.box.setFocus()
    compose(editor.box, "林")
    assert offered(editor)[:2] == ["林晓红", "林致远"] or set(offered(editor)[:2]) == {
        "林晓红",
        "林致远",
    }
    second = offered(editor)[1]
    key("Down")
    key("Return")
    assert editor.box.text() == second
    assert editor.raw() in {person.uid for person in people[1:3]}
    assert popup() is None


def test_enter_takes_the_first_that_fits(shown, people, compose):
    editor = shown(Membership).editors["person"]
    compose(editor.box, "周明")
    key("Return")
    assert editor.raw() == people[3].uid
    assert editor.box.text() == "周明远 & <b>"


def test_tab_takes_only_what_is_typed_in_full(shown, people, compose):
    form = shown(Membership)
    editor = form.editors["person"]
    compose(editor.box, "林晓红")
    key("Tab")
    assert editor.raw() == people[1].uid
    unit = form.editors["unit"]
    unit.box.setFocus()
    compose(unit.box, "一支")
    key("Tab")
    assert unit.raw() == "?一支"


def test_a_name_nobody_has_is_kept_as_a_draft_and_said(shown, people, store, compose):
    form = shown(Membership, unit=people[0].uid)
    editor = form.editors["person"]
    compose(editor.box, "无名氏")
    key("Escape")
    key("Tab")
    assert "没有叫“无名氏”的人员" in form.cells["person"].problem.text()
    assert store.count(Membership) == 0
    (draft,) = waiting(store, "membership")
    form.show_nothing()
    form.show_draft(draft)
    assert editor.box.text() == "无名氏"


def test_a_record_that_needs_only_a_name_is_made_on_the_spot(shown, store, people, compose):
    editor = shown(Membership).editors["person"]
    compose(editor.box, "新来的")
    assert offered(editor) == ["新建人员“新来的”"]
    key("Return")
    (made,) = store.find(Person, name="新来的")
    assert editor.raw() == made.uid
    undo(store)
    assert store.find(Person, name="新来的") == []


@pytest.mark.parametrize(
    ("cls", "name"), [(Person, "name"), (Enterprise, "name"), (Unit, ""), (Membership, "")]
)
def test_only_what_a_title_makes_whole_can_be_made_by_name(cls, name):
    assert title_field(cls) == name


def test_the_link_opens_its_record(shown, people, desk, qtbot, compose):
    editor = shown(Membership).editors["person"]
    compose(editor.box, "林晓红")
    key("Return")
    with qtbot.waitSignal(desk.news.opened) as got:
        QTest.keyClick(editor.box, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert got.args == ["person", people[1].uid]


def test_a_changed_name_shows_in_the_link(shown, people, store, compose):
    editor = shown(Membership).editors["person"]
    compose(editor.box, "林晓红")
    key("Return")
    with store.step(said(N("改名"))) as step:
        step.put(people[1].having(name="林小红"))
    assert editor.box.text() == "林小红"
    assert editor.raw() == people[1].uid


def test_several_links_are_chips_that_come_and_go_with_keys(shown, people, compose):
    editor = shown(Talk).editors["talkers"]
    editor.box.line.setFocus()
    for name in ("林晓红", "林致远"):
        compose(editor.box.line, name)
        key("Return")
    assert editor.raw() == [people[1].uid, people[2].uid]
    compose(editor.box.line, "林")
    assert "林晓红" not in offered(editor)
    key("Escape")
    key("Backspace", editor.box.line)
    key("Backspace", editor.box.line)
    assert editor.raw() == [people[1].uid]


def test_chips_open_their_records_by_keys(shown, people, desk, qtbot):
    editor = shown(Talk).editors["talkers"]
    editor.box.show_keys([people[1].uid])
    with qtbot.waitSignal(desk.news.opened) as got:
        QTest.keyClick(editor.box.line, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert got.args == ["person", people[1].uid]
    editor.box.show_keys([people[1].uid, people[3].uid])
    QTest.keyClick(editor.box.line, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert [each.text() for each in popup().actions()] == ["林晓红", "周明远 && <b>"]
    key("Down")
    with qtbot.waitSignal(desk.news.opened) as got:
        key("Return")
    assert got.args == ["person", people[3].uid]


def test_a_chip_shows_user_text_as_text_and_opens_its_record(shown, people, desk, qtbot, compose):
    editor = shown(Talk).editors["talkers"]
    compose(editor.box.line, "周明")
    key("Return")
    (chip,) = editor.box.chips()
    assert chip.name.text() == "周明远 && <b>"
    with qtbot.waitSignal(desk.news.opened) as got:
        QTest.mouseClick(chip.name, Qt.MouseButton.LeftButton)
    assert got.args == ["person", people[3].uid]
    QTest.mouseClick(chip.cross, Qt.MouseButton.LeftButton)
    assert editor.raw() == []


def test_the_links_of_an_event_are_stored(shown, people, store, compose):
    form = shown(Event, title="学习", kinds=("party_class",))
    assert form.editors["units"].raw() == []
    form.editors["units"].box.line.setFocus()
    compose(form.editors["units"].box.line, "一支部")
    key("Return")
    form.editors["starts"].box.setFocus()
    QTest.keyClicks(form.editors["starts"].box, "2026-11-23 9:00")
    key("Tab")
    (event,) = store.find(Event)
    assert event.units == (people[0].uid,)


def test_a_long_name_shows_how_it_begins_when_it_is_left(shown, people, compose):
    editor = shown(Membership).editors["person"]
    editor.box.setFixedWidth(40)
    compose(editor.box, "周明")
    key("Return")
    key("Tab", editor.box)
    assert editor.box.cursorPosition() == 0


def test_the_list_of_names_is_wider_than_a_narrow_box(shown, people, compose):
    editor = shown(Membership).editors["person"]
    editor.box.setFixedWidth(60)
    compose(editor.box, "周")
    assert popup().width() > popup().sizeHintForColumn(0) > 60
    key("Escape")


def test_down_on_the_only_name_stays_on_it(on_screen, qtbot):
    line = on_screen(LineBox())
    suggestions = Suggestions(line, lambda _words: [("a", "林晓红")])
    line.setFocus()
    QTest.keyClicks(line, "lxh")
    assert suggestions.is_open()
    key("Down")
    with qtbot.waitSignal(suggestions.chosen) as taken:
        key("Return")
    assert taken.args == ["a", "林晓红"]
