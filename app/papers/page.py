"""Sizes and places on the page: official papers after GB/T 9704-2012, ledgers and forms."""

import attrs
from reportlab.lib.units import mm

from app.content import CENTRE, LEFT, RIGHT, SHEETS
from app.papers.flow import Style
from app.papers.setting import Type

LINES, CHARACTERS = 22, 28


@attrs.frozen
class Look:
    """A kind of page: paper, margins, and how its foot is made."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    foot: str = "official"

    @property
    def measure(self) -> float:
        """Give the width of the type area."""
        return self.width - self.left - self.right

    @property
    def room(self) -> float:
        """Give the height of the type area."""
        return self.height - self.top - self.bottom


def _look(name: str) -> Look:
    sizes = attrs.asdict(SHEETS[name])
    foot = sizes.pop("foot")
    return Look(**{side: size * mm for side, size in sizes.items()}, foot=foot)


LOOKS = {name: _look(name) for name in SHEETS}
OFFICIAL, LEDGER, FORM = LOOKS["official"], LOOKS["ledger"], LOOKS["form"]

LEADING = 28.95
# Three-hao is 16 pt, but 28 characters share 156 mm: each is drawn a little closer.
PITCH = OFFICIAL.measure / CHARACTERS - 16
BODY = Type("Fang", 16, LEADING, PITCH)
HEI = Type("Hei", 16, LEADING, PITCH)
KAI = Type("Kai", 16, LEADING, PITCH)
TITLE = Type("Title", 22, LEADING)
NUMBER = Type("Song", 14, 14)
SMALL = Type("Song", 9, 13)
LEDGER_TITLE = Type("Title", 18, 28)

PARAGRAPH = Style(BODY)
FLUSH = Style(BODY, first=0)
HEADING_1 = Style(HEI, keep=3 * LEADING)
HEADING_2 = Style(KAI, keep=2 * LEADING)
MAIN_TITLE = Style(TITLE, align=CENTRE, first=0, after=LEADING)
SIGNATURE = Style(BODY, align=RIGHT, first=0, right=2)
SHEET_TITLE = Style(LEDGER_TITLE, align=CENTRE, first=0, after=4)
NOTE = Style(SMALL, align=LEFT, first=0, after=4)
NUMBER_DROP = 7 * mm
