"""Text set in lines: styles, wrapping by measured width, and what to leave out where there is no room."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.reports.pdf.fonts import Weight, runs

ELLIPSIS: Final = "…"
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")

_AMOUNT: Final = re.compile(r"(?<=\d) (?=%)")
"""The space between a number and its sign, where no line ends."""
_JOINT: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size and leading in points, colour as RRGGBB."""

    size: float = 9.0
    leading: float = 13.0
    weight: Weight = Weight.REGULAR
    colour: str = LIGHT[Tone.PLAIN].strong

    def but(self, **changes: Any) -> "Style":
        """The same style with some of its values changed."""
        return replace(self, **changes)


MUTED: Final = LIGHT[Tone.MUTED].strong
BODY: Final = Style()
SMALL: Final = Style(7.5, 10.5, colour=MUTED)
LABEL: Final = Style(7.5, 10.5, Weight.SEMIBOLD, MUTED)


def tidy(text: str) -> str:
    """The text in composed form without control characters; every kind of line break is a newline."""
    if text.isascii() and text.isprintable():
        return text
    plain = _BREAKS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
    return _CONTROLS.sub("", plain)


def width_of(text: str, style: Style) -> float:
    """How wide the line is, in points."""
    return runs(text, style.weight).width * style.size


def wrap(text: str, style: Style, width: float) -> list[str]:
    """The lines of ``text`` that are at most ``width`` points wide, in reading order; a long word is broken."""
    lines: list[str] = []
    for paragraph in tidy(text).split("\n"):
        lines.extend(_wrapped(paragraph, style, max(width, style.size)))
    return lines


def _wrapped(paragraph: str, style: Style, width: float) -> Iterator[str]:
    if width_of(paragraph, style) <= width:
        yield paragraph.strip(" ")
        return
    line, room = "", width
    space = width_of(" ", style)
    for word in _pieces(_AMOUNT.sub(_JOINT, paragraph), style, width):
        long = width_of(word, style)
        if line and long > room:
            yield line.replace(_JOINT, " ")
            line, room = "", width
        line = f"{line} {word}" if line else word
        room -= long + space
    yield line.replace(_JOINT, " ")


def _pieces(paragraph: str, style: Style, width: float) -> Iterator[str]:
    """The words; those wider than the line (or without spaces between, as in Chinese) in parts that fit."""
    for word in paragraph.split(" "):
        rest = word
        while rest and width_of(rest, style) > width:
            cut = max(_fitting(rest, style, width), 1)
            yield rest[:cut]
            rest = rest[cut:]
        if rest:
            yield rest


def _fitting(text: str, style: Style, width: float) -> int:
    """How many of the first characters fit."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle], style) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def elide(text: str, style: Style, width: float) -> str:
    """The text on one line, cut with an ellipsis where it is wider than ``width`` points."""
    line = tidy(text).replace("\n", " ")
    if width_of(line, style) <= width:
        return line
    room = width - width_of(ELLIPSIS, style)
    return line[: _fitting(line, style, room)].rstrip() + ELLIPSIS


def wrap_at_most(text: str, style: Style, width: float, lines: int) -> list[str]:
    """The first ``lines`` lines of the text; an ellipsis ends the last one if there was more."""
    found = wrap(text, style, width)
    if len(found) <= lines:
        return found
    return [*found[: lines - 1], elide(" ".join(found[lines - 1 :]), style, width)]
