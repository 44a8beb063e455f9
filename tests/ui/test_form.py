import pytest
from PySide6.QtCore import Qt

from app.records.roster import Person
from app.store.drafts import draft_of, waiting
from app.store.history import life_of, undo, undoable
from app.ui.form import Form
from app.ui.form_sheet import KEPT_WITHIN_MS


@pytest.fixture
def form(desk, qtbot):
    form = Form(desk, Person)
    qtbot.addWidget(form)
    form.resize(700, 600)
    form.show()
    qtbot.waitExposed(form)
    return form


def kept(desk, rec):
    with desk.store.step("试") as step:
        return step.put(rec)


def test_typing_and_leaving_stores_the_record(form, desk, qtbot, compose):
    form.show_new()
    assert form.editors["name"].box.hasFocus()
    compose(form.editors["name"].box, "林晓红")
    assert desk.store.count(Person) == 0
    with qtbot.waitSignal(form.kept) as got:
        qtbot.keyClick(form.editors["name"].box, Qt.Key.Key_Tab)
    (person,) = desk.store.find(Person)
    assert (person.name, got.args[0]) == ("林晓红", person)
    assert not form.editors["name"].box.hasFocus()
    assert not form.is_new
    assert waiting(desk.store) == []
    assert str(undoable(desk.store)) == "新建人员“林晓红”"
