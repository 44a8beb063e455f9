"""Months drawn for the wall: a small calendar with shaded days, and the items below it."""

from collections.abc import Iterator, Sequence

import attrs
from reportlab.platypus.flowables import Flowable

from app.papers.fonts import Missing, face
from app.papers.pen import Pen
from app.papers.setting import SetLine, Type, line_width, set_text

FRAME, HAIR, HATCH = 0.9, 0.35, 0.45
HEAD_GREY, WEEKEND_GREY, EMPTY_GREY = 0.93, 0.9, 0.97
HEAD, COUNT = Type("Title", 14, 20), Type("Song", 8.5, 20)
DAY, MARK = Type("Song", 7.5, 10), Type("Hei", 5, 10)
SIZES = (11.5, 10.5, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
HEAD_HIGH, CELL_HIGH, INSIDE, GAP = 20.0, 11.5, 4.0, 7.0
SIDE_HEAD, SIDE = Type("Hei", 10, 15), Type("Song", 8, 11.5)
HATCH_STEP = 2.6
SHAPE, READABLE = 1.1, 8.0


@attrs.frozen
class DayCell:
    """Show a day: its number, "" or a word for what it is, and whether something is planned."""

    number: int
    weekday: int
    mark: str = ""
    is_off: bool = False
    is_taken: bool = False


@attrs.frozen
class WallItem:
    """Show an item: when, what, and how it stands by a shape before it."""

    when: str
    text: str
    shape: str = ""


@attrs.frozen
class WallMonth:
    """Show a month; ``empty`` is said where nothing is arranged, ``more`` where not all fits."""

    title: str
    count: str
    days: tuple[DayCell, ...]
    items: tuple[WallItem, ...] = ()
    empty: str = ""
    more: str = ""


# A line of an item as it is set; the item itself with the first of them.
_Placed = tuple[WallItem | None, SetLine]


class WallMonths(Flowable):
    """Draw months in rows, as large as the room given; a column of points may stand beside."""

    def __init__(
        self,
        months: Sequence[WallMonth],
        across: int,
        room: float,
        *,
        side: Sequence[tuple[str, str]] = (),
        side_title: str = "",
        where: str = "",
        missing: Missing | None = None,
    ) -> None:
        """Take as ``side`` pairs of a state and a text, set under ``side_title``."""
        super().__init__()
        self._months, self._across, self._room = months, across, room
        self._side, self._side_title = side, side_title
        self._where, self._missing = where, missing
        self.width = self.height = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take all the room."""
        self.width, self.height = width, self._room
        return self.width, self.height

    def draw(self) -> None:
        """Draw every month in its place, then the side."""
        beside = self.width * 0.17 if self._side else 0.0
        whole = self.width - beside - (GAP if beside else 0.0)
        rows = -(-len(self._months) // self._across)
        wide = (whole - GAP * (self._across - 1)) / self._across
        high = (self.height - GAP * (rows - 1)) / rows
        boxes = []
        for place, month in enumerate(self._months):
            row, column = divmod(place, self._across)
            left, top = column * (wide + GAP), self.height - row * (high + GAP)
            boxes.append(_Month(self, month, left, top, wide, high))
        # One size for all months reads best; a crowded one alone goes below it.
        size = next((size for size in SIZES if all(b.fits(size) for b in boxes)), READABLE)
        for box in boxes:
            box.draw(size)
        if beside:
            self._draw_side(self.width - beside, beside)

    def clean(self, text: str, type_: Type) -> str:
        """Return text that can be drawn on one or more lines."""
        return face(type_.face).clean(text, self._where, self._missing)

    def _draw_side(self, left: float, wide: float) -> None:
        canvas, y = self.canv, self.height
        canvas.setLineWidth(FRAME)
        canvas.rect(left, 0, wide, self.height)
        pen = Pen(canvas)
        y -= SIDE_HEAD.leading + INSIDE
        pen.write(left + INSIDE, y, self.clean(self._side_title, SIDE_HEAD), SIDE_HEAD)
        for state, text in self._side:
            lines = set_text(self.clean(text, SIDE), SIDE, wide - 2 * INSIDE)
            words = set_text(self.clean(state, SIDE), SIDE, wide - 4 * INSIDE)
            if y - (len(lines) + len(words)) * SIDE.leading - INSIDE < INSIDE:
                break
            y -= INSIDE
            for line in lines:
                y -= SIDE.leading
                pen.write(left + INSIDE, y, line.text, SIDE)
            for line in words:
                y -= SIDE.leading
                pen.write(left + 2 * INSIDE, y, line.text, attrs.evolve(SIDE, face="Kai"))
        pen.done()


class _Month:
    """Draw one month into its box."""

    def __init__(
        self, page: WallMonths, month: WallMonth, left: float, top: float, wide: float, high: float
    ) -> None:
        self.page, self.month, self.canvas = page, month, page.canv
        self.left, self.top, self.wide, self.high = left, top, wide, high

    def fits(self, size: float) -> bool:
        """Tell whether all items fit in type of a size."""
        type_ = Type("Song", size, size + 3)
        lines = sum(len(list(self._set(item, type_))) for item in self.month.items)
        rows = (self.month.days[0].weekday + len(self.month.days) + 6) // 7
        room = self.high - HEAD_HIGH - rows * CELL_HIGH - 2 * INSIDE
        return lines * type_.leading <= room

    def draw(self, size: float) -> None:
        """Draw frame, head, calendar, items; these in type of a size, or smaller if need be."""
        canvas, month = self.canvas, self.month
        canvas.setFillGray(HEAD_GREY)
        canvas.rect(self.left, self.top - HEAD_HIGH, self.wide, HEAD_HIGH, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.setLineWidth(FRAME)
        canvas.rect(self.left, self.top - self.high, self.wide, self.high)
        pen = Pen(canvas)
        y = self.top - HEAD.baseline
        pen.write(self.left + INSIDE, y, self.page.clean(month.title, HEAD), HEAD)
        count = self.page.clean(month.count, COUNT)
        x = self.left + self.wide - INSIDE - line_width(count, COUNT)
        pen.write(x, self.top - COUNT.baseline, count, COUNT)
        below = self._calendar(pen, self.top - HEAD_HIGH - INSIDE / 2)
        self._items(pen, below - INSIDE / 2, size)
        pen.done()

    def _calendar(self, pen: Pen, top: float) -> float:
        cell = self.wide / 7
        row = 0
        for place, day in enumerate(self.month.days):
            if place and day.weekday == 0:
                row += 1
            x, y = self.left + day.weekday * cell, top - (row + 1) * CELL_HIGH
            self._day(pen, day, x, y, cell)
        bottom = top - (row + 1) * CELL_HIGH
        self.canvas.setLineWidth(HAIR)
        self.canvas.line(self.left, bottom, self.left + self.wide, bottom)
        return bottom

    def _day(self, pen: Pen, day: DayCell, x: float, y: float, cell: float) -> None:
        canvas = self.canvas
        if day.weekday > 4 and not day.mark:
            canvas.setFillGray(WEEKEND_GREY)
            canvas.rect(x, y, cell, CELL_HIGH, stroke=0, fill=1)
            canvas.setFillGray(0)
        if day.is_off:
            self._hatch(x, y, cell)
        number = str(day.number)
        wide = line_width(number, DAY)
        base = y + CELL_HIGH - DAY.baseline - (CELL_HIGH - DAY.leading) / 2
        at = x + (cell - wide) / 2
        pen.write(at, base, number, DAY)
        if day.mark:
            mark = self.page.clean(day.mark, MARK)
            pen.write(x + cell - line_width(mark, MARK) - 1, base, mark, MARK)
        if day.is_taken:
            canvas.setLineWidth(0.7)
            canvas.roundRect(at - 3, y + 0.8, wide + 6, CELL_HIGH - 1.6, 3)

    def _hatch(self, x: float, y: float, cell: float) -> None:
        canvas = self.canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(x, y, cell, CELL_HIGH)
        canvas.clipPath(path, stroke=0)
        canvas.setLineWidth(HATCH)
        canvas.setStrokeGray(0.55)
        at = x - CELL_HIGH
        while at < x + cell:
            canvas.line(at, y, at + CELL_HIGH, y + CELL_HIGH)
            at += HATCH_STEP
        canvas.restoreState()

    def _items(self, pen: Pen, top: float, most: float) -> None:
        room = top - (self.top - self.high) - INSIDE
        if self.month.empty:
            self._mark_empty(pen, top, room)
        lines, type_ = self._fitted(room, most)
        y = top
        left = self.left + INSIDE
        for item, line in lines:
            y -= type_.leading
            if item is not None:
                pen.write(left, y, self.page.clean(item.shape, type_), type_)
                pen.write(left + SHAPE * type_.size, y, self.page.clean(item.when, type_), type_)
            pen.write(left + line.x, y, line.text, type_)

    def _mark_empty(self, pen: Pen, top: float, room: float) -> None:
        canvas, low = self.canvas, top - room
        canvas.setDash(3, 2)
        canvas.setLineWidth(0.7)
        canvas.rect(self.left + INSIDE, low, self.wide - 2 * INSIDE, room - INSIDE)
        canvas.setDash()
        type_ = Type("Hei", 10, 14)
        lines = set_text(self.page.clean(self.month.empty, type_), type_, self.wide - 6 * INSIDE)
        y = low + room / 2 + len(lines) * type_.leading / 2
        for line in lines:
            y -= type_.leading
            pen.write(self.left + (self.wide - line.width) / 2, y, line.text, type_)

    def _fitted(self, room: float, largest: float) -> tuple[list[_Placed], Type]:
        """Set the items in the largest type in which all fit; else say how many are left out."""
        for size in (each for each in SIZES if each <= largest):
            type_ = Type("Song", size, size + 3)
            lines = [line for item in self.month.items for line in self._set(item, type_)]
            if len(lines) * type_.leading <= room:
                return lines, type_
        fits = int(room / type_.leading) - 1
        shown: list[_Placed] = []
        left = len(self.month.items)
        for item in self.month.items:
            lines = list(self._set(item, type_, most=1))
            if len(shown) + len(lines) > fits:
                break
            shown += lines
            left -= 1
        if left:
            words = self.page.clean(self.month.more.replace("{n}", str(left)), type_)
            shown.append((None, SetLine(words, 0.0, 0.0, 0.0)))
        return shown, type_

    def _set(self, item: WallItem, type_: Type, most: int = 99) -> Iterator[_Placed]:
        """Set an item: its shape and day stand before it, turned lines under its text."""
        whens = (self.page.clean(each.when, type_) for each in self.month.items)
        when = max(line_width(words, type_) for words in whens)
        indent = SHAPE * type_.size + when + type_.size / 3
        text = self.page.clean(item.text, type_)
        found = set_text(text, type_, self.wide - 2 * INSIDE - indent)
        for at, line in enumerate(found[:most]):
            words = line.text
            if at == most - 1 and len(found) > most:
                words = f"{words[:-1]}…"
            placed = SetLine(words, indent, line.width, 0.0)
            yield (None if at else item, placed)
