"""From a list to a saved search, and from a saved search back to a list."""

from typing import TYPE_CHECKING

import attrs

from app.records.words import N, said
from app.store.listing import Wanted
from app.store.saved import Saved, keep_searches, searches

if TYPE_CHECKING:
    from app.ui.table import ListView

_LONGEST = 24


def connect_saving(view: "ListView") -> None:
    """Let the star over a list save its filter, and the chip take it away."""
    view.tools.save_wanted.connect(lambda: save_search(view))
    view.tools.chip.clicked.connect(lambda: widen(view))


def save_search(view: "ListView") -> None:
    """Keep what a list is filtered to; the sidebar then offers it."""
    desk, wanted = view.desk, attrs.evolve(view.wanted(), order=())
    parts = (desk.say(view.narrowed), wanted.words)
    name = " ".join(part for part in parts if part)[:_LONGEST]
    saved = Saved(name or desk.say(view.cls.label), view.cls.table, wanted)
    kept = searches(desk.store)
    if saved not in kept:
        keep_searches(desk.store, [*kept, saved])
    desk.news.searches.emit()
    desk.news.say(desk.say(said(N("已收藏“{name}”，在侧栏里。"), name=saved.name)))


def show_search(view: "ListView", saved: Saved) -> None:
    """Filter a list as a saved search says."""
    for box in view.tools.quick():
        box.setCurrentIndex(0)
    wanted = saved.wanted
    narrower = attrs.evolve(wanted, words="", order=view.base.order)
    view.filter.setText(wanted.words)
    is_narrow = bool(wanted.equal or wanted.within or wanted.begins)
    view.set_base(narrower, saved.name if is_narrow else "")
    view.tools.chip.setText(saved.name.replace("&", "&&"))
    view.tools.chip.setVisible(is_narrow)


def widen(view: "ListView") -> None:
    """Let go of what a saved search narrowed a list to."""
    view.set_base(Wanted(order=view.base.order))
    view.clear_filter()
