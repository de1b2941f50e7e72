"""The typefaces of the reports: which face has which character, how wide it is, and text in drawing order."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Final

import arabic_reshaper
from bidi import get_display
from fontTools.ttLib import TTFont as FontTables
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from crmworkshop.paths import resource

SUBSTITUTE: Final = "\u25a1"
"""What stands in for a character that no shipped face has: an empty square of Inter's, plain to see."""
LEFT_TO_RIGHT: Final = "\u200e"
"""A mark without a picture that is a letter from left to right."""
_FIRST_RIGHT_TO_LEFT: Final = "\u0590"


class Weight(StrEnum):
    """The weights of type on paper, named as Inter's files are."""

    REGULAR = "Inter-Regular"
    SEMIBOLD = "Inter-SemiBold"
    BOLD = "Inter-Bold"


_FALLBACKS: Final = ("NotoSans", "NotoSansArabic", "NotoSansHebrew")
_LAST: Final = "DroidSansFallbackFull"


@dataclass(frozen=True, slots=True)
class Face:
    """A registered typeface: its characters with their widths per point of size."""

    name: str
    widths: dict[str, float]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one face, in drawing order; ``width`` per point of size."""

    font: str
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Runs:
    """A line ready to draw; ``lost`` are the characters that no face has."""

    parts: tuple[Run, ...]
    width: float
    lost: str = ""


@cache
def face(name: str) -> Face:
    """The face of a shipped file, read and registered with reportlab when first asked for."""
    font: Any = TTFont(name, str(resource("fonts", f"{name}.ttf")), shapable=False)
    if name.startswith("Inter"):
        _take_tabular_digits(font)
    pdfmetrics.registerFont(font)
    widths = {chr(code): font.face.getCharWidth(code) / 1000 for code in font.face.charToGlyph}
    return Face(name, widths)


def _take_tabular_digits(font: Any) -> None:
    """Let the digits be those of equal width, so that columns of figures align; a PDF has no font features."""
    with FontTables(resource("fonts", f"{font.fontName}.ttf"), lazy=True) as tables:
        substitutions = tables["GSUB"].table
        indices = next(
            record.Feature.LookupListIndex
            for record in substitutions.FeatureList.FeatureRecord
            if record.FeatureTag == "tnum"
        )
        tabular: dict[str, str] = {}
        for index in indices:
            for each in substitutions.LookupList.Lookup[index].SubTable:
                tabular |= getattr(each, "ExtSubTable", each).mapping
        names = tables.getBestCmap()
        advance = tables["hmtx"].metrics
        scale = 1000 / tables["head"].unitsPerEm
        for digit in "0123456789":
            glyph = tabular[names[ord(digit)]]
            font.face.charToGlyph[ord(digit)] = tables.getGlyphID(glyph)
            font.face.charWidths[ord(digit)] = advance[glyph][0] * scale


def _faces(weight: Weight) -> list[str]:
    strength = "Regular" if weight is Weight.REGULAR else "Bold"
    return [weight.value, *(f"{name}-{strength}" for name in _FALLBACKS), _LAST]


def is_right_to_left(text: str) -> bool:
    """Whether the text's first letter with a direction runs from right to left."""
    if not text or max(text) < _FIRST_RIGHT_TO_LEFT:
        return False
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in directions if kind in ("L", "R", "AL")), False)


def _in_drawing_order(text: str, right_to_left: bool) -> str:
    if max(text) < _FIRST_RIGHT_TO_LEFT:
        return text
    if any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text):
        if not right_to_left:  # what stands between dots is one thing each, numbers among it
            text = text.replace(" · ", f"{LEFT_TO_RIGHT} · {LEFT_TO_RIGHT}")
        text = str(get_display(arabic_reshaper.reshape(text), base_dir="R" if right_to_left else "L"))
    return "".join(
        character
        for character in text
        if unicodedata.category(character) != "Cf" and not "\ufe00" <= character <= "\ufe0f"
    )


@lru_cache(maxsize=20_000)
def runs(text: str, weight: Weight = Weight.REGULAR, right_to_left: bool = False) -> Runs:
    """The line ``text`` cut by face, shaped and in drawing order; ``right_to_left`` is its paragraph's direction."""
    if not text:
        return Runs((), 0.0)
    main = face(weight.value)
    try:
        width = sum(map(main.widths.__getitem__, text))
    except KeyError:
        return _mixed(_in_drawing_order(text, right_to_left), weight)
    if max(text) >= _FIRST_RIGHT_TO_LEFT:
        text = _in_drawing_order(text, right_to_left)
        width = sum(map(main.widths.__getitem__, text))
    return Runs((Run(main.name, text, width),), width)


def _mixed(text: str, weight: Weight) -> Runs:
    names = _faces(weight)
    pieces: list[tuple[str, list[str]]] = []
    lost = []
    for character in text:
        name = next((name for name in names if character in face(name).widths), None)
        if name is None:
            lost.append(character)
        chosen = name or weight.value
        if not pieces or pieces[-1][0] != chosen:
            pieces.append((chosen, []))
        pieces[-1][1].append(character if name else SUBSTITUTE)
    parts = tuple(
        Run(name, "".join(letters), sum(face(name).widths[letter] for letter in letters))
        for name, letters in pieces
    )
    return Runs(parts, sum(part.width for part in parts), "".join(lost))
