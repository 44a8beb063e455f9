"""Which font files the papers are set in: our own, or the office faces of this computer."""

import os
from functools import cache
from pathlib import Path

from app.places import resources

FILES = {
    "Song": "TongxinSong.ttf",
    "Title": "TongxinTitle.ttf",
    "Hei": "TongxinHei.ttf",
    "Kai": "TongxinKai.ttf",
    "Fang": "TongxinFang.ttf",
}
# Our Song stays: it is asked for every character another face lacks.
_OFFICE = {
    "Title": ("fzxbsjw.ttf", "fzxbsjw_gb18030.ttf", "方正小标宋简体.ttf", "fzxbsk.ttf"),
    "Hei": ("simhei.ttf",),
    "Kai": ("simkai.ttf",),
    "Fang": ("simfang.ttf",),
}
_chosen = [False]


def choose_office_faces(wanted: bool) -> None:
    """Set papers in the office faces where they are installed; before the first paper is made."""
    _chosen[0] = wanted


def file_of(name: str) -> Path:
    """Return the file a face is read from."""
    office = office_faces().get(name) if _chosen[0] else None
    return office or resources() / "fonts" / FILES[name]


@cache
def office_faces() -> dict[str, Path]:
    """Return the office faces installed here, by the name of the face they stand for."""
    by_name = {
        path.name.lower(): path
        for folder in _folders()
        if folder.is_dir()
        for path in folder.rglob("*.[tT][tT][fF]")
    }
    return {
        face: by_name[file]
        for face, files in _OFFICE.items()
        for file in reversed(files)
        if file in by_name
    }


def _folders() -> list[Path]:
    windows, own = os.environ.get("WINDIR"), os.environ.get("LOCALAPPDATA")
    if windows:
        return [
            Path(windows, "Fonts"),
            *([Path(own, "Microsoft", "Windows", "Fonts")] if own else []),
        ]
    shared = [Path(f"{part}/share/fonts") for part in ("/usr", "/usr/local")]
    return [*shared, Path.home() / ".local/share/fonts", Path.home() / ".fonts"]
