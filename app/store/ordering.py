"""In which order rows come, and how the first of very many are found without sorting all."""

from itertools import groupby

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Choice, Ref, Refs, Text
from app.store.asking import LARGE, Clause, kept_values
from app.store.engine import Database
from app.store.shape import link_table, sort_table, sorted_text

Order = tuple[tuple[str, bool], ...]


def terms(cls: type[Record], order: Order) -> str:
    """Return the ORDER BY of rows, the newest first among those that are alike."""
    ways = (f"{_key(cls, cls.field(name))} {'DESC' if down else 'ASC'}" for name, down in order)
    return ", ".join([*ways, f'"{cls.table}".id DESC'])


def source(cls: type[Record], order: Order) -> tuple[str, str]:
    """Return FROM and ORDER BY of a walk through very many rows in their order.

    Where the keys of a text are kept, sorted, that walk needs to compute none of them.
    """
    table = f'"{cls.table}"'
    if order and order[0][0] == sorted_text(cls):
        kept, way = sort_table(cls), "DESC" if order[0][1] else "ASC"
        walk = f'"{kept}" AS kept INDEXED BY "{kept}_key"'
        joined = f"{walk} CROSS JOIN {table} ON {table}.id = kept.id"
        # Only the beginning of a key is kept.
        return joined, f"kept.key {way}, {terms(cls, order)}"
    return table, terms(cls, order)


def groups(db: Database, cls: type[Record], order: Order) -> list[Clause] | None:
    """Return the conditions of the groups that rows fall into, one after the other in order.

    None where rows are not told apart by a choice or by the name of what they link to.
    """
    if not order:
        return None
    field, down = cls.field(order[0][0]), order[0][1]
    if isinstance(field.kind, Choice):
        found = _by_choice(db, cls, field)
    elif isinstance(field.kind, Ref | Refs) and field.kind.to not in LARGE:
        found = _by_name(db, cls, field)
    else:
        return None
    return found[::-1] if down else found


def _by_choice(db: Database, cls: type[Record], field: Field) -> list[Clause]:
    assert isinstance(field.kind, Choice)
    column, known = f'"{cls.table}"."{field.name}"', list(field.kind.of)
    kept = kept_values(db, cls, field)
    strange: list[object] = [key for key in kept if key not in known]
    # An index finds what is empty at once; with an OR after it all rows would be looked at.
    more = f" OR {column} IN ({_marks(strange)})" if strange else ""
    some: list[Clause] = [(f"{column} = ?", [key]) for key in known if key in kept]
    return [(f"({column} IS NULL{more})", strange), *some]


def _by_name(db: Database, cls: type[Record], field: Field) -> list[Clause]:
    assert isinstance(field.kind, Ref | Refs)
    to, table = RECORDS[field.kind.to], f'"{cls.table}"'
    key = _title_key(to)
    rows = db.execute(f'SELECT {key} AS sorted, uid FROM "{to.table}" ORDER BY sorted, id DESC')
    named = [[uid for _, uid in each] for _, each in groupby(rows.fetchall(), lambda row: row[0])]
    if isinstance(field.kind, Ref):
        column = f'{table}."{field.name}"'
        some: list[Clause] = [(f"{column} IN ({_marks(uids)})", [*uids]) for uids in named]
        return [(f"{column} IS NULL", []), *some]
    links = f'"{link_table(cls, field)}"'
    none = f"NOT EXISTS (SELECT 1 FROM {links} WHERE source = {table}.uid AND place = 0)"
    # To look for rows without a link means to look at all, and mostly there are none.
    each = f"(SELECT count(*) FROM {table}) = (SELECT count(*) FROM {links} WHERE place = 0)"
    if db.execute(f"SELECT {each}").fetchone()[0]:
        none = "FALSE"
    first = f"SELECT source FROM {links} WHERE place = 0 AND target"
    some = [(f"{table}.uid IN ({first} IN ({_marks(uids)}))", [*uids]) for uids in named]
    return [(none, []), *some]


def _marks(values: list[object]) -> str:
    return ", ".join("?" * len(values))


def _key(cls: type[Record], field: Field) -> str:
    kind, column = field.kind, f'"{cls.table}"."{field.name}"'
    if isinstance(kind, Text):
        return f"gb({column})"
    if isinstance(kind, Choice):
        ranks = " ".join(f"WHEN '{key}' THEN {n}" for n, key in enumerate(kind.of))
        return f"CASE {column} {ranks} END"
    if isinstance(kind, Ref):
        return f"({_first_title(kind.to, column)})"
    if isinstance(kind, Refs):
        links = link_table(cls, field)
        first = (
            f'(SELECT target FROM "{links}" WHERE source = "{cls.table}".uid'
            " ORDER BY place LIMIT 1)"
        )
        return f"({_first_title(kind.to, first)})"
    return column


def _title_key(cls: type[Record]) -> str:
    texts = [name for name in cls.titles if isinstance(cls.field(name).kind, Text)]
    return f'gb("{texts[0]}")' if texts else f'"{cls.titles[0]}"'


def _first_title(table: str, uid: str) -> str:
    return f'SELECT {_title_key(RECORDS[table])} FROM "{table}" AS linked WHERE linked.uid = {uid}'
