"""The virtual environment in the checkout: made once, filled with pinned and hashed versions."""

import hashlib
import importlib.util
import os
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOG = "setup.log"

# A set that holds all of another one: what is installed for tests is enough to run.
SETS = {
    "run": "requirements.txt",
    "test": "requirements-dev.txt",
    "build": "requirements-build.txt",
}
ENOUGH = {"run": ("run", "test", "build"), "test": ("test",), "build": ("build",)}


class Lacking(Exception):  # noqa: N818 - it is the machine that errs
    """Say in one sentence what this machine lacks."""


def say(text: str) -> None:
    """Print one line at once, before any child process prints."""
    print(text, flush=True)


def interpreter(venv: Path, windows: bool = os.name == "nt") -> Path:
    """Return where a virtual environment keeps its Python."""
    return venv / "Scripts" / "python.exe" if windows else venv / "bin" / "python"


def prepare(wanted: str) -> Path:
    """Return the Python of an environment that holds the wanted set, made if need be."""
    python = interpreter(VENV)
    if not answers(python):
        make_venv()
    if not any(Stamp(name).matches() for name in ENOUGH[wanted]):
        install(python, wanted)
    return python


def answers(python: Path) -> bool:
    """Tell whether an interpreter starts and is of the version that runs this script."""
    code = "import sys, pip; print(sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.stdout.strip() == str(sys.version_info[:2])


def make_venv() -> None:
    """Make the virtual environment, afresh if a broken one is there."""
    if missing_venv():
        import debian

        name = "python{}.{}-venv".format(*sys.version_info[:2])
        debian.install(
            [name], f"This Python cannot make a virtual environment ({name} is missing)."
        )
    say(f"Making a virtual environment with Python {platform.python_version()} ...")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Lacking(f"The virtual environment could not be made: {last_line(done)}")


def missing_venv() -> bool:
    """Tell whether this Python came without what a virtual environment needs."""
    importlib.invalidate_caches()
    return any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip"))


def install(python: Path, wanted: str) -> None:
    """Install the pinned set and remember it by a stamp."""
    say(f"Installing what packaging/{SETS[wanted]} pins (some minutes the first time) ...")
    command = [
        *(str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"),
        *("--no-warn-script-location", "--require-hashes", "--only-binary", ":all:"),
        *("-r", str(ROOT / "packaging" / SETS[wanted])),
    ]
    env = os.environ | {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    # What an installer prints on a Chinese Windows is in more than one encoding.
    done = subprocess.run(
        command, capture_output=True, text=True, errors="replace", check=False, env=env
    )
    (VENV / LOG).write_text(done.stdout + done.stderr, encoding="utf-8")
    if done.returncode:
        raise Lacking(f"{explain(done.stdout + done.stderr)} Details: .venv/{LOG}")
    Stamp(wanted).write()


REASONS = (
    (
        ("DO NOT MATCH THE HASHES", "Hashes are required"),
        "A download is not the pinned one (hash).",
    ),
    (("No space left",), "The disk is full."),
    (
        (
            *("NewConnectionError", "name resolution", "Network is unreachable", "timed out"),
            *(
                "Connection refused",
                "getaddrinfo failed",
                "ProxyError",
                "SSLError",
                "ConnectionError",
            ),
        ),
        "The package index cannot be reached; a network is needed for the first set-up.",
    ),
    (
        ("No matching distribution", "not a supported wheel"),
        "The index has no ready-made package for this Python and system.",
    ),
)


def explain(output: str) -> str:
    """Return one sentence for what pip printed when it failed."""
    for marks, sentence in REASONS:
        if any(mark in output for mark in marks):
            return sentence
    errors = [line for line in output.splitlines() if line.startswith("ERROR:")]
    return errors[-1] if errors else "The packages could not be installed."


def last_line(done: "subprocess.CompletedProcess[str]") -> str:
    """Return the last thing a failed command said."""
    lines = (done.stderr.strip() or done.stdout.strip()).splitlines()
    return lines[-1] if lines else f"exit code {done.returncode}"


class Stamp:
    """Remember in the environment which pinned set it holds."""

    def __init__(self, name: str, venv: Path = VENV, root: Path = ROOT) -> None:
        self._file = venv / f"installed-{name}.txt"
        self._pins = root / "packaging" / SETS[name]

    def matches(self) -> bool:
        """Tell whether the set was installed just as it is pinned now."""
        return self._file.is_file() and self._file.read_text(encoding="utf-8") == self._wanted()

    def write(self) -> None:
        """Say that the set is installed."""
        self._file.write_text(self._wanted(), encoding="utf-8")

    def _wanted(self) -> str:
        digest = hashlib.sha256(self._pins.read_bytes()).hexdigest()
        return f"{platform.python_version()} {platform.machine()} {digest}\n"
