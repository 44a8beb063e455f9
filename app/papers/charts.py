"""Charts drawn as vectors: bars, stacked bars, a line over time, a ring; no label meets another."""

from collections.abc import Sequence
from typing import Any

import attrs
from reportlab.platypus.flowables import Flowable

from app.content import Chart
from app.papers.flow import part_of
from app.papers.fonts import Missing, face
from app.papers.patterns import fill_box
from app.papers.pen import Pen
from app.papers.setting import SMIDGEN, SetLine, Type, line_width, set_text

TEXT = Type("Song", 9.5, 13)
NAME = Type("Hei", 10.5, 17)
SWATCH = 9.0
_BAR, _GAP, _BETWEEN, _ROW_GAP = 11.0, 6.0, 2.0, 7.0
_LABEL_SHARE = 0.36
_FEWEST_ROWS = 2
# A chart no taller than this moves to the next page rather than being torn.
_WHOLE = 260.0
AXIS = 0.7


class Drawing(Flowable):
    """A chart under its name and legend; how its body is drawn the kinds of chart say."""

    def __init__(self, chart: Chart, *, where: str = "", missing: Missing | None = None) -> None:
        """Take the chart; characters no font has are noted for `where`."""
        super().__init__()
        self.chart = _clean(chart, where, missing)
        self.spaceBefore, self.spaceAfter = 6.0, 8.0
        self.width = self.height = 0.0
        self._legend: list[list[tuple[float, str, int]]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Lay the chart out for a width; give what it takes."""
        if width != self.width:
            self.width = width
            self._legend = legend(self.chart, width) if self.has_legend else []
            self.lay_out(width)
        self.height = self.head_height + self.body_height
        return width, self.height

    @property
    def has_legend(self) -> bool:
        """Tell whether the series have to be told apart."""
        return len(self.chart.series) > 1

    @property
    def head_height(self) -> float:
        """Return the height of name and legend."""
        name = NAME.leading if self.chart.title else 0.0
        return name + len(self._legend) * (TEXT.leading + 3)

    @property
    def body_height(self) -> float:
        """Return the height of the body."""
        raise NotImplementedError

    def lay_out(self, width: float) -> None:
        """Work out where everything stands."""

    def draw_body(self, pen: Pen, top: float) -> None:
        """Draw what stands below the legend."""
        raise NotImplementedError

    def draw(self) -> None:
        """Draw name, legend and body; all words go into one text object."""
        pen, top = Pen(self.canv), self.height
        self.canv.setLineWidth(AXIS)
        if self.chart.title:
            pen.write(0, top - NAME.baseline, self.chart.title, NAME)
            top -= NAME.leading
        for line in self._legend:
            for x, label, number in line:
                self.draw_key(number, x, top - TEXT.leading + 2)
                pen.write(x + SWATCH + 4, top - TEXT.baseline, label, TEXT)
            top -= TEXT.leading + 3
        self.draw_body(pen, top)
        pen.done()

    def draw_key(self, number: int, x: float, y: float) -> None:
        """Draw what stands for a series in the legend."""
        fill_box(self.canv, number, x, y, SWATCH, SWATCH)


def legend(chart: Chart, width: float) -> list[list[tuple[float, str, int]]]:
    """Set the names of the series into lines: (left, name, number of the series)."""
    lines: list[list[tuple[float, str, int]]] = [[]]
    x = 0.0
    for number, series in enumerate(chart.series):
        label = shortened(series.label, width - SWATCH - 4)
        room = SWATCH + 4 + line_width(label, TEXT)
        if lines[-1] and x + room > width:
            lines.append([])
            x = 0.0
        lines[-1].append((x, label, number))
        x += room + 14
    return lines


@attrs.frozen
class _Row:
    """One label with its lines, its values, and the height of its row."""

    lines: tuple[SetLine, ...]
    values: tuple[float, ...]
    height: float


class Bars(Drawing):
    """Bars that lie: every label has its row, so there may be many; rows go over pages."""

    def __init__(self, chart: Chart, *, where: str = "", missing: Missing | None = None) -> None:
        """Take a chart of the kind bars or stacked."""
        super().__init__(chart, where=where, missing=missing)
        self.rows: list[_Row] = []
        self.offset = 0
        self._start = self._span = 0.0

    @property
    def _stacked(self) -> bool:
        return self.chart.kind == "stacked"

    @property
    def body_height(self) -> float:
        """Return the height of all rows."""
        return sum(row.height for row in self.rows)

    def lay_out(self, width: float) -> None:
        """Give the labels what they need, at most a good third; the bars take the rest."""
        chart = self.chart
        widest = max((line_width(label, TEXT) for label in chart.labels), default=0.0)
        room = min(widest, _LABEL_SHARE * width) + 0.1
        self._start = room + _GAP
        said = [self._end_words(at) for at in range(len(chart.labels))]
        ends = max((line_width(text, TEXT) for each in said for text in each), default=0.0)
        self._span = width - self._start - ends - _GAP
        bars = 1 if self._stacked else len(chart.series)
        self.rows = []
        for at, label in enumerate(chart.labels):
            lines = set_text(label, TEXT, room)
            high = max(len(lines) * TEXT.leading, bars * _BAR + (bars - 1) * _BETWEEN)
            values = tuple(max(series.values[at] or 0.0, 0.0) for series in chart.series)
            self.rows.append(_Row(lines, values, high + _ROW_GAP))
        self.offset = 0

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the rows that fit, and the rest under the legend; keep a small chart whole."""
        self.wrap(width, height)
        if self.height <= _WHOLE:
            return []
        used, count = self.head_height, 0
        for row in self.rows:
            if used + row.height > height + SMIDGEN:
                break
            used, count = used + row.height, count + 1
        if count == len(self.rows):
            return [self]
        if count < _FEWEST_ROWS:
            return []
        return [self._part(0, count), self._part(count, len(self.rows))]

    def _part(self, first: int, last: int) -> "Bars":
        part = part_of(self)
        part.rows, part.offset = self.rows[first:last], self.offset + first
        part.height = part.head_height + part.body_height
        return part

    def _end_words(self, at: int) -> list[str]:
        """Return what is said at the end of the bars of a label."""
        values = [series.values[at] for series in self.chart.series]
        if self._stacked:
            return [self.chart.said(sum(value or 0.0 for value in values))]
        return [self.chart.said(value) for value in values]

    @property
    def _most(self) -> float:
        values = [
            [series.values[at] or 0.0 for series in self.chart.series]
            for at in range(len(self.chart.labels))
        ]
        return max((sum(row) if self._stacked else max(row, default=0.0) for row in values),
                   default=0.0) or 1.0  # fmt: skip

    def draw_body(self, pen: Pen, top: float) -> None:
        """Draw each row: label, bars, values."""
        y, scale = top, self._span / self._most
        for at, row in enumerate(self.rows):
            self._draw_label(pen, row, y)
            bars = 1 if self._stacked else len(row.values)
            high = bars * _BAR + (bars - 1) * _BETWEEN
            low = y - (row.height - high) / 2 - _BAR
            words = self._end_words(self.offset + at)
            if self._stacked:
                end = self._draw_stack(pen, row, low, scale)
                pen.write(end + 3, low + _BAR - TEXT.baseline + 1, words[0], TEXT)
            else:
                for number, (value, text) in enumerate(zip(row.values, words, strict=True)):
                    if value:
                        fill_box(self.canv, number, self._start, low, value * scale, _BAR)
                    end = self._start + value * scale
                    pen.write(end + 3, low + _BAR - TEXT.baseline + 1, text, TEXT)
                    low -= _BAR + _BETWEEN
            y -= row.height
        self.canv.setLineWidth(AXIS)
        self.canv.line(self._start, y, self._start, top)

    def _draw_label(self, pen: Pen, row: _Row, top: float) -> None:
        y = top - (row.height - len(row.lines) * TEXT.leading) / 2
        for at, line in enumerate(row.lines):
            x = self._start - _GAP - line.width
            pen.write(x, y - at * TEXT.leading - TEXT.baseline, line.text, TEXT)

    def _draw_stack(self, pen: Pen, row: _Row, low: float, scale: float) -> float:
        """Draw the parts side by side; a part says its value where there is room for it."""
        x = self._start
        for number, value in enumerate(row.values):
            room = value * scale
            if value:
                fill_box(self.canv, number, x, low, room, _BAR)
            text = self.chart.said(value)
            wide = line_width(text, TEXT)
            if value and wide + 6 <= room:
                self.canv.saveState()
                self.canv.setFillGray(1)
                self.canv.rect(x + room / 2 - wide / 2 - 2, low + 1, wide + 4, _BAR - 2, 0, 1)
                self.canv.restoreState()
                pen.write(x + room / 2 - wide / 2, low + _BAR - TEXT.baseline + 1, text, TEXT)
            x += room
        return x


def _clean(chart: Chart, where: str, missing: Missing | None) -> Chart:
    def words(text: str, type_: Type = TEXT) -> str:
        return face(type_.face).clean(text, where, missing).replace("\n", " ")

    return attrs.evolve(
        chart,
        title=words(chart.title, NAME),
        labels=tuple(words(label) for label in chart.labels),
        unit=words(chart.unit),
        series=tuple(attrs.evolve(each, label=words(each.label)) for each in chart.series),
    )


def shortened(text: str, room: float) -> str:
    """Cut a text to the room there is."""
    if line_width(text, TEXT) <= room:
        return text
    while text and line_width(text + "…", TEXT) > room:
        text = text[:-1]
    return text + "…"


def has_figures(chart: Chart) -> bool:
    """Tell whether there is anything to draw."""
    return any(value for series in chart.series for value in series.values)


def centred(pen: Pen, x: float, y: float, text: str, type_: Type = TEXT) -> None:
    """Write a text around a place."""
    pen.write(x - line_width(text, type_) / 2, y, text, type_)


def widest(texts: Sequence[str]) -> float:
    """Return the width of the widest text."""
    return max((line_width(text, TEXT) for text in texts), default=0.0)


def shaded(canvas: Any, lines: Sequence[tuple[float, float, float, float]]) -> None:
    """Draw faint lines to read values by."""
    canvas.saveState()
    canvas.setStrokeGray(0.75)
    canvas.setLineWidth(0.4)
    canvas.lines(list(lines))
    canvas.restoreState()
