"""Minutes of one event and its sign-in sheet."""

import datetime as dt

import pytest

from app.papers import minutes
from app.records.events import Attendance, Correction, Event, Guest, Topic, VoteRule
from app.records.roster import Person
from app.rules.held import Held
from app.rules.quorum import Circle
from app.store.seeding import shipped

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
            votes_for=6,
            votes_against=0,
            abstentions=1,
        ),
    ]


def held(event, rows=(), agenda=(), **more):
    people = {f"p{at}": Person(name=name, standing="formal") for at, name in enumerate(PEOPLE)}
    rules = tuple(rec for rec in shipped() if isinstance(rec, VoteRule))
    more = {"circle": Circle(people), "rules": rules} | more
    return Held(event, tuple(rows), tuple(agenda), **more)


def paper(event, names, rows=(), agenda=(), tasks=None, **more):
    return minutes.paper(held(event, rows, agenda, **more), names, tasks or {}, made=MADE)


@pytest.fixture
def read(written, event, names):
    return written(paper(event, names, attendance(event), topics(event)))


def test_everything_stands_in_the_order_of_the_form(read):
    words = read.words()
    expected = [
        *("第四季度党员大会记录", "时间：2026年11月23日（星期一）14:30—16:00", "地点：三楼会议室"),
        *("组织：第一党支部", "类型：支部党员大会、主题党日", "主题：党建与业务深度融合"),
        *("主持人：周明远", "记录人：王秀英", "共建单位：江海精工机械有限公司"),
        "人数：应到9人，实到7人",
        "法定人数：有表决权的正式党员应到9人，到会7人，须达到二分之一，符合（《中国共产党",
        "第十一条）",
        *("出席：周明远、", "冯旼、卫𠅤", "请假：何平（出差，赴广交会）"),
        *("缺席：施敏（公务冲突）", "列席：张弛、刘海峰等6人"),
        *("一、审议年度计划", "汇报人：陈立新", "讨论发言要点：李建国建议压减会议。"),
        "赵文静建议增加走访。",
        "表决情况：举手表决，赞成6票，反对0票，弃权1票，赞成6票，超过应到9人的二分之一，通过（",
        "议定事项：原则同意。",
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
    words = written(paper(event, names)).words()
    assert "2026年1月5日（星期一）09:00" in words
    assert not [each for each in ("主持人：", "出席", "应到", "共建单位", "一、") if each in words]


def test_twenty_eight_people_sign_on_one_page(written, event, names):
    many = [Attendance(event=event.uid, person="p1") for _ in range(28)]
    read = written(paper(event, names, many))
    assert read.words(read.pages - 1).count("陈立新") == 28


def test_a_sheet_without_a_roll_call_has_rows_to_write_in(written, event, names):
    read = written(paper(event, names))
    assert [line[3] for line in read.lines(read.pages - 1)][-3:-1] == ["1429", "1530"]


def test_minutes_report_characters_no_font_has(written, event, names):
    made = paper(event.having(content="很好👍"), names)
    assert written(made).missing.found == {"👍": {"第四季度党员大会": None}}


def test_a_draft_is_marked_on_every_page_and_a_final_record_is_not(written, event, names):
    for state, mark in (("draft", "草稿"), ("checked", "未定稿"), ("final", "")):
        read = written(paper(event.having(state=state), names, attendance(event), topics(event)))
        for page in range(read.pages):
            assert ("稿" in read.words(page)) is bool(mark)
            # Once in the margin, once across the page.
            assert read.words(page).count(mark or "稿") == (2 if mark else 0)
        assert read.missing.found == {}


def test_a_ballot_is_told_with_its_numbers_and_its_counters(written, event, names):
    topic = Topic(
        event=event.uid, title="接收预备党员", matter="admission", vote="ballot",
        outcome="decision", decision="同意接收。", number="一支决〔2026〕3号",
        owner="p1", due=dt.date(2026, 12, 1),
        issued=7, returned=7, valid=7, votes_for=6, votes_against=1, abstentions=0, written_for=1,
        scrutineers=("p3",), tellers=("p4",),
    )  # fmt: skip
    rows = attendance(event)
    words = written(paper(event, names, rows, [topic], {topic.uid: "YJ-2026-040"})).words()
    assert (
        "无记名投票，发出票7张，收回7张，有效7张，赞成6票，反对1票，弃权0票，会前书面赞成1票"
        in words
    )
    assert (
        "赞成7票，超过应到9人的二分之一，通过（《中国共产党发展党员工作细则》（2014年））。"
        in words
    )
    assert "监票人：李建国。计票人：赵文静。" in words
    assert "决议（一支决〔2026〕3号）：同意接收。" in words
    assert "落实：责任人陈立新，2026年12月1日前完成，任务编号YJ-2026-040。" in words


def test_a_topic_says_which_time_it_is_on_the_agenda(written, event, names):
    topic = Topic(event=event.uid, title="活动室改造", outcome="deferred")
    words = written(paper(event, names, [], [topic], times={topic.uid: 3})).words()
    assert "本议题第3次列入议程。" in words
    assert "议定事项：下次再议。" in words


def test_who_is_not_counted_stands_apart_with_the_reason_and_guests_with_theirs(
    written, event, names
):
    rows = [
        Attendance(event=event.uid, person="p0"),
        Attendance(event=event.uid, person="p1", voteless=True),
        Attendance(
            event=event.uid, person="p2", state="absent", counted=False, excluded="bedridden"
        ),
    ]
    guests = (Guest(name="杜文彬", role="partner", enterprise="e", position="总经理", heads=2),)
    words = written(paper(event, names, rows, guests=guests, leaders=("p0",))).words()
    assert "应到2人，实到2人" in words
    assert "出席：周明远、陈立新（无表决权）" in words
    assert "不计入应到：王秀英（年老体弱卧床不起或长期患病生活不能自理）" in words
    assert "列席：杜文彬（江海精工机械有限公司，总经理，企业人员，2人）、刘海峰等6人" in words
    assert "双重组织生活：周明远" in words
    assert "有表决权的正式党员应到1人，到会1人" in words


def test_corrections_stand_beside_the_text_and_below_it(written, event, names):
    final = event.having(state="final")
    topic = topics(event)[1]
    corrections = (
        Correction(
            number=1, place="议题1·议定事项", before="原则同意。", after="同意。", reason="笔误",
            on=dt.date(2026, 12, 2), by="p3", target=topic.uid, part="decision",
        ),
        Correction(number=2, kind="reopened", reason="补附件", on=dt.date(2026, 12, 3)),
        Correction(
            number=3, place="附件", after="签字件.pdf", reason="补签", on=dt.date(2026, 12, 4)
        ),
    )  # fmt: skip
    topic = topic.having(decision="同意。")
    words = written(paper(final, names, [], [topic], corrections=corrections)).words()
    assert "议定事项：同意。〔更正1〕" in words
    assert "三、更正" in words
    assert "更正1：议题1·议定事项，原文“原则同意。”，更正为“同意。”。" in words
    assert "理由：笔误（2026年12月2日李建国）" in words
    assert "更正2：定稿后退回草稿修改。理由：补附件（2026年12月3日）" in words
    assert "更正3：附件，补充“签字件.pdf”。理由：补签（2026年12月4日）" in words
