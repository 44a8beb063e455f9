"""System libraries that Qt needs and a bare Debian or Ubuntu lacks."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from environment import Lacking, last_line, say

# Shared library -> package; found by installing the wheels on a bare Debian 12.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PACKAGES = tuple(dict.fromkeys([*OFFSCREEN.values(), *SCREEN.values()]))

PROBE = "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; \
from PySide6.QtWidgets import QApplication; QApplication([])"


def ensure_qt(python: Path, *, screen: bool) -> None:
    """Make sure Qt can start, with a window if there is a screen, or say what is missing."""
    wanted = _libraries(python, screen=screen)
    if missing := missing_libraries(wanted):
        # One that is known here misses others too: Debian gets the whole list at once.
        reason = f"Qt needs system libraries that are not here ({', '.join(missing)})."
        install(PACKAGES, reason)
        if left := missing_libraries(wanted):
            raise Lacking(f"Qt still lacks these system libraries: {', '.join(left)}.")
    done = subprocess.run([python, "-c", PROBE], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Lacking(f"Qt does not start here: {last_line(done)}")


def missing_libraries(files: Sequence[Path]) -> list[str]:
    """Return the shared libraries the loader does not find for the given files."""
    if not files or not shutil.which("ldd"):
        return []
    command = ["ldd", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return not_found(done.stdout)


def not_found(ldd_output: str) -> list[str]:
    """Return what ldd reports as not found, each once, in order of the alphabet."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)))


def install(packages: Iterable[str], reason: str) -> None:
    """Install Debian packages when root, else say the command that would."""
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise Lacking(f"{reason} Please install what Debian calls: {names}")
    if os.geteuid() != 0:
        raise Lacking(f"{reason} Please run: sudo apt-get install {names}")
    say(f"{reason} Installing: {names}")
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-q", "-y", "--no-install-recommends", *names.split()],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    if done.returncode:
        raise Lacking(f"{reason} apt-get could not install them: {last_line(done)}")


def _libraries(python: Path, *, screen: bool) -> list[Path]:
    """Return the Qt files to look at; none on systems that bring all Qt needs."""
    found = list((python.parent.parent / "lib").glob("python3.*/site-packages/PySide6/Qt"))
    if os.name == "nt" or not found:
        return []
    qt = found[0]
    plugins = ["libqoffscreen.so"]
    if screen:
        plugins.append("libqxcb.so" if os.environ.get("DISPLAY") else "libqwayland*.so")
    files = [qt / "lib" / "libQt6Widgets.so.6", qt / "lib" / "libQt6Gui.so.6"]
    files += [file for name in plugins for file in (qt / "plugins" / "platforms").glob(name)]
    return [file for file in files if file.exists()]
