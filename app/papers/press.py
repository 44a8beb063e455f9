"""A paper set page by page: margins, page numbers, outline, what the file says of itself."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import Any, BinaryIO

import attrs
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import CondPageBreak, Flowable
from reportlab.platypus.frames import Frame

from app.content import Content, Foot
from app.papers.fonts import Missing, face
from app.papers.page import NUMBER, NUMBER_DROP, OFFICIAL, SMALL, Look
from app.papers.pen import Pen
from app.papers.setting import Type, line_width
from app.papers.spool import Spool, page_stream, photo_stream, straight_to

Tick = Callable[[int, int], None]
CREATOR = "Tongxin"
_NEVER = 1_000_000_000
NO_WORDS = Foot()
DASH_TOP = 0.42
FOOT_DROP = 22.0
MARK = Type("Hei", 14, 14)
# How far down the upper margin the mark stands, and how it lies across the page.
MARK_DROP, MARK_SIZE, FAINT, ACROSS = 0.6, 120.0, 0.08, 50
# Binary streams: a fifth smaller, and no encoding in Python.
rl_config.useA85 = 0


@attrs.frozen
class Paper:
    """A paper as plain data: what it says of itself, and how to make its story in a job.

    `content` is there when the story was laid out of it: other writers can set it as well.
    With `units`, about how many pieces there are, the story is made only as the pages need it.
    """

    title: str
    story: Callable[[Missing], Iterable[Flowable]]
    look: Look = OFFICIAL
    foot: Foot = NO_WORDS
    author: str = ""
    subject: str = ""
    made: dt.datetime = dt.datetime(2000, 1, 1)
    content: Content | None = None
    units: int = 0


class _Feed(list[Flowable]):
    """Give flowables to ReportLab as it asks for them, and hold none that it has not."""

    def __init__(self, source: Iterable[Flowable]) -> None:
        super().__init__()
        self._source = iter(source)

    def __len__(self) -> int:
        """Take in the next one before anybody learns that there is none left."""
        if not super().__len__():
            self.extend(islice(self._source, 1))
        return super().__len__()


class Sheet(Canvas):
    """A canvas that knows the number of pages, and what stands on which, only at the end."""

    total_words = ""
    pages = 0
    first = 1

    def __init__(self, *given: Any, spool: Spool, **more: Any) -> None:
        """Begin the file; what is finished goes to the spool."""
        super().__init__(*given, **more)
        self.places: dict[str, int] = {}
        self._asked: dict[str, Type] = {}
        self._spool = spool
        self._photos: set[str] = set()

    @property
    def number(self) -> int:
        """Return the number of this page; below 1 where numbering has not begun."""
        return int(self.getPageNumber()) - self.first + 1

    def place(self, key: str, height: float) -> None:
        """Remember the page what is being drawn stands on, and let links lead there."""
        self.places.setdefault(key, self.number)
        self.bookmarkHorizontal(key, 0, height)

    def number_at(self, key: str, right: float, y: float, type_: Type) -> None:
        """Leave a place that ends at ``right`` for the number of the page of a key."""
        self._asked[key] = type_
        self.saveState()
        self.translate(right, y)
        self.doForm(f"page-{key}")
        self.restoreState()

    def place_photo(
        self,
        name: str,
        jpeg: bytes,
        box: tuple[float, float, float, float],
    ) -> None:
        """Draw a photo into a box; the same one is kept once."""
        left, low, width, height = box
        name = f"photo-{name}"
        if name not in self._photos:
            self._photos.add(name)
            self._doc.addForm(name, photo_stream(self._spool, jpeg))
        self.saveState()
        self.translate(left, low)
        self.scale(width, height)
        self.doForm(name)
        self.restoreState()

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Finish a page and put what is drawn on it aside."""
        name = self._doc.thisPageName()
        super().showPage()
        page = self._doc.idToObject[name]
        page.Contents, page.stream = page_stream(self._spool, page.stream), None

    def save(self) -> None:
        """Draw the total and the numbers of pages that were left open, then write the file."""
        self.pages = self.getPageNumber() - 1
        for key, type_ in self._asked.items():
            words = str(self.places.get(key, ""))
            self.beginForm(f"page-{key}", -200, -10, 0, 30)
            pen = Pen(self)
            pen.write(-line_width(words, type_), 0, words, type_)
            pen.done()
            self.endForm()
        if self.total_words:
            self.beginForm("total", 0, -10, 200, 20)
            pen = Pen(self)
            pen.write(0, 0, self.total_words.replace("{total}", str(self.pages)), SMALL)
            pen.done()
            self.endForm()
        super().save()


