"""Talks whose time is over go only after the list, the approval, a checked copy and a yes."""

import datetime as dt
from contextlib import closing

import pytest

from app.records.lists import Retention
from app.records.roster import Person
from app.records.talk_rules import TalkCount
from app.records.talks import Talk
from app.store.access import accesses
from app.store.file import open_file
from app.store.sight import Sight


@pytest.fixture
def page(put, tab, store):
    talker = put(Person(name="周望舒"))
    held = dt.datetime(2014, 3, 4, 15)
    put(Talk(uid="old", number="TX-2014-1", held=held, talkers=(talker.uid,), others="来访者"))
    put(Retention(subject="talk", years=10))
    talks = tab("谈心与反馈")
    return talks.views.turn("settled").views.turn("retention")


def test_it_is_proposed_printed_approved_copied_and_gone(
    page, store, ask, printed, tmp_path, click
):
    assert page.notice.isVisible()
    assert "1 次谈话保存期满" in page.notice.words.text()
    click(page.begin)
    dialog = page.window().findChild(type(page.ask()).__mro__[0])
    assert not dialog.agreed.isEnabled()
    dialog.print_list()
    assert "TX-2014-1" in printed()
    assert not dialog.go.isEnabled()
    dialog.agreed.setChecked(True)
    ask.answers += [tmp_path / "备份", True]
    dialog.carry_out()
    assert (store.count(Talk), store.count(TalkCount)) == (0, 1)
    assert [each.act for each in accesses(store)] == ["condensed"]
    (copy,) = (tmp_path / "备份").iterdir()
    with closing(open_file(copy, readonly=True)) as before:
        assert before.count(Talk) == 1
    assert not page.notice.isVisible()


@pytest.mark.parametrize("answers", [[None], ["folder", False]])
def test_whoever_gives_up_keeps_everything(page, store, ask, tmp_path, answers):
    dialog = page.ask()
    ask.answers += [tmp_path / "备份" if each == "folder" else each for each in answers]
    dialog.carry_out()
    assert (store.count(Talk), store.count(TalkCount)) == (1, 0)
    dialog.reject()


def test_a_copy_that_cannot_be_written_stops_it(page, store, ask, tmp_path):
    (tmp_path / "堵").write_text("", encoding="utf-8")
    dialog = page.ask()
    ask.answers.append(tmp_path / "堵")
    dialog.carry_out()
    assert store.count(Talk) == 1
    assert ask.told
    dialog.reject()


def test_who_does_not_see_all_is_not_asked(page, store):
    store.look_as(Sight("op", "", dt.date(2026, 11, 23)))
    page._tell()
    assert not page.notice.isVisible()
    store.look_as(None)
