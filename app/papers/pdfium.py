"""PDF files read back: pages counted, pages as pictures, their words."""

import threading
from pathlib import Path

import pypdfium2

# PDFium must not be entered by two threads at once; every use of it goes through here.
_lock = threading.Lock()


def count_pages(path: Path) -> int:
    """Open a file and count its pages; raise OSError when it is no whole PDF."""
    with _lock:
        try:
            with pypdfium2.PdfDocument(path) as document:
                return len(document)
        except pypdfium2.PdfiumError as error:
            raise OSError(str(error)) from error


def page_sizes(path: Path) -> list[tuple[float, float]]:
    """Give width and height of every page, in points."""
    with _lock, pypdfium2.PdfDocument(path) as document:
        return [document.get_page_size(at) for at in range(len(document))]


def page_picture(path: Path, page: int, dpi: float) -> tuple[int, int, int, bytes]:
    """Draw a page on white: width, height, bytes a line, and BGRX bytes."""
    with _lock, pypdfium2.PdfDocument(path) as document:
        drawn = document[page].render(
            scale=dpi / 72, fill_color=(255, 255, 255, 255), force_bitmap_format=4
        )
        return drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer)


def page_words(path: Path) -> list[str]:
    """Give the text of every page."""
    with _lock, pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]
