"""The looks of the program: colours, sizes and icons, for light and dark."""

import functools
import re
from string import Template

import attrs
from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.places import resources


@attrs.frozen
class Tokens:
    """Name every colour once; nothing else in the program says a colour."""

    dark: bool
    page: str
    card: str
    field: str
    sunk: str
    hover: str
    line: str
    strong_line: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    bad: str
    bad_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str


LIGHT = Tokens(
    dark=False,
    page="#F6F5F3",
    card="#FFFFFF",
    field="#FFFFFF",
    sunk="#EFEDEA",
    hover="#F0EEEB",
    line="#E4E1DC",
    strong_line="#C9C4BC",
    text="#25221F",
    muted="#6B655E",
    faint="#7F7971",
    accent="#B03A2E",
    accent_hover="#983127",
    accent_soft="#F8E9E6",
    on_accent="#FFFFFF",
    bad="#A32020",
    bad_soft="#FBEAEA",
    good="#2E6B45",
    good_soft="#E6F2EA",
    warn="#8A5A00",
    warn_soft="#FBF2DE",
)
DARK = Tokens(
    dark=True,
    page="#1D1C1B",
    card="#262422",
    field="#2C2A28",
    sunk="#191817",
    hover="#34312E",
    line="#3A3734",
    strong_line="#57524D",
    text="#ECE8E3",
    muted="#B0A9A0",
    faint="#968F87",
    accent="#E67C6B",
    accent_hover="#EE9080",
    accent_soft="#3A2623",
    on_accent="#1D1210",
    bad="#F08A80",
    bad_soft="#40282A",
    good="#86C79C",
    good_soft="#25352A",
    warn="#E2B35C",
    warn_soft="#3B3222",
)
_current = [LIGHT]
# The size the system asked for: what stands in the application after that is ours.
_plain_size: list[float] = []
_LARGE = 1.25


def tokens() -> Tokens:
    """Return the colours in use."""
    return _current[0]


def apply(app: QApplication, mode: str = "system", large: bool = False) -> None:
    """Dress the program: ``light``, ``dark`` or as the system has it; with large type if wanted."""
    dark = mode == "dark" or (mode == "system" and _system_is_dark())
    _current[0] = DARK if dark else LIGHT
    icon.cache_clear()
    app.setStyle("Fusion")
    app.setFont(_typeface(app, large))
    app.setPalette(_palette(tokens()))
    app.setStyleSheet(_sheet(tokens(), app.font()))


def tone_colour(tone: str) -> str:
    """Return the colour of "good", "warn" or "bad", a quiet one for anything else."""
    t = tokens()
    return {"good": t.good, "warn": t.warn, "bad": t.bad}.get(tone, t.muted)


def step(parts: float = 1) -> int:
    """Return so many quarters of a line as pixels: the unit of all distances."""
    return max(1, round(QFontMetricsF(QApplication.font()).height() / 4 * parts))


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _typeface(app: QApplication, large: bool) -> QFont:
    font = QFont(app.font())
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if not chinese or chinese == ["Droid Sans Fallback"]:
        # Droid's fallback face lacks Latin and thousands of names' characters.
        shipped = [_shipped(name) for name in ("TongxinHei", "TongxinSong")]
        font.setFamilies([shipped[0], *font.families(), shipped[1]])
    if not _plain_size:
        _plain_size.append(max(font.pointSizeF(), 10.0))
    font.setPointSizeF(_plain_size[0] * (_LARGE if large else 1))
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def _shipped(name: str) -> str:
    key = QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"{name}.ttf"))
    return QFontDatabase.applicationFontFamilies(key)[0]


def _palette(t: Tokens) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    colours = {
        role.Window: t.page,
        role.WindowText: t.text,
        role.Base: t.field,
        role.AlternateBase: t.page,
        role.Text: t.text,
        role.Button: t.card,
        role.ButtonText: t.text,
        role.BrightText: t.on_accent,
        role.ToolTipBase: t.card,
        role.ToolTipText: t.text,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.Link: t.accent,
        role.PlaceholderText: t.faint,
        role.Mid: t.strong_line,
        role.Dark: t.strong_line,
        role.Light: t.card,
    }
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, name, QColor(t.faint))
    return palette


def _sheet(t: Tokens, font: QFont) -> str:
    line = QFontMetricsF(font).height()
    # Sizes follow the font, so 150 % text needs no second sheet; f is u less the wider focus ring.
    units = {f"u{n}": round(line * n / 8) for n in (1, 2, 3, 4, 6, 8)}
    rings = {f"f{n}": units[f"u{n}"] - 1 for n in (1, 2, 3, 4)}
    inner = round(line * 1.7) - 2 * units["u1"] - 2
    sizes = units | rings | {"r": round(line / 4), "box": round(line * 0.95), "inner": inner}
    sizes["dot"] = sizes["box"] // 2 + 1
    sizes["chip"] = inner + 2 * units["u1"] - 2 * step(0.75) - 2
    sizes["chipline"] = sizes["chip"] + 2
    styles = resources() / "styles"
    words = attrs.asdict(t) | {"styles": styles.as_posix(), "mode": "dark" if t.dark else "light"}
    sheet = (styles / "tongxin.qss").read_text("utf-8")
    # The sheet is written for type of ten points.
    grown = font.pointSizeF() / 10
    sheet = re.sub(r"([\d.]+)pt\b", lambda found: f"{float(found[1]) * grown:g}pt", sheet)
    return Template(sheet).substitute(words | {k: f"{v}px" for k, v in sizes.items()})


class _Drawing(QIconEngine):
    """Draw one SVG in one colour at whatever size and scale it is asked for."""

    def __init__(self, svg: bytes, colour: str, dimmed: str) -> None:
        super().__init__()
        self._svg, self._colour, self._dimmed = svg, colour, dimmed

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle."""
        colour = self._dimmed if mode == QIcon.Mode.Disabled else self._colour
        svg = self._svg.replace(b"currentColor", colour.encode("ascii"))
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw onto a clear ground."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return an engine of the same drawing."""
        return _Drawing(self._svg, self._colour, self._dimmed)


@functools.cache
def icon(name: str, colour: str | None = None) -> QIcon:
    """Return a drawing of resources/icons in the colour of text, or another."""
    svg = (resources() / "icons" / f"{name}.svg").read_bytes()
    return QIcon(_Drawing(svg, colour or tokens().muted, tokens().strong_line))
