"""Bubble charts: dots over two axes that do not hide each other, with labels that do not overlap."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin, sqrt
from typing import Final

from matplotlib.figure import Figure

from crmworkshop.activities.blocks import BubbleChart, Point
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.wording import format_number
from crmworkshop.language import mark, tr
from crmworkshop.reports.charts.bars import ticks
from crmworkshop.reports.charts.sheet import GRID, INK, MUTED, Sheet, measure, shorten
from crmworkshop.reports.pdf.fonts import Weight

LABEL: Final = 7.0
_WIDEST_LABEL: Final = 130.0
_GOLDEN: Final = pi * (3 - sqrt(5))
_NAMED_MOST: Final = 100
_LED: Final = 12
"""So many of the first points may have their label farther off, with a line that leads to it."""
_DISTANCES: Final = (18.0, 28.0, 40.0, 54.0)
_NEAR: Final = 8.0
LEADER: Final = "B9BEC4"
_UNLABELLED: Final = mark("Where there is no room for it, a label is left out.")


@dataclass(frozen=True, slots=True)
class Box:
    """An area that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: "Box") -> bool:
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Disc:
    """A bubble in its place on the sheet."""

    point: Point
    x: float
    y: float
    radius: float

    @property
    def box(self) -> Box:
        reach = self.radius * 0.8
        return Box(self.x - reach, self.y - reach, self.x + reach, self.y + reach)


def bubble_height(width: float) -> float:
    """The height of the whole chart in points."""
    return 0.66 * width


def draw_bubbles(chart: BubbleChart, width: float, title: str = "", note: str = "") -> Figure:
    """The chart; dots of the same place stand around it, labels go to the first points first."""
    height = bubble_height(width)
    plot = _plot_area(chart, width)
    discs = place(chart, plot)
    sheet = Sheet(width, height, title, note)
    _axes(sheet, chart, plot)
    labels = label_places(discs, plot, _corner_names(chart, plot))
    for disc, box in labels:
        middle = (box.top + box.bottom) / 2
        near = min(max(disc.x, box.left), box.right)
        if max(abs(near - disc.x), abs(middle - disc.y)) > disc.radius + _NEAR:
            sheet.line([(disc.x, disc.y), (near, middle)], LEADER)
    for disc in sorted(discs, key=lambda each: -each.radius):
        sheet.dot(disc.x, disc.y, disc.radius, LIGHT[disc.point.tone].strong, 0.72)
    for disc, box in labels:
        words = shorten(disc.point.label, LABEL, _WIDEST_LABEL)
        sheet.text(box.left, (box.top + box.bottom) / 2, words, LABEL, colour=INK)
    return sheet.figure


def bubble_note(chart: BubbleChart, width: float) -> str:
    """The chart's note, with a word on labels that are missing for want of room."""
    plot = _plot_area(chart, width)
    discs = place(chart, plot)
    missing = len(label_places(discs, plot, _corner_names(chart, plot))) < len(discs)
    return f"{chart.note} {tr(_UNLABELLED)}".strip() if missing else chart.note


def _plot_area(chart: BubbleChart, width: float) -> Box:
    left = max([0.0, *(measure(word, 7.5) for _, word in chart.y_words)]) + 24
    return Box(left, 6, width - 4, bubble_height(width) - 30)


def place(chart: BubbleChart, plot: Box) -> list[Disc]:
    """Where each bubble stands; those of one spot are spread in a spiral around it."""
    (x_low, x_high), (y_low, y_high) = chart.x_range, chart.y_range
    spots: dict[tuple[float, float], list[Point]] = defaultdict(list)
    for point in chart.points:
        spots[point.x, point.y].append(point)
    found = {}
    for (x, y), points in spots.items():
        at_x = plot.left + (x - x_low) / ((x_high - x_low) or 1) * (plot.right - plot.left)
        at_y = plot.bottom - (y - y_low) / ((y_high - y_low) or 1) * (plot.bottom - plot.top)
        crowd = min(1.0, 5 / sqrt(len(points) + 4))
        for turn, point in enumerate(points):
            radius = (3.0 + 6.0 * min(max(point.size, 0.0), 1.0)) * crowd
            away = 9.5 * crowd * sqrt(turn)
            dx, dy = 1.5 * away * cos(turn * _GOLDEN), away * sin(turn * _GOLDEN)
            found[id(point)] = Disc(
                point,
                min(max(at_x + dx, plot.left + radius), plot.right - radius),
                min(max(at_y + dy, plot.top + radius), plot.bottom - radius),
                radius,
            )
    return [found[id(point)] for point in chart.points]


def _corner_names(chart: BubbleChart, plot: Box) -> list[Box]:
    """The room that the quadrants' names take."""
    names = chart.quadrants or ()
    widths = [measure(name, 7.5, Weight.SEMIBOLD) + 10 for name in names]
    tops = [plot.top, plot.top, plot.bottom - 16, plot.bottom - 16]
    return [
        Box(plot.left, top, plot.left + width, top + 16)
        if at % 2 == 0
        else Box(plot.right - width, top, plot.right, top + 16)
        for at, (width, top) in enumerate(zip(widths, tops, strict=False))
    ]


