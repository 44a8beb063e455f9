"""Where a data file lies: folders that are synced or shared need a word of caution."""

from pathlib import Path

from PySide6.QtCore import QStorageInfo

_SYNCED = (
    "onedrive",
    "dropbox",
    "icloud",
    "nutstore",
    "坚果云",
    "baidunetdisk",
    "baidusyncdisk",
    "百度网盘",
    "wps cloud files",
    "wps云盘",
    "wpsdrive",
    "weiyun",
    "微云",
    "alipan",
    "阿里云盘",
)
_SHARED = ("cifs", "smb", "nfs", "sshfs", "webdav", "davfs")


def is_synced(path: Path) -> bool:
    """Tell whether a folder above the file is one that a sync program copies about."""
    return any(mark in part.casefold() for part in path.parent.parts for mark in _SYNCED)


def is_shared(path: Path) -> bool:
    """Tell whether the file lies on another computer."""
    if str(path).startswith(("\\\\", "//")):
        return True
    kind = QStorageInfo(str(path.parent)).fileSystemType()
    system = bytes(kind.data()).decode("ascii", "replace")
    return any(mark in system.casefold() for mark in _SHARED)
