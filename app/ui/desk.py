"""All a screen needs to work: the open file, its news, its jobs, and whom to ask."""

import datetime as dt
import logging
from collections.abc import Callable

import attrs

from app.records.words import Said
from app.store.rows import Changes, Store
from app.store.titles import Titles
from app.ui.ask import Ask
from app.ui.facts import Facts
from app.ui.jobs import Jobs
from app.ui.language import say
from app.ui.memory import Memory
from app.ui.news import News


@attrs.frozen(eq=False)
class Desk:
    """Hold what every screen is handed."""

    store: Store
    news: News
    ask: Ask
    jobs: Jobs
    tongue: Titles
    memory: Memory
    facts: Facts
    today: Callable[[], dt.date] = dt.date.today

    def say(self, text: str | Said) -> str:
        """Say a text in the reader's language."""
        return self.tongue.say(text)


def set_desk(
    store: Store,
    ask: Ask,
    memory: Memory,
    today: Callable[[], dt.date] = dt.date.today,
    jobs: Jobs | None = None,
) -> Desk:
    """Lay out a desk for an open file; its store now tells this desk's news."""
    news, tongue = News(), Titles(store.db, say)
    facts = Facts(store, today)

    def tell(changes: Changes) -> None:
        # Titles and facts first: whoever redraws on the news asks for them.
        tongue.forget()
        facts.hear(changes)
        logging.info("step: %s", {table: len(uids) for table, uids in changes.rows.items()})
        news.tell(changes)

    store.told = tell
    return Desk(store, news, ask, jobs or Jobs(ask), tongue, memory, facts, today)
