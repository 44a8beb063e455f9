"""Papers of talks and of what came of them, their records gathered from a data file."""

import datetime as dt

from app.papers import care_ledger, condense_list, talk_form
from app.papers.press import Paper
from app.papers.redacted import WHOLE, edition_of
from app.papers.talk_form import Earlier
from app.records.choices import POSTS
from app.records.lists import Retention
from app.records.partners import Contact
from app.records.roster import Person, Post
from app.records.talks import Item, Step, Talk, Voice
from app.records.words import N, Said, Tongue, said
from app.rules.promises import PROMISES, STATES, Standing, standings
from app.rules.redaction import Edition, Redaction
from app.rules.retaining import kept_until
from app.rules.rolls import covers
from app.store.condensing import held_before
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.settings import get_setting

# More earlier talks than that nobody reads before a talk.
_EARLIER = 8
_ALL = 1_000_000


def talk_of(
    store: Store,
    tongue: Tongue,
    talk: Talk,
    made: dt.datetime,
    *,
    with_private: bool = False,
    wish: Redaction = WHOLE,
) -> Paper:
    """Return the form of a talk; the private strand only when it is switched on."""
    office = get_setting(store, "office")
    if not wish.audience:
        duties = duties_of(store, tongue, talk)
        return talk_form.paper(
            talk, tongue, office=office, with_private=with_private, duties=duties, made=made
        )
    edition = edition_of(store, tongue, wish, made.date(), [talk])
    ((shown,),) = edition.groups
    gone = wish.gone("talk")
    return talk_form.redacted(shown, gone, edition.mark, edition.tongue, office=office, made=made)


def blank_of(
    store: Store, tongue: Tongue, talk: Talk, made: dt.datetime, *, with_earlier: bool = True
) -> Paper:
    """Return the blank form for a talk that is to be held, and for the talker the earlier ones."""
    return talk_form.blank(
        talk,
        earlier_of(store, tongue, talk, made.date()) if with_earlier else (),
        tongue,
        office=get_setting(store, "office"),
        duties=duties_of(store, tongue, talk),
        made=made,
    )


def earlier_of(store: Store, tongue: Tongue, talk: Talk, day: dt.date) -> list[Earlier]:
    """Return the earlier talks with the partners of a talk, the newest first."""
    found = [each for uid in talk.partners for each in store.find(Talk, partners=uid)]
    found += [each for uid in talk.contacts for each in store.find(Talk, contacts=uid)]
    before = talk.held or dt.datetime.combine(day, dt.time.max)
    talks = {each.uid: each for each in found if each.held and each.held < before}
    talks.pop(talk.uid, None)
    newest = sorted(talks.values(), key=lambda each: str(each.held), reverse=True)[:_EARLIER]
    return [Earlier(each, _came_of(store, tongue, each, day)) for each in newest]


def duties_of(store: Store, tongue: Tongue, talk: Talk) -> dict[str, str]:
    """Return what everybody of a talk served as on its day: a Party post, else the duty."""
    day = talk.held.date() if talk.held else dt.date.today()
    found: dict[str, str] = {}
    for uid in (*talk.talkers, *talk.partners):
        person = store.get(Person, uid)
        posts = [p for p in store.find(Post, person=uid) if covers(p.since, p.until, day)]
        posts.sort(key=lambda post: list(POSTS).index(post.kind or "other"))
        if posts:
            post = posts[0]
            found[uid] = post.name.strip() or tongue.say(POSTS[post.kind or "other"])
        elif person is not None:
            parts = (person.department.strip(), person.duty.strip())
            found[uid] = "".join(part for part in parts if part)
    for uid in talk.contacts:
        contact = store.get(Contact, uid)
        found[uid] = contact.duty.strip() if contact else ""
    return {uid: duty for uid, duty in found.items() if duty}


def _came_of(
    store: Store, tongue: Tongue, talk: Talk, day: dt.date
) -> tuple[tuple[Item, str], ...]:
    found = _standings(store, talk, day)
    return tuple((each.item, tongue.say(_state(each.state, each.promise))) for each in found)


def _standings(store: Store, talk: Talk, day: dt.date) -> list[Standing]:
    items = store.find(Item, talk=talk.uid)
    steps = [step for item in items for step in store.find(Step, item=item.uid)]
    voices = [voice for item in items for voice in store.find(Voice, item=item.uid)]
    return standings(items, steps, voices, day)


def _state(state: str, promise: str) -> Said:
    if promise in PROMISES:
        words = N("{state} · {promise}")
        return said(words, state=said(STATES[state]), promise=said(PROMISES[promise]))
    return said(STATES[state])


def care_of(
    store: Store,
    tongue: Tongue,
    wanted: Wanted,
    made: dt.datetime,
    filtered: str = "",
    wish: Redaction = WHOLE,
) -> Paper:
    """Return the care ledger of the difficulties wanted, as an audience may read it."""
    edition = care_edition(store, tongue, wanted, made.date(), wish)
    items, steps, voices = edition.groups
    return care_ledger.paper(
        items,
        steps,
        voices,
        edition.tongue,
        filtered=edition.clean(filtered),
        mark=edition.mark,
        office=get_setting(store, "office"),
        made=made,
    )


def care_edition(
    store: Store, tongue: Tongue, wanted: Wanted, day: dt.date, wish: Redaction = WHOLE
) -> Edition:
    """Return the difficulties wanted with their steps and voices, as an audience may read them."""
    equal = {**wanted.equal, "kind": "difficulty"}
    whole = Wanted(wanted.words, wanted.order, equal, wanted.within, _ALL)
    items = listing(store, Item, whole).records
    uids = frozenset(item.uid for item in items)
    steps = store.find(Step, item=uids) if uids else []
    voices = store.find(Voice, item=uids) if uids else []
    return edition_of(store, tongue, wish, day, items, steps, voices)


def condense_list_of(store: Store, tongue: Tongue, made: dt.datetime) -> Paper:
    """Return the list of the talks whose time is over."""
    before = kept_until(store.find(Retention), made.date()) or dt.date.min
    talks = over(store, made.date())
    return condense_list.paper(
        talks,
        {talk.uid: store.count(Item, talk=talk.uid) for talk in talks},
        before,
        tongue,
        office=get_setting(store, "office"),
        made=made,
    )


def over(store: Store, day: dt.date) -> list[Talk]:
    """Return the talks whose time is over; those with something still promised are left out."""
    before = kept_until(store.find(Retention), day)
    if before is None:
        return []
    return [talk for talk in held_before(store, before) if not _has_open(store, talk, day)]


def _has_open(store: Store, talk: Talk, day: dt.date) -> bool:
    return any(each.is_open for each in _standings(store, talk, day))
