"""The page of a Word copy: margins, line grid, page numbers, what the file says of itself."""

from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from app.content import SHEETS, Content, Sheet
from app.exchange.word_xml import FACES, LATIN, Hand, Look, clean, field, node, paragraph, run

NUMBER, SMALL = Hand("Song", 14), Hand("Song", 9)
# 22 lines share 225 mm (GB/T 9704-2012, 5.2.3).
LINE_PITCH = 579
POINTS = 72 / 25.4
# The dash stands 7 mm below the type area; Word counts from the edge to the foot of the line.
NUMBER_UP, FOOT_UP = 23.0, 8.0


def prepare(document: Document, content: Content) -> Sheet:
    """Set page, numbers, styles and properties; return the sheet."""
    sheet = SHEETS[content.sheet]
    _page(document, sheet)
    if sheet.is_official:
        _official_foot(document, content.foot.left)
        if sheet.foot == "book":
            _leave_cover_bare(document)
    elif sheet.foot == "ledger":
        _ledger_foot(document, content, sheet)
    _plain_style(document)
    core = document.core_properties
    core.title, core.author = clean(content.title)[:255], clean(content.author)[:255]
    core.subject, core.comments = clean(content.subject)[:255], ""
    core.language = "zh-CN"
    core.created = core.modified = content.made
    return sheet


def _page(document: Document, sheet: Sheet) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(sheet.width), Mm(sheet.height)
    if sheet.width > sheet.height:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.top_margin, section.bottom_margin = Mm(sheet.top), Mm(sheet.bottom)
    section.left_margin, section.right_margin = Mm(sheet.left), Mm(sheet.right)
    section.footer_distance = Mm(NUMBER_UP if sheet.is_official else FOOT_UP)
    section.header_distance = Mm(10)
    grid = section._sectPr.find(qn("w:docGrid"))  # noqa: SLF001 - not offered otherwise
    if grid is None:
        grid = node("docGrid")
        section._sectPr.append(grid)  # noqa: SLF001
    if sheet.is_official:
        grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(LINE_PITCH))


def _leave_cover_bare(document: Document) -> None:
    """Let the first page have no number, and the page after it be number 1."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    _fill(section.first_page_footer, paragraph(Look("left"), SMALL.size))
    columns = section._sectPr.find(qn("w:cols"))  # noqa: SLF001
    columns.addprevious(node("pgNumType", start=0))


def _official_foot(document: Document, inside: str) -> None:
    """Write — 1 — outside, one character in: right on odd pages, left on even ones.

    What stands inside on the pages of a book is set below the number: Word has one line there.
    """
    document.settings.odd_and_even_pages_header_footer = True
    section = document.sections[0]
    for part, align in ((section.footer, "right"), (section.even_page_footer, "left")):
        look = Look(align, right=1) if align == "right" else Look(align, first=1)
        dash = [run("— ", NUMBER), *field("PAGE", NUMBER), run(" —", NUMBER)]
        _fill(part, paragraph(look, NUMBER.size, *dash))
        if inside:
            below = Look("left" if align == "right" else "right")
            part._element.append(paragraph(below, SMALL.size, run(inside, SMALL)))  # noqa: SLF001


def _ledger_foot(document: Document, content: Content, sheet: Sheet) -> None:
    width = (sheet.width - sheet.left - sheet.right) * POINTS
    foot, tabs = content.foot, (("center", width / 2), ("right", width))
    runs = [run(f"{foot.left}\t", SMALL)]
    for words, mark, code in ((foot.page, "{page}", "PAGE"), (foot.total, "{total}", "NUMPAGES")):
        before, _, after = words.partition(mark)
        runs += [run(before, SMALL), *field(code, SMALL), run(after, SMALL)]
        if code == "PAGE":
            runs.append(run(" / ", SMALL))
    runs.append(run(f"\t{foot.right}", SMALL))
    _fill(document.sections[0].footer, paragraph(Look("left", tabs=tabs), SMALL.size, *runs))


def _fill(part: Any, made: Any) -> None:
    part.is_linked_to_previous = False
    for old in list(part.paragraphs):
        old._p.getparent().remove(old._p)  # noqa: SLF001
    part._element.append(made)  # noqa: SLF001


def _plain_style(document: Document) -> None:
    """Give what a reader types on the body's face, and take the theme's fonts away."""
    for style in document.styles:
        fonts = style.element.find(f".//{qn('w:rFonts')}")
        if fonts is not None:
            for name in [each for each in fonts.attrib if each.endswith("Theme")]:
                del fonts.attrib[name]
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = LATIN, Pt(16)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FACES["Fang"])
