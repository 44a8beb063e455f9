"""Lines to sign on."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from app.papers.fonts import face
from app.papers.pen import Pen
from app.papers.setting import Type, line_width

RULE = 0.6


class Signatures(Flowable):
    """Labels side by side, each with a rule to sign on; they never part over a page."""

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
            x = at * share
            pen.write(x, y, label, type_)
            rules.moveTo(x + line_width(label, type_) + type_.em * 0.3, y - type_.size * 0.18)
            rules.lineTo(x + share - type_.em * 1.2, y - type_.size * 0.18)
        canvas.setLineWidth(RULE)
        canvas.drawPath(rules)
        pen.done()
