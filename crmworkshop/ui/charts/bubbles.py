"""Dots over two axes with named corners; labels are placed where they cover nothing, or left to the pointer."""

from dataclasses import dataclass
from math import cos, pi, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import BubbleChart, Point
from crmworkshop.activities.wording import format_number
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    RIGHT,
    advance,
    draw_text,
    elided,
    nice_ticks,
    strong,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

LEAST_RADIUS, MOST_RADIUS = 5.0, 20.0
LONGEST_LABEL = 150
NAMED_MOST = 80
"""Dots that may get a label; the others tell their name to the pointer."""
EDGE = 26
GOLDEN = pi * (3 - sqrt(5))


@dataclass(frozen=True, slots=True)
class Bubble:
    """One dot where it is drawn, in pixels."""

    point: Point
    centre: QPointF
    radius: float

    @property
    def area(self) -> QRectF:
        return QRectF(
            self.centre.x() - self.radius, self.centre.y() - self.radius, 2 * self.radius, 2 * self.radius
        )


class BubbleChartWidget(ChartWidget):
    """Dots that would lie on one place are spread around it; the largest are labelled first."""

    def __init__(self, block: BubbleChart, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.bubbles: list[Bubble] = []
        self.labels: list[tuple[QRectF, str]] = []
        self.plot = QRectF()

    def lay_out(self, width: float) -> Plan:
        px, font = theme().px, theme().font(11)
        words = [text for _, text in self._ticks(self.block.y_range, self.block.y_words)]
        left = min(max((advance(word, font) for word in words), default=0.0), px(130)) + px(10)
        height = min(max(width * 0.5, px(300)), px(520))
        self.plot = QRectF(left, px(24), max(width - left - px(8), 1), height)
        self.bubbles = self._spread()
        self.labels = self._placed()
        spots = [
            Spot(each.area, each.point.label, self._value(each.point), each.point.key)
            for each in self.bubbles
        ]
        return Plan(self.plot.bottom() + px(48), spots)

    def _value(self, point: Point) -> str:
        if point.detail:
            return point.detail
        x, y = (format_number(value, 0 if value == round(value) else 1) for value in (point.x, point.y))
        return f"{self.block.x_label} {x}, {self.block.y_label} {y}"

    def place(self, x: float, y: float) -> QPointF:
        """Where a value lies, in pixels below the title."""
        block = self.block
        wide, tall = block.x_range[1] - block.x_range[0], block.y_range[1] - block.y_range[0]
        share_x = (x - block.x_range[0]) / wide if wide else 0.5
        share_y = (y - block.y_range[0]) / tall if tall else 0.5
        inner = self.inner()
        return QPointF(inner.left() + share_x * inner.width(), inner.bottom() - share_y * inner.height())

    def inner(self) -> QRectF:
        """Where the ends of the axes are: inside the frame, so that dots on them are whole."""
        inset = theme().px(EDGE)
        names = theme().px(16) if self.block.quadrants else 0
        return self.plot.adjusted(inset, inset + names, -inset, -inset - names)

    @staticmethod
    def _ticks(ends: tuple[float, float], words: tuple[tuple[float, str], ...]) -> list[tuple[float, str]]:
        if words:
            return list(words)
        ticks = [tick for tick in nice_ticks(*ends, 5) if ends[0] <= tick <= ends[1]]
        return [(tick, format_number(tick, 0 if tick == round(tick) else 1)) for tick in ticks]

    def _spread(self) -> list[Bubble]:
        """The dots, largest first; the second and later ones of a place move out along a spiral."""
        least, most = theme().px(LEAST_RADIUS), theme().px(MOST_RADIUS)
        left, top, right, bottom = self.plot.left(), self.plot.top(), self.plot.right(), self.plot.bottom()
        at_place: dict[tuple[float, float], tuple[float, float, list[float]]] = {}
        found = []
        for point in sorted(self.block.points, key=lambda each: -each.size):
            radius = least + min(max(point.size, 0.0), 1.0) * (most - least)
            if (point.x, point.y) not in at_place:
                centre = self.place(point.x, point.y)
                at_place[point.x, point.y] = (centre.x(), centre.y(), [])
            x, y, here = at_place[point.x, point.y]
            nth = len(here)
            here.append(radius)
            away = 1.9 * here[0] * sqrt(nth)
            x = min(max(x + cos(nth * GOLDEN) * away, left + radius), right - radius)
            y = min(max(y + sin(nth * GOLDEN) * away, top + radius), bottom - radius)
            found.append(Bubble(point, QPointF(x, y), radius))
        return found

    def _placed(self) -> list[tuple[QRectF, str]]:
        """A label per dot where one of eight places around it is free; none where all are taken."""
        font, px = theme().font(11), theme().px
        taken = [bubble.area for bubble in self.bubbles]
        corners = [rect for rect, _, _ in self._quadrants()]
        found = []
        for number, bubble in enumerate(self.bubbles[:NAMED_MOST]):
            others = taken[:number] + taken[number + 1 :] + corners
            text = elided(bubble.point.label, font, px(LONGEST_LABEL))
            wide, tall = advance(text, font) + 2, px(15)
            for rect in _around(bubble, wide, tall, px(3)):
                if self.plot.contains(rect) and not any(rect.intersects(other) for other in others):
                    found.append((rect, text))
                    taken.append(rect)
                    break
        return found

    def draw(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.plot)
        self._draw_axes(painter)
        if self.block.split is not None:
            middle = self.place(*self.block.split)
            painter.setPen(QPen(look.color("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(middle.x(), self.plot.top()), QPointF(middle.x(), self.plot.bottom()))
            painter.drawLine(QPointF(self.plot.left(), middle.y()), QPointF(self.plot.right(), middle.y()))
        self._draw_quadrants(painter)
        painter.setPen(QPen(look.color("surface"), 1))
        fills = {tone: _clear(strong(tone)) for tone in {bubble.point.tone for bubble in self.bubbles}}
        for bubble in self.bubbles:
            if bubble.area.adjusted(-1, -1, 1, 1).intersects(self.dirty):
                painter.setBrush(fills[bubble.point.tone])
                painter.drawEllipse(bubble.centre, bubble.radius, bubble.radius)
        for rect, text in self.labels:
            draw_text(painter, rect, text, look.font(11), look.color("text"), CENTRE)
        name = QRectF(self.plot.left(), self.plot.bottom() + px(26), self.plot.width(), px(20))
        draw_text(painter, name, self.block.x_label, look.font(12, 600), look.color("muted"), CENTRE)
        up = QRectF(0, 0, self.plot.right(), px(20))
        draw_text(painter, up, self.block.y_label, look.font(12, 600), look.color("muted"), LEFT)

    def _draw_axes(self, painter: QPainter) -> None:
        look, px, font = theme(), theme().px, theme().font(11)
        for value, text in self._ticks(self.block.y_range, self.block.y_words):
            y = self.place(self.block.x_range[0], value).y()
            rect = QRectF(0, min(max(y - px(10), self.plot.top()), self.plot.bottom() - px(20)), 0, px(20))
            rect.setWidth(self.plot.left() - px(6))
            draw_text(painter, rect, elided(text, font, rect.width()), font, look.color("muted"), RIGHT)
        ticks = self._ticks(self.block.x_range, self.block.x_words)
        room = self.inner().width() / max(len(ticks) - 1, 1) - px(4)
        for value, text in ticks:
            middle = self.place(value, self.block.y_range[0]).x()
            wide = min(room, 2 * (middle - self.plot.left() + px(40)), 2 * (self.width() - middle))
            x = middle - wide / 2
            rect = QRectF(x, self.plot.bottom() + px(4), wide, px(20))
            draw_text(painter, rect, elided(text, font, wide), font, look.color("muted"), CENTRE)

    def _draw_quadrants(self, painter: QPainter) -> None:
        for rect, text, side in self._quadrants():
            draw_text(painter, rect, text, theme().font(11, 600), theme().color("muted"), side)

    def _quadrants(self) -> list[tuple[QRectF, str, Qt.AlignmentFlag]]:
        """The names of the corners where they stand."""
        if self.block.quadrants is None:
            return []
        px, font = theme().px, theme().font(11, 600)
        inner = self.plot.adjusted(px(8), px(4), -px(8), -px(4))
        half = inner.width() / 2 - px(4)
        places = ((0, 0, LEFT), (1, 0, RIGHT), (0, 1, LEFT), (1, 1, RIGHT))
        found = []
        for (right, low, side), text in zip(places, self.block.quadrants, strict=True):
            name = elided(text, font, half)
            wide = advance(name, font) + 2
            left = inner.right() - wide if right else inner.left()
            top = inner.bottom() - px(18) if low else inner.top()
            found.append((QRectF(left, top, wide, px(18)), name, side))
        return found


def _clear(colour: QColor) -> QColor:
    """The colour of a dot that lets the ones below it show."""
    found = QColor(colour)
    found.setAlphaF(0.75)
    return found


def _around(bubble: Bubble, wide: float, tall: float, gap: float) -> list[QRectF]:
    """Eight places for a label: right, left, above, below, then the corners."""
    x, y, away = bubble.centre.x(), bubble.centre.y(), bubble.radius + gap
    near = bubble.radius * 0.7 + gap
    return [
        QRectF(x + away, y - tall / 2, wide, tall),
        QRectF(x - away - wide, y - tall / 2, wide, tall),
        QRectF(x - wide / 2, y - away - tall, wide, tall),
        QRectF(x - wide / 2, y + away, wide, tall),
        QRectF(x + near, y - near - tall, wide, tall),
        QRectF(x + near, y + near, wide, tall),
        QRectF(x - near - wide, y - near - tall, wide, tall),
        QRectF(x - near - wide, y + near, wide, tall),
    ]
