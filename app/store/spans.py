"""Where in a text a word was found, so that the place can be marked."""

from collections.abc import Sequence

from app.store import pinyin
from app.store.folding import unfolded

Span = tuple[int, int]
_MOST = 20
# How much of a long text is shown before the place, and in all.
_BEFORE, _SHOWN = 12, 90
# A word that stands farther down than this in a pasted book is marked by nothing.
_LOOKED_AT = 200_000


def spans(text: str, words: list[str], *, person: bool = False, named: bool = False) -> list[Span]:
    """Return where words, as they are asked, stand in a text; pinyin only where it is a name."""
    found: set[Span] = set()
    plain, places = unfolded(text[:_LOOKED_AT])
    for word in words:
        literal = list(_literal(plain, places, word))
        spoken = _spoken(text, word, person) if named and not literal else None
        found.update(literal or ([spoken] if spoken else []))
    return _joined(sorted(found))


def has_all(text: str, words: list[str], *, person: bool = False, named: bool = False) -> bool:
    """Tell whether every word stands somewhere in a text."""
    return all(spans(text, [word], person=person, named=named) for word in words)


def cut(text: str, found: list[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return one line of a text round the first place, and the places in that line."""
    # Every space or line end becomes one space, so that places stay where they are.
    line = "".join(" " if char.isspace() else char for char in text)
    first = found[0][0] if found else 0
    start = max(0, first - _BEFORE) if len(line) > _SHOWN else 0
    end = min(len(line), start + _SHOWN)
    head, tail = "…" if start else "", "…" if end < len(line) else ""
    shift = len(head) - start
    kept = [(a + shift, min(b, end) + shift) for a, b in found if start <= a < end]
    return head + line[start:end] + tail, tuple(kept)


def _literal(plain: str, places: Sequence[int], word: str) -> list[Span]:
    found: list[Span] = []
    at = plain.find(word)
    while at >= 0 and len(found) < _MOST:
        after = at + len(word)
        last = places[after - 1]
        # A mark is as wide as the whole of what its last character was folded from.
        end = next((place for place in places[after:] if place > last), places[-1])
        found.append((places[at], end))
        at = plain.find(word, after)
    return found


def _spoken(name: str, word: str, person: bool) -> Span | None:
    if not pinyin.typed(word):
        return None
    chars, places = unfolded(name[: pinyin.LONGEST])
    read = pinyin.spoken(chars)
    row = pinyin.cells("".join(chars[n] for n in read), person)
    for start in range(len(row)):
        length = pinyin.reach(row[start:], word)
        if length:
            last = read[start + length - 1]
            return places[read[start]], places[last + 1]
    return None


def _joined(found: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
