"""Where the shipped files lie, from a checkout and from a frozen build alike."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of fonts, icons, catalogues, search tables and styles."""
    return _root() / "resources"


def data() -> Path:
    """Return the folder of shipped read-only data: rules, holidays, the sample's words."""
    return _root() / "data"
