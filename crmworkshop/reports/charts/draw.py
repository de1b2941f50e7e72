"""Any chart block as a matplotlib figure, in parts where it is taller than a page, and saved as a picture."""

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache
from io import StringIO
from logging import ERROR, getLogger
from pathlib import Path
from typing import Final, Literal
from xml.sax.saxutils import escape

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from crmworkshop.activities.blocks import BarChart, BubbleChart, Chart, HeatMap, LineChart
from crmworkshop.paths import resource
from crmworkshop.reports.charts.bars import bar_height, draw_bars, draw_lines, reach
from crmworkshop.reports.charts.bubbles import bubble_note, draw_bubbles
from crmworkshop.reports.charts.heat import draw_heat, heat_height
from crmworkshop.reports.charts.telling import told
from crmworkshop.reports.charts.timeline import draw_timeline
from crmworkshop.reports.pdf.lettering import tidy

MOST_COLUMNS = 18
"""A heat map with more columns is drawn as several."""
PICTURE_WIDTH = 720.0
_TOGETHER = 5
PictureKind = Literal["svg", "png"]
PICTURE_KINDS: Final[tuple[PictureKind, ...]] = ("svg", "png")
_BLANK: Final = re.compile(r'\s*<path id="([^"]+)" transform="[^"]*"/>')


def figure_of(
    chart: Chart, width: float, title: str = "", note: str = "", most: float | None = None
) -> Figure:
    """The chart ``width`` points wide, as tall as it needs to be; a timeline at most ``most`` points tall."""
    if isinstance(chart, BarChart):
        return draw_bars(chart, width, title, note)
    if isinstance(chart, LineChart):
        return draw_lines(chart, width, title, note)
    if isinstance(chart, HeatMap):
        return draw_heat(chart, width, title, note)
    if isinstance(chart, BubbleChart):
        return draw_bubbles(chart, width, title, note)
    return draw_timeline(chart, width, title, note, most=most)


def note_of(chart: Chart, width: float) -> str:
    """The note below the chart."""
    return bubble_note(chart, width) if isinstance(chart, BubbleChart) else chart.note


def columns_apart(chart: Chart) -> list[Chart]:
    """A heat map with more columns than a page has room for as several; any other chart as it is."""
    if not isinstance(chart, HeatMap) or len(chart.columns) <= MOST_COLUMNS:
        return [chart]
    each = -(-len(chart.columns) // -(-len(chart.columns) // MOST_COLUMNS))
    return [
        replace(
            chart,
            columns=chart.columns[at : at + each],
            values=tuple(row[at : at + each] for row in chart.values),
        )
        for at in range(0, len(chart.columns), each)
    ]


def split(
    chart: BarChart | HeatMap, width: float, room: float
) -> tuple[BarChart | HeatMap, BarChart | HeatMap] | None:
    """As many bars or rows as ``room`` points of height hold, and the rest; None if all or none do.

    Both parts of a bar chart have the same axis.
    """
    count = len(chart.labels) if isinstance(chart, BarChart) else len(chart.rows)
    fit = bisect_right(range(count + 1), room, key=lambda at: _height(_part(chart, slice(at)), width)) - 1
    fit = min(fit, count - _TOGETHER) if fit < count else fit  # the last ones are not left alone
    if fit < 1 or fit == count:
        return None
    return _part(chart, slice(fit)), _part(chart, slice(fit, count))


def _height(chart: BarChart | HeatMap, width: float) -> float:
    return bar_height(chart) if isinstance(chart, BarChart) else heat_height(chart, width)


def _part(chart: BarChart | HeatMap, part: slice) -> BarChart | HeatMap:
    if isinstance(chart, HeatMap):
        return replace(
            chart,
            rows=chart.rows[part],
            values=chart.values[part],
            keys=chart.keys[part],
            groups=chart.groups[part],
        )
    series = tuple(replace(each, values=each.values[part]) for each in chart.series)
    high = reach(chart)[1]
    return replace(chart, labels=chart.labels[part], series=series, keys=chart.keys[part], high=high)


@cache
def _register_fonts() -> None:
    # Only Inter has a semi-bold; that the others stand in with their bold is meant and not worth a warning.
    getLogger("matplotlib.font_manager").setLevel(ERROR)
    for path in sorted(resource("fonts").glob("*.ttf")):
        font_manager.fontManager.addfont(path)


def save_picture(chart: Chart, path: Path, kind: PictureKind, width: float = PICTURE_WIDTH) -> None:
    """Write the chart with its title and note to ``path``, as SVG (texts as outlines) or PNG (144 dpi).

    The same chart gives the same bytes. Raises OSError when the file cannot be written.
    """
    _register_fonts()
    figure = figure_of(chart, width, chart.title, note_of(chart, width))
    figure.patch.set_visible(True)
    if kind == "svg":
        path.write_text(_svg(figure, chart), encoding="utf-8", newline="\n")
    else:
        FigureCanvasAgg(figure)
        figure.savefig(path, format="png", dpi=144, metadata={"Title": tidy(chart.title), "Software": None})


def _svg(figure: Figure, chart: Chart) -> str:
    """The drawing without references to the outside, with title and description for those who cannot see it."""
    drawn = StringIO()
    with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": "crmworkshop"}):
        FigureCanvasSVG(figure)
        figure.savefig(drawn, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    drawing = _without_blanks(drawn.getvalue())
    body = drawing.index(">", drawing.index("<svg ")) + 1
    head = drawing[drawing.index("<svg ") : body - 1]
    said = f"<title>{escape(tidy(chart.title))}</title>\n<desc>{escape(tidy(told(chart)))}</desc>"
    return f'<?xml version="1.0" encoding="utf-8"?>\n{head} role="img">\n {said}{drawing[body:]}'


def _without_blanks(drawing: str) -> str:
    """The drawing without the outlines of spaces: a path without a course, which SVG 1.1 forbids and viewers report."""
    for name in _BLANK.findall(drawing):
        drawing = re.sub(rf'\s*<use xlink:href="#{re.escape(name)}"[^>]*/>', "", drawing)
    return _BLANK.sub("", drawing)
