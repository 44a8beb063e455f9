"""How a screen wants its records to look: sections, first columns, order, icon."""

from collections.abc import Callable

import attrs
from PySide6.QtWidgets import QWidget


@attrs.frozen
class Section:
    """Name some fields that stand together; a folded section opens with one click."""

    title: str
    fields: tuple[str, ...]
    folded: bool = False


@attrs.frozen
class Look:
    """Say what the derived screens cannot know; everything left out is derived.

    ``extra`` makes own widgets below the sections, each called with the desk and the form; a
    widget with ``show_parent`` is told the shown record (None while there is none to hang on).
    Fields named neither in a section nor in ``hidden`` stand in a last, folded section.
    """

    sections: tuple[Section, ...] = ()
    columns: tuple[str, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    icon: str = ""
    extra: tuple[Callable[..., QWidget], ...] = ()
    hidden: tuple[str, ...] = ()
