"""The headers of the rating grid: processes down the side, which stay in view, and questions along the top."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import plain_tip
from crmworkshop.ui.grid.content import FigureColumn, Head, Line
from crmworkshop.ui.grid.model import RatingModel
from crmworkshop.ui.grid.painter import LEFT, CellPainter
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.table_head import two_lines

CODE_GAP = 8


class ProcessHeader(QHeaderView):
    """Code and name of each process; headings fold on a click."""

    fold_wanted = Signal(int)

    def __init__(self, model: RatingModel, painter: CellPainter, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
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
        head = isinstance(row, Head)
        painter.fillRect(rect, look.color("bg") if head else look.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
        inner = QRectF(rect).adjusted(look.px(8), 0, -look.px(8), 0)
        if isinstance(row, Head):
            self._draw_head(painter, inner, row)
        else:
            self._draw_line(painter, inner, row)

    def _draw_head(self, painter: QPainter, rect: QRectF, head: Head) -> None:
        left = rect.left() + head.level * theme().px(13)
        centre = QRectF(left, rect.top(), theme().px(8), rect.height()).center()
        self._pictures.chevron(painter, centre, head.key in self._grid.folded)
        font = self._pictures.medium if head.level else self._pictures.bold
        painter.setFont(font)
        painter.setPen(self._pictures.text)
        rest = rect.adjusted(left - rect.left() + theme().px(13), 0, 0, 0)
        painter.drawText(rest.adjusted(0, 0, rest.width() * 9, 0), LEFT, head.title)

    def title_place(self, head: Head) -> float:
        """Where a heading's title starts, in pixels from the left: a long one goes on over the cells."""
        return float(theme().px(8) + (head.level + 1) * theme().px(13))

    def _draw_line(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        nested = min(len(line.path), 1) if self._grid.sorting is None else 0
        rest = rect.adjusted(theme().px(13) * nested, 0, 0, 0)
        if line.figures.code:
            font = theme().font(11, tabular=True)
            painter.setFont(font)
            painter.setPen(self._pictures.muted)
            painter.drawText(rest, LEFT, line.figures.code)
            width = max(QFontMetricsF(font).horizontalAdvance(line.figures.code), theme().px(30))
            rest = rest.adjusted(width + theme().px(CODE_GAP), 0, 0, 0)
        painter.setFont(self._pictures.body)
        painter.setPen(self._pictures.text)
        metrics = QFontMetricsF(self._pictures.body)
        painter.drawText(
            rest, LEFT, metrics.elidedText(line.figures.name, Qt.TextElideMode.ElideRight, rest.width())
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if self._grid.head_at(section) is not None:
            self.fold_wanted.emit(section)
        else:
            super().mousePressEvent(event)


class QuestionHeader(QHeaderView):
    """Names of the columns: up to two lines, then cut; figures stand at the right as their cells do."""

    def __init__(self, model: RatingModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme().px(40))
        self.setAccessibleName(tr("Questions and figures"))

    def sizeHint(self) -> QSize:
        lines = 2 if self._wraps() else 1
        return QSize(0, theme().px(16) + lines * theme().px(15))

    def _wraps(self) -> bool:
        metrics = QFontMetricsF(theme().font(11, 600))
        return any(
            metrics.horizontalAdvance(self._text(at)) > self.sectionSize(at) - theme().px(16)
            for at in range(self.count())
        )

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
        inner = QRectF(rect).adjusted(look.px(8), 0, -look.px(8), -1)
        lines = two_lines(self._text(section), QFontMetricsF(font), inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))

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
