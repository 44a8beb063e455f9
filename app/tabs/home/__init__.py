"""The home page: what this month holds, what is owed, what runs out."""

from app.tabs.home.tab import HomeTab

__all__ = ["HomeTab"]
