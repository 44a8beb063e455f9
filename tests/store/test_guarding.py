"""What must be true across records is refused at the end of a step, whoever writes."""

import datetime as dt

import pytest

from app.records.roster import Person
from app.records.talks import Item, Step, Voice
from app.records.words import Problem, said
from app.store.history import dropped, redo, restore, undo

DAY = dt.date(2026, 11, 2)
TOLD = said("试")


@pytest.fixture
def keep(store):
    def put(*recs):
        with store.step(TOLD) as step:
            return [step.put(rec) for rec in recs]

    return put


@pytest.fixture
def item(keep):
    made = Item(number="YJ-2026-001", kind="opinion", text="通知太晚", raised_on=DAY)
    keep(made, Voice(uid="v", item=made.uid, name="甲"))
    return made


def step(item, kind, **values):
    return Step(item=item.uid, on=DAY, kind=kind, **{"text": "说明", **values})


def refused(keep, *recs):
    with pytest.raises(Problem) as caught:
        keep(*recs)
    return caught.value


def test_an_item_is_not_closed_while_its_promise_is_open(store, keep, item):
    problem = refused(keep, step(item, "closed"))
    assert (str(problem), problem.field) == (
        "“YJ-2026-001”还不能办结：待回应。请先办完这一步，再办结。",
        "kind",
    )
    keep(step(item, "answered"))
    assert "还有 1 位提出人没有告知" in str(refused(keep, step(item, "closed")))
    keep(step(item, "told"), step(item, "closed"))
    assert store.count(Step) == 3


def test_an_import_of_many_is_refused_as_a_whole(store, item):
    rows = [step(item, "answered"), step(item, "closed"), *(step(item, "told") for _ in range(600))]
    with pytest.raises(Problem), store.step(TOLD) as writer:
        writer.put_many(rows)
    assert store.count(Step) == 0


def test_nothing_is_taken_away_under_a_closed_item(store, keep, item):
    answer = step(item, "answered")
    keep(answer, step(item, "told", voice="v"), step(item, "closed"))
    with pytest.raises(Problem), store.step(TOLD) as writer:
        writer.drop(answer)
    refused(keep, answer.having(kind="measure"))
    refused(keep, Voice(item=item.uid, name="乙"))
    refused(keep, store.get(Item, item.uid).having(kind="suggestion"))
    keep(Voice(item=item.uid, anonymous=True), store.get(Item, item.uid).having(note="改备注"))


def test_undo_and_redo_go_where_it_was_before(store, keep, item):
    keep(step(item, "answered"), step(item, "told"), step(item, "closed"))
    undo(store)
    redo(store)
    assert store.count(Step) == 3


def test_what_comes_back_from_the_bin_is_looked_at(store, keep, item):
    with store.step(TOLD) as writer:
        writer.drop(store.get(Voice, "v"))
    keep(step(item, "answered"), step(item, "closed"))
    (gone,) = dropped(store)
    with pytest.raises(Problem):
        restore(store, gone.step)


def test_an_older_file_with_a_closing_too_early_stays_workable(store, keep, item):
    store.db.execute("UPDATE item_step SET kind = 'closed'")
    keep(step(item, "assigned"))
    store.db.execute("UPDATE item_step SET kind = 'closed'")
    keep(store.get(Item, item.uid).having(note="改备注"), step(item, "answered"))
    keep(step(item, "told"), step(item, "closed"))


@pytest.mark.parametrize(
    ("kind", "good", "missing"),
    [
        ("declined", {"approver": "p"}, {"approver"}),
        ("waiting", {"waiting_for": "合作银行"}, {"waiting_for", "text"}),
        ("reopened", {}, {"text"}),
        ("revisited", {"by": "p", "verdict": "satisfied"}, {"by", "verdict"}),
    ],
)
def test_some_steps_are_nothing_without_their_words(keep, item, kind, good, missing):
    keep(Person(uid="p", name="丙"))
    for name in missing:
        lacking = {**good, name: "" if name in {"text", "waiting_for"} else None}
        assert refused(keep, step(item, kind, **lacking)).field == name
    keep(step(item, kind, **good))


def test_somebody_else_than_the_handler_visits_again(store, keep, item):
    keep(Person(uid="p", name="丙"), Person(uid="q", name="丁"))
    keep(step(item, "answered", by="p"), step(item, "told"))
    visit = step(item, "revisited", by="p", verdict="satisfied")
    assert refused(keep, visit).field == "by"
    keep(visit.having(by="q"))
    other = item.having(uid="other", owner="q")
    keep(other, step(other, "answered"))
    assert refused(keep, step(other, "revisited", by="q", verdict="satisfied")).field == "by"


def test_a_case_is_closed_only_when_everybody_in_it_was_told(store, keep, item):
    more = Item(number="YJ-2026-002", kind="opinion", text="又晚了", raised_on=DAY, case=item.uid)
    keep(more, Voice(uid="w", item=more.uid, name="乙"), step(item, "answered"))
    keep(step(item, "told", voice="v"))
    assert "YJ-2026-002" in str(refused(keep, step(item, "closed")))
    keep(step(item, "told", voice="w"), step(item, "closed"))


def test_an_open_item_cannot_be_merged_into_a_closed_one(store, keep, item):
    keep(step(item, "answered"), step(item, "told"), step(item, "closed"))
    refused(keep, *merged(item, "opinion"))
    keep(Item(kind="opinion", text="没有人提", raised_on=DAY, case=item.uid))


def merged(item, kind):
    more = Item(kind=kind, text="又晚了", raised_on=DAY, case=item.uid)
    return more, Voice(item=more.uid, name="乙")


def test_a_case_does_not_lead_back_to_itself(store, keep, item):
    more = Item(kind="opinion", text="又晚了", raised_on=DAY, case=item.uid)
    keep(more)
    assert refused(keep, store.get(Item, item.uid).having(case=more.uid)).field == "case"


def test_who_stays_unknown_cannot_be_found_by_the_talk(store, keep, item):
    from app.records.talks import Talk

    talk = Talk(held=dt.datetime(2026, 11, 1, 9), talkers=("p",), partners=("q",))
    keep(Person(uid="p", name="丙"), Person(uid="q", name="丁"), talk)
    keep(store.get(Item, item.uid).having(talk=talk.uid))
    assert refused(keep, Voice(item=item.uid, anonymous=True)).field == "talk"
