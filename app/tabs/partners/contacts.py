"""Who speaks for an enterprise: the contacts with their terms, and who it was on a day."""

from app.records.describe import Record
from app.records.partners import Contact
from app.records.words import N, noted
from app.rules.contacts import contacts_on
from app.ui.children import Children
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, shown
from app.ui.look import Told
from app.ui.on_day import OnDay


def contacts(desk: Desk, form: Form) -> Children:
    """Return the contacts of an enterprise, to type into."""
    columns, more = ("name", "duty", "phone", "first"), ("email", "since", "until", "note")
    return Children(desk, Contact, "enterprise", columns, more, noted("企业联系人", "list"))


class ContactsOnDay(OnDay):
    """List who spoke for an enterprise on a day."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "contacts_on",
            N("某日在任联系人"),
            self._lines,
            ("contact",),
            N("这一天没有在任的联系人。联系人的“更多”里可以写任期起止。"),
            day=("contacts_day", N("查看哪一天")),
        )

    def _lines(self, enterprise: Record) -> list[Line]:
        found = self._desk.store.find(Contact, enterprise=enterprise.uid)
        return [self._line(each) for each in contacts_on(found, self.on())]

    def _line(self, contact: Contact) -> Line:
        desk = self._desk
        parts = [shown(desk, contact, name) for name in ("duty", "phone")]
        if contact.since or contact.until:
            ends = (str(each) if each else "" for each in (contact.since, contact.until))
            parts.append(" – ".join(ends).strip())
        side = desk.say(N("首要联系人")) if contact.first else ""
        detail = " · ".join(part for part in parts if part)
        # No uid: a contact is shown on this very page.
        return Line("contact", "", contact.name, detail, side, "person")


def first_contact(desk: Desk, enterprise: Record) -> Told:
    """Name who speaks for an enterprise today."""
    found = contacts_on(desk.store.find(Contact, enterprise=enterprise.uid), desk.today())
    return Told(" ".join(part for part in (found[0].name, found[0].phone) if part) if found else "")
