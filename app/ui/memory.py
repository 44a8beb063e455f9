"""What the program remembers of its screens between two runs, apart from any data file."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

RECENT = 8


class Memory:
    """Keep window shapes, columns and recent files in the user's settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @classmethod
    def of_user(cls) -> "Memory":
        """Return the memory of the person at this computer."""
        scope = QSettings.Scope.UserScope
        return cls(QSettings(QSettings.Format.IniFormat, scope, "tongxin", "tongxin"))

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered word."""
        return str(self._settings.value(key, default))

    def keep(self, key: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(key, value)

    def shape(self, key: str) -> QByteArray:
        """Return a remembered window or splitter shape, empty when there is none."""
        return QByteArray.fromBase64(self.text(key).encode("ascii", "ignore"))

    def keep_shape(self, key: str, shape: QByteArray) -> None:
        """Remember a window or splitter shape."""
        self.keep(key, bytes(shape.toBase64().data()).decode("ascii"))

    def columns(self, name: str) -> list[tuple[str, int, bool]]:
        """Return (field, width, shown) of a list in their order; [] when nothing is remembered."""
        try:
            rows = json.loads(self.text(f"columns/{name}", "[]"))
            return [(str(field), int(width), bool(shown)) for field, width, shown in rows]
        except (TypeError, ValueError):
            return []

    def keep_columns(self, name: str, columns: list[tuple[str, int, bool]]) -> None:
        """Remember the columns of a list."""
        self.keep(f"columns/{name}", json.dumps(columns))

    def recent(self) -> list[Path]:
        """Return the files used last, the newest first."""
        return [Path(str(name)) for name in self._list("recent")]

    def remember_file(self, path: Path) -> None:
        """Put a file in front of the recent ones."""
        others = [str(name) for name in self.recent() if name != path]
        self.keep("recent", json.dumps([str(path), *others][:RECENT]))

    def forget_file(self, path: Path) -> None:
        """Take a file out of the recent ones."""
        self.keep("recent", json.dumps([str(p) for p in self.recent() if p != path]))

    def seal(self, path: Path) -> tuple[str, str]:
        """Return the seal of a file when it was sound, and the day it was looked through.

        Both are empty when nothing is known.
        """
        found = [row[1:] for row in self._list("sound") if row[:1] == [str(path)]]
        return (str(found[0][0]), str(found[0][1])) if found else ("", "")

    def keep_seal(self, path: Path, seal: str, day: str) -> None:
        """Remember that a file is sound as it stands."""
        others = [row for row in self._list("sound") if row[:1] != [str(path)]]
        self.keep("sound", json.dumps([[str(path), seal, day], *others][:RECENT]))

    def flush(self) -> None:
        """Write everything to disk now."""
        self._settings.sync()

    def _list(self, key: str) -> list[Any]:
        try:
            found = json.loads(self.text(key, "[]"))
        except ValueError:
            return []
        return found if isinstance(found, list) else []
