"""The supplies that fit a demand, best first, each with its reasons and one key to recommend it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.records.describe import Record
from app.records.partners import Agreement, Enterprise, Match, MatchWeight, Need, Synonyms
from app.records.words import N, said
from app.rules.matching import Found, Offers, Party, weights_of
from app.store.bulk import fetch_many
from app.store.rows import Store
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line
from app.ui.linked import Linked


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

    def _read_lines(self, rec: Record) -> list[Line]:
        desk = self._desk
        need = desk.store.get(Need, rec.uid)
        self._found = fitting(desk.store, need, desk) if need and need.side == "demand" else []
        return [self._line(each) for each in self._found]

    def _line(self, found: Found) -> Line:
        desk, need = self._desk, found.offer.need
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
        with desk.store.step(
            said(N("推荐供给“{title}”"), title=found.offer.need.title), self
        ) as step:
            step.put(
                Match(
                    need=rec.uid,
                    offer=found.offer.need.uid,
                    on=desk.today(),
                    state="recommended",
                    reasons=reasons,
                )
            )
        desk.news.say(desk.say(N("已记入下面的撮合，可继续引荐、洽谈。")))


def fitting(store: Store, need: Need, desk: Desk) -> list[Found]:
    """Return the supplies that fit a demand and were not recommended to it yet."""
    done = {match.offer for match in store.find(Match, need=need.uid)}
    needs = [each for each in store.find(Need, side="supply", state="open") if each.uid not in done]
    offers = Offers(parties(store, needs), store.find(Synonyms))
    (party,) = parties(store, [need])
    return offers.fitting(party, weights_of(store.find(MatchWeight)), desk.today())


def parties(store: Store, needs: list[Need]) -> list[Party]:
    """Return needs with what is known of the enterprises behind them."""
    uids = {need.enterprise for need in needs if need.enterprise}
    firms = {firm.uid: firm for part in fetch_many(store, Enterprise, uids) for firm in part}
    agreed = {uid for a in store.find(Agreement, state="in_force") for uid in a.enterprises}
    found = []
    for need in needs:
        firm = firms.get(need.enterprise or "")
        associations = frozenset(firm.associations) if firm else frozenset()
        region = firm.region if firm else ""
        found.append(Party(need, associations, region, need.enterprise in agreed))
    return found
