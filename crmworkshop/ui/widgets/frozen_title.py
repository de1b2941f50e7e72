"""Keeps the titles of a wide table's rows in sight while it is scrolled sideways."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_rows import Sort
from crmworkshop.ui.widgets.table_head import draw_heading

if TYPE_CHECKING:
    from crmworkshop.ui.widgets.record_view import RecordView


class FrozenTitle(QWidget):
    """A picture of the title column over the left of its table; a click goes to the title itself.

    Group headings are left out: they stay in sight by themselves.
    """

    def __init__(self, view: "RecordView") -> None:
        super().__init__(view)
        self._view = view
        self.hide()
        bar = view.horizontalScrollBar()
        bar.valueChanged.connect(self.follow)
        bar.rangeChanged.connect(lambda _low, _high: self.follow())
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.records.dataChanged.connect(self.update)
        view.records.rows_changed.connect(self.update)
        view.selectionModel().selectionChanged.connect(self.update)
        view.selectionModel().currentChanged.connect(self.update)

    def follow(self) -> None:
        """Show the titles once their column is scrolled out of its place."""
        view, column = self._view, self._view.records.title_column
        left, width = view.columnViewportPosition(column), view.columnWidth(column)
        shown = left < 0 and width < view.viewport().width() // 2
        self.setVisible(shown)
        if shown:
            place = view.viewport().geometry()
            head = view.horizontalHeader().height()
            self.setGeometry(place.left(), place.top() - head, width + 1, place.height() + head)
            self.raise_()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, records = self._view, self._view.records
        column, head = records.title_column, view.horizontalHeader().height()
        painter = QPainter(self)
        width = self.width() - 1
        text = str(records.headerData(column, Qt.Orientation.Horizontal) or "")
        draw_heading(painter, QRect(0, 0, width, head), text)
        painter.fillRect(0, head, width, self.height() - head, theme().color("surface"))
        painter.setClipRect(0, head, self.width(), self.height() - head)
        for at in range(max(view.rowAt(0), 0), len(records.rows)):
            top = view.rowViewportPosition(at)
            if top > view.viewport().height():
                break
            rect = QRect(0, head + top, width, view.rowHeight(at))
            self._paint_row(painter, at, rect)
        painter.fillRect(width, head, 1, self.height() - head, theme().color("line"))

    def _paint_row(self, painter: QPainter, at: int, rect: QRect) -> None:
        view, row = self._view, self._view.records.rows[at]
        index = view.records.index(at, view.records.title_column)
        option = QStyleOptionViewItem()
        option.rect = rect
        if view.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        painter.save()
        if row.sort is Sort.GROUP:
            option.rect = rect.adjusted(0, 0, view.viewport().width() - rect.width(), 0)
            painter.setClipRect(rect.adjusted(0, 0, 1, 0), Qt.ClipOperation.IntersectClip)
        view.delegate.paint(painter, option, index)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._view.rowAt(round(event.position().y()) - self._view.horizontalHeader().height())
        if row >= 0:
            self._view.setFocus()
            self._view.go(row, self._view.records.title_column)
