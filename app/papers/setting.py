"""Text set into lines of a width, and the pen that writes them."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import attrs

from app.papers.breaking import LATIN, Line, break_lines, may_break
from app.papers.fonts import face

ASCENT = 0.88
# A gap wider than this (in characters) would look worse than a ragged line.
WIDEST_GAP = 0.4
# A gap as small as this is not seen, not even between the letters of a word.
FAINT_GAP = 0.03
# After these a heading reads well when it is parted, if the lines differ by no more than this.
SEAMS = frozenset("的于与和及暨年度月日、，：；！？”》） ")
OPENING = frozenset("“《（")
SEAM_REACH = 7.0
MEETINGS = frozenset("议员长计务场费")
JUSTIFIED = "justified"
SMIDGEN = 0.01


@attrs.frozen
class Type:
    """A face at a size, with the distance of its lines and what is added between characters."""

    face: str
    size: float
    leading: float
    pitch: float = 0.0

    @property
    def em(self) -> float:
        """Give the width of one Chinese character."""
        return self.size + self.pitch

    @property
    def baseline(self) -> float:
        """Give how far below the top of its line a character stands."""
        return (self.leading - self.size) / 2 + ASCENT * self.size


class SetLine(NamedTuple):
    """One line of set text: where it begins, its width, and the space that justifies it.

    `solid` says that the Latin words in it take none of that space.
    """

    text: str
    x: float
    width: float
    space: float
    solid: bool = False


def set_text(
    text: str,
    type_: Type,
    width: float,
    *,
    first: float = 0.0,
    indent: float = 0.0,
    justify: bool = False,
) -> tuple[SetLine, ...]:
    """Set clean text; short texts at the same width are set once per process.

    `indent` moves every paragraph's first line in; `first` does so for the very first.
    """
    if len(text) > 400:
        return _set_text.__wrapped__(text, type_, width, first, indent, justify)
    return _set_text(text, type_, width, first, indent, justify)


@lru_cache(maxsize=20_000)
def _set_text(
    text: str, type_: Type, width: float, first: float, indent: float, justify: bool
) -> tuple[SetLine, ...]:
    advances = face(type_.face).widths(type_.size, type_.pitch)
    lines: list[SetLine] = []
    for paragraph in text.split("\n"):
        begin = indent if lines else indent + first
        slack = type_.em / 2 if justify else 0.0
        broken = break_lines(paragraph, [advances[char] for char in paragraph], width, begin, slack)
        lines += _placed(paragraph, broken, width, begin, type_.em if justify else 0.0)
    return tuple(lines)


def _placed(
    text: str, lines: list[Line], width: float, begin: float, em: float
) -> Iterator[SetLine]:
    """Place broken lines; justify them when a character width is given."""
    if not lines:
        yield SetLine("", begin, 0.0, 0.0)
    for line in lines:
        piece = text[line.start : line.end]
        room = width - begin
        last = line.end >= len(text)
        space, solid = _space(piece, room - line.width, em, last) if em else (0.0, False)
        yield SetLine(piece, begin, line.width, space, solid)
        begin = 0.0


def _space(piece: str, spare: float, em: float, last: bool) -> tuple[float, bool]:
    """Share the spare width among the characters; Latin words take none when it is much."""
    gaps = max(len(piece) - 1, 1)
    if spare < FAINT_GAP * em * gaps:
        return (0.0 if last and spare >= 0 else spare / gaps), False
    words = LATIN.findall(piece)
    if words:
        gaps = len(piece) - sum(map(len, words)) - (not piece.endswith(words[-1]))
    if last or gaps < 1 or spare / gaps > WIDEST_GAP * em:
        return 0.0, False
    return spare / gaps, bool(words)


def set_balanced(text: str, type_: Type, width: float) -> tuple[SetLine, ...]:
    """Set a heading in lines about equally long, two of them parted between words if possible."""
    lines = set_text(text, type_, width)
    if len(lines) < 2:
        return lines
    if len(lines) == 2 and (at := _seam(text, type_, width)):
        return set_text(text[:at].rstrip() + "\n" + text[at:].lstrip(), type_, width)
    # No narrower than its longest word, which would else be cut.
    words = (line_width(word, type_) for word in LATIN.findall(text))
    narrow, wide = min(max([width / 2, *words]), width), width
    for _ in range(7):
        middle = (narrow + wide) / 2
        if len(set_text(text, type_, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return set_text(text, type_, wide)


def _seam(text: str, type_: Type, width: float) -> int:
    """Find where a heading of two lines parts best; 0 when nothing speaks for any place."""
    best, cost = 0, SEAM_REACH
    for at in range(1, len(text)):
        if not _parts_here(text, at):
            continue
        left, right = line_width(text[:at], type_), line_width(text[at:], type_)
        uneven = abs(left - right) / type_.em
        if max(left, right) <= width and uneven < cost:
            best, cost = at, uneven
    return best


def _parts_here(text: str, at: int) -> bool:
    """Tell whether two words meet here; the name of a body ends with 会, a meeting begins so."""
    before, after = text[at - 1], text[at]
    body = before == "会" and after not in MEETINGS
    return (before in SEAMS or after in OPENING or body) and may_break(text, at)


def line_width(text: str, type_: Type) -> float:
    """Measure clean text on one line."""
    advances = face(type_.face).widths(type_.size, type_.pitch)
    return sum(advances[char] for char in text)
