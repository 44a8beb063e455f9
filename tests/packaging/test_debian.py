"""What Qt misses on a bare Debian, found and said."""

import os

import debian
import pytest
from environment import Lacking

LDD = """libQt6Gui.so.6:
\tlinux-vdso.so.1 (0x00007ffc)
\tlibEGL.so.1 => not found
\tlibfontconfig.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
libqoffscreen.so:
\tlibEGL.so.1 => not found
"""


def test_each_missing_library_is_named_once():
    assert debian.not_found(LDD) == ["libEGL.so.1", "libfontconfig.so.1"]


def test_every_library_has_its_package_once():
    assert len(set(debian.PACKAGES)) == len(debian.PACKAGES)
    assert {"libegl1", "libxcb-cursor0"} <= set(debian.PACKAGES)


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """Put an apt-get first in the path that only writes down how it was called."""
    log = tmp_path / "log"
    tool = tmp_path / "apt-get"
    tool.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    return log


@pytest.mark.skipif(os.name == "nt", reason="Debian only")
def test_root_gets_the_packages_installed(apt, monkeypatch, capfd):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    debian.install(["libegl1"], "Qt needs something.")
    assert apt.read_text(encoding="utf-8").splitlines() == [
        "update -q",
        "install -q -y --no-install-recommends libegl1",
    ]
    assert capfd.readouterr().out == "Qt needs something. Installing: libegl1\n"


@pytest.mark.skipif(os.name == "nt", reason="Debian only")
def test_anybody_else_is_told_the_command(apt, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Lacking, match=r"^Qt needs it\. Please run: sudo apt-get install libegl1$"):
        debian.install(["libegl1"], "Qt needs it.")
    assert not apt.exists()


@pytest.mark.skipif(os.name == "nt", reason="Debian only")
def test_another_system_is_told_the_names(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Lacking, match="what Debian calls: libegl1"):
        debian.install(["libegl1"], "Qt needs it.")
