"""Values in rows and columns, each cell with its figure on the colour of its place between worst and best."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QPointF, QRectF, Qt
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
T = TypeVar("T")
_STEPS = (Tone.POOR, Tone.MODERATE, Tone.GOOD, Tone.EXCELLENT)


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One value: its area, its colour between worst and best (None: not rated), its figure."""

    area: QRectF
    fill: QColor | None
    text: str


class MadeOnDemand(Sequence[T], Generic[T]):
    """So many items that each of them is made when it is looked at: a map may have tens of thousands of cells."""

    def __init__(self, count: int, make: Callable[[int], T]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | slice) -> T | list[T]:
        if isinstance(at, slice):
            return [self._make(each) for each in range(self._count)[at]]
        return self._make(range(self._count)[at])


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
        self.cells: Sequence[HeatCell] = ()
        self._labels: list[tuple[QRectF, str, bool]] = []
        self._tops: list[float] = []
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
        self._labels, self._tops, self._fills = [], [], {}
        y, group = self._head, ""
        for at, name in enumerate(block.rows):
            if at < len(block.groups) and block.groups[at] != group:
                group = block.groups[at]
                self._labels.append(
                    (QRectF(0, y, self._left + self._cell * len(block.columns), px(ROW)), group, True)
                )
                y += px(ROW)
            rect = QRectF(0, y, self._left - px(12), px(ROW))
            self._labels.append((rect, name, False))
            self._tops.append(y)
            y += px(ROW)
        count = len(block.rows) * len(block.columns)
        self.cells = MadeOnDemand(count, self._made_cell)
        return Plan(y, MadeOnDemand(count, self._spot_of))

    def _made_cell(self, at: int) -> HeatCell:
        row, column = divmod(at, len(self.block.columns))
        value, tall = self.block.values[row][column], theme().px(ROW)
        area = QRectF(self._left + column * self._cell, self._tops[row], self._cell, tall)
        text = NOTHING if value is None else format_number(value, self.block.decimals)
        return HeatCell(area.adjusted(1, 1, -1, -1), self._fill(value), text)

    def _spot_of(self, at: int) -> Spot:
        row, column = divmod(at, len(self.block.columns))
        block, cell = self.block, self._made_cell(at)
        said = tr("not rated") if cell.fill is None else cell.text
        key = block.keys[row] if row < len(block.keys) else ""
        return Spot(cell.area, f"{block.rows[row]}, {block.columns[column]}", said, key)

    def spot_at(self, place: QPointF) -> int:
        inside = place - QPointF(0, self.drawing_top())
        row = bisect_right(self._tops, inside.y()) - 1
        column = int((inside.x() - self._left) // self._cell) if self._cell else -1
        if row < 0 or not 0 <= column < len(self.block.columns):
            return -1
        at = row * len(self.block.columns) + column
        return at if self.cells[at].area.contains(inside) else -1

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
        for cell in self._dirty_cells():
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

    def _dirty_cells(self) -> Sequence[HeatCell]:
        """The cells of the rows to be painted."""
        first = max(bisect_right(self._tops, self.dirty.top()) - 1, 0)
        last = bisect_right(self._tops, self.dirty.bottom())
        return self.cells[first * len(self.block.columns) : last * len(self.block.columns)]

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
