"""Photographs of a Word copy: side by side in a table without rules, the words below each."""

from collections.abc import Iterator
from typing import Any

from docx.shared import Pt
from docx.text.paragraph import Paragraph

from app.content import Photos, Picture
from app.exchange.word_xml import Hand, Look, node, paragraph, run, twips
from app.pictures import shrunk

WORDS = Hand("Song", 9)
_ACROSS = 6.0
_POINTS = 72 / 25.4


def pictures(document: Any, block: Photos, width: float) -> Iterator[Any]:
    """Yield a table for each row of photographs; `width` in points."""
    share = width / block.columns
    for row in block.rows:
        cells = (_cell(document, each, block, share) for each in row)
        yield node(
            "tbl",
            node(
                "tblPr",
                node("tblW", w=twips(share * len(row)), type="dxa"),
                node("jc", val="center"),
                node("tblLayout", type="fixed"),
            ),
            node("tblGrid", *(node("gridCol", w=twips(share)) for _ in row)),
            node("tr", node("trPr", node("cantSplit")), *cells),
        )
        # Two tables without a paragraph between them become one.
        yield paragraph(Look("left", 6.0), WORDS.size)


def _cell(document: Any, picture: Picture, block: Photos, share: float) -> Any:
    room, height = share - 2 * _ACROSS, block.height * _POINTS
    drawn = shrunk(picture.load(), room, height)
    frame = paragraph(Look("center"), WORDS.size)
    if drawn is None:
        frame.append(run(block.unreadable, WORDS))
    else:
        data, wide, high = drawn
        Paragraph(frame, document).add_run().add_picture(data, Pt(wide), Pt(high))
    words = paragraph(Look("center"), WORDS.size, run(picture.words, WORDS))
    about = node("tcPr", node("tcW", w=twips(share), type="dxa"))
    return node("tc", about, frame, words)
