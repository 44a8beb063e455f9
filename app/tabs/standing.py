"""How a file stands, in words: the banner over its tabs, when it was saved, the window's title."""

import datetime as dt
from collections.abc import Callable

from app.records.words import N, said
from app.store.file import EXTENSION
from app.store.settings import get_setting
from app.ui.desk import Desk
from app.ui.frame import Banner
from app.ui.marking import CLASSIFIED
from app.ui.operating import operator_name
from app.ui.whereabouts import is_shared, is_synced

# Whether this user has been told what does not belong here.
NOTICED = "notice/classified"


def banner_of(desk: Desk, discard: Callable[[], object]) -> Banner | None:
    """Return what is to be told over the tabs of a file, None for a common one."""
    say, store = desk.say, desk.store
    if store.readonly:
        return Banner(say(N("只读打开：可以查看和打印，不能修改。")))
    if get_setting(store, "sample"):
        words, button = N("这是虚构的样例协会，可以随意试用。"), N("丢弃样例")
        return Banner(say(words), say(button), discard)
    if is_synced(store.path):
        return Banner(say(N("文件在同步盘的文件夹里：请等同步完成，并只在一台电脑上打开。")))
    if is_shared(store.path):
        return Banner(say(N("文件在网络文件夹里：断网时会写不进去，建议放在本机。")))
    return None


def notice_of(desk: Desk) -> Banner | None:
    """Return what is told once to everybody who begins: what does not belong here."""
    if desk.memory.text(NOTICED):
        return None

    def noted() -> None:
        desk.memory.keep(NOTICED, "1")
        made.hide()

    made = Banner(desk.say(CLASSIFIED), desk.say(N("知道了")), noted)
    made.setObjectName("secrecy")
    return made


def last_saved(desk: Desk) -> str:
    """Return when the file was last written: the time of today, else the day."""
    at = dt.datetime.fromtimestamp(desk.store.path.stat().st_mtime)
    return at.strftime("%H:%M") if at.date() == desk.today() else at.date().isoformat()


def light_and_title(desk: Desk, saved_at: str) -> tuple[str, str]:
    """Return what the saved light says, and the title of the window."""
    readonly, name = desk.store.readonly, desk.store.path.name.removesuffix(EXTENSION)
    state = said(N("只读")) if readonly else said(N("已保存 {at}"), at=saved_at)
    who = operator_name(desk.store)
    light = said(N("{who} · {state}"), who=who, state=state) if who else state
    title = N("{name}（只读） — 同心") if readonly else N("{name} — {state} — 同心")
    return desk.say(light), desk.say(said(title, name=name, state=state))
