"""Papers speak the office's language, whatever the screen speaks."""

import datetime as dt

import pytest

from app.papers.gathered_talks import talk_of
from app.records.talks import Talk
from app.records.words import N, said
from app.store.settings import set_setting
from app.ui.printing import REPORT_LANGUAGE, for_paper

MADE = dt.datetime(2026, 11, 23, 9)


@pytest.mark.parametrize(
    ("code", "words"),
    [("", "谈心谈话"), ("zh_CN", "谈心谈话"), ("zh_TW", "談心談話"), ("en", "Talk")],
)
def test_a_paper_is_said_in_the_language_of_the_reports(desk, code, words):
    if code:
        set_setting(desk.store, REPORT_LANGUAGE, code)
    assert for_paper(desk).say(N("谈心谈话")).startswith(words)
    assert desk.say(N("谈心谈话")) == "谈心谈话"


def test_names_and_labels_follow_the_paper(desk):
    set_setting(desk.store, REPORT_LANGUAGE, "en")
    talk = Talk(number="TX-1", others="李强", manner="visit")
    paper = talk_of(desk.store, for_paper(desk).tongue, talk, MADE)
    (title, form) = paper.content.blocks
    texts = [cell.text for row in form.rows for cell in row.cells]
    assert title.text.isascii()
    assert "TX-1" in texts
    assert "李强" in texts
    assert [each for each in texts if "谈话" in each] == []


def test_user_text_stays_as_it_is(desk):
    tongue = for_paper(desk).tongue
    assert tongue.say(said(N("{title}记录"), title="{x}谈心谈话")) == "{x}谈心谈话记录"
