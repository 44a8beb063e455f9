"""Agreements watched and followed, needs matched, all partnerships at a glance."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.records.events import Event
from app.records.partners import (
    Agreement,
    Commitment,
    Enterprise,
    FollowUp,
    Match,
    MatchWeight,
    Need,
    Publicity,
    Resource,
)
from app.records.roster import Unit
from app.store.history import undo
from app.store.seeding import seed
from app.store.settings import get_setting
from app.tabs.partners.following import Chain, Following
from app.tabs.partners.lanes import Lanes
from app.tabs.partners.overview import Overview
from app.tabs.partners.partner_page import Together
from app.tabs.partners.suggesting import Suggested
from app.ui.linked import Linked


@pytest.fixture
def unit(put):
    return put(Unit(name="第一党支部", kind="branch"))


@pytest.fixture
def firm(put):
    return put(Enterprise(name="某电器有限公司", region="海岳省云津"))


@pytest.fixture
def agreement(put, unit, firm):
    return put(
        Agreement(
            title="结对共建协议",
            unit=unit.uid,
            enterprises=(firm.uid,),
            signed=dt.date(2026, 1, 1),
            starts=dt.date(2026, 1, 1),
            ends=dt.date(2026, 12, 31),
            terms="内容",
        )
    )


def joint(unit, firm, day, title="走进车间", **values):
    return Event(
        title=title,
        kinds=("joint_event",),
        units=(unit.uid,),
        starts=dt.datetime.combine(day, dt.time(9)),
        partners=(firm.uid,),
        lanes=values.pop("lanes", ("activities",)),
        **values,
    )


def told(lines):
    found = [lines.line(row) for row in range(lines.count())]
    return [(line.text, line.side) for line in found]


def words_in(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def page_of(tab, table, uid):
    partners = tab("共建")
    partners.show_uid(table, uid)
    return partners.views.page(table)


def test_the_top_of_a_partner_says_the_term_the_silence_and_the_next_step(
    tab, put, firm, agreement
):
    visit = put(FollowUp(agreement=agreement.uid, title="互访", due=dt.date(2026, 2, 1)))
    together = page_of(tab, "enterprise", firm.uid).findChild(Together)
    assert told(together.agreements) == [("结对共建协议", "还有 38 天到期 · 已 326 天没有动静")]
    assert together.step_words.text() == "下一步：互访（应在 2026-02-01 前，已逾期）"
    put(visit.having(due=dt.date(2026, 12, 20)))
    assert together.step_words.text() == "下一步：互访（2026-12-20 前）"
    assert together.none.isHidden()


def test_without_follow_ups_the_next_step_is_what_a_commitment_still_owes(
    tab, put, unit, firm, agreement
):
    put(
        Commitment(agreement=agreement.uid, lane="activities", times=2, text="办两次活动"),
        joint(unit, firm, dt.date(2026, 11, 2)),
    )
    together = page_of(tab, "enterprise", firm.uid).findChild(Together)
    assert together.step_words.text() == "下一步：办两次活动（本期还差 1 次，2026-12-31 前）"


def test_an_enterprise_that_is_no_partner_is_offered_an_agreement(tab, firm, click):
    page = page_of(tab, "enterprise", firm.uid)
    together = page.findChild(Together)
    assert together.rings.isHidden()
    assert together.lanes.isHidden()
    click(together.findChild(QPushButton, "begin_agreement"))
    partners = tab("共建")
    assert partners.views.key == "agreement"
    assert partners.views.page("agreement").form.record.enterprises == (firm.uid,)


def test_the_lanes_show_what_happened_in_each(tab, window, put, unit, firm, agreement, click):
    put(
        joint(unit, firm, dt.date(2026, 3, 2), lanes=("activities", "business")),
        joint(unit, firm, dt.date(2025, 3, 2), "去年的活动"),
        Resource(name="展厅", enterprise=firm.uid),
        Need(enterprise=firm.uid, side="demand", title="求购轴承", since=dt.date(2026, 4, 1)),
        Publicity(title="见闻", enterprises=(firm.uid,), channel="website", on=dt.date(2026, 3, 4)),
    )
    lanes = page_of(tab, "enterprise", firm.uid).findChild(Lanes).lanes
    found = {key: [text for text, _ in told(lane.lines)] for key, lane in lanes.items()}
    assert found == {
        "resources": ["展厅"],
        "activities": ["走进车间", "去年的活动"],
        "business": ["求购轴承", "走进车间"],
        "publicity": ["见闻"],
    }
    assert lanes["activities"].count.text() == "今年 1 次"
    click(lanes["business"].more)
    assert window.tab(2).page.form.record.lanes == ("business",)


def test_the_timeline_holds_everything_the_latest_first(tab, put, unit, firm, agreement):
    put(
        joint(unit, firm, dt.date(2026, 3, 2)),
        Need(enterprise=firm.uid, side="demand", title="求购轴承", since=dt.date(2026, 4, 1)),
    )
    page = page_of(tab, "enterprise", firm.uid)
    lines = page.findChild(Linked, "linked_timeline").lines
    assert [text for text, _ in told(lines)] == ["求购轴承", "走进车间", "结对共建协议"]


def test_follow_ups_come_from_the_templates_in_one_step(tab, store, agreement, click):
    seed(store)
    following = page_of(tab, "agreement", agreement.uid).findChild(Following)
    click(following.fill)
    assert [side for _, side in told(following.lines)] == ["逾期未办", "逾期未办", "逾期未办"]
    assert [str(row.due) for row in store.find(FollowUp, order="due")] == [
        "2026-01-31",
        "2026-04-01",
        "2026-06-30",
    ]
    assert following.fill.isHidden()
    undo(store)
    assert store.count(FollowUp) == 0
    assert not following.fill.isHidden()


def test_an_event_keeps_a_follow_up_by_itself(tab, put, store, unit, firm, agreement, click):
    seed(store)
    following = page_of(tab, "agreement", agreement.uid).findChild(Following)
    click(following.fill)
    put(joint(unit, firm, dt.date(2026, 2, 10)))
    sides = [side for _, side in told(following.lines)]
    assert sides == ["逾期未办", "已办成 2026-02-10", "逾期未办"]


def test_a_template_without_a_day_of_signing_says_what_lacks(tab, put, agreement, said_in, click):
    put(agreement.having(signed=None))
    following = page_of(tab, "agreement", agreement.uid).findChild(Following)
    click(following.fill)
    assert said_in[-1].startswith("先填签订日期")


def test_a_renewal_is_a_draft_with_the_commitments_and_the_chain_shows_both(
    tab, put, store, agreement, click
):
    put(Commitment(agreement=agreement.uid, lane="business", times=3, per="quarter", text="座谈"))
    page = page_of(tab, "agreement", agreement.uid)
    click(page.findChild(Chain).renew)
    (made,) = store.find(Agreement, renews=agreement.uid)
    assert (made.state, str(made.starts), str(made.ends)) == ("draft", "2027-01-01", "2027-12-31")
    assert made.number == "GJ-2027-01"
    (line,) = store.find(Commitment, agreement=made.uid)
    assert (line.lane, line.times, line.per, line.text) == ("business", 3, "quarter", "座谈")
    assert page.record.uid == made.uid
    assert [side for _, side in told(page.findChild(Chain).lines)] == ["有效", "起草"]
    undo(store)
    assert store.count(Agreement) == 1


def test_an_agreement_without_a_number_has_the_next_and_another_may_be_typed(
    tab, put, store, unit, firm, agreement
):
    put(agreement.having(number="共建〔2026〕007号"))
    page = page_of(tab, "agreement", agreement.uid)
    page.show_new(
        title="第二份协议",
        unit=unit.uid,
        enterprises=(firm.uid,),
        signed=dt.date(2026, 3, 1),
        starts=dt.date(2026, 3, 1),
        ends=dt.date(2027, 2, 28),
    )
    form = page.form
    made = form.store_now()
    assert form.editors["number"].raw() == made.number == "共建〔2026〕008号"
    form.editors["number"].show_value("商会共建3")
    form.store_now()
    assert store.get(Agreement, made.uid).number == "商会共建3"
    undo(store)
    assert store.get(Agreement, made.uid).number == "共建〔2026〕008号"
    undo(store)
    assert store.get(Agreement, made.uid) is None


def test_fitting_supplies_come_with_reasons_and_one_key_recommends(tab, put, store, firm):
    put(
        MatchWeight(criterion="products", weight=80),
        MatchWeight(criterion="region", weight=20),
    )
    other = put(Enterprise(name="某轴承有限公司", region="海岳省云津"))
    demand, supply, _far = put(
        Need(enterprise=firm.uid, side="demand", title="求购轴承", products="轴承"),
        Need(enterprise=other.uid, side="supply", title="供应轴承", products="轴承、法兰"),
        Need(enterprise=other.uid, side="supply", title="供应电缆", products="电缆"),
    )
    page = page_of(tab, "need", demand.uid)
    suggested = page.findChild(Suggested)
    assert told(suggested.lines) == [("供应轴承 · 某轴承有限公司", "100 分")]
    assert suggested.lines.line(0).detail == "产品词相同 1 个：轴承；同在海岳省云津"
    suggested.window().activateWindow()
    QApplication.processEvents()
    suggested.lines.setFocus()
    QTest.keyClick(suggested.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (match,) = store.find(Match)
    assert (match.need, match.offer, match.state) == (demand.uid, supply.uid, "recommended")
    assert match.reasons == "产品词相同 1 个：轴承；同在海岳省云津"
    assert suggested.lines.count() == 0
    done, nothing = "合适的供给都已推荐，见下面的撮合。", "还没有产品词相同或相近的供给。"
    assert done in words_in(suggested)
    undo(store)
    assert suggested.lines.count() == 1
    put(demand.having(products="齿轮"))
    assert any(words.startswith(nothing) for words in words_in(suggested))


def test_what_is_met_or_withdrawn_is_not_suggested_until_it_is_open_again(tab, put, firm):
    put(MatchWeight(criterion="products", weight=1))
    other = put(Enterprise(name="某轴承有限公司"))
    demand, met, *_ = put(
        Need(enterprise=firm.uid, side="demand", title="求购", products="轴承"),
        Need(enterprise=other.uid, side="supply", title="甲", products="轴承", state="met"),
        Need(enterprise=other.uid, side="supply", title="乙", products="轴承", state="withdrawn"),
        Need(enterprise=other.uid, side="demand", title="丙", products="轴承"),
    )
    suggested = page_of(tab, "need", demand.uid).findChild(Suggested)
    assert suggested.lines.count() == 0
    put(met.having(state="open"))
    assert [text for text, _ in told(suggested.lines)] == ["甲 · 某轴承有限公司"]


def test_a_supply_looks_for_nothing(tab, put, firm):
    supply = put(Need(enterprise=firm.uid, side="supply", title="供应轴承", products="轴承"))
    page = page_of(tab, "need", supply.uid)
    assert page.findChild(Suggested).isHidden()
    assert page.findChild(QWidget, "match-children").isHidden()
    demand = put(Need(enterprise=firm.uid, side="demand", title="求购轴承", products="轴承"))
    assert not page_of(tab, "need", demand.uid).findChild(QWidget, "match-children").isHidden()


def test_a_resource_lists_its_uses(tab, put, unit, firm):
    hall = put(Resource(name="展厅", enterprise=firm.uid))
    put(joint(unit, firm, dt.date(2026, 3, 2), resources=(hall.uid,)))
    page = page_of(tab, "resource", hall.uid)
    assert told(page.findChild(Linked, "linked_uses").lines) == [("走进车间", "草稿")]


@pytest.fixture
def said_in(desk):
    heard = []
    desk.news.said.connect(heard.append)
    return heard


@pytest.fixture
def overview(tab):
    return tab("共建").views.turn("overview")


def test_the_radar_sorts_what_runs_out_and_what_sleeps(overview, put, unit, firm, agreement):
    put(agreement.having(ends=dt.date(2026, 11, 22)))
    assert isinstance(overview, Overview)
    overview.refresh()
    assert told(overview.watched["expired"]) == [("结对共建协议", "已过期 1 天")]
    put(agreement.having(ends=dt.date(2027, 12, 31)))
    overview.refresh()
    assert told(overview.watched["asleep"]) == [("结对共建协议", "已 326 天没有动静")]
    put(joint(unit, firm, dt.date(2026, 11, 20)))
    overview.refresh()
    assert [key for key, lines in overview.watched.items() if lines.count()] == []


def test_the_office_settles_after_how_many_days_an_agreement_sleeps(
    overview, store, put, unit, firm, agreement
):
    put(agreement.having(ends=dt.date(2027, 12, 31)), joint(unit, firm, dt.date(2026, 8, 1)))
    overview.refresh()
    assert overview.watched["asleep"].count() == 0
    overview.asleep.setFocus()
    QTest.keyClick(overview.asleep, Qt.Key.Key_Up)
    assert overview.asleep.currentData() == 90
    assert get_setting(store, "asleep_days") == "90"
    overview.refresh()
    assert overview.watched["asleep"].count() == 1


def test_the_matrix_is_walked_by_keys(overview, window, put, unit, firm, agreement, opened):
    event = put(joint(unit, firm, dt.date(2026, 3, 2), five_ones=("training",)))
    overview.refresh()
    matrix = overview.matrix
    row = [matrix.item(0, column).text() for column in range(matrix.columnCount())]
    assert row == ["某电器有限公司", "—", "—", "—", "√ 1", "—", "1"]
    matrix.setCurrentCell(0, 0)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert opened[-1] == ("enterprise", firm.uid)
    matrix.setCurrentCell(0, 4)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert opened[-1] == ("event", event.uid)
    matrix.setCurrentCell(0, 1)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    form = window.tab(2).page.form
    assert (form.record.partners, form.record.five_ones) == ((firm.uid,), ("study_exchange",))


def test_events_without_publicity_are_listed_and_reported(
    overview, tab, put, unit, firm, agreement, click
):
    event = put(joint(unit, firm, dt.date(2026, 3, 2)))
    overview.refresh()
    assert [text for text, _ in told(overview.untold)] == ["走进车间"]
    overview.untold.setCurrentRow(0)
    click(overview.findChild(QPushButton, "report_event"))
    form = tab("共建").views.page("publicity").form
    assert (form.record.event, form.record.enterprises) == (event.uid, (firm.uid,))
    put(Publicity(title="见闻", event=event.uid, channel="website"))
    overview.refresh()
    assert overview.untold.count() == 0


def test_the_neglected_are_told_with_what_lacks(overview, put, unit, firm, agreement):
    other = put(Enterprise(name="乙公司"))
    put(agreement.having(enterprises=(firm.uid, other.uid)))
    put(joint(unit, firm, dt.date(2026, 3, 2), five_ones=("training", "culture_sport")))
    overview.refresh()
    assert told(overview.neglected) == [("乙公司", "还没有活动"), ("某电器有限公司", "1 次活动")]
    lacking = "尚缺：理论学习交流、主题实践活动、业务座谈"
    assert overview.neglected.line(1).detail == lacking
    assert overview.neglected.line(0).detail == f"{lacking}、讲座培训、文体比赛"


def test_the_charts_say_what_they_draw(overview, put, unit, firm, agreement):
    put(joint(unit, firm, dt.date(2026, 3, 2)), joint(unit, firm, dt.date(2025, 3, 2)))
    overview.refresh()
    assert overview.lanes.words() == ["资源联享 0", "活动联办 1", "业务联合 0", "宣传联动 0"]
    assert overview.units.words() == ["第一党支部 1"]
    assert overview.events.words()[-2:] == ["2025 年 1", "2026 年 1"]
    assert overview.events.accessibleDescription().endswith("2026 年 1")
    demand, supply = put(
        Need(enterprise=firm.uid, side="demand", title="求"),
        Need(enterprise=firm.uid, side="supply", title="供"),
    )
    made = {"need": demand.uid, "offer": supply.uid}
    put(
        Match(**made, on=dt.date(2026, 3, 1), state="talking"),
        Match(**made, on=dt.date(2026, 4, 1), state="failed"),
        Match(**made, on=dt.date(2025, 4, 1), state="signed"),
        Publicity(title="报道", channel="website", on=dt.date(2026, 3, 3), enterprises=(firm.uid,)),
    )
    overview.refresh()
    stages = ["已推荐 1", "已引荐 1", "洽谈中 1", "已签约 0", "未成 1"]
    assert overview.matches.words() == stages
    assert overview.reports.words()[-2:] == ["2025 年 0", "2026 年 1"]


def test_what_the_office_settles_stands_together(tab, put):
    weight = put(MatchWeight(criterion="products", weight=10))
    partners = tab("共建")
    partners.show_uid("match_weight", weight.uid)
    assert partners.views.key == "partner_rules"
    assert partners.views.page("partner_rules").page("match_weight").record.uid == weight.uid
