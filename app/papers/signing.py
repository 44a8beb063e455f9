"""Lines to sign on."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from app.papers.fonts import face
from app.papers.pen import Pen
from app.papers.setting import Type, line_width

RULE = 0.6
RIGHT_INDENT, DAY_INDENT = 2.0, 2.0


class Issued(Flowable):
    """The name of who issues a paper and the day below it, where no seal is put."""

    def __init__(self, name: str, day: str, type_: Type, *, before: float = 0.0) -> None:
        """Take both lines; they stand on one page, with the space before them."""
        super().__init__()
        self.name, self.day = (face(type_.face).clean(each) for each in (name, day))
        self.type_ = type_
        self.before = before
        self.width = self.height = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take two lines and the space before them."""
        self.width = width
        self.height = 2 * self.type_.leading + self.before
        return width, self.height

    def draw(self) -> None:
        """Write the name two characters in from the right, the day two further in than it.

        A day longer than the name takes its place (GB/T 9704-2012, 7.3.5.2).
        """
        type_ = self.type_
        name, day = line_width(self.name, type_), line_width(self.day, type_)
        right = self.width - RIGHT_INDENT * type_.em
        begin = right - name if day <= name else right - day - DAY_INDENT * type_.em
        y = 2 * type_.leading - type_.baseline
        pen = Pen(self.canv)
        pen.write(max(begin, 0.0), y, self.name, type_)
        pen.write(max(begin, 0.0) + DAY_INDENT * type_.em, y - type_.leading, self.day, type_)
        pen.done()


class Signatures(Flowable):
    """Labels side by side, each with a rule to sign on; they never part over a page.

    An empty label leaves its place free.
    """

    def __init__(self, labels: Sequence[str], type_: Type, *, before: float = 0.0) -> None:
        """Take the labels of one row, the space before it is kept even on a new page."""
        super().__init__()
        self.labels = [face(type_.face).clean(label) for label in labels]
        self.type_ = type_
        self.before = before
        self.width = self.height = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take one line and the space before it."""
        self.width = width
        self.height = self.type_.leading + self.before
        return width, self.height

    def draw(self) -> None:
        """Write each label and draw the rule beside it."""
        type_, canvas = self.type_, self.canv
        y = type_.leading - type_.baseline
        share = self.width / len(self.labels)
        pen, rules = Pen(canvas), canvas.beginPath()
        for at, label in enumerate(self.labels):
            if not label:
                continue
            x = at * share
            pen.write(x, y, label, type_)
            rules.moveTo(x + line_width(label, type_) + type_.em * 0.3, y - type_.size * 0.18)
            rules.lineTo(x + share - type_.em * 1.2, y - type_.size * 0.18)
        canvas.setLineWidth(RULE)
        canvas.drawPath(rules)
        pen.done()
