"""Charts: where marks stand by hand-made sums, what they say, and that they answer to mouse and keys."""

from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import (
    BarChart,
    HeatMap,
    KeyFigure,
    KeyFigures,
    Lane,
    LineChart,
    Milestone,
    Series,
    Span,
    Timeline,
    Tone,
)
from crmworkshop.ui.charts.bars import BarChartWidget, Scale
from crmworkshop.ui.charts.canvas import nice_ticks, readable_on, wrapped
from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.charts.heat import HeatMapWidget, heat_colour
from crmworkshop.ui.charts.key_figures import KeyFiguresWidget
from crmworkshop.ui.charts.lines import LineChartWidget
from crmworkshop.ui.charts.timeline import TimelineWidget
from crmworkshop.ui.theme import Scheme, theme
from tests.ui.painted import shown

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenverwaltung"


def middle(chart: ChartWidget, at: int) -> QPoint:
    """The middle of a mark, in the widget."""
    return (chart.plan.spots[at].area.center() + QPointF(0, chart.drawing_top())).toPoint()


# -- arithmetic ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (0, 10, 5, [0, 2, 4, 6, 8, 10]),
        (0, 97, 5, [0, 20, 40, 60, 80, 100]),
        (-50_000, 180_000, 5, [-50_000, 0, 50_000, 100_000, 150_000, 200_000]),
        (0, 0, 4, [0, 0.5, 1]),
    ],
)
def test_ticks_are_round(low: float, high: float, most: int, ticks: list[float]) -> None:
    assert nice_ticks(low, high, most) == pytest.approx(ticks)


def test_a_scale_turns_values_into_pixels_and_never_leaves_the_axis() -> None:
    scale = Scale(low=-20, high=80, left=100, right=300)

    assert [scale(value) for value in (-20, 0, 30, 80, 500, -99)] == [100, 140, 200, 300, 300, 100]


def test_words_stand_out_on_every_colour() -> None:
    """The poor red and the excellent blue are dark, the moderate orange is light (WCAG luminance)."""
    assert readable_on(QColor("#2A6F97")) == QColor("#FFFFFF")
    assert readable_on(QColor("#E3A857")) == QColor("#14171B")
    assert readable_on(QColor("#000000")) == QColor("#FFFFFF")


def test_heat_runs_from_poor_to_excellent(qtbot: QtBot) -> None:
    theme().choose(Scheme.LIGHT)
    found = [heat_colour(share).name().upper() for share in (0, 1 / 3, 2 / 3, 1)]
    assert found == ["#C8553D", "#E3A857", "#86B9C4", "#2A6F97"]


def test_wrapping_loses_no_word_that_fits(qtbot: QtBot) -> None:
    font = theme().font()
    text = "one two three four five six seven"
    lines = wrapped(text, font, 80, 9)
    assert " ".join(lines) == text
    assert wrapped(LONG, font, 80, 2)[0].endswith("…")


# -- bars ----------------------------------------------------------------------------------------------

BARS = BarChart(
    "Processes",
    ("Marketing", "Sales", "Service"),
    (Series("In scope", (10.0, 5.0, None)),),
    keys=("m", "s", "v"),
    high=20,
)


def test_bars_are_as_long_as_their_share_of_the_axis(qtbot: QtBot) -> None:
    chart = BarChartWidget(BARS)
    shown(qtbot, chart)
    ten, five, none = (bar.area for bar in chart.bars)

    assert ten.left() == five.left()
    assert ten.width() == pytest.approx(2 * five.width())
    assert none.width() == 1.0
    assert [spot.words for spot in chart.plan.spots] == ["Marketing: 10", "Sales: 5", "Service: –"]
    assert five.top() - ten.top() == 18 + 12  # a bar and the space between


def test_stacked_bars_stand_end_to_end(qtbot: QtBot) -> None:
    series = (Series("Now", (3.0, 1.0)), Series("Next", (2.0, 0.0)), Series("Later", (5.0, None)))
    chart = BarChartWidget(BarChart("Stack", ("a", "b"), series, stacked=True))
    shown(qtbot, chart)
    now, following, later, lone = (bar.area for bar in chart.bars)

    assert following.left() == pytest.approx(now.right())
    assert later.left() == pytest.approx(following.right())
    assert later.width() == pytest.approx(2.5 * following.width())
    assert lone.width() == pytest.approx(now.width() / 3)
    assert [spot.label for spot in chart.plan.spots] == ["a, Now", "a, Next", "a, Later", "b, Now"]


