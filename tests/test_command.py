"""The command line: what it writes, what it says, and its exit codes."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import choose_input_method, main
from app.command import DONE, USAGE, WORLD
from app.papers.pdfium import page_words
from app.records.events import Event
from app.records.roster import Unit
from app.records.talks import Talk
from app.records.words import said
from app.store.file import create, open_file
from app.store.settings import get_setting
from app.tour import LEDGERS, go_round

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("样例") / "样例.tongxin"
    assert main(["sample", str(path)]) == DONE
    return path


@pytest.fixture
def run(capsys):
    """Return a function that runs a command and gives its code, words and complaints."""

    def call(*arguments):
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return call


def text_of(path):
    return "".join("".join(page_words(path)).split())


def newest(path, cls, order):
    store = open_file(path, readonly=True)
    found = store.find(cls, order=order, limit=1)[0]
    store.close()
    return found


def test_sample_makes_a_whole_file_with_the_right_ending(run, tmp_path):
    code, out, _ = run("sample", tmp_path / "样例")
    path = tmp_path / "样例.tongxin"
    assert (code, out) == (DONE, f"{path}\n")
    store = open_file(path, readonly=True)
    assert get_setting(store, "sample") == "1"
    assert store.count(Event) > 20
    store.close()
    assert run("check", path)[:2] == (DONE, "完好。\n")


def test_sample_refuses_to_write_over_a_file(run, tmp_path):
    path = tmp_path / "我的.tongxin"
    path.write_bytes(b"mine")
    code, out, err = run("sample", path)
    assert (code, out) == (WORLD, "")
    assert err.count("\n") == 1
    assert "“我的.tongxin”已经存在" in err
    assert path.read_bytes() == b"mine"


def test_minutes_by_uid_and_by_words(run, sample, tmp_path):
    event = newest(sample, Event, "-starts")
    out = tmp_path / "a.pdf"
    code, words, _ = run("report", sample, "--paper", "minutes", "--uid", event.uid, "--out", out)
    assert code == DONE
    assert words.startswith(str(out))
    assert "".join(event.title.split()) in text_of(out)
    more = tmp_path / "b.pdf"
    run("report", sample, "--paper", "minutes", "--words", event.title, "--out", more)
    assert "".join(event.title.split()) in text_of(more)


def test_talk_by_number_keeps_the_private_strand_back_unless_asked(run, tmp_path):
    path = tmp_path / "a.tongxin"
    store = create(path)
    with store.step(said("放入")) as step:
        from datetime import datetime

        from app.records.roster import Person

        talker = step.put(Person(name="王芳"))
        step.put(
            Talk(
                number="TH-1",
                held=datetime(2026, 3, 1, 9),
                talkers=(talker.uid,),
                others="李强",
                private="家中有病人",
            )
        )
    store.close()
    out = tmp_path / "t.pdf"
    report = ("report", path, "--paper", "talk", "--number", "TH-1", "--out", out)
    assert run(*report)[0] == DONE
    assert "李强" in text_of(out)
    assert "家中有病人" not in text_of(out)
    assert run(*report, "--private")[0] == DONE
    assert "家中有病人" in text_of(out)


def test_ledger_of_a_table_filtered_by_words(run, tmp_path):
    path = tmp_path / "a.tongxin"
    store = create(path)
    with store.step(said("放入")) as step:
        step.put(Unit(name="第一党支部", kind="branch"))
        step.put(Unit(name="宣传部", kind="department"))
    store.close()
    out = tmp_path / "l.pdf"
    ledger = ("report", path, "--paper", "ledger", "--records", "unit", "--out", out)
    assert run(*ledger)[0] == DONE
    assert "第一党支部" in text_of(out)
    assert "宣传部" in text_of(out)
    assert run(*ledger, "--words", "宣传")[0] == DONE
    assert "筛选：宣传" in text_of(out)
    assert "第一党支部" not in text_of(out)


@pytest.mark.parametrize(
    "arguments",
    [
        ("bogus", "x"),
        ("sample",),
        ("report", "FILE", "--paper", "ledger", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "minutes", "--number", "1", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "minutes", "--private", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "poster", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "talk", "--uid", "1", "--number", "1", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "month", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "items", "--uid", "1", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "items", "--private", "--out", "x.pdf"),
        ("report", "FILE", "--paper", "partner", "--number", "1", "--out", "x.pdf"),
        ("calendar", "FILE", "--out", "x.ics"),
        ("check", "a", "b"),
        ("--wrong",),
    ],
)
def test_bad_usage_is_one_sentence(run, sample, arguments):
    code, out, err = run(*(sample if each == "FILE" else each for each in arguments))
    assert (code, out) == (USAGE, "")
    assert err.startswith("用法不对：")
    assert err.count("\n") == 1


def test_what_is_not_there_is_one_sentence(run, sample, tmp_path):
    out = tmp_path / "a.pdf"
    code, _, err = run("report", sample, "--paper", "talk", "--number", "没有", "--out", out)
    assert code == WORLD
    assert err.startswith("没有找到要打印的谈心谈话。")
    assert not out.exists()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 20, b"SQLite format 3\x00short"])
def test_bad_files_are_one_sentence(run, tmp_path, content):
    path = tmp_path / "坏.tongxin"
    path.write_bytes(content)
    for command in (("check", path), ("report", path, "--paper", "talk", "--out", "x.pdf")):
        code, _, err = run(*command)
        assert code == WORLD
        assert err.count("\n") == 1
        assert "“坏.tongxin”" in err
    assert path.read_bytes() == content


def test_a_missing_file_is_one_sentence(run, tmp_path):
    code, _, err = run("check", tmp_path / "没有.tongxin")
    assert code == WORLD
    assert err.startswith("找不到“没有.tongxin”")


def test_an_unwritable_place_is_one_sentence(run, sample, tmp_path):
    out = tmp_path / "没有" / "a.pdf"
    code, _, err = run("report", sample, "--paper", "ledger", "--records", "unit", "--out", out)
    assert code == WORLD
    assert err.count("\n") == 1


def test_help_is_no_error(capsys):
    with pytest.raises(SystemExit) as gone:
        main(["--help"])
    assert gone.value.code == 0
    assert "tongxin" in capsys.readouterr().out


def test_a_real_process_ends_with_the_code_and_no_traceback(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", str(tmp_path / "没有.tongxin")],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == WORLD
    assert "找不到" in done.stderr.decode("utf-8")
    assert b"Traceback" not in done.stderr


def test_a_file_whose_damage_shows_late_is_one_sentence(run, tmp_path):
    path = tmp_path / "坏.tongxin"
    store = create(path)
    with store.step(said("放入")) as step:
        step.put(Unit(name="第一党支部", kind="branch"))
    store.db.execute(f"UPDATE find_unit_data SET block = x'{'ff' * 40}'")
    store.close()
    for command in (("search", path, "支部"), ("check", path)):
        code, _, err = run(*command)
        assert (code, err.count("\n")) == (WORLD, 1)
        assert "从最近的备份打开" in err


def test_who_reads_only_the_first_line_hears_no_complaint(sample):
    program = subprocess.Popen(
        [sys.executable, "-m", "app", "search", str(sample), "党"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait() == DONE


def test_a_program_without_a_console_does_its_work_in_silence(sample, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["check", str(sample)]) == DONE
    assert main(["check", str(tmp_path / "没有.tongxin")]) == WORLD


def test_the_tour_only_reads_the_file_of_an_office(dressed, sample, tmp_path):
    before = sample.read_bytes()
    sample.chmod(0o444)
    written = list(go_round(tmp_path / "out", sample))
    sample.chmod(0o644)
    assert sample not in written
    assert sample.read_bytes() == before


def test_the_tour_writes_every_paper_and_a_picture_of_every_tab(dressed, tmp_path):
    written = list(go_round(tmp_path / "out"))
    assert all(path.stat().st_size > 3000 for path in written)
    kinds = [path.suffix for path in written]
    assert kinds.count(".pdf") == 44 + len(LEDGERS)
    assert (kinds.count(".docx"), kinds.count(".ics")) == (11, 1)
    assert kinds.count(".png") == 6
    assert kinds.count(".tongxin") == 1
    again = list(go_round(tmp_path / "out"))
    assert again == written, "the sample of the last tour is made anew"


def test_the_tour_never_replaces_a_file_that_is_no_sample(run, tmp_path):
    path = tmp_path / "样例协会.tongxin"
    create(path).close()
    before = path.read_bytes()
    code, _, err = run("tour", tmp_path)
    assert code == WORLD
    assert "不是样例" in err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("asked", "given"), [("fcitx", "fcitx;ibus"), ("fcitx5", "fcitx5;ibus"), ("ibus", None)]
)
def test_chinese_can_be_typed_where_the_desktop_says_fcitx(monkeypatch, asked, given):
    import os

    monkeypatch.setenv("QT_IM_MODULE", asked)
    monkeypatch.setenv("QT_IM_MODULES", "")
    monkeypatch.delenv("QT_IM_MODULES")
    choose_input_method()
    assert os.environ.get("QT_IM_MODULES") == given
    monkeypatch.delenv("QT_IM_MODULES", raising=False)
