"""What must be found, worked out the slow way: no index, no tokens, no parting of letters."""

import itertools
import re
from collections.abc import Iterator

from app.records.describe import Record
from app.records.kinds import Text
from app.store.folding import folded
from app.store.indexing import _PEOPLE, title_texts
from app.store.pinyin import BREAK, _syllables, spelt


def has(rec: Record, words: str) -> bool:
    """Tell whether every word stands in one word of one findable text, or spells a name."""
    texts = [
        part
        for field in rec.fields
        if field.find and isinstance(field.kind, Text)
        for part in re.split(r"\s+", folded(getattr(rec, field.name)))
    ]
    asked = [word for word in re.split(r"\s+", folded(words)) if word]
    return all(any(word in text for text in texts) or spells(rec, word) for word in asked)


def spells(rec: Record, word: str) -> bool:
    """Tell whether Latin letters spell a part of a name from the beginning of a syllable on."""
    plain = word.replace("ü", "v").replace("’", "'")
    if not re.fullmatch("[a-z0-9]+('[a-z0-9]+)*", plain) or plain.isdigit():
        return False
    names = [f.name for f in title_texts(rec.table)]
    full, short = spelt([(getattr(rec, name), (rec.table, name) in _PEOPLE) for name in names])
    letters = {plain.replace("'", ""), re.sub("([zcs])h", r"\1", plain.replace("'", ""))}
    return (
        any(sounds(plain, run) for run in runs(full))
        or any(begins(each, short) for each in letters)
        or is_mixed(plain.replace("'", ""), full, short)
    )


def begins(letters: str, short: str) -> bool:
    """Tell whether letters are the first ones of some syllables in a row."""
    return any(letters in run.replace(" ", "") for run in short.split(BREAK))


def is_mixed(plain: str, full: str, short: str) -> bool:
    """Tell whether letters are whole syllables and then at least two first consonants."""
    tail = re.search("[b-df-hj-np-tw-z]*$", plain)[0]
    every = [f" {' '.join(run)} " for run in runs(full)]
    return any(
        f" {' '.join(whole)} " in run and begins("".join(s[0] for s in whole) + plain[at:], short)
        for at in range(max(len(plain) - len(tail), 1), len(plain) - 1)
        for whole in parted(plain[:at])
        for run in every
    )


def parted(letters: str) -> Iterator[list[str]]:
    """Yield every way to part letters into whole syllables."""
    if not letters:
        yield []
    for end in range(1, min(6, len(letters)) + 1):
        if letters[:end] in _syllables():
            head = ALIASES.get(letters[:end], letters[:end])
            yield from ([head, *more] for more in parted(letters[end:]))


def runs(full: str) -> Iterator[list[str]]:
    """Yield the unbroken runs of syllables of every reading."""
    for reading in full.split(BREAK):
        for real, run in itertools.groupby(reading.split(), key=lambda s: s in _syllables()):
            if real:
                yield list(run)


def sounds(word: str, run: list[str]) -> bool:
    """Tell whether a word is how a run goes on from one of its syllables."""
    return any(spoken_so(word, run[start:]) for start in range(len(run)))


def spoken_so(word: str, run: list[str]) -> bool:
    """Tell whether a word is the beginning of a run; an apostrophe stands between syllables."""
    if not run:
        return False
    ways = [run[0], *(a for a, b in ALIASES.items() if b == run[0])]
    for way in ways:
        if way.startswith(word):
            return True
        if word.startswith(way) and spoken_so(word[len(way) :].removeprefix("'"), run[1:]):
            return True
    return False


ALIASES = {"lyu": "lv", "nyu": "nv", "lue": "lve", "nue": "nve"}
