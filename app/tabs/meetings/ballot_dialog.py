"""Ballots of an election or a decision: what stands on them, how many, and the tally sheet."""

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.papers.facts import members_of
from app.records.events import Event, Topic
from app.records.roster import Person
from app.records.words import N, said
from app.store.settings import get_setting
from app.tabs.meetings.printouts import file_name
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.jobs import Job
from app.ui.printing import for_paper, make_paper, now
from app.ui.theme import step

_MOST = 999
_MOST_SPARE = 20


class BallotDialog(QDialog):
    """Fill in a ballot; what is put to a secret vote at the meeting stands there already."""

    def __init__(self, desk: Desk, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.event_shown = desk, event
        self.setWindowTitle(desk.say(N("选票和表决票")))
        self.title = QLineEdit(objectName="ballot_title")
        self.names = QPlainTextEdit(objectName="ballot_names")
        self.note = QLineEdit(objectName="ballot_note")
        self.spare = QSpinBox(objectName="ballot_spare", maximum=_MOST_SPARE)
        self.copies = QSpinBox(objectName="ballot_copies", minimum=1, maximum=_MOST)
        for box in (self.spare, self.copies):
            box.lineEdit().setTextMargins(step(1.5), 0, 0, 0)
        self.problem = plain_label("", "problem", wrap=True)
        self._lay_out()
        self._begin()

    def print_ballots(self) -> Job | None:
        """Make the ballots, each on a page of its own."""
        return self._print(N("{title}（{n} 张）"), ballots=True)

    def print_tally(self) -> Job | None:
        """Make the sheet the votes are counted on."""
        return self._print(N("{title}计票单"), ballots=False)

    def _print(self, words: str, *, ballots: bool) -> Job | None:
        names = [name for line in self.names.toPlainText().splitlines() if (name := line.strip())]
        title = self.title.text().strip()
        if not title or not names:
            say = N("请填写票的名称，并至少写一个姓名或事项，每行一个。")
            self.problem.setText(self.desk.say(say))
            self.problem.show()
            return None
        self.problem.hide()
        from app.papers import ballots as papers

        desk, made = for_paper(self.desk), now(self.desk)
        spare, copies = self.spare.value(), self.copies.value()
        note = self.note.text().strip()
        ballot = papers.vote(title, names, desk.tongue, note=note, spare=spare)
        if ballots:
            paper = papers.ballots(ballot, copies, desk.tongue, made=made)
        else:
            facts = [(desk.say(N("会议：")), self.event_shown.title)]
            office = get_setting(desk.store, "office")
            paper = papers.tally(ballot, facts, desk.tongue, office=office, made=made)
        name = said(words, title=title, n=copies)
        what = said(N("打印{name}"), name=name)
        return make_paper(self.desk, what, file_name(self.event_shown, name), paper)

    def _begin(self) -> None:
        """Fill in what the meeting says already: its secret votes, and who may vote."""
        store, event = self.desk.store, self.event_shown
        topics = store.find(Topic, order="place", event=event.uid, vote="ballot")
        paper = for_paper(self.desk)
        self.title.setText(paper.say(N("表决票")))
        self.names.setPlainText("\n".join(" ".join(topic.title.split()) for topic in topics))
        people = (store.get(Person, uid) for uid in members_of(store, event))
        formal = sum(person is not None and person.standing == "formal" for person in people)
        self.copies.setValue(max(formal, 1))

    def _lay_out(self) -> None:
        say = self.desk.say
        self.names.setPlaceholderText(say(N("每行一个姓名或事项")))
        self.note.setPlaceholderText(say(N("请在每行的一个栏内画“√”；不署名。")))
        # A tab is no part of a name.
        self.names.setTabChangesFocus(True)
        form = QFormLayout()
        for label, box in (
            (N("票的名称"), self.title),
            (N("姓名或事项"), self.names),
            (N("填写说明"), self.note),
            (N("另选空行"), self.spare),
            (N("张数"), self.copies),
        ):
            words = plain_label(say(label), "label")
            words.setBuddy(box)
            box.setAccessibleName(say(label))
            form.addRow(words, box)
        foot = QHBoxLayout()
        foot.addStretch()
        for name, label, act in (
            ("close", N("关闭"), self.reject),
            ("tally", N("计票单"), self.print_tally),
            ("ballots", N("生成票"), self.print_ballots),
        ):
            button = QPushButton(say(label), objectName=f"ballot_{name}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            foot.addWidget(button)
        button.setProperty("role", "primary")
        self.problem.hide()
        layout = QVBoxLayout(self)
        edge = step(4)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(step(3))
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addLayout(foot)
        self.setMinimumWidth(step(100))
