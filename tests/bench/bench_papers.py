"""Time papers against bare ReportLab drawing the same: python tests/bench/bench_papers.py.

Bare means a canvas in its default settings, lines broken once and cached, one text object and
one path a page; no chain of fonts, no splitting of paragraphs or cells, nothing read back.
"""

import datetime as dt
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reportlab import rl_config  # noqa: E402
from reportlab.pdfbase import pdfmetrics  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

from app.papers.columns import BODY as CELL  # noqa: E402
from app.papers.columns import Column  # noqa: E402
from app.papers.flow import Prose, prose  # noqa: E402
from app.papers.fonts import face  # noqa: E402
from app.papers.ledger import Ledger  # noqa: E402
from app.papers.page import BODY, HEADING_1, LEDGER, OFFICIAL, PARAGRAPH, PITCH  # noqa: E402
from app.papers.press import Foot, Paper  # noqa: E402
from app.papers.written import write  # noqa: E402

ROUNDS = 5
NO_START = set("，。、；：？！）》”’】…%")
NO_END = set("（《“‘【")
SENTENCES = (
    "会议认为，要坚持“三个常态化”，把“四联四促”落到实处——既要请进来，也要走出去。",
    "广交会期间，共有128家会员企业参加，成交额达1,234.56万美元，同比增长8.5%（详见附件）。",
    "各支部要按照《中国共产党支部工作条例（试行）》的要求，认真开好组织生活会。",
    "与会同志结合工作实际作了交流发言，提出了意见建议共17条，责任到人、限期答复。",
)
WEIGHTS = (0.6, 1.1, 1.6, 3, 4, 1, 0.8, 1)


def rows(count):
    """Give ledger rows of eight columns, most cells short, two of them wrapping."""
    return [
        [
            *(str(at + 1), f"2026-{at % 12 + 1:02d}-{at % 28 + 1:02d}", f"第{at % 7 + 1}党支部"),
            SENTENCES[at % 4][: 12 + at % 17],
            SENTENCES[(at + 1) % 4] + str(at),
            *("周明远", str(at % 97), "进行中"),
        ]
        for at in range(count)
    ]


def paragraphs(count):
    """Give the paragraphs of a book, a heading before every tenth."""
    for at in range(count):
        text = "".join(SENTENCES[(at + step) % 4] for step in range(3 + at % 5))
        yield (f"{at}、工作情况" if at % 10 == 0 else ""), f"{text}（{at}）"


class Bare:
    """Draw with nothing but a canvas: no chain of fonts, no splitting, no reading back."""

    def __init__(self, path, look):
        self.canvas = Canvas(str(path), (look.width, look.height), initialFontName="Song")
        self.look, self.broken = look, {}
        self.pages = 0

    def wrap(self, text, font, size, width, extra=0.0, first=0.0):
        key = (text, font, size, width, first)
        if key not in self.broken:
            self.broken[key] = self._wrap(text, font, size, width, extra, first)
        return self.broken[key]

    def _wrap(self, text, font, size, width, extra, first):
        widths = pdfmetrics.getFont(font).face.charWidths
        lines, start, used, room = [], 0, 0.0, width - first
        for at, char in enumerate(text):
            step = widths.get(ord(char), 1000) * size / 1000 + extra
            if used + step > room:
                cut = at
                while cut - 1 > start and (
                    text[cut] in NO_START
                    or text[cut - 1] in NO_END
                    or (text[cut - 1].isascii() and text[cut].isascii())
                ):
                    cut -= 1
                kept = sum(widths.get(ord(c), 1000) for c in text[cut:at]) * size / 1000
                kept += extra * (at - cut)
                lines.append((text[start:cut], used - kept))
                start, used, room = cut, kept, width
            used += step
        lines.append((text[start:], used))
        return lines

    def save(self):
        self.canvas.save()
        return self.pages

    def number(self):
        self.pages += 1
        self.canvas.setFont("Song", 14)
        self.canvas.drawString(self.look.left, self.look.bottom - 25, f"— {self.pages} —")
        self.canvas.showPage()

    def ledger(self, content):
        look, leading, pad = self.look, CELL.leading, 4
        share = look.measure / sum(WEIGHTS)
        columns = [weight * share for weight in WEIGHTS]
        text = path = None
        y = 0.0
        for row in content:
            cells = [
                self.wrap(cell, "Song", CELL.size, width - 2 * pad)
                for cell, width in zip(row, columns, strict=True)
            ]
            height = max(map(len, cells)) * leading + 2 * pad
            if text is None or y - height < look.bottom:
                self.finish(text, path)
                text, path = self.canvas.beginText(), self.canvas.beginPath()
                text.setFont("Song", CELL.size)
                y = look.height - look.top
                for x, head in zip(self.lefts(columns), WEIGHTS, strict=True):
                    text.setTextOrigin(x + pad, y - 12)
                    text.textLine(f"列{head}")
                y -= 22
            for x, cell in zip(self.lefts(columns), cells, strict=True):
                base = y - pad - 10
                for line, _ in cell:
                    text.setTextOrigin(x + pad, base)
                    text.textLine(line)
                    base -= leading
                path.moveTo(x, y)
                path.lineTo(x, y - height)
            path.moveTo(look.left, y)
            path.lineTo(look.width - look.right, y)
            y -= height
        self.finish(text, path)

    def lefts(self, columns):
        x = self.look.left
        for width in columns:
            yield x
            x += width

    def finish(self, text, path):
        if text is not None:
            self.canvas.drawPath(path)
            self.canvas.drawText(text)
            self.number()

    def book(self, content):
        look, type_ = self.look, BODY
        text, y = self.canvas.beginText(), look.height - look.top
        for heading, words in content:
            font = "Hei" if heading else "Fang"
            both = [("Hei", heading)] if heading else []
            for font, part in [*both, ("Fang", words)]:
                first = 2 * type_.em
                lines = self.wrap(part, font, 16, look.measure, PITCH, first)
                text.setFont(font, 16)
                for at, (line, used) in enumerate(lines):
                    if y - type_.leading < look.bottom:
                        self.canvas.drawText(text)
                        self.number()
                        text, y = self.canvas.beginText(), look.height - look.top
                        text.setFont(font, 16)
                    indent = 0 if at else first
                    spare = 0 if at == len(lines) - 1 else look.measure - indent - used
                    text.setCharSpace(PITCH + spare / max(len(line) - 1, 1))
                    text.setTextOrigin(look.left + indent, y - type_.baseline)
                    text.textLine(line)
                    y -= type_.leading
        self.canvas.drawText(text)
        self.number()


