"""The member enterprises and what is done together with them."""

from app.tabs.partners.tab import PartnersTab

__all__ = ["PartnersTab"]
