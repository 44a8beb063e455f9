"""Imports point down, nothing reaches for the network, and Qt survives many calls."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "app").rglob("*.py"))
NETWORK = {
    *("socket", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc"),
    *("urllib.request", "urllib3", "requests", "httpx", "aiohttp", "websockets", "webbrowser"),
    *("PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
}
LATE = {"reportlab", "pypdfium2", "PIL", "openpyxl", "xlsxwriter", "pypinyin", "docx"}


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def reaches(name: str, forbidden: set[str]) -> bool:
    return any(name == root or name.startswith(root + ".") for root in forbidden)


def offenders(forbidden: set[str]) -> list[str]:
    return [
        f"{source.relative_to(ROOT)}: {name}"
        for source in SOURCES
        for name in imported(ast.parse(source.read_text(encoding="utf-8")))
        if reaches(name, forbidden)
    ]


def test_import_contracts_hold():
    script = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_every_module_stands_on_a_floor():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers, *_ = settings["tool"]["importlinter"]["contracts"]
    held = set(re.findall(r"app\.\w+", " ".join(layers["layers"])))
    modules = [each for each in (ROOT / "app").iterdir() if each.stem != "__init__"]
    there = {
        f"app.{each.stem}" for each in modules if each.suffix == ".py" or list(each.glob("*.py"))
    }
    assert held == there


def test_nothing_reaches_for_the_network():
    assert offenders(NETWORK) == []


def test_only_the_network_names_are_taken_for_network():
    tree = ast.parse("import http.client\nfrom urllib import request, parse\nimport httpretty")
    assert [name for name in imported(tree) if reaches(name, NETWORK)] == [
        "http.client",
        "urllib.request",
    ]


def test_qt_names_are_imported_one_by_one():
    assert [name for name in offenders({"PySide6"}) if name.endswith("*")] == []


def test_importing_the_program_loads_nothing_heavy():
    script = "import sys, app.__main__, app.tabs.window; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert LATE & set(done.stdout.split()) == set()


def test_qt_keeps_the_reference_count_of_none(qtbot):
    # A bad Qt takes one reference of None with every call that returns nothing and then
    # ends the whole process; it shows here and not in front of a clerk.
    from PySide6.QtCore import QObject, Signal
    from PySide6.QtWidgets import QLabel

    class Bell(QObject):
        rung = Signal(int)

    label, bell, heard = QLabel(), Bell(), []
    qtbot.addWidget(label)
    bell.rung.connect(heard.append)
    before = sys.getrefcount(None)
    for turn in range(10_000):
        label.setText(str(turn))
        bell.rung.emit(turn)
    assert len(heard) == 10_000
    assert sys.getrefcount(None) > before - 1_000


def test_qt_is_not_the_release_that_kills_old_pythons():
    import PySide6

    assert (6, 8) <= PySide6.__version_info__[:2] < (6, 12)
