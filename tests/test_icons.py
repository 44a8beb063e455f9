"""The drawn icons: one weight, one grid, recolourable, and readable by Qt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
LINES = sorted(path.stem for path in ICONS.glob("*.svg") if not path.stem.startswith("tongxin"))
EDGE = 96


def drawn(svg: str) -> QImage:
    """Render a drawing on a transparent square."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    picture = QImage(EDGE, EDGE, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def test_the_set_is_there() -> None:
    """The tabs and the record kinds have their icons."""
    assert {"home", "planning", "meetings", "talks", "partners", "roster"} <= set(LINES)
    assert {"person", "unit", "enterprise", "agreement", "plan", "item"} <= set(LINES)


@pytest.mark.parametrize("name", LINES)
def test_line_icons_share_grid_and_weight(name: str) -> None:
    """Every line icon is drawn on 24 by 24 with one stroke in the current colour."""
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert re.findall(r'stroke-width="([^"]+)"', text) == ["1.75"]
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) <= {"currentColor", "none"}


@pytest.mark.parametrize("name", LINES)
def test_line_icons_take_a_colour_and_are_not_clipped(name: str) -> None:
    """Recoloured, an icon shows that colour only and leaves the outermost pixels free."""
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    picture = drawn(text.replace("currentColor", "#0000ff"))
    inked = [
        (x, y) for x in range(EDGE) for y in range(EDGE) if picture.pixelColor(x, y).alpha() > 200
    ]
    assert len(inked) > 100
    assert {picture.pixelColor(x, y).name() for x, y in inked} == {QColor("blue").name()}
    assert all(3 < x < EDGE - 4 and 3 < y < EDGE - 4 for x, y in inked)


@pytest.mark.parametrize("name", ["tongxin", "tongxin-file"])
def test_program_icons_have_all_sizes(name: str) -> None:
    """The system finds a picture from 16 to 256 pixels."""
    with Image.open(ICONS / f"{name}.ico") as icon:
        assert {(size, size) for size in (16, 24, 32, 48, 64, 128, 256)} == icon.info["sizes"]
    assert drawn((ICONS / f"{name}.svg").read_text(encoding="utf-8")).pixelColor(48, 60).alpha()
