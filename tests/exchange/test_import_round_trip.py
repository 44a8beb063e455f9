"""What goes out comes in again as it was, for every kind of record."""

import itertools

import attrs
import pytest

from app.exchange.importing import bring_in, why
from app.exchange.preview import State
from app.records import RECORDS
from app.records.kinds import Ref, Refs
from app.records.talks import WITHHELD
from app.records.words import plain, said
from app.store.blobs import keep_blob
from app.store.file import create
from app.store.titles import Titles
from tests.store.making import HOSTILE, Maker, everything

ENDINGS = ("xlsx", "csv")
ALL = pytest.mark.parametrize("table", RECORDS)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """Keep records of every kind whose texts break careless programs."""
    store = create(tmp_path_factory.mktemp("hostile") / "hostile.tongxin")
    texts = iter(HOSTILE * 200)
    with store.step(said("放入")) as step:
        maker = Maker(step, lambda field: f"{next(texts)}x")
        for cls in RECORDS.values():
            for _ in range(3):
                kept = step.put(maker.full(cls))
            step.put(maker.full(cls, uid=kept.uid))
    yield store
    store.close()


@pytest.fixture(scope="module")
def ordinary(tmp_path_factory):
    """Keep records of every kind with ordinary words."""
    store = create(tmp_path_factory.mktemp("ordinary") / "ordinary.tongxin")
    with store.step(said("放入")) as step:
        maker, number = Maker(step), itertools.count()
        # No two alike: what a name means must be sure.
        maker.words = lambda length: f"第{next(number)}号" + "党建学习" * min(length, 9)
        for cls in RECORDS.values():
            for _ in range(3):
                # A bare talk has no number and a bare voice no name to be known by.
                whole = {
                    field.name: step.put(maker.full(RECORDS[field.kind.to])).uid
                    for field in cls.fields
                    if isinstance(field.kind, Ref) and field.kind.to in {"talk", "voice"}
                }
                step.put(maker.full(cls, **whole))
    yield store
    store.close()


@ALL
@pytest.mark.parametrize("ending", ENDINGS)
def test_our_own_export_is_all_the_same(hostile, write, look, tmp_path, table, ending):
    cls, path = RECORDS[table], tmp_path / f"out.{ending}"
    assert write(hostile, cls, path) == hostile.count(cls)
    preview = look(hostile, cls, path)
    found = [why(preview, line, Titles(hostile.db, plain)) for line in preview.lines]
    assert [line.state for line in preview.lines] == [State.SAME] * hostile.count(cls), found


def in_order():
    """Return every kind of record after those it links to."""
    left, done = dict(RECORDS), []
    while left:
        for table, cls in list(left.items()):
            needed = {f.kind.to for f in cls.fields if isinstance(f.kind, Ref | Refs)}
            if needed <= {*done, table}:
                done.append(table)
                del left[table]
    return done


@pytest.mark.parametrize("ending", ENDINGS)
def test_our_own_export_fills_an_empty_file_with_the_same_records(
    ordinary, write, look, tmp_path, ending
):
    second = create(tmp_path / "second.tongxin")
    for (data,) in ordinary.db.execute("SELECT data FROM blob").fetchall():
        keep_blob(second.db, data)
    for table in in_order():
        cls, path = RECORDS[table], tmp_path / f"{table}.{ending}"
        write(ordinary, cls, path)
        preview = look(second, cls, path)
        wrong = [w for line in preview.lines if (w := why(preview, line, Titles(second.db, plain)))]
        assert {line.state for line in preview.lines} <= {State.NEW, State.ALIKE}, wrong
        lines = [
            attrs.evolve(line, state=State.NEW) if line.state is State.ALIKE else line
            for line in preview.lines
        ]
        bring_in(second, cls, lines, path.name)
    mine, theirs = everything(ordinary), everything(second)
    blank = {"id": 0, "made": "", "changed": ""}
    for table, recs in mine.items():
        for uid, rec in recs.items():
            private = dict.fromkeys(WITHHELD & {field.name for field in rec.fields}, "")
            assert theirs[table][uid].having(**blank) == rec.having(**blank, **private)
    second.close()
