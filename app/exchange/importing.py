"""A workbook comes in: looked at, decided on, kept in one step; what is wrong goes back out."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from app.exchange.cells import Cell, Column, text_of
from app.exchange.checking import Checker
from app.exchange.columns import Way, extra_label, field_of, has_extra, value_of
from app.exchange.contacts import contact_columns
from app.exchange.excel_out import Page, write_workbook
from app.exchange.headings import WHERE, WHY, Header, find_header, fingerprint
from app.exchange.preview import Line, Preview, State, raws_of
from app.exchange.reading import is_mangled
from app.exchange.sheets import Sheet
from app.records.describe import Record
from app.records.kinds import Ref, Refs, Text
from app.records.partners import Enterprise
from app.records.words import N, Problem, Said, Say, Tongue, listed, said
from app.rules.credit import credit_fault
from app.store.history import restore
from app.store.portions import Portions, whole
from app.store.rows import Store
from app.store.settings import get_setting, set_setting

Tick = Callable[[int, int], None]


def best_sheet(sheets: Sequence[Sheet], cls: type[Record], says: Sequence[Say]) -> Sheet:
    """Return the sheet that has most headings of these records."""
    return max(sheets, key=lambda sheet: len(find_header(sheet, cls, says).mapped))


_WAYS = "ways"
# Rows in these states are not imported as they are.
OUT = frozenset({State.WRONG, State.CONFLICT, State.ALIKE})


def recalled(store: Store, cls: type[Record], header: Header) -> Header:
    """Return the heading with what the office said of such a sheet before."""
    kept = get_setting(store, fingerprint(cls, header.heads))
    if not kept:
        return header
    names = {field.name for field in cls.fields}
    given: dict[str, Any] = json.loads(kept)
    ways = {name: Way(way) for name, way in given.pop(_WAYS, {}).items()}
    fields = [given.get(str(at)) for at in range(len(header.heads))]
    names |= contact_columns(cls).keys()
    known = [name if name in names or _is_extra(cls, name) else None for name in fields]
    return attrs.evolve(header, fields=tuple(known), sniffed=frozenset(), ways=ways)


def _is_extra(cls: type[Record], name: str | None) -> bool:
    return bool(name and extra_label(name)) and has_extra(cls)


def remember(store: Store, cls: type[Record], header: Header) -> None:
    """Keep a corrected mapping, and what happens to kept values, for the next such sheet."""
    given: dict[str, Any] = {str(at): name for at, name in enumerate(header.fields) if name}
    given[_WAYS] = {name: way.value for name, way in header.ways.items()}
    set_setting(store, fingerprint(cls, header.heads), json.dumps(given))


def judge(
    store: Store,
    cls: type[Record],
    sheet: Sheet,
    header: Header,
    tongue: Tongue,
    says: Sequence[Say],
    tick: Tick,
) -> tuple[Preview, Checker]:
    """Say what importing a sheet would do, and who said so; nothing is written."""
    raws, skipped = raws_of(cls, sheet, header)
    checker = Checker(store, cls, tongue, says, header)
    lines = checker.check(raws, tick)
    return Preview(cls, sheet, header, lines, tuple(skipped), checker.extra), checker


def bring_in(
    store: Store,
    cls: type[Record],
    lines: Sequence[Line],
    source: str,
    extra: Mapping[str, Record] | None = None,
    by: object = None,
) -> int:
    """Keep the ready ones of these rows in one step, which one undo takes back; return how many.

    ``extra`` holds records made for the rows to link to; those nobody links to stay out.
    """
    return whole(bringing_in(store, cls, lines, source, extra, by))


def bringing_in(
    store: Store,
    cls: type[Record],
    lines: Sequence[Line],
    source: str,
    extra: Mapping[str, Record] | None = None,
    by: object = None,
) -> Portions[int]:
    """Do what ``bring_in`` does a portion at a time; closed before its end it keeps nothing."""
    ready = [line for line in lines if line.ready and line.record is not None]
    recs = [line.record for line in ready if line.record is not None]
    linked = {uid for rec in recs for uid in _links(rec)} if extra else set()
    more = [rec for uid, rec in (extra or {}).items() if uid in linked]
    what = said(N("从“{name}”导入 {n} 条{label}"), name=source, n=len(recs), label=said(cls.label))
    with store.step(what, by) as step:
        for line in ready:
            if line.restore is not None:
                restore(store, line.restore.step, by, line.restore.record.uid)
        parts = [rec for line in ready for rec in line.more]
        for done in step.putting([*more, *recs, *parts]):
            yield done, len(more) + len(recs) + len(parts)
    return len(recs)


def refused(preview: Preview, problem: Problem) -> list[int]:
    """Mark the rows a rule across records refused as wrong; return where they stand."""
    whose = {line.record.uid: at for at, line in enumerate(preview.lines) if line.record}
    found: dict[int, list[tuple[str, Said]]] = {}
    for each in (problem, *problem.more):
        if (at := whose.get(each.uid)) is not None:
            field = each.field if each.field in preview.header.mapped else ""
            found.setdefault(at, []).append((field, each.what))
    for at, problems in found.items():
        line = preview.lines[at]
        preview.lines[at] = attrs.evolve(line, state=State.WRONG, problems=tuple(problems))
    return sorted(found)


def _links(rec: Record) -> list[str]:
    found: list[str] = []
    for field in rec.fields:
        if isinstance(field.kind, Ref | Refs):
            value = getattr(rec, field.name)
            found.extend((value,) if isinstance(value, str) else value or ())
    return found


def why_not(cls: type[Record], line: Line, tongue: Tongue) -> str:
    """Return in one line what keeps a row out."""
    return "；".join(_reason(cls, name, what, tongue).rstrip("。") for name, what in line.problems)


def write_wrong(path: Path, preview: Preview, tongue: Tongue, tick: Tick) -> int:
    """Write the rows that stay out as a workbook that can be mended and imported."""
    lines = [line for line in preview.lines if line.state in OUT]
    mapped = preview.header.mapped
    columns = [
        Column(name, preview.header.heads[at], Text(), 1, _cell_teller(name))
        for name, at in mapped.items()
    ]

    def reason(line: Any) -> str:
        return why(preview, line, tongue)

    columns.append(Column("", tongue.say(WHY), Text(), 3, reason))
    columns.append(Column("", tongue.say(WHERE), Text(), 1, lambda line: str(line.raw.number)))
    page = Page(
        tongue.say(N("待改正的行")),
        columns,
        lines,
        len(lines),
        uid=(lambda line: line.raw.uid) if preview.header.uid is not None else None,
        bad=lambda line: frozenset((*line.conflicts, *(name for name, _ in line.problems if name))),
    )
    return write_workbook(path, [page], tongue, tick)


def _cell_teller(name: str) -> Callable[[Any], Cell]:
    def tell(line: Line) -> Cell:
        cell = line.raw.cells.get(name)
        # As text, a number that lost its last digits would come back as if it were whole.
        return cell if is_mangled(cell) else text_of(cell)

    return tell


def _reason(cls: type[Record], name: str, what: Said, tongue: Tongue) -> str:
    if not name:
        return tongue.say(what)
    label = said(field_of(cls, name).label)
    return tongue.say(said(N("{label}：{what}"), label=label, what=what))


def told(preview: Preview, tongue: Tongue) -> dict[str, Any]:
    """Return a preview as plain data: counts, and every row that is worth a word."""
    say, cls, header = tongue.say, preview.cls, preview.header
    rows = [
        {"row": line.raw.number, "state": line.state.value, "why": why(preview, line, tongue)}
        for line in preview.lines
        if line.state not in (State.NEW, State.SAME) or doubts(line)
    ]
    return {
        "sheet": preview.sheet.name,
        "heading_row": 0 if header.lettered else preview.sheet.rows[header.at].number,
        "columns": {
            header.heads[at]: say(field_of(cls, name).label)
            for name, at in header.mapped.items()
            if not extra_label(name)
        },
        "by_content": [header.heads[at] for at in sorted(header.sniffed)],
        "extra": [header.heads[at] for name, at in header.mapped.items() if extra_label(name)],
        "left_out": [
            head
            for at, head in enumerate(header.heads)
            if head and header.fields[at] is None and at != header.uid
        ],
        "counts": {state.value: n for state, n in preview.counts().items()},
        "rows": rows,
        "skipped": [{"row": row, "why": say(words)} for row, words in preview.skipped],
    }


def why(preview: Preview, line: Line, tongue: Tongue) -> str:
    """Return in one line why a row is in its state."""
    if line.problems:
        return why_not(preview.cls, line, tongue)
    told = [tongue.say(line.reason)] if line.reason else []
    if line.state is State.ALIKE and not told:
        titles = tongue.say(N("、")).join(
            tongue.title(preview.cls.table, uid) for uid in line.alike
        )
        told.append(tongue.say(said(N("与“{titles}”相像"), titles=titles)))
    if line.restore is not None:
        told.append(tongue.say(N("从回收站恢复")))
    told += [_changed(line, parts, tongue) for parts in differences(line, tongue)]
    if line.more and line.base is not None:
        people = tongue.say(N("、")).join(str(getattr(rec, rec.titles[0])) for rec in line.more)
        told.append(tongue.say(said(N("联系人：{names}"), names=people)))
    told += [_against(line, name, tongue) for name in line.conflicts]
    if line.kept and line.base is not None:
        names = listed([said(field_of(preview.cls, name).label) for name in line.kept])
        told.append(tongue.say(said(N("不改：{names}"), names=names)))
    told += [_reason(preview.cls, name, what, tongue) for name, what in doubts(line).items()]
    return tongue.say(N("；")).join(told)


def doubts(line: Line) -> dict[str, Said]:
    """Return what is worth a look in a row that can be imported all the same, by its column."""
    firm, base = line.record, line.base
    if not line.ready or not isinstance(firm, Enterprise):
        return {}
    fault = credit_fault(firm.credit_code)
    known = base is not None and value_of(base, "credit_code") == firm.credit_code
    if fault is None or known:
        return {}
    return {"credit_code": said(N("{fault}可以先存着，列表和档案里会标出。"), fault=fault)}


def _changed(line: Line, parts: tuple[str, str, str], tongue: Tongue) -> str:
    assert line.base is not None
    name, old, new = parts
    label = said(field_of(type(line.base), name).label)
    return tongue.say(said(N("{label}：{what}"), label=label, what=f"{old} → {new}"))


def _against(line: Line, name: str, tongue: Tongue) -> str:
    """Say what is kept in a column and what the sheet has instead."""
    assert line.base is not None
    field = field_of(type(line.base), name)
    old = field.kind.show(value_of(line.base, name), tongue)
    words = N("{label}：已存“{old}”，表里“{new}”")
    new = text_of(line.raw.cells.get(name))
    return tongue.say(said(words, label=said(field.label), old=old, new=new))


def differences(line: Line, tongue: Tongue) -> list[tuple[str, str, str]]:
    """Return the name, the old and the new words of every column a row changes."""
    found = []
    for name in line.changes:
        assert line.base is not None
        assert line.record is not None
        kind = field_of(type(line.base), name).kind
        old, new = value_of(line.base, name), value_of(line.record, name)
        found.append((name, kind.show(old, tongue), kind.show(new, tongue)))
    return found
