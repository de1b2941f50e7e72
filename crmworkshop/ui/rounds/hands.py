"""A show of hands: question by question how many raised theirs for each answer, of the whole room or a department."""

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRegularExpression,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.activities.rounds import Ask, Topic, ask, is_vote, people_asked
from crmworkshop.errors import WorkshopError
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Askable
from crmworkshop.method.vocabulary import sentence_of
from crmworkshop.models.live import HANDS, Asked
from crmworkshop.models.rounds import Round
from crmworkshop.ui.charts.canvas import LEFT, RIGHT
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.theme import theme

_MOST: Final = 999
_LOW: Final = 300
_WHOLE_ROOM: Final = ""
_Index = QModelIndex | QPersistentModelIndex


class HandsModel(QAbstractTableModel):
    """Topics of one question by the answers of its scale; what is typed is written at once."""

    refused = Signal(str)
    counted = Signal()
    """Something was written."""

    def __init__(self, session: RoundSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.asked: Ask | None = None
        self.question: Askable | None = None
        self.department: str | None = None
        self.topics: tuple[Topic, ...] = ()
        self.numbers: tuple[int, ...] = ()
        self.words: tuple[str, ...] = ()
        self._counts: dict[Asked, dict[str | None, dict[int, int]]] = {}

    def show_question(self, asked: Ask, question: Askable, department: str | None) -> None:
        """Show what was counted for a question in the whole room or a department."""
        self.beginResetModel()
        self.asked, self.question, self.department = asked, question, department
        self.topics = asked.topics[question]
        levels = question.scale.levels
        self.numbers = tuple(each.number for each in levels)
        self.words = tuple(tr("Votes") if is_vote(question) else tr(each.word) for each in levels)
        self._read(asked)
        self.endResetModel()

    def _read(self, asked: Ask) -> None:
        self._counts = {}
        for ballot in self._session.workspace.workshop.box.ballots(asked.round.id).values():
            if ballot.source == HANDS:
                for about, value in ballot.answers.items():
                    groups = self._counts.setdefault(about, {})
                    counts = groups.setdefault(ballot.department, {})
                    counts[value] = counts.get(value, 0) + 1

    def counts(self, row: int) -> dict[int, int]:
        """How many hands for each number of the scale, as far as any."""
        assert self.question is not None
        about = self.topics[row].id, self.question
        return dict(self._counts.get(about, {}).get(self.department, {}))

    def replaces(self, row: int) -> bool:
        """Whether a count here takes the place of others: the room's that of departments, a department's the room's."""
        assert self.question is not None
        groups = self._counts.get((self.topics[row].id, self.question), {})
        return any((department is None) != (self.department is None) for department in groups)

    def total(self, row: int) -> int:
        """All hands of a line."""
        return sum(self.counts(row).values())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.topics)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.numbers) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (LEFT if section == 0 else RIGHT) if orientation is Qt.Orientation.Horizontal else None
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("What is asked about"), *self.words, tr("Hands"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown | Qt.ItemFlag.ItemIsEditable if self.is_entry(index) else shown

    def is_entry(self, index: _Index) -> bool:
        """Whether a number is typed here."""
        return 0 < index.column() <= len(self.numbers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if column == 0 else RIGHT
        topic = self.topics[row]
        if column == 0:
            name = " ".join(filter(None, (topic.code, topic.name)))
            return name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            what = (*self.words, tr("Hands"))[column - 1]
            return f"{topic.name}, {what}: {self._shown(row, column) or 0}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._shown(row, column)
        return None

    def _shown(self, row: int, column: int) -> str:
        count = (
            self.counts(row).get(self.numbers[column - 1]) if column <= len(self.numbers) else self.total(row)
        )
        return str(count) if count else ""

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not self.is_entry(index) or self.asked is None:
            return False
        if text and not (text.isdecimal() and int(text) <= _MOST):
            self.refused.emit(tr("“{text}” is no number of hands.", text=text))
            return False
        counts, number = self.counts(index.row()), self.numbers[index.column() - 1]
        if counts.get(number, 0) == int(text or 0):  # a field that was passed through is no new count
            return True
        counts[number] = int(text or 0)
        assert self.question is not None
        about = self.topics[index.row()].id, self.question
        box = self._session.workspace.workshop.box
        try:
            box.raise_hands(self.asked.round.id, about, counts, self.department)
        except WorkshopError as error:
            self.refused.emit(str(error))
            return False
        self._read(self.asked)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1))
        self._session.recount()
        self.counted.emit()
        return True