def label_places(discs: list[Disc], plot: Box, blocked: Sequence[Box] = ()) -> list[tuple[Disc, Box]]:
    """The label boxes that meet neither bubbles nor each other nor what is blocked, first come first served.

    A sheet has room for some dozens: beyond the first `_NAMED_MOST` bubbles none is tried.

    Tried are the right, the left, above, below and the corners, in this order.
    """
    taken = [*blocked, *(disc.box for disc in discs)]
    found: list[tuple[Disc, Box]] = []
    for at, disc in enumerate(discs[:_NAMED_MOST]):
        width = measure(shorten(disc.point.label, LABEL, _WIDEST_LABEL), LABEL)
        half = LABEL * 0.55
        spots = _spots_beside(disc, width, half)
        if at < _LED:
            spots += _spots_away(disc, width)
        for x, y in spots:
            box = Box(x, y - half, x + width, y + half)
            if box.within(plot) and not any(box.meets(other) for other in taken):
                taken.append(box)
                found.append((disc, box))
                break
    return found


def _spots_beside(disc: Disc, width: float, half: float) -> list[tuple[float, float]]:
    """Left end and middle of a label next to its bubble."""
    away = disc.radius + 2.5
    return [
        (disc.x + away, disc.y),
        (disc.x - away - width, disc.y),
        (disc.x - width / 2, disc.y - away - half),
        (disc.x - width / 2, disc.y + away + half),
        (disc.x + away * 0.7, disc.y - away),
        (disc.x + away * 0.7, disc.y + away),
        (disc.x - away * 0.7 - width, disc.y - away),
        (disc.x - away * 0.7 - width, disc.y + away),
    ]


def _spots_away(disc: Disc, width: float) -> list[tuple[float, float]]:
    """Left end and middle of a label farther off, led to by a line."""
    spots = []
    for away in _DISTANCES:
        for turn in range(12):
            x, y = away * cos(turn * pi / 6), away * sin(turn * pi / 6)
            end = x if x > 1 else x - width if x < -1 else -width / 2
            spots.append((disc.x + end, disc.y + y))
    return spots


def _axes(sheet: Sheet, chart: BubbleChart, plot: Box) -> None:
    (x_low, x_high), (y_low, y_high) = chart.x_range, chart.y_range
    x_scale = (plot.right - plot.left) / ((x_high - x_low) or 1)
    y_scale = (plot.bottom - plot.top) / ((y_high - y_low) or 1)
    if chart.split and chart.quadrants:
        split = (
            plot.left + (chart.split[0] - x_low) * x_scale,
            plot.bottom - (chart.split[1] - y_low) * y_scale,
        )
        _quadrants(sheet, chart.quadrants, split, plot)
    frame = [(plot.left, plot.top), (plot.left, plot.bottom), (plot.right, plot.bottom)]
    sheet.line(frame, "B9BEC4", 0.6)
    x_words = chart.x_words or _numbers(x_low, x_high)
    for value, word in x_words:
        sheet.text(
            plot.left + (value - x_low) * x_scale, plot.bottom + 9, word, 7.5, colour=MUTED, align="center"
        )
    for value, word in chart.y_words or _numbers(y_low, y_high):
        sheet.text(
            plot.left - 6, plot.bottom - (value - y_low) * y_scale, word, 7.5, colour=MUTED, align="right"
        )
    sheet.text(plot.right, plot.bottom + 22, chart.x_label, 7.5, Weight.SEMIBOLD, MUTED, "right")
    length = measure(chart.y_label, 7.5, Weight.SEMIBOLD)
    sheet.text(6, plot.top + length, chart.y_label, 7.5, Weight.SEMIBOLD, MUTED, angle=90)


def _numbers(low: float, high: float) -> tuple[tuple[float, str], ...]:
    marks = [mark for mark in ticks(low, high) if low <= mark <= high]
    whole = [mark for mark in marks if mark == int(mark)]
    shown = whole if len(whole) > 1 else marks
    return tuple((mark, format_number(mark, 0 if mark == int(mark) else 1)) for mark in shown)


def _quadrants(sheet: Sheet, names: tuple[str, str, str, str], split: tuple[float, float], plot: Box) -> None:
    x, y = split
    sheet.box(x, plot.top, plot.right - x, y - plot.top, "F6F6F3")
    sheet.line([(x, plot.top), (x, plot.bottom)], GRID, 0.8)
    sheet.line([(plot.left, y), (plot.right, y)], GRID, 0.8)
    top_left, top_right, bottom_left, bottom_right = names
    for text, at_x, at_y, right in (
        (top_left, plot.left + 6, plot.top + 8, False),
        (top_right, plot.right - 6, plot.top + 8, True),
        (bottom_left, plot.left + 6, plot.bottom - 8, False),
        (bottom_right, plot.right - 6, plot.bottom - 8, True),
    ):
        sheet.text(at_x, at_y, text, 7.5, Weight.SEMIBOLD, "8A929B", "right" if right else "left")
