import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.records.events import Event
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    Match,
    Need,
    Publicity,
    Resource,
)
from app.records.roster import Unit
from app.tabs.partners.promises import Kept, term
from app.tabs.partners.rings import Rings
from app.ui.children import Children
from app.ui.linked import Linked


@pytest.fixture
def unit(put):
    return put(Unit(name="第一党支部", kind="branch"))


@pytest.fixture
def firm(put):
    return put(Enterprise(name="某电器有限公司"))


@pytest.fixture
def agreement(put, unit, firm):
    return put(
        Agreement(
            title="结对共建协议",
            unit=unit.uid,
            enterprises=(firm.uid,),
            starts=dt.date(2026, 1, 1),
            ends=dt.date(2026, 12, 31),
        )
    )


@pytest.fixture
def joint(put, unit, firm):
    return put(
        Event(
            title="走进车间",
            kinds=("joint_event",),
            units=(unit.uid,),
            starts=dt.datetime(2026, 5, 8, 9),
            partners=(firm.uid,),
            lanes=("activities",),
            five_ones=("themed_practice",),
        )
    )


def section(page, name):
    return page.findChild(Linked, f"linked_{name}")


def told(linked):
    lines = [linked.lines.line(row) for row in range(linked.lines.count())]
    return [(line.text, line.side) for line in lines]


def test_an_enterprise_with_its_contact_is_typed(tab, store, click, enter):
    page = tab("共建").views.turn("enterprise")
    click(page.list.new)
    enter(page.form.editors["name"], "某电器有限公司")
    contacts = page.form.findChild(Children, "contact-children")
    click(contacts.add)
    enter(contacts.rows[0].editors["name"], "周经理")
    (contact,) = store.find(Contact)
    assert contact.name == "周经理"
    assert contact.enterprise == store.find(Enterprise)[0].uid


def test_an_agreement_begun_at_the_enterprise_knows_it(tab, firm, unit, store, click, enter):
    partners = tab("共建")
    partners.show_uid("enterprise", firm.uid)
    page = partners.views.page("enterprise")
    click(section(page, "agreement").findChild(QPushButton, "new_agreement"))
    assert partners.views.key == "agreement"
    form = partners.views.page("agreement").form
    enter(form.editors["title"], "结对共建协议")
    enter(form.editors["unit"], "第一")
    enter(form.editors["starts"], dt.date(2026, 1, 1))
    enter(form.editors["ends"], dt.date(2026, 12, 31))
    (made,) = store.find(Agreement)
    assert made.enterprises == (firm.uid,)
    partners.show_uid("enterprise", firm.uid)
    assert told(section(page, "agreement")) == [("结对共建协议", "有效")]


def test_an_event_made_from_the_partner_shows_on_its_page(
    tab, window, firm, unit, store, click, enter
):
    partners = tab("共建")
    partners.show_uid("enterprise", firm.uid)
    page = partners.views.page("enterprise")
    click(section(page, "event").findChild(QPushButton, "new_event"))
    form = window.tab(2).page.form
    assert form.record.partners == (firm.uid,)
    assert form.record.kinds == ("joint_event",)
    enter(form.editors["title"], "走进车间")
    enter(form.editors["units"], "第一")
    enter(form.editors["starts"], "2026-05-08 09:00")
    assert [event.title for event in store.find(Event)] == ["走进车间"]
    window.go(4)
    assert told(section(page, "event")) == [("走进车间", "草稿")]


def test_the_lane_lists_what_hangs_on_an_enterprise(tab, put, firm, joint, opened):
    need, resource, report = put(
        Need(enterprise=firm.uid, side="demand", title="求购轴承"),
        Resource(name="展厅", enterprise=firm.uid),
        Publicity(title="走进车间见闻", enterprises=(firm.uid,), channel="website"),
    )
    partners = tab("共建")
    partners.show_uid("enterprise", firm.uid)
    page = partners.views.page("enterprise")
    found = {name: told(section(page, name)) for name in ("event", "need", "resource", "publicity")}
    assert found == {
        "event": [("走进车间", "草稿")],
        "need": [("求购轴承", "征集中")],
        "resource": [("展厅", "")],
        "publicity": [("走进车间见闻", "网站")],
    }
    for name, record in (
        ("event", joint),
        ("need", need),
        ("resource", resource),
        ("publicity", report),
    ):
        lines = section(page, name).lines
        lines.setCurrentRow(0)
        QTest.keyClick(lines, Qt.Key.Key_Return)
        assert opened[-1] == (record.table, record.uid)


