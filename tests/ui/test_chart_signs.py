"""What colours of a chart say is said otherwise too, and what is written on them can be read."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import BarChart, HeatMap, LineChart, Series, Tone
from crmworkshop.activities.palette import STEP_TONES
from crmworkshop.ui.charts.bars import BarChartWidget, signs
from crmworkshop.ui.charts.canvas import readable_on
from crmworkshop.ui.charts.heat import HeatMapWidget, heat_colour
from crmworkshop.ui.charts.lines import LineChartWidget
from crmworkshop.ui.theme import Scheme, theme
from tests.ui.painted import shown

BARS = BarChart(
    "Processes",
    ("Marketing", "Sales", "Service"),
    (Series("In scope", (10.0, 5.0, None)),),
    keys=("m", "s", "v"),
    high=20,
)


def heat(columns: tuple[str, ...], rows: int = 2) -> HeatMap:
    values = tuple(tuple(1.0 + (at + row) % 5 for at in range(len(columns))) for row in range(rows))
    return HeatMap("Heat", tuple(f"Row {at}" for at in range(rows)), columns, values, 1, 5)


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: QColor, two: QColor) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_figures_can_be_read_on_every_colour_of_a_chart(qtbot: QtBot, scheme: Scheme) -> None:
    theme().choose(scheme)
    fills = [heat_colour(step / 60) for step in range(61)] + [theme().ink(tone).strong for tone in Tone]
    poor = [fill.name() for fill in fills if ratio(readable_on(fill), fill) < 4.5]
    theme().choose(Scheme.LIGHT)
    assert poor == []


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_steps_of_an_order_run_from_strong_to_faint(qtbot: QtBot, scheme: Scheme) -> None:
    theme().choose(scheme)
    ground = theme().color("surface")
    seen = [ratio(theme().ink(tone).strong, ground) for tone in STEP_TONES]
    theme().choose(Scheme.LIGHT)
    assert all(one > 1.3 * two for one, two in pairwise(seen))


def test_parts_of_a_stack_are_signed_with_what_tells_them_apart(qtbot: QtBot) -> None:
    series = tuple(
        Series(name, (value,), tone)
        for (name, value), tone in zip(
            (("Crucial", 20.0), ("Important", 9.0), ("Secondary", 8.0), ("Unimportant", 1.0)),
            STEP_TONES,
            strict=True,
        )
    )
    chart = BarChartWidget(BarChart("Importance", ("Sales",), series, stacked=True))
    shown(qtbot, chart)

    assert [(bar.sign, bar.text) for bar in chart.bars] == [("C", "20"), ("I", "9"), ("S", "8"), ("U", "1")]
    assert signs(["Wichtig", "Weniger wichtig", "Unwichtig"]) == ["Wi", "We", "Un"]
    assert signs(["Same", "Same"]) == ["", ""]


def test_what_is_compared_with_crosses_the_bar_in_another_form(qtbot: QtBot) -> None:
    """A stroke at 80 of 100 over a bar to 60: four fifths of the axis, and higher than the bar."""
    series = (Series("Own", (60.0, 90.0)), Series("Benchmark", (80.0, None), across=True))
    chart = BarChartWidget(BarChart("Scores", ("Usability", "Training"), series, high=100))
    shown(qtbot, chart)
    (stroke,) = chart.strokes
    bar = chart.bars[0].area
    whole = bar.width() / 0.6

    assert len(chart.bars) == 2
    assert stroke.area.center().x() == pytest.approx(bar.left() + 0.8 * whole)
    assert stroke.area.top() < bar.top() < bar.bottom() < stroke.area.bottom()
    assert [spot.words for spot in chart.plan.spots] == [
        "Usability, Own: 60",
        "Usability, Benchmark: 80",
        "Training, Own: 90",
    ]


def test_a_scale_that_begins_at_one_is_drawn_from_one(qtbot: QtBot) -> None:
    chart = BarChartWidget(BarChart("S", ("a", "b", "c"), (Series("x", (1.0, 3.0, 5.0)),), low=1, high=5))
    shown(qtbot, chart)
    none, half, full = (bar.area.width() for bar in chart.bars)

    assert none == 1.0
    assert half == pytest.approx(full / 2)


def test_figures_stand_as_high_as_the_labels(qtbot: QtBot) -> None:
    chart = BarChartWidget(BARS)
    shown(qtbot, chart)
    for (label, _), bar in zip(chart._labels, chart.bars, strict=True):
        assert bar.area.center().y() == label.center().y()


def test_the_line_that_ends_higher_has_its_name_above(qtbot: QtBot) -> None:
    for cost, benefit in ((100.0, 120.0), (120.0, 100.0)):
        series = (Series("Cost", (0.0, cost), Tone.HIGH), Series("Benefit", (0.0, benefit), Tone.LOW))
        chart = LineChartWidget(LineChart("Money", ("a", "b"), series))
        shown(qtbot, chart)
        tops = {name: rect.top() for rect, name, _ in chart._names()}
        assert (tops["Benefit"] < tops["Cost"]) == (benefit > cost)


def test_department_names_stand_upright_on_three_lines_before_they_turn(qtbot: QtBot) -> None:
    """Each word fits a cell, all three beside each other do not."""
    names = tuple("Partner and channel" for _ in range(6))
    chart = HeatMapWidget(heat(names))
    shown(qtbot, chart, 480)
    upright = chart.plan.height
    turned = HeatMapWidget(heat((*names, "Kundendienstleitung")))
    shown(qtbot, turned, 560)

    assert not chart._turned
    assert turned._turned
    assert upright < turned.plan.height
