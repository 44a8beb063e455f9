import datetime as dt

import pytest
from PySide6.QtWidgets import QPushButton

from app.exchange.sample import make_sample
from app.records.partners import Enterprise
from app.records.planning import PlanItem
from app.records.roster import Unit
from app.store.file import create, open_file
from app.tabs.window import MainWindow
from app.ui.desk import set_desk

TODAY = dt.date(2026, 11, 23)
_WRITES = {"new", "new_below", "new_event", "new_talk", "new_item", "new_unit", "new_agreement"}


@pytest.fixture
def looking(dressed, tmp_path, ask, memory, qtbot):
    """Show the sample association read-only."""
    path = tmp_path / "sample.tongxin"
    made = create(path)
    make_sample(made, TODAY)
    made.close()
    store = open_file(path, readonly=True)
    window = MainWindow(set_desk(store, ask, memory, today=lambda: TODAY))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    store.close()


def test_all_can_be_looked_at_and_nothing_begun(looking):
    store = looking.desk.store
    looking.go(0)
    looking.show_record("plan_item", store.find(PlanItem, limit=1)[0].uid)
    looking.show_record("enterprise", store.find(Enterprise, limit=1)[0].uid)
    looking.show_record("unit", store.find(Unit, limit=1)[0].uid)
    writers = [b for b in looking.findChildren(QPushButton) if b.objectName() in _WRITES]
    assert len(writers) >= len(_WRITES)
    assert not [button.objectName() for button in writers if button.isEnabled()]
