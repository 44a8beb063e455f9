"""Build the tables under resources/search from two pinned packages.

The built files are committed, so only a change of version calls for it; the program itself
needs neither package for its search:

    python -m pip install opencc==1.4.2 pypinyin==0.55.0
    python packaging/build_search.py
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

from opencc import OpenCC
from pypinyin import Style, lazy_pinyin, pinyin
from pypinyin.phrases_dict import phrases_dict
from pypinyin.pinyin_dict import pinyin_dict

TARGET = Path(__file__).resolve().parent.parent / "resources" / "search"
PINNED = {"opencc": "1.4.2", "pypinyin": "0.55.0"}
# Ideographs of the first plane, the further planes, and those kept for compatibility.
PLANES = (range(0x2E80, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x33480))
# An idiom of five characters is nobody's name.
LONGEST = 4
OPENCC = """# Traditional characters and the simplified ones they are searched as, one pair a line.
# Made by packaging/build_search.py from the character tables of OpenCC 1.4.2,
# Copyright 2010-2026 Carbo Kuo (BYVoid) and contributors, Apache License 2.0.
"""
PYPINYIN = """# {what}
# Made by packaging/build_search.py from the dictionaries of pypinyin 0.55.0, MIT License,
# Copyright (c) 2016 mozillazg <mozillazg101@gmail.com>; readings from pinyin-data and
# phrase-pinyin-data, MIT License, by the same.
"""
PERMISSION = """# Permission is hereby granted, free of charge, to any person obtaining a copy of
# this software and associated documentation files (the "Software"), to deal in the Software without
# restriction, including without limitation the rights to use, copy, modify, merge, publish,
# distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
# Software is furnished to do so, subject to the following conditions: the above copyright notice
# and this permission notice shall be included in all copies or substantial portions of the
# Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
# INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE
# AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
# DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
# OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def simplified() -> dict[str, str]:
    """Return every character that is searched as another one, chains followed to their end."""
    ways = [OpenCC(name) for name in ("t2s", "hk2s", "tw2s")]
    found: dict[str, str] = {}
    for point in (point for plane in PLANES for point in plane):
        char = chr(point)
        if unicodedata.normalize("NFKC", char) != char:
            continue
        others = (way.convert(char) for way in ways)
        other = next((each for each in others if each != char and len(each) == 1), "")
        if other:
            found[char] = other
    for char in found:
        seen = {char}
        while found[char] in found and found[char] not in seen:
            seen.add(found[char])
            found[char] = found[found[char]]
    return {char: other for char, other in found.items() if char != other}


def plainly(reading: str) -> str:
    """Return a reading without its tone, as it is typed."""
    bare = unicodedata.normalize("NFD", reading.replace("ê", "e"))
    bare = bare.replace("u\u0308", "v")
    return "".join(char for char in bare if char.isascii() and char.isalpha())


def is_own(phrase: str, folded: str) -> bool:
    """Tell whether a phrase speaks for its folded form, which may be a phrase itself."""
    return folded == phrase or folded not in phrases_dict


def phrases_read(fold: dict[int, str]) -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """Return the readings of short folded phrases, and of each character in any phrase."""
    spoken: dict[str, set[str]] = defaultdict(set)
    read: dict[str, list[str]] = {}
    for phrase in phrases_dict:
        syllables = lazy_pinyin(phrase, style=Style.NORMAL)
        if len(syllables) != len(phrase):
            continue
        for char, syllable in zip(phrase, syllables, strict=True):
            spoken[char].add(syllable)
        if len(phrase) <= LONGEST and is_own(phrase, phrase.translate(fold)):
            read[phrase.translate(fold)] = syllables
    return read, spoken


def readings(pairs: dict[str, str], spoken: dict[str, set[str]]) -> dict[str, list[str]]:
    """Return the readings of characters, the usual one first."""
    chars: dict[str, list[str]] = {}
    for char in map(chr, pinyin_dict):
        usual = lazy_pinyin(char, style=Style.NORMAL)[0]
        every = [plainly(each) for each in pinyin(char, heteronym=True)[0]]
        # A reading no phrase has is one no clerk types.
        others = [each for each in dict.fromkeys(every) if each in spoken[char]]
        chars[char] = [usual, *(each for each in others if each != usual)][:3]
    for char, other in pairs.items():
        # A simplified character is read as whatever is folded into it is read.
        known = chars.setdefault(other, chars.get(char, [])[:1])
        if char in chars and chars[char][0] not in known:
            chars[other] = [*known[:2], chars[char][0]]
    return chars


def write(name: str, head: str, lines: list[str]) -> None:
    """Write one table."""
    (TARGET / name).write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Build every table."""
    for package, wanted in PINNED.items():
        if version(package) != wanted:
            raise SystemExit(f"{package} {version(package)} is installed, {wanted} is asked for")
    pairs = simplified()
    write("traditional.txt", OPENCC, [char + pairs[char] for char in sorted(pairs)])
    phrases, spoken = phrases_read(str.maketrans(pairs))
    chars = readings(pairs, spoken)
    usual: dict[str, list[str]] = defaultdict(list)
    others: dict[str, list[str]] = defaultdict(list)
    for char in sorted(chars):
        # What is folded away is never read.
        if chars[char] and char not in pairs and unicodedata.normalize("NFKC", char) == char:
            usual[chars[char][0]].append(char)
            for reading in chars[char][1:]:
                others[reading].append(char)
    lines = [f"{reading} {''.join(usual[reading])}" for reading in sorted(usual)]
    lines += [f"{reading}~ {''.join(others[reading])}" for reading in sorted(others)]
    what = "Readings of characters: first the usual one of each, then (~) further ones."
    write("pinyin.txt", PYPINYIN.format(what=what) + PERMISSION, lines)
    what = "Phrases in which a character is not read as usual."
    lines = [
        f"{phrase} {' '.join(read)}"
        for phrase, read in sorted(phrases.items())
        if [chars[char][:1] for char in phrase] != [[syllable] for syllable in read]
    ]
    write("phrases.txt", PYPINYIN.format(what=what) + PERMISSION, lines)


if __name__ == "__main__":
    main()
