import json

import pytest

from app.records.roster import Unit
from app.records.words import Problem
from app.store import seeding
from app.store.history import dropped, redoable, undo, undoable
from app.store.seeding import seed, shipped
from tests.store.making import keep

ROWS = [
    {"key": "first", "name": "第一行业分会", "kind": "branch_association"},
    {"key": "second", "name": "第二行业分会", "kind": "行业分会", "founded": "2004年5月18日"},
]


@pytest.fixture
def seeds(tmp_path, monkeypatch):
    (tmp_path / "seeds").mkdir()
    path = tmp_path / "seeds" / "unit.json"
    path.write_text(json.dumps({"rows": ROWS}), encoding="utf-8")
    monkeypatch.setattr(seeding, "data", lambda: tmp_path)
    return path


def test_a_file_is_seeded_once_and_that_is_no_act_of_the_user(store, seeds):
    assert seed(store) == 2
    assert [unit.name for unit in store.find(Unit)] == ["第一行业分会", "第二行业分会"]
    assert str(store.find(Unit)[1].founded) == "2004-05-18"
    assert seed(store) == 0
    assert undoable(store) is None
    assert undo(store) is None
    assert store.count(Unit) == 2


def test_what_the_office_changed_or_dropped_stays_so(store, seeds):
    seed(store)
    first, second = store.find(Unit)
    keep(store, first.having(name="改过的分会"))
    with store.step(seeding.said("删除")) as step:
        step.drop(second)
    assert seed(store) == 0
    assert [unit.name for unit in store.find(Unit)] == ["改过的分会"]
    assert len(dropped(store)) == 1


def test_a_later_release_adds_what_is_new(store, seeds):
    seed(store)
    with store.step(seeding.said("删除")) as step:
        step.drop(store.find(Unit)[1])
    more = [*ROWS, {"key": "third", "name": "第三行业分会", "kind": "branch_association"}]
    seeds.write_text(json.dumps({"rows": more}), encoding="utf-8")
    assert seed(store) == 1
    assert [unit.name for unit in store.find(Unit)] == ["第一行业分会", "第三行业分会"]


def test_seeding_leaves_a_redo_possible(store, seeds):
    keep(store, Unit(name="支部", kind="branch"))
    undo(store)
    seed(store)
    assert redoable(store) is not None


def test_two_files_share_the_same_records(store, seeds):
    assert [rec.uid for rec in shipped()] == [rec.uid for rec in shipped()]


def test_a_seed_that_is_wrong_is_told_apart(store, seeds):
    seeds.write_text(json.dumps({"rows": [{"key": "x", "name": "", "kind": "branch"}]}))
    with pytest.raises(Problem, match="组织全称"):
        seed(store)
    assert store.count(Unit) == 0


def test_everything_that_is_shipped_can_be_kept(store):
    there = list(shipped())
    assert seed(store) == len(there)
    assert len({rec.uid for rec in there}) == len(there)
