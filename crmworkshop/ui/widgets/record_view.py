"""The table widget of a list of records: what each key does, column widths, folding, copy and paste."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from crmworkshop.models.fields import Field, Kind
from crmworkshop.models.record import Record
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets import record_acts as acts
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_paint import INDENT
from crmworkshop.ui.widgets.clipboard import from_block
from crmworkshop.ui.widgets.column_widths import widths
from crmworkshop.ui.widgets.record_delegate import RecordDelegate
from crmworkshop.ui.widgets.record_model import RecordModel
from crmworkshop.ui.widgets.record_paste import paste, told
from crmworkshop.ui.widgets.record_rows import NEW_ROW, Row, Sort

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_POPUPS = frozenset({Kind.LONG_TEXT, Kind.LINKS})
_LISTED = frozenset({Kind.CHOICE, Kind.SCALE, Kind.REF, Kind.LINKS, Kind.DATE})
_OWN_SEQUENCES = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class RecordView(QTableView):
    """Typing edits, Enter goes down, Tab goes right, Delete removes rows; `said` tells what could not be done."""

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
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        header.sectionClicked.connect(self._on_header)
        header.sectionResized.connect(self._on_resized)
        model.rows_changed.connect(self._span_groups)
        theme().changed.connect(self._fit)
        self._fit()
        self._span_groups()

    # -- look -----------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(32))
        self.horizontalHeader().setFixedHeight(theme().px(32))
        self._stretch()
        self.viewport().update()

    def _stretch(self) -> None:
        if not self._stretched:
            return
        self._stretched = False
        for column, width in enumerate(widths(self.records, self.viewport().width())):
            self.setColumnWidth(column, width)
        self._stretched = True

    def _on_resized(self, _column: int, old: int, new: int) -> None:
        if old != new and self.isVisible() and self.horizontalHeader().underMouse():
            self._stretched = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

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

    def show_key(self, key: str, column: int = 0) -> bool:
        """Go to the row with this key; False if there is none."""
        at = self.records.row_of(key)
        if at >= 0:
            self.go(at, column)
        return at >= 0

    def _go_on(self, right: int, down: int) -> None:
        """Go on from the cell just committed; the row may have moved."""
        at = self.records.row_of(self.records.entry.touched)
        column = max(self.currentIndex().column(), 0)
        if at >= 0:
            self.go(at, column)
        self.step(right, down)

    def step(self, right: int, down: int) -> bool:
        """Go to the next cell in a direction, over group headings and from line to line; False at the end.

        Down after a run to the right goes back to the column in which the run began, as in a spreadsheet.
        """
        row, column = self.currentIndex().row(), self.currentIndex().column()
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
        on = not self.records.value(row, column)
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
        return any(event.matches(known) for known in _OWN_SEQUENCES) or self._command(event) is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command is not None:
            command()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clipboard()
        elif (
            event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._fold_by_key(event)
        ) or self.typed_key(event):
            return
        else:
            super().keyPressEvent(event)

    def typed_key(self, _event: QKeyEvent) -> bool:
        """A place for tables in which one keystroke is a value; True if it was taken."""
        return False

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does that is neither typing nor moving about."""
        key, held = event.key(), event.modifiers() & (_CONTROL | _ALT | _SHIFT)
        if held == _CONTROL and key == Qt.Key.Key_D:
            return self.fill_down
        if held in (_ALT, _ALT | _SHIFT) and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._alt_arrow(key == Qt.Key.Key_Down, held == _ALT)
        if held == _SHIFT and key == Qt.Key.Key_Space:
            return self.select_row
        if held & (_CONTROL | _ALT):
            return None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: self._enter(-1 if held else 1)
        commands: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Delete: self.remove,
            Qt.Key.Key_Backspace: self.clear,
            Qt.Key.Key_Insert: self.add_under,
        }
        of = self._field()
        if key == Qt.Key.Key_Space and of is not None and of.kind is Kind.BOOL:
            return self.toggle
        return commands.get(key)

    def _field(self) -> Field | None:
        column = self.currentIndex().column()
        return self.records.columns[column].field if column >= 0 else None

    def _alt_arrow(self, down: bool, plain: bool) -> Callable[[], object]:
        """Alt+Down opens a list where there is one; elsewhere, and with Shift everywhere, rows move."""
        of = self._field()
        if down and plain and of is not None and of.kind in _LISTED:
            return self.open_list
        return lambda: self.move_rows(down)

    def open_list(self) -> None:
        """Edit the current cell with its list or calendar open."""
        self.edit(self.currentIndex())
        editor = self.delegate.open_editor()
        if editor is not None:
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, _ALT)
            QGuiApplication.sendEvent(editor, key)

    def _enter(self, down: int) -> None:
        row, of = self.row(), self._field()
        if row is not None and row.sort is Sort.GROUP:
            self.records.fold([row.key], not row.open)
        elif of is not None and of.kind in _POPUPS and down > 0:
            self.edit(self.currentIndex())
        else:
            self.step(0, down)

    def _fold_by_key(self, event: QKeyEvent) -> bool:
        row, right = self.row(), event.key() == Qt.Key.Key_Right
        if row is None or event.modifiers() & (_SHIFT | _CONTROL):
            return False
        on_tree = (
            bool(self.records.listing.tree) and self.currentIndex().column() == self.records.title_column
        )
        if not (row.sort is Sort.GROUP or (on_tree and row.below)) or row.open == right:
            return False
        self.records.fold([row.key], right)
        return True

    # -- acts ---------------------------------------------------------------------------------------------------

    def _on_header(self, column: int) -> None:
        row = self.row()
        held = QGuiApplication.keyboardModifiers()
        self.records.sort_by(column, bool(held & (_SHIFT | _CONTROL)))
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
            self.gone.emit(change.label)

    def _cells(self) -> set[tuple[int, int]]:
        return {(index.row(), index.column()) for index in self.selectedIndexes()}

    def clear(self) -> None:
        """Empty the selected cells, as one change."""
        self.said.emit(self.records.entry.ask(acts.cleared(self.records, self._cells())))

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
                "The list is sorted by a column; click that heading until it is not, then move rows."
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
        """In a tree: let the last line add under the current record."""
        row = self.row()
        if not self.records.listing.tree or row is None:
            return
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
