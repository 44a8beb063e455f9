"""Nothing is cut on a small screen, at 200 % or with large type, in any language."""

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from app.exchange.sample import make_sample
from app.records.partners import Enterprise
from app.store.file import EXTENSION, create, open_file
from app.store.listing import Wanted
from app.store.saved import Saved, keep_searches
from app.tabs.about import About
from app.tabs.first import Doors
from app.tabs.settings import Settings
from app.tabs.window import MainWindow
from app.ui import theme
from app.ui.bin import BinDialog
from app.ui.desk import set_desk
from app.ui.importing_dialog import ImportDialog
from app.ui.language import LANGUAGES, speak
from tests.clipping import clipped
from tests.conftest import TODAY
from tests.walking import settle, walk

# What a screen of 1920 × 1080 has at 200 %, and one of 1366 × 768 at 100 %.
SMALL, COMMON = QSize(960, 540), QSize(1366, 768)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / f"sample{EXTENSION}"
    store = create(path)
    make_sample(store, TODAY)
    keep_searches(store, [Saved("中山的企业", "enterprise", Wanted(words="中山"))])
    store.close()
    return path


@pytest.fixture
def speaking(dressed):
    """Let the program speak a language, in common or large type, for one test."""

    def say(code, *, large=False):
        speak(dressed, code)
        theme.apply(dressed, "light", large=large)

    yield say
    speak(dressed)
    theme.apply(dressed, "light")


@pytest.fixture
def sample_desk(sample, ask, memory):
    store = open_file(sample)
    yield set_desk(store, ask, memory, today=lambda: TODAY)
    store.close()


def faults(window):
    seen = ((where, fault) for where in walk(window) for fault in lasting(window))
    return list(dict.fromkeys(f"{where}: {fault}" for where, fault in seen))


def lasting(window):
    """Return what is cut once all has come to rest: on a busy machine layouts are late."""
    found = list(clipped(window))
    for _ in range(5):
        if found:
            QTest.qWait(100)
            settle()
            found = list(clipped(window))
    return found


@pytest.mark.parametrize(
    ("code", "large", "size"),
    [
        *((code, False, SMALL) for code in LANGUAGES),
        ("zh_CN", True, SMALL),
        ("en", True, SMALL),
        ("en", False, COMMON),
    ],
)
def test_no_tab_cuts_anything(speaking, sample_desk, qtbot, code, large, size):
    speaking(code, large=large)
    window = MainWindow(sample_desk)
    qtbot.addWidget(window)
    window.setMinimumSize(0, 0)
    window.resize(size)
    window.show()
    found = faults(window)
    window.close()
    assert found == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_dialog_cuts_anything(speaking, sample_desk, qtbot, code, tmp_path):
    speaking(code)
    found = []
    for make in DIALOGS:
        dialog = make(sample_desk, tmp_path)
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        # What the window manager's frame and the task bar leave of the screen.
        dialog.resize(dialog.size().boundedTo(SMALL - QSize(40, 80)))
        dialog.show()
        qtbot.waitUntil(lambda: sample_desk.jobs.running is None)
        settle()
        assert dialog.width() < SMALL.width()
        found += [f"{type(dialog).__name__}: {fault}" for fault in clipped(dialog)]
        dialog.close()
    assert found == []


def _import(desk, folder):
    book = Workbook()
    for row in (
        ("企业名称", "统一社会信用代码", "成立日期", "随便一栏"),
        ("东海起重机厂", "123", "没有的日子", "x"),
        (desk.store.find(Enterprise)[0].name + "（集团）", "", "2020-01-01", ""),
    ):
        book.active.append(row)
    path = folder / "会员企业通讯录二〇二六年第三季度更新稿.xlsx"
    book.save(path)
    dialog = ImportDialog(desk, Enterprise)
    dialog.read(path)
    return dialog


DIALOGS = (
    lambda desk, _folder: Settings(desk),
    lambda desk, _folder: BinDialog(desk),
    lambda desk, _folder: About(desk),
    lambda desk, _folder: Doors([desk.store.path], desk.jobs),
    lambda desk, _folder: ImportDialog(desk, Enterprise),
    _import,
)
