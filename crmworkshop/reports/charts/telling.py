"""What a chart shows, in words for those who cannot see it."""

from collections.abc import Iterable
from datetime import timedelta

from crmworkshop.activities.blocks import BarChart, BubbleChart, Chart, HeatMap, LineChart, Series, Timeline
from crmworkshop.activities.wording import NOTHING, format_date, format_number
from crmworkshop.language import tr


def told(chart: Chart) -> str:
    """The chart's kind and every value in it: one line a bar, row, dot or initiative."""
    if isinstance(chart, BarChart):
        return _lines(
            tr("Bar chart"), _by_label(chart.labels, chart.series, chart.unit, chart.decimals), chart.note
        )
    if isinstance(chart, LineChart):
        return _lines(tr("Line chart"), _by_label(chart.labels, chart.series, chart.unit, 0), chart.note)
    if isinstance(chart, HeatMap):
        return _lines(tr("Heat map"), _rows(chart), chart.note)
    if isinstance(chart, BubbleChart):
        return _lines(tr("{y} over {x}", y=chart.y_label, x=chart.x_label), _dots(chart), chart.note)
    return _lines(tr("Timeline"), _spans(chart), chart.note)


def _lines(kind: str, lines: Iterable[str], note: str) -> str:
    return "\n".join(filter(None, (f"{kind}.", note, *lines)))


def _number(value: float | None, decimals: int) -> str:
    return NOTHING if value is None else format_number(value, decimals)


def _by_label(labels: tuple[str, ...], series: tuple[Series, ...], unit: str, decimals: int) -> Iterable[str]:
    for at, label in enumerate(labels):
        values = [f"{each.name} {_number(each.values[at], decimals)} {unit}".strip() for each in series]
        yield f"{label}: {', '.join(values)}"


def _rows(chart: HeatMap) -> Iterable[str]:
    for name, row in zip(chart.rows, chart.values, strict=True):
        cells = zip(chart.columns, row, strict=True)
        yield f"{name}: {', '.join(f'{column} {_number(value, chart.decimals)}' for column, value in cells)}"


def _dots(chart: BubbleChart) -> Iterable[str]:
    return (f"{point.label}: {point.detail}" if point.detail else point.label for point in chart.points)


def _spans(chart: Timeline) -> Iterable[str]:
    for lane in chart.lanes:
        for span in lane.spans:
            last = max(span.start, span.end - timedelta(days=1))
            dates = tr("{first} to {last}", first=format_date(span.start), last=format_date(last))
            yield f"{lane.name}, {span.label}: {dates}"
    for milestone in chart.milestones:
        yield f"{milestone.label}: {format_date(milestone.on)}"
