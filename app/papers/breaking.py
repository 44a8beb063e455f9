"""Where a line of Chinese may end."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

CLOSING = frozenset("，。、；：？！）》〉」』】〕］｝〗〙’”〞,.;:?!)]}%％‰℃°′″·～…々〻ー－")
OPENING = frozenset("（《〈「『【〔［｛〖〘‘“〝([{￥¥＄$№§＃")
# Marks whose right half is empty: at the end of a line that half may be cut off.
HALF_EMPTY = frozenset("，。、；：）》〉」』】〕］｝〗’”")
WORD = frozenset(map(chr, range(0x21, 0x590))) - frozenset("·×¥")
FULL_WORD = frozenset("０１２３４５６７８９．％，") | frozenset(
    chr(code + shift) for code in range(26) for shift in (0xFF21, 0xFF41)
)
LATIN = re.compile(r"[\u0021-\u00b6\u00b8-\u00d6\u00d8-\u058f]{2,}")
STROKES, NEAR = frozenset("/?&="), 16
TINY = 0.001
_INNER = WORD - CLOSING


class Line(NamedTuple):
    """One line: text[start:end] and the width it takes, its cut-off half left out."""

    start: int
    end: int
    width: float


def break_lines(
    text: str,
    advances: Sequence[float],
    width: float,
    first: float = 0.0,
    slack: float = 0.0,
) -> list[Line]:
    """Break one paragraph into lines; the first is shorter by `first`.

    `slack` is how far a line may run over when only a closing mark would be left behind;
    the caller draws such a line a little tighter.
    """
    ends = [0.0, *accumulate(advances)]
    lines: list[Line] = []
    start, count, room = 0, len(text), width - first
    while start < count:
        fits = max(bisect_right(ends, ends[start] + room + TINY, start) - 1, start)
        if fits >= count:
            cut, spare = count, 0.0
        else:
            cut, spare = _cut(text, ends, start, fits, room, slack, width)
        end = cut
        while end > start + 1 and text[end - 1] == " ":
            end -= 1
        lines.append(Line(start, end, ends[end] - ends[start] - spare))
        while cut < count and text[cut] == " ":
            cut += 1
        start, room = cut, width
    return lines


def may_break(text: str, at: int) -> bool:
    """Say whether a line may end before text[at]."""
    before, after = text[at - 1], text[at]
    if after in CLOSING or after == " " or before in OPENING:
        return False
    if before == " ":
        return _before_spaces(text, at) not in OPENING
    return not _is_whole(before, after)


def _before_spaces(text: str, at: int) -> str:
    while at > 0 and text[at - 1] == " ":
        at -= 1
    return text[at - 1 : at]


def _is_whole(before: str, after: str) -> bool:
    if before == after == "—":
        return True
    return (before in WORD and after in WORD) or (before in FULL_WORD and after in FULL_WORD)


def _cut(
    text: str,
    ends: Sequence[float],
    start: int,
    fits: int,
    room: float,
    slack: float,
    width: float,
) -> tuple[int, float]:
    """Choose the end of a line that is too long; also give the width cut off its last mark."""
    if text[fits] == " " and _parts_at_space(text, fits):
        return fits, 0.0
    if text[fits] in HALF_EMPTY and fits > start:
        half = (ends[fits + 1] - ends[fits]) / 2
        over = ends[fits] + half - ends[start] - room
        if over <= slack + TINY and (fits + 1 == len(text) or may_break(text, fits + 1)):
            return fits + 1, half
    for at in range(fits, start, -1):
        if may_break(text, at):
            if _splits_anyway(text, ends, at, fits, width):
                break
            return at, 0.0
    return _forced(text, start, fits), 0.0


def _parts_at_space(text: str, at: int) -> bool:
    """Say whether a line may end before the spaces that begin at text[at]."""
    while at < len(text) and text[at] == " ":
        at += 1
    return at == len(text) or may_break(text, at)


def _splits_anyway(text: str, ends: Sequence[float], at: int, fits: int, width: float) -> bool:
    """Say whether what begins at `at` is a word too long for any line, so is cut where it is."""
    if at == fits or text[at] not in WORD:
        return False
    stop = fits
    while stop < len(text) and text[stop] in WORD:
        stop += 1
    return ends[stop] - ends[at] > width


def _forced(text: str, start: int, fits: int) -> int:
    """Cut inside a word, an address after a stroke if one is near; always move on."""
    for at in range(fits, max(start, fits - NEAR), -1):
        if text[at - 1] in STROKES and text[at] in _INNER:
            return at
    for at in range(fits, start, -1):
        if text[at] not in CLOSING and text[at - 1] not in OPENING and text[at] != " ":
            return at
    return max(fits, start + 1)
