"""The headings of the rating grid: painted across names and cells alike, and kept in sight while their rows scroll."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crmworkshop.ui.grid.content import Head, Line
from crmworkshop.ui.grid.painter import LEFT, RIGHT, CellPainter
from crmworkshop.ui.theme import theme

if TYPE_CHECKING:
    from crmworkshop.ui.grid.view import RatingView

STEP = 13
LEAST_ROWS = 5
"""Rows in sight; with fewer there is none to spare for a heading, nor for air beside the current one."""


def paint_heading(
    painter: QPainter, rect: QRect, head: Head, count: str, pictures: CellPainter, folded: bool
) -> None:
    """A heading over the whole width of the grid, ``rect``: title at the left, at the right what of it is rated."""
    look = theme()
    painter.fillRect(rect, look.color("group"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
    inner = QRectF(rect).adjusted(look.px(8) + head.level * look.px(STEP), 0, -look.px(8), 0)
    pictures.chevron(painter, QPointF(inner.left() + look.px(4), inner.center().y()), folded)
    painter.setFont(pictures.body)
    painter.setPen(pictures.muted)
    painter.drawText(inner, RIGHT, count)
    taken = QFontMetricsF(pictures.body).horizontalAdvance(count) + look.px(16)
    room = inner.adjusted(look.px(STEP), 0, -taken, 0)
    font = pictures.medium if head.level else pictures.bold
    painter.setFont(font)
    painter.setPen(pictures.text)
    title = QFontMetricsF(font).elidedText(head.title, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, LEFT, title)


class StickyHeading(QWidget):
    """Over the first row in sight: the area and the group that this row is in, while their own rows are scrolled away.

    A click goes up to the heading itself.
    """

    def __init__(self, view: "RatingView") -> None:
        super().__init__(view)
        self._view = view
        self.head: Head | None = None
        self.hide()
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self.follow)
        bar.rangeChanged.connect(lambda _low, _high: self.follow())
        view.grid.modelReset.connect(self.follow)
        view.grid.dataChanged.connect(self.update)

    def follow(self) -> None:
        """Show what the first row in sight stands under, unless it is such a heading itself."""
        view = self._view
        roomy = view.rows_in_sight() >= LEAST_ROWS
        self.head = self._above(view.rowAt(0)) if roomy else None
        self.setVisible(self.head is not None)
        if self.head is not None:
            width = view.verticalHeader().width() + view.viewport().width()
            top, row = view.horizontalHeader().height(), view.verticalHeader().defaultSectionSize()
            self.setGeometry(0, top, width, row)
            self.raise_()
            self.update()

    def _above(self, row: int) -> Head | None:
        grid = self._view.grid
        if row < 0 or grid.sorting is not None:
            return None
        shown = grid.rows[row]
        if isinstance(shown, Head) and not shown.level:
            return None
        keys = shown.path if isinstance(shown, Line) else shown.lines[0].path[: shown.level + 1]
        path = [grid.content.heads[key] for key in keys]
        if not path:
            return None
        return Head(path[-1].key, " · ".join(head.title for head in path), 0, path[-1].lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        head = self.head
        if head is None:
            return
        view = self._view
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(self.rect(), theme().color("surface"))
        whole = QRect(0, 0, view.columns_end(), self.height())
        paint_heading(painter, whole, head, view.grid.head_text(head), view.pictures, folded=False)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        head, view = self.head, self._view
        row = next((at for at, each in enumerate(view.grid.rows) if head and each.key == head.key), None)
        if row is not None:
            view.setFocus()
            view.go_to(row, max(view.currentIndex().column(), 0))
