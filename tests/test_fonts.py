"""The shipped fonts: loadable, covering, embeddable, named and licensed as they must be."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from fontTools.ttLib import TTFont as Tables
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FACES = ("TongxinSong", "TongxinTitle", "TongxinHei", "TongxinKai", "TongxinFang")
# Quotation marks are not here because Kai borrows them, ￥ ㎡ ⑳ because Fang does.
SYMBOLS = "，。、；：？！（）《》〈〉「」【】〔〕·—…①⑩ⅠⅫ□■√○●△▲☆★→←↑↓℃×÷±＋＝％"
RARE = "𠅤㭎旼喆堃玥￥㎡⑳"


def hanzi(codec: str) -> set[int]:
    """Return the Chinese characters a two-byte codec can write."""
    found = set()
    for lead in range(0x81, 0xFF):
        text = b"".join(bytes((lead, trail)) for trail in range(0x40, 0xFF) if trail != 0x7F)
        found.update(map(ord, text.decode(codec, errors="ignore")))
    return {point for point in found if 0x4E00 <= point <= 0x9FFF}


@pytest.fixture(params=FACES)
def face(request: pytest.FixtureRequest) -> Path:
    """Give the path of each shipped font in turn."""
    return FONTS / f"{request.param}.ttf"


def covered(path: Path) -> set[int]:
    """Return the characters ReportLab finds in a font."""
    return set(TTFont(path.stem, str(path)).face.charToGlyph)


def test_no_font_is_unknown() -> None:
    """A font added to the folder must be added to these tests."""
    assert {path.stem for path in FONTS.glob("*.?t?")} == set(FACES)


def test_outlines_are_truetype_without_hints(face: Path) -> None:
    """ReportLab embeds nothing else, and copies hints into every slice."""
    with Tables(face) as font:
        assert {"glyf", "loca"} <= set(font.keys())
        assert not {"CFF ", "cvt ", "fpgm", "prep"} & set(font.keys())
        assert font["OS/2"].fsType == 0


def test_family_is_ours_and_the_author_still_named(face: Path) -> None:
    """A changed font may not bear a reserved name, nor lose its copyright."""
    with Tables(face) as font:
        records = font["name"].names
        names = {str(record) for record in records if record.nameID in (1, 3, 4, 6, 16, 18)}
        copyright_line = font["name"].getDebugName(0)
        licence = font["name"].getDebugName(14)
    assert "Tongxin " + face.stem.removeprefix("Tongxin") in names
    for reserved in ("LXGW", "霞鹜", "Source"):
        assert not any(reserved.lower() in name.lower() for name in names)
    assert any(author in copyright_line for author in ("Adobe", "LXGW", "Fandol"))
    assert "openfontlicense" in licence or "OFL" in licence or "gnu.org" in licence


def test_licence_lies_beside(face: Path) -> None:
    """Each font travels with its whole licence, Fandol's with the font exception."""
    (licence,) = FONTS.glob(f"{face.stem}.*.txt")
    text = licence.read_text(encoding="utf-8")
    if face.stem == "TongxinFang":
        assert "GNU GENERAL PUBLIC LICENSE" in text
        assert "embed this font or unaltered portions" in text
    else:
        assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert face.name in (FONTS / "README.md").read_text(encoding="utf-8")


def test_every_face_has_the_everyday_characters(face: Path) -> None:
    """GB 2312, Latin and the marks of an official paper are in every face."""
    present = covered(face)
    assert len(hanzi("gb2312")) == 6763
    assert not hanzi("gb2312") - present
    assert not set(range(0x20, 0x7F)) - present
    assert not {sign for sign in SYMBOLS if ord(sign) not in present}


@pytest.mark.parametrize("name", ["TongxinSong", "TongxinTitle", "TongxinHei", "TongxinKai"])
def test_personal_names_beyond_the_basic_plane(name: str) -> None:
    """The 196 characters of the standard table beyond U+FFFF are there."""
    assert sum(0x20000 <= point <= 0x3FFFF for point in covered(FONTS / f"{name}.ttf")) == 196


def test_song_is_the_last_resort() -> None:
    """What another face lacks of GBK is found in Song."""
    present = covered(FONTS / "TongxinSong.ttf")
    assert len(hanzi("gbk") & present) > 20_000
    assert not {sign for sign in RARE + SYMBOLS + "‘’“”" if ord(sign) not in present}


def test_yuan_is_never_a_dollar() -> None:
    """Fandol draws a dollar at U+FFE5, so Fang must not claim the character."""
    assert ord("￥") not in covered(FONTS / "TongxinFang.ttf")
    assert ord("￥") in covered(FONTS / "TongxinSong.ttf")


def test_marks_fill_whole_cells(face: Path) -> None:
    """Dashes join and quotation marks are as wide as a character."""
    with Tables(face) as font:
        glyphs, widths, shapes = font.getBestCmap(), font["hmtx"], font["glyf"]
        present = [mark for mark in "—…‘’“”" if ord(mark) in glyphs]
        assert {widths[glyphs[ord(mark)]][0] for mark in present} == {1000}
        dash = shapes[glyphs[ord("—")]]
        assert (dash.xMin, dash.xMax) == (0, 1000)
    assert len(present) == (2 if face.stem == "TongxinKai" else 6)


def test_text_reads_back_from_a_page(face: Path, tmp_path: Path) -> None:
    """A page set in the face is embedded and extracts as it was written."""
    name, page = face.stem, tmp_path / "page.pdf"
    text = "中华人民共和国——会议纪要……2026年"
    pdfmetrics.registerFont(TTFont(name, str(face)))
    canvas = Canvas(str(page), initialFontName=name)
    canvas.setFont(name, 16)
    canvas.drawString(72, 720, text)
    canvas.save()
    with pypdfium2.PdfDocument(page) as document:
        assert document[0].get_textpage().get_text_bounded().strip() == text
    assert b"/FontFile2" in page.read_bytes()
