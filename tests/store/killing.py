"""A typing process to be killed, and the look at the file afterwards.

``python -m tests.store.killing 200`` kills as many and prints what was lost.
"""

import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import attrs

from app.records.events import Event
from app.records.roster import Unit
from app.records.words import N, said
from app.store.check import check
from app.store.drafts import draft_of, keep
from app.store.file import create, open_file
from app.store.rows import Store

UNIT = "typing-unit"
FORM = "event:typing"


@attrs.define
class Lost:
    """Count what kills took, over all rounds."""

    kills: int = 0
    midway: int = 0
    acknowledged: int = 0
    lost: int = 0
    damaged: int = 0

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.midway} of them amid a write,"
            f" {self.acknowledged} acknowledged writes,"
            f" {self.lost} lost, {self.damaged} damaged files"
        )


def type_on(path: Path, start: int) -> None:
    """Type without end: a draft, then a step; acknowledge each once it is said to be kept."""
    store = open_file(path)
    for n in range(start, start + 1_000_000):
        keep(store, FORM, "event", "typing", {"note": "字" * (n % 500), "n": n}, "")
        print(f"draft {n}", flush=True)
        with store.step(said(N("第{n}次"), n=n)) as writer:
            unit = store.get(Unit, UNIT) or Unit(uid=UNIT, name="一支部", kind="branch")
            writer.put(unit.having(note=f"{n}" + "改" * (n % 300)))
            event = Event(uid=f"e{n}", title=f"第{n}次会", kinds=("other",), units=(UNIT,))
            writer.put(event.having(starts=unit_day(n), content="内容" * (n % 700)))
        print(f"step {n}", flush=True)


def unit_day(n: int) -> object:
    """Return a moment for the event of a number."""
    return Event.field("starts").kind.parse(f"20{n % 90 + 10}-0{n % 9 + 1}-1{n % 10} 09:00")


def kill_once(path: Path, start: int, wait: float) -> dict[str, int]:
    """Let a child type for a while, kill it, and return the last number of each it acknowledged."""
    words = [sys.executable, "-m", "tests.store.killing", "type", str(path), str(start)]
    child = subprocess.Popen(words, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
    # However slow the machine: a draft, a step and a draft are acknowledged before the kill.
    first = b"".join(child.stdout.readline() for _ in range(3))
    time.sleep(wait)
    child.send_signal(signal.SIGKILL)
    heard = first + child.communicate()[0]
    assert child.returncode == -signal.SIGKILL, "it ended by itself"
    # A line cut short by the kill was no acknowledgement.
    lines = heard.decode().split("\n")[:-1]
    return {kind: int(n) for kind, n in (line.split() for line in lines)}


def missing(store: Store, last: dict[str, int]) -> int:
    """Return how much of what was acknowledged is not there, or is there by half."""
    draft = draft_of(store, FORM)
    lost = "draft" in last and (draft is None or int(str(draft.raw["n"])) < last["draft"])
    events = store.count(Event)
    changes = store.db.execute("SELECT count(*) FROM change WHERE uid = ?", [UNIT]).fetchone()[0]
    halves = abs(changes - events)
    return lost + halves + max(0, last.get("step", 0) - events)


def kills(path: Path, times: int, seed: int) -> Lost:
    """Kill a typing child so many times on one file and count what was lost."""
    rng, found, last = random.Random(seed), Lost(), {}
    journal = path.with_name(f"{path.name}-journal")
    create(path).close()
    for _ in range(times):
        start = last.get("kept", 0) + 1
        heard = kill_once(path, start, rng.random() * 0.15)
        last |= heard
        found.kills += 1
        found.midway += journal.exists() and journal.stat().st_size > 0
        store = open_file(path)
        last["kept"] = store.count(Event)
        found.acknowledged += sum(n + 1 - start for n in heard.values())
        found.lost += missing(store, last)
        found.damaged += bool(check(store))
        store.close()
    return found


if __name__ == "__main__":
    if sys.argv[1] == "type":
        type_on(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            print(kills(Path(folder) / "a.tongxin", int(sys.argv[1]), seed=1))
