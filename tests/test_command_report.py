"""Papers, Word copies and calendars from the command line."""

import pytest
from docx import Document
from icalendar import Calendar

from app.__main__ import main
from app.command import DONE, USAGE, WORLD
from app.papers.pdfium import page_words
from app.records.partners import Agreement, Enterprise
from app.records.planning import Plan
from app.records.roster import Person, Unit
from app.records.talks import Item, Talk
from app.store.file import open_file
from app.store.settings import get_setting


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("样例") / "样例.tongxin"
    assert main(["sample", str(path)]) == DONE
    return path


@pytest.fixture(scope="module")
def store(sample):
    made = open_file(sample, readonly=True)
    yield made
    made.close()


@pytest.fixture
def run(sample, capsys):
    """Return a function that runs a command on the sample and gives code, words, complaints."""

    def call(command, *arguments):
        capsys.readouterr()
        code = main([command, str(sample), *(str(each) for each in arguments)])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return call


def text_of(path):
    return "".join("".join(page_words(path)).split())


@pytest.fixture(scope="module")
def unit(store):
    return store.get(Unit, store.find(Plan)[1].unit)


def test_the_month_table_of_a_unit_by_its_full_or_short_name(run, unit, store, tmp_path):
    out, year = tmp_path / "m.pdf", store.find(Plan)[1].year
    for name in (unit.name, unit.short):
        month = ("--month", f"{year}-10")
        code, words, _ = run("report", "--paper", "month", "--unit", name, *month, "--out", out)
        assert (code, words) == (DONE, f"{out}（1 页）\n")
        assert f"{unit.name}{year}年10月工作安排表" in text_of(out)


@pytest.mark.parametrize("month", ["0001-01", "9999-12"])
def test_the_first_and_the_last_month_of_all_are_months(run, unit, tmp_path, month):
    words = ("--paper", "month", "--unit", unit.name, "--month", month)
    assert run("report", *words, "--out", tmp_path / "m.pdf")[0] == DONE


def test_a_month_that_is_none_is_one_sentence(run, unit, tmp_path):
    month = ("--paper", "month", "--unit", unit.name, "--month", "十三月")
    code, _, err = run("report", *month, "--out", tmp_path / "m.pdf")
    assert (code, err.count("\n")) == (WORLD, 1)
    assert "不是有效月份" in err


def test_the_ledger_of_items_all_or_by_words(run, store, tmp_path):
    out = tmp_path / "i.pdf"
    assert run("report", "--paper", "items", "--out", out)[0] == DONE
    assert "意见建议台账" in text_of(out)
    assert run("report", "--paper", "items", "--words", "没有这样的话", "--out", out)[0] == DONE
    assert "筛选：没有这样的话" in text_of(out)
    assert "没有记录。" in text_of(out)


def test_the_file_of_a_partner(run, store, tmp_path):
    out = tmp_path / "p.pdf"
    firm = store.get(Enterprise, store.find(Agreement)[0].enterprises[0])
    assert run("report", "--paper", "partner", "--uid", firm.uid, "--out", out)[0] == DONE
    text = text_of(out)
    assert f"{firm.name}共建档案" in text
    assert firm.credit_code in text


@pytest.mark.parametrize("paper", ["minutes", "talk", "items", "partner"])
def test_a_name_that_ends_in_docx_gives_the_word_copy(run, tmp_path, paper):
    out, pdf = tmp_path / "x.docx", tmp_path / "x.pdf"
    assert run("report", "--paper", paper, "--out", out)[:2] == (DONE, f"{out}\n")
    run("report", "--paper", paper, "--out", pdf)
    document, text = Document(out), text_of(pdf)
    said = [paragraph.text.replace("\t", "") for paragraph in document.paragraphs]
    said += [c.text for t in document.tables for row in t._tbl.tr_lst for c in cells(row)]
    said = ["".join(each.split()) for each in said]
    assert len([each for each in said if each]) > 10
    short = [each for each in said if 0 < len(each) < 8]
    assert [each for each in short if each not in text] == []


def cells(row):
    from docx.table import _Cell

    return [_Cell(cell, None) for cell in row.tc_lst]


