"""A clerk who types into the real window to be killed, and the look at the file afterwards.

``python -m tests.ui.typing 200`` kills as many and prints what was lost; a second number is the
seed.
"""

import datetime as dt
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import attrs
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records import RECORDS
from app.records.kinds import Text
from app.records.roster import Person, Unit
from app.records.words import N, said
from app.store.check import check
from app.store.drafts import draft_of, waiting
from app.store.file import create, open_file
from app.tabs.window import MainWindow
from app.ui import theme
from app.ui.ask import Ask
from app.ui.desk import set_desk
from app.ui.form import Form
from app.ui.inline import InlineForm
from app.ui.language import speak
from app.ui.memory import Memory

ROOT = Path(__file__).parents[2]
UNIT, PERSON = "typing-unit", "typing-person"
NOON = dt.datetime(2026, 11, 23, 12)
PROMISED_MS = 1000
# What makes a record of each kind valid as soon as its first text is there.
GIVEN = {
    "event": {"kinds": ("other",), "units": (UNIT,), "starts": NOON},
    "talk": {"held": NOON, "talkers": (PERSON,)},
    "item": {"kind": "opinion", "raised_on": NOON.date()},
    "person": {},
    "enterprise": {},
    "work_point": {"year": 2026},
    "major_task": {},
}
CHECKED_BY_RULE = {"credit_code", "phone", "website", "number"}


def seat(store, folder):
    """Show the window of the program over a file."""
    memory = Memory(QSettings(str(folder / "seat.ini"), QSettings.Format.IniFormat))
    window = MainWindow(set_desk(store, Ask(), memory, today=NOON.date))
    window.resize(1366, 900)
    window.show()
    return window


def dress():
    """Make the one application, dressed as the program's."""
    app = QApplication.instance() or QApplication(["tongxin"])
    speak(app)
    theme.apply(app, "light")
    return app


class Typist:
    """Type without end; say what is on disk by the program's word."""

    def __init__(self, window, seed):
        self.window, self.rng = window, random.Random(seed)
        self.heard, self.n = set(), seed * 1000

    def work(self):
        """Write one record after the other."""
        while True:
            form = self.sit_down()
            for _ in range(self.rng.randint(1, 6)):
                self.burst(form)

    def sit_down(self):
        """Turn to a record, mostly a new one, and return the form it is typed into."""
        table = self.rng.choice(list(GIVEN))
        store = self.window.desk.store
        kept = store.find(RECORDS[table], limit=50)
        half = waiting(store, table)
        if self.rng.random() < 0.3 and kept + half:
            self.window.show_record(table, self.rng.choice(kept + half).uid)
        else:
            given = GIVEN[table] if self.rng.random() < 0.7 else {}
            self.window.show_new(table, dict(given))
        form = form_in_sight(self.window, table)
        if table == "event" and not form.is_new and self.rng.random() < 0.5:
            QTest.mouseClick(form.agenda.button, Qt.MouseButton.LeftButton)
            form = form.agenda.topics.form
        if form not in self.heard:
            self.heard.add(form)
            form.kept.connect(lambda record: tell("saved", record, values_of(record)))
        return form

    def burst(self, form):
        """Type some words at the end of a field; leave it, stay, or think for a while."""
        name, box = self.rng.choice(boxes_in_sight(form))
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(box, Qt.Key.Key_End)
        for _ in range(self.rng.randint(1, 5)):
            self.n += 1
            if self.rng.random() < 0.5:
                QTest.keyClicks(box, f"a{self.n}.")
            else:
                compose(box, f"第{self.n}句。")
            QTest.qWait(self.rng.randint(0, 20))
        record, text = form.record, form.editors[name].raw()
        QTimer.singleShot(PROMISED_MS, lambda: tell("typed", record, {name: text}))
        if self.rng.random() < 0.5:
            QTest.keyClick(box, Qt.Key.Key_Tab)
        QTest.qWait(self.rng.choice((0, 10, 30, 150, 1200)))


def compose(box, words):
    """Type as an input method does."""
    QApplication.sendEvent(box, QInputMethodEvent("zi", []))
    done = QInputMethodEvent("", [])
    done.setCommitString(words)
    QApplication.sendEvent(box, done)


def tell(what, record, values):
    """Acknowledge: from now on a kill must not cost this."""
    line = json.dumps([what, record.table, record.uid, values])
    os.write(1, f"{line}\n".encode())


def values_of(record):
    """Return all of a record in the shape it is kept in."""
    return {field.name: field.kind.dump(getattr(record, field.name)) for field in record.fields}


def form_in_sight(window, table):
    """Return the form of a kind of record that the window shows."""
    return next(f for f in window.findChildren(Form) if f.cls.table == table and f.isVisible())


def boxes_in_sight(form):
    """Return the free texts of a form that can be typed into."""
    return [
        (name, editor.typed)
        for name, editor in form.editors.items()
        if isinstance(form.cls.field(name).kind, Text)
        and name not in CHECKED_BY_RULE
        and editor.typed.isVisible()
    ]


