"""The papers of an approved plan made once and for all, as they are kept with their digests."""

import datetime as dt
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from app.papers import gathered_plans
from app.papers.fonts import Missing
from app.papers.plan_lines import PlanWork
from app.papers.press import Paper, Tick
from app.papers.written import no_tick, write
from app.records.planning import PlanVersion
from app.records.words import Tongue, plain
from app.rules.approvals import frozen
from app.store.rows import Store
from app.store.titles import Titles

_AT = dt.time(9)


@attrs.frozen
class FrozenPaper:
    """Hold one paper as it will be kept, and the characters that no font had."""

    title: str
    data: bytes = attrs.field(repr=False)
    missing: Missing


def papers_of(store: Store, tongue: Tongue, work: PlanWork, made: dt.datetime) -> list[Paper]:
    """Return what is frozen of a plan: its text and its table."""
    makers = (gathered_plans.text_of, gathered_plans.table_of)
    return [each(store, tongue, work, made) for each in makers]


def freeze(papers: Iterable[Paper], tick: Tick = no_tick) -> Iterator[FrozenPaper]:
    """Yield these papers as PDF; raises as ``write`` does."""
    with tempfile.TemporaryDirectory(prefix="tongxin-") as folder:
        path = Path(folder) / "paper.pdf"
        for paper in papers:
            written = write(path, paper, tick)
            yield FrozenPaper(paper.title, path.read_bytes(), written.missing)


def frozen_of(store: Store, tongue: Tongue, version: PlanVersion) -> Iterator[FrozenPaper]:
    """Yield the papers of a version as they were on the day it was approved."""
    before = frozen(version)
    approved = before.plan.having(state="approved", approved=version.approved)
    work = gathered_plans.work_of(store, approved)
    if work is None or version.approved is None:
        return
    work = attrs.evolve(work, items=before.items, events=(), version=version)
    made = dt.datetime.combine(version.approved, _AT)
    yield from freeze(papers_of(store, tongue, work, made))


def for_sample(store: Store, version: PlanVersion) -> Iterator[tuple[str, bytes]]:
    """Yield the papers of a version of the sample, each with its name."""
    for paper in frozen_of(store, Titles(store.db, plain), version):
        yield f"{paper.title}.pdf", paper.data
