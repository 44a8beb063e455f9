"""What every editor of a field does: show, be typed into, be left, say what is wrong."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.records.describe import Field
from app.records.words import Problem
from app.ui.desk import Desk
from app.ui.language import label_of, say


class Editor(QObject):
    """Edit one field; ``changed`` and ``left`` carry its name.

    ``show_value`` takes a parsed value as well as anything ``raw`` once returned.
    """

    changed = Signal(str)
    left = Signal(str)

    def __init__(self, desk: Desk, field: Field, widget: QWidget, typed: QWidget) -> None:
        super().__init__(widget)
        self.desk = desk
        self.field = field
        self.widget = widget
        self.typed = typed
        self.problem_text = ""
        widget.setObjectName(field.name)
        widget.setAccessibleName(label_of(field))
        typed.setAccessibleName(label_of(field))
        if isinstance(typed, QLineEdit | QPlainTextEdit) and field.hint:
            typed.setPlaceholderText(say(field.hint))
        if hasattr(typed, "left"):
            typed.left.connect(self.tell_left)

    def raw(self) -> object:
        """Return what stands in the editor, unparsed; it can be kept as JSON."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value, without a signal; the same value again leaves the cursor alone."""
        raise NotImplementedError

    def problem(self) -> Problem | None:
        """Return what only the editor can know to be wrong, such as a name nobody has."""
        return None

    def settle(self) -> None:
        """Bring what was typed into its final shape; called when the field is left."""

    def refresh(self) -> None:
        """Show the names of linked records anew."""

    def set_readonly(self, readonly: bool) -> None:
        """Allow looking only; text can still be selected and copied."""
        if isinstance(self.typed, QLineEdit | QPlainTextEdit):
            self.typed.setReadOnly(readonly)
            polish(self.typed)
        else:
            self.typed.setEnabled(not readonly)

    def set_problem(self, text: str | None) -> None:
        """Mark the field as wrong and tell why to screen readers, or unmark it."""
        self.problem_text = text or ""
        self.widget.setAccessibleDescription(self.problem_text)
        if bool(self.widget.property("bad")) != bool(text):
            self.widget.setProperty("bad", bool(text))
            polish(self.widget)

    def tell_changed(self) -> None:
        """Say that the user changed something."""
        self.changed.emit(self.field.name)

    def tell_left(self) -> None:
        """Say that the user is done with the field for now."""
        self.settle()
        self.left.emit(self.field.name)


def polish(widget: QWidget) -> None:
    """Apply the style sheet again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def commit_typing() -> None:
    """Take over what an input method still holds as composition."""
    if QGuiApplication.focusObject() is not None:
        QGuiApplication.inputMethod().commit()
