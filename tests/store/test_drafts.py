import pytest

from app.records.words import Known
from app.store.drafts import discard, draft_of, keep, waiting
from app.store.history import undoable
from tests.store.making import HOSTILE

FORM = "person:0190-1"


def type_into(store, raw, form=FORM, base=""):
    table, uid = form.split(":")
    keep(store, form, table, uid, raw, base)


def test_a_draft_comes_back_as_it_was_typed(store, reopened):
    raw = {"name": "江", "joined": "2026年十三月", "units": ["a", "b"], "first": True, "rank": None}
    type_into(store, raw, base="2026-01-01T00:00:00.000000")
    store = reopened(store)
    draft = draft_of(store, FORM)
    assert draft.raw == raw
    assert (draft.form, draft.table, draft.uid) == (FORM, "person", "0190-1")
    assert draft.base == "2026-01-01T00:00:00.000000"
    assert draft.at


@pytest.mark.parametrize("text", [*HOSTILE, "长" * 100_000], ids=lambda text: ascii(text[:20]))
def test_a_draft_keeps_any_text(store, text):
    type_into(store, {"name": text, text: "名"})
    assert draft_of(store, FORM).raw == {"name": text, text: "名"}


def test_the_newest_text_of_a_form_replaces_the_one_before(store):
    for name in ("江", "江小", "江小满"):
        type_into(store, {"name": name})
    assert [draft.raw for draft in waiting(store)] == [{"name": "江小满"}]


def test_drafts_wait_newest_first_by_kind(store):
    for form in ("person:1", "unit:2", "person:3"):
        type_into(store, {"name": form}, form)
    assert [draft.form for draft in waiting(store)] == ["person:3", "unit:2", "person:1"]
    assert [draft.form for draft in waiting(store, "person")] == ["person:3", "person:1"]
    assert waiting(store, "event") == []


def test_a_discarded_draft_is_gone_and_others_stay(store, reopened):
    type_into(store, {"name": "甲"}, "person:1")
    type_into(store, {"name": "乙"}, "person:2")
    discard(store, "person:1")
    discard(store, "person:9")
    store = reopened(store)
    assert draft_of(store, "person:1") is None
    assert [draft.form for draft in waiting(store)] == ["person:2"]


def test_drafts_are_no_steps(store):
    told = []
    store.told = told.append
    type_into(store, {"name": "甲"})
    discard(store, FORM)
    assert (undoable(store), told) == (None, [])


def test_a_file_opened_to_be_read_keeps_no_draft(store, reopened):
    reader = reopened(store, readonly=True)
    with pytest.raises(Known, match="只读"):
        type_into(reader, {"name": "甲"})
