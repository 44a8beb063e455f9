"""Bring the catalogues up to date with the sources, and build what the program loads."""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "zh_TW")
# Words of Qt's own dialogs that Qt's Chinese catalogues leave in English; written by hand.
SUPPLEMENTS = ("qt_zh_CN.ts", "qt_zh_TW.ts")
# Without places and sorted, so that a difference shows words only; without guesses, so that
# a new text never stands there with the translation of one that looks like it.
UPDATE = (
    *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
    *("-tr-function-alias", "QT_TR_NOOP+=N,QT_TR_NOOP+=noted", "-source-language", "zh_CN"),
)


def catalogues(folder: Path = FOLDER) -> list[Path]:
    """Return the catalogues made from our sources."""
    return [folder / f"tongxin_{code}.ts" for code in LANGUAGES]


def update(folder: Path = FOLDER) -> None:
    """Read the marked texts out of all sources into the catalogues."""
    sources = sorted((ROOT / "app").rglob("*.py"))
    listed = [source.relative_to(ROOT).as_posix() for source in sources]
    for catalogue in catalogues(folder):
        language = catalogue.stem.partition("_")[2]
        tool("lupdate", *UPDATE, "-target-language", language, *listed, "-ts", catalogue)


def release(folder: Path = FOLDER, out: Path = FOLDER) -> list[Path]:
    """Build the files the program loads; return them."""
    built = []
    for catalogue in [*catalogues(folder), *(folder / name for name in SUPPLEMENTS)]:
        built.append(out / f"{catalogue.stem}.qm")
        tool("lrelease", "-silent", catalogue, "-qm", built[-1])
    return built


def tool(name: str, *words: object) -> None:
    """Run one tool of Qt Linguist, as PySide6 brings it."""
    import PySide6

    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{name}{suffix}"
    subprocess.run([program, *map(str, words)], cwd=ROOT, check=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the exit code."""
    parser = argparse.ArgumentParser(prog="texts.py", description=__doc__)
    parser.add_argument("command", choices=("update", "release"))
    {"update": update, "release": release}[parser.parse_args(arguments).command]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
