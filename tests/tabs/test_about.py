"""The About box names every part that is shipped."""

import re
from pathlib import Path

from app.tabs import about as about_module

ROOT = Path(__file__).resolve().parents[2]


def test_every_part_that_is_shipped_is_named():
    pinned = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    names = set(re.findall(r"^([a-z0-9-]+)==", pinned, re.MULTILINE))
    # The pip named by sqlite-utils is not imported; shiboken6 and Essentials are PySide6.
    names -= {"pip", "pyside6-essentials", "shiboken6"}
    told = about_module._PARTS.lower()
    assert len(names) > 10
    assert [name for name in sorted(names) if name not in told] == []
