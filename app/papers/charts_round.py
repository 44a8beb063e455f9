"""The charts with a plane or a circle: a line over time, and a ring."""

from math import ceil, floor, log10

from app.content import Chart
from app.papers.charts import (
    AXIS,
    SWATCH,
    TEXT,
    Bars,
    Drawing,
    centred,
    shaded,
    shortened,
    widest,
)
from app.papers.fonts import Missing
from app.papers.patterns import DASHES, PATTERNS, draw_mark, fill, fill_box
from app.papers.pen import Pen
from app.papers.setting import Type, line_width, set_text

_PLOT, _TICKS = 120.0, 4
_OUTER, _INNER = 56.0, 32.0
_TOTAL = Type("Hei", 14, 18)
Box = tuple[float, float, float, float]


class Curve(Drawing):
    """Lines over time, each with its own dashes and marks."""

    @property
    def body_height(self) -> float:
        """Return the height of the plane with the labels below and room for a value above."""
        return _PLOT + 2 * TEXT.leading + 4

    def lay_out(self, width: float) -> None:
        """Share the width among the labels; say only every n-th where they would meet."""
        self._labels = [shortened(label, width / 3) for label in self.chart.labels]
        most = max(
            (value or 0.0 for series in self.chart.series for value in series.values), default=0.0
        )
        self.ticks = ticks(most)
        self._left = widest([self.chart.said(each) for each in self.ticks]) + 6
        count = max(len(self.chart.labels), 1)
        self._step = (width - self._left) / count
        needed = widest(self._labels) + 6
        self.every = max(1, ceil(needed / self._step))

    def place(self, at: int, value: float, low: float) -> tuple[float, float]:
        """Return where a value stands."""
        x = self._left + (at + 0.5) * self._step
        return x, low + value / self.ticks[-1] * _PLOT

    def draw_key(self, number: int, x: float, y: float) -> None:
        """Draw a piece of the line with its mark."""
        self._dash(number)
        self.canv.line(x - 2, y + SWATCH / 2, x + SWATCH + 2, y + SWATCH / 2)
        self.canv.setDash()
        draw_mark(self.canv, number, x + SWATCH / 2, y + SWATCH / 2)

    def draw_body(self, pen: Pen, top: float) -> None:
        """Draw the plane, then the lines, then the values where there is room."""
        low = top - TEXT.leading - _PLOT
        self._draw_plane(pen, low)
        points = [
            [
                (*self.place(at, value, low), value)
                for at, value in enumerate(series.values)
                if value is not None
            ]
            for series in self.chart.series
        ]
        for number, line in enumerate(points):
            self._dash(number)
            path = self.canv.beginPath()
            for at, (x, y, _value) in enumerate(line):
                (path.lineTo if at else path.moveTo)(x, y)
            self.canv.drawPath(path)
            self.canv.setDash()
            for x, y, _value in line:
                draw_mark(self.canv, number, x, y)
        taken = [around(x, y, 6.0, 6.0) for line in points for x, y, _ in line]
        taken.append((0.0, low - 2 * TEXT.leading, self.width, low))
        for line in points:
            for x, y, value in line:
                self._say(pen, x, y, self.chart.said(value), taken)

    def _draw_plane(self, pen: Pen, low: float) -> None:
        rungs = [(self.place(0, each, low)[1], self.chart.said(each)) for each in self.ticks]
        shaded(self.canv, [(self._left, y, self.width, y) for y, _ in rungs])
        for y, text in rungs:
            pen.write(self._left - 4 - line_width(text, TEXT), y - 3, text, TEXT)
        self.canv.setLineWidth(AXIS)
        self.canv.line(self._left, low, self.width, low)
        free = 0.0
        for at, label in enumerate(self._labels):
            wide = line_width(label, TEXT)
            x = self.place(at, 0, low)[0] - wide / 2
            x = min(max(x, 0.0), self.width - wide)
            if at % self.every == 0 and x >= free:
                pen.write(x, low - TEXT.baseline - 3, label, TEXT)
                free = x + wide + 3

    def _dash(self, number: int) -> None:
        self.canv.setLineWidth(1.1)
        self.canv.setDash(*([list(DASHES[number % 4])] if number % 4 else []))

    def _say(self, pen: Pen, x: float, y: float, text: str, taken: list[Box]) -> None:
        """Write a value above its point, else below it, else not at all."""
        wide = line_width(text, TEXT)
        x = max(min(x, self.width - wide / 2), self._left + wide / 2)
        for middle in (y + 9, y - 9):
            box = around(x, middle, wide, TEXT.size)
            if not any(meet(box, other) for other in taken):
                pen.write(x - wide / 2, middle - 3.4, text, TEXT)
                taken.append(box)
                return


