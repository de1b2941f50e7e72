"""The smaller result blocks as widgets, and the widget of any block."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    BubbleChart,
    Heading,
    HeatMap,
    KeyFigure,
    KeyFigures,
    LineChart,
    Paragraph,
    Table,
    Timeline,
    Tone,
)
from crmworkshop.ui.charts.bars import BarChartWidget
from crmworkshop.ui.charts.bubbles import BubbleChartWidget
from crmworkshop.ui.charts.canvas import advance, strong
from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.charts.heat import HeatMapWidget
from crmworkshop.ui.charts.lines import LineChartWidget
from crmworkshop.ui.charts.table import TableWidget
from crmworkshop.ui.charts.timeline import TimelineWidget
from crmworkshop.ui.controls import label
from crmworkshop.ui.theme import theme

READABLE = 720
"""Pixels beyond which a line of text is hard to follow."""
FIGURE = 24


class ToneLabel(QLabel):
    """Plain text in the colour of a tone, which follows the theme."""

    def __init__(self, text: str, tone: Tone, size: int = 13, weight: int = 400) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._tone, self._size, self._weight = tone, size, weight
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setStyleSheet(
            f"color: {strong(self._tone).name()}; font-size: {theme().px(self._size)}px;"
            f"font-weight: {self._weight};"
        )


class KeyFiguresWidget(QWidget):
    """Large figures side by side, in as many columns as fit."""

    def __init__(self, block: KeyFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = [_key_figure(item) for item in block.items]
        self._widest = max(
            (max(advance(item.value, theme().font(FIGURE, 600)), theme().px(120)) for item in block.items),
            default=0.0,
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        self._columns = 0
        self._place(3)

    def _place(self, columns: int) -> None:
        columns = max(min(columns, len(self._items)), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for at, item in enumerate(self._items):
            self._grid.removeWidget(item)
            self._grid.addWidget(item, at // columns, at % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(int((self.width() + 24) // (self._widest + 24)))


def _key_figure(item: KeyFigure) -> QWidget:
    made = QWidget()
    lines = QVBoxLayout(made)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    figure = ToneLabel(item.value, item.tone, FIGURE, 600)
    figure.setAccessibleName(f"{item.label}: {item.value}")
    lines.addWidget(figure)
    lines.addWidget(label(item.label, "muted", wrap=True))
    lines.addStretch(1)
    return made


def _paragraph(block: Paragraph) -> QWidget:
    made = ToneLabel(block.text, block.tone)
    made.setWordWrap(True)
    made.setMaximumWidth(theme().px(READABLE))
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def widget_of(block: Block, currency: str) -> QWidget:
    """The widget that shows a block; ``currency`` is an ISO 4217 code."""
    match block:
        case Heading():
            return label(block.text, "heading" if block.level <= 2 else "section", wrap=True)
        case Paragraph():
            return _paragraph(block)
        case KeyFigures():
            return KeyFiguresWidget(block)
        case Table():
            return TableWidget(block, currency)
        case _:
            return chart_of(block)


def chart_of(block: BarChart | LineChart | HeatMap | BubbleChart | Timeline) -> ChartWidget:
    """The widget that paints a chart."""
    match block:
        case BarChart():
            return BarChartWidget(block)
        case LineChart():
            return LineChartWidget(block)
        case HeatMap():
            return HeatMapWidget(block)
        case BubbleChart():
            return BubbleChartWidget(block)
        case Timeline():
            return TimelineWidget(block)
