"""The menus of the window, and the keys that go with them."""

from functools import partial
from typing import Any

from app.records.words import N
from app.ui.commands import Command, fill_menu
from app.ui.exporting import take_everything_out
from app.ui.list_menu import change_many
from app.ui.operating import in_use
from app.ui.operating_dialog import show_operating
from app.ui.undoing import REDO_KEYS, UNDO_KEYS

_LINE = Command()
_DRESSES = (("light", N("浅色")), ("dark", N("深色")), ("system", N("跟随系统")))


def fill_menus(window: Any) -> None:
    """Put all menus into the bar of the main window."""
    for title, commands in (
        (N("文件"), _of_files(window)),
        (N("编辑"), _of_editing(window)),
        (N("视图"), _of_viewing(window)),
        (N("帮助"), [Command(N("关于同心"), window.show_about, picture="info")]),
    ):
        actions = fill_menu(window.menuBar().addMenu(window.desk.say(title)), commands)
        if commands[-1].act == window.fold:
            window.sidebar.narrowed.connect(lambda on, fold=actions[-1]: fold.setChecked(not on))


def _of_files(window: Any) -> list[Command]:
    desk = window.desk
    others = [path for path in desk.memory.recent() if path != desk.store.path]
    # An ampersand in a file name is no shortcut mark.
    recent = [
        Command(path.name.replace("&", "&&"), partial(window.open_wanted.emit, path))
        for path in others
    ]
    return [
        Command(N("新建…"), window.new_wanted.emit, "Ctrl+Shift+N", "new-file"),
        Command(N("打开…"), partial(window.open_wanted.emit, None), "Ctrl+O", "open"),
        *([_LINE, *recent, _LINE] if recent else [_LINE]),
        Command(N("立即保存"), window.save, "Ctrl+S", "check"),
        Command(N("备份到…"), window.back_up, picture="copy"),
        Command(N("会议记录簿与年度材料…"), partial(_year_papers, window), picture="print"),
        Command(N("全部带走…"), partial(take_everything_out, desk), picture="export"),
        Command(N("样例协会"), window.sample_wanted.emit, picture="sample"),
        _LINE,
        Command(N("设置…"), window.show_settings, "Ctrl+,", "settings"),
        Command(N("操作人登入…"), partial(show_operating, window), picture="lock"),
        Command(
            N("锁定"), window.lock_wanted.emit, "Ctrl+Alt+L", "lock", enabled=in_use(desk.store)
        ),
        _LINE,
        Command(N("退出"), window.close, "Ctrl+Q"),
    ]


def _of_editing(window: Any) -> list[Command]:
    writable = not window.desk.store.readonly
    return [
        Command(N("撤销"), window.undo, " ".join(UNDO_KEYS), "undo", enabled=writable),
        Command(N("重做"), window.redo, " ".join(REDO_KEYS), "redo", enabled=writable),
        _LINE,
        Command(N("新建一条"), window.begin_new, "Ctrl+N", "add", enabled=writable),
        Command(N("查找…"), lambda: window.palette_box.open(), "Ctrl+K", "search"),
        Command(N("筛选"), window.begin_filter, "Ctrl+F", "filter"),
        Command(
            N("批量修改…"), partial(_change_many, window), "Ctrl+Shift+E", "edit", enabled=writable
        ),
        _LINE,
        Command(N("回收站…"), window.show_bin, picture="trash"),
    ]


def _year_papers(window: Any) -> None:
    number = next(n for n, place in enumerate(window.places) if "event" in place.tables)
    window.go(number)
    window.tab(number).year_papers()


def _change_many(window: Any) -> None:
    view = window.front_list()
    if view is not None:
        change_many(view)


def _of_viewing(window: Any) -> list[Command]:
    mode = window.desk.memory.text("theme", "system")
    tabs = [
        Command(place.title, partial(window.visit, number), f"Ctrl+{number + 1}", place.icon)
        for number, place in enumerate(window.places)
    ]
    dresses = [
        Command(words, partial(window.dress, key), checked=mode == key) for key, words in _DRESSES
    ]
    fold = Command(N("侧栏显示文字"), window.fold, checked=True)
    return [*tabs, _LINE, *dresses, _LINE, fold]