def test_the_rings_count_the_five_ones_of_the_year(tab, put, firm, joint, agreement):
    put(
        joint.having(uid=joint.uid + "x", id=0, starts=dt.datetime(2025, 5, 8, 9)),
        Commitment(agreement=agreement.uid, lane="activities", one="themed_practice", times=2),
    )
    partners = tab("共建")
    partners.show_uid("enterprise", firm.uid)
    rings = partners.views.page("enterprise").findChild(Rings)
    assert rings.words()[:2] == ["理论学习交流 未办 0/1", "主题实践活动 已办 1/2"]
    put(joint.having(five_ones=("themed_practice", "study_exchange")))
    assert rings.words()[0] == "理论学习交流 已办 1/1"


def test_a_ring_opens_what_was_held_and_begins_what_was_not(tab, window, firm, joint, opened):
    partners = tab("共建")
    partners.show_uid("enterprise", firm.uid)
    rings = partners.views.page("enterprise").findChild(Rings).rings
    QTest.keyClick(rings["themed_practice"], Qt.Key.Key_Space)
    assert opened == [("event", joint.uid)]
    QTest.keyClick(rings["training"], Qt.Key.Key_Space)
    form = window.tab(2).page.form
    assert (form.record.partners, form.record.five_ones) == ((firm.uid,), ("training",))


def test_commitments_say_how_far_they_are_kept(tab, put, agreement, joint, opened, click_line):
    put(
        Commitment(
            agreement=agreement.uid, place=1, lane="activities", one="themed_practice", times=2
        ),
        Commitment(agreement=agreement.uid, place=2, lane="activities", times=1),
    )
    partners = tab("共建")
    partners.show_uid("agreement", agreement.uid)
    kept = partners.views.page("agreement").findChild(Kept)
    assert told(kept) == [
        ("活动联办 · 主题实践活动", "1/2，还差 1 次"),
        ("活动联办", "1/1"),
    ]
    assert [kept.lines.line(row).mark for row in range(2)] == ["clock", "check"]
    click_line(kept.lines, "主题实践")
    assert opened == [("event", joint.uid)]


def test_an_agreement_past_its_end_is_said_so(tab, put, agreement, firm):
    put(agreement.having(ends=dt.date(2026, 11, 22)))
    partners = tab("共建")
    partners.show_uid("enterprise", firm.uid)
    page = partners.views.page("enterprise")
    assert told(section(page, "agreement")) == [("结对共建协议", "已过期")]


@pytest.mark.parametrize(
    ("days", "state", "words", "mark"),
    [
        (-1, "in_force", "已过期 1 天", "warning"),
        (0, "in_force", "今天到期", "clock"),
        (60, "in_force", "还有 60 天", "clock"),
        (61, "in_force", "有效", "check"),
        (-1, "ended", "已终止", ""),
    ],
)
def test_the_list_says_what_is_left_of_a_term(desk, agreement, days, state, words, mark):
    ends = desk.today() + dt.timedelta(days)
    told = term(desk, agreement.having(ends=ends, state=state))
    assert (told.words, told.mark) == (words, mark)


def test_a_match_is_shown_at_the_need_and_at_the_offer(tab, put, firm):
    need, offer = put(
        Need(enterprise=firm.uid, side="demand", title="求购轴承"),
        Need(enterprise=firm.uid, side="supply", title="供应轴承"),
    )
    match = put(Match(need=need.uid, offer=offer.uid, on=dt.date(2026, 11, 1)))
    partners = tab("共建")
    partners.show_uid("match", match.uid)
    page = partners.views.page("need")
    assert page.record.uid == need.uid
    assert len(page.form.findChild(Children, "match-children").rows) == 1
    partners.show_uid("need", offer.uid)
    assert told(section(page, "offered_to")) == [("求购轴承", "已推荐")]


def test_ten_thousand_enterprises_show_the_first_and_are_found(tab, put, store, qtbot):
    put(*(Enterprise(name=f"企业{n:05d}有限公司") for n in range(3000)))
    page = tab("共建").views.turn("enterprise")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2000)
    QTest.keyClicks(page.list.filter, "02999")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
