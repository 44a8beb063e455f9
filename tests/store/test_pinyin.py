import time

import pytest

from app.records.events import Event
from app.records.partners import Contact, Enterprise
from app.records.roster import Person, Unit
from app.store.check import check
from app.store.listing import Wanted, listing
from app.store.pinyin import BREAK, cells, mixed, reach, spellings, spelt, typed
from tests.store.making import keep, make


def readings(name, *, person=True):
    return spelt([(name, person)])[0].split(f" {BREAK} ")


def found(store, cls, words):
    field = cls.titles[0]
    return {getattr(rec, field) for rec in listing(store, cls, Wanted(words=words)).records}


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("曾国强", "zeng guo qiang"),
        ("单小满", "shan xiao man"),
        ("仇英", "qiu ying"),
        ("解晓东", "xie xiao dong"),
        ("查良", "zha liang"),
        ("朴树", "piao shu"),
        ("区楚", "ou chu"),
        ("尉迟恭", "yu chi gong"),
        ("长孙明", "zhang sun ming"),
        ("欧阳修", "ou yang xiu"),
        ("盖小同", "ge xiao tong"),
        ("吕布", "lv bu"),
        ("單田芳", "shan tian fang"),
        ("任远", "ren yuan"),
        ("张三", "zhang san"),
    ],
)
def test_surnames_are_read_as_surnames(name, reading):
    assert readings(name)[0] == reading


def test_only_a_person_has_a_surname():
    assert readings("单位", person=False)[0] == "dan wei"
    assert "ou hai" not in readings("区海公司", person=False)


def test_phrases_settle_how_a_character_is_read():
    assert readings("重庆银行长沙分行", person=False)[0] == "chong qing yin hang chang sha fen hang"
    assert readings("会计音乐", person=False)[0] == "kuai ji yin yue"


def test_further_readings_are_kept_but_few():
    assert "ceng guo qiang" in readings("曾国强")
    assert len(readings("行长重乐曾单解查区" * 7)) <= 6
    assert len(spelt([("行" * 100_000, False)])[0]) < 5000


def test_stops_end_what_is_read_together():
    full, short = spelt([("更新，建议", False)])
    assert full.split() == ["geng", "xin", BREAK, "jian", "yi"]
    assert short.split() == ["g", "x", BREAK, "j", "y"]
    assert readings("宁波（远帆）", person=False)[0] == "ning bo yuan fan"
    assert spelt([("", True), ("、", True), ("ひらがな", True)])[0].replace(BREAK, "").split() == []


def test_letters_are_parted_in_every_way():
    assert ["xi", "an"] in spellings("xian")
    assert ["xian"] in spellings("xian")
    assert all(parts[0] == "xi" for parts in spellings("xi'an"))
    assert spellings("zhangs")[0] == ["zhang", "s"]
    assert spellings("lyubu") == spellings("lvbu") == spellings("lübu") == [["lv", "bu"]]
    assert ["zhang"] in [whole for whole, _ in mixed("zhangqm")]
    assert len(spellings("a" * 64)) <= 24
    assert len(spellings("gangan" * 10)) <= 24


@pytest.mark.parametrize("word", ["", "-", "138", "'", "张", "a" * 65, "a b", "zh*", '"'])
def test_what_is_no_pinyin_spells_nothing(word):
    assert spellings(word) == []
    assert not typed(word)


def test_reach_tells_how_far_a_spelling_goes():
    row = cells("张启明", True)
    assert [reach(row, word) for word in ("zhang", "zhangqi", "zq", "zhqm", "zhangqm", "hang")] == [
        1,
        2,
        2,
        3,
        3,
        0,
    ]


def test_people_and_enterprises_are_found_by_pinyin(store):
    keep(store, *(Person(name=name) for name in ("曾国强", "单小满", "张三", "章珊珊", "吕布")))
    keep(store, Enterprise(name="宁波长兴轴承有限公司", short="甬兴", former="慈溪五金厂"))
    keep(store, Unit(name="第一党支部", kind="branch"))
    for words, names in {
        "zeng": {"曾国强"},
        "zenggq": {"曾国强"},
        "zgq": {"曾国强"},
        "shanxiao": {"单小满"},
        "zhangs": {"张三", "章珊珊"},
        "zhangsan": {"张三"},
        "ZHANG SAN": {"张三"},
        "ｚｈａｎｇｓａｎ": {"张三"},
        "hang": set(),
        "angsan": set(),
        "zs": {"张三", "章珊珊"},
        "lvbu": {"吕布"},
        "lyub": {"吕布"},
        "lubu": set(),
    }.items():
        assert found(store, Person, words) == names, words
    for words in ("nbcx", "nbzx", "changxing", "zhoucheng", "yongxing", "cxwj", "ningboc"):
        assert found(store, Enterprise, words), words
    assert found(store, Unit, "dyd") == {"第一党支部"}


def test_a_linked_name_is_found_by_its_pinyin(store):
    firm = make(store, Enterprise, name="远帆贸易")
    make(store, Contact, name="某人", enterprise=firm.uid)
    chair = make(store, Person, name="仇英")
    make(store, Event, title="学习会", chair=chair.uid)
    assert found(store, Contact, "yuanfan") == {"某人"}
    assert found(store, Event, "qiuying") == {"学习会"}
    assert found(store, Event, "xuexih") == {"学习会"}


def test_pinyin_follows_a_changed_name(store):
    (person,) = keep(store, Person(name="张三"))
    keep(store, person.having(name="李四"))
    assert found(store, Person, "zhang") == set()
    assert found(store, Person, "lisi") == {"李四"}
    assert check(store) == []


def test_missing_pinyin_is_seen_by_the_check(store):
    keep(store, Person(name="张三"))
    store.db.execute("DELETE FROM find_person")
    store.db.execute(
        "INSERT INTO find_person (rowid, title) VALUES (1, '00005f20 00004e09')",
    )
    assert len(check(store)) == 1


@pytest.mark.parametrize("tail", ["uu", "nn", ""])
def test_letters_that_part_in_ever_more_ways_are_parted_at_once(tail):
    word = "angang" * 10 + tail
    started = time.perf_counter()
    ways = spellings(word), mixed(word)
    assert time.perf_counter() - started < 1
    assert all(len(each) <= 24 for each in ways)
    assert bool(ways[0]) == (tail == "")
