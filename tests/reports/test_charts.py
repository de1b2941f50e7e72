"""Charts as vectors: every kind drawn, saved and readable; labels apart, numbers right, parts complete."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.image import imread

from crmworkshop.activities.blocks import (
    BarChart,
    BubbleChart,
    Chart,
    HeatMap,
    Lane,
    LineChart,
    Milestone,
    Point,
    Series,
    Span,
    Timeline,
    Tone,
)
from crmworkshop.reports.charts.bars import luminance, on_colour, reach, ticks
from crmworkshop.reports.charts.bubbles import Box, label_places, place
from crmworkshop.reports.charts.draw import columns_apart, figure_of, save_picture, split
from crmworkshop.reports.charts.heat import heat_colour
from crmworkshop.reports.charts.sheet import Words, measure
from crmworkshop.reports.charts.timeline import draw_timeline, month_starts

BARS = BarChart("Scores", ("A", "B", "C"), (Series("Own", (90.0, None, 12.5)),), high=100, decimals=1)
BESIDE = BarChart("Twice", ("A", "B"), (Series("x", (1.0, -2.0)), Series("y", (None, 3.0), Tone.MUTED)))
STACKED = BarChart("Sum", ("A",), (Series("x", (2.0,)), Series("y", (3.0,), Tone.GOOD)), stacked=True)
LINES = LineChart("Money", ("1", "2", "3"), (Series("Cost", (0.0, None, 9.0)),), unit="EUR")
HEAT = HeatMap("Heat", ("r1", "r2"), ("c1", "c2"), ((1.0, None), (3.25, 5.0)), 1, 5, note="1 to 5")
BUBBLES = BubbleChart(
    "Where",
    "x",
    "y",
    (0, 4),
    (0, 4),
    (Point("Dot", 1, 1), Point("Other", 3, 3)),
    (2, 2),
    ("a", "b", "c", "d"),
)
TIME = Timeline(
    "Plan",
    date(2027, 1, 1),
    date(2028, 1, 1),
    (Lane("Area", (Span("Do it", date(2027, 1, 1), date(2027, 3, 1), number="1", note="81"),)),),
    (Milestone("Review", date(2027, 6, 1)),),
    ((date(2027, 1, 1), "Q1 · Now"), (date(2027, 4, 1), "Q2 · Next")),
)
ALL: tuple[Chart, ...] = (BARS, BESIDE, STACKED, LINES, HEAT, BUBBLES, TIME)


def words_of(chart: Chart, width: float = 480) -> list[str]:
    """The texts of the drawing, in the order of drawing."""
    return [each._text for each in figure_of(chart, width).get_children() if isinstance(each, Words)]


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: f"{type(chart).__name__}-{chart.title}")
def test_every_chart_is_saved_as_svg_and_png(chart: Chart, tmp_path: Path) -> None:
    svg, png = tmp_path / "chart.svg", tmp_path / "chart.png"
    save_picture(chart, svg, "svg")
    save_picture(chart, png, "png")
    root = ElementTree.parse(svg).getroot()
    assert root.tag.endswith("svg")
    assert not list(root.iter("{http://www.w3.org/2000/svg}image"))
    pixels = imread(png)
    assert pixels.shape[1] == (720 + 32) * 2
    assert pixels[0, 0, :3] == pytest.approx(1)  # a white margin
    assert pixels[..., :3].min() < 0.3  # and ink


def test_bars_carry_their_numbers_and_a_dash_for_none() -> None:
    assert words_of(BARS) == ["A", "90.0", "B", "–", "C", "12.5"]
    assert words_of(STACKED) == ["x", "y", "A", "2", "3", "5"]
    assert "−2" in words_of(BESIDE)


def test_cells_carry_their_numbers_and_a_dash_for_none() -> None:
    assert words_of(HEAT) == ["c1", "c2", "r1", "1.0", "–", "r2", "3.3", "5.0"]


def test_the_timeline_names_all_there_is() -> None:
    assert {"Q1 · Now", "Jan", "Dec", "Area", "1", "Do it", "81", "Milestones", "Review"} <= set(
        words_of(TIME)
    )


def test_notes_are_of_one_size_however_low_the_rows_are() -> None:
    """Where rows are low, a note stands left of a bar that ends the page, not smaller within it."""
    long = Span("Late", date(2027, 7, 1), date(2027, 12, 31), number="2", note="64 · Head of sales · 18 d")
    plan = replace(TIME, lanes=(Lane("Area", (*TIME.lanes[0].spans, long)),))
    for most in (None, 60.0):
        drawn = draw_timeline(plan, 900, most=most).get_children()
        notes = [each for each in drawn if isinstance(each, Words) and each._text in ("81", long.note)]
        assert len({round(each._properties.get_size_in_points(), 3) for each in notes}) == 1
        (late,) = (each for each in notes if each._text == long.note)
        assert late._align == ("left" if most is None else "right")


def test_mathematical_signs_are_drawn_as_they_are(tmp_path: Path) -> None:
    odd = BarChart("$x^2$ <b>", ("$\\frac$ & %",), (Series("s", (1.0,)),))
    assert words_of(odd)[0] == "$\\frac$ & %"
    save_picture(odd, tmp_path / "odd.png", "png")


@pytest.mark.parametrize(
    "chart",
    [
        BarChart("Nothing", (), ()),
        BarChart("Zero", ("A",), (Series("s", (0.0,)),)),
        LineChart("Nothing", (), (Series("s", ()),)),
        LineChart("One", ("1",), (Series("s", (5.0,)),)),
        HeatMap("Nothing", (), (), (), 1, 5),
        HeatMap("Flat", ("r",), ("c",), ((1.0,),), 1, 1),
        BubbleChart("Nothing", "x", "y", (0, 0), (0, 0), ()),
        Timeline("Nothing", date(2027, 1, 1), date(2027, 1, 1), ()),
    ],
)
def test_next_to_nothing_can_be_drawn(chart: Chart, tmp_path: Path) -> None:
    save_picture(chart, tmp_path / "chart.svg", "svg")


def test_luminance_follows_wcag() -> None:
    assert luminance("000000") == 0
    assert luminance("FFFFFF") == pytest.approx(1)
    assert luminance("808080") == pytest.approx(0.2159, abs=1e-4)
    assert (on_colour("0B6B69"), on_colour("E3A857")) == ("FFFFFF", "1B1F24")


def test_heat_runs_from_poor_to_excellent_and_dark_figures_stay_readable() -> None:
    assert heat_colour(0) != heat_colour(1)
    ink = luminance("1B1F24")
    for percent in range(101):
        paper = luminance(heat_colour(percent / 100))
        assert (paper + 0.05) / (ink + 0.05) >= 4.5  # WCAG AA


@given(low=st.floats(-1e6, 0), span=st.floats(1e-3, 1e6))
def test_ticks_span_the_values_in_few_even_steps(low: float, span: float) -> None:
    marks = ticks(low, low + span)
    steps = [after - before for before, after in pairwise(marks)]
    assert 2 <= len(marks) <= 8
    assert marks[0] <= low + span * 1e-6
    assert marks[-1] >= low + span - span * 1e-6
    assert max(steps) - min(steps) <= max(steps) * 1e-3


@given(
    spots=st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4), st.floats(0, 1)), min_size=1, max_size=70)
)
def test_bubbles_stay_inside_and_labels_meet_nothing(spots: list[tuple[int, int, float]]) -> None:
    points = tuple(Point(f"Process with number {at}", x, y, size) for at, (x, y, size) in enumerate(spots))
    chart = BubbleChart("Many", "x", "y", (-0.5, 3.5), (0.5, 4.5), points)
    plot = Box(60, 6, 480, 300)
    discs = place(chart, plot)
    assert [disc.point for disc in discs] == list(points)
    assert all(
        plot.left <= disc.x - disc.radius + 1e-6 and disc.x + disc.radius <= plot.right + 1e-6
        for disc in discs
    )
    boxes = [box for _, box in label_places(discs, plot)]
    for at, box in enumerate(boxes):
        assert box.within(plot)
        assert not any(box.meets(disc.box) for disc in discs)
        assert not any(box.meets(other) for other in boxes[at + 1 :])


def test_bubbles_of_one_spot_do_not_hide_each_other() -> None:
    chart = BubbleChart("Same", "x", "y", (0, 4), (0, 4), tuple(Point(f"P{at}", 2, 2) for at in range(6)))
    discs = place(chart, Box(0, 0, 400, 300))
    for at, one in enumerate(discs):
        for other in discs[at + 1 :]:
            assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 > (0.8 * (one.radius + other.radius)) ** 2


@given(count=st.integers(1, 90), room=st.floats(60, 600))
def test_parts_of_a_long_heat_map_hold_every_row_once(count: int, room: float) -> None:
    rows = tuple(f"row {at}" for at in range(count))
    groups = tuple(f"group {at // 7}" for at in range(count))
    rest = HeatMap("Long", rows, ("c",), tuple((1.0,) for _ in rows), 1, 5, groups=groups)
    found: list[str] = []
    while (parts := split(rest, 480, room)) is not None:
        part, rest = parts
        assert part.rows
        assert figure_of(part, 480).get_size_inches()[1] * 72 <= room + 1e-6
        found += part.rows
    assert [*found, *rest.rows] == list(rows)


def test_parts_of_a_bar_chart_share_their_axis() -> None:
    chart = BarChart("Long", tuple("abcdefgh"), (Series("s", (1.0, 2, 3, 4, 5, 6, 7, 80)),))
    parts = split(chart, 480, 90)
    assert parts is not None
    first, rest = parts
    assert isinstance(first, BarChart)
    assert isinstance(rest, BarChart)
    assert first.labels + rest.labels == chart.labels
    assert reach(first) == reach(rest) == reach(chart) == (0, 80)


def test_wide_heat_maps_come_apart_by_columns() -> None:
    columns = tuple(f"Department {at}" for at in range(49))
    chart = HeatMap("Wide", ("r",), columns, (tuple(float(1 + at % 5) for at in range(49)),), 1, 5)
    parts = columns_apart(chart)
    assert len(parts) == 3
    assert tuple(name for part in parts if isinstance(part, HeatMap) for name in part.columns) == columns
    assert tuple(v for part in parts if isinstance(part, HeatMap) for v in part.values[0]) == chart.values[0]


def test_month_starts_run_over_the_turn_of_the_year() -> None:
    assert month_starts(date(2027, 11, 15), date(2028, 2, 1)) == [
        date(2027, 11, 1),
        date(2027, 12, 1),
        date(2028, 1, 1),
    ]


def test_names_of_milestones_never_meet_and_are_whole() -> None:
    names = [f"Steering committee, review {at}" for at in range(1, 5)]
    milestones = tuple(Milestone(name, date(2027, at, 1)) for at, name in enumerate(names, 1))
    figure = figure_of(replace(TIME, milestones=milestones), 480)
    words = [artist for artist in figure.get_children() if isinstance(artist, Words)]
    assert set(names) <= {each._text for each in words}
    rows: dict[float, list[tuple[float, float]]] = {}
    for each in words:
        if each._text in names:
            x, y = each._at
            rows.setdefault(round(y, 1), []).append((x, x + measure(each._text, 8 * 0.86)))
    assert len(rows) > 1
    for spans in rows.values():
        assert all(first[1] <= second[0] for first, second in pairwise(sorted(spans)))
