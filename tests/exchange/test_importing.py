"""An import from the first look to the undo: decisions, corrections, one step."""

import datetime as dt
import json

import attrs
import openpyxl
import pytest

from app.exchange.checking import quiet
from app.exchange.columns import Way
from app.exchange.headings import accepted, find_header, fingerprint
from app.exchange.importing import (
    bring_in,
    differences,
    recalled,
    remember,
    told,
    why,
    write_wrong,
)
from app.exchange.preview import ANEW, State
from app.exchange.sheets import read_sheets
from app.records import RECORDS
from app.records.events import Attendance, Event
from app.records.partners import Enterprise
from app.records.roster import Membership, Person, Unit
from app.records.talks import WITHHELD
from app.records.words import Problem, plain, said
from app.store.history import life_of, redo, undo
from app.store.listing import Wanted, listing
from app.store.titles import Titles
from tests.store.making import everything, traces

CODE = "91330212MA2AA00016"


@pytest.fixture
def sheet(tmp_path):
    """Give a function that keeps rows as a workbook."""

    def keep(*rows, name="in.xlsx"):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(list(row))
        book.save(tmp_path / name)
        return tmp_path / name

    return keep


def states(preview):
    return [line.state.value for line in preview.lines]


def test_looking_writes_nothing(peopled, look, sheet):
    path = sheet(["企业名称", "地区"], ["新厂", "浙江"], ["另一家企业", "广东"], ["", "x"])
    before = (everything(peopled), traces(peopled))
    preview = look(peopled, Enterprise, path)
    assert states(preview) == ["new", "changed", "wrong"]
    assert (everything(peopled), traces(peopled)) == before


def test_an_import_is_one_step_and_one_undo(peopled, look, sheet):
    before, heard = everything(peopled), []
    peopled.told = heard.append
    path = sheet(["企业名称", "地区"], ["新厂", "浙江"], ["另一家企业", "广东"], ["第三厂", ""])
    preview = look(peopled, Enterprise, path)
    assert bring_in(peopled, Enterprise, preview.lines, path.name, by=preview) == 3
    assert len(heard) == 1
    assert heard[0].by is preview
    assert plain(heard[0].what) == "从“in.xlsx”导入 3 条会员企业"
    assert peopled.count(Enterprise) == 5
    assert listing(peopled, Enterprise, Wanted(words="第三")).total == 1
    undo(peopled)
    assert everything(peopled) == before
    redo(peopled)
    assert peopled.count(Enterprise) == 5
    assert states(look(peopled, Enterprise, path)) == ["same"] * 3


def test_a_change_is_told_field_by_field_and_stands_in_the_history(peopled, look, sheet, checker):
    path = sheet(["企业名称", "统一社会信用代码", "地区"], ["改名后", CODE, "广东"])
    preview = look(peopled, Enterprise, path)
    found, raws = checker(peopled, preview)
    tongue = Titles(peopled.db, plain)
    (line,) = found.check(raws)
    assert line.state is State.CONFLICT
    assert why(preview, line, tongue) == ("地区： → 广东；企业名称：已存“另一家企业”，表里“改名后”")
    (line,) = found.check([attrs.evolve(raws[0], ways={"name": Way.REPLACE})])
    assert differences(line, tongue) == [
        ("name", "另一家企业", "改名后"),
        ("region", "", "广东"),
        ("former", "", "另一家企业"),
    ]
    bring_in(peopled, Enterprise, [line], path.name)
    newest = life_of(peopled, line.base.uid)[0]
    assert newest.after == {"name": "改名后", "region": "广东", "former": "另一家企业"}


def test_only_what_is_ready_is_kept(peopled, look, sheet):
    path = sheet(["企业名称", "党员数"], ["新厂", "很多"], ["海天五金", ""], ["好厂", "3"])
    preview = look(peopled, Enterprise, path)
    assert states(preview) == ["wrong", "alike", "new"]
    assert bring_in(peopled, Enterprise, preview.lines, path.name) == 1
    assert peopled.find(Enterprise, name="好厂")[0].party_members == 3


def test_blank_cells_of_others_keep_what_is_known_and_of_our_own_clear_it(
    peopled, look, sheet, write, tmp_path
):
    path = sheet(["企业名称", "电话"], ["宁波海天五金有限公司", None])
    assert states(look(peopled, Enterprise, path)) == ["same"]
    path = tmp_path / "own.xlsx"
    write(peopled, Enterprise, path)
    book = openpyxl.load_workbook(path)
    heads = [cell.value for cell in book.active[1]]
    for row in (2, 3, 4):
        if book.active.cell(row, 1).value == "宁波海天五金有限公司":
            book.active.cell(row, heads.index("电话") + 1).value = None
    book.save(path)
    preview = look(peopled, Enterprise, path)
    (line,) = [line for line in preview.lines if line.state is State.CHANGED]
    assert line.record.phone == ""
    assert line.base.phone == "0574-66660000"


