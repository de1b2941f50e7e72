"""The differences of a file that comes back, as rows to tick: what the workshop says, and what the file says."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from crmworkshop.exchange.outcome import REMOVED, Difference, Import
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import Question
from crmworkshop.models.fields import fields_of
from crmworkshop.models.processes import Rating
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.ui.controls import plain_tip
from crmworkshop.ui.theme import theme

TAKE, RECORD, FIELD, HERE, THERE, NOTE = range(6)
_HEADINGS: Final = (
    mark("Take"),
    mark("Record"),
    mark("Field"),
    mark("In the workshop"),
    mark("In the file"),
    mark("Note"),
)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_QUESTIONS: Final = {question.value: question for question in Question}


class ReviewModel(QAbstractTableModel):
    """One row a difference; `ticked` says that another set of them is to be taken."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._differences: tuple[Difference, ...] = ()
        self._shown: list[int] = []
        self.taken: set[int] = set()
        """The numbers of the differences that are ticked, shown or not."""

    def show(self, prepared: Import) -> None:
        """Show what a file would change; what is undisputed is ticked."""
        self._differences = prepared.differences
        self.taken = set(prepared.undisputed())
        self.narrow(conflicts_only=False)
        self.ticked.emit()

    def narrow(self, *, conflicts_only: bool) -> None:
        """Show all differences, or the conflicts alone."""
        self.beginResetModel()
        self._shown = [at for at, item in enumerate(self._differences) if item.conflict or not conflicts_only]
        self.endResetModel()

    def difference(self, row: int) -> Difference:
        """The difference in a row."""
        return self._differences[self._shown[row]]

    def take(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick rows, or not."""
        numbers = {self._shown[row] for row in rows}
        self.taken = self.taken | numbers if on else self.taken - numbers
        if self._shown:
            self.dataChanged.emit(self.index(0, TAKE), self.index(len(self._shown) - 1, TAKE))
        self.ticked.emit()

    def is_taken(self, row: int) -> bool:
        """Whether a row is ticked."""
        return self._shown[row] in self.taken

    # -- what Qt asks ---------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TAKE else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_HEADINGS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TAKE:
            return Qt.CheckState.Checked if self.is_taken(row) else Qt.CheckState.Unchecked
        item = self.difference(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(_text(item, column).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_text(item, column))
        if role == Qt.ItemDataRole.ForegroundRole and column == NOTE:
            return theme().color("high" if item.conflict else "muted")
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TAKE:
            said = tr("taken") if self.is_taken(row) else tr("left")
            return ", ".join(filter(None, (said, *(_text(item, each) for each in range(RECORD, NOTE + 1)))))
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TAKE:
            return False
        self.take([index.row()], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def field_label(item: Difference) -> str:
    """What the field of a difference is called on the screen."""
    table = item.step.table if item.step else ""
    if item.field == REMOVED:
        return tr("The whole row")
    if table == Rating.table:
        word, _, rest = item.field.partition(" ")
        question = _QUESTIONS.get(word)
        label = tr(question.label) if question else word
        names = {"reason": tr("Reason"), "minority": tr("Minority view")}
        return f"{label} {names.get(rest, rest)}".strip()
    declared = fields_of(BY_TABLE[table]).get(item.field) if table in BY_TABLE else None
    return tr(declared.label) if declared else item.field


def _text(item: Difference, column: int) -> str:
    removed = item.field == REMOVED
    match column:
        case 1:
            return item.record
        case 2:
            return field_label(item)
        case 3:
            return tr("is on “{tab}”", tab=item.old) if removed else item.old or ""
        case 4:
            return tr("taken out") if removed else item.new or ""
        case 5:
            return _note(item)
        case _:
            return ""


def _note(item: Difference) -> str:
    if item.conflict:
        return tr("Conflict: both were changed")
    if item.step is not None and item.step.old is None and item.step.table != Rating.table:
        return tr("New")
    if item.field == REMOVED:
        return tr("Goes only if you take it")
    return ""
