"""Any text in any field of any record: typed, kept, shown everywhere, and never read as markup."""

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTabWidget,
)

from app.records import RECORDS
from app.records.describe import problems_of
from app.store.drafts import keep
from app.store.history import life_of
from app.ui.ask import Ask, _box
from app.ui.bin import BinDialog
from app.ui.form import Form
from app.ui.history import HistoryPanel
from tests.store.making import TOLD, Maker, make, text_fields

TYPED = {
    "markup": "<b>粗</b>",
    "image": '<img src="x">',
    "ampersand": "甲&乙 && &x &amp;",
    "formula": "=1+1",
    "sql": "'; drop table unit; --",
    "long": "长" * 100_000,
    "rare": "𠮷野家𬭎",
    "emoji": "👩\u200d👩\u200d👧👍🏽",
    "places": "{0} {title} %s %1 \\n",
}
STRANGE = "左\ud800右\udc00响\x07铃\x00空\x1b逃\x7f\u202e"
MARK = '<b>粗</b><img src="x">&甲&'
ROOTS = [table for table in RECORDS if table not in {
    "membership", "post", "attendance", "topic", "attachment", "contact", "commitment", "match",
    "voice", "item_step", "guest", "correction", "stage", "poll", "appraisal",
    "merge", "apart", "follow_up", "plan_gap", "plan_version", "talk_count",
}]  # fmt: skip


def free(record, text):
    """Return the text fields of a record that no rule keeps this text out of."""
    names = [field.name for field in text_fields(type(record))]
    wrong = {p.field for p in problems_of(record.having(**dict.fromkeys(names, text)))}
    return [name for name in names if name not in wrong]


def paste(box, text):
    """Put a text into a box in the place of what stands there, as the clipboard does."""
    box.setFocus()
    box.selectAll()
    QApplication.clipboard().setText(text)
    box.paste()


# What is corrected stands as it was written, so nothing is typed over it.
TYPED_INTO = [table for table in RECORDS if table != "correction"]


@pytest.mark.parametrize("table", TYPED_INTO)
def test_any_text_is_typed_kept_and_read_back(desk, store, on_screen, table):
    cls = RECORDS[table]
    record = make(store, cls, full=True)
    form = on_screen(Form(desk, cls))
    form.show_record(record)
    for name, text in TYPED.items():
        fields = [f for f in free(record, text) if (table, f) != ("attachment", "digest")]
        for field in fields:
            paste(form.editors[field].typed, text)
        stored = form.store_now()
        assert stored is not None, name
        assert {getattr(store.get(cls, record.uid), f) for f in fields} <= {text}, name
        assert {form.raw()[f] for f in fields} <= {text}, name


@pytest.mark.parametrize("table", TYPED_INTO)
def test_what_no_box_can_hold_stays_as_it_was_while_the_rest_is_typed(
    desk, store, on_screen, table
):
    cls = RECORDS[table]
    record = make(store, cls, full=True)
    fields = [f for f in free(record, STRANGE) if f != "digest"]
    with store.step(TOLD) as step:
        record = step.put(record.having(**dict.fromkeys(fields, STRANGE)))
    form = on_screen(Form(desk, cls))
    form.show_record(record)
    assert form.sheet.changes() == {}
    for field in fields:
        box = form.editors[field].typed
        QTest.keyClick(box, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(box, Qt.Key.Key_End)
        QTest.keyClicks(box, "x1")
    assert form.store_now() is not None
    found = store.get(cls, record.uid)
    assert {getattr(found, f) for f in fields} <= {STRANGE + "x1"}


@pytest.fixture
def marked(store):
    """Keep every kind of record, each of its texts a mark-up that must not work."""
    kept = {}
    with store.step(TOLD) as step:
        for table, cls in RECORDS.items():
            record = Maker(step).full(cls)
            names = [n for n in free(record, MARK) if n != "digest"]
            kept[table] = step.put(record.having(**dict.fromkeys(names, MARK)))
    return kept


def misread(root):
    """Return the widgets under one that would read user text as markup or as a shortcut."""
    rich = Qt.TextFormat.PlainText
    for widget in (root, *root.findChildren(object)):
        if not hasattr(widget, "toolTip"):
            continue
        if isinstance(widget, QLabel) and widget.textFormat() != rich and "粗" in widget.text():
            yield "label", widget.objectName(), widget.text()[:60]
        if isinstance(widget, QAbstractButton) and "&甲" in widget.text().replace("&&", ""):
            yield "button", widget.objectName(), widget.text()[:60]
        tips = [widget.toolTip()]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            tips += tips_of(widget.model())
        yield from (("tip", widget.objectName(), tip[:90]) for tip in tips if "<img" in tip)
        if isinstance(widget, QTabWidget):
            texts = [widget.tabText(n).replace("&&", "") for n in range(widget.count())]
            yield from (("tabs", widget.objectName(), text) for text in texts if "&甲" in text)


def tips_of(model):
    """Return the tool tips of a model's first rows."""
    role = Qt.ItemDataRole.ToolTipRole
    # A list keeps its one column to itself.
    wide = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    rows, columns = range(min(model.rowCount(QModelIndex()), 5)), range(wide)
    cells = [model.index(row, column, QModelIndex()) for row in rows for column in columns]
    return [str(model.data(cell, role) or "") for cell in cells]


def test_no_tag_works_anywhere_in_the_window(window, marked, qtbot):
    found = []
    for table, record in marked.items():
        window.show_record(table, record.uid)
        QApplication.processEvents()
        found += [(table, *each) for each in misread(window)]
        assert not window.grab().isNull()
    assert found == []


def test_the_page_of_a_record_names_it_as_it_was_typed(window, marked):
    for table in ROOTS:
        uid = marked[table].uid
        window.show_record(table, uid)
        QApplication.processEvents()
        form = next(f for f in window.findChildren(Form) if f.cls.table == table and f.isVisible())
        assert form.record.uid == uid
        labels = [w.text() for w in window.findChildren(QLabel) if w.isVisible()]
        assert window.desk.tongue.title(table, uid) in labels, table


def test_home_shows_half_done_work_as_it_was_typed(window, store, marked):
    for table in ("event", "talk", "item", "enterprise"):
        record = RECORDS[table]()
        texts = {field.name: MARK for field in text_fields(type(record))}
        keep(store, f"{table}:{record.uid}", table, record.uid, texts, "")
    window.go(0)
    window.tab(0).refresh()
    QApplication.processEvents()
    assert list(misread(window)) == []


def test_history_and_bin_show_what_was_typed(desk, store, marked, on_screen):
    event = marked["event"]
    panel = on_screen(HistoryPanel(desk))
    with store.step(TOLD) as step:
        step.put(event.having(place="别处", theme=""))
    panel.show_record(event)
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert any(MARK in each for each in words)
    assert list(misread(panel)) == []
    panel.hide()
    assert life_of(store, event.uid)[0].before["place"] == MARK
    with store.step(TOLD) as step:
        step.drop(store.get(type(event), event.uid))
    bin_ = on_screen(BinDialog(desk))
    assert bin_.table.item(0, 2).text() == MARK
    assert list(misread(bin_)) == []
    filter_box = bin_.findChild(QLineEdit)
    filter_box.setText("<b>")
    assert bin_.table.rowCount() == 1


def test_a_message_shows_what_was_typed(dressed, on_screen):
    assert Ask().sure.__doc__
    box = _box(f"丢弃“{MARK}”？", MARK, _box.__annotations__["icon"].Question)
    assert list(misread(box)) == []
    assert (box.text(), box.informativeText()) == (f"丢弃“{MARK}”？", MARK)
    box.deleteLater()
