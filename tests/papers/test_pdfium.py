"""PDF files read back for the preview and for the check after writing."""

import pytest
from PIL import Image

from app.papers import pdfium
from app.papers.flow import Prose
from app.papers.page import OFFICIAL, PARAGRAPH


@pytest.fixture
def path(story):
    return story(lambda missing: [Prose("会议纪要。" * 200, PARAGRAPH)], OFFICIAL).path


def test_pages_are_counted_and_measured(path):
    assert pdfium.count_pages(path) == 2
    assert pdfium.page_sizes(path)[1] == pytest.approx((595.28, 841.89), abs=0.1)


def test_a_page_is_drawn_black_on_white(path):
    width, height, stride, data = pdfium.page_picture(path, 0, 72)
    assert (width, height) == (596, 842)
    picture = Image.frombuffer("RGBX", (width, height), data, "raw", "RGBX", stride, 1)
    grey = picture.convert("L")
    assert grey.getpixel((3, 3)) == 255
    assert grey.getextrema()[0] < 100
    # Nothing stands outside the type area but the page number below it.
    assert grey.crop((0, 0, width, 100)).getextrema() == (255, 255)


def test_the_words_of_each_page_come_back(path):
    first, second = pdfium.page_words(path)
    assert "会议纪要" in first
    assert "— 2 —" in second


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.4\ncut off"])
def test_what_is_no_pdf_is_refused(tmp_path, data):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(data)
    with pytest.raises(OSError, match=r"\S"):
        pdfium.count_pages(bad)
