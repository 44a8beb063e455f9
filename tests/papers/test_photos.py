"""Photographs on paper and in Word copies."""

import io

import pytest
from docx import Document
from PIL import Image
from pypdf import PdfReader

from app.content import Content, Photos, Picture, Title
from app.exchange.word import write_word
from app.papers.laying import laid
from app.pictures import DOTS, shrunk


def photo(width=2400, height=1600, turned=1):
    image, out = Image.new("RGB", (width, height), "teal"), io.BytesIO()
    exif = image.getexif()
    exif[0x0112] = turned
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


def content(*pictures, sheet="official"):
    made = tuple(Picture(words, lambda data=data: data) for words, data in pictures)
    return Content("照片", (Title("照片"), Photos(made, "（图片无法读取）")), sheet=sheet)


def images_of(path):
    reader = PdfReader(path)
    return [[image.image.size for image in page.images] for page in reader.pages]


def test_four_photographs_stand_on_a_page_with_their_words(written):
    read = written(laid(content(*((f"第{n}张", photo(2400 + 20 * n)) for n in range(5)))))
    assert [len(page) for page in images_of(read.path)] == [4, 1]
    assert all(f"第{n}张" in read.words() for n in range(5))


def test_a_photograph_is_no_finer_than_print_needs(written):
    read = written(laid(content(("大图", photo(6000, 4000)))))
    ((wide, high),) = images_of(read.path)[0]
    # Half the type area across, at so many dots an inch.
    assert wide <= 78 / 25.4 * DOTS
    assert wide / high == pytest.approx(1.5, abs=0.02)


def test_a_photograph_is_set_upright():
    data, wide, high = shrunk(photo(2400, 1600, turned=6), 200, 200)
    with Image.open(data) as image:
        assert image.height > image.width
    assert (wide, high) == pytest.approx((133.3, 200), abs=1)


@pytest.mark.parametrize(
    "data", [None, b"", b"no picture", photo()[:300], b"\x89PNG\r\n\x1a\n" + b"\0" * 40]
)
def test_what_cannot_be_read_is_said_in_its_place(written, tmp_path, data):
    made = content(("坏图", data), ("好图", photo()))
    read = written(laid(made))
    assert "（图片无法读取）" in read.words()
    assert len(images_of(read.path)[0]) == 1
    write_word(tmp_path / "a.docx", made)
    words = [c.text for t in Document(tmp_path / "a.docx").tables for c in t.rows[0].cells]
    assert words == ["（图片无法读取）\n坏图", "\n好图"]


def test_a_picture_that_claims_too_many_dots_is_not_opened():
    out = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(out, "PNG")
    assert shrunk(out.getvalue(), 200, 200) is None


def test_words_are_text_and_long_ones_are_cut(written):
    read = written(laid(content(("<b>粗</b>&amp; {x} " + "很长" * 200, photo()))))
    assert "<b>粗</b>&amp;{x}" in read.words()
    assert read.pages == 1


def test_a_word_copy_holds_the_photographs(tmp_path):
    path = tmp_path / "a.docx"
    write_word(path, content(("一", photo()), ("二", photo(900, 1600)), ("三", photo())))
    document = Document(path)
    assert [len(table.rows[0].cells) for table in document.tables] == [2, 1]
    assert len(document.inline_shapes) == 3


def test_bytes_are_fetched_only_when_the_page_is_set(written):
    asked = []

    def load():
        asked.append(1)
        return photo()

    made = Content("照片", (Photos((Picture("一", load),), "坏"),))
    paper = laid(made)
    assert asked == []
    written(paper)
    assert asked == [1]
