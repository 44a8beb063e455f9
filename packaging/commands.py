"""What `packaging/dev.py` can do: run, test, build, deb, lock."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import deb
import debian
from environment import ROOT, VENV, Lacking, prepare, say

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def obey(arguments: Sequence[str]) -> int:
    """Carry out one command line and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="handed on to the program or pytest")
    asked = parser.parse_args(arguments)
    return COMMANDS[asked.command](asked.rest)


def has_screen(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window could be shown."""
    if platform.startswith(("win", "darwin")):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def run(rest: Sequence[str]) -> int:
    """Open the program; without a screen, write papers and pictures of the sample instead."""
    screen = has_screen(os.environ)
    python = prepare("run")
    debian.ensure_qt(python, screen=screen)
    if screen or rest:
        return call([python, "-m", "app", *rest], {} if screen else OFFSCREEN)
    out = ROOT / "out"
    say("There is no screen: writing the sample's papers and a picture of every tab ...")
    code = call([python, "-m", "app", "tour", out], OFFSCREEN)
    if code == 0:
        say(summary(out))
    return code


def summary(out: Path) -> str:
    """Return one line that says how many files were written and where."""
    return f"{sum(file.is_file() for file in out.rglob('*'))} files in {out}"


def test(rest: Sequence[str]) -> int:
    """Check format, style and types, then run the tests; pytest has the last word."""
    python = prepare("test")
    debian.ensure_qt(python, screen=False)
    failed = 0
    for words in ("ruff format --check .", "ruff check .", "mypy"):
        say(f"== {words}")
        if call([python, "-m", *words.split()]):
            failed = 1
            say(f"-- {words} failed; the tests run all the same, the exit code tells.")
    say("== pytest")
    return call([python, "-m", "pytest", *rest], OFFSCREEN) or failed


def build(rest: Sequence[str]) -> int:
    """Build the folder that runs without Python, and let it make and check a sample file."""
    python = prepare("build")
    debian.ensure_qt(python, screen=False)
    words = ["--noconfirm", "--distpath", ROOT / "dist", "--workpath", ROOT / "build"]
    code = call([python, "-m", "PyInstaller", *words, ROOT / "packaging" / "tongxin.spec", *rest])
    return code or _try_out(deb.program(ROOT / "dist"))


def _try_out(program: Path) -> int:
    # Every paper, Word copy and tab: what a built folder may lack shows only when it is used.
    folder = ROOT / "build" / "try-out"
    shutil.rmtree(folder, ignore_errors=True)
    say(f"Trying {program} ...")
    return call([program, "tour", folder], OFFSCREEN)


def make_deb(_rest: Sequence[str]) -> int:
    """Pack the built folder as a Debian package."""
    if not deb.program(ROOT / "dist").exists():
        raise Lacking("There is nothing to pack yet. Please run: packaging/dev.py build")
    say(f"Written: {deb.pack(ROOT, ROOT / 'dist')}")
    return 0


LOCK = (
    *("pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"),
    *("-c", "packaging/constraints.txt", "pyproject.toml"),
)


def lock(rest: Sequence[str]) -> int:
    """Pin the newest allowed versions with hashes; `--upgrade` forgets the present ones."""
    python = prepare("run")
    if code := call([python, "-m", "pip", "install", "--quiet", "uv"]):
        return code
    pins = "packaging/requirements.txt"
    runs = (
        (*LOCK, "-o", pins),
        (*LOCK, "-c", pins, "--extra", "dev", "-o", "packaging/requirements-dev.txt"),
        (*LOCK, "-c", pins, "--extra", "build", "-o", "packaging/requirements-build.txt"),
    )
    return max(call([python, "-m", "uv", *words, *rest]) for words in runs)


def call(command: Sequence[object], extra: Mapping[str, str] | None = None) -> int:
    """Run a command in the checkout, with its output shown, and return its exit code."""
    env = os.environ | {"VIRTUAL_ENV": str(VENV)} | dict(extra or {})
    try:
        return subprocess.run([str(word) for word in command], cwd=ROOT, env=env).returncode
    except OSError as error:
        raise Lacking(f"{command[0]} could not be started: {error.strerror}.") from error


COMMANDS = {"run": run, "test": test, "build": build, "deb": make_deb, "lock": lock}
