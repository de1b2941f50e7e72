"""The table model of a list of records: reads the snapshot, asks the workspace for changes, repaints what changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from crmworkshop.activities.blocks import Cell, Form
from crmworkshop.activities.spec import Computed
from crmworkshop.activities.wording import format_cell
from crmworkshop.language import tr
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.controls import plain_tip
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_values import NewTitle, editable, shown, typed
from crmworkshop.ui.widgets.group_notes import note_of
from crmworkshop.ui.widgets.record_entry import RecordEntry
from crmworkshop.ui.widgets.record_order import RecordOrder
from crmworkshop.ui.widgets.record_rows import NEW_ROW, Arrangement, Group, Row, Sort, arrange
from crmworkshop.ui.widgets.record_ticks import RecordTicks
from crmworkshop.ui.workspace import Announcement, Workspace

Index = QModelIndex | QPersistentModelIndex
RIGHT = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY})
_RIGHT_FORMS = frozenset({Form.WHOLE, Form.REAL, Form.SHARE, Form.SIGNED, Form.MONEY})
_ROOT = QModelIndex()
_NO_GROUP = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a table shows of which records."""

    title: str
    kind: type[Record]
    columns: tuple[str, ...]
    where: Callable[[Record], bool] | None = None
    defaults: Mapping[str, Any] = field(default_factory=dict)
    computed: tuple[Computed, ...] = ()
    tree: str = ""
    group: str = ""
    scores: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: a field to edit or a computed value to read."""

    label: str
    field: Field | None = None
    computed: Computed | None = None

    @property
    def right(self) -> bool:
        """Whether its figures stand at the right."""
        if self.field is not None:
            return self.field.kind in RIGHT
        return self.computed is not None and self.computed.form in _RIGHT_FORMS


class RecordModel(QAbstractTableModel):
    """Rows and cells of a `Listing`. Nothing is written here: `commit` and its kin ask the workspace."""

    rows_changed = Signal()
    """Rows came, went or moved (group headings may need new spans)."""

    def __init__(self, listing: Listing, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = listing
        self.workspace = workspace
        self.fields = fields_of(listing.kind)
        self.columns = [TableColumn(_label(self.fields[name]), self.fields[name]) for name in listing.columns]
        self.columns += [TableColumn(tr(item.label), None, item) for item in listing.computed]
        names = (*listing.columns, "")
        title = listing.kind.title_field
        self.title_column = names.index(title) if title in listing.columns else 0
        self.invited_column = self.title_column if self.title_column <= 1 else 0
        """Where the last line invites to type: at the left, where a row begins."""
        self.closed: set[str] = set()
        self.entry = RecordEntry(self)
        self.order = RecordOrder(self)
        self.ticks = RecordTicks(self)
        self.rows: list[Row] = self._arranged()
        self._row_of: dict[str, int] = {}
        self._index_rows()

    # -- reading ------------------------------------------------------------------------------------------

    @property
    def snapshot(self) -> Snapshot:
        return self.workspace.snapshot

    def records(self) -> list[Record]:
        """The records of the list, in list order, filtered or not."""
        where = self.listing.where
        found = self.snapshot.all(self.listing.kind)
        return [record for record in found if where(record)] if where else list(found)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def row_of(self, key: str) -> int:
        """The row with this key, or -1 if it is not shown."""
        return self._row_of.get(key, -1)

    def value(self, row: Row, column: int) -> Any:
        """The stored value of a field's cell; of the line for a new record, what was typed so far."""
        name = self.listing.columns[column]
        if row.sort is Sort.NEW:
            return self.entry.draft.get(name)
        return getattr(row.record, name)

    def computed(self, row: Row, column: int) -> Cell:
        """The figure of a computed cell."""
        item = self.columns[column].computed
        if item is None or row.record is None:
            return None
        return item.value(row.record, self.snapshot, self.workspace.figures)

    def text(self, row: Row, column: int) -> str:
        """What a cell shows."""
        if row.sort is Sort.GROUP:
            return row.title if column == 0 else ""
        of = self.columns[column]
        if of.field is not None:
            value = self.value(row, column)
            if value is None and row.sort is Sort.NEW:
                return self.invitation if column == self.invited_column and not self.entry.draft else ""
            return (
                value.title
                if isinstance(value, NewTitle)
                else shown(of.field, value, self.snapshot, row.record)
            )
        if row.record is None or of.computed is None:
            return ""
        return format_cell(self.computed(row, column), of.computed.form)

    def edit_text(self, row: Row, column: int) -> str:
        """The text an editor starts with, and what is copied."""
        of = self.columns[column].field
        if row.sort is Sort.GROUP or of is None:
            return self.text(row, column)
        value = self.value(row, column)
        if isinstance(value, NewTitle):
            return value.title
        return "" if value is None else editable(of, value, self.snapshot)

    @property
    def invitation(self) -> str:
        """What the empty last line says."""
        singular = edits.lower_first(tr(self.listing.kind.singular))
        under = self.snapshot.title_of(self.listing.kind.table, self.entry.parent or "")
        if under:
            return tr("New {kind} under {parent}: type here", kind=singular, parent=under)
        return tr("New {kind}: type here", kind=singular)

    def group_note(self, row: Row) -> str:
        """What a group's heading says at the right."""
        return note_of(self, row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return self.edit_text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[column].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.CheckStateRole and self._is_bool(column) and row.sort is Sort.RECORD:
            return self.ticks.state(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and row.sort is Sort.RECORD:
            return self._tip(row, column)
        return None

    def _spoken(self, row: Row, column: int) -> str:
        if row.sort is Sort.GROUP:
            return f"{row.title}, {self.group_note(row)}"
        if row.sort is Sort.NEW and not self.entry.draft:
            return f"{self.columns[column].label}: {self.invitation}"
        ticked = self._is_bool(column)
        text = self.ticks.word(row, column) if ticked else self.text(row, column) or tr("empty")
        who = row.record.title if row.record is not None else tr("new row")
        return f"{self.columns[column].label}: {text}; {who}"

    def _tip(self, row: Row, column: int) -> str | None:
        of = self.columns[column].field
        if of is None or of.kind not in (Kind.LONG_TEXT, Kind.TEXT, Kind.LINKS, Kind.TAGS):
            return None
        text = self.edit_text(row, column)
        return plain_tip(text) if len(text) > 24 else None

    def _is_bool(self, column: int) -> bool:
        of = self.columns[column].field
        return of is not None and of.kind is Kind.BOOL

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and section < len(
                self.rows
            ):
                row = self.rows[section]
                return row.record.title if row.record is not None else row.title
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.label + self._arrow(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr(column.field.help) if column.field is not None and column.field.help else ""
            ) or column.label
        return None

    def _arrow(self, section: int) -> str:
        for at, (column, descending) in enumerate(self.order.sorting, 1):
            if column == section:
                return f" {'↓' if descending else '↑'}{at if len(self.order.sorting) > 1 else ''}"
        return ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.rows[index.row()]
        if row.sort is Sort.GROUP or self.columns[index.column()].field is None:
            return flags
        if self._is_bool(index.column()):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    # -- order, filter, folding ------------------------------------------------------------------------------

    def set_filter(self, text: str, only: Callable[[Record], bool] | None = None) -> None:
        """Show only records with all of these words in their columns (and for which ``only`` says so)."""
        self.order.find(text, only)
        self._rearrange()

    def sort_by(self, column: int, together: bool = False) -> None:
        """Sort by a column: up, then down, then not at all. ``together`` keeps the columns sorted by before.

        The order holds until the next call: an edited row does not jump. Positions stay as they are.
        """
        self.order.sort_by(column, together)
        self._rearrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def fold(self, keys: Sequence[str], is_open: bool) -> None:
        """Open or close rows of a tree or groups."""
        (self.closed.difference_update if is_open else self.closed.update)(keys)
        self._rearrange()

    def foldable(self) -> list[str]:
        """Keys of all rows that have something under them."""
        if self.listing.tree:
            parents = {getattr(record, self.listing.tree) for record in self.records()}
            return [record.id for record in self.records() if record.id in parents]
        return [row.key for row in self.rows if row.sort is Sort.GROUP]

    def _arranged(self) -> list[Row]:
        group = self.fields[self.listing.group] if self.listing.group else None
        records = self.records()
        return arrange(
            records,
            Arrangement(
                self.order.matches if self.order.filtered else None,
                self.order.rank,
                self.closed,
                self.listing.tree,
                (lambda record: _group_key(record, group)) if group is not None else None,
                self._groups(group) if group is not None else (),
            ),
        )

    def _groups(self, group: Field) -> list[Group]:
        found = [_group_key(record, group) for record in self.records()]
        if group.choices is not None:
            keys = [member.value for member in group.choices if member.value in found]
        elif group.target:
            keys = [record.id for record in self.snapshot.all(BY_TABLE[group.target])]
            keys = keys if group.owner else [key for key in keys if key in found]
        else:
            keys = sorted(set(found) - {_NO_GROUP})
        titles = [
            (key, self.snapshot.title_of(group.target, key) if group.target else tr(key)) for key in keys
        ]
        none = tr("No {field} yet", field=edits.lower_first(tr(group.label)))
        return [*titles, (_NO_GROUP, none)] if _NO_GROUP in found else titles

    # -- following changes --------------------------------------------------------------------------------------

    def refresh(self, announcement: Announcement | None = None) -> None:
        """Take over the current records: rows that changed are repainted, rows that came or went come or go."""
        if announcement is None or announcement.tables - {self.listing.kind.table}:
            self.order.forget_texts()
        if announcement is not None and self.order.filtered:
            self.order.kept |= announcement.ids
        before = {row.key: row for row in self.rows}
        self._rearrange()
        last = len(self.columns) - 1
        branching = self.listing.tree and any(map(self._is_bool, range(last + 1)))
        everything = announcement is None or branching or bool(announcement.tables & self._targets())
        if everything and self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, last))
            return
        for at, row in enumerate(self.rows):
            old = before.get(row.key)
            if old is not None and old != row:
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))
        if self.listing.computed and self.rows:
            first = len(self.listing.columns)
            self.dataChanged.emit(self.index(0, first), self.index(len(self.rows) - 1, last))

    def _targets(self) -> set[str]:
        return {of.field.target for of in self.columns if of.field is not None and of.field.target}

    def _rearrange(self) -> None:
        """Go over to the new rows, keeping the ones at the start and the end, and with them what is selected."""
        old, new = self.rows, self._arranged()
        start = 0
        while start < min(len(old), len(new)) and old[start].key == new[start].key:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end].key == new[-1 - end].key:
            end += 1
        gone, come = len(old) - end - start, len(new) - end - start
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            self.rows = old[:start] + old[len(old) - end :]
            self._index_rows()
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + come - 1)
            self.rows = old[:start] + new[start : start + come] + old[len(old) - end :]
            self._index_rows()
            self.endInsertRows()
        self.rows = new
        self._index_rows()
        if gone or come:
            self.rows_changed.emit()

    def _index_rows(self) -> None:
        self._row_of = {row.key: at for at, row in enumerate(self.rows)}

    # -- changing -----------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != Qt.ItemDataRole.EditRole:
            return False
        of = self.columns[index.column()].field
        if of is not None and isinstance(value, str):
            try:
                value = self.read(of, value)
            except ValueError:
                return False
        return not self.entry.commit(index.row(), index.column(), value)

    def read(self, of: Field, text: str) -> Any:
        """The value meant by a text. Raises ValueError with the reason."""
        return typed(of, text, self.snapshot, datetime.now().astimezone().date())

    def last_record(self) -> Record | None:
        """The record of the last row that has one."""
        return next((row.record for row in reversed(self.rows) if row.record is not None), None)

    def new_row_changed(self) -> None:
        """What the last line shows may have changed."""
        at = self.row_of(NEW_ROW.key)
        if at >= 0:
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))


def _label(of: Field) -> str:
    return f"{tr(of.label)}, {tr(of.unit)}" if of.unit and of.kind in RIGHT else tr(of.label)


def _group_key(record: Record, group: Field) -> str:
    value = getattr(record, group.name)
    return _NO_GROUP if value is None else str(value)
