"""Correcting a final record: what, how, why; the old words stay beside the new ones."""

from collections.abc import Sequence
from typing import Any

import attrs
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Field, Record, build
from app.records.events import Attendance, Correction, Event, Guest, Topic
from app.records.sealing import BESIDE
from app.records.words import Known, N, Problem, plain, said
from app.store.titles import Titles
from app.tabs.meetings.event_looks import BASIC, CONTENT, JOINT, LECTURE
from app.tabs.meetings.stating import buttons, chosen, next_number, who
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors import editor_of
from app.ui.editors_core import Editor, commit_typing
from app.ui.form_grid import plain_label
from app.ui.theme import step

_EVENT = tuple(n for n in (*BASIC, *LECTURE, *CONTENT, *JOINT) if n not in BESIDE)
_ROW = ("state", "reason", "note", "counted", "excluded", "voteless")
_GUEST = ("name", "role", "enterprise", "position", "heads")
_TOPIC = (
    "title", "speaker", "discussion", "outcome", "decision", "number", "owner", "due", "matter",
    "vote", "issued", "returned", "valid", "votes_for", "votes_against", "abstentions",
    "written_for", "scrutineers", "tellers",
)  # fmt: skip


@attrs.frozen
class Place:
    """Name a record that can be corrected and its fields; ``said`` is how it is written down."""

    record: Record
    names: tuple[str, ...]
    words: str
    said: str


def places_of(desk: Desk, event: Event) -> list[Place]:
    """Return all that stands in the record of an event, in its order."""
    store, title = desk.store, desk.tongue.title
    found = [Place(event, _EVENT, desk.say(N("基本情况和内容")), "")]
    topics = store.find(Topic, order="place", event=event.uid)
    for number, topic in enumerate(topics, 1):
        words = said(N("议题{n}：{title}"), n=number, title=topic.title)
        found.append(Place(topic, _TOPIC, desk.say(words), plain(said(N("议题{n}"), n=number))))
    last = max((topic.place or 0 for topic in topics), default=0)
    more = Topic(event=event.uid, place=last + 1)
    found.append(Place(more, ("title",), desk.say(N("议题：补记一项")), plain(N("补记"))))
    for row in store.find(Attendance, event=event.uid):
        words = said(N("考勤：{name}"), name=title("person", row.person or ""))
        found.append(Place(row, _ROW, desk.say(words), plain(words)))
    for guest in store.find(Guest, event=event.uid):
        words = said(N("来宾：{name}"), name=guest.name)
        found.append(Place(guest, _GUEST, desk.say(words), plain(words)))
    unnamed, unseen = Guest(event=event.uid), Attendance(event=event.uid)
    found.append(Place(unnamed, ("name",), desk.say(N("来宾：补记一位")), plain(N("来宾"))))
    found.append(Place(unseen, ("person",), desk.say(N("考勤：补记一人")), plain(N("考勤"))))
    return found


