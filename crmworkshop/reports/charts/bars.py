"""Bars and lines: values along labels, each with its number."""

from collections.abc import Sequence
from math import ceil, floor, log10
from typing import Final

from matplotlib.figure import Figure

from crmworkshop.activities.blocks import BarChart, LineChart, Series
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.wording import NOTHING, format_number
from crmworkshop.language import tr
from crmworkshop.reports.charts.sheet import GRID, INK, MUTED, Sheet, measure, shorten
from crmworkshop.reports.pdf.fonts import Weight

LABEL: Final = 8.0
VALUE: Final = 7.5
_GAP: Final = 10.0
_MOST_LABELS: Final = 0.46
"""The share of the width that labels may take."""
_LEGEND: Final = 18.0
_MARK: Final = 11.0
_LINE_HEIGHT: Final = 170.0


def bar_step(chart: BarChart) -> float:
    """The height of one label's row in points."""
    beside = 1 if chart.stacked else max(len(chart.series), 1)
    return 19.0 if beside == 1 else 9.0 * beside + 8


def bar_height(chart: BarChart) -> float:
    """The height of the whole chart in points."""
    above = (_LEGEND if len(chart.series) > 1 else 0) + (_MARK if chart.marks else 0)
    return bar_step(chart) * len(chart.labels) + above


def reach(chart: BarChart) -> tuple[float, float]:
    """The lowest and highest value of the axis; 0 is always on it."""
    if chart.stacked:
        sums = [sum(series.values[at] or 0 for series in chart.series) for at in range(len(chart.labels))]
        known = [float(value) for value in sums]
    else:
        known = [value for series in chart.series for value in series.values if value is not None]
    high = max([0.0, *known]) if chart.high is None else max([chart.high, *known])
    return min([0.0, *known]), high or 1.0


def draw_bars(chart: BarChart, width: float, title: str = "", note: str = "") -> Figure:
    """Horizontal bars; several series beside each other or end to end."""
    sheet = Sheet(width, max(bar_height(chart), 10), title, note)
    top = _legend(sheet, chart.series) if len(chart.series) > 1 else 0.0
    top += _MARK if chart.marks else 0.0
    label = min(max((measure(text, LABEL) for text in chart.labels), default=0), width * _MOST_LABELS)
    low, high = reach(chart)
    numbers = [format_number(value, chart.decimals) for value in (low, high)]
    numbers += [format_number(v, chart.decimals) for s in chart.series for v in s.values if v is not None]
    margin = max(measure(number, VALUE) for number in numbers) + 6
    left = label + _GAP + (margin if low < 0 else 0)
    scale = (width - left - margin) / (high - low)
    zero = left - low * scale
    step = bar_step(chart)
    for value, name in chart.marks:
        x = zero + value * scale
        sheet.line([(x, top), (x, top + step * len(chart.labels))], "B9BEC4", 0.6)
        sheet.text(x, top - _MARK / 2, name, VALUE, colour=MUTED, align="right")
    for at, text in enumerate(chart.labels):
        middle = top + (at + 0.5) * step
        sheet.text(label, middle, shorten(text, LABEL, label), LABEL, align="right")
        values = [(series, series.values[at]) for series in chart.series]
        if chart.stacked:
            _stacked(sheet, values, zero, middle, scale, chart.decimals)
        else:
            _beside(sheet, values, zero, middle, scale, chart.decimals)
    sheet.line([(zero, top), (zero, top + step * len(chart.labels))], "B9BEC4", 0.6)
    return sheet.figure


def _beside(
    sheet: Sheet,
    values: list[tuple[Series, float | None]],
    zero: float,
    middle: float,
    scale: float,
    decimals: int,
) -> None:
    thick = 11.0 if len(values) == 1 else 8.0
    start = middle - (len(values) * (thick + 1) - 1) / 2
    for at, (series, value) in enumerate(values):
        y = start + at * (thick + 1)
        if value is None:
            sheet.text(zero + 4, y + thick / 2, NOTHING, VALUE, colour=MUTED)
            continue
        length = value * scale
        sheet.box(min(zero, zero + length), y, abs(length), thick, LIGHT[series.tone].strong, 1.5)
        text = format_number(value, decimals)
        if value < 0:
            sheet.text(zero + length - 4, y + thick / 2, text, VALUE, align="right")
        else:
            sheet.text(zero + length + 4, y + thick / 2, text, VALUE)


