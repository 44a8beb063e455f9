"""Paragraphs and runs of WordprocessingML, with the faces of Chinese offices set on each run."""

import re
import unicodedata
from typing import Any

import attrs
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

# Names the reader's machine knows or replaces; nothing is embedded.
FACES = {
    "Fang": "仿宋",
    "Hei": "黑体",
    "Kai": "楷体",
    "Song": "宋体",
    "Title": "方正小标宋简体",
}
LATIN = "Times New Roman"
# Lines closer than those of the body do not follow the grid of the page.
GRID = 28.0
# What XML cannot carry stands in a text as a box, as on paper.
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")


@attrs.frozen
class Hand:
    """A face at a size in points; `pitch` is added to each character, in twentieths of a point."""

    face: str
    size: float
    pitch: int = 0


@attrs.frozen
class Look:
    """How a paragraph stands: lengths in points, indents in characters."""

    align: str = "both"
    leading: float = 0.0
    before: float = 0.0
    after: float = 0.0
    first: float = 0.0
    hang: float = 0.0
    right: float = 0.0
    keep: bool = False
    level: int | None = None
    tabs: tuple[tuple[str, float], ...] = ()


def node(tag: str, *inside: Any, **values: object) -> Any:
    """Return an element of the w namespace with its attributes and what stands in it."""
    made = OxmlElement(f"w:{tag}")
    for name, value in values.items():
        made.set(qn(f"w:{name.rstrip('_')}"), str(value))
    made.extend(inside)
    return made


def clean(text: str) -> str:
    """Return text that XML can carry, its lines ended by a single sign."""
    return _UNFIT.sub("□", _LINE_ENDS.sub("\n", text))


def run(text: str, hand: Hand, *, underline: bool = False) -> Any:
    """Return a run of clean text; its line ends and tabs become Word's."""
    made = node("r", properties(hand, underline=underline))
    for at, line in enumerate(clean(text).split("\n")):
        if at:
            made.append(node("br"))
        for place, piece in enumerate(line.split("\t")):
            if place:
                made.append(node("tab"))
            if piece:
                words = node("t")
                words.text = piece
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                made.append(words)
    return made


def field(code: str, hand: Hand) -> list[Any]:
    """Return the runs of a field that Word fills in, such as PAGE."""
    instruction = node("instrText")
    instruction.text = f" {code} "
    shown = run("1", hand)
    marks = {each: node("fldChar", fldCharType=each) for each in ("begin", "separate", "end")}
    parts = (marks["begin"], instruction, marks["separate"])
    return [
        *(node("r", properties(hand), part) for part in parts),
        shown,
        node("r", properties(hand), marks["end"]),
    ]


def properties(hand: Hand, *, underline: bool = False) -> Any:
    """Return the properties of a run; the hint draws “” and — from the Chinese face."""
    half_points = round(hand.size * 2)
    inside = [
        node("rFonts", ascii=LATIN, hAnsi=LATIN, cs=LATIN, eastAsia=FACES[hand.face],
             hint="eastAsia"),
        *([node("spacing", val=hand.pitch)] if hand.pitch else []),
        node("sz", val=half_points),
        node("szCs", val=half_points),
        *([node("u", val="single")] if underline else []),
        node("lang", val="en-US", eastAsia="zh-CN"),
    ]  # fmt: skip
    return node("rPr", *inside)


def paragraph(look: Look, size: float, *runs: Any) -> Any:
    """Return a paragraph; `size` is the width of the character its indents are counted in."""
    inside = [node("keepNext")] if look.keep else []
    inside.append(node("widowControl", val=0))
    if look.tabs:
        stops = (node("tab", val=way, pos=twips(at)) for way, at in look.tabs)
        inside.append(node("tabs", *stops))
    if look.leading < GRID:
        inside.append(node("snapToGrid", val=0))
    spacing: dict[str, object] = {"before": twips(look.before), "after": twips(look.after)}
    if look.leading:
        spacing |= {"line": twips(look.leading), "lineRule": "exact"}
    inside.append(node("spacing", **spacing))
    inside.append(_indents(look, size))
    inside.append(node("jc", val=look.align))
    if look.level is not None:
        inside.append(node("outlineLvl", val=look.level))
    return node("p", node("pPr", *inside), *runs)


def _indents(look: Look, size: float) -> Any:
    """Say each indent in characters, which Word prefers, and in points, which others read."""
    values: dict[str, object] = {}
    if look.hang:
        values |= _indent("left", look.hang, size) | _indent("hanging", look.hang, size)
    if look.first:
        values |= _indent("firstLine", look.first, size)
    if look.right:
        values |= _indent("right", look.right, size)
    return node("ind", **values)


def _indent(side: str, characters: float, size: float) -> dict[str, object]:
    return {f"{side}Chars": round(characters * 100), side: twips(characters * size)}


def twips(points: float) -> int:
    """Return points in twentieths of a point."""
    return round(points * 20)


def wide(text: str) -> float:
    """Return about how many Chinese characters wide a text is."""
    return sum(1.0 if unicodedata.east_asian_width(each) in "WFA" else 0.5 for each in text)
