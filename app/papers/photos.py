"""Photo pages: four to a page, small enough for print, with what is said below each."""

import io
from collections.abc import Sequence
from typing import Any

from PIL import Image, ImageOps
from reportlab.platypus.flowables import Flowable

from app.content import Picture
from app.papers.fonts import Missing, face
from app.papers.pen import Pen
from app.papers.setting import Type, set_text

ACROSS, DOWN = 2, 2
A_PAGE = ACROSS * DOWN
# Print shows no more: 200 dots to the inch.
DPI, QUALITY = 200, 82
CAPTION = Type("Song", 10.5, 15)
CAPTION_LINES = 2
GAP = 14.0
FRAME = 0.5


class PhotoPage(Flowable):
    """Up to four photos, read one after the other only while they are drawn."""

    def __init__(
        self, pictures: Sequence[Picture], room: float, lost: str, *, missing: Missing, where: str
    ) -> None:
        """Take the photos of one page and the height they have together."""
        super().__init__()
        self._pictures, self._lost = pictures, lost
        self._missing, self._where = missing, where
        self.units = len(pictures)
        self.width, self.height = 0.0, room

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the width there is."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draw each photo into its quarter."""
        across = (self.width - GAP * (ACROSS - 1)) / ACROSS
        down = (self.height - GAP * (DOWN - 1)) / DOWN
        for at, picture in enumerate(self._pictures):
            x = at % ACROSS * (across + GAP)
            top = self.height - at // ACROSS * (down + GAP)
            self._draw_one(picture, x, top, across, down - CAPTION_LINES * CAPTION.leading)

    def _draw_one(self, picture: Picture, x: float, top: float, across: float, down: float) -> None:
        canvas: Any = self.canv
        data = canvas.read(picture.digest)
        small = smaller(data, across, down) if data else None
        if small is None:
            canvas.setLineWidth(FRAME)
            canvas.rect(x, top - down, across, down)
            self._write(self._lost, x, top - down / 2, across)
        else:
            jpeg, wide, high, is_grey = small
            scale = min(across / wide, down / high)
            width, height = wide * scale, high * scale
            left, low = x + (across - width) / 2, top - height
            down = height
            canvas.place_photo(
                picture.digest, jpeg, (wide, high), (left, low, width, height), grey=is_grey
            )
        self._write(picture.caption, x, top - down, across)

    def _write(self, words: str, x: float, top: float, across: float) -> None:
        """Write words in the middle below a height, at most so many lines of them."""
        text = face(CAPTION.face).clean(words, self._where, self._missing).replace("\n", " ")
        lines = set_text(text, CAPTION, across)
        pen = Pen(self.canv)
        for at, line in enumerate(lines[:CAPTION_LINES]):
            y = top - at * CAPTION.leading - CAPTION.baseline
            shown = f"{line.text[:-1]}…" if at + 1 == CAPTION_LINES < len(lines) else line.text
            pen.write(x + (across - line.width) / 2, y, shown, CAPTION)
        pen.done()


def pages_of(
    pictures: Sequence[Picture], room: float, lost: str, *, missing: Missing, where: str
) -> list[PhotoPage]:
    """Part photos into pages."""
    parts = (pictures[at : at + A_PAGE] for at in range(0, len(pictures), A_PAGE))
    return [PhotoPage(part, room, lost, missing=missing, where=where) for part in parts]


def smaller(data: bytes, across: float, down: float) -> tuple[bytes, int, int, bool] | None:
    """Return a photo upright and no finer than print shows, with its size and whether it is grey.

    None when the bytes are no picture that can be read.
    """
    most = (max(int(across / 72 * DPI), 1), max(int(down / 72 * DPI), 1))
    try:
        with Image.open(io.BytesIO(data)) as image:
            # Lying or standing: a JPEG is decoded no finer than either way needs.
            wide, high = image.size
            scale = max(min(a / wide, b / high) for a, b in (most, most[::-1]))
            image.draft(None, (int(wide * scale) + 1, int(high * scale) + 1))
            ImageOps.exif_transpose(image, in_place=True)
            image.thumbnail(most, Image.Resampling.LANCZOS)
            flat = _flat(image)
            out = io.BytesIO()
            flat.save(out, "JPEG", quality=QUALITY, optimize=True)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return out.getvalue(), flat.width, flat.height, flat.mode == "L"


def _flat(image: Image.Image) -> Image.Image:
    """Return a picture without transparency or palette, on white."""
    if image.mode in {"RGB", "L"}:
        return image
    clear = image.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground
