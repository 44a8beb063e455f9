"""Render the program's icon files from the SVG drawings under resources/icons."""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (256, 128, 64, 48, 32, 24, 16)
# Below this many pixels the rings of the full drawing run together.
SMALL = 24


def render(name: str, size: int) -> Image.Image:
    """Draw one SVG file as a square picture."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(ICONS / f"{name}.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main() -> None:
    """Write tongxin.png, tongxin.ico and tongxin-file.ico."""
    application = QGuiApplication([])
    render("tongxin", 256).save(ICONS / "tongxin.png", optimize=True)
    for name, small in (("tongxin", "tongxin-small"), ("tongxin-file", "tongxin-file-small")):
        pictures = [render(small if size <= SMALL else name, size) for size in SIZES]
        sizes = [(size, size) for size in SIZES]
        pictures[0].save(ICONS / f"{name}.ico", sizes=sizes, append_images=pictures[1:])
    application.quit()


if __name__ == "__main__":
    main()
