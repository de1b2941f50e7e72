"""Lines over labelled steps, such as costs and benefits over quarters."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import LineChart, Tone
from crmworkshop.activities.wording import format_number
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    RIGHT,
    advance,
    draw_legend,
    draw_text,
    elided,
    legend_rows,
    nice_ticks,
    strong,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

HEIGHT = 220
DOT = 3.5
_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


class LineChartWidget(ChartWidget):
    """Labels below are left out where there is no room for all of them; every point can still be pointed at."""

    def __init__(self, block: LineChart, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.points: list[list[QPointF | None]] = []
        self._legend = legend_rows((), theme().font(12), 1.0)
        self._ticks: list[tuple[float, str]] = []
        self._plot = QRectF()

    def lay_out(self, width: float) -> Plan:
        block, px, font = self.block, theme().px, theme().font(11)
        many = len(block.series) > 1
        self._legend = (
            legend_rows([series.name for series in block.series], theme().font(12), width) if many else []
        )
        top = float(px(20) * len(self._legend) + px(12))
        given = [value for series in block.series for value in series.values if value is not None]
        ticks = nice_ticks(min([0.0, *given]), max([0.0, *given]), 5)
        decimals = 0 if all(tick == round(tick) for tick in ticks) else 2
        texts = [f"{format_number(tick, decimals)} {block.unit}".rstrip() for tick in ticks]
        left = max(advance(text, font) for text in texts) + px(10)
        widest = max((advance(label, font) for label in block.labels), default=0.0)
        right = max(px(16), min(widest, px(120)) / 2)
        self._plot = QRectF(left, top, max(width - left - right, 1), px(HEIGHT))
        span = ticks[-1] - ticks[0]

        def y(value: float) -> float:
            return self._plot.bottom() - (value - ticks[0]) / span * self._plot.height()

        self._ticks = [(y(tick), text) for tick, text in zip(ticks, texts, strict=True)]
        self.points = [
            [
                None if value is None else QPointF(self._x(at), y(value))
                for at, value in enumerate(series.values)
            ]
            for series in block.series
        ]
        return Plan(self._plot.bottom() + px(26), self._spots())

    def _x(self, at: int) -> float:
        steps = max(len(self.block.labels) - 1, 1)
        return self._plot.left() + self._plot.width() * at / steps

    def _spots(self) -> list[Spot]:
        found = []
        reach = theme().px(7)
        for series, points in zip(self.block.series, self.points, strict=True):
            for label, value, point in zip(self.block.labels, series.values, points, strict=True):
                if point is not None and value is not None:
                    area = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
                    text = f"{format_number(value)} {self.block.unit}".rstrip()
                    found.append(Spot(area, f"{series.name}, {label}", text))
        return found

    def _shown_labels(self) -> list[tuple[QRectF, str]]:
        """The labels below: every one, or every second, third, ... as far as they do not meet."""
        font, px = theme().font(11), theme().px
        labels = self.block.labels
        widest = max((advance(label, font) for label in labels), default=0.0) + px(8)
        room = self._plot.width() / max(len(labels) - 1, 1)
        every = max(1, -int(-min(widest, px(120)) // max(room, 1.0)))
        found = []
        for at in range(0, len(labels), every):
            wide = min(room * every, px(160)) if len(labels) > 1 else self._plot.width()
            wide = min(wide, 2 * (self.width() - self._x(at)))
            left = max(self._x(at) - wide / 2, 0.0)
            text = elided(labels[at], font, wide)
            found.append((QRectF(left, self._plot.bottom() + px(4), wide, px(20)), text))
        return found

    def _names(self) -> list[tuple[QRectF, str, Tone]]:
        """Each line's name at its last point, unless other names are there already.

        The line that ends highest has its name above, the others below where that is free.
        """
        font, px = theme().font(11, 600), theme().px
        found: list[tuple[QRectF, str, Tone]] = []
        ends = [
            (last, series)
            for series, points in zip(self.block.series, self.points, strict=True)
            if (last := next((point for point in reversed(points) if point is not None), None)) is not None
        ]
        ends.sort(key=lambda pair: pair[0].y())
        for number, (last, series) in enumerate(ends if len(self.block.series) > 1 else ()):
            wide = min(advance(series.name, font), px(160)) + 2
            name = elided(series.name, font, wide)
            above, below = last.y() - px(22), last.y() + px(6)
            for top in (below, above) if number else (above, below):
                rect = QRectF(last.x() - wide, top, wide, px(16))
                inside = self._plot.top() - px(12) <= top <= self._plot.bottom() - px(16)
                if inside and not any(rect.intersects(other) for other, _, _ in found):
                    found.append((rect, name, series.tone))
                    break
        return found

    def draw(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        draw_legend(painter, self._legend, [(series.name, series.tone) for series in self.block.series], 0)
        font = look.font(11, tabular=True)
        for y, text in self._ticks:
            painter.fillRect(QRectF(self._plot.left(), round(y), self._plot.width(), 1), look.color("line"))
            words = QRectF(0, y - px(10), self._plot.left() - px(6), px(20))
            draw_text(painter, words, text, font, look.color("muted"), RIGHT)
        for rect, text in self._shown_labels():
            draw_text(painter, rect, text, look.font(11), look.color("muted"), CENTRE)
        for number, (series, points) in enumerate(zip(self.block.series, self.points, strict=True)):
            colour = strong(series.tone)
            painter.setPen(QPen(colour, 2, _STROKES[number % len(_STROKES)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for part in _unbroken(points):
                painter.drawPolyline(QPolygonF(part))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for point in points:
                if point is not None:
                    painter.drawEllipse(point, DOT, DOT)
        for rect, name, tone in self._names():
            draw_text(painter, rect, name, look.font(11, 600), strong(tone), RIGHT)


def _unbroken(points: list[QPointF | None]) -> list[list[QPointF]]:
    """The stretches of a line without a gap."""
    parts: list[list[QPointF]] = [[]]
    for point in points:
        if point is None:
            parts.append([])
        else:
            parts[-1].append(point)
    return [part for part in parts if part]
