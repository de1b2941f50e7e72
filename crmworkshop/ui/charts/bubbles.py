"""Dots over two axes with named corners: each in the cell of its values, the first of them named."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import BubbleChart, Point, Shape, Tone
from crmworkshop.activities.wording import format_number
from crmworkshop.language import tr
from crmworkshop.ui.charts.bubble_places import Bubble, Name, Namer, spread, step_of
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    RIGHT,
    advance,
    draw_text,
    elided,
    legend_rows,
    nice_ticks,
    strong,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

LEAST_RADIUS, MOST_RADIUS = 5.0, 20.0
LEAST_HEIGHT, MOST_HEIGHT = 300, 760
LONGEST_LABEL = 190
LINE = 15
NAMED_MOST = 80
"""Dots that may get a name; the others tell theirs to the pointer."""
LED_MOST = 12
"""Dots whose name may stand farther off, at the end of a line; all of them where there are no more than `FEW`."""
FEW = 40
MOST_DOTS = 120
"""Up to so many dots are drawn; of more, how many stand in each place, as in the report."""
EDGE = 26


@dataclass(frozen=True, slots=True)
class Count:
    """How many stand in one place, where that is written."""

    area: QRectF
    points: tuple[Point, ...]


class BubbleChartWidget(ChartWidget):
    """Dots of one place stand in rows around it and never leave its cell; the first ones are named first."""

    def __init__(self, block: BubbleChart, parent: QWidget | None = None) -> None:
        self.counted = len(block.points) > MOST_DOTS
        note = tr("The number says how many stand in a place.") if self.counted else block.note
        super().__init__(block.title, note, parent)
        self.block = block
        self.bubbles: list[Bubble] = []
        self.counts: list[Count] = []
        self.names: list[Name] = []
        self.plot = QRectF()
        self._legend = legend_rows((), theme().font(12), 1.0)
        self._legend_from = 0.0

    @property
    def labels(self) -> list[tuple[QRectF, str]]:
        """The names that found room, where they stand."""
        return [(name.area, name.text) for name in self.names]

    def lay_out(self, width: float) -> Plan:
        px, font = theme().px, theme().font(11)
        words = [text for _, text in self._ticks(self.block.y_range, self.block.y_words)]
        left = min(max((advance(word, font) for word in words), default=0.0), px(130)) + px(10)
        height = min(max(width * 0.5, px(LEAST_HEIGHT)), px(MOST_HEIGHT))
        top = self._place_legend(width)
        self.plot = QRectF(left, top + px(24), max(width - left - px(8), 1), height)
        self.bubbles, self.names, self.counts = [], [], []
        if self.counted:
            self.counts = self._counts()
            spots = [self._counted_spot(each) for each in self.counts]
        else:
            self.bubbles = self._spread()
            self.names = self._named()
            spots = [
                Spot(each.area, each.point.label, self._value(each.point), each.point.key)
                for each in self.bubbles
            ]
        return Plan(self.plot.bottom() + px(48), spots)

    def _place_legend(self, width: float) -> float:
        """Beside the name of the upright axis if there is room, else above it; returns what it takes above."""
        px, font = theme().px, theme().font(12)
        said = [] if self.counted else [name for name, _, _ in self.block.legend]
        aside = advance(self.block.y_label, theme().font(12, 600)) + px(32)
        whole = sum(advance(name, font) + px(36) for name in said) - px(20)
        beside = bool(said) and aside + whole <= width - px(8)
        self._legend_from = width - px(8) - whole if beside else 0.0
        self._legend = legend_rows(said, font, width - self._legend_from + 1) if said else []
        return 0.0 if beside or not said else float(px(20) * len(self._legend) + px(8))

    def _value(self, point: Point) -> str:
        return point.detail or self._where(point)

    def _where(self, point: Point) -> str:
        """The values of a dot on both axes."""
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

    def cell(self, x: float, y: float) -> QRectF:
        """The room around a place: half a step to each side, short of the frame and of the lines that split it."""
        block, at = self.block, self.place(x, y)
        points = block.points
        across = step_of([*(point.x for point in points), *(value for value, _ in block.x_words)]) / 2
        down = step_of([*(point.y for point in points), *(value for value, _ in block.y_words)]) / 2
        wide = abs(self.place(x + across, y).x() - at.x())
        tall = abs(self.place(x, y + down).y() - at.y())
        wide = min(wide, at.x() - self.plot.left(), self.plot.right() - at.x())
        tall = min(tall, at.y() - self.plot.top(), self.plot.bottom() - at.y())
        if block.split is not None:
            middle = self.place(*block.split)
            wide = min(wide, abs(middle.x() - at.x()) or wide)
            tall = min(tall, abs(middle.y() - at.y()) or tall)
        inset = theme().px(2)
        wide, tall = max(wide - inset, 1.0), max(tall - inset, 1.0)
        return QRectF(at.x() - wide, at.y() - tall, 2 * wide, 2 * tall)

    def _places(self) -> dict[tuple[float, float], list[Point]]:
        """The points of each place, in the order of the block."""
        found: dict[tuple[float, float], list[Point]] = {}
        for point in self.block.points:
            found.setdefault((point.x, point.y), []).append(point)
        return found

    def _spread(self) -> list[Bubble]:
        """The dots where they are drawn, largest first, so that a small one is never hidden."""
        least, most = theme().px(LEAST_RADIUS), theme().px(MOST_RADIUS)
        crowds = [
            (
                self.cell(*place),
                [(point, least + min(max(point.size, 0.0), 1.0) * (most - least)) for point in points],
            )
            for place, points in self._places().items()
        ]
        return sorted(spread(crowds, theme().px(LINE)), key=lambda each: -each.radius)

    def _counts(self) -> list[Count]:
        """How many stand where: the more, the larger, and always wide enough for its figure."""
        font, px = theme().font(12, 600, tabular=True), theme().px
        places = {place: (self.cell(*place), points) for place, points in self._places().items()}
        widest = min(min(cell.width(), cell.height()) for cell, _ in places.values()) / 2
        most = max(len(points) for _, points in places.values())
        found = []
        for cell, points in places.values():
            least = advance(format_number(len(points)), font) / 2 + px(5)
            radius = max(min(widest, px(40)) * sqrt(len(points) / most), least, px(11))
            middle = cell.center()
            area = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            found.append(Count(area, tuple(points)))
        return found

    def _counted_spot(self, count: Count) -> Spot:
        first = ", ".join(point.label for point in count.points[:3])
        more = ", …" if len(count.points) > 3 else ""
        where = count.points[0]
        return Spot(count.area, self._where(where), f"{format_number(len(count.points))} ({first}{more})")

    def _named(self) -> list[Name]:
        """A name per dot while there is room, the first points first; no name lies on a line or in a corner."""
        font, px = theme().font(11), theme().px
        blocked = [rect for rect, _, _ in self._quadrants()]
        if self.block.split is not None:
            middle, plot = self.place(*self.block.split), self.plot
            blocked.append(QRectF(middle.x() - 2, plot.top(), 4, plot.height()))
            blocked.append(QRectF(plot.left(), middle.y() - 2, plot.width(), 4))
        namer = Namer(self.bubbles, self.plot, blocked, theme().zoom / 100)
        drawn = {id(bubble.point): bubble for bubble in self.bubbles}
        found, led = [], FEW if len(self.bubbles) <= FEW else LED_MOST
        for number, point in enumerate(self.block.points[:NAMED_MOST]):
            text = elided(point.label, font, px(LONGEST_LABEL))
            wide = advance(text, font) + 2
            name = namer.name(drawn[id(point)], text, wide, px(LINE), number < led)
            if name is not None:
                found.append(name)
        return found

    def draw(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_sharp(self.plot))
        self._draw_axes(painter)
        if self.block.split is not None:
            middle = self.place(*self.block.split)
            painter.setPen(QPen(look.color("edge"), 1, Qt.PenStyle.DashLine))
            x, y = int(middle.x()) + 0.5, int(middle.y()) + 0.5
            painter.drawLine(QPointF(x, self.plot.top()), QPointF(x, self.plot.bottom()))
            painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
        self._draw_quadrants(painter)
        self._draw_legend(painter)
        if self.counted:
            self._draw_counts(painter)
        painter.setPen(QPen(look.color("edge"), 1))
        for each in self.names:
            if each.leader is not None:
                painter.drawLine(each.leader)
        for bubble in self.bubbles:
            if bubble.area.adjusted(-2, -2, 2, 2).intersects(self.dirty):
                draw_dot(painter, bubble.point.shape, bubble.centre, bubble.radius, bubble.point.tone)
        for rect, text in self.labels:
            draw_text(painter, rect, text, look.font(11), look.color("text"), CENTRE)
        name = QRectF(self.plot.left(), self.plot.bottom() + px(26), self.plot.width(), px(20))
        draw_text(painter, name, self.block.x_label, look.font(12, 600), look.color("muted"), CENTRE)
        up = QRectF(0, self.plot.top() - px(24), self.plot.right(), px(20))
        draw_text(painter, up, self.block.y_label, look.font(12, 600), look.color("muted"), LEFT)

    def _draw_legend(self, painter: QPainter) -> None:
        look, px, font = theme(), theme().px, theme().font(12)
        for number, row in enumerate(self._legend):
            y = number * px(20)
            for at, beginning, wide in row:
                left = self._legend_from + beginning
                name, tone, shape = self.block.legend[at]
                draw_dot(painter, shape, QPointF(left + px(5.5), y + px(10)), px(5), tone)
                words = QRectF(left + px(16), y, wide, px(20))
                draw_text(painter, words, elided(name, font, wide + 1), font, look.color("muted"))

    def _draw_counts(self, painter: QPainter) -> None:
        look, ink = theme(), theme().ink(Tone.ACCENT)
        font = look.font(12, 600, tabular=True)
        for count in self.counts:
            painter.setPen(QPen(ink.strong, 1))
            painter.setBrush(ink.soft)
            painter.drawEllipse(count.area)
            draw_text(painter, count.area, format_number(len(count.points)), font, look.color("text"), CENTRE)

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


def _sharp(rect: QRectF) -> QRectF:
    """The rectangle whose one-pixel outline falls on whole pixels."""
    return QRectF(int(rect.left()) + 0.5, int(rect.top()) + 0.5, int(rect.width()), int(rect.height()))


def draw_dot(painter: QPainter, shape: Shape, centre: QPointF, radius: float, tone: Tone) -> None:
    """A full disc, a full diamond or a ring of much the same weight."""
    colour = strong(tone)
    if shape is Shape.RING:
        painter.setPen(QPen(colour, max(radius * 0.22, 2.0)))
        painter.setBrush(theme().ink(tone).soft)
        inner = max(radius - max(radius * 0.11, 1.0), 1.0)
        painter.drawEllipse(centre, inner, inner)
        return
    painter.setPen(QPen(theme().color("surface"), 1))
    painter.setBrush(colour)
    if shape is Shape.DIAMOND:
        reach = radius + 1
        corners: Sequence[QPointF] = [
            QPointF(0, -reach),
            QPointF(reach, 0),
            QPointF(0, reach),
            QPointF(-reach, 0),
        ]
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    else:
        painter.drawEllipse(centre, radius, radius)
