"""Photographs on paper: side by side, drawn small enough for print, each with its words."""

import hashlib
from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from app.content import Picture
from app.papers.fonts import Missing, face
from app.papers.pen import Pen
from app.papers.setting import Type, line_width, set_text
from app.pictures import shrunk

WORDS = Type("Song", 9, 12)
ACROSS, BETWEEN = 12.0, 5.0
_LINES = 2


class PhotoRow(Flowable):
    """Draw some photographs beside each other, each in its frame, the words below it.

    One that cannot be read leaves its frame with words that say so.
    """

    def __init__(
        self,
        pictures: Sequence[Picture],
        columns: int,
        height: float,
        *,
        unreadable: str,
        missing: Missing | None = None,
    ) -> None:
        """Take the height of a frame in points, and what is said in the place of a picture."""
        super().__init__()
        self._pictures, self._columns, self._tall = pictures, columns, height
        self._unreadable, self._missing = unreadable, missing
        self.units = len(pictures)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room a row takes."""
        self.width = width
        self.height = self._tall + BETWEEN + _LINES * WORDS.leading + 2 * BETWEEN
        return width, self.height

    def draw(self) -> None:
        """Draw the frames from left to right, no taller than the tallest photograph."""
        share = (self.width - (self._columns - 1) * ACROSS) / self._columns
        canvas: Any = self.canv
        pen = Pen(canvas)
        every = [shrunk(picture.load(), share, self._tall) for picture in self._pictures]
        tall = max((each[2] for each in every if each), default=self._tall)
        base = self.height - tall
        for at, (picture, drawn) in enumerate(zip(self._pictures, every, strict=True)):
            x = at * (share + ACROSS)
            if drawn is None:
                canvas.rect(x, base, share, tall, stroke=1, fill=0)
                wide = line_width(self._unreadable, WORDS)
                middle = base + tall / 2
                pen.write(x + (share - wide) / 2, middle, self._unreadable, WORDS)
            else:
                data, wide, high = drawn
                jpeg = data.getvalue()
                name = hashlib.sha256(jpeg).hexdigest()
                canvas.place_photo(name, jpeg, (x + (share - wide) / 2, base, wide, high))
            self._caption(pen, picture.words, x, base - BETWEEN, share)
        pen.done()

    def _caption(self, pen: Pen, words: str, x: float, top: float, share: float) -> None:
        clean = face(WORDS.face).clean(" ".join(words.split()), words, self._missing)
        for at, line in enumerate(set_text(clean, WORDS, share)[:_LINES]):
            base = top - (at + 0.8) * WORDS.leading
            pen.write(x + (share - line.width) / 2, base, line.text, WORDS)
