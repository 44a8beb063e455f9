"""How names are read: full pinyin and initials, and what a typed spelling may stand for."""

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache, partial

from app.store.folding import folded, table

# A token no reading is: phrases do not run over what cannot be read, nor into another reading.
BREAK = "00"
# A title may hold a whole paragraph; a name does not.
LONGEST = 64
# Nobody types on over the end of a sentence.
_STOPS = frozenset(",;:!?。、")
_READINGS = 6
_SPELLINGS = 24
_TYPED = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
_ALIASES = {"lyu": "lv", "nyu": "nv", "lue": "lve", "nue": "nve"}
Cell = tuple[str, ...]


@cache
def _characters() -> dict[str, Cell]:
    found: dict[str, Cell] = {}
    for line in table("pinyin.txt"):
        syllable, chars = line.split(" ", 1)
        for char in chars:
            found[char] = (*found.get(char, ()), syllable.removesuffix("~"))
    return found


@cache
def _phrases(name: str) -> dict[str, Sequence[str]]:
    rows = (line.split(" ") for line in table(name))
    return {phrase: syllables for phrase, *syllables in rows}


@cache
def _phrase_starts() -> frozenset[str]:
    return frozenset(phrase[:2] for phrase in _phrases("phrases.txt"))


@cache
def _syllables() -> frozenset[str]:
    # A sound without a vowel is never typed as a syllable of a name.
    every = {syllable for cell in _characters().values() for syllable in cell}
    return frozenset(s for s in every if re.search("[aeiouv]", s)) | _ALIASES.keys()


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(s[:n] for s in _syllables() for n in range(1, len(s) + 1))


@lru_cache(4096)
def cells(chars: str, person: bool = False) -> tuple[Cell, ...]:
    """Return the readings of each folded character, the likeliest first."""
    single, phrases, begin = _characters(), _phrases("phrases.txt"), _phrase_starts()
    found = [single.get(char) or _unread(char) for char in chars]
    start = 0
    while start < len(chars):
        read: Sequence[str] | None = None
        for length in (4, 3, 2) if chars[start : start + 2] in begin else ():
            read = phrases.get(chars[start : start + length])
            if read:
                # Of what a phrase settles, only the usual reading remains possible as well.
                found[start : start + length] = [c[:1] for c in found[start : start + length]]
                _put_first(found, start, read)
                break
        start += len(read) if read else 1
    for length in (2, 1) if person else ():
        surname = _phrases("surnames.txt").get(chars[:length])
        if surname:
            _put_first(found, 0, surname)
            break
    return tuple(found)


def _unread(char: str) -> Cell:
    return (char,) if char.isascii() and char.isalnum() else (BREAK,)


def _put_first(found: list[Cell], start: int, read: Sequence[str]) -> None:
    for n, syllable in enumerate(read, start):
        found[n] = (syllable, *(other for other in found[n] if other != syllable))


def _readings(row: Sequence[Cell]) -> Iterator[list[str]]:
    """Yield the likely reading, then those with one, then two characters read otherwise."""
    first = [cell[0] for cell in row]
    yield first
    spots = [(n, other) for n, cell in enumerate(row) for other in cell[1:]]
    for count in (1, 2):
        for changed in itertools.combinations(spots, count):
            if len({n for n, _ in changed}) == count:
                reading = list(first)
                for n, other in changed:
                    reading[n] = other
                yield reading


def spoken(chars: str) -> list[int]:
    """Return which characters of a folded name are read: no spaces, no brackets, but the stops."""
    return [n for n, char in enumerate(chars) if char.isalnum() or char in _STOPS]


def _spoken(name: str) -> str:
    chars = folded(name[:LONGEST])
    if chars.isalnum():
        return chars
    return "".join(chars[n] for n in spoken(chars))


def initial(syllable: str) -> str:
    """Return the first letter of a syllable; a break stays one."""
    return syllable if syllable == BREAK else syllable[0]


class _Initials(dict[str, str]):
    """Remember the initials of the few syllables there are."""

    def __missing__(self, syllable: str) -> str:
        self[syllable] = first = initial(syllable)
        return first


_INITIALS = _Initials()


