"""A result table as Qt sees it: group headings among the rows, sorted without a proxy."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crmworkshop.activities.blocks import Cell, Form, Mark, Table
from crmworkshop.activities.wording import format_cell
from crmworkshop.ui.controls import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
FIGURES = frozenset((Form.WHOLE, Form.REAL, Form.SHARE, Form.SIGNED, Form.MONEY))


class TableModel(QAbstractTableModel):
    """``rows`` holds the index of a row of the block, or the text of a heading; the first ``limit`` are shown.

    Amounts are written without the currency where the title says it.
    """

    def __init__(
        self, block: Table, currency: str, parent: QObject | None = None, limit: int | None = None
    ) -> None:
        super().__init__(parent)
        self.block = block
        self.currency = "" if currency in block.title.split() else currency
        self.limit = limit
        self.rows: list[int | str] = self._grouped()

    def show_block(self, block: Table) -> None:
        """Show another table in place of this one."""
        self.beginResetModel()
        self.block = block
        self.rows = self._grouped()
        self.endResetModel()

    @property
    def limited(self) -> bool:
        """Whether there are rows that are not shown."""
        return self.limit is not None and len(self.rows) > self.limit

    def show_all(self) -> None:
        """Show all rows from now on."""
        if self.limited:
            self.beginInsertRows(_ROOT, self.rowCount(), len(self.rows) - 1)
            self.limit = None
            self.endInsertRows()

    def _grouped(self) -> list[int | str]:
        found: list[int | str] = []
        group = ""
        for at in range(len(self.block.rows)):
            if at < len(self.block.groups) and self.block.groups[at] != group:
                group = self.block.groups[at]
                found.append(group)
            found.append(at)
        return found

    def row_at(self, row: int) -> int | None:
        """The row of the block shown in a row; None for a heading."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, int) else None

    def key_at(self, row: int) -> str:
        """The record behind a row, "" for none."""
        at = self.row_at(row)
        return self.block.keys[at] if at is not None and at < len(self.block.keys) else ""

    def cell(self, row: int, column: int) -> Cell:
        """The value in a cell; a heading has none."""
        at = self.row_at(row)
        return None if at is None else self.block.rows[at][column]

    def text(self, row: int, column: int) -> str:
        """How a cell reads."""
        return format_cell(self.cell(row, column), self.block.columns[column].form, self.currency)

    def plain(self, row: int, column: int) -> str:
        """A cell for a spreadsheet: numbers without commas or currency, dates as ISO 8601, nothing for None."""
        value = self.cell(row, column)
        if value is None:
            return ""
        if isinstance(value, Mark):
            return value.text
        return value.isoformat() if isinstance(value, date) else str(value)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, what is empty last; -1 gives the order of the block, with its headings."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.rows[index.row()] for index in before]
        if column < 0:
            self.rows = self._grouped()
        else:
            filled = [at for at in range(len(self.block.rows)) if self.block.rows[at][column] is not None]
            empty = [at for at in range(len(self.block.rows)) if self.block.rows[at][column] is None]
            filled.sort(
                key=lambda at: _sort_key(self.block.rows[at][column]),
                reverse=order == Qt.SortOrder.DescendingOrder,
            )
            self.rows = [*filled, *empty]
        place = {row: at for at, row in enumerate(self.rows)}
        after = [
            self.index(place[row], index.column())
            if place.get(row, len(self.rows)) < self.rowCount()
            else QModelIndex()
            for row, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid():
            return 0
        return len(self.rows) if self.limit is None else min(len(self.rows), self.limit)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.block.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _TEXT_ROLES or not index.isValid():
            return None
        shown = self.rows[index.row()]
        if isinstance(shown, str):
            return shown if index.column() == 0 or role != Qt.ItemDataRole.DisplayRole else None
        text = self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            first = self.text(index.row(), 0)
            return f"{first}, {self.block.columns[index.column()].label}: {text}"
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.block.columns):
            return None
        column = self.block.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.form in FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.help or column.label
        return column.label if role in _TEXT_ROLES else None


def _sort_key(value: Cell) -> tuple[int, Any]:
    """Numbers and marks with a value by it, dates by day, texts in any case; kinds do not mix."""
    if isinstance(value, Mark):
        return (0, value.value) if value.value is not None else (2, value.text.casefold())
    if isinstance(value, date):
        return 1, value.toordinal()
    return (2, value.casefold()) if isinstance(value, str) else (0, value)