def test_a_list_has_no_word_copy(run, tmp_path):
    out = tmp_path / "x.docx"
    code, _, err = run("report", "--paper", "ledger", "--records", "unit", "--out", out)
    assert (code, err.count("\n")) == (WORLD, 1)
    assert "列表台账没有 Word 副本" in err
    assert not out.exists()


def test_the_calendar_of_a_unit(run, unit, tmp_path):
    out = tmp_path / "c.ics"
    code, words, _ = run("calendar", "--unit", unit.name, "--out", out)
    found = Calendar.from_ical(out.read_bytes())
    assert (code, words) == (DONE, f"{out}（{len(found.events)} 项）\n")
    assert len(found.events) > 10
    assert str(found["x-wr-calname"]) == unit.name


def test_a_unit_nobody_knows_is_one_sentence(run, tmp_path):
    code, _, err = run("calendar", "--unit", "没有的支部", "--out", tmp_path / "c.ics")
    assert (code, err.count("\n")) == (WORLD, 1)
    assert err.startswith("没有找到要打印的组织。")


def test_papers_and_calendars_in_another_language(run, unit, tmp_path):
    out = tmp_path / "m.pdf"
    minutes = ("report", "--paper", "minutes", "--language", "en", "--out", out)
    assert run(*minutes)[0] == DONE
    assert "Place:" in text_of(out)
    assert "地点：" not in text_of(out)
    out = tmp_path / "c.ics"
    assert run("calendar", "--unit", unit.name, "--language", "zh_TW", "--out", out)[0] == DONE
    assert "支部黨員大會" in out.read_text(encoding="utf-8").replace("\r\n ", "")


def test_a_redacted_edition_names_nobody(run, store, tmp_path):
    out = tmp_path / "t.pdf"
    talk = next(each for each in store.find(Talk) if each.private and each.partners)
    chosen = ("--paper", "talk", "--uid", talk.uid, "--out", out)
    assert run("report", *chosen)[0] == DONE
    names = [store.get(Person, uid).name for uid in (*talk.talkers, *talk.partners)]
    assert all(name in text_of(out) for name in names)
    assert run("report", *chosen, "--audience", "branch_meeting")[0] == DONE
    shown = text_of(out)
    assert "支部书记" in shown
    assert not [name for name in (*names, *(each[1:] for each in names)) if name in shown]
    assert "".join(talk.difficulties.split()) not in shown
    items = ("--paper", "items", "--out", out, "--audience", "enterprise")
    assert run("report", *items)[0] == DONE
    shown = text_of(out)
    assert "会员企业A" in shown
    assert not [firm.name for firm in store.find(Enterprise) if firm.name in shown]
    assert not [each.name for each in store.find(Person) if each.name in shown]
    code, _, why = run("report", *chosen, "--audience", "branch_meeting", "--private")
    assert (code, "--audience" in why) == (USAGE, True)


@pytest.mark.parametrize(
    ("paper", "there"),
    [
        ("checklist", "阶段清单"),
        ("ballots", "民主评议党员测评票"),
        ("tally", "民主评议党员测评票计票单"),
        ("results", "民主评议结果汇总表"),
    ],
)
def test_papers_of_the_newest_meeting_that_has_them(run, tmp_path, paper, there):
    out = tmp_path / "x.pdf"
    assert run("report", "--paper", paper, "--out", out)[0] == DONE
    assert there in text_of(out)


@pytest.mark.parametrize(
    ("paper", "there"),
    [("attendance", "考勤表"), ("hours", "学时表"), ("ladder", "换届工作清单"), ("book", "目录")],
)
def test_papers_of_a_units_year(run, tmp_path, paper, there):
    out = tmp_path / "x.pdf"
    assert run("report", "--paper", paper, "--unit", "第一党支部", "--out", out)[0] == DONE
    assert there in text_of(out)


def test_a_units_year_needs_a_unit_and_a_checklist_its_kind_of_meeting(run, tmp_path):
    out = tmp_path / "x.pdf"
    assert run("report", "--paper", "book", "--out", out)[0] == USAGE
    code, _, err = run("report", "--paper", "checklist", "--words", "主题党日", "--out", out)
    assert (code, err.count("\n")) == (WORLD, 1)
    assert "没有找到有这份材料的会议。" in err
    assert not out.exists()


