"""What the free words of the office stand for: how many enterprises, and which."""

from app.records.describe import Record
from app.records.partners import Enterprise, Tag
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of
from app.ui.linked import Linked
from app.ui.look import Told


def number(desk: Desk, tag: Tag) -> Told:
    """Count the enterprises that have a tag."""
    return Told(desk.say(said(N("{n} 家"), n=desk.store.count(Enterprise, tags=tag.uid))))


def tagged(desk: Desk, form: Form) -> Linked:
    """List the enterprises that have a tag."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Enterprise, tags=rec.uid, order="name")
        return [
            line_of(desk, each, "name", ("region", "products"), "state", "enterprise")
            for each in found
        ]

    words = N("还没有企业用这个标签。在企业的“标签”里打几个字就能选它。")
    return Linked(desk, "tagged", N("用这个标签的企业"), read, ("enterprise",), words)