class Press(BaseDocTemplate):
    """Set a paper into a file, telling how far it is."""

    def __init__(
        self,
        out: BinaryIO,
        paper: Paper,
        missing: Missing,
        tick: Tick,
    ) -> None:
        """Make the page of the paper's look."""
        look = paper.look
        clean = face("Song").clean
        super().__init__(
            out,
            pagesize=(look.width, look.height),
            title=clean(paper.title, paper.title, missing),
            author=clean(paper.author, paper.title, missing),
            subject=clean(paper.subject, paper.title, missing),
            creator=CREATOR,
            lang="zh-CN",
            invariant=1,
            initialFontName="Song",
        )
        face(NUMBER.face)
        self._paper, self._tick, self._done = paper, tick, 0
        self._out = out
        words = (clean(each, paper.title, missing) for each in attrs.astuple(paper.foot))
        self._foot = Foot(*words)
        self._total = 1
        frame = Frame(look.left, look.bottom, look.measure, look.room, 0, 0, 0, 0, id="type area")
        feet = {
            "official": self._number,
            "book": self._book_foot,
            "ledger": self._ledger_foot,
        }
        foot = feet.get(look.foot, _no_foot)
        self._mark = ""
        page = PageTemplate(id="page", frames=[frame], onPage=foot, onPageEnd=self._marked)
        self.addPageTemplates(page)

    def set(self, story: Iterable[Flowable]) -> int:
        """Set the story; give the number of pages."""
        self._total = self._paper.units
        if not self._total:
            story = list(story)
            self._total = max(sum(map(_units, story)), 1)
        with Spool() as spool, straight_to(self._out):
            self.build(_Feed(_with_room(story)), canvasmaker=partial(Sheet, spool=spool))
        pages: int = self.canv.pages
        self._tick(self._total, self._total)
        return pages

    def handle_numbers(self) -> None:
        """Let the page after the next one, a right-hand page, be number 1."""
        self.canv.first = self.page + 2

    def handle_mark(self, text: str) -> None:
        """Let the pages from here on wear a mark; ReportLab calls it by this name."""
        self._mark = text

    def beforeDocument(self) -> None:  # noqa: N802 - ReportLab's name
        """Date the file by the paper, so that the same paper gives the same bytes."""
        stamp = self._paper.made.strftime("D:%Y%m%d%H%M%S")
        self.canv.setDateFormatter(lambda *_when: stamp)
        if self._paper.look.foot == "book":
            # A cover has no number; where numbering begins is said later.
            self.canv.first = _NEVER
        if self._paper.look.foot == "ledger":
            self.canv.total_words = self._foot.total

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab's name
        """Tell how far the paper is; the listener may raise to stop it."""
        self._done += _units(flowable)
        # What is done in the end is told in the end: the total is only about right.
        self._tick(min(self._done, self._total - 1), self._total)

    def _marked(self, canvas: Any, _press: Any) -> None:
        """Write the mark into the upper margin, and large and faint across the page."""
        if not self._mark:
            return
        look = self._paper.look
        x = look.width - look.right - line_width(self._mark, MARK)
        _written(canvas, x, look.height - look.top * MARK_DROP, self._mark, MARK)
        canvas.saveState()
        canvas.setFillAlpha(FAINT)
        canvas.translate(look.width / 2, look.height / 2)
        canvas.rotate(ACROSS)
        size = min(MARK_SIZE, 0.8 * look.width / max(len(self._mark), 1))
        large = attrs.evolve(MARK, size=size)
        _written(canvas, -line_width(self._mark, large) / 2, -size / 3, self._mark, large)
        canvas.restoreState()

    def _number(self, canvas: Any, _press: Any) -> None:
        """Write — 1 — after GB/T 9704-2012, 7.5: outside, one character in, 7 mm below."""
        look, number = self._paper.look, canvas.number
        words = f"— {number} —"
        x = look.left + NUMBER.size
        if number % 2:
            x = look.width - look.right - NUMBER.size - line_width(words, NUMBER)
        y = look.bottom - NUMBER_DROP - DASH_TOP * NUMBER.size
        _written(canvas, x, y, words, NUMBER)

    def _book_foot(self, canvas: Any, press: Any) -> None:
        """Write the number outside and, small, inside, as of when the book is."""
        look, words = self._paper.look, self._foot.left
        if canvas.number < 1:
            return
        self._number(canvas, press)
        x = look.left
        if canvas.number % 2 == 0:
            x = look.width - look.right - line_width(words, SMALL)
        _written(canvas, x, look.bottom - NUMBER_DROP - DASH_TOP * NUMBER.size, words, SMALL)

    def _ledger_foot(self, canvas: Any, _press: Any) -> None:
        look, foot = self._paper.look, self._foot
        y = look.bottom - FOOT_DROP
        middle = look.width / 2
        page = foot.page.replace("{page}", str(canvas.getPageNumber())) + " / "
        _written(canvas, look.left, y, foot.left, SMALL)
        right = look.width - look.right - line_width(foot.right, SMALL)
        _written(canvas, right, y, foot.right, SMALL)
        _written(canvas, middle - line_width(page, SMALL), y, page, SMALL)
        canvas.saveState()
        canvas.translate(middle, y)
        canvas.doForm("total")
        canvas.restoreState()


def _no_foot(_canvas: Any, _press: Any) -> None:
    """Leave the foot of a page empty."""


def _with_room(story: Iterable[Flowable]) -> Iterator[Flowable]:
    """Break the page before what must not stand alone at its foot.

    ReportLab's keepWithNext would move the whole next paragraph instead of its first lines.
    """
    for flowable in story:
        if room := getattr(getattr(flowable, "style", None), "keep", 0.0):
            yield CondPageBreak(room)
        yield flowable


def _units(flowable: Flowable) -> int:
    return int(getattr(flowable, "units", 1))


def _written(canvas: Any, x: float, y: float, words: str, type_: Type) -> None:
    pen = Pen(canvas)
    pen.write(x, y, words, type_)
    pen.done()