def test_the_book_has_a_word_copy_with_its_photos(run, tmp_path):
    out = tmp_path / "x.docx"
    words = ("--unit", "第一党支部", "--out", out)
    assert run("report", "--paper", "book", *words)[0] == DONE
    document = Document(out)
    assert len(document.inline_shapes) >= 1
    assert "会议记录簿" in [paragraph.text for paragraph in document.paragraphs]


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("plan", "一、指导思想"),
        ("plan-table", "年度工作计划表"),
        ("plan-changes", "年度工作计划调整表"),
        ("wall", "年工作年历"),
        ("wall-a4", "年工作年历"),
        ("plan-fact", "年度计划执行情况表"),
        ("plan-gaps", "年度计划空缺情况表"),
    ],
)
def test_the_papers_of_a_plan(run, unit, store, tmp_path, paper, words):
    year = str(max(plan.year for plan in store.find(Plan)))
    out = tmp_path / "p.pdf"
    asked = ("--paper", paper, "--unit", unit.name, "--year", year)
    assert run("report", *asked, "--out", out)[0] == DONE
    assert words in text_of(out)
    assert f"{unit.name}{year}" in text_of(out)


@pytest.mark.parametrize("paper", ["wall", "plan-fact", "plan-gaps"])
def test_without_a_unit_the_papers_of_a_year_tell_of_all(run, store, tmp_path, paper):
    out = tmp_path / "p.pdf"
    assert run("report", "--paper", paper, "--out", out)[0] == DONE
    assert get_setting(store, "office") in text_of(out)


def test_the_plan_has_a_word_copy_and_the_wall_plan_none(run, unit, tmp_path):
    out = tmp_path / "p.docx"
    asked = ("--unit", unit.name, "--out", out)
    assert run("report", "--paper", "plan", *asked)[0] == DONE
    assert Document(out).paragraphs[0].text.endswith("年度工作计划")
    code, _, complaint = run("report", "--paper", "wall", *asked)
    assert code == WORLD
    assert "没有 Word 副本" in complaint


def test_the_sheet_of_a_major_task(run, tmp_path):
    out = tmp_path / "t.pdf"
    assert run("report", "--paper", "task", "--words", "展览会", "--out", out)[0] == DONE
    assert "重大任务“四个一起”落实表" in text_of(out)


def test_a_plan_that_is_not_there_is_one_sentence(run, unit, tmp_path):
    asked = ("--paper", "plan", "--unit", unit.name, "--year", "1990")
    code, _, complaint = run("report", *asked, "--out", tmp_path / "p.pdf")
    assert (code, complaint.count("\n")) == (WORLD, 1)
    assert "没有 1990 年的年度计划" in complaint
    assert run("report", "--paper", "plan", "--out", tmp_path / "p.pdf")[0] == USAGE


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("items", "意见建议台账"),
        ("rectification", "问题整改台账"),
        ("answers", "本汇总不列提出人"),
        ("statistics", "建议落实率"),
        ("opinion-sheet", "征求意见表"),
    ],
)
def test_the_papers_of_opinions(run, tmp_path, paper, words):
    for suffix in ("pdf", "docx"):
        out = tmp_path / f"{paper}.{suffix}"
        code, _, complaints = run("report", "--paper", paper, "--out", out)
        assert (code, complaints) == (DONE, "")
        assert out.exists()
    assert words in text_of(tmp_path / f"{paper}.pdf")


def test_the_papers_of_opinions_of_a_unit_and_a_year(run, unit, tmp_path):
    out = tmp_path / "a.pdf"
    asked = ("--paper", "statistics", "--unit", unit.name, "--out", out)
    code, _, _ = run("report", *asked)
    assert code == DONE
    assert unit.name in text_of(out)
    run("report", *asked, "--year", "1999")
    assert "这段时间没有意见建议" in text_of(out)


def test_a_dossier_is_found_by_its_number(run, store, tmp_path):
    out, item = tmp_path / "d.pdf", store.find(Item)[0]
    code, _, _ = run("report", "--paper", "dossier", "--number", item.number, "--out", out)
    assert code == DONE
    assert item.number in text_of(out)


def test_a_ledger_of_opinions_is_narrowed_to_a_number(run, store, tmp_path):
    out, items = tmp_path / "l.pdf", store.find(Item)
    code, _, _ = run("report", "--paper", "items", "--number", items[0].number, "--out", out)
    assert code == DONE
    assert "共1条" in text_of(out)
