"""The plans: arrangements by month, year plans, major tasks, the upper body's points."""

from app.tabs.planning.tab import PlanningTab

__all__ = ["PlanningTab"]
