"""One question to every kind of record: the best hits of each, and the place they were found."""

import json
from itertools import islice

import attrs

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Gone, Ref, Refs, Text
from app.records.words import Tongue, plain
from app.store.asking import Clause, helped, own
from app.store.indexing import is_name, is_person, title_texts
from app.store.mapping import fetch
from app.store.rows import Store
from app.store.sight import SIGHTED, is_limited
from app.store.spans import Span, cut, has_all, spans
from app.store.titles import Titles
from app.store.words import asked, folded, match, match_start, match_start_spelt, match_whole

# Nobody reads on after this many; counting them all would cost more than finding the best.
MOST = 1000
_LOOKED_BACK = 40
_EXACT, _BEGINS, _TITLE, _ELSEWHERE = range(4)


@attrs.frozen
class Hit:
    """Show one record found: its title with the places marked, and where else it was found.

    ``field`` is "" when the title says it all; else ``text`` is a line of that field, in which
    ``spans`` are the places. ``owner`` names what it is a part of.
    """

    uid: str
    title: str
    marks: tuple[Span, ...] = ()
    field: str = ""
    text: str = ""
    spans: tuple[Span, ...] = ()
    rank: int = _ELSEWHERE
    owner: str = ""


@attrs.frozen
class Group:
    """Hold the best hits of one kind of record and how many there are, counted up to MOST."""

    table: str
    hits: tuple[Hit, ...]
    total: int


def find_all(
    store: Store, words: str, per_kind: int = 8, tongue: Tongue | None = None
) -> list[Group]:
    """Return what was found of every kind, kinds and hits with the best title first.

    Every word must be found in a record's own text, in the name of what it links to (of very
    common names: the newest), or be the pinyin of a name.
    """
    parts = asked(words)
    tongue = tongue or Titles(store.db, plain)
    groups = [_group(store, cls, parts, per_kind, tongue) for cls in RECORDS.values() if parts]
    found = [group for group in groups if group.hits]
    return sorted(found, key=lambda group: group.hits[0].rank)


def recent(store: Store, most: int) -> list[tuple[str, str]]:
    """Return (table, uid) of the records changed last that are still there, the newest first."""
    sql = "SELECT record, uid FROM change ORDER BY id DESC LIMIT ?"
    seen = dict.fromkeys(store.db.execute(sql, [most * _LOOKED_BACK]).fetchall())
    there = ((table, uid) for table, uid in seen if store.get(RECORDS[table], uid) is not None)
    return list(islice(there, most))


def _group(store: Store, cls: type[Record], parts: list[str], most: int, tongue: Tongue) -> Group:
    ids, total = _ids(store, cls, parts, most)
    tail = "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
    records = fetch(store.db, cls, tail, [json.dumps(ids)]) if ids else []
    hits = sorted((_hit(rec, parts, tongue) for rec in records), key=lambda hit: hit.rank)
    return Group(cls.table, tuple(hits[:most]), total)


def _ids(store: Store, cls: type[Record], parts: list[str], most: int) -> tuple[list[int], int]:
    """Return the ids of the likeliest rows, and how many rows there are."""
    anywhere = " AND ".join(f"({match(part)})" for part in parts)
    own_text = _read(store, _own(store, cls, anywhere), MOST)
    if len(own_text) <= most:
        linked = [
            key
            for clause in helped(store.db, cls, parts, MOST)
            for key in _read(store, clause, MOST)
        ]
        every = dict.fromkeys([*own_text, *linked])
        return list(every)[:most], len(every)
    named = " AND ".join(f"({match(part, 'title')})" for part in parts)
    found: dict[int, None] = {}
    for question in (match_whole(parts), match_start(parts), _spelt(cls, parts), named):
        if question and len(found) < most:
            found.update(dict.fromkeys(_read(store, _own(store, cls, question), most)))
    found.update(dict.fromkeys(own_text[:most]))
    return list(found), len(own_text)


def _spelt(cls: type[Record], parts: list[str]) -> str:
    """Return the query for names that begin with the typed pinyin."""
    return match_start_spelt(parts[0]) if is_name(cls.table) and len(parts) == 1 else ""


def _own(store: Store, cls: type[Record], question: str) -> Clause:
    """Return the query for the ids of rows with a text, of those only that are in sight."""
    sql, values = own(cls, question)
    if cls.table in SIGHTED and is_limited(store.db):
        # One row after the other: all that is in sight would be more than what was found.
        seen = f'SELECT 1 FROM "{cls.table}" AS seen WHERE seen.id = own.id'
        sql = f"SELECT id FROM ({sql}) AS own WHERE EXISTS ({seen})"
    return sql, values


def _read(store: Store, clause: Clause, most: int) -> list[int]:
    sql, values = clause
    rows = store.db.execute(f"{sql} ORDER BY id DESC LIMIT ?", [*values, most])
    return [row[0] for row in rows.fetchall()]


def _hit(rec: Record, parts: list[str], tongue: Tongue) -> Hit:
    return attrs.evolve(_place(rec, parts, tongue), owner=_owner(rec, tongue))


def _owner(rec: Record, tongue: Tongue) -> str:
    """Return the title of the record this one goes along with, unless its own title tells it."""
    for field in rec.fields:
        kind, value = field.kind, getattr(rec, field.name)
        if isinstance(kind, Ref) and kind.when_gone is Gone.GO_ALONG and value:
            return "" if field.name in rec.titles else tongue.title(kind.to, value)
    return ""


def _place(rec: Record, parts: list[str], tongue: Tongue) -> Hit:
    title = tongue.title(rec.table, rec.uid)
    rank = _rank(rec, parts)
    person = is_person(rec.table)
    marks = tuple(spans(title, parts, person=person, named=True))
    if rank < _ELSEWHERE or has_all(title, parts, person=person, named=True):
        return Hit(rec.uid, title, marks, rank=rank)
    for field in rec.fields:
        text = field.kind.show(getattr(rec, field.name), tongue) if _looked_at(field) else ""
        named = not isinstance(field.kind, Text)
        if text and (found := spans(text, parts, person=named, named=named)):
            line, places = cut(text, found)
            return Hit(rec.uid, title, marks, field.name, line, places, rank)
    return Hit(rec.uid, title, marks, rank=rank)


def _looked_at(field: Field) -> bool:
    return field.find and isinstance(field.kind, Text | Ref | Refs)


def _rank(rec: Record, parts: list[str]) -> int:
    """Tell how well the own title fits what was asked."""
    best, person, whole = _ELSEWHERE, is_person(rec.table), " ".join(parts)
    for field in title_texts(rec.table):
        text = getattr(rec, field.name)
        line = " ".join(folded(text).split())
        if line == whole:
            return _EXACT
        if has_all(text, parts, person=person, named=True):
            first = spans(text, parts, person=person, named=True)[0][0]
            best = min(best, _TITLE if text[:first].strip() else _BEGINS)
    return best
