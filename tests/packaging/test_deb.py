"""The Debian package, made from a stand-in for the built folder and read back."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import deb
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def root(tmp_path):
    for name, text in {
        "app/__init__.py": '__version__ = "1.2.3"\n',
        "resources/icons/tongxin.svg": "<svg/>",
        "LICENSE": "terms",
        "dist/tongxin/tongxin": "#!/bin/sh\n",
    }.items():
        deb.write(tmp_path / name, text)
    (tmp_path / "dist" / "tongxin" / "tongxin").chmod(0o755)
    return tmp_path


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg here")
def test_the_package_holds_program_menu_entry_file_type_and_icon(root):
    package = deb.pack(root, root / "dist")
    assert package.name.startswith("tongxin_1.2.3_")
    listed = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    for path in (
        "./opt/tongxin/tongxin",
        "./usr/bin/tongxin -> /opt/tongxin/tongxin",
        "./usr/share/applications/tongxin.desktop",
        "./usr/share/mime/packages/tongxin.xml",
        "./usr/share/icons/hicolor/scalable/apps/tongxin.svg",
        "./usr/share/doc/tongxin/copyright",
    ):
        assert f" {path}\n" in listed
    assert "-rwxr-xr-x root/root" in listed.split("./opt/tongxin/tongxin\n")[0].splitlines()[-1]
    fields = subprocess.run(
        ["dpkg-deb", "--field", package], capture_output=True, text=True, check=True
    ).stdout
    assert "Version: 1.2.3\n" in fields
    assert "libegl1" in fields


def test_the_file_type_is_the_same_everywhere():
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ET.fromstring(deb.MIME_XML).find("m:mime-type", space)
    assert kind.get("type") == deb.MIME
    assert kind.find("m:glob", space).get("pattern") == "*.tongxin"
    assert f"MimeType={deb.MIME};" in deb.DESKTOP
    installer = (ROOT / "packaging" / "windows.nsi").read_text(encoding="utf-8")
    assert r'"Software\Classes\.tongxin"' in installer


def test_the_uninstaller_takes_every_program_away():
    installer = (ROOT / "packaging" / "windows.nsi").read_text(encoding="utf-8")
    spec = (ROOT / "packaging" / "tongxin.spec").read_text(encoding="utf-8")
    built = re.findall(r'program\("([^"]+)"', spec)
    assert built == ["tongxin", "tongxin-console"]
    for name in built:
        assert rf'Delete "$INSTDIR\{name}.exe"' in installer


def test_the_version_stands_in_the_program():
    import app

    assert deb.version(ROOT) == app.__version__
    installer = (ROOT / "packaging" / "windows.nsi").read_text(encoding="utf-8")
    assert f'!define VERSION "{app.__version__}"' in installer


@pytest.mark.parametrize(("windows", "name"), [(True, "tongxin-console.exe"), (False, "tongxin")])
def test_the_program_lies_in_its_folder(windows, name):
    assert deb.program(Path("dist"), windows=windows) == Path("dist/tongxin") / name
