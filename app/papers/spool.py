"""What is set goes to the disk page by page, so that a long book needs little memory."""

import io
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfutils import readJPEGInfo

_LEVEL = 6


class Spool:
    """Hold streams of bytes in a file of its own until the whole paper is written."""

    def __init__(self) -> None:
        """Make the file; it goes with this object."""
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the spool
        self._end = 0

    def put(self, data: bytes) -> tuple[int, int]:
        """Keep bytes and return where they lie."""
        self._file.seek(self._end)
        self._file.write(data)
        at, self._end = self._end, self._end + len(data)
        return at, len(data)

    def get(self, at: int, length: int) -> bytes:
        """Return bytes that were kept."""
        self._file.seek(at)
        return self._file.read(length)

    def __enter__(self) -> "Spool":
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._file.close()


class Spooled(pdfdoc.PDFStream):
    """A stream whose bytes, encoded already, are read back only when the file is written."""

    def __init__(self, spool: Spool, data: bytes, about: dict[str, Any]) -> None:
        """Keep the bytes; `about` are the entries of its dictionary, the filter among them."""
        super().__init__(pdfdoc.PDFDictionary(about), None, ())
        self._spool, self._place = spool, spool.put(data)

    @property
    def content(self) -> bytes | None:
        """Return the bytes; nothing while the stream is being made."""
        place = getattr(self, "_place", None)
        return self._spool.get(*place) if place else None

    @content.setter
    def content(self, _content: object) -> None:
        """Keep nothing else: ReportLab sets it first to nothing."""


def page_stream(spool: Spool, code: str) -> Spooled:
    """Return what is drawn on a page, compressed."""
    data = zlib.compress(code.encode("latin-1"), _LEVEL)
    return Spooled(
        spool, data + b"\n", {"Filter": pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])}
    )


def photo_stream(spool: Spool, jpeg: bytes) -> Spooled:
    """Return a JPEG as an image of the file."""
    name = pdfdoc.PDFName
    width, height, *_more = readJPEGInfo(io.BytesIO(jpeg))
    about = {
        "Type": name("XObject"),
        "Subtype": name("Image"),
        "Width": width,
        "Height": height,
        "BitsPerComponent": 8,
        "ColorSpace": name("DeviceRGB"),
        "Filter": pdfdoc.PDFArray([name("DCTDecode")]),
    }
    return Spooled(spool, jpeg, about)


@contextmanager
def straight_to(out: BinaryIO) -> Iterator[None]:
    """Let ReportLab write each object where it belongs instead of joining all of them first.

    It looks the collector up by name when it saves: only one paper is saved at a time.
    """

    class Straight(pdfdoc.PDFFile):
        def __init__(self, version: object) -> None:
            super().__init__(version)
            out.write(b"".join(self.strings))
            self.strings.clear()
            self.write = out.write

    collector = pdfdoc.PDFFile
    pdfdoc.PDFFile = Straight
    try:
        yield
    finally:
        pdfdoc.PDFFile = collector
