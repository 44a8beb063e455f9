"""What came of agreements and of needs, told from the events and matches."""

from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, Commitment, Match, Need
from app.records.words import N, said
from app.rules.fulfilment import Fulfilment, fulfilment
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of, shown
from app.ui.linked import Linked
from app.ui.look import Told

SOON_DAYS = 60


class Kept(Linked):
    """Show for each commitment how often it was kept in the period of today: "1/2"."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk, "kept", N("履约情况"), self._lines, ("event", "commitment", "agreement")
        )

    def _lines(self, rec: Record) -> list[Line]:
        store = self._desk.store
        agreement = store.get(Agreement, rec.uid)
        lines = store.find(Commitment, agreement=rec.uid, order="place")
        if agreement is None or not lines:
            return []
        events = joint_events(self._desk, agreement)
        today = self._desk.today()
        return [self._line(fulfilment(each, agreement, events, today)) for each in lines]

    def _line(self, kept: Fulfilment) -> Line:
        each, desk = kept.commitment, self._desk
        names = [shown(desk, each, name) for name in ("lane", "one", "text")]
        times, held = each.times or 0, len(kept.events)
        span = said(
            N("{per} {times} 次 · {since} 至 {until}"),
            per=shown(desk, each, "per"),
            times=times,
            since=str(kept.since),
            until=str(kept.until),
        )
        done = not kept.missing
        side = said(N("{held}/{times}"), held=held, times=times)
        if not done:
            side = said(N("{held}/{times}，还差 {n} 次"), held=held, times=times, n=kept.missing)
        mark, tone = ("check", "good") if done else ("clock", "warn")
        last = kept.events[-1].uid if kept.events else ""
        text = " · ".join(name for name in names if name)
        return Line("event", last, text, desk.say(span), desk.say(side), mark, tone)


class Joint(Linked):
    """Show the events held with the partners of an agreement during its term."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "joint",
            N("协议期内的共建活动"),
            self._events,
            ("event", "agreement"),
            N("还没有共建活动。活动里选了共建单位和四联类别，就会算进上面的约定。"),
        )
        self.add_action("new_event", N("新建共建活动"), self._create)

    def _events(self, rec: Record) -> list[Line]:
        agreement = self._desk.store.get(Agreement, rec.uid)
        events = joint_events(self._desk, agreement) if agreement else []
        return [
            line_of(self._desk, e, "title", ("starts", "lanes", "five_ones"), "state", "meetings")
            for e in reversed(events)
        ]

    def _create(self, rec: Record) -> None:
        agreement = self._desk.store.get(Agreement, rec.uid)
        if agreement:
            self._desk.news.create(
                "event",
                partners=agreement.enterprises,
                units=(agreement.unit,) if agreement.unit else (),
                kinds=("joint_event",),
            )


def term(desk: Desk, agreement: Agreement) -> Told:
    """Say how much of an agreement's term is left."""
    if agreement.state != "in_force" or agreement.ends is None:
        return Told(shown(desk, agreement, "state"))
    left = (agreement.ends - desk.today()).days
    if left < 0:
        return Told(desk.say(said(N("已过期 {n} 天"), n=-left)), "warning", "bad")
    if left <= SOON_DAYS:
        words = said(N("还有 {n} 天"), n=left) if left else said(N("今天到期"))
        return Told(desk.say(words), "clock", "warn")
    return Told(shown(desk, agreement, "state"), "check", "good")


def joint_events(desk: Desk, agreement: Agreement) -> list[Event]:
    """Return the events with a partner of the agreement in its term, the oldest first."""
    found = {
        event.uid: event
        for uid in agreement.enterprises
        for event in desk.store.find(Event, partners=uid)
        if event.starts
        and (agreement.starts is None or agreement.starts <= event.starts.date())
        and (agreement.ends is None or event.starts.date() <= agreement.ends)
    }
    return sorted(found.values(), key=lambda e: str(e.starts))


def offered_to(desk: Desk, form: Form) -> Linked:
    """List the demands a supply was recommended to."""

    def read(rec: Record) -> list[Line]:
        lines = []
        for match in desk.store.find(Match, offer=rec.uid, order="-on"):
            need = desk.store.get(Need, match.need or "")
            if need:
                enterprise = shown(desk, need, "enterprise")
                detail = " · ".join((enterprise, shown(desk, match, "on")))
                side = shown(desk, match, "state")
                lines.append(Line("need", need.uid, need.title, detail, side, "link"))
        return lines

    return Linked(desk, "offered_to", N("已推荐给这些需求"), read, ("match", "need"))
