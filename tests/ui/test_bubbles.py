"""Dots over two axes: in their cells, none hidden, the first ones named beside their own dot."""

from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import BubbleChart, Point, Shape, Tone
from crmworkshop.ui.charts.bubble_places import Bubble
from crmworkshop.ui.charts.bubbles import BubbleChartWidget, draw_dot
from crmworkshop.ui.theme import theme
from tests.ui.painted import shown


def bubbles(points: tuple[Point, ...]) -> BubbleChart:
    return BubbleChart("Quadrant", "Ease", "Impact", (1, 5), (1, 5), points, split=(3, 3))


def test_bubbles_lie_where_their_values_are(qtbot: QtBot) -> None:
    points = (Point("low", 1, 1, 0.0, key="l"), Point("mid", 3, 3, 1.0), Point("high", 5, 5, 0.5))
    chart = BubbleChartWidget(bubbles(points))
    shown(qtbot, chart)
    place = {bubble.point.label: bubble.centre for bubble in chart.bubbles}

    assert place["mid"].x() == pytest.approx((place["low"].x() + place["high"].x()) / 2)
    assert place["mid"].y() == pytest.approx((place["low"].y() + place["high"].y()) / 2)
    assert place["low"].y() > place["high"].y()
    assert [bubble.radius for bubble in chart.bubbles] == [20, 12.5, 5]


def test_bubbles_of_one_place_are_spread_and_labels_cover_nothing(qtbot: QtBot) -> None:
    points = tuple(Point(f"Initiative {at}", 1 + at % 5, 1 + at % 3, at % 4 / 4) for at in range(40))
    chart = BubbleChartWidget(bubbles(points))
    shown(qtbot, chart, 900)

    centres = [(round(each.centre.x()), round(each.centre.y())) for each in chart.bubbles]
    assert len(set(centres)) == 40
    frames = [rect for rect, _ in chart.labels]
    assert len(frames) > 10
    assert not any(one.intersects(two) for one, two in combinations(frames, 2))
    assert all(chart.plot.contains(rect) for rect in frames)
    for rect, text in chart.labels:
        others = [each for each in chart.bubbles if each.point.label != text]
        assert not any(rect.intersects(each.area) for each in others)


def crowded(count: int = 62) -> BubbleChart:
    """A quadrant of four by four places, a third of all dots in one of them."""
    points = tuple(
        Point(
            f"Process number {at}",
            1.0 if at % 3 == 0 else float(at % 4),
            3.0 if at % 3 == 0 else 1.0 + at // 4 % 4,
            at % 5 / 4,
            (Tone.HIGH, Tone.MEDIUM, Tone.LOW)[at % 3],
            key=str(at),
        )
        for at in range(count)
    )
    corners = ("Keep as it is", "Act first", "Leave alone", "Fix when cheap")
    return BubbleChart("Q", "Gap", "Importance", (-0.5, 3.5), (0.5, 4.5), points, (0.5, 2.5), corners)


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("width", [500, 833, 1380])
def test_no_dot_leaves_its_cell_or_hides_another(qtbot: QtBot, width: int, zoom: int) -> None:
    """A step is a quarter of the axis, so a dot is less than an eighth of it from where its values are."""
    chart = BubbleChartWidget(crowded())
    shown(qtbot, chart, width)
    theme().set_zoom(zoom)
    inner, split = chart.inner(), chart.place(0.5, 2.5)

    assert len({bubble.point.key for bubble in chart.bubbles}) == 62
    for bubble in chart.bubbles:
        point, centre = bubble.point, chart.place(bubble.point.x, bubble.point.y)
        assert abs(bubble.centre.x() - centre.x()) + bubble.radius < inner.width() / 8
        assert abs(bubble.centre.y() - centre.y()) + bubble.radius < inner.height() / 8
        assert (bubble.area.left() > split.x()) == (point.x > 0.5) == (bubble.area.right() > split.x())
        assert (bubble.area.bottom() < split.y()) == (point.y > 2.5) == (bubble.area.top() < split.y())
    for one, two in combinations(chart.bubbles, 2):
        away = one.centre - two.centre
        assert hypot(away.x(), away.y()) > one.radius + two.radius
    theme().set_zoom(100)


def outside(area: QRectF, bubble: Bubble) -> float:
    """From the edge of a dot to a name: by the nearest of all points along its four sides."""
    steps = [number / 40 for number in range(41)]
    edge = [QPointF(area.left() + area.width() * t, y) for t in steps for y in (area.top(), area.bottom())]
    edge += [QPointF(x, area.top() + area.height() * t) for t in steps for x in (area.left(), area.right())]
    return min(hypot(p.x() - bubble.centre.x(), p.y() - bubble.centre.y()) for p in edge) - bubble.radius


@pytest.mark.parametrize("width", [700, 833, 1380])
def test_the_first_is_named_and_a_name_is_nearest_to_its_own_dot(qtbot: QtBot, width: int) -> None:
    chart = BubbleChartWidget(crowded())
    shown(qtbot, chart, width)
    split = chart.place(0.5, 2.5)

    assert chart.names[0].text == "Process number 0"
    for name in chart.names:
        assert not name.area.left() < split.x() < name.area.right()
        assert not name.area.top() < split.y() < name.area.bottom()
        others = [bubble for bubble in chart.bubbles if bubble is not name.bubble]
        if name.leader is None:
            own = outside(name.area, name.bubble)
            assert all(outside(name.area, other) > own for other in others)
            continue
        begin, end = name.leader.p1(), name.leader.p2()
        from_dot = begin - name.bubble.centre
        assert hypot(from_dot.x(), from_dot.y()) == pytest.approx(name.bubble.radius)
        assert name.area.adjusted(-1, -1, 1, 1).contains(end)
        for share in range(101):
            on_line = begin + (end - begin) * (share / 100)
            assert not any(other.area.contains(on_line) for other in others)


def test_many_points_are_counted_place_by_place(qtbot: QtBot) -> None:
    """Of 400 points every third is at (1, 3), and so are those that fall there anyway."""
    block = crowded(400)
    chart = BubbleChartWidget(block)
    shown(qtbot, chart, 833)
    there = [point for point in block.points if (point.x, point.y) == (1.0, 3.0)]

    assert chart.bubbles == []
    assert sum(len(count.points) for count in chart.counts) == 400
    fullest = max(chart.counts, key=lambda count: count.area.width())
    assert fullest.points == tuple(there)
    assert fullest.area.center() == chart.place(1.0, 3.0)
    assert chart.note == "The number says how many stand in a place."
    said = next(spot for spot in chart.plan.spots if spot.area == fullest.area)
    first = ", ".join(point.label for point in there[:3])
    assert said.words == f"Gap 1, Importance 3: {len(there)} ({first}, …)"


def test_every_band_has_a_form_of_its_own(qtbot: QtBot) -> None:
    """Painted in one colour, disc, diamond and ring still differ: in the middle and down to the right."""
    found = set()
    for shape in Shape:
        picture = QImage(60, 60, QImage.Format.Format_RGB32)
        picture.fill(QColor("#FFFFFF"))
        painter = QPainter(picture)
        draw_dot(painter, shape, QPointF(30, 30), 20, Tone.HIGH)
        painter.end()
        strong = theme().ink(Tone.HIGH).strong
        found.add((picture.pixelColor(30, 30) == strong, picture.pixelColor(42, 42) == strong))
    assert found == {(True, True), (True, False), (False, True)}
