"""The lane of one enterprise: all that was agreed, done, sought and told together."""

from collections.abc import Callable

from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, Need, Publicity, Resource
from app.records.words import N, noted
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of
from app.ui.linked import Linked


def agreements(desk: Desk, form: Form) -> Linked:
    """List an enterprise's agreements."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Agreement, enterprises=rec.uid, order="-ends")
        return [_agreement(desk, each) for each in found]

    section = Linked(
        desk, "agreement", noted("共建协议", "list"), read, ("agreement",), N("还没有共建协议。")
    )
    return _begins(
        desk, "agreement", section, N("新建协议"), lambda rec: {"enterprises": (rec.uid,)}
    )


def _agreement(desk: Desk, agreement: Agreement) -> Line:
    line = line_of(desk, agreement, "title", ("number", "starts", "ends"), "state", "agreement")
    if agreement.state == "in_force" and agreement.ends and agreement.ends < desk.today():
        return Line(
            line.table, line.uid, line.text, line.detail, desk.say(N("已过期")), "warning", "bad"
        )
    return line


def events(desk: Desk, form: Form) -> Linked:
    """List the events held with an enterprise."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Event, partners=rec.uid, order="-starts")
        return [
            line_of(desk, each, "title", ("starts", "lanes", "five_ones"), "state", "meetings")
            for each in found
        ]

    section = Linked(desk, "event", N("共建活动"), read, ("event",), N("还没有一起开展的活动。"))
    return _begins(
        desk,
        "event",
        section,
        N("新建共建活动"),
        lambda rec: {"partners": (rec.uid,), "kinds": ("joint_event",)},
    )


def needs(desk: Desk, form: Form) -> Linked:
    """List what an enterprise offers and looks for."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Need, enterprise=rec.uid, order="-since")
        return [
            line_of(desk, each, "title", ("side", "products"), "state", "link") for each in found
        ]

    section = Linked(
        desk, "need", noted("供需", "list"), read, ("need",), N("还没有登记供给或需求。")
    )
    return _begins(desk, "need", section, N("登记供需"), lambda rec: {"enterprise": rec.uid})


def resources(desk: Desk, form: Form) -> Linked:
    """List what an enterprise shares."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Resource, enterprise=rec.uid)
        return [line_of(desk, each, "name", ("available",), "kind", "star") for each in found]

    section = Linked(
        desk, "resource", noted("共享资源", "list"), read, ("resource",), N("还没有共享资源。")
    )
    return _begins(desk, "resource", section, N("登记资源"), lambda rec: {"enterprise": rec.uid})


def publicity(desk: Desk, form: Form) -> Linked:
    """List the reports an enterprise stands in."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Publicity, enterprises=rec.uid, order="-on")
        return [
            line_of(desk, each, "title", ("on", "outlet"), "channel", "quote") for each in found
        ]

    section = Linked(
        desk, "publicity", noted("宣传报道", "list"), read, ("publicity",), N("还没有宣传报道。")
    )
    return _begins(
        desk, "publicity", section, N("登记报道"), lambda rec: {"enterprises": (rec.uid,)}
    )


def _begins(
    desk: Desk,
    table: str,
    section: Linked,
    words: str,
    values: Callable[[Record], dict[str, object]],
) -> Linked:
    """Let a section begin a new record of a kind, these values filled in."""
    section.add_action(f"new_{table}", words, lambda rec: desk.news.create(table, **values(rec)))
    return section
