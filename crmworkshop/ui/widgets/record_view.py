"""The table widget of a list of records: what each key does, column widths, folding, copy and paste."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from crmworkshop.language import tr
from crmworkshop.models.fields import Field, Kind
from crmworkshop.models.record import Record
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets import record_acts as acts
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_paint import INDENT
from crmworkshop.ui.widgets.clipboard import from_block
from crmworkshop.ui.widgets.column_widths import widths
from crmworkshop.ui.widgets.frozen_title import FrozenTitle
from crmworkshop.ui.widgets.record_delegate import RecordDelegate
from crmworkshop.ui.widgets.record_keys import ALT, CONTROL, SHIFT, command_of, fold_by_key
from crmworkshop.ui.widgets.record_model import Index, RecordModel
from crmworkshop.ui.widgets.record_paste import paste, told
from crmworkshop.ui.widgets.record_rows import NEW_ROW, Row, Sort
from crmworkshop.ui.widgets.row_lines import RowLines
from crmworkshop.ui.widgets.table_head import TableHead

_OWN_SEQUENCES = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class RecordView(QTableView):
    """Typing edits, Enter goes down, Tab goes right, Delete clears; `said` tells what could not be done."""

    said = Signal(str)
    """One sentence for the line under the table; empty takes the last one back."""
    gone = Signal(str)
    """What was removed, in words; undo brings it back."""

    def __init__(self, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        self._stretched = True
        self._run: tuple[int, int] | None = None
        """Where a run of Tabs began and where it has come to, as columns."""
        self.setModel(model)
        self.delegate = RecordDelegate(model, self)
        self.setItemDelegate(self.delegate)
        self.delegate.refused.connect(self.said)
        self.delegate.committed.connect(self._go_on)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head = header = TableHead(self)
        self.setHorizontalHeader(header)
        header.setMinimumSectionSize(40)
        header.sectionClicked.connect(self._on_header)
        header.sectionResized.connect(self._on_resized)
        self.row_lines = RowLines(self)
        model.rows_changed.connect(self._span_groups)
        model.rows_changed.connect(self.row_lines.fit)
        theme().changed.connect(self._fit)
        self._titles = FrozenTitle(self)
        self._fit()
        self._span_groups()

    # -- look -----------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(32))
        self._stretch()
        self.viewport().update()

    def _stretch(self) -> None:
        if not self._stretched:
            return
        self._stretched = False
        for column, width in enumerate(widths(self.records, self.viewport().width())):
            self.setColumnWidth(column, width)
        self._stretched = True
        self._head.fit()
        self._titles.follow()
        self.row_lines.fit()

    def _on_resized(self, _column: int, old: int, new: int) -> None:
        if old != new and self.isVisible() and self.horizontalHeader().underMouse():
            self._stretched = False
            self._head.fit()
            self._titles.follow()
            self.row_lines.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._stretch()
        self._titles.follow()
        self.row_lines.fit()

    def _span_groups(self) -> None:
        if not self.records.listing.group:
            return
        self.clearSpans()
        for at, row in enumerate(self.records.rows):
            if row.sort is Sort.GROUP:
                self.setSpan(at, 0, 1, self.records.columnCount())

    # -- where we are ----------------------------------------------------------------------------------------

    def row(self) -> Row | None:
        """The row of the current cell."""
        at = self.currentIndex().row()
        return self.records.rows[at] if 0 <= at < len(self.records.rows) else None

    def selected_rows(self) -> list[int]:
        """Rows with a selected cell, from the top."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def selected_records(self) -> list[Record]:
        """The records of the selected rows, from the top."""
        rows = self.records.rows
        return [record for at in self.selected_rows() if (record := rows[at].record) is not None]

    def go(self, row: int, column: int) -> None:
        """Make a cell current and show it."""
        index = self.records.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a cell, and not under the titles that stay in sight."""
        super().scrollTo(index, hint)
        bar, left = self.horizontalScrollBar(), self.visualRect(index).left()
        if not self._titles.isHidden() and index.column() != self.records.title_column:
            bar.setValue(bar.value() - max(self._titles.width() - left, 0))

    def show_key(self, key: str, column: int = 0) -> bool:
        """Go to the row with this key; False if there is none."""
        at = self.records.row_of(key)
        if at >= 0:
            self.go(at, column)
        return at >= 0

    def _go_on(self, right: int, down: int) -> None:
        """Go on from the cell just committed; the row may have moved."""
        at = self.records.row_of(self.records.entry.touched)
        column, run = max(self.currentIndex().column(), 0), self._run
        if at >= 0:
            self.go(at, column)
        self._run = run
        self.step(right, down)

    def step(self, right: int, down: int) -> bool:
        """Go to the next cell in a direction, over group headings and from line to line; False at the end.

        Down after a run to the right goes back to the column in which the run began, as in a spreadsheet.
        """
        row, column = self.currentIndex().row(), max(self.currentIndex().column(), 0)
        running = self._run is not None and self._run[1] == column
        began = self._run[0] if self._run is not None and running else column
        if down > 0:
            column = began
        if right:
            column += right
            if not 0 <= column < self.records.columnCount():
                column, down = (0, 1) if right > 0 else (self.records.columnCount() - 1, -1)
        row += down
        while 0 <= row < len(self.records.rows) and self.records.rows[row].sort is Sort.GROUP:
            row += 1 if down > 0 else -1
        if not 0 <= row < len(self.records.rows):
            return False
        self.go(row, column)
        self._run = (began, column) if right > 0 and column > began else None
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Who goes to another cell than Tab leads to begins anew: Enter goes down from there."""
        super().currentChanged(current, previous)
        self._run = None

    # -- editors ----------------------------------------------------------------------------------------------

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """An editor whose text could not be taken stays until it can, or until Escape."""
        if editor.property("wrong"):
            return
        super().closeEditor(editor, hint)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        editor = self.delegate.open_editor()
        if editor is not None and editor.property("wrong"):
            editor.setFocus()
            return
        self._run = None
        if not self._pressed(event):
            super().mousePressEvent(event)

    def _pressed(self, event: QMouseEvent) -> bool:
        """Fold by a click on the triangle (or a group), tick by a click on the box."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return False
        row = self.records.rows[index.row()]
        x = event.position().x() - self.visualRect(index).left()
        on_tree = self.records.listing.tree and index.column() == self.records.title_column and row.below
        start = theme().px(8) + row.depth * theme().px(INDENT)
        if row.sort is Sort.GROUP or (on_tree and start - 4 <= x <= start + theme().px(18)):
            self.records.fold([row.key], not row.open)
            return True
        of = self.records.columns[index.column()].field
        if of is not None and of.kind is Kind.BOOL and x < theme().px(32):
            self.go(index.row(), index.column())
            self.toggle()
            return True
        return False

    def toggle(self) -> None:
        """Tick or untick the cells selected in the column of the current one, as one change."""
        column = self.currentIndex().column()
        of = self.records.columns[column].field
        row = self.row()
        if of is None or of.kind is not Kind.BOOL or row is None:
            return
        on = self.records.ticks.state(row, column) is not Qt.CheckState.Checked
        if row.record is None:
            self.said.emit(self.records.entry.commit(self.currentIndex().row(), column, on))
            return
        records = {record.id: record for record in (*self.selected_records(), row.record)}
        change = acts.ticked(self.records, list(records.values()), column, on)
        self.said.emit(self.records.entry.ask(change))

    # -- keys -------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._owns(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell, and out of the table at its end."""
        return self.step(1 if forward else -1, 0) or super().focusNextPrevChild(forward)

    def _owns(self, event: QKeyEvent) -> bool:
        """Keys that mean something here, whatever the window's shortcuts say."""
        return any(event.matches(known) for known in _OWN_SEQUENCES) or command_of(self, event) is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(self, event)
        if command is not None:
            command()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clipboard()
        elif (
            event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and fold_by_key(self, event)
        ) or self.typed_key(event):
            return
        else:
            super().keyPressEvent(event)

    def typed_key(self, _event: QKeyEvent) -> bool:
        """A place for tables in which one keystroke is a value; True if it was taken."""
        return False

    def field(self) -> Field | None:
        """The field of the current column; None for a computed one."""
        column = self.currentIndex().column()
        return self.records.columns[column].field if column >= 0 else None

    def open_list(self) -> None:
        """Edit the current cell with its list or calendar open."""
        self.edit(self.currentIndex())
        editor = self.delegate.open_editor()
        if editor is not None:
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, ALT)
            QGuiApplication.sendEvent(editor, key)

    # -- acts ---------------------------------------------------------------------------------------------------

    def _on_header(self, column: int) -> None:
        row = self.row()
        held = QGuiApplication.keyboardModifiers()
        self.records.sort_by(column, bool(held & (SHIFT | CONTROL)))
        if row is not None:
            self.show_key(row.key, max(self.currentIndex().column(), 0))

    def select_row(self) -> None:
        """Select the whole current row."""
        at, last = self.currentIndex().row(), self.records.columnCount() - 1
        block = QItemSelection(self.records.index(at, 0), self.records.index(at, last))
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def remove(self) -> None:
        """Remove the records of the selected rows and what hangs on them."""
        records = self.selected_records()
        if not records:
            return
        at, column = self.selected_rows()[0], max(self.currentIndex().column(), 0)
        change = edits.remove_records(self.records.snapshot, records)
        problem = self.records.entry.ask(change)
        self.said.emit(problem)
        if not problem:
            self.go(min(at, len(self.records.rows) - 1), column)
            self.gone.emit(edits.told_removed(records, change))

    def _cells(self) -> set[tuple[int, int]]:
        return {(index.row(), index.column()) for index in self.selectedIndexes()}

    def whole_rows(self) -> bool:
        """Whether the rows selected are so from end to end, and not just some of their cells."""
        rows = [at for at in self.selected_rows() if self.records.rows[at].record is not None]
        selected = self._cells()
        every = range(self.records.columnCount())
        return bool(rows) and len(every) > 1 and all((row, at) in selected for row in rows for at in every)

    def clear(self) -> None:
        """Empty the selected cells, as one change; say why where there is nothing that could be emptied."""
        cells = self._cells()
        change = acts.cleared(self.records, cells)
        problem = self.records.entry.ask(change)
        self.said.emit(problem or ("" if change.steps else acts.not_cleared(self.records, cells)))

    def fill_down(self) -> None:
        """Several rows selected: the top cell of each column goes into those below. One row: a copy of it follows."""
        records, columns = self.selected_records(), {column for _, column in self._cells()}
        if records:
            self.said.emit(self.records.entry.ask(acts.filled_down(self.records, records, columns)))

    def move_rows(self, down: bool) -> None:
        """Move the selected rows one place among their like."""
        records = self.selected_records()
        if not records:
            return
        if self.records.order.sorting:
            self.said.emit(
                tr("The list is sorted by a column; click that heading until it is not, then move rows.")
            )
            return
        change = acts.moved(self.records, records, down)
        if change is not None:
            column = self.currentIndex().column()
            self.said.emit(self.records.entry.ask(change))
            self._select([record.id for record in records], column)

    def _select(self, keys: list[str], column: int) -> None:
        self.show_key(keys[0], column)
        for key in keys[1:]:
            index = self.records.index(self.records.row_of(key), column)
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def add_under(self) -> None:
        """Go to the last line, which adds; in a tree it then adds under the current record."""
        row = self.row()
        if self.records.listing.tree and row is not None:
            self.records.entry.parent = row.record.id if row.record is not None else None
        self.show_key(NEW_ROW.key, self.records.title_column)
        self.records.new_row_changed()

    def copy(self) -> None:
        """Put the selected block on the clipboard, as a spreadsheet takes it."""
        if self._cells():
            QGuiApplication.clipboard().setText(acts.copied(self.records, self._cells()))

    def paste_clipboard(self) -> None:
        """Paste a block at the top left of the selection, all or nothing; one value fills the whole selection."""
        block = from_block(QGuiApplication.clipboard().text())
        rows = self.selected_rows()
        columns = sorted({index.column() for index in self.selectedIndexes()})
        if not rows:
            return
        if len(block) == 1 and len(block[0]) == 1:
            block = [block[0] * len(columns) for _ in rows]
        problems = paste(self.records, rows[0], columns[0], block)
        self.said.emit(told(problems) if problems else "")

    def keyboardSearch(self, _text: str) -> None:
        """Typing edits; it never jumps to another row."""
