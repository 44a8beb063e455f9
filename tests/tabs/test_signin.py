"""Several people at one file: each signs in with a PIN and sees the talks meant for them."""

import datetime as dt
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from app.program import Program
from app.records.operators import Operator
from app.records.roster import Person, Post, Unit
from app.records.talks import Talk
from app.records.words import Problem, said
from app.rules.pins import digest
from app.store.access import accesses
from app.store.file import create, open_file
from app.store.history import undo
from app.tabs.signin import SignIn
from app.tabs.window import MainWindow
from app.ui.operating import in_use, recover, switch_on
from app.ui.operating_dialog import CodeShown, Operating, show_operating

TODAY = dt.date(2026, 11, 23)
HELD = dt.datetime(2026, 11, 20, 15)
SECRET = "白鹭飞过池塘"


@pytest.fixture
def data(tmp_path):
    """Make a file with a secretary, a member, a talk of the secretary's, and their operators."""
    path = tmp_path / "支部.tongxin"
    with closing(create(path)) as store:
        unit = Unit(name="一支部", kind="branch")
        people = [Person(name=name, uid=name) for name in ("周望舒", "罗星野")]
        post = Post(person="周望舒", unit=unit.uid, kind="secretary", since=dt.date(2020, 1, 1))
        talk = Talk(
            uid="t", number="TX-2026-001", held=HELD, unit=unit.uid, talkers=("周望舒",),
            others="来访者", thoughts="谈了工作", private=SECRET,
        )  # fmt: skip
        operators = [
            Operator(uid="head", name="党群部", pin=digest("1357"), sees_all=True),
            Operator(uid="zhou", name="周望舒", person="周望舒", pin=digest("2468")),
            Operator(uid="luo", name="罗星野", person="罗星野", pin=digest("9999")),
            Operator(uid="left", name="已离任", pin=digest("0000"), left=True),
            Operator(uid="none", name="没有设"),
        ]
        with store.step(said("放入")) as step:
            step.put_many([unit, *people, post, talk, *operators])
    return path


@pytest.fixture
def program(dressed, memory, ask, tmp_path, qtbot):
    state = tmp_path / "state"
    state.mkdir()
    made = Program(dressed, memory, ask, state, today=lambda: TODAY)
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()


def switched_on(path):
    with closing(open_file(path)) as store:
        return switch_on(store)


def sign_in(qtbot, program, who, pin):
    window = program.window
    assert isinstance(window, SignIn)
    window.activateWindow()
    window.who.setCurrentIndex(window.who.findText(who))
    window.pin.setFocus()
    qtbot.keyClicks(window.pin, pin)
    qtbot.keyClick(window.pin, Qt.Key.Key_Return)
    QApplication.processEvents()


def talks_of(program):
    return [talk.number for talk in program.store.find(Talk)]


def test_a_file_without_operators_opens_as_ever(program, data):
    program.start(data)
    assert isinstance(program.window, MainWindow)
    assert talks_of(program) == ["TX-2026-001"]
    act = next(a for a in program.window.findChildren(QAction) if a.text() == "锁定")
    assert not act.isEnabled()


def test_whoever_signs_in_sees_the_talks_meant_for_them(qtbot, program, data):
    switched_on(data)
    program.start(data)
    box = program.window.who
    assert [box.itemText(n) for n in range(box.count())] == ["党群部", "周望舒", "罗星野"]
    assert talks_of(program) == []
    sign_in(qtbot, program, "罗星野", "9999")
    assert isinstance(program.window, MainWindow)
    assert talks_of(program) == []
    assert program.window.status.light.text().startswith("罗星野 · ")
    program.window.lock_wanted.emit()
    QApplication.processEvents()
    sign_in(qtbot, program, "周望舒", "2468")
    assert talks_of(program) == ["TX-2026-001"]
    assert program.store.get(Talk, "t").private == SECRET


def test_a_wrong_pin_opens_nothing_and_guessing_has_to_wait(qtbot, program, data):
    switched_on(data)
    program.start(data)
    for _ in range(3):
        sign_in(qtbot, program, "周望舒", "1111")
    window = program.window
    assert isinstance(window, SignIn)
    assert not window.pin.isEnabled()
    assert "秒后再试" in window.problem.text()
    assert window.pin.text() == ""
    window.enter()
    window._left = 1
    window._tick()
    assert window.pin.isEnabled()
    sign_in(qtbot, program, "周望舒", "2468")
    assert isinstance(program.window, MainWindow)


def test_locking_stores_what_is_typed_and_closes_every_dialog(qtbot, program, data):
    switched_on(data)
    program.start(data)
    sign_in(qtbot, program, "周望舒", "2468")
    window = program.window
    window.show_record("talk", "t")
    page = window.tab(3).page
    page.form.editors["place"].typed.setFocus()
    qtbot.keyClicks(page.form.editors["place"].typed, "B2")
    window.show_settings()
    window.lock_wanted.emit()
    QApplication.processEvents()
    assert isinstance(program.window, SignIn)
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [program.window]
    assert program.store.find(Talk) == []
    sign_in(qtbot, program, "党群部", "1357")
    assert program.store.get(Talk, "t").place == "B2"


def test_the_recovery_code_opens_and_switches_signing_in_off(qtbot, program, data, ask):
    code = switched_on(data)
    program.start(data)
    window = program.window
    window.code.setText("WRONG")
    window.recover()
    assert "恢复码不对" in window.problem.text()
    window.code.setText(code.lower().replace("-", " "))
    window.recover()
    QApplication.processEvents()
    assert isinstance(program.window, MainWindow)
    assert "恢复码" in ask.told[0][0]
    assert not in_use(program.store)
    assert talks_of(program) == ["TX-2026-001"]
    assert not recover(program.store, code), "once only"


