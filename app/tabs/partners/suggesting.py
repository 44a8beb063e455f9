"""The supplies that fit a demand, best first, each with its reasons and one key to recommend it."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.records.describe import Record
from app.records.partners import Agreement, Enterprise, Match, MatchWeight, Need, Synonyms
from app.records.words import N, said
from app.rules.matching import MOST, Found, Offers, Party, weights_of
from app.store.bulk import link_pairs, values
from app.store.rows import Changes, Store
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line
from app.ui.linked import Linked

_COMPARED = ("enterprise", "side", "state", "products", "region", "quantity", "since", "until")
_INDEXED = {"need", "enterprise", "agreement", "synonyms"}


class Suggested(Linked):
    """Show up to ten supplies for the demand of a form; Ctrl+Enter recommends the current one."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "suggested_offers",
            N("合适的供给"),
            self._read_lines,
            ("need", "match", "enterprise", "agreement", "match_weight", "synonyms"),
            N("还没有产品词相同或相近的供给。把产品词写全，用顿号隔开。"),
        )
        self._found: list[Found] = []
        self._all_done = False
        self._known: tuple[Offers, dict[str, Party]] | None = None
        self.recommend = self.add_action("recommend", N("推荐选中的供给"), self._recommend)
        self.recommend.setToolTip(desk.say(N("Ctrl+Enter")))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            key = QShortcut(QKeySequence(keys), self.lines)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(self.recommend.click)

    def refresh(self) -> None:
        """Read the lines again; a supply has nothing to look for."""
        super().refresh()
        need = self.record
        if not isinstance(need, Need) or need.side != "demand":
            self.hide()
        elif self.lines.count() and self.lines.currentRow() < 0:
            self.lines.setCurrentRow(0)

    def emptiness(self) -> str:
        """Tell a demand that nothing fits from one whose supplies were all recommended."""
        words = N("合适的供给都已推荐，见下面的撮合。")
        return words if self._all_done else super().emptiness()

    def _hear(self, changes: Changes) -> None:
        if _INDEXED & changes.rows.keys():
            self._known = None
        super()._hear(changes)

    def _read_lines(self, rec: Record) -> list[Line]:
        need = self._desk.store.get(Need, rec.uid)
        self._found = self._fitting(need) if need and need.side == "demand" else []
        return [self._line(each) for each in self._found]

    def _fitting(self, need: Need) -> list[Found]:
        """Return the supplies that fit a demand and were not recommended to it yet."""
        store = self._desk.store
        if self._known is None:
            every = parties(store)
            offers = (party for party, is_offer in every.values() if is_offer)
            self._known = (
                Offers(offers, store.find(Synonyms)),
                {u: p for u, (p, _) in every.items()},
            )
        offers_, known = self._known
        done = {match.offer for match in store.find(Match, need=need.uid)}
        self._all_done = False
        weights, today = weights_of(store.find(MatchWeight)), self._desk.today()
        found = offers_.fitting(known[need.uid], weights, today, MOST + len(done))
        open_ = [each for each in found if each.offer.uid not in done]
        self._all_done = bool(found) and not open_
        return open_[:MOST]

    def _line(self, found: Found) -> Line:
        desk, need = self._desk, self._desk.store.get(Need, found.offer.uid)
        assert need is not None
        name = desk.tongue.title("enterprise", need.enterprise or "")
        if need.confidential:
            name = desk.say(said(N("{name}（不公开）"), name=name))
        why = "；".join(desk.say(reason) for reason in found.reasons)
        side = desk.say(said(N("{n} 分"), n=found.score))
        return Line("need", need.uid, f"{need.title} · {name}", why, side, "link")

    def _recommend(self, rec: Record) -> None:
        desk, row = self._desk, self.lines.currentRow()
        if not 0 <= row < len(self._found):
            return
        found = self._found[row]
        reasons = "；".join(desk.say(reason) for reason in found.reasons)
        title = desk.tongue.title("need", found.offer.uid)
        with desk.store.step(said(N("推荐供给“{title}”"), title=title), self) as step:
            step.put(
                Match(
                    need=rec.uid,
                    offer=found.offer.uid,
                    on=desk.today(),
                    state="recommended",
                    reasons=reasons,
                )
            )
        desk.news.say(desk.say(N("已记入下面的撮合，可继续引荐、洽谈。")))


def parties(store: Store) -> dict[str, tuple[Party, bool]]:
    """Return all needs as they are compared, each with whether it is an open supply."""
    regions = dict(values(store, Enterprise, ["region"]))
    member: dict[str, set[str]] = {}
    for firm, unit in link_pairs(store, Enterprise, "associations"):
        member.setdefault(firm, set()).add(unit)
    bodies = {firm: frozenset(units) for firm, units in member.items()}
    agreed = {uid for a in store.find(Agreement, state="in_force") for uid in a.enterprises}
    found = {}
    for order, row in enumerate(values(store, Need, _COMPARED)):
        uid, firm, side, state, products, region, quantity, since, until = row
        party = Party(
            uid,
            firm,
            products,
            region.strip() or regions.get(firm, "").strip(),
            quantity,
            _day(since),
            _day(until),
            bodies.get(firm, frozenset()),
            firm in agreed,
            order,
        )
        found[uid] = party, side == "supply" and state == "open"
    return found


def _day(stored: str | None) -> dt.date | None:
    return dt.date.fromisoformat(stored) if stored else None
