"""Heat maps: a number in every cell, coloured from poor to excellent."""

from typing import Final

from matplotlib.figure import Figure

from crmworkshop.activities.blocks import HeatMap, Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.wording import NOTHING, format_number
from crmworkshop.reports.charts.sheet import INK, MUTED, Sheet, measure, shorten
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import Style, wrap

ROW: Final = 16.0
GROUP: Final = 18.0
LABEL: Final = 8.0
HEAD: Final = 7.5
_TURNED: Final = 92.0
"""The most height that turned column headings take."""
_HEAD_LINE: Final = 10.0
_WIDEST_CELL: Final = 74.0
_STOPS: Final = tuple(LIGHT[tone].strong for tone in (Tone.POOR, Tone.MODERATE, Tone.GOOD, Tone.EXCELLENT))
_STRENGTH: Final = 0.66
"""How strong the colours are on white: strong enough to see, light enough for dark figures on them."""


def heat_colour(share: float) -> str:
    """The colour at ``share``: 0 the worst, 1 the best."""
    place = min(max(share, 0.0), 1.0) * (len(_STOPS) - 1)
    at = min(int(place), len(_STOPS) - 2)
    part = place - at
    mixed = []
    for start in (0, 2, 4):
        low, high = (int(stop[start : start + 2], 16) for stop in _STOPS[at : at + 2])
        mixed.append(round(255 + _STRENGTH * (low + (high - low) * part - 255)))
    return "".join(f"{value:02X}" for value in mixed)


def _label_width(chart: HeatMap, width: float) -> float:
    return min(max((measure(text, LABEL) for text in chart.rows), default=0), width * 0.4)


def _cell_width(chart: HeatMap, width: float) -> float:
    return min((width - _label_width(chart, width) - 10) / max(len(chart.columns), 1), _WIDEST_CELL)


def _headings(chart: HeatMap, cell: float) -> list[list[str]] | None:
    """The column headings in at most two lines; None if a word is wider than its cell and they must be turned."""
    words = [word for text in chart.columns for word in text.split()]
    found = [wrap(text, Style(HEAD, HEAD), cell - 4) for text in chart.columns]
    fits = all(measure(word, HEAD) <= cell - 4 for word in words) and all(len(lines) < 3 for lines in found)
    return found if fits else None


def _head_height(chart: HeatMap, width: float) -> float:
    headings = _headings(chart, _cell_width(chart, width))
    if headings is None:
        return min(max(measure(text, HEAD) for text in chart.columns), _TURNED) + 8
    return 6.0 + _HEAD_LINE * max((len(lines) for lines in headings), default=1)


def heat_height(chart: HeatMap, width: float) -> float:
    """The height of the whole map in points."""
    groups = sum(1 for at, _ in enumerate(chart.groups) if _begins_group(chart, at))
    return _head_height(chart, width) + len(chart.rows) * ROW + groups * GROUP


def _begins_group(chart: HeatMap, at: int) -> bool:
    return bool(chart.groups) and (at == 0 or chart.groups[at] != chart.groups[at - 1])


def draw_heat(chart: HeatMap, width: float, title: str = "", note: str = "") -> Figure:
    """The map; columns' headings are turned where they are wider than a cell."""
    sheet = Sheet(width, heat_height(chart, width), title, note)
    label, cell = _label_width(chart, width), _cell_width(chart, width)
    left, head = label + 10, _head_height(chart, width)
    headings = _headings(chart, cell)
    for at, text in enumerate(chart.columns):
        middle = left + (at + 0.5) * cell
        if headings is None:
            sheet.text(middle, head - 5, shorten(text, HEAD, _TURNED), HEAD, colour=MUTED, angle=90)
            continue
        for up, line in enumerate(reversed(headings[at])):
            sheet.text(middle, head - 8 - up * _HEAD_LINE, line, HEAD, colour=MUTED, align="center")
    y = head
    for at, text in enumerate(chart.rows):
        if _begins_group(chart, at):
            sheet.text(0, y + 11, shorten(chart.groups[at], LABEL, width), LABEL, Weight.SEMIBOLD)
            y += GROUP
        sheet.text(0, y + ROW / 2, shorten(text, LABEL, label), LABEL)
        for column, value in enumerate(chart.values[at]):
            _cell(sheet, chart, value, left + column * cell, y, cell)
        y += ROW
    return sheet.figure


def _cell(sheet: Sheet, chart: HeatMap, value: float | None, x: float, y: float, width: float) -> None:
    middle = x + width / 2
    if value is None:
        sheet.box(x + 0.5, y + 0.5, width - 1, ROW - 1, "F6F6F3")
        sheet.text(middle, y + ROW / 2, NOTHING, HEAD, colour=MUTED, align="center")
        return
    share = (value - chart.low) / ((chart.high - chart.low) or 1)
    sheet.box(x + 0.5, y + 0.5, width - 1, ROW - 1, heat_colour(1 - share if chart.worst_is_high else share))
    text = format_number(value, chart.decimals)
    size = min(HEAD, HEAD * (width - 2) / max(measure(text, HEAD), 1))
    sheet.text(middle, y + ROW / 2, text, size, colour=INK, align="center")
