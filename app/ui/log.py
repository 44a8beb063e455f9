"""The log: one rotating file in the state folder; ids and counts, never words of a record."""

import logging
import logging.handlers
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


def start_log(folder: Path) -> Path | None:
    """Begin to write the log; None when the folder takes no file."""
    path = folder / "tongxin.log"
    try:
        writer = logging.handlers.RotatingFileHandler(path, "a", _BYTES, _FILES, "utf-8")
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
    return path


def end_log() -> None:
    """Close the log's file."""
    root = logging.getLogger()
    for writer in root.handlers[:]:
        if isinstance(writer, logging.handlers.RotatingFileHandler):
            root.removeHandler(writer)
            writer.close()
