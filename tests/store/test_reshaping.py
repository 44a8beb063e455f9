import gzip
from pathlib import Path

import pytest

from app.records import RECORDS
from app.records.roster import Unit
from app.records.words import said
from app.store.check import check
from app.store.engine import connect
from app.store.file import open_file
from app.store.history import dropped, restore, undo
from app.store.reshaping import reshape
from app.store.shape import columns
from tests.store.making import keep

OLD = Path(__file__).parents[1] / "files"
BEFORE = (
    'CREATE TABLE "a" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,'
    ' "name" TEXT NOT NULL, "gone" TEXT) STRICT',
    'CREATE INDEX "a_name" ON "a"("name")',
    'CREATE TABLE "b" (uid TEXT NOT NULL UNIQUE, "to" TEXT REFERENCES "a"(uid)) STRICT',
)
AFTER = (
    'CREATE TABLE "a" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,'
    ' "first" TEXT NOT NULL, "name" TEXT NOT NULL, "count" INTEGER, "on" INTEGER NOT NULL) STRICT',
    'CREATE INDEX "a_name" ON "a"("name")',
    'CREATE INDEX "a_first" ON "a"("first")',
    BEFORE[2],
    'CREATE TABLE "c" (uid TEXT NOT NULL UNIQUE) STRICT',
)


@pytest.fixture
def db(tmp_path):
    path = tmp_path / "shape.db"
    path.touch()
    made = connect(path)
    made.execute("PRAGMA foreign_keys = OFF")
    for line in BEFORE:
        made.execute(line)
    for uid, name in (("x", "甲"), ("y", "乙"), ("z", "丙")):
        made.execute('INSERT INTO "a" (uid, "name", "gone") VALUES (?, ?, ?)', [uid, name, "旧"])
    made.execute('INSERT INTO "b" VALUES (?, ?)', ["p", "x"])
    made.execute("DELETE FROM a WHERE uid = ?", ["z"])
    yield made
    made.close()


def test_rows_keep_their_keys_and_what_is_new_is_empty(db):
    reshape(db, AFTER)
    rows = db.execute('SELECT id, uid, "first", "name", "count", "on" FROM a ORDER BY id')
    assert rows.fetchall() == [(1, "x", "", "甲", None, 0), (2, "y", "", "乙", None, 0)]
    made = {row[0] for row in db.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL")}
    assert made >= set(AFTER)
    assert db.execute("SELECT name FROM sqlite_master WHERE name LIKE '%before'").fetchall() == []
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_key_of_a_dropped_row_is_never_given_out_again(db):
    reshape(db, AFTER)
    db.execute('INSERT INTO "a" (uid, "first", "name", "on") VALUES (?, ?, ?, 1)', ["w", "", "丁"])
    assert db.execute("SELECT id FROM a WHERE uid = 'w'").fetchone() == (4,)


def test_a_shape_that_is_there_is_left_alone(db):
    reshape(db, AFTER)
    before = db.execute("PRAGMA schema_version").fetchone()
    reshape(db, AFTER)
    assert db.execute("PRAGMA schema_version").fetchone() == before


def test_a_row_dropped_under_an_older_shape_comes_back(store):
    # What history kept of it lacks every field that came since.
    (unit,) = keep(store, Unit(name="旧支部", kind="branch"))
    with store.step(said("删除")) as step:
        step.drop(unit)
    store.db.execute("UPDATE change SET before = json_remove(before, '$.phone') WHERE op = 'drop'")
    restore(store, dropped(store)[0].step)
    assert store.get(Unit, unit.uid).having(changed="") == unit.having(changed="")
    undo(store)
    assert store.get(Unit, unit.uid) is None


@pytest.mark.parametrize("old", sorted(OLD.glob("shape-*.gz")), ids=lambda path: path.stem)
def test_an_old_file_keeps_every_record_and_finds_it(tmp_path, old):
    path = tmp_path / old.stem
    path.write_bytes(gzip.decompress(old.read_bytes()))
    raw = connect(path)
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master").fetchall()}
    before = {
        table: sorted(raw.execute(f'SELECT id, uid, made FROM "{table}"').fetchall())
        for table in RECORDS
        if table in tables
    }
    raw.close()
    store = open_file(path)
    for table, rows in before.items():
        assert rows, table
        found = store.db.execute(f'SELECT id, uid, made FROM "{table}"').fetchall()
        assert sorted(found) == rows
        assert all(columns(RECORDS[table]))
    assert check(store) == []
    store.close()
