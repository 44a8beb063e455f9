"""The log: one rotating file in the state folder; ids and counts, never words of a record."""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QStandardPaths, QSysInfo

from app import __version__

_BYTES, _FILES = 1_000_000, 5


def state_folder() -> Path:
    """Return the folder of the log and of the sample, made when it is missing."""
    place = QStandardPaths.StandardLocation.StateLocation
    folder = Path(QStandardPaths.writableLocation(place))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def start_log(folder: Path) -> logging.FileHandler | None:
    """Begin to write the log; None when the folder takes no file."""
    path = folder / "tongxin.log"
    try:
        _rotate(path)
        writer = logging.FileHandler(path, "a", "utf-8")
    except OSError:
        return None
    writer.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(writer)
    root.setLevel(logging.INFO)
    logging.info(
        "start %s, Qt %s, %s",
        __version__,
        QLibraryInfo.version().toString(),
        QSysInfo.prettyProductName(),
    )
    return writer


def end_log(writer: logging.FileHandler | None) -> None:
    """Close the log's file."""
    if writer is not None:
        logging.getLogger().removeHandler(writer)
        writer.close()


def _rotate(path: Path) -> None:
    """Move a full log aside; once at each start, which spares the start Python's own rotation."""
    if not path.exists() or path.stat().st_size < _BYTES:
        return
    for number in range(_FILES - 1, 0, -1):
        older = path.with_name(f"{path.name}.{number}")
        if older.exists():
            older.replace(path.with_name(f"{path.name}.{number + 1}"))
    path.replace(path.with_name(f"{path.name}.1"))