def type_on(path, seed):
    """Type into a file until killed."""
    dress()
    window = seat(open_file(path), path.parent)
    for number in range(len(window.places)):
        window.tab(number)
    tell("ready", Person(), {})
    Typist(window, seed).work()


@attrs.define
class Lost:
    """Count what kills took, over all rounds."""

    kills: int = 0
    midway: int = 0
    saved: int = 0
    typed: int = 0
    lost: list = attrs.field(factory=list)
    unseen: list = attrs.field(factory=list)
    damaged: list = attrs.field(factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.midway} of them amid a write, {self.saved} acknowledged"
            f" records, {self.typed} acknowledged bursts of typing, {len(self.lost)} lost,"
            f" {len(self.unseen)} not shown again, {len(self.damaged)} damaged files"
        )


def kill_once(path, seed, wait):
    """Let a child type for a while, kill it, and return what it acknowledged."""
    heard = path.with_name("heard.txt")
    words = [sys.executable, "-m", "tests.ui.typing", "type", str(path), str(seed)]
    with heard.open("wb") as out:
        child = subprocess.Popen(words, stdout=out, cwd=ROOT)
        while not heard.stat().st_size and child.poll() is None:
            time.sleep(0.02)
        time.sleep(wait)
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert child.returncode == -signal.SIGKILL, "it ended by itself"
    # A line cut short by the kill was no acknowledgement.
    return [json.loads(line) for line in heard.read_text().split("\n")[1:-1]]


def holds(value, promised):
    """Tell whether a value is what was promised, or more of it: the typist only adds."""
    if isinstance(promised, str) and isinstance(value, str):
        return value.startswith(promised)
    return value == promised


def kept_values(store, table, uid):
    """Return what the file has of a record: its row, and its draft on top."""
    record, draft = store.get(RECORDS[table], uid), draft_of(store, f"{table}:{uid}")
    row = values_of(record) if record else {}
    return row, row | (dict(draft.raw) if draft else {})


def lost_of(store, heard):
    """Return what was acknowledged and is not in the file."""
    lost = []
    for what, table, uid, values in heard:
        row, with_draft = kept_values(store, table, uid)
        found = row if what == "saved" else with_draft
        if not found or not all(holds(found.get(n), value) for n, value in values.items()):
            lost.append((what, table, uid, values, found))
    return lost


def unseen_of(store, heard, folder):
    """Return what was acknowledged and a fresh window does not show."""
    window, unseen = seat(store, folder), []
    QApplication.processEvents()
    for table, uid in dict.fromkeys((table, uid) for _, table, uid, _ in heard):
        window.show_record(table, uid)
        form = shown_form(window, table, uid)
        raw = form.sheet.raw() if form.record and form.record.uid == uid else {}
        for _, _, _, values in (each for each in heard if each[2] == uid):
            typed = {n: v for n, v in values.items() if isinstance(v, str) and n in form.editors}
            typed = {n: v for n, v in typed.items() if isinstance(form.cls.field(n).kind, Text)}
            if not all(holds(raw.get(name), value) for name, value in typed.items()):
                unseen.append((table, uid, typed, raw))
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return unseen


def shown_form(window, table, uid):
    """Return the form that shows a record; the row of a topic is unfolded first."""
    if table != "topic":
        return form_in_sight(window, table)
    topics = form_in_sight(window, "event").agenda.topics
    if topics.form.record is None or topics.form.record.uid != uid:
        topics.unfold(uid)
    return next(f for f in topics.findChildren(InlineForm) if f.cls.table == table)


def begin(path):
    """Make the file that is typed into."""
    store = create(path)
    with store.step(said(N("试"))) as step:
        step.put(Unit(uid=UNIT, name="第一党支部", kind="branch"))
        step.put(Person(uid=PERSON, name="林晓红"))
    store.close()


def kills(path, times, seed=1, longest=3.0):
    """Kill a typing child so many times on one file and count what was lost."""
    rng, found, everything = random.Random(seed), Lost(), []
    journal = path.with_name(f"{path.name}-journal")
    begin(path)
    for _ in range(times):
        heard = kill_once(path, seed * 1000 + found.kills, rng.uniform(0.2, longest))
        found.kills += 1
        found.midway += journal.exists() and journal.stat().st_size > 0
        found.saved += sum(what == "saved" for what, *_ in heard)
        found.typed += sum(what == "typed" for what, *_ in heard)
        store = open_file(path)
        found.damaged += check(store)
        found.lost += lost_of(store, heard)
        found.unseen += unseen_of(store, heard, path.parent)
        store.close()
        everything += heard
    store = open_file(path)
    found.lost += lost_of(store, everything)
    store.close()
    return found


if __name__ == "__main__":
    if sys.argv[1] == "type":
        type_on(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        dress()
        with tempfile.TemporaryDirectory() as folder:
            counted = kills(Path(folder) / "a.tongxin", *map(int, sys.argv[1:]))
            print(counted, flush=True)
            for each in (*counted.lost, *counted.unseen, *counted.damaged):
                print(str(each)[:1000])
