"""Export and import from the command line."""

import json
from contextlib import closing

import openpyxl
import pytest

from app.__main__ import main
from app.command import DONE, USAGE, WORLD
from app.records import RECORDS
from app.records.partners import Enterprise
from app.records.words import said
from app.store.file import create, open_file
from app.store.history import undoable
from app.ui.lock import DataLock


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "资料.tongxin"
    with closing(create(path)) as store, store.step(said("放入")) as step:
        step.put_many([Enterprise(name=name, region="浙江") for name in ("甲厂", "乙厂", "丙社")])
    return path


@pytest.fixture
def run(capsys):
    def call(*arguments):
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        return code, *capsys.readouterr()

    return call


@pytest.fixture
def incoming(tmp_path):
    book = openpyxl.Workbook()
    for row in (
        ["企业名称", "地区", "党员数"],
        ["甲厂", "广东", 1],
        ["丁厂", "", 2],
        ["戊厂", "", "多"],
    ):
        book.active.append(row)
    path = tmp_path / "in.xlsx"
    book.save(path)
    return path


def names(file):
    with closing(open_file(file, readonly=True)) as store:
        return [enterprise.name for enterprise in store.find(Enterprise)]


def test_export_writes_what_the_words_find(file, run, tmp_path):
    out = tmp_path / "out.xlsx"
    code, words, _ = run("export", file, "--records", "enterprise", "--words", "厂", "--out", out)
    assert (code, words) == (DONE, f"{out}（2 行）\n")
    book = openpyxl.load_workbook(out)
    assert {row[0] for row in book.active.iter_rows(2, values_only=True)} == {"甲厂", "乙厂"}
    book.close()


def test_export_to_csv_and_everything(file, run, tmp_path):
    code, _, _ = run("export", file, "--records", "enterprise", "--out", tmp_path / "out.csv")
    assert code == DONE
    assert "甲厂" in (tmp_path / "out.csv").read_text("utf-8-sig")
    code, words, _ = run("export", file, "--everything", "--out", tmp_path / "all")
    assert code == DONE
    assert "资料-" in words
    assert len(list((tmp_path / "all").glob("*/*.xlsx"))) == len(RECORDS)


def test_a_dry_run_tells_and_writes_nothing(file, run, incoming):
    before = file.read_bytes()
    code, words, _ = run("import", file, "--records", "enterprise", "--from", incoming, "--dry-run")
    assert code == WORLD
    assert "新增 1，有变化 0，相同 0，有错 1，待决定 0，有冲突 1" in words
    assert "第 2 行 有冲突：党员数： → 1；地区：已存“浙江”，表里“广东”" in words
    assert "第 4 行 有错：党员数" in words
    assert file.read_bytes() == before


def test_import_keeps_what_is_right_in_one_step(file, run, incoming, tmp_path):
    wrong = tmp_path / "wrong.xlsx"
    code, words, _ = run(
        *("import", file, "--records", "enterprise", "--from", incoming, "--json"),
        *("--wrong", wrong, "--existing", "replace"),
    )
    told = json.loads(words)
    assert code == WORLD, "a row was wrong"
    assert told["imported"] == 2
    assert told["counts"] == {
        "new": 1, "changed": 1, "same": 0, "wrong": 1, "alike": 0, "conflict": 0,
    }  # fmt: skip
    assert [row["row"] for row in told["rows"]] == [2, 4]
    assert names(file) == ["甲厂", "乙厂", "丙社", "丁厂"]
    with closing(open_file(file, readonly=True)) as store:
        assert undoable(store).args["n"] == 2
    book = openpyxl.load_workbook(wrong)
    assert book.active["A2"].value == "戊厂"
    book.close()
    assert not list(tmp_path.glob("*.lock"))


def test_our_own_export_is_the_same(file, run, tmp_path):
    out = tmp_path / "out.csv"
    run("export", file, "--records", "enterprise", "--out", out)
    code, words, _ = run("import", file, "--records", "enterprise", "--from", out)
    assert code == DONE
    assert "相同 3" in words


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--records", "enterprise", "--from", "none.xlsx"), WORLD, "打不开"),
        (("--records", "nothing", "--from", "x.xlsx"), USAGE, "用法不对"),
        (("--records", "enterprise"), USAGE, "用法不对"),
    ],
)
def test_bad_imports_are_one_sentence(file, run, arguments, code, words):
    found, out, err = run("import", file, *arguments)
    assert (found, out) == (code, "")
    assert words in err
    assert len(err.splitlines()) == 1


def test_an_unknown_sheet_is_told(file, run, incoming):
    code, _, err = run(
        "import", file, "--records", "enterprise", "--from", incoming, "--sheet", "没有"
    )
    assert code == WORLD
    assert "没有叫“没有”的工作表" in err


def test_a_file_open_in_a_window_is_left_alone(file, run, incoming):
    lock = DataLock(file)
    lock.take()
    try:
        code, _, err = run("import", file, "--records", "enterprise", "--from", incoming)
    finally:
        lock.release()
    assert code == WORLD
    assert "正由" in err
    assert names(file) == ["甲厂", "乙厂", "丙社"]


def test_no_command_writes_over_a_data_file(file, run, incoming, tmp_path):
    other = tmp_path / "别的.xlsx"
    create(other).close()
    records = "--records", "enterprise"
    for out in (file, other):
        before = out.read_bytes()
        for words in (
            ("export", file, *records, "--out", out),
            ("report", file, "--paper", "ledger", *records, "--out", out),
            ("import", file, *records, "--from", incoming, "--dry-run", "--wrong", out),
        ):
            code, _, complaint = run(*words)
            assert code == WORLD
            assert "已经存在" in complaint
            assert out.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {file.name, other.name, incoming.name}


def test_the_wrong_rows_do_not_take_the_place_of_all_rows(file, run, incoming):
    before = incoming.read_bytes()
    code, _, complaint = run(
        "import", file, "--records", "enterprise", "--from", incoming, "--wrong", incoming
    )
    assert (code, incoming.read_bytes()) == (WORLD, before)
    assert complaint.count("\n") == 1
    assert "丁厂" not in names(file)
