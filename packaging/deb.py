"""The Debian package: the built folder under /opt, menu entry, file type and icon."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import debian
from environment import Lacking, last_line

NAME = "tongxin"
MIME = "application/x-tongxin"

DESKTOP = f"""[Desktop Entry]
Type=Application
Name=Tongxin
Name[zh_CN]=同心
GenericName=Party-affairs desk
GenericName[zh_CN]=党务工作台
Comment=Records, ledgers and papers of the Party organisation of a chamber of commerce
Comment[zh_CN]=商会党组织的记录、台账与文书，离线、一个文件
Exec={NAME} %f
Icon={NAME}
Terminal=false
Categories=Office;
MimeType={MIME};
StartupWMClass={NAME}
"""

MIME_XML = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME}">
    <comment>Tongxin file</comment>
    <comment xml:lang="zh_CN">同心数据文件</comment>
    <sub-class-of type="application/octet-stream"/>
    <icon name="{NAME}"/>
    <glob pattern="*.tongxin" weight="80"/>
  </mime-type>
</mime-info>
"""

CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Tongxin <tongxin@localhost>
Installed-Size: {kib}
Depends: libc6 (>= {glibc}), {libraries}
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme
Section: misc
Priority: optional
Description: Party-affairs desk of a chamber of commerce (同心)
 Records, ledgers and printed papers of the Party organisation of a chamber
 of commerce. Works offline; everything is kept in one file.
"""

CACHES = """#!/bin/sh
set -e
if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q; fi
if command -v gtk-update-icon-cache >/dev/null; then
  gtk-update-icon-cache -q /usr/share/icons/hicolor || true
fi
"""


def program(dist: Path, windows: bool = os.name == "nt") -> Path:
    """Return where the build puts the program; of the two on Windows, the one that can speak."""
    return dist / NAME / (f"{NAME}-console.exe" if windows else NAME)


def pack(root: Path, dist: Path) -> Path:
    """Write the package beside the built folder and return its path."""
    if not shutil.which("dpkg-deb"):
        raise Lacking("dpkg-deb is missing; a Debian package is made on Debian or Ubuntu.")
    tree = root / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(root, dist, tree)
    asked = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    target = dist / f"{NAME}_{version(root)}_{asked.stdout.strip()}.deb"
    write(tree / "DEBIAN" / "control", control(root, tree, asked.stdout.strip()))
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Lacking(f"dpkg-deb failed: {last_line(done)}")
    return target


def lay_out(root: Path, dist: Path, tree: Path) -> None:
    """Put every file where it will be on the system."""
    shutil.copytree(dist / NAME, tree / "opt" / NAME, symlinks=True)
    share = tree / "usr" / "share"
    write(share / "applications" / f"{NAME}.desktop", DESKTOP)
    write(share / "mime" / "packages" / f"{NAME}.xml", MIME_XML)
    write(
        share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg",
        (root / "resources" / "icons" / f"{NAME}.svg").read_text(encoding="utf-8"),
    )
    write(share / "doc" / NAME / "copyright", (root / "LICENSE").read_text(encoding="utf-8"))
    for script in ("postinst", "postrm"):
        write(tree / "DEBIAN" / script, CACHES).chmod(0o755)
    link = tree / "usr" / "bin" / NAME
    link.parent.mkdir(parents=True)
    link.symlink_to(f"/opt/{NAME}/{NAME}")


def control(root: Path, tree: Path, architecture: str) -> str:
    """Return the control file; the glibc of the building machine is the least that runs it."""
    size = sum(file.stat().st_size for file in tree.rglob("*") if not file.is_symlink())
    return CONTROL.format(
        name=NAME,
        version=version(root),
        architecture=architecture,
        kib=size // 1024,
        glibc=os.confstr("CS_GNU_LIBC_VERSION").split()[-1],
        libraries=", ".join(debian.PACKAGES),
    )


def version(root: Path) -> str:
    """Return the version, which stands once, in the program itself."""
    text = (root / "app" / "__init__.py").read_text(encoding="utf-8")
    return re.search(r'__version__ = "([^"]+)"', text)[1]


def write(path: Path, text: str) -> Path:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)
    return path
