"""The notice that calls a meeting, and the sheets that are signed or filled in."""

import datetime as dt

import pytest

from app.content import Content, Mark, NewPage, Passage, Title
from app.exchange.word import write_word
from app.papers import notice, signin
from app.papers.laying import laid
from app.records.events import Attendance, Event, Guest, Topic
from app.records.roster import Person, Unit
from app.rules.held import Held

MADE = dt.datetime(2026, 11, 20, 9)
UNIT = Unit(name="中共示例商会第一支部委员会", kind="branch")
EVENT = Event(
    title="第一党支部12月支委会",
    kinds=("committee_meeting",),
    units=("u",),
    starts=dt.datetime(2026, 12, 3, 14),
    ends=dt.datetime(2026, 12, 3, 15),
    place="三楼会议室",
    theme="年底工作",
    preparation="请带好分管工作情况。",
)


@pytest.fixture
def names(tongue):
    tongue.known.update({"a": "周明远", "b": "陈立新"})
    return tongue


def call(written, names, event=EVENT, contact=None, **more):
    held = Held(event, due=("a", "b"), **more)
    return written(notice.paper(held, UNIT, contact, names, made=MADE))


def test_a_notice_calls_who_is_due_where_when_and_to_what(written, names):
    topics = (Topic(title="上月工作", speaker="b"), Topic(title="组织生活会准备"))
    contact = Person(name="何平", phone="010-0000 1011")
    read = call(written, names, topics=topics, guests=(Guest(name="王工"),), contact=contact)
    expected = [
        "关于召开第一党支部12月支委会的通知",
        "各位支部委员：",
        "兹定于2026年12月3日召开第一党支部12月支委会，现将有关事项通知如下。",
        "一、时间：2026年12月3日（星期四）14:00—15:00",
        *(
            "二、地点：三楼会议室",
            "三、参加人员：周明远、陈立新",
            "列席：王工",
            "四、主题：年底工作",
        ),
        *(
            "五、议题：1.上月工作（陈立新）",
            "2.组织生活会准备",
            "六、准备要求：请带好分管工作情况。",
        ),
        *("七、联系人：何平，电话：010-00001011", "中共示例商会第一支部委员会", "2026年11月20日"),
    ]
    places = [read.words().find(each) for each in expected]
    assert -1 not in places, expected[places.index(-1)]
    assert places == sorted(places)
    assert read.pages == 1


def test_what_is_not_known_takes_no_number(written, names):
    bare = EVENT.having(place="", theme="", preparation="", kinds=("joint_event",))
    words = call(written, names, bare.having(audience="全体会员企业代表")).words()
    assert "关于开展第一党支部12月支委会的通知有关人员：兹定于" in words
    assert "二、参加人员：全体会员企业代表" in words
    assert "三、" not in words


def test_the_day_of_the_notice_is_the_one_written(written, names):
    words = call(written, names, EVENT.having(noticed=dt.date(2026, 11, 25))).words()
    assert words.endswith("2026年11月25日")


def test_a_sheet_to_be_signed_names_who_is_due_before_anybody_is_called(written, names):
    held = Held(EVENT, due=("a", "b"), guests=(Guest(name="王工"),))
    read = written(signin.paper(held, names, made=MADE))
    lines = [line[3] for line in read.lines(0)]
    assert "1周明远16" in lines
    assert "2陈立新17" in lines
    assert "3王工列席18" in lines
    longer = written(signin.paper(held, names, spare=15, made=MADE))
    assert "1周明远18" in [line[3] for line in longer.lines(0)]


def test_a_filled_sheet_says_who_was_there_and_why_others_were_not(written, names):
    rows = (
        Attendance(person="a"),
        Attendance(person="b", state="leave", reason="sick", note="住院"),
    )
    held = Held(EVENT, rows, guests=(Guest(name="王工", heads=3),))
    words = written(signin.paper(held, names, filled=True, made=MADE)).words()
    assert "到会情况表" in words
    assert "应到2人，实到1人，请假1人，缺席0人，列席3人" in words
    assert "周明远出席" in words
    assert "陈立新请假病假，住院" in words
    assert "签名" not in words


def test_a_mark_goes_with_its_pages(written, tmp_path):
    blocks = (
        Mark("草稿"), Title("甲"), Passage("一"), NewPage(),
        Mark(""), Title("乙"), Passage("二"),
    )  # fmt: skip
    content = Content("合订", blocks, made=MADE)
    read = written(laid(content))
    assert [read.words(page).count("草稿") for page in range(2)] == [2, 0]
    write_word(tmp_path / "合订.docx", content)
    from docx import Document

    words = [each.text for each in Document(tmp_path / "合订.docx").paragraphs if each.text]
    assert words == ["草稿", "甲", "一", "乙", "二"]
