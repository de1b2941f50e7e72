"""One day of the agenda as a table model: clock times, what, planned and actual minutes, who is needed and was here."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from crmworkshop.activities.agenda import DayPlan, Entry, number_and_title, time_words
from crmworkshop.language import mark, tr, trn
from crmworkshop.models.people import Attendance, Person
from crmworkshop.models.snapshot import Snapshot

Index = QModelIndex | QPersistentModelIndex
MIME: Final = "application/x-crmworkshop-agenda-item"
ENTRY: Final = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns from left to right."""

    TIME = 0
    WHAT = 1
    PLANNED = 2
    ACTUAL = 3
    NEEDED = 4
    HERE = 5


HEADINGS: Final = (
    mark("Time"),
    mark("What"),
    mark("Planned"),
    mark("Actual"),
    mark("Needed"),
    mark("Here"),
)
TYPED: Final = frozenset({Column.WHAT, Column.PLANNED, Column.ACTUAL})
_FIGURES: Final = frozenset({Column.PLANNED, Column.ACTUAL, Column.HERE})


class AgendaModel(QAbstractTableModel):
    """Shows a `DayPlan`; what is typed or dropped is asked for by signals, and shows after the change."""

    typed = Signal(object, int, str)
    """Carries the entry, the column and the text."""
    dropped = Signal(str, int)
    """Carries the key of an item and the row before which it was dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.plan: DayPlan | None = None
        self._here: dict[str, tuple[int, int]] = {}
        self._names: dict[str, str] = {}

    def show_plan(self, plan: DayPlan, snapshot: Snapshot) -> None:
        """Show this day; rows stay the same objects to the view while the items are the same."""
        before = [entry.item.id for entry in self.entries]
        same = self.plan is not None and before == [entry.item.id for entry in plan.entries]
        if not same:
            self.beginResetModel()
        self.plan = plan
        self._names = {person.id: person.name for person in snapshot.all(Person)}
        self._here = _attendance(snapshot)
        if same and plan.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, Column.HERE))
        if not same:
            self.endResetModel()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What stands in the rows."""
        return self.plan.entries if self.plan else ()

    def filled(self, column: Column) -> bool:
        """Whether anything stands in a column."""
        return any(self._text(entry, column) for entry in self.entries)

    def row_of(self, key: str) -> int:
        """The row of the item with this key; -1 if it is not on this day."""
        return next((row for row, entry in enumerate(self.entries) if entry.item.id == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(HEADINGS):
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(HEADINGS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _side(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in TYPED else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self.entries[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.EditRole:
            return _to_edit(entry, column)
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = ", ".join(filter(None, (self._text(entry, column), self._spoken(entry, column))))
            return f"{tr(HEADINGS[column])}: {said}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._spoken(entry, column) or None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() not in TYPED:
            return False
        self.typed.emit(self.entries[index.row()], index.column(), str(value))
        return True

    def _text(self, entry: Entry, column: Column) -> str:
        if column is Column.TIME:
            return time_words(entry.expected[0])
        if column is Column.WHAT:
            return number_and_title(entry.item)
        if column is Column.PLANNED:
            return tr("{n} min", n=entry.item.minutes)
        if column is Column.ACTUAL:
            return _actual(entry)
        if column is Column.NEEDED:
            names = self._people(entry)
            return trn("{n} person", "{n} people", len(names)) if len(names) > 1 else "".join(names)
        here, said = self._here.get(entry.item.what, (0, 0))
        return tr("{n} of {total}", n=here, total=said) if said else ""

    def _spoken(self, entry: Entry, column: Column) -> str:
        if column is Column.TIME and self.plan is not None:
            ends = tr("until {time}", time=time_words(entry.expected[1]))
            planned = tr("planned for {time}", time=time_words(entry.planned[0]))
            late = tr("after the day's end") if entry.expected[1] > self.plan.end else ""
            shifted = planned if entry.planned != entry.expected else ""
            return ", ".join(filter(None, (ends, shifted, late)))
        if column is Column.WHAT and entry.done:
            return tr("done")
        if column is Column.NEEDED:
            return ", ".join(self._people(entry))
        return ""

    def _people(self, entry: Entry) -> list[str]:
        return [name for key in entry.item.people if (name := self._names.get(key, ""))]

    # -- dragging -------------------------------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            key = self.entries[indexes[0].row()].item.id
            data.setData(MIME, QByteArray(key.encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        key = carried(data)
        if key:
            at = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
            self.dropped.emit(key, at)
        return False  # the change moves the row, not the view


def carried(data: QMimeData) -> str:
    """The key of the item that is dragged; empty if it is something else."""
    return bytes(data.data(MIME).data()).decode() if data.hasFormat(MIME) else ""


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _actual(entry: Entry) -> str:
    """The minutes spent, and by how many that is more than planned."""
    minutes = int(entry.spent.minutes)
    over = minutes - entry.item.minutes
    if not entry.spent.seconds:
        return ""
    return tr("{n} min (+{over})", n=minutes, over=over) if over > 0 else tr("{n} min", n=minutes)


def _to_edit(entry: Entry, column: Column) -> str:
    if column is Column.WHAT:
        return entry.item.title
    if column is Column.PLANNED:
        return str(entry.item.minutes)
    if column is Column.ACTUAL:
        return str(int(entry.spent.minutes)) if entry.spent.seconds else ""
    return ""


def _attendance(snapshot: Snapshot) -> dict[str, tuple[int, int]]:
    """By activity number or item key: how many were here, of how many somebody said something."""
    found: dict[str, tuple[int, int]] = {}
    for each in snapshot.all(Attendance):
        here, said = found.get(each.activity, (0, 0))
        found[each.activity] = (here + each.present, said + 1)
    return found