def test_negative_bars_end_where_positive_ones_begin(qtbot: QtBot) -> None:
    chart = BarChartWidget(BarChart("Net", ("a", "b"), (Series("Net", (-20.0, 40.0)),)))
    shown(qtbot, chart)
    loss, gain = (bar.area for bar in chart.bars)

    assert loss.right() == pytest.approx(gain.left())
    assert gain.width() == pytest.approx(2 * loss.width())


def test_a_click_and_enter_jump_to_the_record(qtbot: QtBot) -> None:
    chart = BarChartWidget(BARS)
    shown(qtbot, chart)
    with qtbot.waitSignal(chart.jump_wanted) as clicked:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle(chart, 1))
    assert clicked.args == ["s"]
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    with qtbot.waitSignal(chart.jump_wanted) as entered:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert entered.args == ["m"]
    with qtbot.assertNotEmitted(chart.jump_wanted):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_arrows_step_through_the_marks_and_read_them_out(qtbot: QtBot) -> None:
    chart = BarChartWidget(BARS)
    shown(qtbot, chart)
    chart.setFocus()
    heard = [chart.accessibleDescription()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
        heard.append(chart.accessibleDescription())

    assert chart.accessibleName() == "Processes"
    assert heard == ["Marketing: 10", "Sales: 5", "Service: –", "Service: –", "Sales: 5", "Service: –"]


def test_the_mark_under_the_mouse_is_found(qtbot: QtBot) -> None:
    chart = BarChartWidget(BARS)
    shown(qtbot, chart)

    assert chart.spot_at(QPointF(middle(chart, 0))) == 0
    assert chart.spot_at(QPointF(1, 1)) == -1
    qtbot.mouseMove(chart, middle(chart, 0))
    qtbot.waitUntil(lambda: chart.cursor().shape() == Qt.CursorShape.PointingHandCursor)


def test_forty_long_rows_grow_the_chart_and_stay_apart(qtbot: QtBot) -> None:
    labels = tuple(f"{LONG} {at}" for at in range(40))
    chart = BarChartWidget(BarChart("Long", labels, (Series("x", tuple(float(at) for at in range(40))),)))
    shown(qtbot, chart, 400)

    assert chart.height() >= 40 * 30
    assert all(bar.area.right() <= 400 for bar in chart.bars)
    assert all(bar.area.left() >= 100 for bar in chart.bars)
    assert not any(one.area.intersects(two.area) for one, two in combinations(chart.bars, 2))


def test_a_bar_is_painted_in_its_tone(qtbot: QtBot) -> None:
    chart = BarChartWidget(BARS)
    shown(qtbot, chart)
    picture = chart.grab().toImage()

    assert picture.pixelColor(middle(chart, 0)) == QColor("#0B6B69")


# -- lines ---------------------------------------------------------------------------------------------


def test_points_lie_where_their_values_are(qtbot: QtBot) -> None:
    """Ticks run from -50 to 100: 25 lies half-way up; three steps divide the width in two."""
    block = LineChart("Flow", ("Q1", "Q2", "Q3"), (Series("Net", (-50.0, 25.0, 100.0)),), "kEUR")
    chart = LineChartWidget(block)
    shown(qtbot, chart)
    first, second, third = (point for point in chart.points[0] if point is not None)

    assert second.y() == pytest.approx((first.y() + third.y()) / 2)
    assert second.x() == pytest.approx((first.x() + third.x()) / 2)
    assert first.y() - third.y() == pytest.approx(220)
    assert [spot.words for spot in chart.plan.spots][:2] == ["Net, Q1: −50 kEUR", "Net, Q2: 25 kEUR"]


def test_a_missing_value_breaks_the_line(qtbot: QtBot) -> None:
    chart = LineChartWidget(LineChart("Gap", ("a", "b", "c"), (Series("x", (1.0, None, 3.0)),)))
    shown(qtbot, chart)

    assert chart.points[0][1] is None
    assert len(chart.plan.spots) == 2


# -- heat map ------------------------------------------------------------------------------------------


def heat(columns: tuple[str, ...], rows: int = 2, **more: object) -> HeatMap:
    values = tuple(tuple(1.0 + (at + row) % 5 for at in range(len(columns))) for row in range(rows))
    return HeatMap("Heat", tuple(f"Row {at}" for at in range(rows)), columns, values, 1, 5, **more)  # type: ignore[arg-type]


def test_heat_cells_carry_figure_colour_and_record(qtbot: QtBot) -> None:
    block = HeatMap("Heat", ("a",), ("x", "y", "z"), ((1.0, None, 5.0),), 1, 5, keys=("p",))
    chart = HeatMapWidget(block)
    shown(qtbot, chart)

    assert [cell.text for cell in chart.cells] == ["1.0", "–", "5.0"]
    assert [cell.fill and cell.fill.name().upper() for cell in chart.cells] == ["#C8553D", None, "#2A6F97"]
    assert chart.plan.spots[1].words == "a, y: not rated"
    assert {spot.key for spot in chart.plan.spots} == {"p"}
    areas = [cell.area for cell in chart.cells]
    assert areas[1].left() - areas[0].left() == pytest.approx(areas[2].left() - areas[1].left())


def test_where_high_is_worst_the_colours_turn(qtbot: QtBot) -> None:
    chart = HeatMapWidget(HeatMap("Need", ("a",), ("x", "y"), ((0.0, 1.0),), 0, 1, 2, worst_is_high=True))
    shown(qtbot, chart)

    fills = [cell.fill.name().upper() for cell in chart.cells if cell.fill]
    assert fills == ["#2A6F97", "#C8553D"]


def test_many_departments_keep_room_for_their_figures(qtbot: QtBot) -> None:
    chart = HeatMapWidget(heat(tuple(f"Department {at}" for at in range(49))))
    shown(qtbot, chart, 700)

    assert chart.minimumWidth() >= 49 * 31
    assert chart.width() >= chart.minimumWidth()
    assert min(cell.area.width() for cell in chart.cells) >= 30


def test_groups_head_the_rows_of_a_heat_map(qtbot: QtBot) -> None:
    plain = HeatMapWidget(heat(("x", "y"), 4))
    grouped = HeatMapWidget(heat(("x", "y"), 4, groups=("A", "A", "B", "B")))
    shown(qtbot, plain)
    shown(qtbot, grouped)

    assert grouped.plan.height == plain.plan.height + 2 * 26


# -- timeline ------------------------------------------------------------------------------------------


def test_spans_lie_between_their_days_and_never_meet(qtbot: QtBot) -> None:
    """The axis runs over the 365 days of 2027; the span covers days 90 to 181."""
    spans = (
        Span("Clean the account list", date(2027, 4, 1), date(2027, 7, 1), number="1", key="i1"),
        Span("Renew the hand-off", date(2027, 5, 1), date(2027, 6, 1), number="2"),
        Span(LONG, date(2027, 12, 1), date(2027, 12, 20), Tone.AREA_2),
    )
    block = Timeline(
        "Roadmap",
        date(2027, 1, 1),
        date(2028, 1, 1),
        (Lane("Process", spans), Lane("Vendor", ())),
        (Milestone("Review", date(2027, 7, 2)),),
    )
    chart = TimelineWidget(block)
    shown(qtbot, chart, 900)
    first = next(each for each in chart.spans if each.span.number == "1")
    width = chart.x_of(date(2028, 1, 1)) - chart.x_of(date(2027, 1, 1))

    assert first.area.left() == pytest.approx(chart.x_of(date(2027, 1, 1)) + width * 90 / 365)
    assert first.area.width() == pytest.approx(width * 91 / 365)
    boxes = [each.area.united(each.words) if not each.inside else each.area for each in chart.spans]
    assert not any(one.intersects(two) for one, two in combinations(boxes, 2))
    assert all(QRectF(0, 0, 901, chart.height()).contains(box) for box in boxes)
    assert chart.plan.spots[0].words == "Review: 2 Jul 2027"
    assert "Clean the account list: 1 Apr 2027 to 1 Jul 2027" in [spot.words for spot in chart.plan.spots]


# -- key figures and dress -----------------------------------------------------------------------------


def test_key_figures_wrap_into_the_columns_that_fit(qtbot: QtBot) -> None:
    items = tuple(KeyFigure(str(at), f"figure {at}") for at in range(6))
    chart = KeyFiguresWidget(KeyFigures(items))
    shown(qtbot, chart, 900)
    wide = chart.height()

    chart.resize(340, chart.height())

    assert {spot.area.top() for spot in chart.plan.spots[:2]} == {0}
    assert chart.plan.spots[2].area.top() > 0
    assert chart.height() > 2 * wide


def test_charts_follow_theme_and_zoom(qtbot: QtBot) -> None:
    chart = BarChartWidget(BARS)
    shown(qtbot, chart)
    before = chart.height()

    theme().choose(Scheme.DARK)
    assert chart.grab().toImage().pixelColor(middle(chart, 0)) == QColor("#55C7C1")
    theme().set_zoom(200)
    assert chart.height() > 1.7 * before
    theme().set_zoom(100)
    theme().choose(Scheme.LIGHT)
    assert chart.height() == before
