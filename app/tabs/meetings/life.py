"""What the page of an event shows for some kinds only: stages, and the appraisal of members."""

from app.records.describe import Record
from app.records.words import N
from app.tabs.meetings.appraisal import AppraisalSection
from app.tabs.meetings.checklist import StageSection
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import SectionCard


class LifeParts:
    """Hold these sections in their cards; a card goes where its section has nothing to show."""

    def __init__(self, desk: Desk, form: Form) -> None:
        self.stages = StageSection(desk, form)
        self.appraisal = AppraisalSection(desk, form)
        stages, appraisal = desk.say(N("阶段清单")), desk.say(N("民主评议"))
        self.cards = {
            "stages": (stages, SectionCard(stages, self.stages)),
            "appraisal": (appraisal, SectionCard(appraisal, self.appraisal)),
        }

    def show_parent(self, record: Record | None) -> None:
        """Show what an event of its kinds has, and nothing else."""
        self.stages.show_parent(record)
        self.appraisal.show_parent(record)
        shown = {"stages": self.stages.shown, "appraisal": self.appraisal.shown}
        for name, (_title, card) in self.cards.items():
            card.setVisible(shown[name] is not None)
