"""The theme: contrast, both schemes, zoom, icons, and no colour or length left unfilled in the style sheet."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from crmworkshop.activities.blocks import Tone
from crmworkshop.ui.theme import Scheme, Theme, theme


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    theme().install(qapp, Scheme.LIGHT)
    yield theme()
    theme().choose(Scheme.LIGHT)
    theme().set_zoom(100)


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_text_can_be_read_on_every_ground(look: Theme, scheme: Scheme) -> None:
    look.choose(scheme)
    pairs = [(ink, ground) for ink in ("text", "muted", "accent") for ground in ("bg", "surface", "soft")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover")]
    pairs += [(band, f"{band}_soft") for band in ("high", "medium", "low")]
    poor = {pair: contrast(look.color(pair[0]), look.color(pair[1])) for pair in pairs}
    least = 7 if scheme is Scheme.CONTRAST else 4.5
    assert {pair: ratio for pair, ratio in poor.items() if ratio < least} == {}


def test_words_in_the_colour_of_a_tone_can_be_read_in_high_contrast(look: Theme) -> None:
    look.choose(Scheme.CONTRAST)
    poor = {
        tone: contrast(look.ink(tone).strong, ground)
        for tone in Tone
        for ground in (look.color("surface"), look.ink(tone).soft)
    }
    assert {tone: ratio for tone, ratio in poor.items() if ratio < 7} == {}


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_frames_of_fields_and_boxes_stand_out(look: Theme, scheme: Scheme) -> None:
    """WCAG 2.2, 1.4.11: what shows where a control is stands out by 3 to 1."""
    look.choose(scheme)
    for ground in ("surface", "bg", "hover"):
        assert contrast(look.color("edge"), look.color(ground)) >= 3
        assert contrast(look.color("accent"), look.color(ground)) >= 3


def test_both_schemes_share_the_palette_of_the_reports(look: Theme) -> None:
    assert look.ink(Tone.HIGH).strong.name() == "#a3241b"
    look.choose(Scheme.DARK)
    assert look.ink(Tone.HIGH).strong.name() == "#ff9c90"
    assert look.color("surface").name() == "#1c2025"


def test_the_style_sheet_is_filled_in(look: Theme) -> None:
    sheet = re.sub(r"/\*.*?\*/", "", look.style_sheet(), flags=re.DOTALL)
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_zoom_scales_type_and_lengths_within_limits(look: Theme) -> None:
    look.set_zoom(200)
    assert (look.px(8), look.font(13).pixelSize()) == (16, 26)
    assert "min-height: 56px" in look.style_sheet()
    look.zoom_by(1)
    assert look.zoom == 200
    look.set_zoom(100)
    look.zoom_by(-1)
    assert look.zoom == 90
    look.set_zoom(10)
    assert look.zoom == 80


def test_the_type_is_inter(look: Theme) -> None:
    assert QFontInfo(look.font()).family() == "Inter"
    assert QFontInfo(look.font(weight=600)).weight() == 600


def test_icons_take_the_colour_of_their_token(look: Theme) -> None:
    picture = look.icon("check", "accent").pixmap(16, 16).toImage()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#0b6b69"}