def test_signing_in_is_switched_on_with_a_code_to_write_down(qtbot, program, data):
    program.start(data)
    show_operating(program.window)
    (dialog,) = program.window.findChildren(Operating)
    dialog.switch.click()
    (shown,) = dialog.findChildren(CodeShown)
    go = next(b for b in shown.findChildren(QPushButton) if b.text() == "打开登入")
    assert not go.isEnabled()
    shown.findChild(QCheckBox, "noted").setChecked(True)
    go.click()
    QApplication.processEvents()
    assert isinstance(program.window, SignIn)
    assert in_use(program.store)


def test_giving_the_code_up_leaves_it_off(program, data):
    program.start(data)
    show_operating(program.window)
    (dialog,) = program.window.findChildren(Operating)
    dialog.switch.click()
    dialog.findChildren(CodeShown)[0].reject()
    assert not in_use(program.store)
    dialog.reject()


def test_without_somebody_who_sees_all_it_is_not_switched_on(qtbot, program, data):
    with closing(open_file(data)) as store, store.step(said("改")) as step:
        step.put(store.get(Operator, "head").having(left=True))
    program.start(data)
    show_operating(program.window)
    (dialog,) = program.window.findChildren(Operating)
    dialog.switch.click()
    assert "可查看全部谈话的操作人" in dialog.problem.text()
    asked = dialog.layout().totalHeightForWidth(dialog.width())
    qtbot.waitUntil(lambda: dialog.height() >= asked)
    assert not in_use(program.store)
    dialog.reject()


def test_nobody_is_shut_out_by_an_undo_or_a_change_of_the_last_who_sees_all(
    qtbot, program, data, ask
):
    with closing(open_file(data)) as store:
        for step in ("设", "改"):
            with store.step(said(step)) as writer:
                writer.put(store.get(Operator, "head").having(note=step, pin=digest("1357")))
    switched_on(data)
    program.start(data)
    sign_in(qtbot, program, "党群部", "1357")
    store = program.store
    for change in ({"left": True}, {"sees_all": False}, {"pin": ""}):
        with pytest.raises(Problem, match="留一位"), store.step(said("去掉")) as writer:
            writer.put(store.get(Operator, "head").having(**change))
    with pytest.raises(Problem, match="留一位"), store.step(said("删")) as writer:
        writer.drop(store.get(Operator, "head"))
    undo(store)
    undo(store)
    with pytest.raises(Problem, match="留一位"):
        undo(store)
    assert store.get(Operator, "head").pin
    with store.step(said("另一位")) as writer:
        writer.put(store.get(Operator, "zhou").having(sees_all=True))
    with store.step(said("去掉")) as writer:
        writer.put(store.get(Operator, "head").having(left=True))


def test_a_file_nobody_can_sign_in_to_asks_for_the_code_at_once(qtbot, program, data, ask):
    code = switched_on(data)
    with closing(open_file(data)) as store:
        store.db.execute("UPDATE operator SET pin = ''")
        store.db.conn.commit()
    program.start(data)
    window = program.window
    assert isinstance(window, SignIn)
    assert "没有能登入的操作人" in window.problem.text()
    assert window.code.isVisible()
    window.code.setText(code)
    window.recover()
    QApplication.processEvents()
    assert isinstance(program.window, MainWindow)


def test_only_who_sees_all_switches_it_off(qtbot, program, data, ask):
    switched_on(data)
    program.start(data)
    sign_in(qtbot, program, "周望舒", "2468")
    show_operating(program.window)
    (dialog,) = program.window.findChildren(Operating)
    assert not dialog.switch.isEnabled()
    dialog.reject()
    program.window.lock_wanted.emit()
    QApplication.processEvents()
    sign_in(qtbot, program, "党群部", "1357")
    show_operating(program.window)
    dialog = program.window.findChildren(Operating)[-1]
    ask.answers.append(True)
    dialog.switch.click()
    assert not in_use(program.store)
    dialog.reject()


def test_what_was_looked_at_is_noted_by_number_and_time_only(qtbot, program, data):
    switched_on(data)
    program.start(data)
    sign_in(qtbot, program, "周望舒", "2468")
    program.window.show_record("talk", "t")
    looking = program.window.tab(3).page.form.looking
    looking._timer.setInterval(1)
    looking.show(program.store.get(Talk, "t"))
    qtbot.waitUntil(lambda: bool(accesses(program.store)))
    looking.show(program.store.get(Talk, "t"))
    qtbot.wait(20)
    (noted,) = accesses(program.store)
    assert (noted.act, noted.uid, noted.operator) == ("viewed", "t", "zhou")
    kept = program.store.db.execute("SELECT * FROM access").fetchall()
    assert SECRET not in str(kept)
    page = program.window.tab(3).views.turn("settled").views.turn("access")
    cells = [page.grid.rows.index(0, n).data() for n in range(4)]
    assert cells[1:] == ["周望舒", "查看", "TX-2026-001"]
    program.window.lock_wanted.emit()
    QApplication.processEvents()
    sign_in(qtbot, program, "罗星野", "9999")
    assert accesses(program.store) == []
    program.window.lock_wanted.emit()
    QApplication.processEvents()
    sign_in(qtbot, program, "党群部", "1357")
    assert len(accesses(program.store)) == 1
