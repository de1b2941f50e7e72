"""How wide the columns of the rating grid are: what they need, what they can do with, who gets the rest."""

from collections.abc import Mapping
from math import ceil
from typing import Final

from PySide6.QtGui import QFontMetricsF

from crmworkshop.activities.wording import format_number
from crmworkshop.language import tr
from crmworkshop.method.scales import NOT_APPLICABLE, Question
from crmworkshop.ui.grid.cells import hint
from crmworkshop.ui.grid.content import Content, FigureColumn, RatingColumn
from crmworkshop.ui.grid.headers import CODE_GAP
from crmworkshop.ui.grid.headings import STEP
from crmworkshop.ui.grid.painter import BAR, PAD
from crmworkshop.ui.theme import theme

PROCESS_LEAST: Final = 184
PROCESS_GOOD: Final = 260
PROCESS_MOST: Final = 420
_FIGURES: Final[Mapping[str, int]] = {
    "gap": 50,
    "agreement": 88,
    "answers": 72,
    "satisfaction": 86,
    "data_quality": 98,
    "priority": 104,
}
_DIGITS: Final = 60
_NAMES: Final = 200
"""The longest names, by letters, that are measured."""
_DIGITS_LEAST: Final = 52
"""A department's column when digits stand for words: what is good, and what it can do with."""
_COLUMN_MOST: Final = 240
_AGREEMENT_BARS: Final = 5 * (BAR + 2) + round(PAD * 0.75)
"""The distribution over up to five answers, before the figure."""


def fitted(content: Content, free: int) -> tuple[int, list[int], bool]:
    """The width of the processes, of each column, and whether digits must stand for words.

    They fill ``free`` pixels; more than those if there is no help.
    """
    px = theme().px
    wanted = [_wanted(column) for column in content.columns]
    least = [_least(column) for column in content.columns]
    compact = content.shape.by_department and free < px(PROCESS_GOOD) + sum(least)
    if compact:
        figures = [width for column, width in _pairs(content, least) if isinstance(column, FigureColumn)]
        many = len(least) - len(figures)
        each = (free - px(PROCESS_LEAST) - sum(figures)) // max(many, 1)
        digits = min(max(each, px(_DIGITS_LEAST)), px(_DIGITS))
        wanted = least = [
            width if isinstance(column, FigureColumn) else digits for column, width in _pairs(content, least)
        ]
    side = min(max(px(PROCESS_GOOD), _names(content)), px(PROCESS_MOST))
    if free < side + sum(wanted):
        wanted = _shrunk(wanted, least, side + sum(wanted) - free)
        return max(px(PROCESS_LEAST), min(side, free - sum(wanted))), wanted, compact
    side = max(min(free - sum(wanted), px(PROCESS_MOST)), side)
    each = (free - side - sum(wanted)) // max(len(wanted), 1)
    room = max(px(_COLUMN_MOST) - max(wanted, default=0), 0)
    wanted = [width + min(each, room) for width in wanted]
    return free - sum(wanted), wanted, compact


def _names(content: Content) -> int:
    """Room for the longest name of a process, with its code and its place under headings."""
    px = theme().px
    names, codes = QFontMetricsF(theme().font()), QFontMetricsF(theme().font(11, tabular=True))
    found = 0.0
    for line in sorted(content.lines, key=lambda line: -len(line.figures.name))[:_NAMES]:
        code = line.figures.code
        beside = max(codes.horizontalAdvance(code), px(30)) + px(CODE_GAP) if code else 0
        nested = px(STEP) if line.path else 0
        found = max(found, names.horizontalAdvance(line.figures.name) + beside + nested)
    return round(found) + 2 * px(PAD) + 1


def _pairs(content: Content, widths: list[int]) -> list[tuple[RatingColumn | FigureColumn, int]]:
    return list(zip(content.columns, widths, strict=True))


def _wanted(column: RatingColumn | FigureColumn) -> int:
    """Room for every word and for the hint what to type."""
    if isinstance(column, FigureColumn) or column.question is Question.SATISFACTION:
        return _least(column)
    words = QFontMetricsF(theme().font()).horizontalAdvance(hint(column.scale)[0])
    return max(_least(column), round(words) + theme().px(20))


def _least(column: RatingColumn | FigureColumn) -> int:
    """Room for every word of the scale with its square, or for the figure."""
    px = theme().px
    if isinstance(column, FigureColumn):
        heading = QFontMetricsF(theme().font(11, 600))
        longest = max(heading.horizontalAdvance(word) for word in column.heading.split())
        said = px(_AGREEMENT_BARS) + _bold(tr("{agreement} talk", agreement=format_number(0, 2)))
        needed = said if column.name == "agreement" else 0
        return max(px(_FIGURES[column.name]), round(longest) + px(18), needed)
    metrics = QFontMetricsF(theme().font(weight=500))
    square = 0 if column.question is Question.IMPORTANCE else px(15)
    words = [
        metrics.horizontalAdvance(level.word) + (square if level.number != NOT_APPLICABLE else 0)
        for level in column.scale.levels
    ]
    return round(max(words)) + px(18)


def _bold(text: str) -> int:
    return ceil(QFontMetricsF(theme().font(weight=600, tabular=True)).horizontalAdvance(text)) + theme().px(
        18
    )


def _shrunk(wanted: list[int], least: list[int], lacking: int) -> list[int]:
    """Narrow the columns that can be, all alike, until ``lacking`` pixels are found or there are no more."""
    room = sum(wanted) - sum(least)
    if room <= 0:
        return wanted
    share = min(lacking / room, 1.0)
    return [round(width - (width - low) * share) for width, low in zip(wanted, least, strict=True)]
