"""Boxes for yes or no and for one or several out of a table of choices."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QFrame, QPushButton

from app.records.describe import Field
from app.records.kinds import Choice, Choices
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_boxes import ComboBox, TickBox
from app.ui.editors_chips import ChipBox, Pair
from app.ui.editors_core import Editor
from app.ui.editors_flow import FlowLayout
from app.ui.language import label_of, say

_WIDEST = 56


class FlagEditor(Editor):
    """Edit yes or no."""

    def __init__(self, desk: Desk, field: Field) -> None:
        self.box = TickBox(label_of(field))
        super().__init__(desk, field, self.box, self.box)
        self.box.clicked.connect(self._clicked)

    def raw(self) -> object:
        """Return whether it is ticked."""
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        """Tick or untick."""
        self.box.setChecked(bool(value))

    def _clicked(self) -> None:
        self.tell_changed()
        self.tell_left()


class ChoiceEditor(Editor):
    """Edit one choice: picked from the list, or found by typing a part of it."""

    def __init__(self, desk: Desk, field: Field) -> None:
        self.box = ComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(4)
        self.box.addItem("", None)
        for key, label in _options(field).items():
            self.box.addItem(say(label), key)
        self.box.setMinimumWidth(choice_width(field))
        completer = QCompleter(self.box.model(), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        super().__init__(desk, field, self.box, self.box)
        line = self.box.lineEdit()
        line.setAccessibleName(label_of(field))
        line.textEdited.connect(self.tell_changed)
        # Where there is little room a choice shows how it begins, not how it ends.
        self.box.currentIndexChanged.connect(lambda _: line.setCursorPosition(0))
        self.box.activated.connect(self._chosen)

    def raw(self) -> object:
        """Return the key, what was typed when it is no choice, None for nothing."""
        text = self.box.currentText()
        found = self.box.findText(text, Qt.MatchFlag.MatchExactly)
        return self.box.itemData(found) if found >= 0 else text

    def show_value(self, value: object) -> None:
        """Show a choice, or what was typed in its place."""
        if self.raw() == value:
            return
        found = self.box.findData(value) if value else 0
        self.box.setCurrentIndex(found)
        if found < 0:
            self.box.setEditText(str(value))

    def settle(self) -> None:
        """Take the one choice that what was typed can mean."""
        text = self.box.currentText().strip()
        if not text:
            self.box.setCurrentIndex(0)
            return
        exact = self.box.findText(text, Qt.MatchFlag.MatchExactly)
        near = [n for n in range(1, self.box.count()) if text in self.box.itemText(n)]
        index = exact if exact >= 0 else near[0] if len(near) == 1 else -1
        if index >= 0 and (self.box.currentIndex(), self.box.currentText()) != (index, text):
            self.box.setCurrentIndex(index)
            self.tell_changed()

    def _chosen(self) -> None:
        self.tell_changed()
        self.tell_left()


def choice_width(field: Field) -> int:
    """Return what the longest choice needs, within reason, and the arrow beside it."""
    measure = QFontMetrics(QApplication.font()).horizontalAdvance
    widest = max(measure(say(label)) for label in _options(field).values())
    return min(widest, theme.step(_WIDEST)) + theme.step(9)


class TogglesEditor(Editor):
    """Edit a few choices that all stand open, each a button to press in."""

    def __init__(self, desk: Desk, field: Field) -> None:
        frame = QFrame()
        frame.setProperty("role", "toggles")
        layout = FlowLayout(frame)
        self.buttons: dict[str, QPushButton] = {}
        for key, label in _options(field).items():
            button = QPushButton(say(label))
            button.setCheckable(True)
            button.setProperty("role", "toggle")
            button.setAccessibleName(say(label))
            button.clicked.connect(self._clicked)
            button.toggled.connect(lambda on, button=button: _tick(button, on))
            layout.addWidget(button)
            self.buttons[key] = button
        self._strange: list[str] = []
        super().__init__(desk, field, frame, frame)
        frame.setFocusProxy(next(iter(self.buttons.values())))

    def raw(self) -> object:
        """Return the keys pressed in."""
        return [key for key, button in self.buttons.items() if button.isChecked()] + self._strange

    def show_value(self, value: object) -> None:
        """Press in what is chosen; what is no choice is held for the check to name."""
        keys = [str(key) for key in value] if isinstance(value, Iterable) else []
        for key, button in self.buttons.items():
            button.setChecked(key in keys)
        self._strange = [key for key in keys if key not in self.buttons]

    def set_readonly(self, readonly: bool) -> None:
        """Allow looking only."""
        for button in self.buttons.values():
            button.setEnabled(not readonly)

    def _clicked(self) -> None:
        self._strange = []
        self.tell_changed()
        self.tell_left()


def _tick(button: QPushButton, on: bool) -> None:
    """Show a tick as well: the colour alone is not for every eye."""
    button.setIcon(theme.icon("check", theme.tokens().accent) if on else QIcon())


class ChoicesEditor(Editor):
    """Edit several out of many choices: found by typing, held as chips."""

    def __init__(self, desk: Desk, field: Field) -> None:
        self._labels = {key: say(label) for key, label in _options(field).items()}
        self.box = ChipBox(self._found, lambda key: self._labels.get(key, key))
        super().__init__(desk, field, self.box, self.box.line)
        self.box.edited.connect(self.tell_changed)
        self.box.taken.connect(self.tell_left)

    def raw(self) -> object:
        """Return the keys, and what is typed but no choice."""
        typed = self.box.line.text().strip()
        return [*self.box.keys(), *([typed] if typed else [])]

    def show_value(self, value: object) -> None:
        """Show the choices."""
        parts = [str(part) for part in value] if isinstance(value, Iterable) else []
        self.box.show_keys([part for part in parts if part in self._labels])
        strange = "、".join(part for part in parts if part not in self._labels)
        if self.box.line.text().strip() != strange:
            self.box.line.setText(strange)

    def settle(self) -> None:
        """Take the one choice that what was typed can mean."""
        text = self.box.line.text().strip()
        found = self._found(text) if text else []
        exact = [pair for pair in found if pair[1] == text]
        if len(exact or found) == 1:
            self.box.take(*(exact or found)[0])

    def set_readonly(self, readonly: bool) -> None:
        """Allow looking only."""
        self.box.set_readonly(readonly)

    def _found(self, words: str) -> list[Pair]:
        held = set(self.box.keys())
        return [
            (key, label)
            for key, label in self._labels.items()
            if key not in held and words.strip() in label
        ]


def _options(field: Field) -> Mapping[str, str]:
    kind = field.kind
    assert isinstance(kind, Choice | Choices)
    return kind.of


def choices_editor(desk: Desk, field: Field) -> Editor:
    """Return open buttons for a few choices, a box with chips for many."""
    few = len(_options(field)) <= 6
    return TogglesEditor(desk, field) if few else ChoicesEditor(desk, field)
