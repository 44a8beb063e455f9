"""Who wants to stay unknown stays unknown: the tick asks, then nothing leads there any more."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from app.records.roster import Person, Unit
from app.records.talks import Item, Step, Talk, Voice
from app.store.drafts import waiting
from app.store.history import undoable
from app.tabs.talks.anonymous import AnonymousDialog

DAY = dt.date(2026, 11, 2)
SAID = "希望把食堂晚餐延长到八点半。"


@pytest.fixture
def item(put):
    put(Unit(name="中共示例商会第一支部委员会", kind="branch"))
    talker, partner = put(Person(name="王若兰"), Person(name="欧阳霁月"))
    talk = put(
        Talk(
            number="TX-2026-014",
            held=dt.datetime(2026, 11, 2, 15),
            talkers=(talker.uid,),
            partners=(partner.uid,),
            opinions=SAID,
        )
    )
    made = put(
        Item(
            number="YJ-1", kind="opinion", text=SAID, quote=SAID, talk=talk.uid, source="talk",
            raised_on=DAY, note="欧阳霁月再次来电",
        )
    )  # fmt: skip
    put(
        Voice(item=made.uid, person=partner.uid),
        Step(item=made.uid, on=DAY, kind="assigned", text="告知欧阳霁月已转办"),
    )
    return made


@pytest.fixture
def talks(qtbot, window, tab, item):
    made = tab("谈心与反馈")
    with qtbot.waitActive(window):
        window.activateWindow()
    made.show_uid("item", item.uid)
    return made


def tick(talks, row=0):
    voices = talks.page.form.voices
    voices.rows[row].editors["anonymous"].box.click()


def dialog():
    windows = QApplication.topLevelWidgets()
    (found,) = [w for w in windows if isinstance(w, AnonymousDialog) and w.isVisible()]
    return found


def words_of(dialog):
    from PySide6.QtWidgets import QLabel

    return "".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_tick_says_what_goes_and_that_there_is_no_way_back(store, talks, item):
    tick(talks)
    asked = dialog()
    assert "不能撤销" in words_of(asked)
    assert "备注、2026-11-02 的办理记录" in words_of(asked)
    asked.reject()
    (voice,) = store.find(Voice)
    assert (voice.anonymous, store.get(Item, item.uid).quote) == (False, SAID)
    row = talks.page.form.voices.rows[0]
    assert row.editors["anonymous"].raw() is False


def test_nothing_leads_to_the_person_any_more(store, talks, item):
    before = str(undoable(store))
    tick(talks)
    asked = dialog()
    asked.text.setPlainText("食堂晚餐收得太早。")
    asked.day.setDate(asked.day.date().addDays(-1))
    asked.accept()
    (voice,) = store.find(Voice)
    assert (voice.anonymous, voice.person, voice.name) == (True, None, "")
    kept = store.get(Item, item.uid)
    assert (kept.talk, kept.quote, kept.source, kept.text) == (
        None, "", "other", "食堂晚餐收得太早。",
    )  # fmt: skip
    assert kept.raised_on == dt.date(2026, 11, 1)
    assert str(undoable(store)) == before
    form = talks.page.form
    assert form.editors["text"].raw() == "食堂晚餐收得太早。"
    assert form.voices.rows[0].editors["person"].raw() is None
    log = store.db.execute("SELECT before, after FROM change WHERE uid = ?", [item.uid]).fetchall()
    assert SAID not in str(log)
    assert waiting(store) == []


def test_the_talk_does_not_know_the_item_any_more(store, talks, item):
    tick(talks)
    dialog().accept()
    talk = store.find(Talk)[0]
    talks.show_uid("talk", talk.uid)
    page = talks.page.form
    assert page.items.lines.count() == 0
    assert page.editors["opinions"].typed.extraSelections() == []


def test_a_new_voice_of_an_item_from_a_talk_asks_as_well(store, talks, item):
    talks.page.form.voices.add_row()
    tick(talks, 1)
    dialog().accept()
    assert sorted(voice.anonymous for voice in store.find(Voice)) == [False, True]
    assert store.get(Item, item.uid).talk is None


def test_an_item_that_leads_nowhere_takes_an_unnamed_voice_at_once(store, put, talks):
    other = put(Item(kind="opinion", text="慢", raised_on=DAY))
    talks.show_uid("item", other.uid)
    talks.page.form.voices.add_row()
    tick(talks)
    windows = QApplication.topLevelWidgets()
    assert not [w for w in windows if isinstance(w, AnonymousDialog) and w.isVisible()]
    (voice,) = store.find(Voice, item=other.uid)
    assert voice.anonymous


def test_the_words_are_not_thrown_away(store, talks, item):
    tick(talks)
    asked = dialog()
    asked.text.setPlainText("  ")
    asked.accept()
    assert asked.problem.text() == "内容不能为空。"
    asked.reject()
    assert store.get(Item, item.uid).text == SAID
