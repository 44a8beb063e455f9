"""Searching from the command line, in a file made for it."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.__main__ import main
from app.records.partners import Enterprise
from app.records.roster import Person
from app.records.words import N, said
from app.store.file import create

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def run(tmp_path, capsys):
    path = tmp_path / "资料.tongxin"
    store = create(path)
    with store.step(said(N("试"))) as step:
        step.put(Enterprise(name="宁波远帆贸易有限公司", products="轴承、远帆牌布料"))
        step.put(Person(name="曾远帆"))
    store.close()

    def call(*arguments):
        code = main(["search", str(path), *arguments])
        out, err = capsys.readouterr()
        assert err == ""
        return code, out

    return call


def test_words_are_told_by_kind(run):
    code, out = run("远帆")
    lines = out.splitlines()
    assert code == 0
    assert [line for line in lines if not line.startswith("  ")] == [
        "人员（1 条）",
        "会员企业（1 条）",
    ]
    assert any(line.endswith("  宁波远帆贸易有限公司") for line in lines)


def test_the_field_is_told_where_the_title_does_not_have_the_words(run):
    _, out = run("軸承")
    assert "主营产品：轴承、远帆牌布料" in out


def test_every_word_must_be_found(run):
    assert run("远帆", "布料")[1].count("\n  ") == 1
    assert run("远帆", "钢铁") == (1, "没有找到。\n")


def test_json_holds_what_the_text_holds(run):
    code, out = run("zengyf", "--json")
    (group,) = json.loads(out)
    assert code == 0
    assert group["records"] == "person"
    assert (group["total"], group["more"]) == (1, False)
    assert group["hits"][0]["title"] == "曾远帆"


@pytest.mark.parametrize("words", ['"* OR NEAR(', "；", "\ud800", "长" * 10_000])
def test_hostile_words_find_nothing_in_peace(run, words):
    assert run(words) == (1, "没有找到。\n")


def test_a_file_that_is_none_is_refused_in_one_sentence(tmp_path, capsys):
    path = tmp_path / "a.tongxin"
    path.write_text("nothing")
    assert main(["search", str(path), "远"]) == 1
    assert "不是同心的资料文件" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["gbk", "cp1252", "utf-8"])
def test_json_is_read_alike_whatever_the_console_speaks(tmp_path, encoding):
    path = tmp_path / "资料.tongxin"
    with closing(create(path)) as store, store.step(said(N("试"))) as step:
        step.put(Enterprise(name="𠮷远帆\ud800厂"))
    done = subprocess.run(
        [sys.executable, "-m", "app", "search", str(path), "远帆", "--json"],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": encoding},
        capture_output=True,
        check=True,
    )
    (group,) = json.loads(done.stdout.decode("utf-8"))
    assert group["hits"][0]["title"] == "𠮷远帆\ud800厂"
