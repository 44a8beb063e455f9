"""Time the minutes book and measure its memory: python tests/bench/bench_book.py [1 10 100].

A book of so many years' worth of one branch (26 events a year) is bound, in a process of its
own, from a real file with photos; the bare figure draws the same lines and photos with nothing
but a ReportLab canvas. Given are pages, seconds, pages a second, and the most memory held.
"""

import datetime as dt
import io
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

EVENTS, PHOTOS, PEOPLE, SIZE = 26, 8, 16, (1600, 1067)
MADE = dt.datetime(2026, 12, 31, 12)
SENTENCE = "会议认为，要坚持“三个常态化”，把“四联四促”落到实处——既要请进来，也要走出去。"


def fill(path: Path, times: int) -> None:
    """Keep so many years' worth of events in one year of a branch."""
    from PIL import Image, ImageFilter

    from app.records.events import Attachment, Attendance, Event, Topic
    from app.records.roster import Membership, Person, Unit
    from app.records.words import said
    from app.store.file import create

    store = create(path)
    noise = Image.effect_noise(SIZE, 90).convert("RGB").filter(ImageFilter.GaussianBlur(3))
    unit = Unit(name="第一党支部", kind="branch")
    people = [Person(name=f"党员{n}", standing="formal") for n in range(PEOPLE)]
    with store.step(said("放入")) as step:
        step.put_many([unit, *people])
        since = dt.date(2020, 1, 1)
        step.put_many([Membership(person=p.uid, unit=unit.uid, since=since) for p in people])
        for n in range(EVENTS * times):
            starts = dt.datetime(2026, 1, 5, 9) + dt.timedelta(n % 340, minutes=n // 340)
            event = Event(
                title=f"第{n}次支委会",
                kinds=("committee_meeting",),
                units=(unit.uid,),
                starts=starts,
                content="\n".join(SENTENCE * (3 + at % 4) for at in range(8)),
            )
            step.put(event)
            step.put_many([Attendance(event=event.uid, person=p.uid) for p in people])
            for place in range(2):
                title = f"事项{place}"
                step.put(
                    Topic(event=event.uid, place=place + 1, title=title, discussion=SENTENCE * 6,
                          outcome="decision", decision=f"同意{title}。")
                )  # fmt: skip
            if n % EVENTS < PHOTOS:
                out = io.BytesIO()
                noise.rotate(n % 360).save(out, "JPEG", quality=85)
                digest = step.blob(out.getvalue())
                step.put(Attachment(name=f"{n}.jpg", event=event.uid, media="image/jpeg",
                                    digest=digest))  # fmt: skip
    store.close()


def ours(path: Path, out: Path) -> int:
    """Bind the book as the program does."""
    from app.papers.gathered_book import book_of
    from app.papers.written import write
    from app.records.roster import Unit
    from app.records.words import plain
    from app.store.file import open_file
    from app.store.titles import Titles

    store = open_file(path, readonly=True)
    paper = book_of(store, Titles(store.db, plain), store.find(Unit)[0], 2026, MADE)
    store.close()
    return write(out, paper).pages


class Bare:
    """Draw pages with nothing but a canvas: text broken by count, photos as they are."""

    def __init__(self, out: Path) -> None:
        from reportlab.pdfgen.canvas import Canvas

        from app.papers.fonts import face

        face("Song")
        self.canvas, self.y, self.pages = Canvas(str(out), initialFontName="Song"), 737.0, 0

    def turn(self) -> None:
        """Number a page and begin the next."""
        self.pages += 1
        self.canvas.setFont("Song", 14)
        self.canvas.drawString(80, 70, f"— {self.pages} —")
        self.canvas.showPage()
        self.y = 737.0

    def photo(self, data: bytes) -> None:
        """Draw a photo."""
        from reportlab.lib.utils import ImageReader

        self.canvas.drawImage(ImageReader(io.BytesIO(data)), 80, 400, 214, 143)

    def write(self, line: str) -> None:
        """Write a line, broken by count."""
        for at in range(0, max(len(line), 1), 27):
            if self.y < 100:
                self.turn()
            self.canvas.setFont("Song", 16)
            self.canvas.drawString(80, self.y, line[at : at + 27])
            self.y -= 29


def bare(path: Path, out: Path) -> int:
    """Draw the same words and photos bare."""
    from app.papers.gathered_book import book_of
    from app.records.roster import Unit
    from app.records.words import plain
    from app.store.file import open_file
    from app.store.titles import Titles

    store, drawn = open_file(path, readonly=True), Bare(out)
    content = book_of(store, Titles(store.db, plain), store.find(Unit)[0], 2026, MADE).content
    store.close()
    for block in content.blocks:
        for photo in getattr(block, "pictures", ()):
            drawn.photo(photo.load())
        if type(block).__name__ == "NewPage":
            drawn.turn()
        else:
            for line in lines_of(block):
                drawn.write(line)
    drawn.canvas.save()
    return drawn.pages


def lines_of(block: object) -> list[str]:
    """Return the words of a block, line by line."""
    rows = () if hasattr(block, "pictures") else getattr(block, "rows", None) or ()
    texts = [getattr(block, "lead", "") + getattr(block, "text", "")]
    return [line for text in texts for line in text.split("\n")] + ["　".join(r) for r in rows]


def alone(way: str, path: Path, out: Path) -> None:
    """Do one in this process and print what it took."""
    work = {"ours": ours, "bare": bare}[way]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    pages = work(path, out)
    spent = time.process_time() - began
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    size = out.stat().st_size / 1e6
    print(
        f"  {way}: {pages} pages in {spent:.1f} s, {pages / spent:.0f} pages a second, "
        f"{most / 1024:.0f} MB held ({(most - before) / 1024:.0f} MB more), file {size:.1f} MB"
    )


def main() -> None:
    """Bind books of growing size."""
    if sys.argv[1:2] == ["alone"]:
        alone(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
        return
    with tempfile.TemporaryDirectory() as name:
        for times in map(int, sys.argv[1:] or (1, 10, 100)):
            path = Path(name) / f"{times}.tongxin"
            fill(path, times)
            print(f"{times} x: {EVENTS * times} events, {PHOTOS * times} photos", flush=True)
            for way in ("ours", "bare"):
                out = Path(name) / f"{way}.pdf"
                words = [sys.executable, __file__, "alone", way, str(path), str(out)]
                subprocess.run(words, check=True)
                out.unlink()
            path.unlink()


if __name__ == "__main__":
    main()
