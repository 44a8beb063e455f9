"""Rules changed from a day on, switched off and on; exemptions beside them; with real keys."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from app.records.roster import Unit
from app.records.rules import Exemption, Rule
from app.store.history import undo
from app.store.seeding import seed
from app.tabs.planning.looks_rules import ExemptFrom, Versions
from app.ui.record_dialog import RecordDialog


@pytest.fixture
def page(store, tab):
    seed(store)
    return tab("计划").views.turn("rules").views.turn("rule")


@pytest.fixture
def rule(store, page):
    found = store.find(Rule, series="members_meeting")[0]
    page.show_uid(found.uid)
    QApplication.processEvents()
    return found


def dialog(page):
    return page.window().findChildren(RecordDialog)[-1]


def told(section):
    return [(section.lines.line(n).text, section.lines.line(n).side)
            for n in range(section.lines.count())]  # fmt: skip


def test_a_kept_rule_is_read_and_a_new_one_typed(page, rule):
    assert page.form.editors["times"].typed.isReadOnly()
    assert page.form.edit.isVisible()
    page.show_new()
    assert not page.form.editors["times"].typed.isReadOnly()
    assert not page.form.edit.isVisible()


def test_a_change_asks_from_which_day_and_keeps_the_past(page, rule, store, click, opened):
    click(page.form.edit)
    box = dialog(page)
    assert box.cells["since"].editor.raw() in {"2026-11-23", dt.date(2026, 11, 23)}
    box.cells["times"].editor.show_value(2)
    box.cells["since"].editor.show_value(None)
    click(box.findChild(object, "keep"))
    assert "从哪一天起施行" in box.cells["since"].problem.text()
    assert store.count(Rule, series="members_meeting") == 1
    box.cells["since"].editor.show_value(dt.date(2027, 1, 1))
    click(box.findChild(object, "keep"))
    old, new = sorted(store.find(Rule, series="members_meeting"), key=lambda r: r.id)
    assert (old.times, str(old.until)) == (1, "2026-12-31")
    assert (new.times, str(new.since), new.until) == (2, "2027-01-01", None)
    assert opened == [("rule", new.uid)]
    QApplication.processEvents()
    versions = page.form.findChild(Versions)
    assert told(versions) == [("2027-01-01 起", "将施行"), ("至 2026-12-31", "施行中")]
    undo(store)
    assert store.find(Rule, series="members_meeting") == [
        rule.having(changed=store.get(Rule, rule.uid).changed)
    ]


def test_only_the_newest_version_is_changed(page, rule, put):
    put(rule.having(until=dt.date(2026, 12, 31)),
        rule.having(id=0, uid="next", since=dt.date(2027, 1, 1)))  # fmt: skip
    page.show_uid("next")
    page.show_uid(rule.uid)
    QApplication.processEvents()
    assert not page.form.edit.isVisible()
    assert page.form._old.isVisible()


def test_switching_off_has_a_day(page, rule, store, click):
    assert page.form.switch.text() == "停用…"
    click(page.form.switch)
    box = dialog(page)
    assert list(box.cells) == ["since"]
    box.cells["since"].editor.show_value(dt.date(2026, 12, 1))
    click(box.findChild(object, "keep"))
    new = max(store.find(Rule, series="members_meeting"), key=lambda r: r.id)
    assert (new.on, str(new.since)) == (False, "2026-12-01")
    QApplication.processEvents()
    page.show_uid(new.uid)
    QApplication.processEvents()
    assert page.form.switch.text() == "启用…"


def test_the_version_before_goes_on_where_a_version_is_dropped(page, rule, put, store, desk):
    said = []
    desk.news.said.connect(said.append)
    put(rule.having(until=dt.date(2026, 12, 31)),
        rule.having(id=0, uid="next", since=dt.date(2027, 1, 1), times=2))  # fmt: skip
    page.show_uid("next")
    QApplication.processEvents()
    page.drop()
    assert store.get(Rule, rule.uid).until is None
    assert "此前的规定接着施行" in said[-1]
    undo(store)
    assert str(store.get(Rule, rule.uid).until) == "2026-12-31"
    assert store.get(Rule, "next").times == 2


def test_a_rule_without_a_source_is_refused_plainly(page, store, enter):
    page.show_new(kinds=("theme_day",), owners=("branch",))
    enter(page.form.editors["name"], "本地的会")
    page.window().resize(960, 540)
    page.form.store_now()
    QApplication.processEvents()
    assert page.form.editors["source"].widget.hasFocus()
    assert not page.form.cells["source"].problem.visibleRegion().isEmpty(), "out of sight"
    assert page.form.cells["source"].problem.text() == (
        "没有依据的制度不能保存：请写明出自哪份文件；本地惯例请写“本地惯例”。"
    )
    assert store.find(Rule, name="本地的会") == []
    assert page.form.editors["name"].raw() == "本地的会"
    enter(page.form.editors["source"], "上级通知")
    page.form.store_now()
    assert store.find(Rule, name="本地的会")[0].source == "上级通知"


def test_an_exemption_stands_with_its_rule_and_opens(page, rule, put, store, click, qtbot):
    unit = put(Unit(name="驻外支部", short="驻外", kind="branch"))
    everything = Exemption(unit=unit.uid, since=dt.date(2026, 5, 1), reason="换届")
    put(everything, Exemption(unit=unit.uid, rule=rule.uid, since=dt.date(2026, 1, 1),
                              until=dt.date(2026, 3, 31), reason="封闭办展"))  # fmt: skip
    section = page.form.findChild(ExemptFrom)
    assert [side for _, side in told(section)] == ["2026-01-01 至 2026-03-31", "2026-05-01 起"]
    window = page.window()
    click(page.form.free)
    views = window.tab(window.current).views.page("rules").views
    assert views.key == "exemption"
    assert views.page("exemption").form.editors["rule"].raw() == rule.uid


def test_a_rule_that_is_found_is_shown_in_its_view(page, rule, window, store):
    window.show_record("rule", rule.uid)
    assert window.tab(window.current).views.key == "rules"
    row = store.find(Rule, series="theme_day")[0]
    window.show_record("rule", row.uid)
    assert page.record.uid == row.uid
    window.show_new("exemption", {"reason": "试"})
    assert window.tab(window.current).views.page("rules").views.key == "exemption"