def our_ledger(path, content):
    """Write the ledger as the program does."""
    columns = [Column(f"列{weight}", weight) for weight in WEIGHTS]

    def story(missing):
        return [Ledger(columns, content, LEDGER.room, missing=missing)]

    foot = Foot("第 {page} 页", "共 {total} 页")
    return write(path, Paper("台账", story, LEDGER, foot, made=dt.datetime(2026, 1, 1))).pages


def our_report(path, content):
    """Write chapters of prose and long tables in turn."""
    columns = [Column(f"列{weight}", weight) for weight in WEIGHTS]

    def story(missing):
        for words, table in content:
            yield from (each for text in words for each in prose(text[1], PARAGRAPH, "", missing))
            yield Ledger(columns, table, OFFICIAL.room, missing=missing)

    return write(path, Paper("报告", story, made=dt.datetime(2026, 1, 1))).pages


def bare_report(path, content):
    """Draw the same chapters bare."""
    bare = Bare(path, OFFICIAL)
    for words, table in content:
        bare.book(words)
        bare.ledger(table)
    return bare.save()


def our_book(path, content):
    """Write the book as the program does."""

    def story(missing):
        for heading, words in content:
            if heading:
                yield Prose(heading, HEADING_1, level=0)
            yield from prose(words, PARAGRAPH, "", missing)

    return write(path, Paper("书", story, made=dt.datetime(2026, 1, 1))).pages


def bare_ledger(path, content):
    """Draw the same ledger bare."""
    bare = Bare(path, LEDGER)
    bare.ledger(content)
    return bare.save()


def bare_book(path, content):
    """Draw the same book bare."""
    bare = Bare(path, OFFICIAL)
    bare.book(content)
    return bare.save()


def compare(name, ours, bare, content, folder):
    """Print the ratio of the fastest of a few interleaved rounds."""
    from app.papers import setting

    times = {ours: [], bare: []}
    pages = {}
    for _ in range(ROUNDS):
        for work in (ours, bare):
            setting._set_text.cache_clear()
            rl_config.useA85 = int(work is bare)
            began = time.process_time()
            pages[work] = work(folder / f"{work.__name__}.pdf", content)
            times[work].append(time.process_time() - began)
    best, least = min(times[ours]), min(times[bare])
    print(
        f"{name}: {best / least:.2f} x bare ReportLab "
        f"({best:.2f} s for {pages[ours]} pages, bare {least:.2f} s for {pages[bare]})"
    )


def main():
    """Run both comparisons."""
    for name in ("Song", "Hei", "Fang", "Title"):
        face(name)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compare("ledger of 4,000 rows", our_ledger, bare_ledger, rows(4000), folder)
        chapters = [(list(paragraphs(8)), rows(260)) for _ in range(4)]
        compare("report of prose and 1,040 rows", our_report, bare_report, chapters, folder)
        compare("book of 60 pages of prose", our_book, bare_book, list(paragraphs(182)), folder)


if __name__ == "__main__":
    main()
