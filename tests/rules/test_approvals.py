"""An approved plan frozen, and what was changed since."""

import datetime as dt
import json

import pytest

from app.records.dates import Month
from app.records.planning import Plan, PlanItem, PlanVersion
from app.records.words import Known, plain
from app.rules.approvals import (
    CHANGE_KINDS,
    FrozenTongue,
    changes,
    digest_of,
    frozen,
    in_force,
    is_whole,
    snapshot,
)
from tests.values import HOSTILE

PLAN = Plan(unit="u", year=2026, theme="强基")
MARCH, APRIL = Month(2026, 3), Month(2026, 4)


class Names:
    """Call every linked record by its table and uid."""

    def say(self, text):
        return plain(text)

    def title(self, table, uid):
        return f"{table}/{uid}"


def item(theme, month=MARCH, day=None, **more):
    return PlanItem(plan=PLAN.uid, month=month, day=day and month.first.replace(day=day),
                    theme=theme, **more)  # fmt: skip


def version(*items, plan=PLAN):
    text = snapshot(plan, items, Names())
    return PlanVersion(plan=plan.uid, number=1, approved=dt.date(2026, 1, 12), snapshot=text,
                       digest=digest_of(text))  # fmt: skip


def found(then, now, plan=PLAN):
    return changes(frozen(version(*then)), plan, now)


def test_what_is_frozen_comes_back_as_it_was():
    full = item("学雷锋", day=5, kinds=("theme_day",), methods=("visit",), post="secretary",
                task="t", work_point="w", content="到企业\n去", once=True)  # fmt: skip
    week = item("走访", APRIL, week=2)
    back = frozen(version(week, full, item("取消的", state="dropped", reason="无")))
    assert [each.theme for each in back.items] == ["学雷锋", "走访"]
    assert back.items[0].having(state=full.state) == full
    assert back.items[1].week == 2
    assert back.plan.theme == "强基"
    assert back.titles == {"u": "unit/u", "t": "major_task/t", "w": "work_point/w"}


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_frozen_whole(text):
    kept = version(item(text))
    assert is_whole(kept)
    assert frozen(kept).items[0].theme == text


@pytest.mark.parametrize(
    "text", ["", "<b>粗</b>", "[]", "{}", '{"plan": 1, "items": 2, "titles": 3}']
)
def test_what_cannot_be_read_any_more_is_said_with_what_is_safe(text):
    with pytest.raises(Known, match="读不出来") as told:
        frozen(version().having(snapshot=text))
    assert "计划本身完好" in str(told.value)


def test_the_same_plan_always_gives_the_same_text_and_digest():
    items = [item("甲", day=3), item("乙"), item("丙", APRIL)]
    assert snapshot(PLAN, items, Names()) == snapshot(PLAN, items[::-1], Names())
    changed = [items[0].having(place="展馆"), *items[1:]]
    assert digest_of(snapshot(PLAN, changed, Names())) != version(*items).digest
    assert len(version(*items).digest) == 64


def test_what_was_altered_later_no_longer_fits_its_digest():
    kept = version(item("甲"))
    assert is_whole(kept)
    assert not is_whole(kept.having(snapshot=kept.snapshot.replace("甲", "乙")))


def test_nothing_changed_gives_no_change():
    items = [item("甲", day=3), item("乙")]
    marked = [each.having(state="moved", reason="无", first_month=APRIL) for each in items]
    assert found(items, marked) == []


def test_each_way_to_change_a_plan_is_told_apart():
    kept, gone, dropped, moved, altered = (item(theme, day=n) for n, theme in
                                           enumerate("甲乙丙丁戊", 2))  # fmt: skip
    fresh = item("己", APRIL)
    now = [
        kept,
        dropped.having(state="dropped", reason="与展会合并"),
        moved.having(month=APRIL, day=dt.date(2026, 4, 9), place="展馆", reason="让路"),
        altered.having(theme="戊二", kinds=("party_class",)),
        fresh,
        item("庚", state="dropped", reason="没做成"),
    ]
    told = found([kept, gone, dropped, moved, altered], now)
    assert [(c.kind, c.reason) for c in told] == [
        ("dropped", ""),
        ("dropped", "与展会合并"),
        ("moved", "让路"),
        ("changed", ""),
        ("added", ""),
    ]
    assert {c.kind for c in told} <= set(CHANGE_KINDS)
    fields = [[(d.field.name, d.before, d.after) for d in c.fields] for c in told]
    assert fields[2] == [
        ("month", MARCH, APRIL),
        ("day", dt.date(2026, 3, 5), dt.date(2026, 4, 9)),
        ("place", "", "展馆"),
    ]
    assert fields[3] == [("theme", "戊", "戊二"), ("kinds", (), ("party_class",))]
    assert (told[0].after, told[4].before) == (None, None)


def test_the_text_of_the_plan_is_compared_too():
    (change,) = found([], [], PLAN.having(theme="固本", aims="三项", note="不比"))
    assert change.kind == "text"
    assert [d.field.name for d in change.fields] == ["theme", "aims"]


def test_a_link_that_is_gone_is_still_called_as_it_was():
    tongue = FrozenTongue(Names(), {"t": "秋季展会"})
    assert tongue.title("major_task", "t") == "秋季展会"
    assert tongue.title("major_task", "x") == "major_task/x"
    assert tongue.say("好") == "好"


def test_only_what_is_in_force_is_approved():
    items = [item("乙", APRIL), item("丙", state="dropped", reason="无"), item("甲", day=9)]
    assert [each.theme for each in in_force(items)] == ["甲", "乙"]
    assert len(json.loads(snapshot(PLAN, items, Names()))["items"]) == 2
