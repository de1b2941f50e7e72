"""The grid itself: paints its cells, moves by keyboard, says what was typed."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import label
from crmworkshop.ui.grid import moving
from crmworkshop.ui.grid.cells import hint, look_of
from crmworkshop.ui.grid.content import Head, Line, home_column
from crmworkshop.ui.grid.headers import ProcessHeader, QuestionHeader
from crmworkshop.ui.grid.headings import LEAST_ROWS, StickyHeading, paint_heading
from crmworkshop.ui.grid.keys import COMMAND_KEYS, asks_for_key, is_typing
from crmworkshop.ui.grid.look import Look, Style
from crmworkshop.ui.grid.model import RatingModel
from crmworkshop.ui.grid.painter import CellPainter
from crmworkshop.ui.grid.widths import fitted
from crmworkshop.ui.theme import theme

ROW = 32
LOOKED_AT = 200
"""Lines looked at for the first blank cell when a page opens; reading all of many would take too long."""
Cells = list[tuple[Line, int]]
_KEEP = QItemSelectionModel.SelectionFlag.ClearAndSelect
_FLAGS = Qt.KeyboardModifier


class RatingView(QTableView):
    """A table that paints itself. It changes nothing: it says what was typed, and `advance` moves on."""

    command_wanted = Signal(str)
    """Carries "copy", "paste", "cut", "fill", "reason", "find" or "why"."""
    typed = Signal(str)
    """One printable character, for the cells selected."""
    cleared = Signal()
    choice_wanted = Signal()
    fold_wanted = Signal(int)
    sort_wanted = Signal(int)
    compact_changed = Signal(bool)
    """Digits stand for words now (or no longer), because the columns are narrow."""

    def __init__(self, model: RatingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        self.pictures = CellPainter()
        self.moves_right = False
        self.home = home_column(model.content.ratings)
        """Where one begins when all is rated."""
        self._questions = QuestionHeader(model, self)
        self.setHorizontalHeader(self._questions)
        self._side = ProcessHeader(model, self.pictures, self.columns_end, self)
        self.setVerticalHeader(self._side)
        self._corner = label(tr("Process"), parent=self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it paints all columns itself, from the left
        self.setCornerButtonEnabled(False)
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.sticky = StickyHeading(self)
        self.setAccessibleName(tr("Ratings"))
        self._side.fold_wanted.connect(self.fold_wanted)
        self.horizontalHeader().sectionClicked.connect(self._header_clicked)
        self.doubleClicked.connect(self._double_clicked)
        theme().changed.connect(self._restyle)
        self._restyle()

    # -- look -----------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        self.pictures.forget()
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW))
        self._corner.setFont(theme().font(11, 600))
        self._corner.setStyleSheet(
            f"color: {theme().color('muted').name()}; background: {theme().color('surface').name()};"
            f"border-bottom: 1px solid {theme().color('line').name()};"
            f"font-size: {theme().px(11)}px; font-weight: 600; padding: {theme().px(8)}px;"
        )
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Share the width between the processes and the columns."""
        free = self.viewport().width() + self._side.width()
        side, widths, compact = fitted(self.grid.content, free)
        if compact != self.pictures.compact:
            self.pictures.forget()
            self.pictures.compact = compact
            self.compact_changed.emit(compact)
        for column, width in enumerate(widths):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        if self._side.width() != side or self._side.minimumWidth() != side:
            self._side.setFixedWidth(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.sticky.follow()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._corner.setGeometry(0, 0, self.verticalHeader().width(), self.horizontalHeader().height())
        self._corner.setAlignment(self._questions.at_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        look, dirty = theme(), event.rect()
        surface, line_colour, side = look.color("surface"), look.color("line"), self._side.width()
        painter.fillRect(dirty, surface)
        rows, columns = self._span(dirty)
        self._paint_selection(painter, look.color("soft"))
        ratio, height = self.devicePixelRatioF(), self.verticalHeader().defaultSectionSize()
        places = [(at, self.columnViewportPosition(at), self.columnWidth(at)) for at in columns]
        width, end = self.viewport().width(), self.columns_end()
        top = self.rowViewportPosition(rows.start)
        for row in rows:
            shown = self.grid.rows[row]
            if isinstance(shown, Head):
                whole, count = QRect(-side, top, end, height), self.grid.head_text(shown)
                paint_heading(painter, whole, shown, count, self.pictures, shown.key in self.grid.folded)
            else:
                self._paint_line(painter, shown, places, top, ratio)
                painter.fillRect(0, top + height - 1, width, 1, line_colour)
            top += height
        self._paint_current(painter, ratio)
        painter.end()

    def _span(self, dirty: QRect) -> tuple[range, range]:
        """The rows and columns that a rectangle touches."""
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        left, right = self.columnAt(dirty.left()), self.columnAt(dirty.right())
        rows = range(first, (last if last >= 0 else len(self.grid.rows) - 1) + 1) if first >= 0 else range(0)
        end = right if right >= 0 else self.grid.columnCount() - 1
        return rows, range(left, end + 1) if left >= 0 else range(0)

    def _paint_line(
        self, painter: QPainter, line: Line, places: list[tuple[int, int, int]], top: int, ratio: float
    ) -> None:
        height = self.verticalHeader().defaultSectionSize()
        content, picture = self.grid.content, self.pictures.picture
        for column, left, width in places:
            painter.drawPixmap(left, top, picture(look_of(content, line, column), width, height, ratio))

    def rows_in_sight(self) -> int:
        """How many whole rows are seen at once."""
        return self.viewport().height() // self.verticalHeader().defaultSectionSize()

    def columns_end(self) -> int:
        """Where the columns end, in pixels from the left of the names, or the edge of what is in sight."""
        end = self.horizontalHeader().length() - self.horizontalOffset()
        return self._side.width() + min(self.viewport().width(), end)

    def _paint_selection(self, painter: QPainter, fill: QColor) -> None:
        ranges = self.selected_ranges()
        if len(ranges) == 1 and ranges[0].height() == 1 == ranges[0].width():
            return
        for each in ranges:
            first, last = self.visualRect(each.topLeft()), self.visualRect(each.bottomRight())
            whole, thin = first.united(last), theme().line(1)
            painter.fillRect(whole, theme().color("accent"))
            painter.fillRect(whole.adjusted(thin, thin, -thin, -thin - 1), fill)

    def _paint_current(self, painter: QPainter, ratio: float) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        line = self.grid.line_at(index.row())
        rect = self.visualRect(index)
        colour = theme().color("accent" if self.hasFocus() else "edge")
        if line is None:
            whole = QRect(0, rect.top(), self.viewport().width(), rect.height())
            self.pictures.frame(painter, QRectF(whole), colour, None)
            return
        column = self.grid.rating_column(index.column())
        blank = column is not None and look_of(self.grid.content, line, index.column()).style is Style.BLANK
        self.pictures.frame(painter, QRectF(rect), colour, theme().color("soft") if blank else None)
        if blank and column is not None:
            text, short, digits = hint(column.scale)
            room = rect.width() - theme().px(16)
            narrow = QFontMetricsF(self.pictures.body).horizontalAdvance(short) > room
            shown = Look(Style.HINT, text, digits if narrow else short)
            painter.drawPixmap(
                rect.topLeft(), self.pictures.picture(shown, rect.width(), rect.height(), ratio)
            )

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ring around a heading spans all columns; Qt would repaint one cell of it."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid() and self.grid.line_at(index.row()) is None:
                rect = self.visualRect(index)
                self.viewport().update(0, rect.top(), self.viewport().width(), rect.height())

    # -- cells ----------------------------------------------------------------------------------------

    def cells(self) -> Cells:
        """The selected cells that can be rated, row by row; the current one if nothing is selected."""
        found: set[tuple[int, int]] = set()
        last = len(self.grid.content.ratings) - 1
        for each in self.selected_ranges():
            for row in range(each.top(), each.bottom() + 1):
                found.update((row, at) for at in range(each.left(), min(each.right(), last) + 1))
        current = self.currentIndex()
        if not found and current.isValid() and current.column() <= last:
            found = {(current.row(), current.column())}
        lines = ((self.grid.line_at(row), column) for row, column in sorted(found))
        return [(line, column) for line, column in lines if line is not None]

    def selected_ranges(self) -> list[QItemSelectionRange]:
        """The rectangles selected."""
        selection = self.selectionModel().selection()
        return [selection.at(at) for at in range(selection.count())]

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a cell with a row of air above and below, and not under the heading that stays in sight."""
        super().scrollTo(index, hint)
        bar, row = self.verticalScrollBar(), index.row()
        shown = self.rows_in_sight()
        if shown >= LEAST_ROWS:
            bar.setValue(max(min(bar.value(), row - 2), row + 2 - shown))

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current and only selected one, and show it."""
        index = self.grid.index(row, column)
        self.selectionModel().setCurrentIndex(index, _KEEP)
        self.scrollTo(index)

    def advance(self) -> None:
        """Move on after a rating: down or right, over headings; at the end it stays."""
        index = self.currentIndex()
        row, column = index.row(), index.column()
        if self.moves_right and column + 1 < len(self.grid.content.ratings):
            self.go_to(row, column + 1)
            return
        below = self.next_line(row + 1, 1)
        if below is not None:
            self.go_to(below, 0 if self.moves_right else column)

    def step_line(self, step: int) -> None:
        """Go to the next (1) or previous (-1) process, over headings; at an end it stays."""
        at = self.currentIndex()
        row = self.next_line(at.row() + step, step)
        if row is not None:
            self.go_to(row, at.column())

    def step_question(self, step: int) -> None:
        """Go to the next (1) or previous (-1) question of the process, round and round."""
        at = self.currentIndex()
        self.go_to(at.row(), (at.column() + step) % max(len(self.grid.content.ratings), 1))

    def next_line(self, start: int, step: int) -> int | None:
        """The first row from ``start`` on that is a process, downwards (1) or upwards (-1)."""
        rows = range(start, len(self.grid.rows)) if step > 0 else range(start, -1, -1)
        return next((row for row in rows if self.grid.line_at(row) is not None), None)

    def go_to_first(self) -> None:
        """Select the first cell that is not rated yet, or the first of the column ``home`` where all are."""
        lines = [row for row in range(len(self.grid.rows)) if self.grid.line_at(row) is not None][:LOOKED_AT]
        columns = range(len(self.grid.content.ratings))
        blank = ((row, at) for row in lines for at in columns if self._is_blank(row, at))
        place = next(blank, (lines[0], self.home) if lines else None)
        if place is not None:
            self.go_to(*place)

    def _is_blank(self, row: int, column: int) -> bool:
        line = self.grid.line_at(row)
        return line is not None and line.values[column].number is None

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return moving.landed(self, super().moveCursor(action, modifiers), action)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from question to question, and out of the grid at its end."""
        return moving.to_next_question(self, 1 if forward else -1) or super().focusNextPrevChild(forward)

    # -- keys and clicks ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """The grid's own keys come before those of the window while it has the focus."""
        if asks_for_key(event) and (self._command(event) or is_typing(event)):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _command(event: QKeyEvent) -> str:
        if event.modifiers() & ~_FLAGS.KeypadModifier != _FLAGS.ControlModifier:
            return ""
        return COMMAND_KEYS.get(event.key(), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command:
            self.command_wanted.emit(command)
        elif not self._own_key(event):
            super().keyPressEvent(event)
            return
        event.accept()

    def _own_key(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~_FLAGS.KeypadModifier
        if modifiers in (_FLAGS.NoModifier, _FLAGS.ShiftModifier):
            return self._plain_key(event, modifiers)
        if modifiers != _FLAGS.ControlModifier:
            return False
        if event.key() == Qt.Key.Key_Space:
            self._select_column(self.currentIndex().column())
            return True
        return moving.far_key(self, event.key())

    def _plain_key(self, event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> bool:
        key, text, row = event.key(), event.text(), self.currentIndex().row()
        head = self.grid.head_at(row)
        if head is not None and moving.head_key(self, key, row, head):
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open()
        elif key == Qt.Key.Key_Home and modifiers == _FLAGS.NoModifier and row >= 0:
            self.go_to(row, 0)
        elif key == Qt.Key.Key_End and modifiers == _FLAGS.NoModifier and row >= 0:
            self.go_to(row, max(len(self.grid.content.ratings) - 1, 0))
        elif key == Qt.Key.Key_Left and modifiers == _FLAGS.NoModifier:
            return moving.to_heading(self)
        elif text and text.isprintable():
            self.typed.emit(text)
        else:
            return False
        return True

    def _select_column(self, column: int) -> None:
        """Select a column; the current cell stays where it is."""
        last = self.grid.index(len(self.grid.rows) - 1, column)
        whole = QItemSelection(self.grid.index(0, column), last)
        self.selectionModel().select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _header_clicked(self, section: int) -> None:
        if self.grid.rating_column(section) is None:
            self.sort_wanted.emit(section)

    def _double_clicked(self, index: QModelIndex) -> None:
        if self.grid.head_at(index.row()) is not None:
            self.fold_wanted.emit(index.row())
        else:
            self._open()

    def _open(self) -> None:
        """Offer the words for the current cell, or say why a figure is what it is."""
        if self.grid.rating_column(self.currentIndex().column()) is None:
            self.command_wanted.emit("why")
        else:
            self.choice_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.choice_wanted.emit()
        event.accept()

    def menu_place(self) -> QPoint:
        """Where the choice list opens: under the current cell, on the screen."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
