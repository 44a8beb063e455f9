"""The faces of the papers, and what is drawn where a face lacks a character."""

import threading
import unicodedata
from functools import cache

import attrs
from reportlab.pdfbase import pdfmetrics, ttfonts

from app.papers.faces import file_of

PLACEHOLDER = "□"
LAST = "Song"
# Tick boxes are in none of the faces; the pen draws them as shapes.
BOXES = frozenset("☐☑")
_LINE_ENDS = frozenset("\r\v\f\x85\u2028\u2029")
_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_lock = threading.RLock()


@attrs.define
class Missing:
    """Collect the characters no font has, with the records they stand in."""

    found: dict[str, dict[str, None]] = attrs.field(factory=dict)

    def note(self, char: str, where: str) -> None:
        """Remember one character and where it stands."""
        self.found.setdefault(char, {})[where] = None

    def __bool__(self) -> bool:
        """Say whether anything is missing."""
        return bool(self.found)


class Widths(dict[str, float]):
    """The advance of each character of a chain at one size, looked up when first asked."""

    def __init__(self, fonts: tuple[ttfonts.TTFont, ...], size: float, pitch: float) -> None:
        """Take the fonts in their order; `pitch` is added to every character."""
        super().__init__()
        self._fonts = fonts
        self._size = size
        self._pitch = pitch

    def __missing__(self, char: str) -> float:
        """Measure one character."""
        self[char] = advance = self._measure(char) + self._pitch
        return advance

    def _measure(self, char: str) -> float:
        if char in BOXES:
            return self._size
        code = ord(char)
        for font in self._fonts:
            if code in font.face.charToGlyph:
                return float(font.face.getCharWidth(code)) * self._size / 1000
        return self._size


class Face:
    """One registered font with the last font of the chain behind it."""

    def __init__(self, name: str) -> None:
        """Register the font of that name, and the last one of the chain."""
        self.name = name
        names = (name,) if name == LAST else (name, LAST)
        self.fonts = tuple(_font(each) for each in names)
        self._own = [(each, _characters(each)) for each in names]
        self.first = self._own[0][1]
        self.known = frozenset("\n").union(BOXES, *(own for _, own in self._own))
        self._widths: dict[tuple[float, float], Widths] = {}

    def widths(self, size: float, pitch: float = 0.0) -> Widths:
        """Give the advances at a size, each character set apart by `pitch`."""
        key = (size, pitch)
        if key not in self._widths:
            self._widths[key] = Widths(self.fonts, size, pitch)
        return self._widths[key]

    def clean(self, text: str, where: str = "", missing: Missing | None = None) -> str:
        """Give text that can be drawn: a placeholder for what no font has, never a failure."""
        if self.known.issuperset(text):
            return text
        return "".join(self._drawable(char, where, missing) for char in text.replace("\r\n", "\n"))

    def runs(self, text: str) -> list[tuple[str, str]]:
        """Split clean text into (font name, piece), the face first, then the last font."""
        if self.first.issuperset(text):
            return [(self.name, text)]
        found: list[tuple[str, str]] = []
        for char in text:
            name = next((name for name, own in self._own if char in own), LAST)
            if found and found[-1][0] == name:
                found[-1] = (name, found[-1][1] + char)
            else:
                found.append((name, char))
        return found

    def _drawable(self, char: str, where: str, missing: Missing | None) -> str:
        if char in self.known:
            return char
        if char in _LINE_ENDS:
            return "\n"
        kind = unicodedata.category(char)
        if char == "\t" or kind == "Zs":
            return " "
        if kind == "Cf" or char in _SELECTORS:
            return ""
        if missing is not None:
            missing.note(char, where)
        return PLACEHOLDER


@cache
def face(name: str) -> Face:
    """Give a face by its short name, registered once per process."""
    with _lock:
        return Face(name)


def _font(name: str) -> ttfonts.TTFont:
    if name not in pdfmetrics.getRegisteredFontNames():
        ttfonts.makeToUnicodeCMap = to_unicode
        pdfmetrics.registerFont(ttfonts.TTFont(name, str(file_of(name)), asciiReadable=False))
    font: ttfonts.TTFont = pdfmetrics.getFont(name)
    return font


@cache
def _characters(name: str) -> frozenset[str]:
    """Give what the font really draws; some carry controls or format characters as blanks."""
    return frozenset(
        char
        for char in map(chr, _font(name).face.charToGlyph)
        if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp")
        and char not in _SELECTORS | BOXES
    )


def to_unicode(fontname: str, subset: list[int]) -> str:
    """Write the map from codes to text; ReportLab's own is wrong beyond U+FFFF."""
    pairs = [
        f"<{code:02X}> <{chr(value).encode('utf-16-be').hex().upper()}>"
        for code, value in enumerate(subset)
        if value
    ]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    body = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    head = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
        f"/CMapName /{fontname} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(subset) - 1:02X}>",
        "endcodespacerange",
    ]
    tail = ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join([*head, *body, *tail])