def test_a_renamed_record_is_known_by_its_hidden_number(peopled, look, write, tmp_path):
    path = tmp_path / "own.csv"
    write(peopled, Person, path)
    text = path.read_text("utf-8-sig").replace("周明", "周　明")
    path.write_text(text, "utf-8-sig")
    preview = look(peopled, Person, path)
    assert sorted(states(preview)) == ["changed", "same", "same"]


def test_a_row_added_to_our_own_table_only_adds(peopled, look, write, tmp_path):
    path = tmp_path / "own.csv"
    write(peopled, Enterprise, path)
    text = path.read_text("utf-8-sig")
    added = "宁波海天五金有限公司" + "," * text.splitlines()[0].count(",")
    lines = [line for line in text.splitlines() if not line.startswith("宁波海天")]
    path.write_text("\r\n".join([*lines, added, added.replace("宁波海天", "某")]), "utf-8-sig")
    preview = look(peopled, Enterprise, path)
    assert states(preview) == ["same", "same", "same", "new"]
    assert preview.lines[-1].record.state == "member", "what is blank begins as in the form"


def test_a_code_mangled_by_a_spreadsheet_is_never_taken_for_a_change(
    peopled, look, write, tmp_path
):
    path = tmp_path / "own.csv"
    write(peopled, Enterprise, path)
    path.write_text(path.read_text("utf-8-sig").replace(CODE, "9.13302E+17"), "gb18030")
    preview = look(peopled, Enterprise, path)
    assert sorted(states(preview)) == ["same", "same", "wrong"]


def test_a_row_copied_with_its_number_is_not_taken_twice(peopled, look, write, tmp_path):
    path = tmp_path / "own.csv"
    write(peopled, Unit, path)
    lines = path.read_text("utf-8-sig").splitlines()
    path.write_text("\r\n".join([*lines, lines[1]]), "utf-8-sig")
    preview = look(peopled, Unit, path)
    assert states(preview) == ["same", "same", "same"]
    assert plain(preview.lines[-1].reason) == "与第 2 行相同。"


def test_a_wrong_cell_is_mended_in_place(peopled, look, sheet, checker):
    path = sheet(["企业名称", "党员数"], ["新厂", "很多"], ["好厂", "3"])
    preview = look(peopled, Enterprise, path)
    found, raws = checker(peopled, preview)
    lines = found.check(raws)
    assert [line.state.value for line in lines] == ["wrong", "new"]
    mended = attrs.evolve(raws[0], cells={**raws[0].cells, "party_members": "12"})
    (line,) = found.check([mended])
    assert line.state is State.NEW
    assert line.record.party_members == 12
    doubled = attrs.evolve(raws[0], cells={"name": "好 厂", "party_members": ""})
    (line,) = found.check([doubled])
    assert line.state is State.SAME, "it says nothing the other row does not say"
    assert plain(line.reason) == "与第 3 行相同。"
    other = attrs.evolve(raws[0], cells={"name": "好 厂", "party_members": "5"})
    (line,) = found.check([other])
    assert line.state is State.CONFLICT
    assert plain(line.reason) == "与第 3 行是同一条记录，内容不同。"


def test_what_looks_alike_is_decided_by_the_user(peopled, look, sheet, checker):
    path = sheet(["企业名称", "地区"], ["海天五金", "浙江"])
    preview = look(peopled, Enterprise, path)
    found, raws = checker(peopled, preview)
    (line,) = found.check(raws)
    assert line.state is State.ALIKE
    uid = line.alike[0]
    assert len(line.alike) == 2, "with its region and without"
    (anew,) = found.check([attrs.evolve(raws[0], target=ANEW)])
    assert (anew.state, anew.base) == (State.NEW, None)
    (same,) = found.check([attrs.evolve(raws[0], target=uid)])
    assert (same.state, same.record.uid) == (State.CHANGED, uid)
    assert (same.changes, same.kept) == (("region",), ("name",)), "a shorter name changes nothing"


