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
MOST_CELL = 360
LABEL_SHARE = 0.32
TURNED_HEIGHT, TURNED_LINE = 130, 14
HEAD_LINES = 3
LEGEND = 24
SWATCH = 22
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


def _halves(name: str) -> list[tuple[str, ...]]:
    """The name in one piece, and each way to break it in two at a blank."""
    words = name.split()
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return [(name,), *cuts]


def heat_colour(share: float) -> QColor:
    """The colour at ``share`` (0 worst .. 1 best): poor, moderate, good and excellent with the shades between."""
    place = min(max(share, 0.0), 1.0) * (len(_STEPS) - 1)
    at = min(int(place), len(_STEPS) - 2)
    return blend(strong(_STEPS[at]), strong(_STEPS[at + 1]), place - at)


class HeatMapWidget(ChartWidget):
    """Column names stand upright where they fit in three lines, and turn where they do not; they stay in sight."""

    def __init__(self, block: HeatMap, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.cells: Sequence[HeatCell] = ()
        self._labels: list[tuple[QRectF, str, bool]] = []
        self._tops: list[float] = []
        self._fills: dict[float, QColor] = {}
        self._left = self._cell = self._head = self._length = self._stuck = 0.0
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
        self._length = self._turned_length() if self._turned else 0.0
        lines = max((len(self._upright(name)) for name in block.columns), default=1)
        self._head = self._length + px(10) if self._turned else float(px(8) + px(15) * lines)
        return self._rows()

    def _turned_length(self) -> float:
        """How long turned names are: on two lines where a column is wide enough, so that they are half as high."""
        small, px = theme().font(11, 600), theme().px
        whole = max((advance(name, small) for name in self.block.columns), default=0.0)
        if self._cell < 2 * px(TURNED_LINE):
            return min(whole, px(TURNED_HEIGHT))
        ways = [_halves(name) for name in self.block.columns]
        shortest = max(min(max(advance(part, small) for part in way) for way in cut) for cut in ways)
        return min(shortest + 1, px(TURNED_HEIGHT))

    def _upright(self, name: str) -> list[str]:
        return wrapped(name, theme().font(11, 600), self._cell - theme().px(6), HEAD_LINES)

    def stick(self, top: int) -> None:
        """Keep the names of the columns in sight where the rows above ``top`` pixels are scrolled away."""
        last = self._tops[-1] if self._tops else 0.0
        stuck = min(max(top - self.drawing_top() - self._top, 0.0), max(last - self._top - self._head, 0.0))
        if stuck != self._stuck:
            self._stuck = stuck
            self.update()

    def _too_wide(self, name: str) -> bool:
        return any(line.endswith("…") and not name.endswith("…") for line in self._upright(name))

    @property
    def _top(self) -> float:
        """Where the names of the columns begin, below the legend."""
        return float(theme().px(LEGEND))

    def _rows(self) -> Plan:
        block, px = self.block, theme().px
        self._labels, self._tops, self._fills = [], [], {}
        y, group = self._top + self._head, ""
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
        self._draw_legend(painter)
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

        self._draw_head(painter)

    def _draw_legend(self, painter: QPainter) -> None:
        """The colours from the lowest value to the highest, which of them is worst and which best."""
        look, px, block = theme(), theme().px, self.block
        font, words = look.font(12), (tr("worst"), tr("best"))
        first, last = reversed(words) if block.worst_is_high else words
        steps = [number / (len(_STEPS) - 1) for number in range(len(_STEPS))]
        low, high = (format_number(value, block.decimals) for value in (block.low, block.high))
        begin, end = f"{low} {first}", f"{high} {last}"
        x = advance(begin, font) + px(6)
        draw_text(painter, QRectF(0, 0, x, px(16)), begin, font, look.color("muted"), LEFT)
        painter.setPen(Qt.PenStyle.NoPen)
        for share in reversed(steps) if block.worst_is_high else steps:
            painter.setBrush(heat_colour(share))
            painter.drawRoundedRect(QRectF(x, px(2), px(SWATCH) - 2, px(12)), 2, 2)
            x += px(SWATCH)
        rect = QRectF(x + px(4), 0, advance(end, font) + 2, px(16))
        draw_text(painter, rect, end, font, look.color("muted"), LEFT)

    def _dirty_cells(self) -> Sequence[HeatCell]:
        """The cells of the rows to be painted."""
        first = max(bisect_right(self._tops, self.dirty.top()) - 1, 0)
        last = bisect_right(self._tops, self.dirty.bottom())
        return self.cells[first * len(self.block.columns) : last * len(self.block.columns)]

    def _draw_head(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        font, top = look.font(11, 600), self._top + self._stuck
        if self._stuck:
            painter.fillRect(QRectF(0, top, self.width(), self._head), look.color("surface"))
            painter.fillRect(QRectF(0, round(top + self._head), self.width(), 1), look.color("line"))
        for at, name in enumerate(self.block.columns):
            left = self._left + at * self._cell
            if not self._turned:
                lines = "\n".join(self._upright(name))
                rect = QRectF(left, top, self._cell, self._head - px(4))
                draw_text(painter, rect, lines, font, look.color("muted"), CENTRE)
                continue
            painter.save()
            painter.translate(left + self._cell / 2, top + self._head - px(6))
            painter.rotate(-90)
            lines = "\n".join(
                wrapped(name, font, self._length, 2 if self._cell >= 2 * px(TURNED_LINE) else 1)
            )
            rect = QRectF(0, -px(TURNED_LINE), self._length, 2 * px(TURNED_LINE))
            draw_text(painter, rect, lines, font, look.color("muted"), LEFT)
            painter.restore()
