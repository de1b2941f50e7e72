"""The headers of the rating grid: processes down the side, which stay in view, and questions along the top."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import plain_tip
from crmworkshop.ui.grid.content import FigureColumn, Head, Line, RatingColumn
from crmworkshop.ui.grid.headings import STEP, paint_heading
from crmworkshop.ui.grid.model import RatingModel
from crmworkshop.ui.grid.painter import LEFT, CellPainter
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.table_head import two_lines

CODE_GAP = 8
PAD = 8
PAD_OF_DEPARTMENT = 4
"""Beside the name of a department, whose column is narrow."""
LINE = 15
TURNED_MOST = 130
"""The most that upright names take, in pixels at 100 %."""


class ProcessHeader(QHeaderView):
    """Code and name of each process; headings fold on a click."""

    fold_wanted = Signal(int)

    def __init__(
        self, model: RatingModel, painter: CellPainter, across: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._across = across
        self._grid = model
        self._pictures = painter
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(tr("Processes"))

    def sectionSizeFromContents(self, _logical: int) -> QSize:
        return QSize(self.width(), self.defaultSectionSize())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = theme()
        painter.setLayoutDirection(self.layoutDirection())
        row = self._grid.rows[section]
        if isinstance(row, Head):
            whole = QRect(rect.left(), rect.top(), self._across(), rect.height())
            count = self._grid.head_text(row)
            paint_heading(painter, whole, row, count, self._pictures, row.key in self._grid.folded)
            return
        painter.fillRect(rect, look.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
        self._draw_line(painter, QRectF(rect).adjusted(look.px(8), 0, -look.px(8), 0), row)

    def _draw_line(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        nested = min(len(line.path), 1) if self._grid.sorting is None else 0
        rest = rect.adjusted(theme().px(STEP) * nested, 0, 0, 0)
        if line.figures.code:
            font = theme().font(11, tabular=True)
            painter.setFont(font)
            painter.setPen(self._pictures.muted)
            painter.drawText(rest, LEFT, line.figures.code)
            width = max(QFontMetricsF(font).horizontalAdvance(line.figures.code), theme().px(30))
            rest = rest.adjusted(width + theme().px(CODE_GAP), 0, 0, 0)
        painter.setPen(self._pictures.text)
        body, small = self._pictures.body, theme().font(12)
        whole = QFontMetricsF(body).horizontalAdvance(line.figures.name) <= rest.width()
        font = body if whole else small
        painter.setFont(font)
        lines = two_lines(line.figures.name, QFontMetricsF(font), rest.width())
        painter.drawText(rest, LEFT, "\n".join(lines))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if self._grid.head_at(section) is not None:
            self.fold_wanted.emit(section)
        else:
            super().mousePressEvent(event)


class QuestionHeader(QHeaderView):
    """Names of the columns: up to two lines; departments stand upright where a word of one would be cut.

    Figures stand at the right as their cells do.
    """

    def __init__(self, model: RatingModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme().px(40))
        self.setAccessibleName(tr("Questions and figures"))
        self._looked_at: object = None
        self._turned = False

    def sizeHint(self) -> QSize:
        line = theme().px(LINE)
        if self.turned():
            longest = max(map(self._length, self._departments()))
            return QSize(0, min(longest, theme().px(TURNED_MOST)) + theme().px(16))
        return QSize(0, theme().px(16) + (2 * line if self._wraps() else line))

    def _departments(self) -> list[int]:
        columns = self._grid.content.columns
        return [at for at, each in enumerate(columns) if isinstance(each, RatingColumn) and each.department]

    def turned(self) -> bool:
        """Whether departments stand upright: a word of one of them is wider than its column."""
        departments = self._departments()
        looked_at = (theme().zoom, tuple((self._text(at), self.sectionSize(at)) for at in departments))
        if self._looked_at != looked_at:
            self._looked_at = looked_at
            metrics = QFontMetricsF(theme().font(11, 600))
            lines = (two_lines(self._text(at), metrics, self._room(at)) for at in departments)
            self._turned = any(line.endswith("…") for each in lines for line in each)
        return self._turned

    def at_height(self) -> Qt.AlignmentFlag:
        """Where the other headings stand: beside upright names at their feet."""
        vertical = Qt.AlignmentFlag.AlignBottom if self.turned() else Qt.AlignmentFlag.AlignVCenter
        return Qt.AlignmentFlag.AlignLeft | vertical

    def _room(self, section: int) -> float:
        column = self._grid.content.columns[section]
        department = isinstance(column, RatingColumn) and column.department
        right = PAD_OF_DEPARTMENT if department else PAD
        return float(self.sectionSize(section) - theme().px(PAD) - theme().px(right))

    def _length(self, section: int) -> int:
        """Pixels that an upright name takes, on two lines where it has several words."""
        metrics = QFontMetricsF(theme().font(11, 600))
        words = self._text(section).split(" ")
        ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1)]
        return ceil(min(max(map(metrics.horizontalAdvance, way)) for way in ways))

    def _wraps(self) -> bool:
        metrics = QFontMetricsF(theme().font(11, 600))
        return any(metrics.horizontalAdvance(self._text(at)) > self._room(at) for at in range(self.count()))

    def _text(self, section: int) -> str:
        column = self._grid.content.columns[section]
        sorting = self._grid.sorting
        if sorting is not None and sorting.column == section:
            return f"{column.heading} {'↓' if sorting.descending else '↑'}"
        return column.heading

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = theme()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, look.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
        column = self._grid.content.columns[section]
        figure = isinstance(column, FigureColumn) and column.name not in ("agreement", "priority")
        side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
        font = look.font(11, 600)
        painter.setFont(font)
        painter.setPen(look.color("muted"))
        department = isinstance(column, RatingColumn) and bool(column.department)
        if department and self.turned():
            self._paint_upright(painter, QRectF(rect), section)
            return
        inner = QRectF(rect.left() + look.px(PAD), rect.top(), self._room(section), rect.height() - 1)
        lines = two_lines(self._text(section), QFontMetricsF(font), inner.width())
        vertical = Qt.AlignmentFlag.AlignBottom if self.turned() else Qt.AlignmentFlag.AlignVCenter
        if self.turned():
            inner.adjust(0, 0, 0, -look.px(PAD))
        painter.drawText(inner, side | vertical, "\n".join(lines))

    def _paint_upright(self, painter: QPainter, rect: QRectF, section: int) -> None:
        """A name from bottom to top, over the middle of its column's words."""
        px, metrics = theme().px, QFontMetricsF(painter.font())
        room = rect.height() - px(16)
        lines = two_lines(self._text(section), metrics, max(room, 1.0))
        if metrics.horizontalAdvance(self._text(section)) <= room:
            lines = [self._text(section)]
        painter.save()
        painter.translate(rect.left() + px(PAD), rect.bottom() - px(8))
        painter.rotate(-90)
        place = QRectF(0, 0, room, rect.width() - px(PAD))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "\n".join(lines))
        painter.restore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            section = self.logicalIndexAt(event.pos())
            if section >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self._tip(section)), self)
            return True
        return super().event(event)

    def _tip(self, section: int) -> str:
        column = self._grid.content.columns[section]
        action = tr("click to sort") if isinstance(column, FigureColumn) else tr("click to select the column")
        return f"{column.heading}: {action}"
