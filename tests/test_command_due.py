"""What is due and late, from the command line."""

import datetime as dt
import json

import pytest

from app.__main__ import main
from app.records.events import Event
from app.records.roster import Unit
from app.records.rules import Rule
from app.records.words import said
from app.store.file import create


@pytest.fixture
def run(tmp_path, capsys):
    path = tmp_path / "资料.tongxin"
    store = create(path)
    unit = Unit(name="中共商会第一支部", short="一支部", kind="branch")
    other = Unit(name="中共商会第二支部", short="二支部", kind="branch")
    rule = Rule(name="主题党日", kinds=("theme_day",), owners=("branch",), period="month",
                source="条例", article="第十六条", warn=7)  # fmt: skip
    held = Event(title="会", kinds=("theme_day",), units=(unit.uid, other.uid),
                 starts=dt.datetime(2026, 1, 12, 9))  # fmt: skip
    late = Event(title="会", kinds=("theme_day",), units=(other.uid,),
                 starts=dt.datetime(2026, 2, 12, 9))  # fmt: skip
    with store.step(said("试")) as step:
        step.put_many([unit, other, rule, held, late])
    store.close()

    def call(*arguments):
        code = main(["due", str(path), *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def test_what_is_due_comes_first_and_then_what_is_late(run):
    code, out, _ = run("--day", "2026-03-28")
    assert code == 0
    assert out.splitlines() == [
        "待开　一支部　2026年3月　主题党日　应在 2026-03-31 前，已开 0/1",
        "待开　二支部　2026年3月　主题党日　应在 2026-03-31 前，已开 0/1",
        "逾期　一支部　2026年2月　主题党日　应在 2026-02-28 前，已开 0/1",
    ]


def test_one_unit_alone_and_what_is_not_urgent_yet(run):
    assert run("--unit", "二支部", "--day", "2026年3月2日")[1] == "没有待开和逾期的会议。\n"
    assert run("--unit", "第二", "--day", "2026-03-02", "--all")[1].startswith("待开　二支部")


def test_json_names_clause_and_days(run):
    _, out, _ = run("--day", "2026-03-28", "--unit", "一支部", "--json")
    due, late = json.loads(out)
    assert (due["state"], due["urgent"], due["by"], due["times"]) == (
        "due", True, "2026-03-31", 1,
    )  # fmt: skip
    assert late["clause"] == "主题党日：每月 1 次（《条例》第十六条）"
    assert (late["from"], late["to"], late["held"]) == ("2026-02-01", "2026-02-28", [])


def test_a_wrong_day_or_unit_is_said_in_one_sentence(run):
    code, _, err = run("--day", "3月28日")
    assert (code, err) == (1, "“3月28日”没有写年份，请写成 2026-11-23 这样的年月日。\n")
    code, _, err = run("--unit", "九支部")
    assert (code, err) == (1, "没有找到叫“九支部”的组织。请核对组织的名称。\n")
