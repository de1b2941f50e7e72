"""Horizontal bars per label, side by side or end to end."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import BarChart, Tone
from crmworkshop.activities.wording import NOTHING, format_number
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    RIGHT,
    advance,
    draw_legend,
    draw_text,
    elided,
    legend_rows,
    nice_ticks,
    readable_on,
    strong,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

BAR = 18
THIN_BAR = 15
BETWEEN = 12
MARK = 18
LABEL_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its area, its colour, its figure, and whether that is written inside it."""

    area: QRectF
    tone: Tone
    text: str
    inside: bool


class BarChartWidget(ChartWidget):
    """Figures stand beside their bars, so that no axis has to be read."""

    def __init__(self, block: BarChart, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.bars: list[Bar] = []
        self._labels: list[tuple[QRectF, str]] = []
        self._totals: list[tuple[float, float, str]] = []
        self._lines: list[float] = []
        self._marks: list[tuple[float, str]] = []
        self._legend = legend_rows((), theme().font(12), 1.0)
        self._top = self._bottom = 0.0

    def lay_out(self, width: float) -> Plan:
        block, px = self.block, theme().px
        self.bars, self._labels, self._totals = [], [], []
        font = theme().font(12)
        legend = len(block.series) > 1
        self._legend = legend_rows([series.name for series in block.series], font, width) if legend else []
        top = float(px(20) * len(self._legend) + (px(8) if legend else 0) + (px(MARK) if block.marks else 0))
        words = max((advance(label, font) for label in block.labels), default=0.0)
        left = min(words, width * LABEL_SHARE) + px(12)
        figures = max((advance(text, font) for text in self._texts()), default=0.0) + px(10)
        scale = self._scale(left, max(width - figures, left + px(40)))
        row = px(BAR) if block.stacked or len(block.series) == 1 else px(THIN_BAR) * len(block.series)
        spots: list[Spot] = []
        for at, label in enumerate(block.labels):
            y = top + at * (row + px(BETWEEN)) + px(BETWEEN) / 2
            self._labels.append((QRectF(0, y, left - px(12), row), elided(label, font, left - px(12))))
            spots += self._row(at, y, row, scale)
        self._bottom = top + len(block.labels) * (row + px(BETWEEN))
        self._lines = [scale(value) for value in self._ticks()]
        self._marks = [(scale(value), name) for value, name in block.marks]
        self._top = top
        return Plan(self._bottom, spots)

    def _ends(self) -> tuple[float, float]:
        """The lowest and highest value the bars reach."""
        block = self.block
        given = [[value or 0.0 for value in series.values] for series in block.series]
        rows = list(zip(*given, strict=True)) if given else []
        reached = [sum(row) for row in rows] if block.stacked else [value for row in rows for value in row]
        low, high = min([0.0, *reached]), max([0.0, *reached])
        return low, block.high if block.high is not None else high or 1.0

    def _ticks(self) -> list[float]:
        low, high = self._ends()
        return [tick for tick in nice_ticks(low, high, 4) if low <= tick <= high]

    def _scale(self, left: float, right: float) -> "Scale":
        return Scale(*self._ends(), left, right)

    def _text(self, value: float) -> str:
        return f"{format_number(value, self.block.decimals)} {self.block.unit}".rstrip()

    def _texts(self) -> list[str]:
        if self.block.stacked:
            return [self._text(self._total(at)) for at in range(len(self.block.labels))]
        return [
            self._text(value) for series in self.block.series for value in series.values if value is not None
        ]

    def _total(self, at: int) -> float:
        return sum(series.values[at] or 0.0 for series in self.block.series)

    def _row(self, at: int, y: float, row: float, scale: "Scale") -> list[Spot]:
        """The bars of one label, and their marks."""
        block, spots, start = self.block, [], 0.0
        several = len(block.series) > 1
        thick = row if block.stacked else row / max(len(block.series), 1)
        key = block.keys[at] if at < len(block.keys) else ""
        for number, series in enumerate(block.series):
            value = series.values[at]
            top = y if block.stacked else y + number * thick
            begin, end = (start, start + (value or 0.0)) if block.stacked else (0.0, value or 0.0)
            x, over = sorted((scale(begin), scale(end)))
            area = QRectF(x, top + (1 if several and not block.stacked else 0), max(over - x, 1.0), thick - 2)
            text = NOTHING if value is None else self._text(value)
            if value or not block.stacked:
                self.bars.append(Bar(area, series.tone, text, block.stacked))
                label = f"{block.labels[at]}, {series.name}" if several else block.labels[at]
                spots.append(Spot(area, label, text, key))
            start = end if block.stacked else start
        if block.stacked:
            self._totals.append((scale(start), y, self._text(start)))
        return spots

    def draw(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        entries = [(series.name, series.tone) for series in self.block.series]
        draw_legend(painter, self._legend, entries, 0)
        for x in self._lines:
            painter.fillRect(QRectF(round(x), self._top, 1, self._bottom - self._top), look.color("line"))
        self._draw_marks(painter)
        font, bold = look.font(12, tabular=True), look.font(12, 600, tabular=True)
        for rect, text in self._labels:
            if not rect.intersects(self.dirty):
                continue
            draw_text(painter, rect, text, look.font(12), look.color("text"))
        for bar in self.bars:
            if bar.area.bottom() < self.dirty.top() or bar.area.top() > self.dirty.bottom():
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strong(bar.tone))
            painter.drawRoundedRect(bar.area, 2, 2)
            if not bar.inside:
                beside = QRectF(bar.area.right() + px(6), bar.area.top(), px(200), bar.area.height())
                draw_text(painter, beside, bar.text, font, look.color("text"), LEFT)
            elif advance(bar.text, font) + px(6) <= bar.area.width():
                draw_text(painter, bar.area, bar.text, font, readable_on(strong(bar.tone)), CENTRE)
        for x, y, text in self._totals:
            draw_text(painter, QRectF(x + px(6), y, px(200), px(BAR)), text, bold, look.color("text"))

    def _draw_marks(self, painter: QPainter) -> None:
        """A broken line for each marked value, its name above."""
        look, px = theme(), theme().px
        for x, name in self._marks:
            painter.setPen(QPen(look.color("muted"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(round(x) + 0.5, self._top), QPointF(round(x) + 0.5, self._bottom))
            above = QRectF(x - px(200), self._top - px(MARK), px(200), px(MARK))
            draw_text(painter, above, name, look.font(11), look.color("muted"), RIGHT)


@dataclass(frozen=True, slots=True)
class Scale:
    """Turns a value between ``low`` and ``high`` into pixels between ``left`` and ``right``, never beyond."""

    low: float
    high: float
    left: float
    right: float

    def __call__(self, value: float) -> float:
        width = self.high - self.low
        share = (value - self.low) / width if width else 0.0
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)
