"""Items driven by chance: figures are their rows, promises hold, what is undone was never there."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.records.flow import OWES, offered
from app.records.item_choices import ITEM_KINDS, STEP_KINDS
from app.records.roster import Person
from app.records.talks import Item, Step, Voice
from app.records.words import Problem, said
from app.rules.board import Asked, board
from app.rules.cases import LANES
from app.store.file import create
from app.store.history import redo, undo
from app.ui.casing import merge, unmerge
from app.ui.facts import Facts

TOLD = said("试")
TODAY = dt.date(2026, 11, 23)
PICK = st.integers(0, 10_000)
WORDS = {"text": "说明", "waiting_for": "合作方", "verdict": "satisfied"}


class Items(RuleBasedStateMachine):
    """Take steps, merge, un-merge, undo; hold the promises after each act."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.mkdtemp()
        self.store = create(Path(self.folder) / "a.tongxin")
        self.facts = Facts(self.store, lambda: TODAY)
        self.store.told = self.facts.hear
        self.states: list[dict] = []
        with self.store.step(TOLD) as step:
            self.people = [step.put(Person(uid=f"p{n}", name=f"人{n}")).uid for n in range(2)]
        self.facts.all()

    def some(self, pick: int) -> Item:
        items = self.store.find(Item)
        return items[pick % len(items)]

    def act(self, *recs) -> None:
        """Keep records as one act, unless a promise stands against it."""
        before = self.shown()
        try:
            with self.store.step(TOLD) as step:
                step.put_many(recs)
                changed = bool(step.touched)
        except Problem:
            assert self.shown() == before
        else:
            # What was so already leaves nothing to undo.
            self.states += [before] if changed else []

    def shown(self) -> dict:
        """Return all the board says, as plain values."""
        found = board(self.facts.all().values(), Asked())
        lanes = {lane: found.rows(lane) for lane in LANES}
        # Behind a figure lie rows in no order of their own: the list they open in has one.
        figures = {
            name: {key: sorted(getattr(figure, key)) for key in ("kept", "open", "all")}
            for name, figure in (("answered", found.answered), ("carried", found.carried))
        }
        return {**figures, **lanes}

    @rule(
        kind=st.sampled_from(sorted(ITEM_KINDS)), voices=st.integers(0, 2), back=st.integers(0, 200)
    )
    def raise_one(self, kind, voices, back):
        number = f"YJ-{self.store.count(Item) + 1}"
        day = TODAY - dt.timedelta(back)
        item = Item(number=number, kind=kind, text=number, raised_on=day, owner=self.people[0])
        heard = [Voice(item=item.uid, name=f"声{n}") for n in range(voices)]
        self.act(item, *heard, *([Voice(item=item.uid, anonymous=True)] if voices == 1 else []))

    @precondition(lambda self: self.store.count(Item))
    @rule(pick=PICK, which=PICK, back=st.integers(0, 30))
    def take_an_offered_step(self, pick, which, back):
        matter = self.facts.matter(self.some(pick))
        kinds = offered(matter.behind.stand)
        self.take(matter, kinds[which % len(kinds)], which, back)

    @precondition(lambda self: self.store.count(Item))
    @rule(pick=PICK, kind=st.sampled_from(sorted(STEP_KINDS)), back=st.integers(-5, 30))
    def take_any_step(self, pick, kind, back):
        self.take(self.facts.matter(self.some(pick)), kind, pick, back)

    def take(self, matter, kind, which, back):
        voices = matter.untold
        voice = voices[which % len(voices)] if kind == "told" and voices else None
        by = self.people[kind == "revisited"]
        step = Step(
            item=matter.item.uid, on=TODAY - dt.timedelta(back), kind=kind, by=by, voice=voice,
            approver=self.people[1], **WORDS,
        )  # fmt: skip
        self.act(step)

    @precondition(lambda self: self.store.count(Step))
    @rule(pick=PICK)
    def take_a_step_back(self, pick):
        steps = self.store.find(Step)
        before = self.shown()
        try:
            with self.store.step(TOLD) as step:
                step.drop(steps[pick % len(steps)])
        except Problem:
            assert self.shown() == before
        else:
            self.states.append(before)

    @precondition(lambda self: self.store.count(Voice))
    @rule(pick=PICK, anonymous=st.booleans())
    def change_a_voice(self, pick, anonymous):
        voices = self.store.find(Voice)
        voice = voices[pick % len(voices)]
        self.act(voice.having(anonymous=anonymous, name="" if anonymous else "某人"))

    @precondition(lambda self: self.store.count(Item) > 1)
    @rule(picks=st.lists(PICK, min_size=2, max_size=4), keep=st.booleans())
    def merge_some(self, picks, keep):
        uids = [self.some(pick).uid for pick in picks]
        rows, before = self.rows(), self.shown()
        try:
            merged = merge(self.store, uids, uids[0])
        except Problem:
            assert self.rows() == rows
            return
        if merged:
            self.states.append(before)
        if keep:
            return
        after = self.shown()
        unmerge(self.store, merged)
        if merged:
            self.states.append(after)
        assert self.rows() == rows
        assert self.shown() == before

    @rule()
    def undo_one(self):
        if self.states and undo(self.store) is not None:
            after, before = self.shown(), self.states.pop()
            assert after == before
            redo(self.store)
            undo(self.store)
            assert self.shown() == before

    def rows(self) -> dict:
        """Return every record but its stamp."""
        return {
            rec.uid: rec.having(changed="")
            for cls in (Item, Voice, Step)
            for rec in self.store.find(cls)
        }

    @invariant()
    def figures_are_their_rows(self):
        items = {item.uid: item for item in self.store.find(Item)}
        found = board(self.facts.all().values(), Asked())
        for figure, kind in ((found.answered, "opinion"), (found.carried, "suggestion")):
            assert sorted(figure.all) == sorted(u for u, i in items.items() if i.kind == kind)
            for uid in figure.open:
                assert self.facts.standing(items[uid]).promise == OWES[kind]
            for uid in figure.kept:
                assert self.facts.standing(items[uid]).promise != OWES[kind]

    @invariant()
    def nothing_is_closed_while_it_owes_anything(self):
        for item in self.store.find(Item):
            found = self.facts.standing(item)
            if found.state == "closed":
                assert found.stand.settled is not None
                assert found.stand.untold == ()
            assert found.stand.early == []

    @invariant()
    def what_is_known_all_along_is_what_the_records_say(self):
        known = self.facts.all()
        fresh = Facts(self.store, lambda: TODAY).all()
        assert known.keys() == fresh.keys()
        for uid, found in fresh.items():
            assert (known[uid].promise, known[uid].lead) == (found.promise, found.lead)
            assert known[uid].clock == found.clock
            assert known[uid].state == self.facts.standing(self.store.get(Item, uid)).state

    def teardown(self):
        self.store.close()
        shutil.rmtree(self.folder)


TestItems = Items.TestCase
TestItems.settings = settings(
    max_examples=30,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
