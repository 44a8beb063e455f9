"""What binds a book in Word: cover, contents that Word numbers, pages that are named."""

from collections.abc import Iterator
from typing import Any

from app.content import Contents, Cover, Entry
from app.exchange.word_xml import Hand, Look, node, paragraph, run, wide

OVER, NAME, UNDER = Hand("Title", 22), Hand("Title", 42), Hand("Title", 26)
FACT, LINE = Hand("Fang", 16), Hand("Fang", 14)
CONTENTS_TITLE = Hand("Title", 22)
TOP, BETWEEN = 150.0, 120.0
NUMBER_AT, DAY_AT, TEXT_AT = 0.0, 2.2, 6.8


class Marks:
    """Give each key the bookmark Word needs, whose name may be no uid."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, key: str) -> int:
        """Return the number of the bookmark of a key."""
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def name(self, key: str) -> str:
        """Return the name of the bookmark of a key."""
        return f"page{self.number(key)}"

    def around(self, key: str, runs: list[Any]) -> list[Any]:
        """Return runs with the bookmark of a key round them; without a key as they are."""
        if not key:
            return runs
        number = self.number(key)
        start = node("bookmarkStart", id=number, name=self.name(key))
        return [start, *runs, node("bookmarkEnd", id=number)]

    def page_of(self, key: str, hand: Hand) -> list[Any]:
        """Return the field that says which page a key stands on; Word fills it in."""
        instruction = node("instrText")
        instruction.text = f" PAGEREF {self.name(key)} \\h "
        parts = (
            node("fldChar", fldCharType="begin", dirty="true"),
            instruction,
            node("fldChar", fldCharType="separate"),
        )
        runs = [node("r", part) for part in parts]
        return [*runs, run("…", hand), node("r", node("fldChar", fldCharType="end"))]


def cover(block: Cover) -> Iterator[Any]:
    """Give the lines of a cover."""
    before = TOP
    for hand, text in ((OVER, block.over), (NAME, block.title), (UNDER, block.under)):
        look = Look("center", hand.size * 1.5, before=before, after=hand.size / 2)
        yield paragraph(look, hand.size, run(text, hand))
        before = 0.0
    before = BETWEEN
    room = max((wide(label) for label, _text in block.facts), default=0.0)
    for label, text in block.facts:
        look = Look("left", 34.0, before=before, first=2, tabs=(("left", (room + 2) * FACT.size),))
        yield paragraph(look, FACT.size, run(f"{label}\t{text}", FACT))
        before = 0.0


def contents(block: Contents, marks: Marks, width: float) -> Iterator[Any]:
    """Give the lines of a list of contents, the last of which turns the page no more."""
    look = Look("center", 28.95, after=28.95, keep=True)
    yield paragraph(look, CONTENTS_TITLE.size, run(block.title, CONTENTS_TITLE))
    for entry in block.entries:
        yield _line(entry, marks, width)


def _line(entry: Entry, marks: Marks, width: float) -> Any:
    numbered = bool(entry.lead or entry.day)
    stops = (
        *((("left", DAY_AT * LINE.size), ("left", TEXT_AT * LINE.size)) if numbered else ()),
        ("right", width),
    )
    before = f"{entry.lead}\t{entry.day}\t" if numbered else ""
    look = Look("left", 24.0, tabs=stops)
    made = paragraph(
        look,
        LINE.size,
        run(f"{before}{entry.text}\t", LINE),
        *marks.page_of(entry.key, LINE),
    )
    for stop in made.pPr.iter("{*}tab"):
        if stop.get("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val") == "right":
            stop.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}leader", "dot")
    return made
