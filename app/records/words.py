"""Text that is marked here and said later: sentences, problems, known troubles."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import attrs


def N(text: str) -> str:  # noqa: N802 - the marker the catalogue tool looks for
    """Mark a source text for the catalogues and return it unchanged."""
    return text


@attrs.frozen
class Said:
    """Carry a source text and what stands in its ``{blanks}``, untranslated.

    Arguments are user text, numbers or further ``Said``; they are never read as a format.
    ``note`` tells translators which meaning of the text is meant.
    """

    text: str
    args: Mapping[str, object] = attrs.field(factory=dict, hash=False)
    note: str = ""

    def __str__(self) -> str:
        return plain(self)


Say = Callable[[str | Said], str]


def said(text: str | Said, **args: object) -> Said:
    """Return a sentence with its arguments; what is said already stays as it is."""
    return Said(text, args) if isinstance(text, str) else text


def noted(text: str, note: str) -> Said:
    """Mark a text for the catalogues that other languages say differently elsewhere."""
    return Said(text, note=note)


def listed(texts: Sequence[str | Said]) -> Said:
    """Return several source texts as one, parted as the reader's language parts them."""
    first, rest = texts[0], texts[1:]
    return said(N("{first}、{rest}"), first=said(first), rest=listed(rest)) if rest else said(first)


def filled(template: str, args: Mapping[str, object], say: Say) -> str:
    """Fill the blanks of an already translated template."""
    if not args:
        return template
    words = {key: say(value) if isinstance(value, Said) else value for key, value in args.items()}
    return template.format_map(words)


def plain(text: str | Said) -> str:
    """Say a text in the source language, Simplified Chinese."""
    return text if isinstance(text, str) else filled(text.text, text.args, plain)


class Tongue(Protocol):
    """Turn stored things into words: the language and the titles of linked records."""

    def say(self, text: str | Said) -> str:
        """Say a source text in the reader's language."""

    def title(self, table: str, uid: str) -> str:
        """Name a linked record as a reader knows it."""


class PlainTongue:
    """Speak the source language and know no links."""

    def say(self, text: str | Said) -> str:
        """Say a text in Simplified Chinese."""
        return plain(text)

    def title(self, table: str, uid: str) -> str:
        """Return the uid: nothing is known here of other records."""
        return uid


PLAIN = PlainTongue()


class Problem(Exception):  # noqa: N818 - not an error of the program: the user can mend it
    """Say what the user can mend, beside the field it stands in ("" for the whole record).

    ``uid`` is the record it is about, where it was found among several; ``more`` are what else
    was found with it.
    """

    def __init__(self, what: Said, field: str = "", uid: str = "") -> None:
        super().__init__(plain(what))
        self.what = what
        self.field = field
        self.uid = uid
        self.more: tuple[Problem, ...] = ()


class Known(Exception):  # noqa: N818 - the world's trouble, not ours
    """Say what in the world is in the way, what is safe, and what to do."""

    def __init__(self, what: Said, advice: Said) -> None:
        super().__init__(f"{plain(what)}{plain(advice)}")
        self.what = what
        self.advice = advice
