"""Who owes whom a talk: done and due per person, the pairs, and whom to talk with this month."""

import datetime as dt

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.papers.covered import coverage_of, reference, units_of
from app.records.choices import RELATIONS
from app.records.talks import Talk
from app.records.words import N, said
from app.rules.coverage import Coverage, Duty, Suggestion, partner_for, suggestions
from app.store.rows import Changes
from app.store.settings import get_setting
from app.tabs.talks.coverage_grid import Grid
from app.tabs.talks.coverage_lines import Proposals
from app.tabs.talks.coverage_marks import pair_marks, people_marks
from app.tabs.talks.printing import make_blank
from app.ui.defaults import UNIT
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.theme import step

_TABLES = frozenset({"talk", "talk_rule", "person", "membership", "post", "unit"})
_YEARS = 5
_BESIDE = 66
_KEY = N("● 这一年谈过几次　○ 更早谈过　· 还没有谈过　Enter 打开谈过的，或开始一次谈话")


class CoveragePage(QWidget):
    """Show how a unit stands in a year, as a list of people or as pairs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.found: Coverage | None = None
        self._pairs: dict[tuple[str, str], tuple[int, str]] = {}
        self._rows: list[tuple[Duty, ...]] = []
        self._stale = True
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.unit, self.year = QComboBox(objectName="unit"), QComboBox(objectName="year")
        self.people, self.pairs = Grid("people"), Grid("pairs")
        self.sums = plain_label("", "heading", wrap=True)
        self.basis = plain_label("", "small", wrap=True)
        self.nothing = plain_label("", "quiet", wrap=True)
        self.proposals = Proposals(desk)
        self._build()
        self._fill_choices()
        self._connect()

    def refresh(self) -> None:
        """Read and show everything again."""
        self._later.stop()
        self._stale = False
        unit, year = self.unit.currentData(), self.year.currentData()
        self.found = coverage_of(self.desk.store, unit, year, self.desk.today()) if unit else None
        self._pairs = self.found.pairs() if self.found else {}
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever the page is looked at."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the proposals beside the table where there is room, else below."""
        super().resizeEvent(event)
        wide = event.size().width() > self.fontMetrics().horizontalAdvance("国") * _BESIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)

    def begin(self, proposal: Suggestion) -> None:
        """Begin the talk that is proposed, everything filled in that is known."""
        self.desk.news.create("talk", **self._values(proposal))

    def print_blank(self) -> object:
        """Make the blank form for the proposal in hand, with the earlier talks for the talker."""
        chosen = self.proposals.chosen()
        if chosen is None:
            return None
        values = self._values(chosen) | {"held": None}
        return make_blank(self.desk, Talk(**values))

    def _values(self, proposal: Suggestion) -> dict[str, object]:
        now = dt.datetime.now()
        quarter = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
        return {
            "held": dt.datetime.combine(self.desk.today(), quarter.time()),
            "unit": self.unit.currentData(),
            "talkers": (proposal.talker,),
            "partners": (proposal.partner,),
            "relation": proposal.rule.relation,
            "manner": "individual",
            "occasion": "regular",
        }

    def _show(self) -> None:
        found, say = self.found, self.desk.say
        shown = found is not None and bool(found.rows) and bool(found.rules)
        self._halves_box.setVisible(shown)
        self.nothing.setVisible(not shown)
        self.sums.setVisible(shown)
        if found is None or not shown:
            self.nothing.setText(say(self._why()))
            self.basis.clear()
            return
        parts = []
        for nth, rule in enumerate(found.rules):
            done, asked = found.count(nth)
            if asked:
                label = said(RELATIONS[rule.relation or "members"])
                words = said(
                    N("{relation} {done}/{asked} 人"), relation=label, done=done, asked=asked
                )
                parts.append(say(words))
        self.sums.setText("　".join(parts))
        self.basis.setText(say(said(N("依据：{sources}"), sources=self._sources(found))))
        self._rows = sorted(found.rows, key=lambda row: not any(duty.is_due for duty in row))
        year = self.year.currentData()
        self.people.show_marks(people_marks(self.desk, found, self._rows, year), wide=1)
        self.pairs.show_marks(pair_marks(self.desk, found, self._pairs))
        today = self.desk.today()
        is_now = self.year.currentData() == today.year
        self.proposals.show_these(suggestions(found, today) if is_now else [], is_now)

    def _why(self) -> str:
        if self.unit.count() == 0:
            return N("还没有党支部。先在“组织”里建立党支部、成员和任职，这里就能算出谁该和谁谈。")
        if self.found is not None and not self.found.rules:
            return N("这一年没有生效的谈话要求，请看“谈话制度”。")
        return N("这个组织这一天没有党员。所属关系和任职写在“组织”里。")

    def _sources(self, found: Coverage) -> str:
        sources = dict.fromkeys(rule.source.strip() for rule in found.rules if rule.source.strip())
        return "；".join(sources)

    def _enter_person(self, row: int, column: int) -> None:
        found, duties = self.found, self._rows[row]
        if found is None:
            return
        if 2 <= column < 2 + len(duties):
            duty = duties[column - 2]
            if duty.is_due:
                self._begin_for(duty)
            elif duty.wanted:
                self._open_latest(duty.person, None)
            return
        due = [duty for duty in duties if duty.is_due]
        if due:
            self._begin_for(min(due, key=lambda duty: str(duty.last or "")))
        else:
            self._open_latest(duties[0].person, None)

    def _begin_for(self, duty: Duty) -> None:
        if self.found is not None and not self.desk.store.readonly:
            self.begin(partner_for(self.found, duty))

    def _enter_pair(self, row: int, column: int) -> None:
        found = self.found
        if found is None or row == column:
            return
        people = found.side.everybody
        one, other = people[row], people[column]
        if self._pairs.get((one, other), (0, ""))[0]:
            self._open_latest(one, other)
        elif not self.desk.store.readonly:
            sides = (one in found.side.committee) + (other in found.side.committee)
            relation = ("members", "committee_member", "committee_members")[sides]
            rule = next((each for each in found.rules if each.relation == relation), None)
            if rule is not None:
                pair = sorted((one, other), key=people.index)
                self.begin(Suggestion(pair[0], pair[1], rule, None))

    def _open_latest(self, one: str, other: str | None) -> None:
        """Open the last talk of somebody, or of two; one that may not be read is not found."""
        store = self.desk.store
        talks = [t for t in store.find(Talk, talkers=one) if other in (None, *t.partners)]
        talks += [t for t in store.find(Talk, partners=one) if other in (None, *t.talkers)]
        day = reference(self.year.currentData(), self.desk.today())
        held = [talk for talk in talks if talk.held and talk.held.date() <= day]
        if held:
            self.desk.news.open("talk", max(held, key=lambda talk: str(talk.held)).uid)
        else:
            self.desk.news.say(self.desk.say(N("这次谈话不在您的可见范围内。")))

    def _fill_choices(self) -> None:
        desk, held = self.desk, self.unit.currentData()
        self.unit.blockSignals(True)
        self.unit.clear()
        for unit in units_of(desk.store, desk.today()):
            self.unit.addItem(unit.short or unit.name, unit.uid)
        wanted = held or get_setting(desk.store, UNIT)
        self.unit.setCurrentIndex(max(0, self.unit.findData(wanted)))
        self.unit.blockSignals(False)
        if not self.year.count():
            for year in range(desk.today().year, desk.today().year - _YEARS, -1):
                self.year.addItem(desk.say(said(N("{y} 年"), y=year)), year)

    def _hear(self, changes: Changes) -> None:
        if not _TABLES & changes.rows.keys():
            return
        if "unit" in changes.rows:
            self._fill_choices()
        self._stale = True
        if self.isVisible():
            self._later.start()

    def _connect(self) -> None:
        self.unit.currentIndexChanged.connect(lambda _index: self.refresh())
        self.year.currentIndexChanged.connect(lambda _index: self.refresh())
        self.people.entered.connect(self._enter_person)
        self.pairs.entered.connect(self._enter_pair)
        self.proposals.begun.connect(self.begin)
        self.proposals.blank_wanted.connect(self.print_blank)
        self.desk.news.changed.connect(self._hear)

    def _build(self) -> None:
        self._halves_box = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._halves_box)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(step(3))
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(step(3), step(2), step(3), step(3))
        inner.addWidget(self.proposals)
        self._tables = QStackedWidget()
        self._halves.addWidget(self._tables, 5)
        self._halves.addWidget(card, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(2))
        column.addLayout(self._bar())
        column.addWidget(self.sums)
        column.addWidget(self.nothing)
        column.addWidget(self._halves_box, 1)
        self.key = plain_label(self.desk.say(_KEY), "small", wrap=True)
        self.key.hide()
        self._tables.currentChanged.connect(lambda nth: self.key.setVisible(bool(nth)))
        column.addWidget(self.key)
        column.addWidget(self.basis)
        column.addStretch()

    def _bar(self) -> QHBoxLayout:
        say = self.desk.say
        bar = QHBoxLayout()
        bar.setSpacing(step(2))
        for box, words in ((self.unit, N("组织")), (self.year, N("年度"))):
            box.setAccessibleName(say(words))
            bar.addWidget(box)
        group = QButtonGroup(self)
        for nth, (name, words, table) in enumerate(
            (("by_person", N("名单"), self.people), ("by_pair", N("矩阵"), self.pairs))
        ):
            button = QPushButton(say(words), checkable=True, objectName=name)
            button.setProperty("role", "view")
            button.clicked.connect(lambda _=False, nth=nth: self._tables.setCurrentIndex(nth))
            button.setChecked(not nth)
            group.addButton(button)
            bar.addWidget(button)
            table.setAccessibleName(say(words))
            self._tables.addWidget(table)
        bar.addStretch()
        return bar
