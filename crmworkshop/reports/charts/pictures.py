"""The workshop's charts as pictures: which there are, how each file is called, in how many parts."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from crmworkshop.activities.assessment import (
    data_quality_blocks,
    heat_blocks,
    quadrant_blocks,
    satisfaction_blocks,
)
from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    BubbleChart,
    Chart,
    HeatMap,
    LineChart,
)
from crmworkshop.activities.capabilities import PROCESSES
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.costs import cost_blocks
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import firmness
from crmworkshop.activities.initiatives import ranking_blocks
from crmworkshop.activities.landscape import landscape_blocks
from crmworkshop.activities.ratings import importance_blocks
from crmworkshop.activities.roadmap import timeline_blocks
from crmworkshop.activities.stakeholders import stakeholder_blocks
from crmworkshop.activities.strategy import goal_blocks
from crmworkshop.activities.vendors import vendor_blocks
from crmworkshop.activities.weighing import order_chart
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.charts.draw import PICTURE_WIDTH, columns_apart, split

ROOM: Final = 1000.0
"""Points of height; a chart that needs more goes on in a second picture."""
_Blocks = Callable[[Snapshot, Figures], tuple[Block, ...]]


def _process_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    return PROCESSES.results(snapshot, figures) if PROCESSES.results else ()


def _firmness_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    chart = order_chart(firmness(snapshot, figures))
    return (chart,) if chart else ()


_SOURCES: Final[tuple[tuple[str, tuple[str, ...], _Blocks], ...]] = (
    ("1.1.1", ("stakeholder-map",), stakeholder_blocks),
    ("1.2.4", ("goals",), goal_blocks),
    ("1.3.1", ("applications-by-category", "interfaces-by-application"), landscape_blocks),
    ("1.4.2", ("processes-by-area",), _process_blocks),
    ("1.5.1", ("costs",), cost_blocks),
    ("2.1.1", ("importance",), importance_blocks),
    ("3.1.1", ("process-quadrant",), quadrant_blocks),
    ("3.1.1", ("process-heat-map",), heat_blocks),
    ("3.1.1", ("process-firmness",), _firmness_blocks),
    ("3.1.2", ("satisfaction-by-department", "satisfaction-map"), satisfaction_blocks),
    ("3.1.3", ("data-quality",), data_quality_blocks),
    ("3.1.4", ("vendor-scores",), vendor_blocks),
    ("3.2.1", ("initiative-ranking",), ranking_blocks),
    ("3.2.2", ("roadmap", "money-curve"), timeline_blocks),
)
"""The activity a chart belongs to, the names of its charts in order (the last one for all that follow), their maker."""


def pictures(snapshot: Snapshot, figures: Figures) -> dict[str, Chart]:
    """The charts that have something to show, by file name without ending; none of a switched-off activity.

    A second chart of the same name, or the second part of a tall one, ends in "-2", the third in "-3".
    """
    on = {activity.id for activity in switched_on(snapshot.settings)}
    used: Counter[str] = Counter()
    found: dict[str, Chart] = {}
    for activity, names, blocks in _SOURCES:
        if activity not in on:
            continue
        charts = [block for block in blocks(snapshot, figures) if isinstance(block, Chart)]
        for at, chart in enumerate(charts):
            if not shows_something(chart):
                continue
            name = names[min(at, len(names) - 1)]
            for part in _parts(chart):
                used[name] += 1
                found[name if used[name] == 1 else f"{name}-{used[name]}"] = part
    return found


def shows_something(chart: Chart) -> bool:
    """Whether there is a value, a dot or a bar in it."""
    if isinstance(chart, BarChart | LineChart):
        return any(value for series in chart.series for value in series.values)
    if isinstance(chart, HeatMap):
        return any(value is not None for row in chart.values for value in row)
    return bool(chart.points if isinstance(chart, BubbleChart) else chart.lanes)


def _parts(chart: Chart) -> list[Chart]:
    """The chart in even pieces that are at most `ROOM` tall, numbered in their titles if there are several."""
    parts = [part for piece in columns_apart(chart) for part in _evenly(piece)]
    if len(parts) == 1:
        return parts
    return [replace(part, title=f"{part.title} ({at} of {len(parts)})") for at, part in enumerate(parts, 1)]


def _evenly(chart: Chart) -> list[Chart]:
    """As few pieces as `ROOM` allows, none of them with just the rest in it."""
    fewest = _pieces(chart, ROOM)
    if len(fewest) == 1:
        return fewest
    tries = (_pieces(chart, ROOM * tenths / 10) for tenths in range(5, 10))
    return next((pieces for pieces in tries if len(pieces) == len(fewest)), fewest)


def _pieces(chart: Chart, room: float) -> list[Chart]:
    pieces: list[Chart] = []
    while isinstance(chart, BarChart | HeatMap) and (halves := split(chart, PICTURE_WIDTH, room)):
        pieces.append(halves[0])
        chart = halves[1]
    return [*pieces, chart]
