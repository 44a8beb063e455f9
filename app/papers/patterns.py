"""Fillings and marks that are told apart on any printer, without colours."""

from collections.abc import Callable
from typing import Any

RULE = 0.6
_GAP = 3.4


def fill_box(canvas: Any, number: int, x: float, y: float, width: float, height: float) -> None:
    """Fill a box with the pattern of a number, and frame it."""
    path = canvas.beginPath()
    path.rect(x, y, width, height)
    fill(canvas, number, path, (x, y, width, height))


def fill(canvas: Any, number: int, path: Any, box: tuple[float, float, float, float]) -> None:
    """Fill a closed path that lies in a box (left, low, width, height), and frame it."""
    canvas.saveState()
    canvas.setLineWidth(RULE)
    grey, hatch = PATTERNS[number % len(PATTERNS)]
    canvas.setFillGray(grey)
    canvas.drawPath(path, stroke=0, fill=1)
    if hatch is not None:
        canvas.saveState()
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setLineWidth(RULE)
        canvas.setFillGray(0)
        hatch(canvas, *box)
        canvas.restoreState()
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def _strokes(canvas: Any, lines: list[tuple[float, float, float, float]]) -> None:
    path = canvas.beginPath()
    for x, y, to_x, to_y in lines:
        path.moveTo(x, y)
        path.lineTo(to_x, to_y)
    canvas.drawPath(path)


def _steps(start: float, stop: float, gap: float = _GAP) -> list[float]:
    """Return places on one raster for the whole page, so that neighbours meet evenly."""
    first = int(start // gap)
    return [gap * n for n in range(first, int(stop // gap) + 2)]


def _rising(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    left = _steps(x - height - y, x + width - y, _GAP * 1.4)
    _strokes(canvas, [(at + y, y, at + y + height, y + height) for at in left])


def _falling(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    left = _steps(x + y, x + width + y + height, _GAP * 1.4)
    _strokes(canvas, [(at - y, y, at - y - height, y + height) for at in left])


def _crossed(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    _rising(canvas, x, y, width, height)
    _falling(canvas, x, y, width, height)


def _level(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    _strokes(canvas, [(x, at, x + width, at) for at in _steps(y, y + height)])


def _upright(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    _strokes(canvas, [(at, y, at, y + height) for at in _steps(x, x + width)])


def _dotted(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    path = canvas.beginPath()
    for low in _steps(y, y + height):
        for left in _steps(x, x + width):
            path.circle(left, low, 0.7)
    canvas.drawPath(path, stroke=0, fill=1)


# Neighbours in this order differ both in shade and in shape.
PATTERNS: tuple[tuple[float, Callable[..., None] | None], ...] = (
    (0.28, None),
    (1.0, _rising),
    (0.82, None),
    (1.0, _dotted),
    (0.55, None),
    (1.0, _level),
    (1.0, _crossed),
    (1.0, _upright),
)
DASHES: tuple[tuple[float, ...], ...] = ((), (5.0, 2.5), (1.5, 2.0), (7.0, 2.0, 1.5, 2.0))


def draw_mark(canvas: Any, number: int, x: float, y: float, size: float = 2.6) -> None:
    """Draw the mark of a series around a point: disc, square, triangle or diamond."""
    path = canvas.beginPath()
    if number % 4 == 0:
        path.circle(x, y, size * 0.9)
    else:
        corners = {
            1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
            2: ((-1.2, -1), (1.2, -1), (0, 1.2)),
            3: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
        }[number % 4]
        first, *rest = [(x + size * across, y + size * up) for across, up in corners]
        path.moveTo(*first)
        for corner in rest:
            path.lineTo(*corner)
        path.close()
    canvas.saveState()
    canvas.setLineWidth(RULE)
    canvas.setFillGray(0.28 if number % 2 == 0 else 1.0)
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.restoreState()
