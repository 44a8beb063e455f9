"""The command line keeps to what an operator may see, and notes which talks went out."""

import datetime as dt
from contextlib import closing

import pytest
from openpyxl import load_workbook

from app.__main__ import main
from app.command import DONE, WORLD
from app.command_opening import PIN
from app.papers.pdfium import page_words
from app.records.operators import Operator
from app.records.roster import Person
from app.records.talks import Talk
from app.records.words import said
from app.rules.pins import digest
from app.store.access import accesses
from app.store.file import create, open_file
from app.ui.operating import switch_on

HELD = dt.datetime(2026, 11, 20, 15)


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "支部.tongxin"
    with closing(create(path)) as store, store.step(said("放入")) as step:
        step.put_many([Person(name="周望舒", uid="zhou"), Person(name="罗星野", uid="luo")])
        step.put_many(
            [
                Operator(name="党群部", pin=digest("1357"), sees_all=True),
                Operator(name="罗星野", person="luo", pin=digest("9999")),
            ]
        )
        made = Talk(held=HELD, others="来访者", private="绝不外传")
        step.put_many(
            [
                made.having(uid="a", number="TX-1", talkers=("zhou",)),
                made.having(uid="b", number="TX-2", talkers=("luo",)),
            ]
        )
    return path


@pytest.fixture
def run(data, capsys, monkeypatch):
    monkeypatch.delenv(PIN, raising=False)

    def call(command, *arguments, pin=""):
        if pin:
            monkeypatch.setenv(PIN, pin)
        capsys.readouterr()
        code = main([command, str(data), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def log(path):
    with closing(open_file(path)) as store:
        store.look_as(None)
        return [(each.act, each.uid) for each in accesses(store)]


def exported(path):
    return {row[0] for row in load_workbook(path).active.iter_rows(min_row=2, values_only=True)}


def test_what_goes_out_is_noted_also_without_operators(run, data, tmp_path):
    assert run("export", "--records", "talk", "--out", tmp_path / "a.xlsx")[0] == DONE
    assert run("export", "--records", "person", "--out", tmp_path / "p.xlsx")[0] == DONE
    report = ("report", "--paper", "talk", "--number", "TX-2", "--out")
    assert run(*report, tmp_path / "a.pdf")[0] == DONE
    ledger = ("report", "--paper", "ledger", "--records", "talk", "--out", tmp_path / "l.pdf")
    assert run(*ledger)[0] == DONE
    assert run("export", "--everything", "--out", tmp_path)[0] == DONE
    assert sorted(log(data)) == [
        *[("exported", uid) for uid in "aabb"],
        *[("printed", uid) for uid in "abb"],
    ]


def test_a_file_that_is_write_protected_goes_out_without_a_note(run, data, tmp_path):
    data.chmod(0o444)
    try:
        assert run("export", "--records", "talk", "--out", tmp_path / "a.xlsx")[0] == DONE
    finally:
        data.chmod(0o644)


def test_without_a_name_no_talk_goes_out(run, data, tmp_path):
    with closing(open_file(data)) as store:
        switch_on(store)
    out = tmp_path / "a.xlsx"
    code, _, err = run("export", "--records", "talk", "--out", out)
    assert (code, exported(out)) == (DONE, set())
    assert "--operator" in err
    assert run("search", "TX-1")[0] != DONE
    assert run("report", "--paper", "talk", "--number", "TX-1", "--out", tmp_path / "a.pdf")[0] == (
        WORLD
    )


def test_an_operator_takes_out_what_he_may_see(run, data, tmp_path):
    with closing(open_file(data)) as store:
        switch_on(store)
    out, who = tmp_path / "a.xlsx", ("--operator", "罗星野")
    assert run("export", "--records", "talk", "--out", out, *who, pin="1357")[0] == WORLD
    assert run("export", "--records", "talk", "--out", out, *who, pin="9999")[0] == DONE
    assert exported(out) == {"TX-2"}
    assert run("search", "TX-1", *who)[0] != DONE
    assert run("search", "TX-2", *who)[0] == DONE
    everything = ("--operator", "党群部")
    paper = tmp_path / "l.pdf"
    ledger = ("report", "--paper", "ledger", "--records", "talk", "--out", paper)
    assert run(*ledger, *everything, pin="1357")[0] == DONE
    words = "".join(page_words(paper))
    assert "TX-1" in words
    assert "绝不外传" not in words
    assert sorted(log(data)) == [("exported", "b"), ("printed", "a"), ("printed", "b")]
