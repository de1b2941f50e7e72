"""The rating grid as Qt sees it: the visible rows, filtered, folded and sorted without a proxy."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crmworkshop.activities.figures import Figures
from crmworkshop.language import tr, trn
from crmworkshop.ui.controls import plain_tip
from crmworkshop.ui.grid.cells import cell_text, look_of, sort_value, spoken, tooltip
from crmworkshop.ui.grid.content import Content, FigureColumn, Head, Line, RatingColumn

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXT_ROLES = frozenset(
    (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
)


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which processes are shown: of one area ("" for all), only unrated ones, with this text in them."""

    area: str = ""
    unrated: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Sorting:
    """By which figure column the rows are sorted; headings are left out then."""

    column: int
    descending: bool = True


class RatingModel(QAbstractTableModel):
    """Rows are headings and processes, columns are ratings and figures; it is read-only, changes go by the page."""

    def __init__(self, content: Content, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.filter = RowFilter()
        self.sorting: Sorting | None = None
        self.folded: set[str] = set()
        self.rows: list[Head | Line] = []
        self.row_of: dict[str, int] = {}
        """Row of each visible process, by id."""
        self._arrange()

    # -- what is shown --------------------------------------------------------------------------------

    def show_content(self, content: Content) -> None:
        """Show other content; filter, folding and sorting stay."""
        self.beginResetModel()
        self.content = content
        self._arrange()
        self.endResetModel()

    def arrange(
        self,
        row_filter: RowFilter | None = None,
        folded: set[str] | None = None,
        sorting: Sorting | None = None,
    ) -> None:
        """Filter, fold and sort anew; what is None stays, but ``sorting`` None is the order of the tree."""
        self.beginResetModel()
        self.filter = self.filter if row_filter is None else row_filter
        self.folded = self.folded if folded is None else folded
        self.sorting = sorting
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        lines = [line for line in self.content.lines if self._passes(line)]
        column = self._sorted_column()
        if column is None:
            self.rows = list(self._under_heads(lines))
        else:
            self.rows = self._sorted(lines, column)
        self.row_of = {row.key: at for at, row in enumerate(self.rows) if isinstance(row, Line)}

    def _passes(self, line: Line) -> bool:
        wanted = self.filter
        if wanted.area and wanted.area not in line.path[:1]:
            return False
        if wanted.unrated and self.content.rated(line):
            return False
        if wanted.text:
            titles = (self.content.heads[key].title for key in line.path)
            return wanted.text in " ".join((line.figures.code, line.figures.name, *titles)).casefold()
        return True

    def _sorted_column(self) -> FigureColumn | None:
        if self.sorting is None or self.sorting.column >= len(self.content.columns):
            return None
        column = self.content.columns[self.sorting.column]
        return column if isinstance(column, FigureColumn) else None

    def _sorted(self, lines: list[Line], column: FigureColumn) -> list[Head | Line]:
        sign = -1 if self.sorting is None or self.sorting.descending else 1

        def key(line: Line) -> tuple[bool, float]:
            value = sort_value(self.content, line, column.name)
            return value is None, sign * (value or 0.0)

        return [*sorted(lines, key=key)]

    def _under_heads(self, lines: Iterable[Line]) -> Iterable[Head | Line]:
        above: tuple[str, ...] = ()
        for line in lines:
            for at, key in enumerate(line.path):
                opened = above[: at + 1] == line.path[: at + 1]
                if not opened and not self.folded.intersection(line.path[:at]):
                    yield self.content.heads[key]
            above = line.path
            if not self.folded.intersection(line.path):
                yield line

    def line_at(self, row: int) -> Line | None:
        """The process in a row; None for a heading or no row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Line) else None

    def head_at(self, row: int) -> Head | None:
        """The heading in a row; None for a process or no row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Head) else None

    def rating_column(self, column: int) -> RatingColumn | None:
        """The column if it is typed in, else None."""
        ratings = self.content.ratings
        return ratings[column] if 0 <= column < len(ratings) else None

    def head_text(self, head: Head) -> str:
        """How far the processes below a heading are: "6 of 8 rated"."""
        return trn(
            "{done} of {n} rated",
            "{done} of {n} rated",
            len(head.lines),
            done=sum(map(self.content.rated, head.lines)),
        )

    # -- what changes ---------------------------------------------------------------------------------

    def set_decision(self, process: str, column: int, decided: int | None) -> None:
        """Show a decision recorded or taken away; only its cell and the counts above it are painted anew."""
        line = self.content.by_key.get(process)
        if line is None:
            return
        before = self.content.rated(line)
        line.values[column] = self.content.value(process, self.content.ratings[column], decided)
        line.looks.pop(column, None)
        row = self.row_of.get(process)
        if row is not None:
            self.dataChanged.emit(self.index(row, column), self.index(row, column))
        if before != self.content.rated(line):
            self._counts_changed(line, row)

    def _counts_changed(self, line: Line, row: int | None) -> None:
        """The headings above a line read differently, and so may its figure that says "not rated yet"."""
        last = len(self.content.columns) - 1
        for at in range(row if row is not None else len(self.rows) - 1, -1, -1):
            head = self.head_at(at)
            if head is not None and head.key in line.path:
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))
                if head.level == 0:
                    return

    def set_figures(self, figures: Figures) -> None:
        """Show new figures in the computed columns; only rows that read differently are painted anew."""
        first, last = len(self.content.ratings), len(self.content.columns) - 1
        for line in self.content.lines:
            new = figures.by_process.get(line.key)
            if new is None or new is line.figures:
                continue
            before = [line.looks.get(column) for column in range(first, last + 1)]
            line.figures = new
            for column in range(first, last + 1):
                line.looks.pop(column, None)
            row = self.row_of.get(line.key)
            if row is None or first > last or not any(before):
                continue
            if before != [look_of(self.content, line, column) for column in range(first, last + 1)]:
                self.dataChanged.emit(self.index(row, first), self.index(row, last))

    # -- Qt -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.content.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _TEXT_ROLES or not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if isinstance(row, Head):
            return self._head_data(row, column, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(self.content, row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(tooltip(self.content, row, column))
        return spoken(self.content, row, column)

    def _head_data(self, head: Head, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr("folded") if head.key in self.folded else tr("open", note="not folded")
            return f"{head.title}, {self.head_text(head)}, {state}"
        if role == Qt.ItemDataRole.DisplayRole and column == len(self.content.columns) - 1:
            return self.head_text(head)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in _TEXT_ROLES:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.content.columns[section].heading if section < len(self.content.columns) else None
        if not 0 <= section < len(self.rows):
            return None
        row = self.rows[section]
        if isinstance(row, Head):
            return row.title
        process = row.figures.process
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = f"{process.code} {process.name}".strip(), process.description
            return plain_tip("\n".join(filter(None, lines)))
        return f"{process.code} {process.name}".strip()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
