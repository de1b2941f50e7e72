"""Values in rows and columns, each cell with its figure on the colour of its place between worst and best."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import HeatMap, Tone
from crmworkshop.activities.wording import NOTHING, format_number
from crmworkshop.language import tr
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    advance,
    blend,
    draw_text,
    elided,
    readable_on,
    strong,
    wrapped,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

ROW = 26
LEAST_CELL = 31
MOST_CELL = 120
LABEL_SHARE = 0.32
TURNED_HEIGHT = 130
_STEPS = (Tone.POOR, Tone.MODERATE, Tone.GOOD, Tone.EXCELLENT)


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One value: its area, its colour between worst and best (None: not rated), its figure."""

    area: QRectF
    fill: QColor | None
    text: str


def heat_colour(share: float) -> QColor:
    """The colour at ``share`` (0 worst .. 1 best): poor, moderate, good and excellent with the shades between."""
    place = min(max(share, 0.0), 1.0) * (len(_STEPS) - 1)
    at = min(int(place), len(_STEPS) - 2)
    return blend(strong(_STEPS[at]), strong(_STEPS[at + 1]), place - at)


class HeatMapWidget(ChartWidget):
    """Column names stand upright where they fit in two lines, and turn where they do not."""

    def __init__(self, block: HeatMap, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.cells: list[HeatCell] = []
        self._labels: list[tuple[QRectF, str, bool]] = []
        self._fills: dict[float, QColor] = {}
        self._left = self._cell = self._head = 0.0
        self._turned = False

    def least_width(self) -> int:
        return round(theme().px(160) + len(self.block.columns) * theme().px(LEAST_CELL))

    def lay_out(self, width: float) -> Plan:
        block, px, font = self.block, theme().px, theme().font(12)
        words = max((advance(label, font) for label in block.rows), default=0.0) + px(12)
        count = max(len(block.columns), 1)
        room = max(width * LABEL_SHARE, width - count * px(MOST_CELL))
        room = min(room, width - count * px(LEAST_CELL))
        self._left = max(min(words, room), px(80))
        self._cell = min((width - self._left) / count, px(MOST_CELL))
        self._turned = any(self._too_wide(name) for name in block.columns)
        small = theme().font(11, 600)
        longest = max((advance(name, small) for name in block.columns), default=0.0)
        self._head = min(longest, px(TURNED_HEIGHT)) + px(10) if self._turned else float(px(36))
        return self._rows()

    def _too_wide(self, name: str) -> bool:
        small = theme().font(11, 600)
        room = self._cell - theme().px(6)
        return any(line.endswith("…") and not name.endswith("…") for line in wrapped(name, small, room))

    def _rows(self) -> Plan:
        block, px = self.block, theme().px
        self.cells, self._labels, self._fills = [], [], {}
        spots: list[Spot] = []
        y, group = self._head, ""
        font = theme().font(12)
        for at, name in enumerate(block.rows):
            if at < len(block.groups) and block.groups[at] != group:
                group = block.groups[at]
                self._labels.append(
                    (QRectF(0, y, self._left + self._cell * len(block.columns), px(ROW)), group, True)
                )
                y += px(ROW)
            rect = QRectF(0, y, self._left - px(12), px(ROW))
            self._labels.append((rect, elided(name, font, rect.width()), False))
            key = block.keys[at] if at < len(block.keys) else ""
            for column, value in enumerate(block.values[at]):
                area = QRectF(self._left + column * self._cell, y, self._cell, px(ROW)).adjusted(1, 1, -1, -1)
                text = NOTHING if value is None else format_number(value, block.decimals)
                self.cells.append(HeatCell(area, self._fill(value), text))
                said = tr("not rated") if value is None else text
                spots.append(Spot(area, f"{name}, {block.columns[column]}", said, key))
            y += px(ROW)
        return Plan(y, spots)

    def _fill(self, value: float | None) -> QColor | None:
        """The colour of a value; values that read the same share one computation."""
        share = self._share(value)
        if share is None:
            return None
        found = self._fills.get(share)
        if found is None:
            found = self._fills[share] = heat_colour(share)
        return found

    def _share(self, value: float | None) -> float | None:
        if value is None:
            return None
        width = self.block.high - self.block.low
        share = (value - self.block.low) / width if width else 1.0
        return 1 - share if self.block.worst_is_high else share

    def draw(self, painter: QPainter) -> None:
        look = theme()
        self._draw_head(painter)
        for rect, text, heading in self._labels:
            if not rect.intersects(self.dirty):
                continue
            font = look.font(12, 600 if heading else 400)
            draw_text(painter, rect, elided(text, font, rect.width()), font, look.color("text"), LEFT)
        font = look.font(12, tabular=True)
        for cell in self.cells:
            if not cell.area.intersects(self.dirty):
                continue
            if cell.fill is None:
                painter.setPen(QPen(look.color("line"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(cell.area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
                draw_text(painter, cell.area, cell.text, font, look.color("muted"), CENTRE)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(cell.fill)
                painter.drawRoundedRect(cell.area, 3, 3)
                draw_text(painter, cell.area, cell.text, font, readable_on(cell.fill), CENTRE)

    def _draw_head(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        font = look.font(11, 600)
        for at, name in enumerate(self.block.columns):
            left = self._left + at * self._cell
            if not self._turned:
                lines = "\n".join(wrapped(name, font, self._cell - px(6)))
                rect = QRectF(left, 0, self._cell, self._head - px(4))
                draw_text(painter, rect, lines, font, look.color("muted"), CENTRE)
                continue
            painter.save()
            painter.translate(left + self._cell / 2, self._head - px(6))
            painter.rotate(-90)
            rect = QRectF(0, -px(10), self._head - px(6), px(20))
            draw_text(painter, rect, elided(name, font, rect.width()), font, look.color("muted"), LEFT)
            painter.restore()
