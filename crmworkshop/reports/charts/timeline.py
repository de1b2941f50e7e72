"""The roadmap as bars in lanes over months, with quarters above and milestones below."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from matplotlib.figure import Figure

from crmworkshop.activities.blocks import Milestone, Span, Timeline
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.wording import month_name
from crmworkshop.language import tr
from crmworkshop.reports.charts.bars import on_colour
from crmworkshop.reports.charts.sheet import INK, MUTED, Sheet, measure, shorten
from crmworkshop.reports.pdf.fonts import Weight

ROW: Final = 18.0
TYPE: Final = 8.0
_LEAST_NAMES: Final = 0.203
_MOST_NAMES: Final = 0.36
"""The least and the largest share of the width that the names take."""
_READABLE: Final = 215.0
"""What names may take on a narrow page, so that they can be read."""
_TIGHTEST: Final = 0.7
"""How much of its row a text may take where rows are compressed."""
_INSIDE: Final = 0.55
"""How much of its row a text within a bar may take."""
_MOST_TRACKS: Final = 4
"""How many rows the names of milestones may take that do not fit beside each other."""
_LANE_TINT: Final = "F6F6F2"


@dataclass(frozen=True, slots=True)
class Measures:
    """The lengths of one timeline in points: row and type, where names end and bars begin, and days to points."""

    row: float
    size: float
    note: float
    left: float
    width: float
    start: date
    days: int

    def x(self, day: date) -> float:
        """Where a day stands, kept within the sheet."""
        share = (day - self.start).days / self.days
        return self.left + min(max(share, 0.0), 1.0) * (self.width - self.left)


def month_starts(start: date, end: date) -> list[date]:
    """The first days of the months from ``start`` up to (not including) ``end``."""
    found = []
    day = start.replace(day=1)
    while day < end:
        found.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    return found


def _rows(chart: Timeline, tracks: int) -> float:
    """How many rows it needs: quarters, months, (years), per lane a heading with a little space, bars, milestones."""
    heads = 1.6 + (0.7 if _several_years(chart) else 0)
    lanes = sum(1.1 + len(lane.spans) for lane in chart.lanes)
    return heads + lanes + (1.1 + 0.8 * (tracks - 1) if chart.milestones else 0.2)


def _several_years(chart: Timeline) -> bool:
    return chart.start.year != (chart.end - timedelta(days=1)).year


def draw_timeline(
    chart: Timeline,
    width: float,
    title: str = "",
    note: str = "",
    scale: float = 1.0,
    most: float | None = None,
) -> Figure:
    """The timeline with type of 8 points x ``scale``; with ``most`` its rows are compressed to that height."""
    roomy = _measures(chart, width, ROW * scale, TYPE * scale)
    tracks = max(_tracks(chart.milestones, roomy), default=0) + 1
    natural = _rows(chart, tracks) * ROW * scale
    height = natural if most is None else min(natural, most)
    sheet = Sheet(width, height, title, note)
    row = height / _rows(chart, tracks)
    by = _measures(chart, width, row, min(TYPE * scale, row * _TIGHTEST))
    top = _heads(sheet, chart, by)
    for lane in chart.lanes:
        sheet.box(0, top + 0.15 * row, width, 0.85 * row, _LANE_TINT)
        name = shorten(lane.name, by.size * 0.92, width - 8, Weight.SEMIBOLD)
        sheet.text(4, top + 0.575 * row, name, by.size * 0.92, Weight.SEMIBOLD)
        top += row
        for span in lane.spans:
            _grid(sheet, chart, by, top, row)
            _bar(sheet, span, by, top)
            top += row
            sheet.line([(0, top), (width, top)])
        top += 0.1 * row
    if chart.milestones:
        _grid(sheet, chart, by, top - 0.1 * row, height - top + 0.1 * row)
        sheet.text(4, top + row / 2, tr("Milestones"), by.size, Weight.SEMIBOLD)
        _milestones(sheet, chart.milestones, by, top + row / 2)
    return sheet.figure


def _measures(chart: Timeline, width: float, row: float, size: float) -> Measures:
    days = max((chart.end - chart.start).days, 1)
    left = _names_width(chart, width, size)
    return Measures(row, size, size * 0.86, left, width, chart.start, days)


def _names_width(chart: Timeline, width: float, size: float) -> float:
    """What the longest name needs, kept between two shares of the width."""
    names = [measure(span.label, size) for lane in chart.lanes for span in lane.spans]
    natural = _indent(size) + max(names, default=0.0) + 8
    return min(max(natural, width * _LEAST_NAMES), max(width * _MOST_NAMES, min(_READABLE, width / 2)))


def _indent(size: float) -> float:
    """Where names begin: right of the numbers."""
    return 4 + measure("00", size) + size * 0.6


def _heads(sheet: Sheet, chart: Timeline, by: Measures) -> float:
    """Quarters, years where there are several, and months; returns where the lanes begin."""
    small = by.note
    top = 0.0
    edges = [*(by.x(day) for day, _ in chart.bands), by.width]
    names = [name for _, name in chart.bands]
    if any(
        measure(n, small, Weight.SEMIBOLD) > b - a - 6
        for n, a, b in zip(names[:-1], edges, edges[1:], strict=False)
    ):
        names = [name.rpartition(" · ")[2] for name in names]
    for name, x, end in zip(names, edges, edges[1:], strict=False):
        sheet.line([(x, 0), (x, 0.75 * by.row)])
        if measure(name, small, Weight.SEMIBOLD) <= end - x - 5:
            sheet.text(x + 4, 0.38 * by.row, name, small, Weight.SEMIBOLD)
    top += 0.75 * by.row
    sheet.line([(by.left, top), (by.width, top)])
    months = month_starts(chart.start, chart.end)
    if _several_years(chart):
        for day in months:
            if day.month == 1 or day == months[0]:
                sheet.line([(by.x(day), top), (by.x(day), top + 0.7 * by.row)])
                sheet.text(by.x(day) + 4, top + 0.36 * by.row, str(day.year), small, colour=MUTED)
        top += 0.7 * by.row
        sheet.line([(by.left, top), (by.width, top)])
    step = (by.width - by.left) / max(len(months), 1)
    short = max((measure(month_name(day), small) for day in months), default=0.0) + 5 > step
    for day in months:
        name = month_name(day)[0] if short else month_name(day)
        sheet.line([(by.x(day), top), (by.x(day), top + 0.75 * by.row)])
        spare = step - measure(name, small)
        if spare > 1:
            sheet.text(by.x(day) + min(4.0, spare / 2), top + 0.38 * by.row, name, small, colour=MUTED)
    top += 0.75 * by.row
    sheet.line([(by.left, top), (by.width, top)])
    return top


def _grid(sheet: Sheet, chart: Timeline, by: Measures, top: float, height: float) -> None:
    months = month_starts(chart.start, chart.end)
    if len(months) > 24:
        months = [day for day in months if day.month % 3 == chart.start.month % 3]
    for day in months:
        sheet.line([(by.x(day), top), (by.x(day), top + height)])


def _bar(sheet: Sheet, span: Span, by: Measures, top: float) -> None:
    middle = top + by.row / 2
    indent = _indent(by.size)
    sheet.text(4, middle, span.number, by.size, colour=MUTED)
    sheet.text(indent, middle, shorten(span.label, by.size, by.left - indent - 4), by.size)
    ink = LIGHT[span.tone].strong
    start, end = by.x(span.start), by.x(span.end)
    end = min(max(end, start + 2), by.width)
    thick = 0.62 * by.row
    sheet.box(start, middle - thick / 2, end - start, thick, ink, min(3.0, thick / 3))
    _note(sheet, span.note, (start, end), middle, by, ink)


def _note(sheet: Sheet, note: str, bar: tuple[float, float], middle: float, by: Measures, ink: str) -> None:
    """The note right of the bar, else in it, else left of it, as large as all others; shortened to the most room."""
    start, end = bar
    right, left = by.width - end, start - by.left
    inside = end - start - 6 if by.note <= _INSIDE * by.row else 0
    note = _essential(note, by.note, max(right, inside, left) - 6)
    length = measure(note, by.note) + 6
    if length <= right:
        sheet.text(end + 5, middle, note, by.note, colour=MUTED)
    elif length <= inside:
        sheet.text(start + 5, middle, note, by.note, colour=on_colour(ink))
    else:
        sheet.text(start - 5, middle, note, by.note, colour=MUTED, align="right")


def _essential(note: str, size: float, width: float) -> str:
    """The note without its longest parts, as many of them as it takes to fit; at last it is shortened."""
    parts = note.split(" · ")
    while len(parts) > 1 and measure(" · ".join(parts), size) > width:
        parts.remove(max(parts, key=len))
    return shorten(" · ".join(parts), size, width)


def _milestones(sheet: Sheet, milestones: tuple[Milestone, ...], by: Measures, middle: float) -> None:
    """Diamonds, each with its name at the right, or below where that would meet the next one."""
    ordered = sorted(milestones, key=lambda each: each.on)
    radius = by.row * 0.27
    for each, track in zip(ordered, _tracks(milestones, by), strict=True):
        x = _diamond_at(each, by)
        sheet.diamond(x, middle, radius, INK)
        room = by.width - x - radius - 4
        length = measure(each.label, by.note)
        at = middle + track * 0.8 * by.row
        if length <= room:
            sheet.text(x - radius if track else x + radius + 4, at, each.label, by.note)
        else:
            name = shorten(each.label, by.note, x - radius - 4 - by.left)
            sheet.text(x - radius - 4, at, name, by.note, align="right")


def _diamond_at(milestone: Milestone, by: Measures) -> float:
    radius = by.row * 0.27
    return min(max(by.x(milestone.on), by.left + radius), by.width - radius)


def _tracks(milestones: tuple[Milestone, ...], by: Measures) -> list[int]:
    """In order of date, the row (from 0) in which each name meets no other; the last row takes what is left."""
    ordered = sorted(milestones, key=lambda each: each.on)
    radius = by.row * 0.27
    diamonds = [_diamond_at(each, by) for each in ordered]
    taken: list[list[tuple[float, float]]] = [[] for _ in range(_MOST_TRACKS)]
    taken[0] = [(x - radius, x + radius) for x in diamonds]
    found = []
    for each, x in zip(ordered, diamonds, strict=True):
        length = measure(each.label, by.note) + 6
        right = x + radius + 2 + length <= by.width + 4
        start = x + radius + 2 if right else x - radius - 2 - length
        free = (
            at
            for at, spans in enumerate(taken)
            if all(start + length <= low or high <= start for low, high in spans)
        )
        track = next(free, _MOST_TRACKS - 1)
        taken[track].append((start, start + length))
        found.append(track)
    return found
