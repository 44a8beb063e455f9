"""The roster: units, people, who belonged and served where."""

from app.tabs.roster.tab import RosterTab

__all__ = ["RosterTab"]
