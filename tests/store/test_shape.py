from pathlib import Path

import pytest

from app.records import RECORDS
from app.records.kinds import Ref, Refs
from app.store import migrations
from app.store.engine import connect
from app.store.file import create
from app.store.shape import find_table, link_table, statements

OURS = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master"
    " WHERE name NOT LIKE 'sqlite_%' AND tbl_name NOT LIKE '\\_sqlite\\_%' ESCAPE '\\'"
    " ORDER BY 1, 2"
)
HOW = """The migrations give another shape than the descriptions ask.
While no file of this shape is released, write app/store/shapes/0002.sql anew:
  python -c "from app.store.shape import statements; print(';\\n'.join(statements()) + ';')" \\
    > app/store/shapes/0002.sql
Once it is released, leave it and write a further migration in app/store/migrations.py.
Missing or extra: """
LINKS = [(cls, f) for cls in RECORDS.values() for f in cls.fields if hasattr(f.kind, "when_gone")]


@pytest.fixture
def asked(tmp_path):
    path = tmp_path / "asked.db"
    path.touch()
    db = connect(path)
    for line in statements():
        db.execute(line)
    yield db
    db.close()


def test_migrations_make_exactly_the_shape_the_descriptions_ask(store, asked):
    made, wanted = (set(db.execute(OURS).fetchall()) for db in (store.db, asked))
    assert made == wanted, HOW + "\n".join(str(row) for row in sorted(made ^ wanted, key=str))


def test_every_released_shape_is_a_step_of_the_migrations():
    shapes = sorted((Path(migrations.__file__).parent / "shapes").glob("*.sql"))
    assert len(shapes) <= migrations.LATEST
    assert [shape.stem for shape in shapes] == ["0001", "0002"]


def test_every_table_is_strict(store):
    tables = {row[1]: row for row in store.db.execute("PRAGMA table_list").fetchall()}
    plain = {
        name
        for name, row in tables.items()
        if row[2] == "table" and not name.startswith(("sqlite_", "_sqlite_"))
    }
    assert plain >= RECORDS.keys() | {"step", "change", "draft", "setting", "blob"}
    assert [name for name in plain if not tables[name][5]] == []


@pytest.mark.parametrize(("cls", "field"), LINKS, ids=lambda x: getattr(x, "table", None) or x.name)
def test_every_link_is_a_foreign_key_with_an_index(store, cls, field):
    several = isinstance(field.kind, Refs)
    table = link_table(cls, field) if several else cls.table
    column = "target" if several else field.name
    keys = store.db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    assert (field.kind.to, column, "uid") in {(row[2], row[3], row[4]) for row in keys}
    plan = store.db.execute(
        f'EXPLAIN QUERY PLAN SELECT 1 FROM "{table}" WHERE "{column}" = ?', ["x"]
    ).fetchall()
    assert "USING" in plan[0][3]
    assert "SEARCH" in plan[0][3], "the index is used"
    assert isinstance(field.kind, Ref | Refs)


@pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
def test_a_kind_of_record_has_its_table_and_its_search_text(store, cls):
    columns = {row[1]: row for row in store.db.execute(f'PRAGMA table_info("{cls.table}")')}
    own = {f.name for f in cls.fields if not isinstance(f.kind, Refs)}
    assert columns.keys() == own | {"id", "uid", "made", "changed"}
    needed = {f.name for f in cls.fields if f.required and f.name in own}
    assert {name for name, row in columns.items() if row[3]} >= needed | {"uid"}
    assert store.db.execute(f"SELECT count(*) FROM {find_table(cls)}").fetchone()[0] == 0


def test_the_engine_keeps_what_it_says(store):
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "user_version": migrations.LATEST,
    }
    found = {name: store.db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_a_failed_migration_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    monkeypatch.setattr(migrations, "_frozen", lambda name: ["CREATE TABLE a (b)", "NONSENSE"])
    with pytest.raises(Exception, match="NONSENSE"):
        create(tmp_path / "a.tongxin")
    assert list(tmp_path.iterdir()) == []
