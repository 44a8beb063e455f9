"""Who looks: talks that are not for the operator at the desk are not there for any question.

While somebody is signed in, a temporary view stands before the table of talks and one before the
items. SQLite looks there first, so every list, search, count, export and paper that reads through
this connection sees the same and needs to know nothing of it. Writing goes past the views.
"""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from app.records import RECORDS
from app.records.choices import COMMITTEE_POSTS, SECRETARY_POSTS
from app.store.engine import Database
from app.store.shape import columns

SIGHTED = frozenset({"talk", "item"})
# Who could change these could make himself one a talk is for.
_GUARDED = frozenset({"talkers", "recorder", "unit", "visibility"})
# The setting that says whether operators are in use.
OPERATORS = "operators"


@attrs.frozen
class Sight:
    """Say who looks: an operator, the person in the roster, the day, and whether all is shown."""

    operator: str = ""
    person: str = ""
    day: dt.date = dt.date.min
    everything: bool = False


# Who has not signed in sees no talk at all.
NOBODY = Sight()


def look_as(db: Database, sight: Sight | None) -> None:
    """Let this connection see what somebody may see; None: operators are not in use, all of it."""
    for table in SIGHTED:
        db.execute(f'DROP VIEW IF EXISTS temp."{table}"')
    db.execute("DROP TABLE IF EXISTS temp.sight")
    if sight is None or sight.everything:
        return
    db.execute("CREATE TEMP TABLE sight (operator TEXT, person TEXT, day TEXT)")
    row = [sight.operator, sight.person, sight.day.isoformat()]
    db.execute("INSERT INTO temp.sight VALUES (?, ?, ?)", row)
    near, seen = _near("talk"), _seen("talk")
    talk = _columns("talk", "private", f"CASE WHEN {near} THEN talk.private ELSE '' END")
    db.execute(f"CREATE TEMP VIEW talk AS SELECT {talk} FROM main.talk AS talk WHERE {seen}")
    open_to = "item.talk IS NULL OR item.talk IN (SELECT uid FROM temp.talk)"
    item = _columns("item", "quote", f"CASE WHEN {open_to} THEN item.quote ELSE '' END")
    db.execute(f"CREATE TEMP VIEW item AS SELECT {item} FROM main.item AS item")


def is_limited(db: Database) -> bool:
    """Tell whether this connection does not see every talk."""
    sql = "SELECT 1 FROM temp.sqlite_master WHERE type = 'table' AND name = 'sight'"
    return db.execute(sql).fetchone() is not None


def operators_in_use(db: Database) -> bool:
    """Tell whether this file is opened by signing in."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [OPERATORS]).fetchone()
    return row is not None and row[0] == "1"


def is_shut(db: Database) -> bool:
    """Tell whether this file is opened by signing in and nobody could who sees all."""
    sql = "SELECT 1 FROM main.operator WHERE sees_all AND NOT \"left\" AND pin <> ''"
    return operators_in_use(db) and db.execute(sql).fetchone() is None


def is_hidden(db: Database, table: str, uid: str) -> bool:
    """Tell whether a record is there and not for whoever looks."""
    if table != "talk" or not is_limited(db):
        return False
    there = "SELECT 1 FROM main.talk WHERE uid = ? AND uid NOT IN (SELECT uid FROM temp.talk)"
    return db.execute(there, [uid]).fetchone() is not None


def hidden_fields(db: Database, table: str, uid: str) -> frozenset[str]:
    """Return the fields of a record in sight that whoever looks is not shown."""
    if table not in SIGHTED or not is_limited(db):
        return frozenset()
    if table == "item":
        sql = "SELECT 1 FROM main.item WHERE uid = ? AND talk NOT IN (SELECT uid FROM temp.talk)"
        return frozenset({"quote"} if db.execute(sql, [uid]).fetchone() else ())
    sql = f"SELECT 1 FROM main.talk AS talk WHERE uid = ? AND {_near('talk')}"
    mine = db.execute(sql, [uid]).fetchone()
    new = db.execute("SELECT 1 FROM main.talk WHERE uid = ?", [uid]).fetchone() is None
    return frozenset() if mine or new else frozenset({"private"})


def kept_from(db: Database, table: str, uid: str, names: Iterable[str]) -> str:
    """Return a field of these that whoever looks may not write, "" when there is none.

    What is hidden is never written over; whom a talk is for is said by those near it; and who may
    see all alone says who the operators are, but for one's own PIN.
    """
    if table == "operator" and is_limited(db):
        mine = db.execute("SELECT operator FROM temp.sight").fetchone()[0]
        return next((name for name in names if uid != mine or name != "pin"), "")
    hidden = hidden_fields(db, table, uid)
    guarded = hidden | _GUARDED if "private" in hidden else hidden
    return next((name for name in names if name in guarded), "")


def may_see(db: Database, row: Mapping[str, Any]) -> bool:
    """Tell whether whoever looks may see a talk that is not kept: half typed, or dropped."""
    if not is_limited(db):
        return True
    talkers = row.get("talkers") or ()
    talkers = json.loads(talkers) if isinstance(talkers, str) else list(talkers)
    values = [str(row.get(name) or "") for name in ("recorder", "unit", "visibility")]
    sql = (
        "WITH talk (recorder, unit, visibility, talkers) AS (SELECT ?, ?, ?, ?)"
        f" SELECT {_seen('talk', kept=False)} FROM talk"
    )
    found = db.execute(sql, [*values, json.dumps(talkers)]).fetchone()
    return bool(found[0])


def _columns(table: str, name: str, instead: str) -> str:
    names = ("id", "uid", "made", "changed", *(field.name for field in columns(RECORDS[table])))
    return ", ".join(f'{instead} AS "{n}"' if n == name else f'{table}."{n}"' for n in names)


_ME = "(SELECT person FROM temp.sight)"
_IN_TERM = (
    "since <= (SELECT day FROM temp.sight)"
    " AND (until IS NULL OR until >= (SELECT day FROM temp.sight))"
)


def _units(posts: frozenset[str]) -> str:
    kinds = ", ".join(f"'{kind}'" for kind in sorted(posts))
    held = f"person = {_ME} AND kind IN ({kinds}) AND {_IN_TERM}"
    return f"SELECT unit FROM main.post WHERE {held}"


def _near(talk: str, *, kept: bool = True) -> str:
    """Return the test for who held or wrote down a talk, or is the secretary of its unit."""
    mine = f"{talk}.uid IN (SELECT source FROM main.talk_talkers WHERE target = {_ME})"
    if not kept:
        mine = f"{_ME} IN (SELECT value FROM json_each({talk}.talkers))"
    return (
        f"({_ME} <> '' AND (coalesce({talk}.recorder, '') = {_ME} OR {mine}"
        f" OR coalesce({talk}.unit, '') IN ({_units(SECRETARY_POSTS)})))"
    )


def _seen(talk: str, *, kept: bool = True) -> str:
    """Return the test for who may see a talk: near ones always, others as its range says."""
    members = f"SELECT unit FROM main.membership WHERE person = {_ME} AND {_IN_TERM}"
    return (
        f"({_near(talk, kept=kept)}"
        f" OR ({talk}.visibility IN ('committee', 'branch')"
        f" AND coalesce({talk}.unit, '') IN ({_units(COMMITTEE_POSTS)}))"
        f" OR ({talk}.visibility = 'branch' AND coalesce({talk}.unit, '') IN ({members})))"
    )
