"""Bad files and bad disks, from the command line and in the window: one sentence, nothing lost."""

import contextlib
import io
import json
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.__main__ import main
from app.program import Program
from app.records.roster import Unit
from app.records.words import said
from app.store import migrations
from app.store.check import check
from app.store.file import create, open_file
from app.ui.form import Form
from app.ui.lock import DataLock

ROOT = Path(__file__).resolve().parents[1]


def no_sqlite(path, _good):
    path.write_bytes("这是一封信。".encode() * 500)


def other_program(path, _good):
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE unit (id)")
    db.close()


def newer(path, good):
    path.write_bytes(good.read_bytes())
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    db.close()


def empty(path, _good):
    path.touch()


def truncated(path, good):
    path.write_bytes(good.read_bytes()[:-5000])


def damaged(path, good):
    data = bytearray(good.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(data)


def folder(path, _good):
    path.mkdir()


def missing(_path, _good):
    """Make nothing."""


BAD = {
    no_sqlite: "不是同心的资料文件",
    other_program: "是别的程序的资料",
    newer: "由更新版本的同心保存",
    empty: "是空文件",
    truncated: "不完整，可能没有复制完",
    damaged: "损坏",
    folder: "是文件夹，不是资料文件",
    missing: "找不到",
}
# Runs commands in a process of its own and tells what each said.
RUN = """
import contextlib, io, json, sys
from app.__main__ import main
for words in json.loads(sys.argv[1]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(words)
    print(json.dumps([words[0], code, out.getvalue(), err.getvalue()]))
"""


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    path = tmp_path_factory.mktemp("好") / "好.tongxin"
    store = create(path)
    fill(store)
    store.close()
    return path


def fill(store):
    with store.step(said("放入")) as step:
        for n in range(30):
            step.put(Unit(name=f"第{n}支部", kind="branch"))


def commands(file, place):
    """Return every command that takes a data file."""
    table = place / "来.csv"
    heads = ",".join(Unit.field(name).label for name in ("name", "kind"))
    table.write_text(f"{heads}\n新支部,党支部\n", encoding="utf-8")
    out = str(place / "出")
    return [
        ["check", file],
        ["report", file, "--paper", "ledger", "--records", "unit", "--out", f"{out}.pdf"],
        ["export", file, "--records", "unit", "--out", f"{out}.xlsx"],
        ["export", file, "--everything", "--out", out],
        ["search", file, "支部"],
        ["import", file, "--records", "unit", "--from", str(table)],
    ]


def said_by(words):
    """Run commands in a process and return (command, code, out, err) of each."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, json.dumps([[str(w) for w in each] for each in words])],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def is_one_sentence(words):
    """Tell whether a complaint is one line: what is wrong, then what is safe and what to do."""
    return words.endswith("。\n") and words.count("\n") == 1 and "Traceback" not in words


@pytest.fixture
def place(tmp_path):
    made = tmp_path / "旁"
    made.mkdir()
    return made


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_every_command_refuses_a_bad_file_in_one_sentence(make, good, tmp_path, place):
    path = tmp_path / "坏.tongxin"
    make(path, good)
    before = path.read_bytes() if path.is_file() else None
    for command, code, out, err in said_by(commands(path, place)):
        assert (command, code, out) == (command, 1, "")
        assert is_one_sentence(err), err
        assert BAD[make] in err
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [each.name for each in place.iterdir()] == ["来.csv"]
    assert {each.name for each in tmp_path.iterdir()} <= {"坏.tongxin", "旁"}


def test_a_file_open_elsewhere_is_read_and_not_written(good, tmp_path, place):
    path = tmp_path / "开.tongxin"
    path.write_bytes(good.read_bytes())
    lock = DataLock(path)
    lock.take()
    *reading, (_, code, out, err) = said_by(commands(path, place))
    assert [code for _, code, _, _ in reading] == [0, 0, 0, 0, 0]
    assert (code, out) == (1, "")
    assert is_one_sentence(err)
    assert "此文件正由" in err
    lock.release()
    assert path.read_bytes() == good.read_bytes()


def mounted(*words):
    done = subprocess.run(["mount", *words], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("needs the right to mount")


@pytest.fixture
def disk(tmp_path, good):
    """Give a disk of four megabytes with a data file on it, and let go of it."""
    made = tmp_path / "U盘"
    made.mkdir()
    mounted("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(made))
    (made / "好.tongxin").write_bytes(good.read_bytes())
    yield made
    subprocess.run(["umount", str(made)], check=True)


def test_a_write_protected_disk_is_read_and_not_written(disk, place):
    mounted("-o", "remount,ro", str(disk))
    *reading, (_, code, out, err) = said_by(commands(disk / "好.tongxin", place))
    assert [code for _, code, _, _ in reading] == [0, 0, 0, 0, 0]
    assert (code, out) == (1, "")
    assert is_one_sentence(err)
    assert "只读" in err


def test_a_full_disk_is_one_sentence_and_leaves_no_half_file(disk, place):
    path = disk / "好.tongxin"
    with contextlib.suppress(OSError), (disk / "堆").open("wb", buffering=0) as heap:
        while heap.write(bytes(4096)):
            pass
    before = path.read_bytes()
    words = commands(path, place)
    asked = [
        ["sample", disk / "新.tongxin"],
        [*words[1][:-1], disk / "出.pdf"],
        [*words[2][:-1], disk / "出.xlsx"],
        [*words[2][:-1], disk / "出.csv"],
        [*words[3][:-1], disk / "出"],
        words[5],
    ]
    for command, code, out, err in said_by(asked):
        assert (command, code, out) == (command, 1, "")
        assert is_one_sentence(err), err
    assert path.read_bytes() == before
    left = {each.name for each in disk.rglob("*") if each.is_file()}
    assert left == {"好.tongxin", "堆"}
    store = open_file(path)
    assert check(store) == []
    store.close()


def test_a_sample_that_does_not_fit_leaves_no_empty_file(disk):
    (disk / "好.tongxin").unlink()
    ((_, code, out, err),) = said_by([["sample", disk / "新.tongxin"]])
    assert (code, out) == (1, "")
    assert is_one_sentence(err), err
    assert "磁盘已满" in err
    assert list(disk.iterdir()) == []


@pytest.fixture
def program(dressed, memory, ask, tmp_path, good):
    """Run the program over a good file, a form in it half typed."""
    state = tmp_path / "state"
    state.mkdir()
    data = tmp_path / "好.tongxin"
    data.write_bytes(good.read_bytes())
    made = Program(dressed, memory, ask, state, today=lambda: date(2026, 11, 23))
    made.start(data)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.close()


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_the_window_refuses_a_bad_file_and_keeps_what_is_typed(
    make, program, ask, good, tmp_path, compose
):
    bad = tmp_path / "坏.tongxin"
    make(bad, good)
    before, window = program.store.path, program.window
    window.show_new("event", {})
    form = next(f for f in window.findChildren(Form) if f.cls.table == "event")
    compose(form.editors["place"].typed, "二楼会议室")
    ask.answers.append(bad)
    program.open_other(None)
    ((what, advice),) = ask.told
    assert BAD[make] in what
    assert (what.count("。"), advice[-1]) == (1, "。")
    assert program.window is window
    assert window.isVisible()
    assert program.store.path == before
    assert form.editors["place"].raw() == "二楼会议室"
    assert not bad.with_name(bad.name + ".lock").exists()


def test_a_name_that_is_no_text_is_one_sentence():
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        assert main(["check", "有\udcff半.tongxin"]) == 1
    assert is_one_sentence(err.getvalue())