def spelt(names: Sequence[tuple[str, bool]]) -> tuple[str, str]:
    """Return the syllables and the initials of names as the index keeps them.

    Each name comes with whether it is a person's.
    """
    full: list[str] = []
    short: list[str] = []
    for name, person in names:
        row = cells(_spoken(name), person) if name else ()
        every = list(itertools.islice(_readings(row), _READINGS)) if row else []
        full += map(" ".join, every)
        short += dict.fromkeys([" ".join(map(_INITIALS.__getitem__, each)) for each in every])
    return f" {BREAK} ".join(full), f" {BREAK} ".join(short)


@cache
def typed(word: str) -> str:
    """Return a folded word as pinyin is written in plain letters, "" when it is none."""
    plain = word.replace("ü", "v").replace("’", "'")
    fits = len(plain) <= LONGEST and _TYPED.fullmatch(plain) and not plain.isdigit()
    return plain if fits else ""


@lru_cache(256)
def spellings(word: str) -> list[list[str]]:
    """Return the ways to part typed letters into syllables; the last may be a beginning."""
    return list(itertools.islice(_parted(typed(word)), _SPELLINGS))


def _parted(rest: str) -> Iterator[list[str]]:
    if rest in _beginnings():
        yield [_ALIASES.get(rest, rest)]
    for head, tail in _heads(rest):
        # A long word that ends in nonsense has a million ways to get there.
        if _ends_well(tail):
            for more in _parted(tail):
                yield [_ALIASES.get(head, head), *more]


def _heads(rest: str) -> Iterator[tuple[str, str]]:
    """Yield each syllable a spelling may begin with, the longest first, and what is left."""
    for length in range(min(6, len(rest) - 1), 0, -1):
        head, tail = rest[:length], rest[length:].removeprefix("'")
        if head in _syllables() and tail:
            yield head, tail


@lru_cache(4096)
def _ends_well(rest: str) -> bool:
    return rest in _beginnings() or any(_ends_well(tail) for _, tail in _heads(rest))


@lru_cache(256)
def initials(word: str) -> list[str]:
    """Return the initials typed letters may stand for: as they are, and zh, ch, sh for one."""
    letters = typed(word).replace("'", "")
    one = re.sub("([zcs])h", r"\1", letters)
    return list(dict.fromkeys(each for each in (letters, one) if each))


@lru_cache(256)
def mixed(word: str) -> list[tuple[list[str], list[str]]]:
    """Return full syllables with the initials of these and of what follows: zhangqm."""
    letters = typed(word).replace("'", "")
    tail = re.search("[b-df-hj-np-tw-z]+$", letters)
    if not tail or len(tail[0]) < 2:
        return []
    ways = [
        (whole, [*map(initial, whole), *letters[start:]])
        for start in range(max(tail.start(), 1), len(letters) - 1)
        for whole in itertools.islice(_parted(letters[:start]), _SPELLINGS)
        if whole[-1] in _syllables()
    ]
    return ways[:_SPELLINGS]


def reach(row: Sequence[Cell], word: str) -> int:
    """Return how many characters from the first on a typed spelling stands for, 0 for none."""
    for whole, last, length in _heard(word):
        if length <= len(row) and _sound(whole, row) and last(row):
            return length
    return 0


def _heard(word: str) -> Iterator[tuple[list[str], Callable[[Sequence[Cell]], bool], int]]:
    """Yield the whole syllables of each way, a test of the rest, and how many characters it is."""
    for parts in spellings(word):
        *whole, last = parts
        yield whole, partial(_ends, last, len(whole)), len(parts)
    for letters in initials(word):
        yield [], partial(_begin, letters), len(letters)
    for whole, firsts in mixed(word):
        yield whole, partial(_begin, firsts), len(firsts)


def _sound(whole: Sequence[str], row: Sequence[Cell]) -> bool:
    return all(part in cell for part, cell in zip(whole, row, strict=False))


def _ends(last: str, at: int, row: Sequence[Cell]) -> bool:
    return any(each.startswith(last) for each in row[at])


def _begin(letters: Sequence[str], row: Sequence[Cell]) -> bool:
    pairs = zip(letters, row, strict=False)
    return all(any(initial(each) == letter for each in cell) for letter, cell in pairs)
