"""Talks and feedback: talks in four strands, items, voices, steps."""

from app.tabs.talks.tab import TalksTab

__all__ = ["TalksTab"]
