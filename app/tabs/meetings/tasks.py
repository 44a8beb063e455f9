"""From a decision to a task in the ledger, and back."""

from app.records.events import Event, Topic
from app.records.talks import Item
from app.records.words import Known, N, Problem, said
from app.rules.quotes import item_of_topic
from app.store.rows import Store
from app.ui.desk import Desk
from app.ui.making import free_number


def item_of(store: Store, topic: Topic) -> Item | None:
    """Return the task that came out of a topic, None when there is none yet."""
    found = store.find(Item, topic=topic.uid, limit=1)
    return found[0] if found else None


def make_task(desk: Desk, event: Event, topic: Topic) -> Item | None:
    """Keep what was decided as a task with its owner and date; open it when it is there already."""
    kept = item_of(desk.store, topic)
    if kept is not None:
        desk.news.open(Item.table, kept.uid)
        return kept
    if not (topic.decision.strip() or topic.title.strip()):
        desk.news.say(desk.say(N("请先写议定事项。")))
        return None
    number = free_number(desk.store, desk.today().year)
    item = item_of_topic(event, topic, number)
    what = said(N("记为任务：“{title}”"), title=topic.title)
    try:
        with desk.store.step(what) as step:
            kept = step.put(item)
    except (Problem, Known) as trouble:
        desk.news.say(desk.say(trouble.what))
        return None
    desk.news.say(desk.say(said(N("已记为任务 {number}，按 Ctrl+Z 可撤销。"), number=number)))
    return kept
