"""Who is needed for an agenda item and who was in the room: names with two columns to tick."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from crmworkshop.activities.agenda_changes import attendance_id
from crmworkshop.language import mark, tr
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.people import Attendance, Person
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
NAME: Final = 0
NEEDED: Final = 1
HERE: Final = 2
BESIDE: Final = 18
"""Air beside words in a column, at both sides together."""
HEADINGS: Final = (mark("Person"), mark("Needed"), mark("Here"))


class PeopleModel(QAbstractTableModel):
    """One row a person, those needed first."""

    def __init__(self) -> None:
        super().__init__()
        self.people: tuple[Person, ...] = ()
        self._item: AgendaItem | None = None
        self._here: dict[str, bool] = {}

    def show_item(self, item: AgendaItem | None, snapshot: Snapshot) -> None:
        """Show the people as they stand to this item; none shows nobody."""
        people = () if item is None else snapshot.all(Person)
        here = {}
        for person in people:
            found = snapshot.find(Attendance, attendance_id(person.id, item.what if item else ""))
            if found is not None:
                here[person.id] = found.present
        same = [each.id for each in self.people] == [each.id for each in people]
        if not same:
            self.beginResetModel()
        self.people, self._item, self._here = people, item, here
        if same and people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(people) - 1, HERE))
        if not same:
            self.endResetModel()

    def is_needed(self, row: int) -> bool:
        """Whether the person in a row is needed."""
        return self._item is not None and self.people[row].id in self._item.people

    def was_here(self, row: int) -> bool | None:
        """Whether the person in a row was here; None: nobody said."""
        return self._here.get(self.people[row].id)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.people)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section]) if 0 <= section < len(HEADINGS) else None
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.people[row].name
            said = self._text(row, column) or tr("not ticked")
            return name if column == NAME else f"{name}, {tr(HEADINGS[column])}: {said}"
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return self.people[row].name
        if role == Qt.ItemDataRole.ForegroundRole and self.was_here(row) is False and column == HERE:
            return theme().color("high")
        return None

    def _text(self, row: int, column: int) -> str:
        if column == NAME:
            return self.people[row].name
        if column == NEEDED:
            return "✓" if self.is_needed(row) else ""
        here = self.was_here(row)
        if here is None:
            return ""
        return tr("✓ here") if here else tr("✗ away")


class PeopleTable(QTableView):
    """Space, Enter or a click ticks; `ticked` carries row and column."""

    ticked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = PeopleModel()
        self.setModel(self.model_)
        self.setAccessibleName(tr("Who is needed and who is here"))
        self.setObjectName("people")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._tick)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(28))
        self._share_width()

    def _share_width(self) -> None:
        """Ticks take what their heading and their words take, names all the rest."""
        room = self.viewport().width()
        heading, body = QFontMetrics(theme().font(11, 600)), QFontMetrics(theme().font())
        words = {NEEDED: ("✓",), HERE: (tr("✓ here"), tr("✗ away"))}
        for column, found in words.items():
            needed = max(map(body.horizontalAdvance, found))
            needed = max(needed, heading.horizontalAdvance(tr(HEADINGS[column])))
            self.setColumnWidth(column, needed + theme().px(BESIDE))
            room -= needed + theme().px(BESIDE)
        self.setColumnWidth(NAME, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _tick(self, index: QModelIndex) -> None:
        if index.isValid() and index.column() != NAME:
            self.ticked.emit(index.row(), index.column())
