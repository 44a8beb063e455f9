"""The board: its figures are its rows, whatever it is narrowed to."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.records.item_choices import ITEM_KINDS, STEP_KINDS
from app.records.talks import Item, Step, Voice
from app.rules.board import NOBODY, WAITING, Asked, Figure, board
from app.rules.cases import LANES
from app.rules.promises import standings

DAY, TODAY = dt.date(2026, 11, 2), dt.date(2026, 11, 23)


def item(uid, kind="opinion", raised=DAY, **values):
    return Item(uid=uid, kind=kind, text=uid, raised_on=raised, **values)


def step(uid, kind, day=DAY, **values):
    return Step(item=uid, on=day, kind=kind, **values)


def laid(items, steps=(), voices=(), **asked):
    return board(standings(items, steps, voices, TODAY), Asked(**asked))


def lanes(found):
    return {lane: found.rows(lane) for lane in LANES if found.rows(lane)}


def test_the_figures_are_the_rows_of_their_own_kind():
    items = [item("a"), item("b"), item("c", "suggestion"), item("d", "task")]
    found = laid(items, [step("b", "answered"), step("c", "answered")])
    assert (found.answered, found.answered.percent) == (Figure(("b",), ("a",)), 50)
    assert (found.carried, found.carried.percent) == (Figure((), ("c",)), 0)
    assert lanes(found) == {"answer": ("a",), "carry_out": ("c", "d"), "revisit": ("b",)}


def test_a_declined_suggestion_is_carried_through():
    found = laid([item("a", "suggestion")], [step("a", "declined")])
    assert found.carried.percent == 100
    assert Figure().percent is None


def test_figures_are_those_of_the_period_and_lanes_forget_nothing_older():
    items = [item("old", raised=dt.date(2025, 3, 1)), item("new"), item("later", raised=TODAY)]
    found = laid(items, since=dt.date(2026, 1, 1), until=dt.date(2026, 11, 20))
    assert found.answered.all == ("new",)
    assert lanes(found) == {"answer": ("old", "new")}


def test_a_unit_a_holder_and_a_band_narrow_the_lanes():
    items = [
        item("a", unit="u", owner="p"),
        item("b", unit="v", owner="q"),
        item("c", owner_unit="综合部", raised=dt.date(2026, 5, 1)),
        item("d"),
    ]
    steps = [step("b", "waiting", DAY)]
    assert lanes(laid(items, steps, units=frozenset({"u", "w"}))) == {"answer": ("a",)}
    assert laid(items, steps, units=frozenset({"u"})).answered.all == ("a",)
    assert lanes(laid(items, steps, holder="p")) == {"answer": ("a",)}
    assert lanes(laid(items, steps, holder=WAITING)) == {"answer": ("b",)}
    assert lanes(laid(items, steps, holder=NOBODY)) == {"answer": ("d",)}
    assert lanes(laid(items, steps, band="older")) == {"answer": ("c",)}
    assert lanes(laid(items, steps, band="week")) == {"answer": ("b",)}


def test_what_is_late_comes_first_then_what_is_oldest():
    items = [
        item("young", raised=dt.date(2026, 11, 20)),
        item("old", raised=dt.date(2026, 6, 1)),
        item("late", raised=dt.date(2026, 11, 9), due=dt.date(2026, 11, 16)),
    ]
    assert lanes(laid(items)) == {"answer": ("late", "old", "young")}


def test_cards_as_old_as_each_other_keep_their_places():
    items = [item(uid) for uid in "abc"]
    assert lanes(laid(items)) == lanes(laid(items[::-1])) == {"answer": ("a", "b", "c")}


def test_a_case_is_one_card_and_each_of_its_items_counts():
    items = [item("a"), item("b", case="a"), item("c", "suggestion", case="a")]
    voices = [Voice(uid=f"v{uid}", item=uid, name="甲") for uid in "abc"]
    found = laid(items, [step("a", "answered")], voices)
    assert lanes(found) == {"carry_out": ("a",)}
    assert (found.answered.kept, found.carried.open) == (("a", "b"), ("c",))
    done = [step("a", "carried_out"), *(step("a", "told", voice=f"v{uid}") for uid in "abc")]
    found = laid(items, [*done, step("a", "closed")], voices)
    assert lanes(found) == {}
    assert (len(found.answered.kept), found.carried.kept) == (2, ("c",))


def test_a_case_over_two_units_is_whole_on_the_board_of_each():
    items = [item("a", unit="u"), item("b", "suggestion", unit="v", case="a")]
    for unit in "uv":
        found = laid(items, [step("a", "answered")], units=frozenset({unit}))
        assert lanes(found) == {"carry_out": ("a",)}
        assert [len(matter.members) for matter in found.lanes["carry_out"]] == [2]


way = st.lists(st.sampled_from(sorted(STEP_KINDS)), max_size=6)


@given(st.lists(st.tuples(st.sampled_from(sorted(ITEM_KINDS)), way, st.booleans()), max_size=8))
def test_every_row_stands_once_in_its_figure_and_every_open_one_in_one_lane(made):
    items = [item(str(n), kind) for n, (kind, _, _) in enumerate(made)]
    steps = [step(str(n), kind, id=n) for n, (_, kinds, _) in enumerate(made) for kind in kinds]
    voices = [Voice(item=str(n), name="甲") for n, (_, _, heard) in enumerate(made) if heard]
    every = standings(items, steps, voices, TODAY)
    found = board(every, Asked())
    for figure, kind in ((found.answered, "opinion"), (found.carried, "suggestion")):
        assert sorted(figure.all) == sorted(i.uid for i in items if i.kind == kind)
    shown = [uid for lane in LANES for uid in found.rows(lane)]
    assert sorted(shown) == sorted(each.item.uid for each in every if each.is_open)
    assert set(found.answered.open) <= set(found.rows("answer"))
    assert set(found.carried.open) <= set(found.rows("carry_out"))
