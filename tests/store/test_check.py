import tracemalloc

import pytest

from app.records import RECORDS
from app.records.events import Attachment, Event
from app.records.partners import Enterprise
from app.records.roster import Unit
from app.records.words import plain
from app.store.check import check
from app.store.shape import find_table
from tests.store.making import TOLD, Maker, make, text_fields

FOUND = {cls.table: f.name for cls in RECORDS.values() for f in text_fields(cls) if f.find}


@pytest.fixture
def filled(store):
    with store.step(TOLD) as writer:
        maker = Maker(writer)
        for cls in RECORDS.values():
            writer.put(maker.full(cls))
    return store


def found(store):
    return [plain(what) for what in check(store)]


def test_a_filled_file_is_whole_and_stays_untouched(filled, path):
    before = path.read_bytes()
    assert found(filled) == []
    assert path.read_bytes() == before


def test_a_file_opened_to_be_read_can_be_checked(filled, reopened):
    assert found(reopened(filled, readonly=True)) == []


@pytest.mark.parametrize(("table", "name"), FOUND.items())
def test_search_text_that_does_not_fit_its_row_is_seen(filled, table, name):
    filled.db.execute(f'UPDATE "{table}" SET "{name}" = \'改了\' WHERE id = 1')
    assert found(filled) == [f"{RECORDS[table].label}有 1 条的搜索文字与内容不符。"]


@pytest.mark.parametrize("number", range(12))
def test_words_that_changed_places_are_seen(store, number):
    unit = make(store, Unit, name="第一党支部", kind="branch")
    first, second = f"甲{number}", f"丙{number * 7}"
    make(store, Event, title="会", units=(unit.uid,), content=f"{first} {second}")
    store.db.execute("UPDATE event SET content = ?", [f"{second} {first}"])
    assert found(store) == ["会议与活动有 1 条的搜索文字与内容不符。"]


def test_a_check_does_not_keep_the_words_of_all_rows(store):
    unit = make(store, Unit, name="第一党支部", kind="branch")
    for n in range(40):
        make(store, Event, title=f"会{n}", units=(unit.uid,), content="学习交流培训" * 800)
    check(store)
    tracemalloc.start()
    assert found(store) == []
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_500_000


def test_missing_and_left_over_search_text_is_seen(store):
    for name in ("甲", "乙"):
        make(store, Enterprise, name=name)
    store.db.execute(f"DELETE FROM {find_table(Enterprise)} WHERE rowid = 1")
    store.db.execute(f"INSERT INTO {find_table(Enterprise)} (rowid, words) VALUES (99, '00000061')")
    assert found(store) == ["会员企业有 2 条的搜索文字与内容不符。"]


def test_links_that_lead_nowhere_are_seen(filled):
    filled.db.execute("PRAGMA foreign_keys = OFF")
    filled.db.execute("UPDATE membership SET person = 'nobody'")
    wrong = filled.count(RECORDS["membership"])
    assert found(filled) == [f"有 {wrong} 处链接指向不存在的记录。"]


def test_attachments_without_bytes_are_seen(store):
    make(store, Attachment, digest="0" * 64)
    assert found(store) == ["有 1 个附件缺少内容。"]


def test_a_torn_index_is_seen(filled):
    filled.db.execute("PRAGMA writable_schema = ON")
    filled.db.execute(
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
        " WHERE name = 'change_step') WHERE name = 'change_uid'"
    )
    filled.db.execute("PRAGMA writable_schema = RESET")
    (only,) = found(filled)
    assert "损坏" in only


def test_values_that_cannot_be_read_are_seen(filled):
    filled.db.execute("UPDATE person SET joined = '二月三十'")
    filled.db.execute("UPDATE unit SET closed = '2026-02-30' WHERE id = 1")
    people = filled.count(RECORDS["person"])
    assert found(filled) == ["组织有 1 条的内容读不出来。", f"人员有 {people} 条的内容读不出来。"]
