"""Papers of talks from the screen: the form whole or redacted, the blank form, the ledger."""

from PySide6.QtWidgets import QCheckBox, QWidget

from app.records.talks import Talk
from app.records.words import N, said
from app.rules.quotes import STRANDS
from app.rules.redaction import LeftOut, Redaction
from app.store.access import note_access
from app.ui.desk import Desk
from app.ui.printing import for_paper, make_paper, now
from app.ui.redacting import EditionAsked

TITLE = N("打印谈话记录表")


def ask_talk(desk: Desk, parent: QWidget, talk: Talk) -> EditionAsked:
    """Ask for whom the form of a talk is, and make it; its private strand only on a tick."""
    dialog = EditionAsked(
        desk,
        parent,
        TITLE,
        lambda wish: left_out(desk, talk, wish),
        tuple(("talk", name) for name in STRANDS),
    )
    private = QCheckBox(desk.say(N("含不外传内容（仅此一次）")), objectName="with_private")
    private.setVisible(bool(talk.private.strip()))
    dialog.column.insertWidget(2, private)

    def only_whole() -> None:
        private.setEnabled(not dialog.audience.currentData())
        private.setChecked(private.isChecked() and private.isEnabled())

    dialog.audience.currentIndexChanged.connect(lambda _index: only_whole())
    dialog.accepted.connect(
        lambda: make_talk(desk, talk, dialog.wish(), with_private=private.isChecked())
    )
    dialog.open()
    return dialog


def left_out(desk: Desk, talk: Talk, wish: Redaction) -> list[LeftOut]:
    """Tell what the form of a talk will not have."""
    from app.papers.redacted import edition_of

    return edition_of(desk.store, for_paper(desk).tongue, wish, desk.today(), [talk]).left_out


def make_talk(desk: Desk, talk: Talk, wish: Redaction, *, with_private: bool) -> object:
    """Make the form of a talk."""
    from app.papers.gathered_talks import talk_of

    tongue = for_paper(desk).tongue
    paper = talk_of(desk.store, tongue, talk, now(desk), with_private=with_private, wish=wish)
    name = tongue.say(said(N("谈心谈话记录表{number}"), number=talk.number))
    note_access(desk.store, "printed", [talk.uid])
    return make_paper(desk, said(TITLE), name, paper)


def make_blank(desk: Desk, talk: Talk) -> object:
    """Make the blank form for a talk, with the earlier ones on a sheet for the talker."""
    from app.papers.gathered_talks import blank_of, earlier_of

    tongue = for_paper(desk).tongue
    earlier = earlier_of(desk.store, tongue, talk, desk.today())
    paper = blank_of(desk.store, tongue, talk, now(desk))
    note_access(desk.store, "printed", [each.talk.uid for each in earlier])
    return make_paper(desk, said(N("打印空白谈话表")), tongue.say(N("空白谈话表")), paper)
