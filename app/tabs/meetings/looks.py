"""How the records behind the meetings look: norms and stage templates."""

from app.records.words import N
from app.ui.look import Look, Section

NORM = Look(
    icon="info",
    columns=("measure", "amount", "per", "since", "local", "source"),
    order=(("measure", False), ("since", True)),
    sections=(
        Section(N("标准"), ("measure", "amount", "per", "since")),
        Section(N("依据"), ("source", "local", "note")),
    ),
)
STAGE_TEMPLATE = Look(
    icon="info",
    columns=("checklist", "place", "name", "when", "amount", "span", "source"),
    order=(("checklist", False), ("place", False)),
    sections=(
        Section(N("阶段"), ("checklist", "place", "name", "when", "amount", "span")),
        Section(N("自动统计"), ("counts", "weeks")),
        Section(N("依据"), ("source", "local", "off", "note")),
    ),
)
