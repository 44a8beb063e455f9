"""Papers written and read back: their words, fonts, and where each line stands."""

import datetime as dt
from collections import defaultdict
from ctypes import c_double
from pathlib import Path

import attrs
import pypdfium2
import pypdfium2.raw as raw
import pytest
from pypdf import PdfReader

from app.papers.fonts import Missing
from app.papers.page import OFFICIAL
from app.papers.press import Foot, Paper
from app.papers.written import write
from app.records.words import plain

POINTS_PER_MM = 72 / 25.4
MADE = dt.datetime(2026, 11, 23, 14, 32)
TEXT = (
    "会议认为，要坚持“三个常态化”，把“四联四促”落到实处——既要请进来，也要走出去……"
    "广交会期间，共有128家会员企业参加，成交额达1,234.56万美元，同比增长8.5%（详见附件）。"
    "各支部要按照《中国共产党支部工作条例（试行）》的要求，认真开好组织生活会。"
)


@attrs.frozen
class Read:
    """A paper read back."""

    path: Path
    pages: int
    missing: Missing

    def words(self, page: int | None = None) -> str:
        """Give all text without white space, of one page or of all."""
        with pypdfium2.PdfDocument(self.path) as document:
            numbers = range(len(document)) if page is None else [page]
            text = "".join(document[at].get_textpage().get_text_bounded() for at in numbers)
        return "".join(text.split()).replace("\ufffe", "")

    def lines(self, page: int) -> list[tuple[float, float, float, str]]:
        """Give (base of the line below the top of the page, left, right, text) in millimetres."""
        with pypdfium2.PdfDocument(self.path) as document:
            sheet = document[page]
            height = sheet.get_height()
            text = sheet.get_textpage()
            found = defaultdict(list)
            x, y = c_double(), c_double()
            for at in range(text.count_chars()):
                char = text.get_text_range(at, 1)
                if char.strip():
                    raw.FPDFText_GetCharOrigin(text, at, x, y)
                    right = text.get_charbox(at, loose=True)[2]
                    found[round(y.value)].append((x.value, right, char, height - y.value))
        return [
            (
                row[0][3] / POINTS_PER_MM,
                min(left for left, *_ in row) / POINTS_PER_MM,
                max(right for _, right, *_ in row) / POINTS_PER_MM,
                "".join(char for _, _, char, _ in sorted(row)),
            )
            for _, row in sorted(found.items(), reverse=True)
        ]

    def reader(self) -> PdfReader:
        """Give the file to pypdf, for its structure."""
        return PdfReader(self.path)

    def fonts(self) -> dict[str, dict]:
        """Give the fonts of all pages by name."""
        found = {}
        for page in self.reader().pages:
            for font in page["/Resources"]["/Font"].values():
                font = font.get_object()
                found[str(font["/BaseFont"])] = font
        return found


@attrs.frozen
class Names:
    """A tongue that knows the names it was given."""

    known: dict[str, str] = attrs.field(factory=dict)

    def say(self, text):
        return plain(text)

    def title(self, table, uid):
        # A word of a list that has no record is called as it is shipped.
        return self.known.get(uid, "" if table == "list_word" else f"{table}:{uid}")


@pytest.fixture
def tongue():
    return Names()


@pytest.fixture
def written(tmp_path):
    """Write a paper, read it back."""

    def make(paper):
        done = write(tmp_path / "paper.pdf", paper)
        return Read(done.path, done.pages, done.missing)

    return make


@pytest.fixture
def story(written):
    """Write flowables on a look, read them back."""

    def make(flowables, look=OFFICIAL):
        foot = Foot("第 {page} 页", "共 {total} 页", "数据截至", "商会")
        return written(Paper("测试", flowables, look, foot, "作者", "事由", MADE))

    return make
