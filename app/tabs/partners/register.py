"""The register of enterprises: the page with its filters."""

from collections.abc import Callable, Iterable, Iterator

from app.records.partners import Enterprise, Tag
from app.records.roster import Unit
from app.records.words import N
from app.rules.regions import province
from app.store.bulk import values
from app.store.listing import Wanted
from app.store.sorting import sort_key
from app.tabs.partners import firms
from app.tabs.partners.duplicates import DuplicatesDialog
from app.tabs.partners.merge_dialog import MergeDialog, better_first
from app.tabs.partners.partner_page import PartnerPage
from app.ui.desk import Desk
from app.ui.list_menu import Act
from app.ui.page import Printout, RecordPage
from app.ui.quick import Offer, QuickFilters

_BODIES = ("branch_association", "special_committee")


class Register(RecordPage):
    """Show the list of enterprises and the page of one."""

    def __init__(self, desk: Desk, papers: tuple[Printout, ...], empty: str) -> None:
        form = PartnerPage(desk, firms.LOOK)
        super().__init__(desk, Enterprise, firms.LOOK, empty=empty, papers=papers, form=form)
        self.filters = QuickFilters(self.list)
        for name, all_, offers, tables in self._filters():
            self.filters.add(name, all_, offers, *tables)
        self.list.acts.append(Act(N("合并这两家…"), self.merge_selected, least=2, most=2))

    def merge_selected(self) -> None:
        """Show the two selected enterprises side by side."""
        firms = [each for each in self.list.selected() if isinstance(each, Enterprise)]
        one, other = better_first(self.desk, *firms)
        MergeDialog(self.desk, one, other, self.window()).open()

    def find_duplicates(self) -> None:
        """Look for enterprises that are kept twice."""
        DuplicatesDialog(self.desk, self.window()).open()

    def _filters(self) -> Iterator[tuple[str, str, Callable[[], list[Offer]], tuple[str, ...]]]:
        yield "association_filter", N("全部分会"), self._associations, ("unit",)
        yield "tag_filter", N("全部标签"), self._tags, ("tag",)
        yield "region_filter", N("全部地区"), self._regions, ("enterprise",)
        yield "code_filter", N("代码不限"), self._codes, ()

    def _associations(self) -> list[Offer]:
        units = self.desk.store.find(Unit, kind=frozenset(_BODIES))
        named = ((unit.short or unit.name, unit.uid) for unit in units)
        return [(name, Wanted(equal={"associations": uid})) for name, uid in _in_order(named)]

    def _tags(self) -> list[Offer]:
        named = ((tag.name, tag.uid) for tag in self.desk.store.find(Tag))
        return [(name, Wanted(equal={"tags": uid})) for name, uid in _in_order(named)]

    def _regions(self) -> list[Offer]:
        rows = values(self.desk.store, Enterprise, ["region"])
        starts = {(province(region), "") for _, region in rows if region.strip()}
        return [(start, Wanted(begins={"region": start})) for start, _ in _in_order(starts)]

    def _codes(self) -> list[Offer]:
        return [(self.desk.say(N("无代码")), Wanted(equal={"credit_code": ""}))]


def _in_order(named: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(named, key=lambda pair: sort_key(pair[0]))
