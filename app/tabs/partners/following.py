"""What follows the signing of an agreement: its follow-ups, its renewals, the use of resources."""

import datetime as dt

from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, FollowUp, FollowUpTemplate
from app.records.words import N, said
from app.rules.numbers import agreement_number
from app.rules.radar import FOLLOW_UPS, Followed, chain_of, follow_ups, followed, renewal
from app.store.rows import Writer
from app.tabs.partners.promises import joint_events
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of, shown
from app.ui.linked import Linked

_MARKS = {
    "done": ("check", "good"),
    "late": ("warning", "bad"),
    "due": ("clock", "warn"),
    "ahead": ("clock", ""),
}


class Following(Linked):
    """Show what was to follow the signing; Enter opens a row, the template fills an empty list."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "following",
            N("签约后的跟进"),
            self._lines,
            ("follow_up", "event", "agreement"),
            N("还没有跟进事项。按模板生成后，每一项都能改日期、记办成。"),
        )
        self.fill = self.add_action("fill_follow_ups", N("按模板生成"), self._fill)

    def refresh(self) -> None:
        """Read the lines again; the template is offered while there are none."""
        super().refresh()
        rec = self.record
        kept = rec is not None and self._desk.store.count(FollowUp, agreement=rec.uid)
        self.fill.setVisible(not kept)

    def _lines(self, rec: Record) -> list[Line]:
        return [self._line(each) for each in followed_of(self._desk, rec.uid)]

    def _line(self, each: Followed) -> Line:
        desk, row = self._desk, each.follow_up
        parts = [desk.say(said(N("应于 {day} 前"), day=str(row.due)))]
        if each.event is not None:
            parts.append(desk.say(said(N("由“{title}”办成"), title=each.event.title)))
        parts += [shown(desk, row, "note")]
        detail = " · ".join(part for part in parts if part)
        words = desk.say(FOLLOW_UPS[each.state])
        if each.done_on is not None:
            words = f"{words} {each.done_on}"
        return Line("follow_up", row.uid, row.title, detail, words, *_MARKS[each.state])

    def _fill(self, rec: Record) -> None:
        desk = self._desk
        agreement = desk.store.get(Agreement, rec.uid)
        rows = follow_ups(agreement, desk.store.find(FollowUpTemplate)) if agreement else []
        if not rows:
            desk.news.say(desk.say(N("先填签订日期，并至少启用一条跟进模板。")))
            return
        with desk.store.step(said(N("按模板生成跟进事项")), self) as step:
            step.put_many(rows)


def followed_of(desk: Desk, agreement_uid: str) -> list[Followed]:
    """Return how the follow-ups of an agreement stand today, by their due days."""
    agreement = desk.store.get(Agreement, agreement_uid)
    if agreement is None:
        return []
    events = joint_events(desk, agreement)
    rows = desk.store.find(FollowUp, agreement=agreement_uid, order="due")
    return [followed(each, agreement, events, desk.today()) for each in rows]


class Chain(Linked):
    """Show the versions of an agreement that is or was renewed, and begin the next one."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "chain",
            N("续签沿革"),
            self._lines,
            ("agreement",),
            N("还没有续签过。续签时沿用内容和约定，形成新的一版。"),
        )
        self.renew = self.add_action("renew", N("续签成新一版"), self._renew)

    def _lines(self, rec: Record) -> list[Line]:
        desk = self._desk
        agreement = desk.store.get(Agreement, rec.uid)
        if agreement is None:
            return []
        chain = chain_of(agreement, _family(desk, agreement))
        if len(chain) < 2:
            return []
        return [
            line_of(desk, each, "title", ("number", "starts", "ends"), "state", "agreement")
            for each in chain
        ]

    def _renew(self, rec: Record) -> None:
        desk = self._desk
        agreement = desk.store.get(Agreement, rec.uid)
        if agreement is not None:
            desk.news.open("agreement", renew(desk, agreement, self).uid)


def numbered(desk: Desk, step: Writer, agreement: Agreement) -> Agreement:
    """Give an agreement the next number of its year, unless it has one."""
    begun = agreement.signed or agreement.starts
    if agreement.number.strip() or begun is None:
        return agreement
    number = agreement_number(begun.year, desk.store.numbers(Agreement))
    return step.put(agreement.having(number=number))


def renew(desk: Desk, agreement: Agreement, by: object) -> Agreement:
    """Keep the next version of an agreement as a draft, its commitments taken over, in one step."""
    from app.records.partners import Commitment

    with desk.store.step(said(N("续签“{title}”"), title=agreement.title), by) as step:
        made = numbered(desk, step, step.put(renewal(agreement)))
        lines = desk.store.find(Commitment, agreement=agreement.uid, order="place")
        step.put_many(
            Commitment(
                agreement=made.uid,
                place=each.place,
                lane=each.lane,
                one=each.one,
                times=each.times,
                per=each.per,
                text=each.text,
            )
            for each in lines
        )
    return made


def _family(desk: Desk, agreement: Agreement) -> list[Agreement]:
    """Return the agreements that may be versions of one: those of its enterprises, and itself."""
    found = {agreement.uid: agreement}
    waiting = [agreement]
    while waiting:
        each = waiting.pop()
        near = desk.store.find(Agreement, renews=each.uid)
        if each.renews and (before := desk.store.get(Agreement, each.renews)):
            near.append(before)
        fresh = [one for one in near if one.uid not in found]
        found |= {one.uid: one for one in fresh}
        waiting += fresh
    return list(found.values())


def uses(desk: Desk, form: Form) -> Linked:
    """List the events that used a shared resource."""

    def read(rec: Record) -> list[Line]:
        found = desk.store.find(Event, resources=rec.uid, order="-starts")
        return [
            line_of(desk, each, "title", ("starts", "units", "partners"), "state", "meetings")
            for each in found
        ]

    section = Linked(
        desk,
        "uses",
        N("使用记录"),
        read,
        ("event",),
        N("还没有用过。活动里选了这项共享资源，就会列在这里。"),
    )
    section.add_action(
        "use_resource",
        N("据此新建活动"),
        lambda rec: desk.news.create("event", **_values(desk, rec)),
    )
    return section


def _values(desk: Desk, resource: Record) -> dict[str, object]:
    enterprise = getattr(resource, "enterprise", None)
    values: dict[str, object] = {"resources": (resource.uid,), "lanes": ("resources",)}
    if enterprise:
        values |= {"partners": (enterprise,), "kinds": ("joint_event",)}
    return values | {"starts": dt.datetime.combine(desk.today(), dt.time(9))}