class CorrectDialog(Dialog):
    """Ask for a place, what shall stand there, and the reason; keep both in one step."""

    def __init__(self, desk: Desk, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.event_record = desk, event
        self.places = places_of(desk, event)
        self.editor: Editor | None = None
        self.setWindowTitle(desk.say(N("补正")))
        self._build()
        self._offer_fields()

    @property
    def place(self) -> Place:
        """Return the record that is chosen."""
        return self.places[max(self.where.currentIndex(), 0)]

    @property
    def field(self) -> Field:
        """Return the field that is chosen."""
        return self.place.record.field(str(self.what.currentData()))

    def accept(self) -> None:
        """Keep the correction with what it corrects; say what is missing otherwise."""
        commit_typing()
        assert self.editor is not None
        self.editor.settle()
        changed = self._checked()
        reason = self.reason.toPlainText().strip()
        if changed is not None and not reason:
            self._complain(N("请写明理由。"), self.reason)
        elif changed is not None and self._keep(changed, reason):
            super().accept()

    def _checked(self) -> Record | None:
        """Return the record as it shall stand, None when it cannot."""
        assert self.editor is not None
        record, name = self.place.record, self.field.name
        if problem := self.editor.problem():
            self._complain(problem.what, self.editor.typed)
            return None
        built = build(type(record), {name: self.editor.raw()}, record)
        if built.record is None:
            self._complain(built.problems[0].what, self.editor.typed)
            return None
        if record.id and getattr(built.record, name) == getattr(record, name):
            self._complain(N("没有改动：请写上更正后的内容。"), self.editor.typed)
            return None
        return built.record

    def _keep(self, changed: Record, reason: str) -> bool:
        old = self.place.record
        before = self._shown(old) if old.id else ""
        correction = Correction(
            event=self.event_record.uid,
            number=next_number(self.desk.store, self.event_record),
            place=self._written(),
            before=before,
            after=self._shown(changed),
            reason=reason,
            on=self.desk.today(),
            by=chosen(self.desk, self.person),
            target=old.uid,
            part=self.field.name,
        )
        what = said(N("补正“{title}”"), title=self.event_record.title)
        try:
            with self.desk.store.step(what) as writer:
                writer.put(correction)
                writer.put(changed)
        except (Problem, Known) as trouble:
            self._complain(trouble.what, self.reason)
            return False
        self.desk.news.say(self.desk.say(said(N("已{what}，按 Ctrl+Z 可撤销。"), what=what)))
        return True

    def _shown(self, record: Record) -> str:
        # Written down as the paper would say it, whatever language the screen speaks.
        tongue = Titles(self.desk.store.db, plain)
        return self.field.kind.show(getattr(record, self.field.name), tongue)

    def _written(self) -> str:
        label = plain(self.field.label)
        return f"{self.place.said}·{label}" if self.place.said else label

    def _complain(self, words: Any, box: QWidget) -> None:
        self.problem.setText(self.desk.say(words))
        self.problem.show()
        box.setFocus()

    def _offer_fields(self) -> None:
        self.what.blockSignals(True)
        self.what.clear()
        for name in self.place.names:
            self.what.addItem(self.desk.say(self.place.record.field(name).label), name)
        self.what.blockSignals(False)
        self._show_field()

    def _show_field(self) -> None:
        record, field = self.place.record, self.field
        shown = field.kind.show(getattr(record, field.name), self.desk.tongue)
        self.before.setPlainText(shown or self.desk.say(N("（空）")))
        if self.editor is not None:
            self._inner.removeWidget(self.editor.widget)
            self.editor.widget.hide()
            self.editor.widget.deleteLater()
        self.editor = editor_of(self.desk, field)
        self.editor.show_value(getattr(record, field.name))
        self._inner.insertWidget(self._at, self.editor.widget)
        self.problem.hide()

    def _build(self) -> None:
        say = self.desk.say
        self.where, self.what = QComboBox(objectName="where"), QComboBox(objectName="what")
        for place in self.places:
            self.where.addItem(place.words)
        for box, words in ((self.where, N("更正哪一部分")), (self.what, N("更正哪一项"))):
            box.setAccessibleName(say(words))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.before = _text(say(N("原文")), "before")
        self.before.setReadOnly(True)
        self.before.setMaximumHeight(step(20))
        self.reason = _text(say(N("理由")), "reason")
        self.reason.setMaximumHeight(step(20))
        self.person = who(self.desk, N("更正人"))
        self.problem = plain_label("", "problem", wrap=True)
        layout = QVBoxLayout(self)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self._rows())
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons(self, N("补正"), N("取消")))
        self.where.currentIndexChanged.connect(lambda _: self._offer_fields())
        self.what.currentIndexChanged.connect(lambda _: self._show_field())
        self.resize(step(130), step(130))

    def _rows(self) -> QWidget:
        page = QWidget()
        self._inner = QVBoxLayout(page)
        rows: Sequence[tuple[str, QWidget | None]] = (
            (N("更正哪一部分"), self.where),
            (N("更正哪一项"), self.what),
            (N("原文"), self.before),
            (N("更正为"), None),
            (N("理由"), self.reason),
            (N("更正人"), self.person.widget),
        )
        for words, widget in rows:
            self._inner.addWidget(plain_label(self.desk.say(words), "label"))
            if widget is None:
                self._at = self._inner.count()
            else:
                self._inner.addWidget(widget)
        self._inner.addStretch()
        return page


def _text(name: str, key: str) -> QPlainTextEdit:
    box = QPlainTextEdit(objectName=key)
    box.setAccessibleName(name)
    box.setTabChangesFocus(True)
    return box
