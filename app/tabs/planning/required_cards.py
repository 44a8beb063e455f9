"""All about the chosen cell of the grid: each answer with its clause, its events, its acts."""

from collections.abc import Callable

import attrs
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.records.events import Event
from app.records.words import N, said
from app.rules.cadence import STATES, Answer
from app.rules.required import Place, clause
from app.tabs.planning.required_acts import ask_exemption, begin_event, open_rule
from app.tabs.planning.required_grid import MARKS
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines, line_of
from app.ui.scrolling import Scroller
from app.ui.theme import icon, step, tokens

_LEAST = 56


class AnswerCards(Scroller):
    """Show the answers of one place, one card under the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("answers")
        self.setMinimumWidth(step(_LEAST))
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, step(2), 0)
        self._column.setSpacing(step(2))
        self.setWidget(self._page)
        self.cards: list[AnswerCard] = []
        words = N("这个月没有到期的会。按季度、按年的会，没开以前排在期末的月份。")
        self._none = plain_label(desk.say(words), "quiet", wrap=True)
        self._column.addWidget(self._none)
        self._column.addStretch(1)

    def show_place(self, place: Place) -> None:
        """Show these answers in the place of those before."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [AnswerCard(self._desk, answer) for answer in place.answers]
        for number, card in enumerate(self.cards):
            self._column.insertWidget(number, card)
        self._none.setVisible(not self.cards)
        self.verticalScrollBar().setValue(0)


class AnswerCard(QFrame):
    """Show how one unit stands to one rule in one period, and what can be done."""

    def __init__(self, desk: Desk, answer: Answer) -> None:
        super().__init__()
        self._desk, self.answer = desk, answer
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(step(3), step(2), step(3), step(2))
        column.setSpacing(step(1))
        unit = desk.tongue.title("unit", answer.unit)
        heading = said(N("{period} {name}"), period=answer.span.words(), name=answer.rule.name)
        column.addWidget(plain_label(desk.say(heading), "heading", wrap=True))
        column.addWidget(plain_label(unit, "quiet", wrap=True))
        column.addLayout(self._state())
        for words in self._facts():
            column.addWidget(plain_label(words, "quiet", wrap=True))
        self.lines = Lines(desk, "answer_events", fits=True)
        self.lines.setAccessibleName(desk.say(N("已开的会")))
        self.lines.show_lines(self._events())
        self.lines.setVisible(bool(self.lines.count()))
        column.addWidget(self.lines)
        column.addWidget(self._acts())

    def _state(self) -> QHBoxLayout:
        answer, row = self.answer, QHBoxLayout()
        tone = {"done": tokens().good, "due": tokens().warn, "late": tokens().bad}
        key = "ahead" if answer.is_ahead else answer.state
        picture = plain_label("", "quiet")
        size = self.fontMetrics().height()
        picture.setPixmap(icon(MARKS[key], tone.get(key)).pixmap(size, size))
        words = said(STATES[answer.state])
        if answer.waived is not None:
            words = answer.waived.words
        elif answer.state != "done" or answer.times > 1:
            counts = {"state": words, "done": len(answer.events), "all": answer.times}
            words = said(N("{state}：已开 {done}/{all}"), **counts)
        row.setSpacing(step(1))
        row.addWidget(picture)
        row.addWidget(plain_label(self._desk.say(words), "", wrap=True), 1)
        return row

    def _facts(self) -> list[str]:
        answer, say = self.answer, self._desk.say
        facts = []
        if answer.state == "due":
            words = said(N("应在 {day} 前"), day=answer.by)
            if answer.latest > answer.by:
                words = said(N("{first}，最迟 {last}"), first=words, last=answer.latest)
            facts.append(say(words))
        facts.append(say(clause(answer.rule)))
        if answer.rule.speaker:
            post = answer.rule.field("speaker").kind.show(answer.rule.speaker, self._desk.tongue)
            facts.append(say(said(N("须由{post}主讲"), post=post)))
        if answer.rule.note.strip():
            facts.append(answer.rule.note.strip())
        return facts

    def _events(self) -> list[Line]:
        desk = self._desk
        held = [(uid, "check", "good") for uid in self.answer.events]
        called = [(uid, "clock", "") for uid in self.answer.planned]
        lines = []
        for uid, mark, tone in (*held, *called):
            event = desk.store.get(Event, uid)
            if event is not None:
                line = line_of(desk, event, "title", ("starts",), mark=mark)
                side = desk.say(N("已排")) if mark == "clock" else ""
                lines.append(attrs.evolve(line, side=side, tone=tone))
        return lines

    def _acts(self) -> QWidget:
        desk, answer = self._desk, self.answer
        row = QWidget()
        flow = FlowLayout(row)
        writes = not desk.store.readonly
        if writes and (answer.missing or answer.is_ahead):
            flow.addWidget(self._button("begin_event", "add", N("新建活动"), begin_event))
        if writes and answer.missing:
            exempt = self._button("ask_exemption", "exempt", N("登记免开…"), self._exempt)
            flow.addWidget(exempt)
        if answer.waived is not None and answer.waived.exemption:
            flow.addWidget(self._button("show_exemption", "go", N("查看免开"), _open_exemption))
        rule = self._button("show_rule", "go", N("查看规定"), _open_rule)
        flow.addWidget(rule)
        return row

    def _exempt(self, desk: Desk, answer: Answer) -> None:
        ask_exemption(desk, answer, self.window())

    def _button(
        self, name: str, picture: str, words: str, act: Callable[[Desk, Answer], object]
    ) -> QPushButton:
        first = name == "begin_event" and bool(self.answer.uncalled)
        colour = tokens().on_accent if first else tokens().accent
        button = QPushButton(icon(picture, colour), self._desk.say(words), objectName=name)
        button.setProperty("role", "primary" if first else "link")
        button.clicked.connect(lambda: act(self._desk, self.answer))
        return button


def _open_rule(desk: Desk, answer: Answer) -> None:
    open_rule(desk, answer.rule)


def _open_exemption(desk: Desk, answer: Answer) -> None:
    if answer.waived is not None:
        desk.news.open("exemption", answer.waived.exemption)
