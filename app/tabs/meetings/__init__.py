"""Meetings and activities: list, event page, roll call, agenda."""

from app.tabs.meetings.tab import MeetingsTab

__all__ = ["MeetingsTab"]
