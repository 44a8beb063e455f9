import datetime as dt

import pytest

from app.records.rules import Holiday
from app.store.history import undo
from app.store.seeding import seed


@pytest.fixture
def page(store, tab):
    seed(store)
    return tab("计划").views.turn("rules").views.turn("holiday")


def days(page):
    return [str(record.day) for record in page.list.model.records]


def test_the_days_of_this_year_are_listed_in_order(page):
    assert days(page)[0] == "2026-01-01"
    assert days(page) == sorted(days(page))
    assert len(days(page)) == 39
    page.choose(2025)
    assert (days(page)[0], len(days(page))) == ("2025-01-01", 33)
    page.list.clear_filter()
    assert len(days(page)) == 108


def test_a_missing_year_is_said_loudly_until_it_is_entered(page, put, qtbot):
    assert page.missing.isVisible()
    assert "缺 2027 年的节假日表" in page.missing.words.text()
    put(Holiday(day=dt.date(2027, 1, 1), kind="holiday", name="元旦"))
    qtbot.waitUntil(lambda: not page.missing.isVisible())
    page.choose(2019)
    assert "缺 2019 年的节假日表" in page.missing.words.text()


def test_a_new_day_begins_with_the_notice_of_its_year(page):
    page.choose(2026)
    page.show_new()
    assert "国办发明电〔2025〕7号" in page.form.editors["source"].raw()
    page.choose(2027)
    page.show_new()
    assert page.form.editors["source"].raw() == ""


def test_a_day_of_another_year_takes_that_years_notice_and_stays_in_sight(page, enter, store):
    page.choose(2026)
    page.show_new()
    enter(page.form.editors["day"], dt.date(2025, 1, 9))
    assert "2025年" in page.form.editors["source"].raw()
    page.form.editors["day"].show_value(None)
    enter(page.form.editors["day"], dt.date(2031, 1, 1))
    assert page.form.editors["source"].raw() == "", "nothing is known of that year"
    enter(page.form.editors["name"], "元旦")
    page.form.store_now()
    assert store.find(Holiday, day=dt.date(2031, 1, 1))[0].source == ""
    assert page.year.currentData() == 2031
    assert days(page) == ["2031-01-01"]
    page.choose(2026)
    page.show_new()
    enter(page.form.editors["source"], "本市通知")
    enter(page.form.editors["day"], dt.date(2031, 1, 2))
    assert page.form.editors["source"].raw().startswith("本市通知")


def test_a_second_entry_for_a_day_is_refused_beside_it_and_nothing_is_lost(page, enter, store):
    page.show_new()
    enter(page.form.editors["name"], "重复的国庆")
    enter(page.form.editors["day"], dt.date(2026, 10, 1))
    page.form.store_now()
    words = page.form.cells["day"].problem.text()
    assert words == (
        "2026-10-01 已经登记为“国庆节”，同一天只能有一条。请改那一条，或改这里的日期。"
    )
    assert page.form.editors["name"].raw() == "重复的国庆"
    assert store.count(Holiday) == 108
    page.form.editors["day"].show_value(dt.date(2027, 10, 1))
    page.form.store_now()
    assert store.find(Holiday, day=dt.date(2027, 10, 1))[0].name == "重复的国庆"
    undo(store)
    assert store.count(Holiday) == 108


def test_a_day_is_shown_with_its_year(page, store):
    row = store.find(Holiday, day=dt.date(2024, 6, 10))[0]
    page.show_uid(row.uid)
    assert page.year.currentData() == 2024
    assert page.record.name == "端午节"
