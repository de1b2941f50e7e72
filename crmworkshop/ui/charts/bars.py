"""Horizontal bars per label, side by side or end to end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import BarChart, Tone
from crmworkshop.activities.wording import NOTHING, format_number
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    RIGHT,
    SEEN,
    advance,
    contrast,
    draw_legend,
    draw_text,
    elided,
    legend_rows,
    readable_on,
    strong,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

BAR = 18
THIN_BAR = 15
BETWEEN = 12
MARK = 18
STROKE = 3.0
STACK_GAP = 2.0
LABEL_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its area, its colour, its figure, and whether that is written inside it, behind a ``sign``."""

    area: QRectF
    tone: Tone
    text: str
    inside: bool
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Stroke:
    """What a bar is compared with: where it crosses the bar, and its figure."""

    area: QRectF
    text: str


def signs(names: Sequence[str]) -> list[str]:
    """The fewest first letters that tell the names apart, in capitals as they are written."""
    longest = max((len(name) for name in names), default=1)
    for letters in range(1, longest + 1):
        found = [name[:letters] for name in names]
        if len(set(found)) == len(found):
            return found
    return [""] * len(names)


class BarChartWidget(ChartWidget):
    """Figures stand beside their bars, so that no axis has to be read; a scale with ends is shown as a track."""

    def __init__(self, block: BarChart, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.bars: list[Bar] = []
        self._labels: list[tuple[QRectF, str]] = []
        self._totals: list[tuple[float, float, str]] = []
        self._marks: list[tuple[float, str]] = []
        self.strokes: list[Stroke] = []
        self._signs: list[str] = []
        self._track = (0.0, 0.0)
        self._legend = legend_rows((), theme().font(12), 1.0)
        self._top = self._bottom = 0.0

    def lay_out(self, width: float) -> Plan:
        block, px = self.block, theme().px
        self.bars, self.strokes, self._labels, self._totals = [], [], [], []
        self._signs = signs([series.name for series in block.series])
        font = theme().font(12)
        legend = len(block.series) > 1
        self._legend = legend_rows([series.name for series in block.series], font, width) if legend else []
        top = float(px(20) * len(self._legend) + (px(8) if legend else 0) + (px(MARK) if block.marks else 0))
        words = max((advance(label, font) for label in block.labels), default=0.0)
        left = min(words, width * LABEL_SHARE) + px(12)
        figures = max((advance(text, font) for text in self._texts()), default=0.0) + px(10)
        figures += max((advance(text, font) + px(10) for text in self._compared()), default=0.0)
        scale = self._scale(left, max(width - figures, left + px(40)))
        beside = sum(1 for series in block.series if not series.across)
        row = px(BAR) if block.stacked or beside == 1 else px(THIN_BAR) * beside
        spots: list[Spot] = []
        for at, label in enumerate(block.labels):
            y = top + at * (row + px(BETWEEN)) + px(BETWEEN) / 2
            self._labels.append((QRectF(0, y, left - px(12), row), elided(label, font, left - px(12))))
            spots += self._row(at, y, row, scale)
        self._bottom = top + len(block.labels) * (row + px(BETWEEN))
        self._marks = [(scale(value), name) for value, name in block.marks]
        self._track = (scale(self._ends()[0]), scale(self._ends()[1]))
        self._top = top
        return Plan(self._bottom, spots)

    def _ends(self) -> tuple[float, float]:
        """The lowest and highest value the bars reach."""
        block = self.block
        given = [[value or 0.0 for value in series.values] for series in block.series]
        rows = list(zip(*given, strict=True)) if given else []
        reached = [sum(row) for row in rows] if block.stacked else [value for row in rows for value in row]
        low, high = min([block.low, *(value for value in reached if value < 0)]), max([0.0, *reached])
        return low, block.high if block.high is not None else high or 1.0

    def _scale(self, left: float, right: float) -> "Scale":
        return Scale(*self._ends(), left, right)

    def _text(self, value: float) -> str:
        return f"{format_number(value, self.block.decimals)} {self.block.unit}".rstrip()

    def _texts(self) -> list[str]:
        if self.block.stacked:
            return [self._text(self._total(at)) for at in range(len(self.block.labels))]
        return [
            self._text(value)
            for series in self.block.series
            for value in series.values
            if value is not None and not series.across
        ]

    def _compared(self) -> list[str]:
        """The figures of what bars are compared with."""
        return [
            format_number(value, self.block.decimals)
            for series in self.block.series
            for value in series.values
            if value is not None and series.across
        ]

    def _total(self, at: int) -> float:
        return sum(series.values[at] or 0.0 for series in self.block.series)

    def _row(self, at: int, y: float, row: float, scale: "Scale") -> list[Spot]:
        """The bars of one label, and their marks."""
        if self.block.stacked:
            return self._stack(at, y, row, scale)
        block, spots = self.block, []
        several = len(block.series) > 1
        thick = row / max(sum(1 for series in block.series if not series.across), 1)
        key = block.keys[at] if at < len(block.keys) else ""
        top = y
        for series in block.series:
            value = series.values[at]
            text = NOTHING if value is None else self._text(value)
            label = f"{block.labels[at]}, {series.name}" if several else block.labels[at]
            if series.across:
                if value is not None:
                    x = scale(value)
                    self.strokes.append(
                        Stroke(
                            QRectF(x - STROKE / 2, y - 2, STROKE, row + 4),
                            format_number(value, block.decimals),
                        )
                    )
                    spots.append(Spot(QRectF(x - STROKE, y - 2, 2 * STROKE, row + 4), label, text, key))
                continue
            x, over = sorted((scale(max(0.0, block.low)), scale(value or 0.0)))
            area = QRectF(x, top + 1, max(over - x, 1.0), thick - 2)
            self.bars.append(Bar(area, series.tone, text, inside=False))
            spots.append(Spot(area, label, text, key))
            top += thick
        return spots

    def _stack(self, at: int, y: float, row: float, scale: "Scale") -> list[Spot]:
        """The parts of one label end to end, each with the first letter of its name."""
        block, spots, start = self.block, [], 0.0
        key = block.keys[at] if at < len(block.keys) else ""
        for series, sign in zip(block.series, self._signs, strict=True):
            value = series.values[at]
            if value:
                x, over = scale(start), scale(start + value)
                area = QRectF(x, y + 1, max(over - x, 1.0), row - 2)
                self.bars.append(Bar(area, series.tone, self._text(value), inside=True, sign=sign))
                spots.append(Spot(area, f"{block.labels[at]}, {series.name}", self._text(value), key))
                start += value
        self._totals.append((scale(start), y, self._text(start)))
        return spots

    def draw(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        self._draw_legend(painter)
        self._draw_marks(painter)
        font, bold = look.font(12, tabular=True), look.font(12, 600, tabular=True)
        for rect, text in self._labels:
            if rect.intersects(self.dirty):
                self._draw_track(painter, rect)
                draw_text(painter, rect, text, look.font(12), look.color("text"))
        for bar in self.bars:
            if bar.area.bottom() >= self.dirty.top() and bar.area.top() <= self.dirty.bottom():
                self._draw_bar(painter, bar)
        for x, y, text in self._totals:
            draw_text(painter, QRectF(x + px(6), y, px(200), px(BAR)), text, bold, look.color("text"))
        for stroke in self.strokes:
            painter.fillRect(stroke.area.adjusted(-1, 0, 1, 0), look.color("surface"))
            painter.fillRect(stroke.area, look.color("text"))
        self._draw_figures(painter, font)

    def _draw_track(self, painter: QPainter, label: QRectF) -> None:
        """The whole of a scale that has ends, behind the bars; else the line at which bars begin."""
        look, (left, right) = theme(), self._track
        if self.block.high is not None:
            painter.fillRect(
                QRectF(left, label.top() + 1, right - left, label.height() - 2), look.color("hover")
            )

    def _draw_bar(self, painter: QPainter, bar: Bar) -> None:
        look, fill, font = theme(), strong(bar.tone), theme().font(12, tabular=True)
        area = bar.area.adjusted(0, 0, -min(STACK_GAP, bar.area.width() - 1), 0) if bar.inside else bar.area
        painter.setBrush(fill)
        if contrast(fill, look.color("surface")) < SEEN:
            painter.setPen(QPen(look.color("edge"), 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, 2, 2)
        if bar.inside:
            tries = (f"{bar.sign} {bar.text}".strip(), bar.text)
            text = next((text for text in tries if advance(text, font) + theme().px(6) <= area.width()), "")
            draw_text(painter, area, text, font, readable_on(fill), CENTRE)

    def _draw_figures(self, painter: QPainter, font: QFont) -> None:
        """The figures behind the bars; that of a stroke after that of its bar, both clear of both."""
        look, px = theme(), theme().px
        for bar in self.bars if not self.block.stacked else ():
            if bar.area.bottom() < self.dirty.top() or bar.area.top() > self.dirty.bottom():
                continue
            stroke = self._stroke_at(bar)
            x = max(bar.area.right(), stroke.area.right() if stroke else 0.0) + px(6)
            beside = QRectF(x, bar.area.top(), px(200), bar.area.height())
            draw_text(painter, beside, bar.text, font, look.color("text"), LEFT)
            if stroke is not None:
                beside = beside.translated(advance(bar.text, font) + px(10), 0)
                draw_text(painter, beside, stroke.text, font, look.color("muted"), LEFT)

    def _stroke_at(self, bar: Bar) -> Stroke | None:
        return next(
            (
                stroke
                for stroke in self.strokes
                if stroke.area.contains(QPointF(stroke.area.center().x(), bar.area.center().y()))
            ),
            None,
        )

    def _draw_legend(self, painter: QPainter) -> None:
        entries = [(series.name, series.tone) for series in self.block.series]
        across = [at for at, series in enumerate(self.block.series) if series.across]
        draw_legend(painter, self._legend, entries, 0, across)

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
