"""Which editor each of the ten kinds of field gets."""

from collections.abc import Callable

from app.records.describe import Field
from app.records.kinds import (
    Choice,
    Choices,
    Code,
    Day,
    Flag,
    Moment,
    MonthOnly,
    Number,
    Ref,
    Refs,
    Text,
)
from app.ui.desk import Desk
from app.ui.editors_choices import ChoiceEditor, FlagEditor, choices_editor
from app.ui.editors_core import Editor
from app.ui.editors_dates import DayEditor, MomentEditor, MonthEditor
from app.ui.editors_lists import OpenListEditor, is_open_list
from app.ui.editors_text import LineEditor, LinesEditor, ParsedEditor
from app.ui.links import RefEditor, RefsEditor

__all__ = ["EDITORS", "Editor", "editor_of"]


def _text(desk: Desk, field: Field) -> Editor:
    several = isinstance(field.kind, Text) and field.kind.rows > 1
    return LinesEditor(desk, field) if several else LineEditor(desk, field)


EDITORS: dict[type, Callable[[Desk, Field], Editor]] = {
    Text: _text,
    Code: LineEditor,
    Number: ParsedEditor,
    Day: DayEditor,
    MonthOnly: MonthEditor,
    Moment: MomentEditor,
    Flag: FlagEditor,
    Choice: ChoiceEditor,
    Choices: choices_editor,
    Ref: RefEditor,
    Refs: RefsEditor,
}


def editor_of(desk: Desk, field: Field) -> Editor:
    """Return a fresh editor for a field."""
    if is_open_list(field.kind):
        return OpenListEditor(desk, field)
    return EDITORS[type(field.kind)](desk, field)