class HandsTable(QTableView):
    """Tab goes to the next number, at the end of a line to the next line; typing replaces what is there."""

    ended = Signal()
    """Tab behind the last number."""

    def __init__(self, model: HandsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Raised hands"))
        self.hands = model
        self.setModel(model)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setItemDelegate(_NumberDelegate(self))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.horizontalHeader().setSectionsClickable(False)
        theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Bring rows and columns in line with the zoom."""
        px = theme().px
        self.verticalHeader().setDefaultSectionSize(px(32))
        header = self.horizontalHeader()
        for column in range(self.hands.columnCount()):
            fixed = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, fixed)
            if column:
                self.setColumnWidth(column, px(104))

    def begin(self) -> None:
        """Stand on the first number."""
        if self.hands.topics:
            self.setCurrentIndex(self.hands.index(0, 1))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab passes over what is not typed."""
        step = {
            QAbstractItemView.CursorAction.MoveNext: 1,
            QAbstractItemView.CursorAction.MovePrevious: -1,
        }.get(action)
        if step is None:
            return super().moveCursor(action, modifiers)
        width, now = len(self.hands.numbers), self.currentIndex()
        at = now.row() * width + min(max(now.column(), 1), width) - 1 + step
        if not 0 <= at < width * len(self.hands.topics):
            return now
        return self.hands.index(at // width, at % width + 1)


class _NumberDelegate(QStyledItemDelegate):
    """Editors for whole numbers, at the right as the numbers are."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAlignment(RIGHT)
        editor.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,3}"), editor))
        return editor


class HandsPanel(QWidget):
    """Shows one question at a time; `left` says that the user goes back to the round."""

    left = Signal()

    def __init__(self, session: RoundSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Raised hands"))
        self.session = session
        self.asked: Ask | None = None
        self.question, self.department = _combo(tr("Question")), _combo(tr("Whose hands"))
        self.sentence = label("", "section", wrap=True)
        self.model = HandsModel(session, self)
        self.table = HandsTable(self.model)
        self.message = label("", "muted", wrap=True)
        self.warning = label("", wrap=True)
        self.warning.setProperty("tone", "medium")
        self.next = button(tr("Next question"), self._next_question, icon="arrow-right")
        self._arrange()
        self.question.activated.connect(lambda _at: self._show())
        self.department.activated.connect(lambda _at: self._show())
        self.model.refused.connect(self.message.setText)
        self.model.counted.connect(self._tell)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.setFocusProxy(self.table)

    def _arrange(self) -> None:
        px = theme().px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.question)
        head.addWidget(self.department)
        head.addStretch(1)
        head.addWidget(button(tr("Back to the round"), self.left.emit, look="quiet", icon="arrow-left"))
        foot = QHBoxLayout()
        foot.addWidget(self.next)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)
        column.addWidget(self.warning)
        column.addWidget(self.message)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.message.setVisible(self.height() >= theme().px(_LOW))

    def begin(self, asked: Round) -> None:
        """Show the page for a round that is open."""
        found = self.asked = ask(self.session.workspace.snapshot, asked)
        self.question.clear()
        for question in found.questions:
            self.question.addItem(tr(question.label), question)
        self.department.clear()
        self.department.addItem(tr("The whole room"), _WHOLE_ROOM)
        for each in found.departments:
            self.department.addItem(each.name, each.id)
        self._show()

    def _show(self) -> None:
        question = self.question.currentData()
        if self.asked is None or question is None:
            return
        of = next(each for each in self.asked.questions if each == question)
        self.model.show_question(self.asked, of, self.department.currentData() or None)
        self.table.fit()
        self.table.begin()
        self.sentence.setText(tr(sentence_of(of)))
        self.next.setEnabled(self.question.currentIndex() + 1 < self.question.count())
        self.message.setText(tr("Type a number, Tab goes on. A new count takes the place of the one before."))
        self._tell()
        self.table.setFocus()

    def _next_question(self) -> None:
        self.question.setCurrentIndex(self.question.currentIndex() + 1)
        self._show()

    def _tell(self) -> None:
        """Warn where more people are in than there are."""
        said = [self._too_many(), self._replaces()]
        self.warning.setText(" ".join(filter(None, said)))
        self.warning.setVisible(bool(self.warning.text()))

    def _too_many(self) -> str:
        """More hands and ballots than people: in the department counted, or in the room."""
        if self.asked is None:
            return ""
        snapshot, department = self.session.workspace.snapshot, self.model.department
        listed = [
            each
            for each in people_asked(snapshot, self.asked.round)
            if department is None or each.department == department
        ]
        people = self.session.people
        count = sum(people.values()) if department is None else people.get(department, 0)
        if not listed or count <= len(listed):
            return ""
        return trn(
            "More than there are: {count} hands and ballots are in, and {n} person is listed. Has somebody answered "
            "twice?",
            "More than there are: {count} hands and ballots are in, and {n} people are listed. Has somebody answered "
            "twice?",
            len(listed),
            count=count,
        )

    def _replaces(self) -> str:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.model.topics) or not self.model.replaces(row):
            return ""
        if self.model.department is None:
            return tr("This was counted by department; a count of the whole room takes the place of those.")
        return tr("This was counted for the whole room; a count of one department takes its place.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.view().setAccessibleName(name)
    return combo
