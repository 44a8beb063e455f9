import datetime as dt

import pytest
from PySide6.QtCore import Qt

from app.records.events import Event, Topic
from app.records.roster import Unit
from app.records.words import said
from app.store.drafts import waiting
from app.store.history import redo, undo
from app.ui.unfolding import Face, Unfolding


class Titles(Unfolding):
    def __init__(self, desk):
        super().__init__(desk, Topic, "event", ("title", "decision"), "还没有议题。")

    def face(self, record, place):
        return Face(str(place + 1), record.title, record.decision)


@pytest.fixture
def event(store):
    unit = Unit(name="一支部", kind="branch")
    with store.step(said("event")) as step:
        step.put(unit)
        return step.put(
            Event(
                title="会",
                kinds=("other",),
                units=(unit.uid,),
                starts=dt.datetime(2026, 11, 20, 9),
            )
        )


@pytest.fixture
def rows(desk, event, on_screen):
    made = on_screen(Titles(desk))
    made.show_parent(event)
    return made


@pytest.fixture
def put_topics(store, event):
    def put(*titles):
        with store.step(said("topics")) as step:
            return [
                step.put(Topic(event=event.uid, place=n, title=title))
                for n, title in enumerate(titles, 1)
            ]

    return put


def shown(rows):
    """Return from top to bottom what is seen: titles of rows, # for the open form."""
    column = rows._column
    widgets = [column.itemAt(n).widget() for n in range(column.count())]
    seen = [widget for widget in widgets if not widget.isHidden()]
    return [
        "#" if widget is rows._sheet else widget.button.accessibleName().split("，")[1]
        for widget in seen
        if widget is not rows._empty
    ]


def test_an_empty_list_says_what_to_do(rows, put_topics):
    assert rows._empty.isVisible()
    put_topics("甲")
    assert not rows._empty.isVisible()


def test_the_form_opens_under_its_row_and_folds_again(rows, put_topics):
    first, second = put_topics("甲", "乙")
    rows.unfold(first.uid)
    assert shown(rows) == ["甲", "#", "乙"]
    rows.unfold(second.uid)
    assert shown(rows) == ["甲", "乙", "#"]
    rows.unfold(second.uid)
    assert shown(rows) == ["甲", "乙"]


def test_escape_folds_and_keeps_what_was_typed(qtbot, store, rows, put_topics, compose):
    (topic,) = put_topics("甲")
    rows.unfold(topic.uid)
    box = rows.form.editors["decision"].typed
    box.setFocus()
    compose(box, "同意。")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert shown(rows) == ["甲"]
    assert store.get(Topic, topic.uid).decision == "同意。"


def test_a_new_one_takes_its_place_when_it_is_whole(store, rows, compose):
    rows.add(place=1)
    title = rows.form.editors["title"].typed
    assert title.hasFocus()
    compose(title, "甲")
    assert store.find(Topic) == []
    rows.form.settle()
    assert [topic.title for topic in store.find(Topic)] == ["甲"]
    assert shown(rows) == ["甲", "#"]
    assert waiting(store) == []


def test_a_row_dropped_elsewhere_goes_and_comes_back(store, rows, put_topics):
    first, _second = put_topics("甲", "乙")
    rows.unfold(first.uid)
    rows.drop(first.uid)
    assert shown(rows) == ["乙"]
    undo(store)
    assert shown(rows) == ["甲", "乙"]
    redo(store)
    assert shown(rows) == ["乙"]


def test_another_parent_shows_its_own_rows_only(store, event, rows, put_topics):
    (topic,) = put_topics("甲")
    rows.unfold(topic.uid)
    rows.show_parent(None)
    assert shown(rows) == []
    assert not rows.isEnabled()
    rows.show_parent(event)
    assert shown(rows) == ["甲"]


def test_long_words_are_cut_and_said_in_full(rows, put_topics):
    put_topics("很长的题目" * 60)
    (row,) = rows._rows.values()
    assert row.button.text().endswith("…")
    assert row.button.width() < rows.width()
    assert row.button.accessibleName() == "1，" + "很长的题目" * 60
