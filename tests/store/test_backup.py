import pytest

from app.records.roster import Unit
from app.records.words import Known, N, said
from app.store.backup import backup
from app.store.check import check
from app.store.file import open_file
from app.store.rows import Store
from tests.store.making import everything, keep, make

WHY = said(N("手动"))


def copy_of(store: Store, folder):
    return backup(store.db, store.path, folder, WHY)


def test_a_backup_is_a_whole_file_of_its_own(store, tmp_path):
    unit = make(store, Unit, name="一支部")
    copy = copy_of(store, tmp_path / "新" / "备份")
    assert copy.name.startswith(f"{store.path.stem}-手动-")
    assert copy.suffix == ".tongxin"
    keep(store, unit.having(name="改名"))
    other = open_file(copy)
    assert other.get(Unit, unit.uid).name == "一支部"
    assert check(other) == []
    other.close()
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]


def test_the_open_file_stays_usable(store, tmp_path):
    make(store, Unit)
    before = everything(store)
    copy_of(store, tmp_path / "备份")
    assert everything(store) == before
    make(store, Unit)


def test_a_backup_that_cannot_be_written_leaves_nothing(store, tmp_path):
    make(store, Unit)
    taken = tmp_path / "文件"
    taken.write_text("是文件")
    with pytest.raises(Known, match="备份没有写成"):
        copy_of(store, taken)
    assert taken.read_text() == "是文件"
    assert sorted(each.name for each in tmp_path.iterdir() if "备份" in each.name) == []


def test_a_damaged_file_gives_no_backup(store, tmp_path):
    make(store, Unit)
    store.db.execute("PRAGMA writable_schema = ON")
    store.db.execute(
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
        " WHERE name = 'change_step') WHERE name = 'change_uid'"
    )
    with pytest.raises(Known, match="损坏"):
        copy_of(store, tmp_path / "备份")
    assert list((tmp_path / "备份").iterdir()) == []
