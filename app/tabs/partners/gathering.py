"""What a data file knows of its enterprises, gathered for the search of duplicates."""

from collections.abc import Callable

from app.records.merging import Apart
from app.records.parted import names_in
from app.records.partners import Contact, Enterprise
from app.rules.alike import phones_in
from app.rules.duplicates import Firm, Pair, duplicates
from app.store.bulk import values
from app.store.rows import Store

Tick = Callable[[int, int], None]


def find_duplicates(store: Store, tick: Tick) -> list[Pair]:
    """Return the pairs of enterprises that may be one, the surest first."""
    phones: dict[str, set[str]] = {}
    for _, enterprise, phone in values(store, Contact, ["enterprise", "phone"]):
        if phone:
            phones.setdefault(enterprise, set()).update(phones_in(phone))
    firms = []
    names = ["name", "former", "credit_code", "phone"]
    for nth, (uid, name, former, code, phone) in enumerate(values(store, Enterprise, names)):
        own = frozenset(phones.get(uid, ())) | (phones_in(phone) if phone else frozenset())
        firms.append(Firm(uid, name, names_in(former), code.strip(), own))
        if not nth % 500:
            tick(0, 0)
    apart = {frozenset(pair) for _, *pair in values(store, Apart, ["one", "other"])}
    return duplicates(firms, apart, tick)
