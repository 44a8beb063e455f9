"""Minutes of one event and its sign-in sheet."""

import datetime as dt

import pytest

from app.papers import minutes
from app.records.events import Attendance, Event, Topic

MADE = dt.datetime(2026, 11, 24, 9, 5)
PEOPLE = ["周明远", "陈立新", "王秀英", "李建国", "赵文静", "冯旼", "卫𠅤", "何平", "施敏", "张弛"]


@pytest.fixture
def names(tongue):
    tongue.known.update({f"p{at}": name for at, name in enumerate(PEOPLE)})
    tongue.known.update({"u": "第一党支部", "e": "江海精工机械有限公司"})
    return tongue


@pytest.fixture
def event():
    return Event(
        title="第四季度党员大会",
        kinds=("members_meeting", "theme_day"),
        units=("u",),
        starts=dt.datetime(2026, 11, 23, 14, 30),
        ends=dt.datetime(2026, 11, 23, 16, 0),
        place="三楼会议室",
        theme="党建与业务深度融合",
        chair="p0",
        recorder="p2",
        partners=("e",),
        guests="刘海峰等6人",
        content="会议听取了汇报。\n\n会议要求抓好落实。",
    )


def attendance(event):
    states = ["present"] * 7 + ["leave", "absent", "observer"]
    reasons = {7: "business_trip", 8: "duty"}
    return [
        Attendance(
            event=event.uid,
            person=f"p{at}",
            state=state,
            reason=reasons.get(at),
            note="赴广交会" if at == 7 else "",
        )
        for at, state in enumerate(states)
    ]


def topics(event):
    return [
        Topic(event=event.uid, place=2, title="讨论共建事项", decision="开展五个一活动。"),
        Topic(
            event=event.uid,
            place=1,
            title="审议年度计划",
            speaker="p1",
            discussion="李建国建议压减会议。\n赵文静建议增加走访。",
            decision="原则同意。",
            vote="hands",
            votes_for=7,
            votes_against=0,
            abstentions=1,
        ),
    ]


@pytest.fixture
def read(written, event, names):
    paper = minutes.paper(event, attendance(event), topics(event), names, office="商会", made=MADE)
    return written(paper)


def test_everything_stands_in_the_order_of_the_form(read):
    words = read.words()
    expected = [
        *("第四季度党员大会记录", "时间：2026年11月23日（星期一）14:30—16:00", "地点：三楼会议室"),
        *("组织：第一党支部", "类型：支部党员大会、主题党日", "主题：党建与业务深度融合"),
        *("主持人：周明远", "记录人：王秀英", "共建单位：江海精工机械有限公司"),
        *("人数：应到9人，实到7人", "出席：周明远、", "冯旼、卫𠅤", "请假：何平（出差，赴广交会）"),
        *("缺席：施敏（公务冲突）", "列席：张弛、刘海峰等6人"),
        *("一、审议年度计划", "汇报人：陈立新", "讨论发言要点：李建国建议压减会议。"),
        *("赵文静建议增加走访。", "议定事项：原则同意。"),
        "表决情况：举手表决，赞成7票，反对0票，弃权1票。",
        *("二、讨论共建事项", "议定事项：开展五个一活动。"),
        *("三、主要内容", "会议听取了汇报。", "会议要求抓好落实。"),
        *("主持人签字：", "记录人签字：", "签到表"),
    ]
    places = [words.find(each) for each in expected]
    assert -1 not in places, expected[places.index(-1)]
    assert places == sorted(places)


def test_the_sign_in_sheet_has_a_page_of_its_own_with_all_names(read):
    sheet = read.words(read.pages - 1)
    assert "一、" not in sheet
    assert all(name in sheet for name in PEOPLE)
    assert sheet.count("签名") == 2
    assert "请假" in sheet
    assert "缺席" not in sheet


def test_the_outline_names_the_topics(read):
    titles = [each.title for each in _flat(read.reader().outline)]
    expected = [
        "第四季度党员大会记录",
        "一、审议年度计划",
        "二、讨论共建事项",
        "三、主要内容",
        "签到表",
    ]
    assert titles == expected


def _flat(outline):
    for each in outline:
        yield from _flat(each) if isinstance(each, list) else [each]


def test_an_event_of_which_little_is_known_leaves_out_the_rest(written, names):
    event = Event(title="碰头会", kinds=("other",), units=("u",), starts=dt.datetime(2026, 1, 5, 9))
    words = written(minutes.paper(event, [], [], names, made=MADE)).words()
    assert "2026年1月5日（星期一）09:00" in words
    assert not [each for each in ("主持人：", "出席", "应到", "共建单位", "一、") if each in words]


def test_twenty_eight_people_sign_on_one_page(written, event, names):
    many = [Attendance(event=event.uid, person="p1") for _ in range(28)]
    read = written(minutes.paper(event, many, [], names, made=MADE))
    assert read.words(read.pages - 1).count("陈立新") == 28


def test_a_sheet_without_a_roll_call_has_rows_to_write_in(written, event, names):
    read = written(minutes.paper(event, [], [], names, made=MADE))
    assert [line[3] for line in read.lines(read.pages - 1)][-3:-1] == ["1429", "1530"]


def test_minutes_report_characters_no_font_has(written, event, names):
    paper = minutes.paper(event.having(content="很好👍"), [], [], names, made=MADE)
    assert written(paper).missing.found == {"👍": {"第四季度党员大会": None}}
