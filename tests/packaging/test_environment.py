"""The set-up script: where things lie, when to install again, and what it says when it cannot."""

import os
import re
import subprocess
import sys
from pathlib import Path

import environment
import pytest

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)((?: ; [^\\]+)?) \\$", re.MULTILINE)


def pins(name: str) -> dict[tuple[str, str], str]:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return {(package, marker): version for package, version, marker in PIN.findall(text)}


@pytest.mark.parametrize(
    ("windows", "expected"), [(True, ".venv/Scripts/python.exe"), (False, ".venv/bin/python")]
)
def test_the_interpreter_lies_where_the_system_puts_it(windows, expected):
    assert environment.interpreter(Path(".venv"), windows=windows).as_posix() == expected


@pytest.mark.parametrize("name", environment.SETS.values())
def test_every_pin_has_hashes_and_no_file_names_an_index(name):
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(entries) == len(pins(name)) > 10
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text


@pytest.mark.parametrize("larger", ["requirements-dev.txt", "requirements-build.txt"])
def test_the_larger_sets_hold_the_small_one_with_the_same_versions(larger):
    assert pins("requirements.txt").items() <= pins(larger).items()


def test_every_dependency_of_the_project_is_pinned():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name, wanted in (
        ("requirements.txt", project["dependencies"]),
        ("requirements-dev.txt", project["optional-dependencies"]["dev"]),
        ("requirements-build.txt", project["optional-dependencies"]["build"]),
    ):
        pinned = {package for package, _ in pins(name)}
        asked = {re.split(r"[<>=]", line)[0].lower() for line in wanted}
        assert asked - pinned == set()


def test_a_stamp_holds_until_the_pins_change(tmp_path):
    venv, pinned = tmp_path / ".venv", tmp_path / "packaging" / "requirements.txt"
    venv.mkdir()
    pinned.parent.mkdir()
    pinned.write_text("attrs==1", encoding="utf-8")
    stamp = environment.Stamp("run", venv, tmp_path)
    assert not stamp.matches()
    stamp.write()
    assert stamp.matches()
    pinned.write_text("attrs==2", encoding="utf-8")
    assert not stamp.matches()


def test_only_a_working_interpreter_of_this_version_answers(tmp_path):
    assert environment.answers(Path(sys.executable))
    assert not environment.answers(tmp_path / "nothing")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE", "not the pinned one"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "NewConnectionError: Temporary failure in name resolution\n"
            "ERROR: No matching distribution found for attrs==1",
            "cannot be reached",
        ),
        ("ERROR: No matching distribution found for attrs==1", "no ready-made package"),
        ("note\nERROR: something else", "something else"),
        ("", "could not be installed"),
    ],
)
def test_a_failed_installation_is_told_in_one_sentence(output, sentence):
    said = environment.explain(output)
    assert sentence in said
    assert "\n" not in said


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for the interpreter")
def test_an_installer_that_speaks_in_another_encoding_is_understood(tmp_path, monkeypatch):
    speaker = tmp_path / "python"
    speaker.write_bytes(b"#!/bin/sh\nprintf '\\311\\317 No space left on device\\n'; exit 1\n")
    speaker.chmod(0o755)
    monkeypatch.setattr(environment, "VENV", tmp_path)
    with pytest.raises(environment.Lacking, match="disk is full"):
        environment.install(speaker, "run")


def test_an_unreachable_index_ends_with_one_line_and_no_traceback(tmp_path):
    checkout = tmp_path / "checkout"
    (checkout / "packaging").mkdir(parents=True)
    for source in (ROOT / "packaging").iterdir():
        if source.suffix in {".py", ".txt"}:
            (checkout / "packaging" / source.name).write_bytes(source.read_bytes())
    nowhere = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "1",
    }
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    done = subprocess.run(
        [sys.executable, "packaging/dev.py", "run"],
        cwd=checkout,
        env=clean | nowhere,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert "cannot be reached" in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Error" in (checkout / ".venv" / "setup.log").read_text(encoding="utf-8")
