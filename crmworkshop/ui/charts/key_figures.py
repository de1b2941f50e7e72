"""Large figures side by side, in as many columns as fit."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import KeyFigures
from crmworkshop.language import tr
from crmworkshop.ui.charts.canvas import advance, draw_text, elided, strong, wrapped
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

FIGURE = 24
LEAST = 128
BETWEEN = 24


class KeyFiguresWidget(ChartWidget):
    """The figure, and below it in up to two lines what it is."""

    def __init__(self, block: KeyFigures, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(tr("Key figures"))
        self.block = block

    def lay_out(self, width: float) -> Plan:
        px, font = theme().px, theme().font(FIGURE, 600, tabular=True)
        widest = max((advance(item.value, font) for item in self.block.items), default=0.0)
        cell = min(max(widest, px(LEAST)), width) + px(BETWEEN)
        columns = max(min(int((width + px(BETWEEN)) // cell), len(self.block.items)), 1)
        rows = -(-len(self.block.items) // columns) or 1
        columns = -(-len(self.block.items) // rows) or 1  # five are three and two, not four and one
        cell = (width + px(BETWEEN)) / columns
        room = cell - px(BETWEEN)
        lines = max((len(wrapped(item.label, theme().font(), room)) for item in self.block.items), default=1)
        tall = px(34) + px(18) * lines
        spots = []
        for at, item in enumerate(self.block.items):
            row, column = divmod(at, columns)
            area = QRectF(column * cell, row * (tall + px(12)), room, tall)
            spots.append(Spot(area, item.label, item.value, subject=item.subject))
        return Plan(spots[-1].area.bottom() if spots else 0.0, spots)

    def draw(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        large, small = look.font(FIGURE, 600, tabular=True), look.font()
        for item, spot in zip(self.block.items, self.plan.spots, strict=True):
            area = spot.area
            figure = QRectF(area.left(), area.top(), area.width(), px(32))
            draw_text(painter, figure, elided(item.value, large, area.width()), large, strong(item.tone))
            for number, line in enumerate(wrapped(item.label, small, area.width())):
                rect = QRectF(area.left(), area.top() + px(34) + number * px(18), area.width(), px(18))
                draw_text(painter, rect, line, small, look.color("muted"))