class Ring(Drawing):
    """A ring of the first series; beside it each part says its name, value and share."""

    has_legend = False

    @property
    def body_height(self) -> float:
        """Return the height of the ring or of what is said beside it."""
        beside = sum(len(lines) * TEXT.leading + 3 for lines, _ in self.said)
        return max(2 * _OUTER + 8, beside)

    @property
    def values(self) -> list[float]:
        """Return the parts."""
        return [max(value or 0.0, 0.0) for value in self.chart.series[0].values]

    def lay_out(self, width: float) -> None:
        """Set what is said beside the ring."""
        total = sum(self.values) or 1.0
        texts = [
            f"{self.chart.said(value)}（{share}%）"
            for value, share in zip(self.values, shares(self.values, total), strict=True)
        ]
        self._beside = 2 * _OUTER + 24 + SWATCH
        room = width - self._beside - widest(texts) - 12
        self.said = [
            (set_text(label, TEXT, room), text)
            for label, text in zip(self.chart.labels, texts, strict=True)
        ]
        names = max((line.width for lines, _ in self.said for line in lines), default=0.0)
        self._figures = self._beside + names + 12

    def draw_body(self, pen: Pen, top: float) -> None:
        """Draw the ring, clockwise from the top, and what is said beside it."""
        middle, total = top - self.body_height / 2, sum(self.values)
        start = 90.0
        for number, value in enumerate(self.values):
            extent = -360.0 * value / total
            if value:
                self._draw_part(number, start, extent, middle)
            start += extent
        centred(pen, _OUTER, middle - 5, self.chart.said(total), _TOTAL)
        beside = sum(len(lines) * TEXT.leading + 3 for lines, _ in self.said)
        y = middle + beside / 2
        for number, (lines, text) in enumerate(self.said):
            fill_box(self.canv, number, self._beside - SWATCH - 5, y - SWATCH - 2, SWATCH, SWATCH)
            pen.write(self._figures, y - TEXT.baseline, text, TEXT)
            for line in lines:
                pen.write(self._beside, y - TEXT.baseline, line.text, TEXT)
                y -= TEXT.leading
            y -= 3

    def _draw_part(self, number: int, start: float, extent: float, middle: float) -> None:
        path = self.canv.beginPath()
        outer = (0.0, middle - _OUTER, 2 * _OUTER, middle + _OUTER)
        edge = _OUTER - _INNER
        inner = (edge, middle - _INNER, 2 * _OUTER - edge, middle + _INNER)
        path.arc(*outer, start, extent)
        if extent == -360.0:  # a whole ring has no seam
            path.close()
            path.arc(*inner, start, 360.0)
        else:
            path.arcTo(*inner, start + extent, -extent)
        path.close()
        fill(self.canv, number, path, (0.0, middle - _OUTER, 2 * _OUTER, 2 * _OUTER))


def drawing(chart: Chart, *, where: str = "", missing: Missing | None = None) -> Drawing:
    """Return what draws a chart; a ring of more parts than there are patterns becomes bars."""
    if chart.kind == "line":
        return Curve(chart, where=where, missing=missing)
    whole = chart.kind == "ring" and any(chart.series[0].values)
    if whole and len(chart.labels) <= len(PATTERNS):
        return Ring(chart, where=where, missing=missing)
    return Bars(chart, where=where, missing=missing)


def ticks(most: float) -> list[float]:
    """Return the values to read a plane by: round ones, from 0 to at least the most."""
    raw = max(most, 1.0) / _TICKS
    power = 10.0 ** floor(log10(raw))
    step = next(power * n for n in (1, 2, 5, 10) if power * n >= raw)
    step = max(step, 1.0)
    count = max(1, -(-int(most * 1000) // int(step * 1000)))
    return [step * n for n in range(count + 1)]


def shares(values: list[float], total: float) -> list[int]:
    """Return whole percentages that add up to a hundred, the largest rests rounded up."""
    exact = [value * 100 / total for value in values]
    found = [int(each) for each in exact]
    rests = sorted(range(len(values)), key=lambda at: found[at] - exact[at])
    for at in rests[: 100 - sum(found) if any(values) else 0]:
        found[at] += 1
    return found


def around(x: float, y: float, width: float, height: float) -> Box:
    """Return the box around a place."""
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def meet(one: Box, other: Box) -> bool:
    """Tell whether two boxes overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
