import re
from string import Template

import attrs
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QIcon, QRawFont
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QStyle

from app.places import resources
from app.ui import theme

SHEET = (resources() / "styles" / "tongxin.qss").read_text("utf-8")


def luminance(colour):
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("t", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, "card") for ink in ("text", "muted", "faint", "accent", "bad", "good", "warn")),
        *((ink, "page") for ink in ("text", "muted", "accent", "bad")),
        ("text", "field"),
        ("text", "sunk"),
        ("text", "accent_soft"),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("bad", "bad_soft"),
        ("good", "good_soft"),
        ("warn", "warn_soft"),
    ],
)
def test_words_can_be_read_on_their_ground(t, ink, ground):
    least = 4.0 if "faint" in (ink, ground) else 4.5
    assert contrast(getattr(t, ink), getattr(t, ground)) >= least


def test_the_sheet_says_no_colour_of_its_own():
    rules = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b(?=[^{]*;)", rules)
    assert not re.search(r"\brgba?\(", rules)


def test_every_blank_of_the_sheet_is_filled(dressed):
    filled = dressed.styleSheet()
    assert "$" not in filled
    names = {
        found for found in Template(SHEET).get_identifiers() if not found.startswith(("u", "f"))
    }
    known = {field.name for field in attrs.fields(theme.Tokens)}
    assert names - known <= {"styles", "mode", "r", "box", "dot", "inner", "chip", "chipline"}


def test_pictures_named_by_the_sheet_are_there_in_both_modes():
    for name in re.findall(r"url\(\$styles/(.+?)\)", SHEET):
        for mode in ("light", "dark"):
            assert (resources() / "styles" / name.replace("$mode", mode)).is_file()


def test_chinese_is_drawn_and_not_as_boxes(dressed):
    raw = QRawFont.fromFont(dressed.font(), QFontDatabase.WritingSystem.SimplifiedChinese)
    assert all(raw.supportsCharacter(ord(letter)) for letter in "同心党建谈话镕喆")
    assert dressed.font().pointSizeF() >= 10


def test_boxes_of_one_line_are_equally_high(dressed, qtbot):
    line, combo = QLineEdit(), QComboBox()
    for box in (line, combo):
        qtbot.addWidget(box)
    assert abs(line.sizeHint().height() - combo.sizeHint().height()) <= 1
    assert line.sizeHint().height() > QFontMetrics(dressed.font()).height() * 1.5


@pytest.mark.parametrize("size", [16, 24, 96])
def test_icons_take_their_colour_and_stay_crisp(dressed, size):
    picture = theme.icon("add", "#0000FF").pixmap(QSize(size, size)).toImage()
    inked = {
        picture.pixelColor(x, y).blue() - picture.pixelColor(x, y).red()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 100
    }
    assert picture.width() >= size
    assert inked == {255}


def test_icons_go_dim_when_disabled(dressed):
    live = theme.icon("add").pixmap(QSize(24, 24)).toImage()
    dim = theme.icon("add").pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert live != dim


def test_distances_follow_the_font(dressed):
    assert theme.step(4) == pytest.approx(4 * theme.step(), abs=2)
    assert theme.step(0.01) == 1


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_mode_dresses_the_whole_program(dressed, qtbot, mode):
    theme.apply(dressed, mode)
    label = QLabel("字")
    qtbot.addWidget(label)
    try:
        assert theme.tokens().dark is (mode == "dark")
        assert label.palette().windowText().color() == QColor(theme.tokens().text)
    finally:
        theme.apply(dressed, "light")


def test_buttons_of_dialogs_have_no_pictures_of_the_desktop(dressed, on_screen):
    box = on_screen(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert not box.style().styleHint(hint, None, box)
