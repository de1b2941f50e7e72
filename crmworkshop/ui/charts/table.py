"""A result table on screen: figures right, words left and wrapped, marks as pills, copied as tab-separated text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.activities.blocks import Form, Table
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.wording import format_number
from crmworkshop.language import tr
from crmworkshop.ui.charts.canvas import line_count
from crmworkshop.ui.charts.table_cells import MOST_LINES, PAD, ROW, CellDelegate, cell_font
from crmworkshop.ui.charts.table_model import TableModel
from crmworkshop.ui.charts.table_widths import column_widths, least_width
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.table_head import TableHead

LINE = 18
GROWS_TO = 400
"""Rows up to which a table shows all of itself at once."""
SHOWN_OF_MORE = 40
"""Rows of a longer one that are shown until all are wanted."""
MEASURED_AT_ONCE = 200
"""Rows of a longer one that are measured in a turn of the event loop: some thousand would hold the window still."""


class TableWidget(QWidget):
    """The title, and the table or what stands for an empty one; of a long one the first rows, until all are wanted."""

    jump_wanted = Signal(str)
    figure_wanted = Signal(object)
    reached = Signal(QWidget, QRect)
    """Carries the widget and the place in it to which the keys have come."""

    def __init__(self, block: Table, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block = block
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.title = label(block.title, "section", wrap=True)
        column.addWidget(self.title)
        self.title.setVisible(bool(block.title))
        self.view: TableView | None = None
        if block.rows:
            self.view = TableView(block, currency, self)
            self.view.jump_wanted.connect(self.jump_wanted)
            self.view.figure_wanted.connect(self.figure_wanted)
            self.view.reached.connect(self._reached)
            column.addWidget(self.view)
        else:
            column.addWidget(label(block.empty, "muted", wrap=True))
        self.more: QPushButton | None = None
        if self.view is not None and self.view.table.limited:
            text = tr("Show all {count}", count=format_number(len(block.rows)))
            self.more = button(text, self.show_all)
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _reached(self, row: QRect) -> None:
        if self.view is not None:
            self.reached.emit(self, row.translated(self.view.pos()))

    def show_all(self) -> None:
        """Show the rows that were left out at first."""
        if self.view is None or self.more is None:
            return
        self.more.hide()
        self.view.show_all()
        self.view.setFocus()

    def show_block(self, block: Table) -> None:
        """Show another table, which has rows as well, in place of this one."""
        assert self.view is not None
        self.block = block
        self.title.setText(block.title)
        self.view.setAccessibleName(block.title)
        self.view.show_block(block)

    def fit_width(self, width: int) -> None:
        """Give columns and rows the size they have at so many pixels, also while hidden."""
        if self.view is not None:
            self.view.fit_width(width)

    def stick(self, top: int) -> None:
        """Keep the headings in sight where the rows above ``top`` pixels are scrolled away."""
        if self.view is not None:
            self.view.stick(top - self.view.y())


class TableView(QTableView):
    """Rows are as high as their longest text needs; columns share the width as the block says."""

    jump_wanted = Signal(str)
    figure_wanted = Signal(object)
    reached = Signal(QRect)

    def __init__(self, block: Table, currency: str, parent: QWidget | None = None) -> None:
        self._stuck = 0
        super().__init__(parent)
        limit = SHOWN_OF_MORE if len(block.rows) > GROWS_TO else None
        self.table = TableModel(block, currency, self, limit)
        self.setModel(self.table)
        self.setItemDelegate(CellDelegate(self.table, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(block.title or tr("Results"))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self._head = head = TableHead(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(1)
        head.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.clicked.connect(self._clicked)
        self._counted: dict[tuple[str, int], int] = {}
        self._heights: list[int] = []
        self._fitted_for = -1
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure_more)
        theme().changed.connect(self._restyle)
        # Rows are measured once it is known how wide the table is.
        self.setFixedHeight(head.sizeHint().height() + 2 + self.table.rowCount() * theme().px(ROW))

    def show_block(self, block: Table) -> None:
        """Show another table in place of this one, in its own order; the record stood on stays so."""
        key, column = self.table.key_at(self.currentIndex().row()), self.currentIndex().column()
        self.table.show_block(block)
        self._sorted = None
        self.horizontalHeader().setSortIndicatorShown(False)
        self._fit()
        row = next((at for at in range(self.table.rowCount()) if key and self.table.key_at(at) == key), -1)
        if row >= 0 and column < len(block.columns):
            self.setCurrentIndex(self.table.index(row, column))

    def _sort(self, column: int) -> None:
        """Best first, then the other way, then as it was."""
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        form = self.table.block.columns[column].form
        first, second = (up, down) if form in (Form.TEXT, Form.DATE) else (down, up)
        if self._sorted == (column, second):
            self._sorted = None
            self.table.sort(-1)
            self.horizontalHeader().setSortIndicatorShown(False)
        else:
            self._sorted = (column, second if self._sorted == (column, first) else first)
            self.table.sort(*self._sorted)
            self.horizontalHeader().setSortIndicator(*self._sorted)
            self.horizontalHeader().setSortIndicatorShown(True)
        self._fit()

    def _clicked(self, index: QModelIndex) -> None:
        """A figure says why it is so, anything else leads to the record of the row."""
        found = self.figure_at()
        if found is not None and found.figure is not Figure.RECORD:
            self.figure_wanted.emit(found)
        else:
            self._jump(index.row())

    def figure_at(self) -> Subject | None:
        """The figure of the current cell: the one of its column, else all of the record behind its row."""
        index = self.currentIndex()
        key = self.table.key_at(index.row())
        if not key:
            return None
        return Subject(self.table.block.columns[index.column()].figure or Figure.RECORD, key)

    def _jump(self, row: int) -> None:
        key = self.table.key_at(row)
        if key:
            self.jump_wanted.emit(key)

    # -- geometry -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._fitted_for:
            self._fit()

    def fit_width(self, width: int) -> None:
        """Give columns and rows the size they have at so many pixels, also while hidden."""
        self._fit(width - 2 * self.frameWidth())

    def _restyle(self) -> None:
        self._fit()

    def _fit(self, room: int | None = None) -> None:
        """Columns for the present width, then rows; of very many rows those further down in later turns."""
        least = least_width(self.table)
        self.setMinimumWidth(least + 2 * self.frameWidth())
        self._fitted_for = max(room or self.viewport().width(), least)
        for at, width in enumerate(column_widths(self.table, self._fitted_for)):
            self.setColumnWidth(at, width)
        self._head.fit()
        self.clearSpans()
        self._heights, self._counted = [], {}
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW))
        self._measure(GROWS_TO)

    def _measure(self, count: int) -> None:
        """Give the next rows their height, and headings all columns; the table is as high as its rows."""
        px, columns, rows = theme().px, self.table.block.columns, self.table.rowCount()
        texts = [(at, self.columnWidth(at)) for at, column in enumerate(columns) if column.form is Form.TEXT]
        for row in range(len(self._heights), min(len(self._heights) + count, rows)):
            heading = self.table.row_at(row) is None
            if heading and len(columns) > 1:
                self.setSpan(row, 0, 1, len(columns))
            tall = px(ROW) + (0 if heading else self._lines(row, texts) - 1) * px(LINE)
            if tall != self.rowHeight(row):
                self.setRowHeight(row, tall)
            self._heights.append(tall)
        unmeasured = rows - len(self._heights)
        self.setFixedHeight(self._head.sizeHint().height() + 2 + sum(self._heights) + unmeasured * px(ROW))
        if unmeasured:
            self._measuring.start()

    def _measure_more(self) -> None:
        self._measure(MEASURED_AT_ONCE)

    def _lines(self, row: int, texts: Sequence[tuple[int, int]]) -> int:
        """How many lines the longest text of a row takes, at least one; what was measured is kept, as texts recur."""
        most, font = 1, cell_font(Form.TEXT)
        for column, width in texts:
            text = self.table.text(row, column)
            lines = self._counted.get((text, width))
            if lines is None:
                lines = line_count(text, font, width - 2 * theme().px(PAD), MOST_LINES)
                self._counted[text, width] = lines
            most = max(most, lines)
        return most

    def show_all(self) -> None:
        """Show the rows that were left out at first."""
        self.table.show_all()
        self._measure(MEASURED_AT_ONCE)

    def stick(self, top: int) -> None:
        """Keep the headings in sight where the rows above ``top`` pixels are scrolled away."""
        self._stuck = min(max(top, 0), max(self.height() - self._head.height(), 0))
        self._head.move(self._head.x(), self._stuck)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        head = self.horizontalHeader()
        head.move(head.x(), self._stuck)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            row = self.visualRect(current).translated(self.viewport().pos())
            self.reached.emit(row.adjusted(0, -self._head.height(), 0, 0))

    # -- keys -----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._jump(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def copied(self) -> str:
        """The selected rows, or all, under their headings, as a spreadsheet takes them."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        columns = range(len(self.table.block.columns))
        lines = ["\t".join(column.label for column in self.table.block.columns)]
        for row in rows or range(len(self.table.rows)):
            if self.table.row_at(row) is not None:
                cells = (self.table.plain(row, column) for column in columns)
                lines.append("\t".join(" ".join(cell.split()) for cell in cells))
        return "\n".join(lines)
