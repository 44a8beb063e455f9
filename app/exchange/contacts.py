"""Who speaks for an enterprise, where a sheet of enterprises says it in columns of its own."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from app.exchange.names import folded
from app.records.describe import Field, Record, build
from app.records.parted import names_in
from app.records.partners import Contact, Enterprise
from app.records.words import N
from app.rules.alike import phones_in
from app.store.bulk import chunks
from app.store.rows import Store

_PREFIX = "contact:"
# What each column is called here, and how sheets call it.
_COLUMNS = {
    "name": (N("联系人姓名"), ("联系人", "企业联系人", "联络人", "联络员", "对接人", "负责联系人")),
    "duty": (N("联系人职务"), ("职务",)),
    "phone": (
        N("联系人电话"),
        ("手机", "手机号", "手机号码", "移动电话", "联系人手机", "联系人手机号", "联系人联系电话"),
    ),
    "email": (N("联系人邮箱"), ("邮箱", "电子邮箱", "电子邮件", "email", "e-mail")),
}


def contact_part(name: str) -> str:
    """Return which field of a contact a column is, "" for any other column."""
    return name.removeprefix(_PREFIX) if name.startswith(_PREFIX) else ""


def contact_field(name: str) -> Field:
    """Return what a column of a contact is."""
    part = contact_part(name)
    return attrs.evolve(Contact.field(part), name=name, label=_COLUMNS[part][0], required=False)


def contact_columns(cls: type[Record]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the columns of contacts a sheet of these records may have: label, other headings."""
    if cls is not Enterprise:
        return {}
    return {f"{_PREFIX}{part}": words for part, words in _COLUMNS.items()}


def without_nobody(fields: Iterable[str | None], *, phone_is_free: bool) -> list[str | None]:
    """Return what columns are when none names a contact: a mobile phone is then the firm's."""
    made = list(fields)
    if f"{_PREFIX}name" in made:
        return made
    free = phone_is_free
    for at, name in enumerate(made):
        if name and contact_part(name):
            takes = contact_part(name) == "phone" and free
            made[at] = "phone" if takes else None
            free = free and not takes
    return made


class Contacts:
    """Remember the contacts of the enterprises a sheet is about."""

    def __init__(self) -> None:
        self._kept: dict[str, list[Contact]] = {}

    def load(self, store: Store, uids: Iterable[str]) -> None:
        """Read the contacts of these enterprises."""
        for part in chunks(dict.fromkeys(uids)):
            for contact in store.find(Contact, enterprise=frozenset(part)):
                kept = self._kept.setdefault(contact.enterprise or "", [])
                if contact not in kept:
                    kept.append(contact)

    def of_row(self, uid: str, found: Mapping[str, Any]) -> tuple[Contact, ...]:
        """Return the contacts a row brings: new ones, and known ones with what they lacked."""
        names = names_in(str(found.get(f"{_PREFIX}name", "")))
        kept = self._kept.get(uid, [])
        made = []
        for nth, name in enumerate(names):
            said = {part: _nth(found.get(f"{_PREFIX}{part}"), nth, len(names)) for part in _COLUMNS}
            base = next((c for c in kept if folded(c.name) == folded(name)), None)
            if base is None:
                first = not kept and not nth
                base = Contact(enterprise=uid, first=first)
                values = {**said, "name": name}
            else:
                values = {p: v for p, v in said.items() if v and not getattr(base, p)}
            contact = build(Contact, values, base).record
            if contact is not None and values:
                made.append(contact)
        return tuple(made)


def _nth(value: Any, nth: int, count: int) -> str:
    """Return the part of a cell that belongs to the nth of several names."""
    text = str(value or "")
    if count < 2:
        return text
    parts = names_in(text.replace("/", "、"))
    if len(parts) == count or len(phones_in(text)) == count == len(parts):
        return parts[nth]
    return text if not nth else ""
