"""The partnerships at a glance: what runs out or sleeps, five ones, lanes, growth, publicity."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.records.choices import FIVE_ONES, LANES, MATCH_STATES
from app.records.events import Event
from app.records.partners import Agreement, Match, Publicity
from app.records.words import N, said
from app.rules.matching import funnel
from app.rules.partnership import (
    PartnerYear,
    growth,
    lane_cover,
    neglected,
    partner_years,
    partners_in,
    partners_of_units,
    untold,
)
from app.rules.radar import ASLEEP_AFTER, ASLEEP_DAYS, WATCHES, radar
from app.store.bulk import linked
from app.store.rows import Changes
from app.store.settings import number_setting, set_setting
from app.tabs.partners import giving
from app.tabs.partners.matrix import Matrix
from app.tabs.partners.partner_page import watch_line
from app.ui.bars import Bar, Bars
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines, line_of
from app.ui.theme import icon, step

_TABLES = {"agreement", "event", "publicity", "enterprise", "unit", "match"}
_YEARS, _NEGLECTED = 10, 10
_GROWTH_YEARS = 5
_ASLEEP_CHOICES = (60, 90, 120, 180, 365)


class Overview(QWidget):
    """Show all partnerships of a year on one page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("overview")
        self._desk = desk
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.year, self.asleep = self._years(), self._days()
        self.watched = {key: self._lines(key, WATCHES[key]) for key in WATCHES if key != "well"}
        self.matrix = Matrix(desk)
        self.neglected = self._lines("neglected", N("最需要补上的"))
        self.untold = self._lines("untold", N("没有报道的活动"))
        self.lanes, self.units = Bars("lane_bars"), Bars("unit_bars")
        self.partners, self.events = Bars("growth_partners"), Bars("growth_events")
        self.reports, self.matches = Bars("growth_reports"), Bars("match_bars")
        self._parts: dict[str, QWidget] = {}
        self._build()
        desk.news.changed.connect(self._hear)

    def refresh(self) -> None:
        """Read everything again."""
        desk, year = self._desk, self.year.currentData()
        agreements = desk.store.find(Agreement)
        events, reports = linked(desk.store, Event, "partners"), desk.store.find(Publicity)
        self._show_radar(agreements, events)
        years = partner_years(partners_in(agreements, year), events, year, desk.today())
        self.matrix.show_years(years, year)
        self._parts["matrix"].setVisible(bool(years))
        lacking = neglected(years)[:_NEGLECTED]
        self._fill("neglected", self.neglected, [self._lacking(each) for each in lacking])
        quiet = (e for e in untold(events, reports, desk.today()) if _year_of(e) == year)
        shown = [line_of(desk, e, "title", ("starts", "partners"), "", "meetings") for e in quiet]
        self._fill("untold", self.untold, shown)
        self._draw(agreements, events, reports)

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever the page is looked at."""
        super().showEvent(event)
        self.refresh()

    def _fill(self, key: str, lines: Lines, found: list[Line]) -> None:
        """Show a part only while it has something to say."""
        lines.show_lines(found)
        self._parts[key].setVisible(bool(found))

    def _lacking(self, of: PartnerYear) -> Line:
        """Show a partner with what lacks of the five ones and how often anything was held."""
        say, n = self._desk.say, len(of.events)
        names = say(N("、")).join(say(FIVE_ONES[key]) for key in of.missing)
        lacks = say(said(N("尚缺：{names}"), names=names))
        side = say(said(N("{n} 次活动"), n=n)) if n else say(N("还没有活动"))
        name = self._desk.tongue.title("enterprise", of.enterprise)
        tone = "" if n else "bad"
        return Line("enterprise", of.enterprise, name, lacks, side, "enterprise", tone)

    def _show_radar(self, agreements: list[Agreement], events: list[Event]) -> None:
        desk = self._desk
        found = radar(agreements, events, desk.today(), self._settled())
        for key, lines in self.watched.items():
            self._fill(key, lines, [watch_line(desk, e) for e in found if key in e.keys])
        self._calm.setVisible(not any(lines.count() for lines in self.watched.values()))

    def _draw(
        self, agreements: list[Agreement], events: list[Event], reports: list[Publicity]
    ) -> None:
        desk, year, say = self._desk, self.year.currentData(), self._desk.say
        today = desk.today()
        held = [e for e in events if _year_of(e) == year and e.starts and e.starts.date() <= today]
        told = [each for each in reports if each.on and each.on.year == year]
        lanes = lane_cover(held, told)
        self.lanes.show_bars(say(N("四联覆盖")), [Bar(say(LANES[k]), n) for k, n in lanes.items()])
        units = partners_of_units(agreements, today)
        bars = [Bar(desk.tongue.title("unit", uid), n) for uid, n in units.items()]
        self.units.show_bars(say(N("各组织的共建单位")), bars)
        self._parts["units"].setVisible(bool(bars))
        rows = growth(agreements, events, reports, range(year - _GROWTH_YEARS + 1, year + 1), today)
        labels = [say(said(N("{y} 年"), y=row.year)) for row in rows]
        self.partners.show_bars(
            say(N("共建单位数")), [Bar(w, r.partners) for w, r in zip(labels, rows, strict=True)]
        )
        self.events.show_bars(
            say(N("共建活动数")), [Bar(w, r.events) for w, r in zip(labels, rows, strict=True)]
        )
        self.reports.show_bars(
            say(N("宣传报道数")), [Bar(w, r.reports) for w, r in zip(labels, rows, strict=True)]
        )
        matches = desk.store.find(Match)
        stages = funnel(m.state for m in matches if m.on and m.on.year == year)
        self.matches.show_bars(
            say(N("撮合进展")), [Bar(say(MATCH_STATES[k]), n) for k, n in stages.items()]
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addWidget(self._head())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(scroll, 1)
        page = QWidget()
        page.setObjectName("page")
        scroll.setWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, step(3), step(3))
        column.setSpacing(step(3))
        column.addWidget(self._radar())
        column.addWidget(self._part("matrix", N("五个一完成情况"), self.matrix))
        for pair in self._pairs():
            row = QHBoxLayout()
            row.setSpacing(step(3))
            for part in pair:
                row.addWidget(part, 1)
            column.addLayout(row)
        column.addStretch(1)

    def _pairs(self) -> tuple[tuple[QFrame, QFrame], ...]:
        """Return the parts that stand beside each other."""
        return (
            (
                self._part("neglected", N("最需要补上的"), self.neglected),
                self._part("untold", N("没有报道的活动"), self.untold, self._reporting()),
            ),
            (
                self._part("lanes", N("四联覆盖"), self.lanes),
                self._part("units", N("各组织的共建单位"), self.units),
            ),
            (
                self._part("partners", N("共建单位数"), self.partners),
                self._part("events", N("共建活动数"), self.events),
            ),
            (
                self._part("reports", N("宣传报道数"), self.reports),
                self._part("matches", N("撮合进展"), self.matches),
            ),
        )

    def _reporting(self) -> QPushButton:
        words = self._desk.say(N("给选中的活动登记报道"))
        button = QPushButton(words, objectName="report_event")
        button.setProperty("role", "link")
        button.setEnabled(not self._desk.store.readonly)
        button.clicked.connect(self._report)
        return button

    def _head(self) -> QWidget:
        bar = QWidget()
        row = FlowLayout(bar)
        say = self._desk.say
        for words, box in ((N("年度"), self.year), (N("多少天没有动静算“签而未动”"), self.asleep)):
            label = plain_label(say(words), "label")
            label.setBuddy(box)
            box.setAccessibleName(say(words))
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self._printing())
        return bar

    def _printing(self) -> QPushButton:
        say = self._desk.say
        button = QPushButton(icon("print"), say(N("打印")), objectName="print_overview")
        menu = QMenu(button)
        for words, make in giving.OF_A_YEAR.items():
            act = menu.addAction(say(words))
            act.triggered.connect(
                lambda _=False, make=make: make(self._desk, self.year.currentData())
            )
        button.setMenu(menu)
        return button

    def _radar(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        layout = QVBoxLayout(frame)
        layout.setSpacing(step(1))
        layout.addWidget(plain_label(self._desk.say(N("续约雷达")), "heading"))
        calm = N("没有将到期、已过期或沉睡的协议。")
        self._calm = plain_label(self._desk.say(calm), "quiet", wrap=True)
        layout.addWidget(self._calm)
        for key, lines in self.watched.items():
            part = QWidget()
            inner = QVBoxLayout(part)
            inner.setContentsMargins(0, step(1), 0, 0)
            inner.setSpacing(0)
            inner.addWidget(plain_label(self._desk.say(WATCHES[key]), "label"))
            inner.addWidget(lines)
            self._parts[key] = part
            layout.addWidget(part)
        return frame

    def _part(self, key: str, title: str, *widgets: QWidget) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        layout = QVBoxLayout(frame)
        layout.setSpacing(step(1.5))
        layout.addWidget(plain_label(self._desk.say(title), "heading"))
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        self._parts[key] = frame
        return frame

    def _lines(self, key: str, title: str) -> Lines:
        lines = Lines(self._desk, f"over_{key}", fits=True)
        lines.setAccessibleName(self._desk.say(title))
        return lines

    def _years(self) -> QComboBox:
        box = QComboBox(objectName="overview_year")
        this = self._desk.today().year
        for year in range(this, this - _YEARS, -1):
            box.addItem(self._desk.say(said(N("{y} 年"), y=year)), year)
        box.currentIndexChanged.connect(lambda _index: self._later.start())
        return box

    def _days(self) -> QComboBox:
        box = QComboBox(objectName="asleep_days")
        settled = self._settled()
        for days in sorted({*_ASLEEP_CHOICES, settled}):
            box.addItem(self._desk.say(said(N("{n} 天"), n=days)), days)
        box.setCurrentIndex(box.findData(settled))
        box.setEnabled(not self._desk.store.readonly)
        box.activated.connect(lambda _index: self._keep_days())
        return box

    def _settled(self) -> int:
        return number_setting(self._desk.store, ASLEEP_DAYS, ASLEEP_AFTER)

    def _keep_days(self) -> None:
        set_setting(self._desk.store, ASLEEP_DAYS, str(self.asleep.currentData()))
        self._later.start()

    def _report(self) -> None:
        line = self.untold.line(max(self.untold.currentRow(), 0))
        event = self._desk.store.get(Event, line.uid) if line else None
        if event is not None:
            values = {"event": event.uid, "enterprises": event.partners, "title": event.title}
            self._desk.news.create("publicity", **values)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and _TABLES & changes.rows.keys():
            self._later.start()


def _year_of(event: Event) -> int:
    return event.starts.year if event.starts else 0
