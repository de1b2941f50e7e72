"""Any chart block as a matplotlib figure, cut where it is taller than a page, and saved as a picture."""

from dataclasses import replace
from functools import cache
from logging import ERROR, getLogger
from pathlib import Path

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from crmworkshop.activities.blocks import BarChart, BubbleChart, Chart, HeatMap, LineChart
from crmworkshop.paths import resource
from crmworkshop.reports.charts.bars import bar_height, bar_step, draw_bars, draw_lines, reach
from crmworkshop.reports.charts.bubbles import draw_bubbles
from crmworkshop.reports.charts.heat import draw_heat, heat_height
from crmworkshop.reports.charts.timeline import draw_timeline

MOST_COLUMNS = 18
"""A heat map with more columns is drawn as several."""
PICTURE_WIDTH = 720.0


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


def cut(chart: Chart, width: float, room: float) -> list[Chart]:
    """The chart in parts none of which is taller than ``room`` points; bars keep one axis over all parts."""
    if isinstance(chart, BarChart):
        spare = bar_height(chart) - bar_step(chart) * len(chart.labels)
        each = max(int((room - spare) / bar_step(chart)), 1)
        if len(chart.labels) <= each:
            return [chart]
        high = reach(chart)[1]
        return [_bars(chart, slice(at, at + each), high) for at in range(0, len(chart.labels), each)]
    if isinstance(chart, HeatMap):
        return [part for wide in _columns(chart) for part in _rows(wide, width, room)]
    return [chart]


def _bars(chart: BarChart, part: slice, high: float) -> BarChart:
    series = tuple(replace(each, values=each.values[part]) for each in chart.series)
    return replace(chart, labels=chart.labels[part], series=series, keys=chart.keys[part], high=high)


def _columns(chart: HeatMap) -> list[HeatMap]:
    count = -(-len(chart.columns) // MOST_COLUMNS)
    if count <= 1:
        return [chart]
    each = -(-len(chart.columns) // count)
    return [
        replace(
            chart,
            columns=chart.columns[at : at + each],
            values=tuple(row[at : at + each] for row in chart.values),
        )
        for at in range(0, len(chart.columns), each)
    ]


def _rows(chart: HeatMap, width: float, room: float) -> list[HeatMap]:
    """Parts of as many rows as fit, found by measuring: groups' headings take room as well."""
    found: list[HeatMap] = []
    first = 0
    while first < len(chart.rows):
        last = len(chart.rows)
        while last > first + 1 and heat_height(_some(chart, slice(first, last)), width) > room:
            last -= 1
        found.append(_some(chart, slice(first, last)))
        first = last
    return found or [chart]


def _some(chart: HeatMap, part: slice) -> HeatMap:
    return replace(
        chart,
        rows=chart.rows[part],
        values=chart.values[part],
        keys=chart.keys[part],
        groups=chart.groups[part],
    )


@cache
def _register_fonts() -> None:
    # Only Inter has a semi-bold; that the others stand in with their bold is meant and not worth a warning.
    getLogger("matplotlib.font_manager").setLevel(ERROR)
    for path in sorted(resource("fonts").glob("*.ttf")):
        font_manager.fontManager.addfont(path)


def save_picture(chart: Chart, path: Path, width: float = PICTURE_WIDTH) -> None:
    """Write the chart with its title and note to ``path``: .svg (texts as outlines) or .png (144 dpi).

    Raises OSError when the file cannot be written.
    """
    _register_fonts()
    figure = figure_of(chart, width, chart.title, chart.note)
    figure.patch.set_visible(True)
    if path.suffix == ".svg":
        with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": "crmworkshop"}):
            FigureCanvasSVG(figure)
            figure.savefig(path, format="svg", metadata={"Title": chart.title, "Date": None})
    else:
        FigureCanvasAgg(figure)
        figure.savefig(path, format="png", dpi=144)
