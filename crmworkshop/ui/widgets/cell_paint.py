"""How the cells of a table of records look: rows, groups, trees, ticks, scales, marks and score bars."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from crmworkshop.activities.blocks import Mark, Tone
from crmworkshop.activities.landscape import HEALTH_TONES
from crmworkshop.activities.palette import tone_of_number
from crmworkshop.language import tr
from crmworkshop.method.scales import DEGREE
from crmworkshop.method.vocabulary import InterfaceHealth, OpenState
from crmworkshop.models.fields import Field, Kind
from crmworkshop.models.record import Record
from crmworkshop.ui.controls import draw_track
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_model import Index, RecordModel
from crmworkshop.ui.widgets.record_rows import Row, Sort
from crmworkshop.ui.widgets.row_lines import LINE, ROW, broken, lines_in, wraps

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_AS_MEASURED = Qt.LayoutDirection.LeftToRight
"""Cells of several pieces are laid out from the left, also where one reads from right to left."""
INDENT = 18
TONES: Final = {InterfaceHealth: HEALTH_TONES}
"""Choices that say how well something is; their words stand beside a mark of their tone."""


def draw_chevron(painter: QPainter, rect: QRect, is_open: bool, color: QColor) -> None:
    """A small triangle in the middle of ``rect``: down when open, right when closed."""
    x, y, size = rect.center().x() + 0.5, rect.center().y() + 0.5, theme().px(4)
    points: tuple[tuple[float, float], ...] = ((-size, -size / 2), (size, -size / 2), (0, size / 2 + 1))
    if not is_open:
        points = ((-size / 2, -size), (size / 2 + 1, 0), (-size / 2, size))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))


def draw_tick(painter: QPainter, rect: QRect, on: bool, partly: bool = False) -> None:
    """A tick box at the left of ``rect``, filled when on; a bar in place of the tick says partly."""
    side = theme().px(16)
    box = QRectF(rect.left() + 0.5, rect.center().y() - side / 2 + 0.5, side, side)
    painter.setPen(QPen(theme().color("accent" if on or partly else "edge"), 1))
    painter.setBrush(theme().color("accent" if on or partly else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    if partly:
        painter.setPen(QPen(theme().color("on_accent"), 1.8))
        middle, inset = box.center(), side * 0.25
        painter.drawLine(middle - QPointF(inset, 0), middle + QPointF(inset, 0))
    elif on:
        painter.setPen(QPen(theme().color("on_accent"), 1.8))
        points = [
            QPointF(box.left() + side * fx, box.top() + side * fy)
            for fx, fy in ((0.25, 0.52), (0.43, 0.7), (0.76, 0.3))
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))


def draw_pill(painter: QPainter, rect: QRect, text: str, tone: Tone) -> None:
    """A word on its tint at the left of ``rect``."""
    painter.setFont(theme().font(12, 600))
    width = min(painter.fontMetrics().horizontalAdvance(text) + theme().px(16), rect.width())
    height = theme().px(20)
    box = QRectF(rect.left(), rect.center().y() - height / 2 + 1, width, height)
    ink = theme().ink(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.soft)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(ink.strong)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class CellPaint:
    """Paints one cell at a time, straight from the model's rows."""

    def __init__(self, model: RecordModel, view: QTableView) -> None:
        self._model = model
        self._view = view
        self._room = view.viewport()
        self._fonts: dict[tuple[int, int, bool], tuple[QFont, QFontMetrics]] = {}
        self._colors: dict[str, QColor] = {}
        self._lines = 1
        theme().changed.connect(self._forget)

    def _forget(self) -> None:
        self._fonts.clear()
        self._colors.clear()

    def _font(self, size: int, weight: int = 400, tabular: bool = False) -> tuple[QFont, QFontMetrics]:
        key = (size, weight, tabular)
        found = self._fonts.get(key)
        if found is None:
            font = theme().font(size, weight, tabular=tabular)
            found = self._fonts[key] = (font, QFontMetrics(font))
        return found

    def _color(self, token: str) -> QColor:
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = theme().color(token)
        return found

    def _in_sight(self, rect: QRect) -> QRect:
        """The part of a heading across all columns that is not scrolled away."""
        edge = theme().px(8)
        return rect.intersected(self._room.rect().adjusted(edge, -rect.height(), -edge, rect.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, current: bool) -> None:
        row, column, rect = self._model.rows[index.row()], index.column(), QRect(option.rect)
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ground = "soft" if selected else "group" if row.sort is Sort.GROUP else "surface"
        painter.fillRect(rect, self._color(ground))
        painter.setPen(self._color("line"))
        painter.drawLine(
            QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5)
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(theme().px(8), 0, -theme().px(8), -1)
        self._lines = lines_in(rect.height())
        inner.setHeight(min(inner.height(), theme().px(ROW) - 1))  # what takes one line stands in the first
        if row.sort is Sort.GROUP:
            self._group(painter, self._in_sight(inner), row)
        elif row.sort is Sort.NEW and not self._model.entry.draft:
            self._invitation(painter, rect, column)
        else:
            self._content(painter, inner, row, column)
        if selected:
            self._outline(painter, rect, index)
        if current:
            self._invite(painter, inner, row, column)
            width = theme().line(2)
            painter.setPen(QPen(self._color("accent"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = width / 2
            painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half - 1), 2, 2)

    def _outline(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The edge of what is selected, where the cell beside is not: its ground alone says too little."""
        accent, width, row, column = self._color("accent"), theme().line(1), index.row(), index.column()
        last_x, last_y = rect.right() + 1 - width, rect.bottom() + 1 - width
        for down, right, edge in (
            (-1, 0, QRect(rect.left(), rect.top(), rect.width(), width)),
            (1, 0, QRect(rect.left(), last_y, rect.width(), width)),
            (0, -1, QRect(rect.left(), rect.top(), width, rect.height())),
            (0, 1, QRect(last_x, rect.top(), width, rect.height())),
        ):
            if not self._view.selectionModel().isSelected(index.sibling(row + down, column + right)):
                painter.fillRect(edge, accent)

    def _invitation(self, painter: QPainter, rect: QRect, column: int) -> None:
        """This cell's part of the words that go along the whole empty last line."""
        view, first = self._view, self._model.invited_column
        place = view.columnViewportPosition
        left = rect.left() + place(first) - place(column) + theme().px(8)
        whole = QRect(left, rect.top(), view.horizontalHeader().length(), rect.height() - 1)
        side = _LEFT
        if view.isRightToLeft():
            whole.moveRight(left + view.columnWidth(first) - theme().px(16))
            side = _RIGHT
        painter.save()
        painter.setClipRect(rect)
        self._write(painter, whole, self._model.invitation, "muted", side)
        painter.restore()

    def _group(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setLayoutDirection(_AS_MEASURED)
        arrow = QRect(rect.left(), rect.top(), theme().px(12), rect.height())
        draw_chevron(painter, arrow, row.open, self._color("text"))
        font, metrics = self._font(12)
        painter.setFont(font)
        painter.setPen(self._color("muted"))
        note = self._model.group_note(row)
        painter.drawText(rect, _RIGHT, note)
        room = rect.adjusted(theme().px(18), 0, -metrics.horizontalAdvance(note) - 12, 0)
        painter.setFont(theme().font(13, 600))
        painter.setPen(self._color("text"))
        painter.drawText(
            room,
            _LEFT,
            painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, room.width()),
        )

    def _invite(self, painter: QPainter, rect: QRect, row: Row, column: int) -> None:
        """In the blank score cell in hand, the keys that fill it."""
        of = self._model.columns[column].field
        blank = row.record is not None and of is not None and of.name in self._model.listing.scores
        if of is None or not blank or self._model.value(row, column) is not None:
            return
        low, high = (min(of.scale.numbers), max(of.scale.numbers)) if of.scale else (of.low, of.high)
        keys = tr("Type {low}–{high}", low=low, high=high)
        self._write(painter, rect, keys, "muted", _LEFT)

    def _content(self, painter: QPainter, rect: QRect, row: Row, column: int) -> None:
        if self._model.listing.tree and column == self._model.title_column and row.record is not None:
            self._branch(painter, rect, row)
            return
        of = self._model.columns[column].field
        if of is None:
            self._computed(painter, rect, row, column)
            return
        value = self._model.value(row, column)
        if (row.record is None and value is None) or value == ():
            self._write(painter, rect, self._model.text(row, column), "muted", _LEFT)
        elif of.kind is Kind.BOOL:
            state = self._model.ticks.state(row, column)
            draw_tick(painter, rect, state is Qt.CheckState.Checked, state is Qt.CheckState.PartiallyChecked)
        elif of.choices in TONES and isinstance(value, InterfaceHealth):
            self._mark(painter, rect, Mark(tr(value.value), TONES[InterfaceHealth][value]))
        elif of.name in self._model.listing.scores and of.high == 100:
            self._score(painter, rect, value)
        elif of.kind is Kind.SCALE and isinstance(value, int):
            self._scale(painter, rect, of, value)
        else:
            right = self._model.columns[column].right
            text = self._model.text(row, column)
            done, group = getattr(row.record, "state", None) is OpenState.DONE, self._model.listing.group
            token = "muted" if done or (group and of.name == group) else "text"
            bold = column == self._model.title_column and row.record is not None
            if self._lines > 1 and wraps(of, group):
                self._write_lines(painter, rect, text, token, 500 if bold else 400)
                return
            self._write(painter, rect, text, token, _RIGHT if right else _LEFT, 500 if bold else 400, right)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        token: str,
        side: Qt.AlignmentFlag,
        weight: int = 400,
        tabular: bool = False,
    ) -> None:
        if not text:
            return
        font, metrics = self._font(13, weight, tabular)
        painter.setFont(font)
        painter.setPen(self._color(token))
        painter.drawText(rect, side, _elided(text, metrics, rect.width()))

    def _write_lines(self, painter: QPainter, rect: QRect, text: str, token: str, weight: int) -> None:
        font, _metrics = self._font(13, weight)
        painter.setFont(font)
        painter.setPen(self._color(token))
        for at, line in enumerate(broken(text, font, rect.width(), self._lines)):
            painter.drawText(rect.translated(0, at * theme().px(LINE)), _LEFT, line)

    def _branch(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setLayoutDirection(_AS_MEASURED)
        step = theme().px(INDENT)
        left = rect.left() + row.depth * step
        if row.below:
            arrow = QRect(left, rect.top(), theme().px(12), rect.height())
            draw_chevron(painter, arrow, row.open, self._color("muted"))
        room = rect.adjusted(row.depth * step + step, 0, 0, 0)
        if row.below:
            font, metrics = self._font(11, tabular=True)
            painter.setFont(font)
            painter.setPen(self._color("muted"))
            note = str(row.below)
            painter.drawText(room, _RIGHT, note)
            room = room.adjusted(0, 0, -metrics.horizontalAdvance(note) - 8, 0)
        assert isinstance(row.record, Record)
        weight = 600 if row.depth == 0 and row.below else 500 if row.below else 400
        self._write(painter, room, row.record.title, "text", _LEFT, weight)

    def _scale(self, painter: QPainter, rect: QRect, of: Field, value: int) -> None:
        assert of.scale is not None
        highest = max(of.scale.numbers)
        if of.scale is DEGREE:
            left = self._meter(painter, rect, value, highest)
        else:
            side = theme().px(9)
            square = QRectF(rect.left(), rect.center().y() - side / 2 + 0.5, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().ink(tone_of_number(value, highest)).strong)
            painter.drawRoundedRect(square, 2, 2)
            left = side + theme().px(6)
        self._write(painter, rect.adjusted(left, 0, 0, 0), tr(of.scale.word(value)), "text", _LEFT, 500)

    def _meter(self, painter: QPainter, rect: QRect, value: int, highest: int) -> int:
        width, gap, height = theme().px(4), theme().px(2), theme().px(12)
        painter.setPen(Qt.PenStyle.NoPen)
        for at in range(highest):
            tall = height * (at + 2) / (highest + 1)
            bottom = rect.center().y() + height / 2
            step = QRectF(rect.left() + at * (width + gap), bottom - tall, width, tall)
            if at < value:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._color("accent"))
            else:
                thin = theme().line(1) / 2
                step.adjust(thin, thin, -thin, -thin)
                painter.setPen(QPen(self._color("off"), 2 * thin))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(step, 1, 1)
        return highest * (width + gap) + theme().px(6)

    def _score(self, painter: QPainter, rect: QRect, value: object) -> None:
        painter.setLayoutDirection(_AS_MEASURED)
        figures = theme().px(34)
        track = QRectF(rect.left(), rect.center().y() - theme().px(3), rect.width() - figures, theme().px(6))
        draw_track(painter, track, float(value) / 100 if isinstance(value, Decimal) else None)
        if not isinstance(value, Decimal):
            return
        text = format(value, "f").rstrip("0").rstrip(".") if "." in format(value, "f") else format(value, "f")
        self._write(painter, rect, text, "text", _RIGHT, 500, tabular=True)

    def _computed(self, painter: QPainter, rect: QRect, row: Row, column: int) -> None:
        cell = self._model.computed(row, column)
        if isinstance(cell, Mark):
            self._mark(painter, rect, cell)
        elif row.record is not None:
            right = self._model.columns[column].right
            text = self._model.text(row, column)
            self._write(
                painter,
                rect,
                text,
                "muted" if cell is None else "text",
                _RIGHT if right else _LEFT,
                400,
                right,
            )

    def _mark(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        if mark.pill:
            draw_pill(painter, rect, mark.text, mark.tone)
            return
        if mark.tone is Tone.ACCENT:  # a link
            self._write(painter, rect, mark.text, "accent", _LEFT)
            return
        if mark.tone not in (Tone.PLAIN, Tone.MUTED):
            side = theme().px(9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().ink(mark.tone).strong)
            painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - side / 2 + 0.5, side, side), 2, 2)
            rect = rect.adjusted(side + theme().px(6), 0, 0, 0)
        self._write(painter, rect, mark.text, "muted" if mark.tone is Tone.MUTED else "text", _LEFT)


def _elided(text: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
