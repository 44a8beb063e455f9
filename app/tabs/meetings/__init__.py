"""Meetings and activities: list, event page, roll call, agenda; study, norms and templates."""

from app.tabs.meetings.views import MeetingsTab

__all__ = ["MeetingsTab"]
