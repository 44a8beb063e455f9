"""The page of a partner: the agreement on top, five rings, four lanes, then all the rest."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, Commitment, Enterprise
from app.records.words import N, noted, said
from app.rules.fulfilment import fulfilment
from app.rules.radar import ASLEEP_AFTER, ASLEEP_DAYS, Watch, radar
from app.store.rows import Changes
from app.store.settings import number_setting
from app.tabs.partners.following import followed_of
from app.tabs.partners.lanes import Lanes
from app.tabs.partners.promises import joint_events
from app.tabs.partners.rings import Rings
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.inline import tell_shown
from app.ui.lines import Line, Lines, shown
from app.ui.look import Look
from app.ui.theme import step


class Together(QWidget):
    """Show the partnership with one enterprise; nothing for one that is no partner."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("together")
        self._desk = desk
        self._record: Record | None = None
        self.agreements = Lines(desk, "partner_agreements", fits=True)
        self.agreements.setAccessibleName(desk.say(noted("共建协议", "list")))
        self.step_words = plain_label("", "", wrap=True)
        self.step_words.setObjectName("next_step")
        self.none = self._no_partner()
        self.rings, self.lanes = Rings(desk), Lanes(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, step(3))
        layout.setSpacing(step(2))
        for part in (self.none, self.agreements, self.step_words, self.rings, self.lanes):
            layout.addWidget(part)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show how it stands with an enterprise."""
        self._record = record if isinstance(record, Enterprise) and record.id else None
        self.setVisible(self._record is not None)
        if self._record is None:
            return
        watches = watches_of(self._desk, self._record.uid)
        store, uid = self._desk.store, self._record.uid
        partner = bool(store.count(Agreement, enterprises=uid))
        self.none.setVisible(not partner)
        self.agreements.show_lines([watch_line(self._desk, each) for each in watches])
        self.agreements.setVisible(bool(watches))
        known = partner or store.count(Event, partners=uid)
        words = self._next(watches)
        self.step_words.setText(words)
        self.step_words.setVisible(bool(words))
        for part in (self.rings, self.lanes):
            part.show_parent(self._record if known else None)

    def _next(self, watches: list[Watch]) -> str:
        """Say the next agreed step: a follow-up that is not done, else a commitment not kept."""
        desk = self._desk
        for watch in watches:
            open_ = [f for f in followed_of(desk, watch.agreement.uid) if f.state != "done"]
            if open_:
                row = open_[0].follow_up
                late = open_[0].state == "late"
                words = (
                    N("下一步：{title}（应在 {day} 前，已逾期）")
                    if late
                    else N("下一步：{title}（{day} 前）")
                )
                return desk.say(said(words, title=row.title, day=str(row.due)))
        for watch in watches:
            events = joint_events(desk, watch.agreement)
            for each in desk.store.find(Commitment, agreement=watch.agreement.uid, order="place"):
                kept = fulfilment(each, watch.agreement, events, desk.today())
                if kept.missing and kept.until >= desk.today():
                    title = (
                        each.text.strip() or shown(desk, each, "one") or shown(desk, each, "lane")
                    )
                    words = N("下一步：{title}（本期还差 {n} 次，{day} 前）")
                    said_ = said(words, title=title, n=kept.missing, day=str(kept.until))
                    return desk.say(said_)
        return ""

    def _no_partner(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "tile")
        words = plain_label(self._desk.say(N("还不是共建单位。")), "quiet")
        begin = QPushButton(self._desk.say(N("新建共建协议")), objectName="begin_agreement")
        begin.setProperty("role", "link")
        begin.setEnabled(not self._desk.store.readonly)
        begin.clicked.connect(self._begin)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(step(2), step(1.5), step(2), step(1.5))
        layout.addWidget(words)
        layout.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _begin(self) -> None:
        if self._record is not None:
            self._desk.news.create("agreement", enterprises=(self._record.uid,))

    def _hear(self, changes: Changes) -> None:
        touched = {"agreement", "commitment", "follow_up", "event"} & changes.rows.keys()
        if self._record is not None and touched:
            self.show_parent(self._record)


class PartnerPage(Form):
    """Show an enterprise with its partnership on top."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(desk, Enterprise, look)
        self.together = Together(desk)
        self._body.insertWidget(0, self.together)
        tell_shown(self, self.together.show_parent)
        self.together.show_parent(None)


def watches_of(desk: Desk, enterprise: str) -> list[Watch]:
    """Return what is to be watched in the agreements of one enterprise."""
    agreements = desk.store.find(Agreement, enterprises=enterprise)
    events = {e.uid: e for a in agreements for e in joint_events(desk, a)}
    return radar(
        agreements,
        events.values(),
        desk.today(),
        number_setting(desk.store, ASLEEP_DAYS, ASLEEP_AFTER),
    )


def watch_line(desk: Desk, watch: Watch) -> Line:
    """Put an agreement into a line: its term, and since when nothing happened."""
    agreement, days = watch.agreement, watch.days
    parts = [shown(desk, agreement, "number"), f"{agreement.starts} — {agreement.ends}"]
    words, mark, tone = desk.say(N("有效")), "check", "good"
    if watch.is_asleep:
        words, mark, tone = desk.say(said(N("已 {n} 天没有动静"), n=watch.quiet)), "clock", "warn"
    if days is not None and watch.term != "well":
        left = (
            said(N("还有 {n} 天到期"), n=days) if days >= 0 else said(N("已过期 {n} 天"), n=-days)
        )
        end = desk.say(left)
        words = f"{end} · {words}" if watch.is_asleep else end
        mark, tone = ("warning", "bad") if days < 0 else ("clock", "warn")
    detail = " · ".join(part for part in parts if part)
    return Line("agreement", agreement.uid, agreement.title, detail, words, mark, tone)
