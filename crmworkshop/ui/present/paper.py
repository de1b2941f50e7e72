"""The sheet that a slide is painted on: 405 units high whatever the screen, so that type keeps its share of it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from crmworkshop.activities.blocks import Tone
from crmworkshop.ui.charts.canvas import LEFT, draw_text, elided, strong, wrapped
from crmworkshop.ui.theme import theme

HEIGHT: Final = 405.0
"""Units from top to bottom: body type of 13 is then 1/31 of the screen's height, legible from ten metres."""
MARGIN: Final = 28.0
BODY: Final = 14
SMALL: Final = 12
LINE: Final = 19.0


def font(size: int = BODY, weight: int = 400, *, tabular: bool = False) -> QFont:
    """The type at ``size`` units, whatever the zoom of the window."""
    made = theme().font(size, weight, tabular=tabular)
    made.setPixelSize(size)
    return made


def colour(token: str) -> QColor:
    return theme().color(token)


def ink(tone: Tone) -> QColor:
    return strong(tone)


def line(
    painter: QPainter,
    area: QRectF,
    text: str,
    type_: QFont,
    token: str = "text",
    side: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write one line into the middle of ``area``, cut with dots where there is no room."""
    draw_text(painter, area, elided(text, type_, area.width()), type_, colour(token), side)


def write(
    painter: QPainter, area: QRectF, text: str, type_: QFont, token: str = "text", most: int = 1
) -> float:
    """Write a text into at most ``most`` lines from the top of ``area``; returns the height it took."""
    lines = wrapped(text, type_, area.width(), most) if most > 1 else [elided(text, type_, area.width())]
    tall = type_.pixelSize() * 1.4
    for at, words in enumerate(lines):
        row = QRectF(area.left(), area.top() + at * tall, area.width(), tall)
        draw_text(painter, row, words, type_, colour(token), LEFT)
    return len(lines) * tall
