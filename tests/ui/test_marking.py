"""Words that mark classified matter are pointed out beside the text, and forbid nothing."""

import pytest

from app.records.lists import ListWord
from app.records.talks import Talk
from app.records.words import said
from app.rules.marks import marks_in
from app.store.seeding import seed
from app.ui.form import Form
from app.ui.marking import Marking


@pytest.fixture
def form(desk, store, on_screen):
    seed(store)
    made = Form(desk, Talk)
    made.show_new()
    return on_screen(made, 900, 700)


def look(cell):
    cell.findChild(Marking).look()
    return cell.warning.words.text() if cell.warning and not cell.warning.isHidden() else ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("上级发来一份机密★文件", ["机密★"]),
        ("机 密 ★", ["机密★"]),
        ("绝密和内部资料各一份", ["绝密", "内部资料"]),
        ("请保守秘密", []),
        ("", []),
    ],
)
def test_marks_are_found_blanks_aside_the_longest_first(text, found):
    assert marks_in(text, ["绝密", "机密", "机密★", "秘密★", "内部资料", ""]) == found


def test_a_mark_is_pointed_out_while_it_stands_there(qtbot, form, compose):
    cell = form.cells["thoughts"]
    compose(cell.editor.box, "传达机密★精神")
    qtbot.waitUntil(lambda: bool(cell.warning and cell.warning.isVisible()))
    assert "“机密★”" in cell.warning.words.text()
    assert form.cells["advice"].warning is None
    cell.editor.box.setPlainText("传达精神")
    assert look(cell) == ""


def test_what_is_marked_can_be_kept_all_the_same(desk, store, form):
    form.editors["thoughts"].box.setPlainText("机密★")
    look(form.cells["thoughts"])
    assert form.cells["thoughts"].problem.isHidden()
    assert "机密★" in form.raw()["thoughts"]


def test_a_record_that_is_shown_is_looked_through_as_well(qtbot, form):
    form.show_new(opinions="附件标有“内部资料”")
    cell = form.cells["opinions"]
    qtbot.waitUntil(lambda: bool(cell.warning and cell.warning.isVisible()))


def test_the_office_says_which_words_mark(store, form):
    cell = form.cells["thoughts"]
    cell.editor.box.setPlainText("甲字文件，机密")
    with store.step(said("改")) as step:
        for word in store.find(ListWord, list_name="secret_mark"):
            step.put(word.having(retired=True))
        step.put(ListWord(list_name="secret_mark", word="甲字文件"))
    assert "“甲字文件”" in look(cell)
    assert "机密" not in look(cell)
