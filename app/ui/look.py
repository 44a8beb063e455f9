"""How a screen wants its records to look: sections, first columns, order, icon."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import attrs
from PySide6.QtWidgets import QWidget

from app.records.words import Said


@attrs.frozen
class Section:
    """Name some fields that stand together; a folded section opens with one click."""

    title: str
    fields: tuple[str, ...]
    folded: bool = False


@attrs.frozen
class Told:
    """Say how a record stands in words; a mark and a tone may underline them."""

    words: str
    mark: str = ""
    tone: str = ""


@attrs.frozen
class Derived:
    """Name a column that is told of each record, not kept in it.

    ``tell`` is called with the desk and a record; ``tables`` are what it reads besides;
    ``longest`` are the longest of its words, for which the column is to have room.
    """

    name: str
    label: str
    tell: Callable[[Any, Any], Told]
    tables: frozenset[str] = frozenset()
    longest: tuple[str | Said, ...] = ()


@attrs.frozen
class Warn:
    """Tell beside a field what may be amiss with its value; it may be kept all the same.

    ``uid`` is another record that has to do with it, which ``link`` offers to show.
    """

    words: str
    link: str = ""
    uid: str = ""


@attrs.frozen
class Look:
    """Say what the derived screens cannot know; everything left out is derived.

    ``extra`` makes own widgets below the sections, each called with the desk and the form; a
    widget with ``show_parent`` is told the shown record (None while there is none to hang on).
    Fields named neither in a section nor in ``hidden`` stand in a last, folded section.
    ``editors`` makes an own editor for a field, called with the desk and the field; ``warns``
    looks at what stands in a field, called with the desk, the shown record and the raw value.
    ``name`` keeps the columns of a list apart from those of another over the same records.
    """

    sections: tuple[Section, ...] = ()
    columns: tuple[str, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    icon: str = ""
    extra: tuple[Callable[..., QWidget], ...] = ()
    hidden: tuple[str, ...] = ()
    derived: tuple[Derived, ...] = ()
    editors: Mapping[str, Callable[..., Any]] = MappingProxyType({})
    warns: Mapping[str, Callable[..., Warn | None]] = MappingProxyType({})
    name: str = ""
