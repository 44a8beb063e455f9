"""The coverage of talks on the screen: done and due by sign and word, Enter begins the talk."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.records.roster import Membership, Person, Post, Unit
from app.records.talks import Talk
from app.store.seeding import seed

SINCE = dt.date(2020, 1, 1)
HELD = dt.datetime(2026, 3, 1, 15)


@pytest.fixture
def people(store, put):
    seed(store)
    unit = put(Unit(name="第一党支部", short="一支部", kind="branch"))
    made = {
        name: put(Person(name=name, standing="formal"))
        for name in ("甲书记", "乙委员", "丙党员", "丁党员")
    }
    here = {"unit": unit.uid, "since": SINCE}
    put(*(Membership(person=each.uid, **here) for each in made.values()))
    put(Post(person=made["甲书记"].uid, kind="secretary", rank=1, **here))
    put(Post(person=made["乙委员"].uid, kind="organisation", rank=2, **here))
    put(
        Talk(
            uid="t", number="TX-2026-001", held=HELD, unit=unit.uid,
            talkers=(made["甲书记"].uid,), partners=(made["丙党员"].uid,),
        )
    )  # fmt: skip
    return made


@pytest.fixture
def talks(people, tab):
    return tab("谈心与反馈")


@pytest.fixture
def page(talks):
    return talks.views.turn("coverage")


def cells(grid):
    model = grid.rows
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_done_and_due_stand_there_by_sign_and_word(page):
    assert page.sums.text() == "支委之间 0/2 人　支委与党员 2/4 人　党员之间 0/2 人"
    found = {row[0]: row[2:] for row in cells(page.people)}
    assert found["甲书记"] == ["○ 待谈", "√ 已谈 1 次", "—", "2026-03-01"]
    assert found["丁党员"] == ["—", "○ 待谈", "○ 待谈", ""]
    assert "第十九条" in page.basis.text()
    spoken = page.people.rows.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "待谈" in spoken


def test_the_pairs_show_who_talked_with_whom(page):
    model = page.pairs.rows
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    names = [model.headerData(n, Qt.Orientation.Vertical) for n in range(4)]
    assert heads == names == ["甲书记", "乙委员", "丙党员", "丁党员"]
    assert cells(page.pairs)[0] == ["＼", "·", "● 1", "·"]
    assert cells(page.pairs)[2][0] == "● 1"


def test_what_the_signs_of_the_pairs_mean_stands_below_them_and_only_there(page, click):
    assert not page.key.isVisible()
    click(page.findChild(QPushButton, "by_pair"))
    assert page.key.isVisible()
    signs = {cell.split()[0] for row in cells(page.pairs) for cell in row} - {"＼"}
    assert signs == {"●", "·"}
    assert all(sign in page.key.text() for sign in ("●", "○", "·"))
    click(page.findChild(QPushButton, "by_person"))
    assert not page.key.isVisible()


def test_enter_on_a_proposal_begins_the_talk_with_all_that_is_known(
    qtbot, page, talks, people, store
):
    lines = page.proposals.lines
    lines.setFocus()
    words = lines.item(0).text()
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert talks.views.key == "talk"
    raw = talks.page.form.raw()
    assert all(raw[name] for name in ("talkers", "partners", "unit"))
    assert raw["held"].startswith("2026-11-23")
    assert (raw["manner"], raw["occasion"]) == ("individual", "regular")
    named = {person.uid: name for name, person in people.items()}
    assert words == f"{named[raw['talkers'][0]]} 和 {named[raw['partners'][0]]}"
    talks.page.form.sheet.settle()
    assert store.count(Talk) == 1, "nothing was said yet, so nothing is kept"
    qtbot.keyClicks(talks.page.form.editors["place"].typed, "B2")
    talks.page.form.store_now()
    assert store.count(Talk) == 2
    assert talks.views.turn("coverage").sums.text() != ""


def test_enter_on_a_cell_begins_what_is_due_and_opens_what_was_held(qtbot, page, talks, people):
    names = [row[0] for row in cells(page.people)]
    page.people.setFocus()
    page.people.setCurrentIndex(page.people.rows.index(names.index("丁党员"), 3))
    qtbot.keyClick(page.people, Qt.Key.Key_Return)
    assert talks.page.form.raw()["partners"] == [people["丁党员"].uid]
    talks.page.form.sheet.forget()
    talks.views.turn("coverage")
    page.people.setCurrentIndex(page.people.rows.index(names.index("丙党员"), 3))
    qtbot.keyClick(page.people, Qt.Key.Key_Return)
    assert talks.page.record.uid == "t"
    talks.views.turn("coverage")
    page.pairs.entered.emit(0, 2)
    assert talks.page.record.uid == "t"
    talks.views.turn("coverage")
    page.pairs.entered.emit(0, 1)
    assert talks.page.form.raw()["relation"] == "committee_members"


def test_an_earlier_year_tells_what_was_missed_and_proposes_nothing(page):
    page.year.setCurrentIndex(page.year.findData(2025))
    assert any("× 缺 0/1" in row for row in cells(page.people))
    assert page.proposals.lines.count() == 0
    assert page.proposals.hint.text() == "往年不再提出建议。"


def test_a_new_talk_is_seen_at_once(qtbot, page, people, put):
    put(Talk(held=HELD, talkers=(people["甲书记"].uid,), partners=(people["乙委员"].uid,)))
    qtbot.waitUntil(lambda: page.sums.text().startswith("支委之间 2/2"))


def test_the_blank_form_of_a_proposal_has_the_names_and_no_words(page, printed):
    page.proposals.lines.setCurrentRow(0)
    page.print_blank()
    words = printed()
    assert "谈心谈话记录表" in words
    assert any(name in words for name in ("甲书记", "乙委员", "丙党员", "丁党员"))


def test_a_file_without_a_branch_says_what_to_do(tab):
    page = tab("谈心与反馈").views.turn("coverage")
    assert "建立党支部" in page.nothing.text()
    assert not page.people.isVisible()