def test_an_unknown_link_can_be_made_with_the_import(peopled, look, sheet, checker):
    path = sheet(
        ["人员", "组织", "起"],
        ["新人", "一支部", "2026-01-01"],
        ["新 人", "第二党支部", "2026-02-01"],
        ["周明", "没有的", "2026-01-01"],
    )
    preview = look(peopled, Membership, path)
    assert states(preview) == ["wrong", "wrong", "wrong"]
    found, raws = checker(peopled, preview)
    assert found.create("unit", "没有的") is None, "a unit needs more than its name"
    made = found.create("person", "新人")
    spare = found.create("person", "没人提到")
    lines = found.check(raws)
    assert [line.state.value for line in lines] == ["new", "new", "wrong"]
    bring_in(peopled, Membership, lines, path.name, found.extra)
    assert peopled.get(Person, made.uid).name == "新人"
    assert peopled.get(Person, spare.uid) is None
    assert peopled.count(Membership, person=made.uid) == 2
    undo(peopled)
    assert peopled.get(Person, made.uid) is None


def test_a_unit_may_stand_under_one_of_the_same_sheet(peopled, look, sheet):
    path = sheet(
        ["组织全称", "组织类别", "上级组织"],
        ["第一党小组", "党小组", "第九党支部"],
        ["第九党支部", "党支部", ""],
    )
    preview = look(peopled, Unit, path)
    assert states(preview) == ["new", "new"]
    bring_in(peopled, Unit, preview.lines, path.name)
    group = peopled.find(Unit, name="第一党小组")[0]
    assert peopled.get(Unit, group.parent).name == "第九党支部"


def test_a_parent_left_out_keeps_the_import_out_and_names_the_field(peopled, look, sheet):
    path = sheet(
        ["组织全称", "组织类别", "上级组织"],
        ["第一党小组", "党小组", "第九党支部"],
        ["第九党支部", "没有这种", ""],
    )
    preview = look(peopled, Unit, path)
    assert states(preview) == ["new", "wrong"]
    with pytest.raises(Problem):
        bring_in(peopled, Unit, preview.lines, path.name)
    assert peopled.count(Unit) == 2


def test_several_links_and_names_with_a_comma_in_them(peopled, look, sheet):
    with peopled.step(said("放入")) as step:
        step.put(Unit(name="党建、群团处", kind="department"))
    path = sheet(
        ["名称", "类型", "组织", "开始时间"],
        ["联学", "主题党日，党课", "一支部；第二党支部", "2026年3月1日14:30—16:00"],
        ["座谈", "其他", "第一党支部、党建、群团处", dt.datetime(2026, 3, 2, 9)],
    )
    preview = look(peopled, Event, path)
    assert states(preview) == ["new", "new"]
    first, second = (line.record for line in preview.lines)
    assert first.kinds == ("party_class", "theme_day")
    assert len(first.units) == len(second.units) == 2
    assert first.starts == dt.datetime(2026, 3, 1, 14, 30)


def test_wrong_rows_go_to_a_workbook_and_come_back_mended(peopled, look, sheet, tmp_path):
    path = sheet(["公司", "企业名称", "党员数"], ["x", "甲厂", "多"], ["y", "乙厂", "2"])
    preview = look(peopled, Enterprise, path)
    out = tmp_path / "wrong.xlsx"
    assert write_wrong(out, preview, Titles(peopled.db, plain), quiet) == 1
    book = openpyxl.load_workbook(out)
    sheet_ = book.active
    heads = [cell.value for cell in sheet_[1]]
    assert heads == ["公司", "企业名称", "党员数", "不能导入的原因", "原表行号"]
    row = [cell.value for cell in sheet_[2]]
    assert row[:3] == ["x", "甲厂", "多"], "with the column nobody knows"
    assert "党员数" in row[3]
    assert "不是整数" in row[3]
    assert row[4] == "2"
    assert sheet_["C2"].fill.fgColor.rgb != sheet_["A2"].fill.fgColor.rgb
    sheet_["C2"].value = "5"
    book.save(out)
    again = look(peopled, Enterprise, out)
    assert states(again) == ["new"]
    assert again.lines[0].record.extra == "公司：x", "the reason is no column of the office"


@pytest.mark.parametrize("code", [913302120000000123.0, 91330212000000012, "9.13302E+17"])
def test_a_code_that_excel_changed_stays_wrong_in_the_workbook_of_wrong_rows(
    peopled, look, sheet, tmp_path, code
):
    preview = look(peopled, Enterprise, sheet(["企业名称", "统一社会信用代码"], ["甲厂", code]))
    assert states(preview) == ["wrong"]
    out = tmp_path / "wrong.xlsx"
    write_wrong(out, preview, Titles(peopled.db, plain), quiet)
    assert states(look(peopled, Enterprise, out)) == ["wrong"]


