"""The smaller result blocks as widgets, and the widget of any block."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    BubbleChart,
    Heading,
    HeatMap,
    KeyFigures,
    LineChart,
    Paragraph,
    Table,
    Timeline,
    Tone,
)
from crmworkshop.ui.charts.bars import BarChartWidget
from crmworkshop.ui.charts.bubbles import BubbleChartWidget
from crmworkshop.ui.charts.canvas import strong
from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.charts.heat import HeatMapWidget
from crmworkshop.ui.charts.key_figures import KeyFiguresWidget
from crmworkshop.ui.charts.lines import LineChartWidget
from crmworkshop.ui.charts.table import TableWidget
from crmworkshop.ui.charts.timeline import TimelineWidget
from crmworkshop.ui.controls import label
from crmworkshop.ui.theme import theme

READABLE = 720
"""Pixels beyond which a line of text is hard to follow."""


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