def _stacked(
    sheet: Sheet,
    values: list[tuple[Series, float | None]],
    zero: float,
    middle: float,
    scale: float,
    decimals: int,
) -> None:
    at = zero
    total = sum(value for _, value in values if value is not None)
    for series, value in values:
        if not value or value < 0:
            continue
        length = value * scale
        ink = LIGHT[series.tone].strong
        sheet.box(at, middle - 5.5, max(length - 0.7, 0.3), 11, ink)
        text = format_number(value, decimals)
        if measure(text, 6.5) + 4 < length and value != total:
            sheet.text(at + length / 2, middle, text, 6.5, colour=on_colour(ink), align="center")
        at += length
    known = any(value is not None for _, value in values)
    sheet.text(at + 4, middle, format_number(total, decimals) if known else NOTHING, VALUE)


def on_colour(rgb: str) -> str:
    """White or ink, whichever reads better on the colour (relative luminance of WCAG 2)."""
    return "FFFFFF" if luminance(rgb) < 0.3 else INK


def luminance(rgb: str) -> float:
    """The relative luminance, 0 (black) to 1 (white), of an RRGGBB colour. Source: WCAG 2.2."""
    parts = [int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _legend(sheet: Sheet, series: Sequence[Series]) -> float:
    x = 0.0
    for each in series:
        sheet.box(x, 1, 8, 8, LIGHT[each.tone].strong, 1.5)
        name = shorten(each.name, VALUE, max(sheet.width - x - 12, 20))
        sheet.text(x + 12, 5, name, VALUE, colour=MUTED)
        x += 12 + measure(name, VALUE) + 14
    return _LEGEND


def ticks(low: float, high: float) -> list[float]:
    """Three to six round values that span low..high."""
    span = (high - low) or 1.0
    raw = span / 4
    size = 10 ** floor(log10(raw))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= raw * 0.999)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return [round(number * step, 10) for number in range(first, max(last, first + 1) + 1)]


def draw_lines(chart: LineChart, width: float, title: str = "", note: str = "") -> Figure:
    """Lines over labelled steps, each named at its end."""
    sheet = Sheet(width, _LINE_HEIGHT, title, note)
    known = [value for series in chart.series for value in series.values if value is not None]
    if not known or not chart.labels:
        sheet.text(0, 12, tr("No values."), LABEL, colour=MUTED)
        return sheet.figure
    marks = ticks(min(0.0, *known), max(0.0, *known))
    decimals = 0 if all(mark == int(mark) for mark in marks) else 1
    left = max(measure(format_number(mark, decimals), VALUE) for mark in marks) + 8
    right = width - max(measure(series.name, VALUE, Weight.SEMIBOLD) for series in chart.series) - 8
    top, bottom = 16.0, _LINE_HEIGHT - 18
    scale = (bottom - top) / (marks[-1] - marks[0])
    if chart.unit:
        sheet.text(0, 4, chart.unit, 7, colour=MUTED)
    for mark in marks:
        y = bottom - (mark - marks[0]) * scale
        sheet.line([(left, y), (right, y)], "B9BEC4" if mark == 0 else GRID)
        sheet.text(left - 6, y, format_number(mark, decimals), VALUE, colour=MUTED, align="right")
    step = (right - left) / max(len(chart.labels) - 1, 1)
    xs = [left + at * step for at in range(len(chart.labels))]
    widest = max(measure(label, VALUE) for label in chart.labels) + 6
    every = max(1, -int(-widest // max(step, 0.1)))
    for at in range(0, len(xs), every):
        sheet.text(xs[at], bottom + 11, chart.labels[at], VALUE, colour=MUTED, align="center")
    _plot(sheet, chart.series, xs, [bottom, scale, marks[0]])
    return sheet.figure


def _plot(sheet: Sheet, series: Sequence[Series], xs: list[float], axis: list[float]) -> None:
    bottom, scale, lowest = axis
    names: list[tuple[float, float, Series]] = []
    for each in series:
        colour = LIGHT[each.tone].strong
        stretch: list[tuple[float, float]] = []
        last: tuple[float, float] | None = None
        for x, value in zip(xs, each.values, strict=True):
            if value is None:
                _stroke(sheet, stretch, colour)
                stretch = []
                continue
            last = (x, bottom - (value - lowest) * scale)
            stretch.append(last)
        _stroke(sheet, stretch, colour)
        if last:
            names.append((last[1], last[0], each))
    below = float("-inf")
    for y, x, each in sorted(names, key=lambda name: name[0]):
        below = max(y, below + 10)
        sheet.text(x + 6, below, each.name, VALUE, Weight.SEMIBOLD, LIGHT[each.tone].strong)


def _stroke(sheet: Sheet, points: list[tuple[float, float]], colour: str) -> None:
    if len(points) > 1:
        sheet.line(points, colour, 1.6)
    elif points:
        sheet.dot(*points[0], 2.5, colour)
