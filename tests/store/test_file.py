import glob
import gzip
import os
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.roster import Person, Unit
from app.records.words import Known, said
from app.store import engine, file, migrations
from app.store.check import check
from app.store.drafts import keep as keep_draft
from app.store.drafts import waiting
from app.store.file import create, look_through, open_file, seal_of
from tests.store.making import TOLD, everything, keep, make

OLD = Path(__file__).parent.parent / "files"


def refuse(path: Path, words: str, *, readonly: bool = False) -> None:
    """Open a bad file: one calm sentence, what to do, and not a byte of it changed."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(Known, match=words) as caught:
        open_file(path, readonly=readonly)
    what, advice = str(caught.value.what), str(caught.value.advice)
    assert what.endswith("。")
    assert what.count("。") == 1
    assert advice.endswith("。")
    assert "{" not in what + advice
    assert (path.read_bytes() if path.is_file() else None) == before
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == beside


@pytest.fixture
def whole(store, path) -> Path:
    """Return a closed file with some records."""
    for n in range(30):
        make(store, Unit, name=f"第{n}支部", full=True)
    store.close()
    return path


def test_a_new_file_is_whole_and_lies_alone(store, path, tmp_path):
    assert check(store) == []
    store.close()
    store.close()
    assert list(tmp_path.iterdir()) == [path]
    head = path.read_bytes()[:100]
    assert struct.unpack_from(">I4xI", head, 60) == (migrations.LATEST, file.APPLICATION_ID)


def test_a_file_is_never_made_over_another(path):
    path.write_text("别人的")
    with pytest.raises(Known, match="已经存在"):
        create(path)
    assert path.read_text() == "别人的"


def test_a_file_is_not_made_where_no_folder_is(tmp_path):
    with pytest.raises(Known, match="不能在“没有”里建立文件"):
        create(tmp_path / "没有" / "a.tongxin")


def test_opening_again_shows_what_was_kept(whole):
    store = open_file(whole)
    assert store.count(Unit, name="第29支部") == 1
    assert not store.readonly
    store.close()


def test_missing(tmp_path):
    refuse(tmp_path / "没有.tongxin", "找不到“没有.tongxin”")
    refuse(tmp_path / "没有" / "没有.tongxin", "找不到“没有.tongxin”")


def test_a_folder(tmp_path):
    (tmp_path / "夹.tongxin").mkdir()
    refuse(tmp_path / "夹.tongxin", "“夹.tongxin”是文件夹")


def test_empty(path):
    path.touch()
    refuse(path, "是空文件")


@pytest.mark.parametrize(
    "data", [b"x", b"PK\x03\x04" * 100, "同心".encode() * 4000, b"SQLite format 3\x00", bytes(9999)]
)
def test_no_sqlite(path, data):
    path.write_bytes(data)
    refuse(path, "不是同心的资料文件")


@pytest.mark.parametrize("application", [0, 1, 0x546F6E66])
def test_of_another_program(path, application):
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA application_id = {application}")
    other.execute("CREATE TABLE unit (id)")
    other.commit()
    other.close()
    refuse(path, "是别的程序的资料")


def test_from_a_newer_version(whole):
    other = sqlite3.connect(whole)
    other.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    other.close()
    refuse(whole, "由更新版本的同心保存")
    refuse(whole, "由更新版本的同心保存", readonly=True)


def test_truncated_anywhere(whole):
    data = whole.read_bytes()
    for size in (1, 15, 16, 60, 99, 100, 101, 4095, 4096, 4097, len(data) // 2, len(data) - 1):
        whole.write_bytes(data[:size])
        refuse(whole, "不完整，可能没有复制完" if size >= 100 else "不是同心的资料文件")
        refuse(whole, "不完整" if size >= 100 else "不是同心", readonly=True)


def opened(path: Path) -> bool:
    """Open and check a file; tell whether it was taken. Anything but Known goes through."""
    try:
        store = open_file(path, readonly=True)
    except Known:
        return False
    check(store)
    store.close()
    return True


def test_any_damage_opens_or_is_told_calmly(whole):
    data, rng = whole.read_bytes(), random.Random(3)
    used = [start for start in range(16, len(data) - 64, 64) if any(data[start : start + 64])]
    taken = []
    for start in rng.sample(used, 60):
        torn = bytearray(data)
        torn[start : start + 64] = rng.randbytes(64)
        whole.write_bytes(torn)
        taken.append(opened(whole))
        assert whole.read_bytes() == torn
    assert taken.count(False) >= 10


def test_a_lost_page_is_told(whole):
    data = bytearray(whole.read_bytes())
    data[4096:8192] = bytes(4096)
    whole.write_bytes(data)
    refuse(whole, "损坏")


def test_write_protected_for_the_user_opens_to_be_read(whole, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    store = open_file(whole)
    assert store.readonly
    assert store.count(Unit, name="第3支部") == 1
    with pytest.raises(Known, match="只读"):
        keep(store, Unit(name="新", kind="branch"))
    store.close()


def mounted(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("needs the right to mount")


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """Give a disk of four megabytes."""
    place = tmp_path / "U盘"
    place.mkdir()
    mounted("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place))
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_write_protected_disk_opens_to_be_read(whole, small_disk):
    target = small_disk / whole.name
    target.write_bytes(whole.read_bytes())
    mounted("-o", "remount,ro", str(small_disk))
    before = target.read_bytes()
    store = open_file(target)
    assert store.readonly
    assert (store.count(Unit, name="第3支部"), check(store)) == (1, [])
    with pytest.raises(Known, match="只读"):
        keep(store, Unit(name="新", kind="branch"))
    with pytest.raises(Known, match="只读"):
        keep_draft(store, "unit:1", "unit", "1", {"name": "新"}, "")
    store.close()
    assert target.read_bytes() == before
    with pytest.raises(Known, match="不能在“U盘”里建立文件"):
        create(small_disk / "新.tongxin")


def fill(store, words):
    """Keep ever more until the disk is full; return what was kept."""
    kept = []

    def go_on():
        while len(kept) < 400:
            kept.extend(keep(store, Unit(name=f"{len(kept)}", kind="branch", note=words)))

    with pytest.raises(Known, match="磁盘已满") as caught:
        go_on()
    assert "已存的资料完好" in str(caught.value.advice)
    assert not store.db.conn.in_transaction
    return kept


def test_a_full_disk_keeps_what_was_kept(small_disk):
    path = small_disk / "满.tongxin"
    store = create(path)
    kept = fill(store, "满" * 20_000)
    assert len(kept) > 3
    assert store.find(Unit) == kept
    assert check(store) == []
    with pytest.raises(Known, match="磁盘已满"):
        keep_draft(store, "unit:1", "unit", "1", {"note": "满" * 300_000}, "")
    store.close()
    store = open_file(path)
    assert (store.find(Unit), check(store), waiting(store)) == (kept, [], [])
    store.close()


def test_a_full_disk_makes_no_half_file(small_disk):
    (small_disk / "堆").write_bytes(bytes(3_900_000))
    with pytest.raises(Known, match="磁盘已满"):
        create(small_disk / "新.tongxin")
    assert [each.name for each in small_disk.iterdir()] == ["堆"]


def test_a_file_that_cannot_grow_keeps_what_was_kept(store):
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count = {pages + 20}")
    kept = fill(store, "满" * 2000)
    assert store.find(Unit) == kept
    assert check(store) == []


def cut_off(store, folder: Path) -> Path:
    """Copy a file with its journal in the middle of a step, as a power cut leaves it."""
    store.db.execute("PRAGMA cache_size = 2")
    folder.mkdir()
    with store.step(TOLD) as writer:
        for unit in store.find(Unit):
            writer.put(unit.having(name="没有写完", note="没有写完" * 2000))
        for each in store.path.parent.glob(f"{glob.escape(store.path.name)}*"):
            shutil.copy(each, folder)
    return folder / store.path.name


def test_a_power_cut_in_the_middle_of_a_step_takes_it_back(whole, tmp_path):
    store = open_file(whole)
    before = everything(store)
    path = cut_off(store, tmp_path / "断电")
    store.close()
    assert path.with_name(path.name + "-journal").stat().st_size > 0
    assert "没有写完".encode() in path.read_bytes(), "the torn step had reached the file"
    refuse(path, "只读", readonly=True)
    store = open_file(path)
    assert everything(store) == before
    assert check(store) == []
    store.close()


HOLDING = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute(f"BEGIN {sys.argv[2]}")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def hold(monkeypatch):
    """Give a function that locks a file from another process; do not wait long for it."""
    patient = tuple(p.replace("5000", "100") for p in engine._PRAGMAS)
    monkeypatch.setattr(engine, "_PRAGMAS", patient)
    held = []

    def take(path: Path, how: str) -> subprocess.Popen[bytes]:
        words = [sys.executable, "-c", HOLDING, str(path), how]
        other = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        held.append(other)
        assert other.stdout.readline() == b"held\n"
        return other

    yield take
    for other in held:
        other.communicate()


def test_open_elsewhere_and_busy(whole, hold):
    other = hold(whole, "EXCLUSIVE")
    with pytest.raises(Known, match="正被另一个程序写入"):
        open_file(whole)
    other.communicate()
    open_file(whole).close()


def test_a_step_while_another_program_writes_is_refused_and_can_be_repeated(whole, hold):
    store = open_file(whole)
    before = everything(store)
    other = hold(whole, "IMMEDIATE")
    with pytest.raises(Known, match="正被另一个程序写入"):
        keep(store, Unit(name="新", kind="branch"))
    with pytest.raises(Known, match="正被另一个程序写入"):
        keep_draft(store, "unit:1", "unit", "1", {}, "")
    assert everything(store) == before
    other.communicate()
    keep(store, Unit(name="新", kind="branch"))
    assert store.count(Unit, name="新") == 1
    store.close()


def test_a_file_of_the_shape_before_the_first_is_backed_up_and_brought_up(tmp_path):
    path = tmp_path / "半.tongxin"
    path.touch()
    db = engine.connect(path)
    db.execute(f"PRAGMA application_id = {file.APPLICATION_ID}")
    db.close()
    for left in tmp_path.glob("*-journal"):
        left.unlink()
    refuse(path, "旧版本", readonly=True)
    store = open_file(path)
    assert check(store) == []
    make(store, Unit)
    store.close()
    copies = [each.name for each in tmp_path.iterdir() if each != path]
    assert len(copies) == 1
    assert copies[0].startswith("半-升级前-")


@pytest.mark.parametrize("old", sorted(OLD.glob("*.gz")), ids=lambda path: path.stem)
def test_every_released_shape_still_opens(tmp_path, old):
    path = tmp_path / old.stem
    path.write_bytes(gzip.decompress(old.read_bytes()))
    store = open_file(path)
    assert check(store) == []
    assert store.count(Unit) > 0
    assert [draft.raw["name"] for draft in waiting(store)] == ["半张表"]
    make(store, Unit)
    store.close()


def test_there_is_an_old_file_of_every_released_shape():
    assert [path.stem for path in sorted(OLD.glob("*.gz"))] == [
        f"shape-{n:04}.tongxin" for n in range(1, migrations.LATEST + 1)
    ]


def test_a_look_through_a_file_says_how_it_stands_and_writes_nothing(whole):
    before = whole.read_bytes()
    assert look_through(whole, lambda: False) == seal_of(whole)
    assert whole.read_bytes() == before


def test_a_look_through_a_file_can_be_stopped(whole, monkeypatch):
    monkeypatch.setattr("app.store.file._BETWEEN_LOOKS", 1)
    assert look_through(whole, lambda: True) == ""


def test_a_look_through_a_damaged_file_tells_of_it(whole):
    data = bytearray(whole.read_bytes())
    data[4096 * 3 : 4096 * 4] = bytes(4096)
    whole.write_bytes(data)
    with pytest.raises(Known, match="损坏"):
        look_through(whole, lambda: False)


def test_every_write_changes_the_seal_of_a_file(whole):
    before = seal_of(whole)
    store = open_file(whole)
    with store.step(said("放入")) as step:
        step.put(Person(name="高远"))
    store.close()
    assert seal_of(whole) != before
