"""All that happened with one enterprise, in one line of time."""

import datetime as dt
from collections.abc import Iterator

from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, Need, Publicity
from app.records.words import N
from app.tabs.partners.lanes import matches_of
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, shown
from app.ui.linked import Linked

Dated = tuple[dt.date, str, Record, str, str]


def timeline(desk: Desk, form: Form) -> Linked:
    """List what happened with an enterprise, the latest first."""

    def read(rec: Record) -> list[Line]:
        dated = sorted(_of(desk, rec.uid), key=lambda each: each[0], reverse=True)
        return [
            Line(target.table, target.uid, text, f"{day} · {desk.say(what)}", "", mark)
            for day, what, target, text, mark in dated
        ]

    tables = ("agreement", "event", "need", "match", "publicity")
    return Linked(desk, "timeline", N("时间线"), read, tables, N("还没有往来。"))


def _of(desk: Desk, uid: str) -> Iterator[Dated]:
    store = desk.store
    for agreement in store.find(Agreement, enterprises=uid):
        if day := agreement.signed or agreement.starts:
            yield day, N("签订协议"), agreement, agreement.title, "agreement"
    for event in store.find(Event, partners=uid):
        if event.starts:
            yield event.starts.date(), N("共建活动"), event, event.title, "meetings"
    for report in store.find(Publicity, enterprises=uid):
        if report.on:
            yield report.on, N("宣传报道"), report, report.title, "quote"
    for need in store.find(Need, enterprise=uid):
        yield from _of_need(desk, need)


def _of_need(desk: Desk, need: Need) -> Iterator[Dated]:
    if need.since:
        yield need.since, N("登记供需"), need, need.title, "link"
    for match in matches_of(desk.store, need):
        if match.on:
            text = f"{need.title} · {shown(desk, match, 'state')}"
            yield match.on, N("撮合"), need, text, "link"
