"""Signing in to a file that several people use: who may, who is, and how it is switched on."""

import datetime as dt
import secrets

from app.records.operators import Operator
from app.records.words import N, Problem, said
from app.rules.pins import digest, matches
from app.store.rows import Store
from app.store.settings import get_setting, set_setting
from app.store.sight import NOBODY, OPERATORS, Sight, operators_in_use

RECOVERY = "operators/recovery"
# No sign that reads as another one on a scrap of paper.
_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_GROUPS, _LONG = 4, 4


def able(store: Store) -> list[Operator]:
    """Return the operators who can sign in, by name."""
    return [each for each in store.find(Operator, order="name") if each.pin and not each.left]


def in_use(store: Store) -> bool:
    """Tell whether this file is opened by signing in."""
    return operators_in_use(store.db)


def is_locked(store: Store) -> bool:
    """Tell whether somebody has to sign in before anything is shown."""
    return store.sight == NOBODY


def sign_in(store: Store, operator: Operator, pin: str, today: dt.date) -> bool:
    """Let a store see what an operator may see; False where the PIN is another one."""
    if not matches(pin, operator.pin):
        return False
    person = operator.person or ""
    store.look_as(Sight(operator.uid, person, today, operator.sees_all))
    return True


def lock(store: Store) -> None:
    """Let a store see no talk until somebody signs in."""
    store.look_as(NOBODY)


def switch_on(store: Store) -> str:
    """Ask for signing in from now on; return the code for the day all PINs are forgotten.

    Raises Problem while nobody could sign in who sees all: nobody could look after the file.
    """
    if not any(each.sees_all for each in able(store)):
        words = N("先要有一位设了 PIN、可查看全部谈话的操作人，否则打开登入后没有人能管理。")
        raise Problem(said(words))
    code = "-".join("".join(secrets.choice(_SIGNS) for _ in range(_LONG)) for _ in range(_GROUPS))
    set_setting(store, RECOVERY, digest(_plain(code)))
    set_setting(store, OPERATORS, "1")
    return code


def switch_off(store: Store) -> None:
    """Ask for no signing in any more; everything is seen again."""
    set_setting(store, OPERATORS, "")
    set_setting(store, RECOVERY, "")
    store.look_as(None)


def recover(store: Store, code: str) -> bool:
    """Switch signing in off with the code that was written down; False for another code."""
    if not matches(_plain(code), get_setting(store, RECOVERY)):
        return False
    switch_off(store)
    return True


def operator_name(store: Store) -> str:
    """Return the name of who is signed in, "" where nobody needs to."""
    sight = store.sight
    operator = store.get(Operator, sight.operator) if sight and sight.operator else None
    return operator.name if operator else ""


def _plain(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign in _SIGNS)