def test_a_corrected_mapping_is_remembered_for_that_kind_of_sheet(peopled, look, sheet):
    path = sheet(["单位名", "所在地"], ["甲厂", "浙江"])
    (found,) = read_sheets(path, quiet)
    header = find_header(found, Enterprise, (plain,))
    assert header.mapped == {"extra:单位名": 0, "extra:所在地": 1}
    corrected = attrs.evolve(header, fields=("name", "region"))
    remember(peopled, Enterprise, corrected)
    assert recalled(peopled, Enterprise, header).mapped == {"name": 0, "region": 1}
    spaced = sheet(["单 位 名", "所在地："], ["乙厂", "广东"], name="next.xlsx")
    (line,) = look(peopled, Enterprise, spaced).lines
    assert (line.record.name, line.record.region) == ("乙厂", "广东")
    assert fingerprint(Person, header.heads) != fingerprint(Enterprise, header.heads)


def test_headings_are_known_in_every_language(look, peopled, sheet):
    english = {"企业名称": "Company name", "地区": "Region", "小型": "Small", "规模": "Size"}

    def say(text):
        return english.get(plain(text), plain(text))

    path = sheet(["Company  name", "REGION", "Size"], ["甲厂", "浙江", "small"])
    preview = look(peopled, Enterprise, path, (say,))
    assert preview.lines[0].record.size == "small"
    assert accepted(Enterprise, (say,))["companyname"] == "name"


@pytest.mark.parametrize("table", RECORDS)
def test_every_heading_is_known_again(table):
    cls = RECORDS[table]
    known = accepted(cls, (plain,))
    for field in cls.fields:
        if field.name not in WITHHELD:
            assert field.name in known.values(), field.label
            for word in field.also:
                assert "".join(word.split()) in known


def test_what_was_seen_can_be_told_as_plain_data(peopled, look, sheet):
    path = sheet(["表"], ["企业名称", "颜色", "党员数"], ["甲厂", "红", "多"], ["合计", "", ""])
    preview = look(peopled, Enterprise, path)
    found = told(preview, Titles(peopled.db, plain))
    assert json.loads(json.dumps(found)) == found
    assert found["heading_row"] == 2
    assert (found["left_out"], found["extra"]) == ([], ["颜色"])
    assert found["rows"][0]["row"] == 3
    assert found["skipped"][0]["row"] == 4


def test_an_attachment_needs_its_bytes(peopled, look, sheet):
    path = sheet(["文件名", "会议与活动", "内容摘要值"], ["照片.jpg", "党课", "ab" * 32])
    with peopled.step(said("放入")) as step:
        unit = peopled.find(Unit)[0].uid
        starts = dt.datetime(2026, 1, 1)
        step.put(Event(title="党课", kinds=("party_class",), units=(unit,), starts=starts))
    preview = look(peopled, RECORDS["attachment"], path)
    assert states(preview) == ["wrong"]
    assert "文件内容" in plain(preview.lines[0].problems[0][1])


def test_what_is_final_is_kept_from_an_import_row_by_row(peopled, look, write, tmp_path):
    unit, person = peopled.find(Unit)[0], peopled.find(Person, name="周明")[0]
    made = {"kinds": ("other",), "units": (unit.uid,), "starts": dt.datetime(2026, 3, 1, 9)}
    events = [Event(title=title, **made) for title in ("定稿的会", "草稿的会")]
    with peopled.step(said("放入")) as step:
        step.put_many(events)
        step.put_many([Attendance(event=each.uid, person=person.uid) for each in events])
        step.put(events[0].having(state="final"))
    for cls, column, value in ((Event, "地点", "别处"), (Attendance, "说明", "补写")):
        path = tmp_path / f"{cls.table}.xlsx"
        write(peopled, cls, path)
        book = openpyxl.load_workbook(path)
        (row,) = [r for r in book.active.iter_rows() if column in [cell.value for cell in r]]
        at = next(cell.column for cell in row if cell.value == column)
        for line in (1, 2):
            book.active.cell(row[0].row + line, at).value = value
        book.save(path)
        preview = look(peopled, cls, path)
        assert sorted(states(preview)) == ["changed", "wrong"]
        (wrong,) = [line for line in preview.lines if line.state is State.WRONG]
        assert "“定稿的会”已定稿" in str(wrong.problems[0][1])
        assert bring_in(peopled, cls, preview.lines, path.name) == 1
    assert [each.place for each in peopled.find(Event)] == ["", "别处"]
    assert [each.note for each in peopled.find(Attendance)] == ["", "补写"]
