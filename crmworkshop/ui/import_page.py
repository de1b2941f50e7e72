"""A file coming in: of a list its kind, columns and first rows, of a form that comes back each difference to take."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.exchange.forms import FORMS
from crmworkshop.exchange.kinds import KINDS, RATINGS, fields_of_kind
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.exchange.mapping import SEVERAL
from crmworkshop.exchange.outcome import Import, label_of
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Entry
from crmworkshop.models.record import Record
from crmworkshop.ui.controls import button, label, plain_tip
from crmworkshop.ui.import_words import came_in, outcome, taken_label, unreadable_heading
from crmworkshop.ui.review import Review
from crmworkshop.ui.tasks import Task, Tasks
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace

_GUESS: Final = ""
_SHOWN_PROBLEMS: Final = 500
_SHOWN_REMARKS: Final = 3
_PROBLEM_ROWS: Final = 5
"""So many of them are in sight at once."""


class ImportPage(QWidget):
    """Reads the file anew, in the background, whenever a choice changes; `left` says that it is over."""

    left = Signal()
    imported = Signal(str)
    """Carries in one line what came in."""

    def __init__(
        self, workspace: Workspace, tasks: Tasks, path: Path, kind: type[Record] | None = None
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Import"))
        self.workspace = workspace
        self.tasks = tasks
        self.path = path
        self.prepared: Import | None = None
        self._coming: Import | None = None
        """What is being brought in."""
        self._task: Task | None = None
        self.kind = _combo(tr("Kind of list"), [(_GUESS, tr("Guess from the headings")), *_kinds()])
        if kind is not None:
            name = next((each.name for each in KINDS.values() if each.record_type is kind), _GUESS)
            self.kind.setCurrentIndex(max(0, self.kind.findData(name)))
        self.question = _combo(
            tr("Question the ratings answer"),
            [(_GUESS, tr("From the list")), *((each.value, tr(each.label)) for each in Question)],
        )
        self.sheet = _combo(tr("Sheet"), [])
        self.new_names = QCheckBox(tr("Create what is not known yet"))
        self.new_names.setToolTip(tr("Departments, processes and the like that the list names"))
        self.outcome = label("", "section", wrap=True)
        self.outcome.setAccessibleName(tr("What the import would do"))
        self.remarks = label("", "muted", wrap=True)
        self.preview = _table(tr("Columns and first rows"))
        self.review = Review()
        self.review.hide()
        self.filler = QWidget()
        """Takes the room where no table does."""
        self.filler.hide()
        self.problems_heading = label("", "error", wrap=True)
        self.problems = _table(tr("Cells that cannot be read"))
        self.problems.setHorizontalHeaderLabels(
            [tr("Where"), tr("What it says"), tr("Why it cannot be read")]
        )
        self.problems.setColumnWidth(0, theme().px(250))
        self.problems.setColumnWidth(1, theme().px(240))
        self.columns: list[QComboBox] = []
        self.import_button = button(tr("Import"), self.bring_in, look="primary")
        self._arrange()
        self.kind.activated.connect(lambda _at: self.read(forget=True))
        self.question.activated.connect(lambda _at: self.read())
        self.sheet.activated.connect(lambda _at: self.read(forget=True))
        self.new_names.clicked.connect(lambda _checked: self.read())
        self.review.changed.connect(self._offer)
        self.read()

    def _arrange(self) -> None:
        px = theme().px
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        for each in (self.kind, self.question, self.sheet, self.new_names):
            choices.addWidget(each)
        choices.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.import_button)
        buttons.addWidget(button(tr("Cancel"), self.left.emit, look="quiet"))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        column.addWidget(label(tr("Import {name}", name=self.path.name), "title"))
        column.addWidget(
            label(
                tr("Nothing is changed before you press the button below, and that can be undone."), "muted"
            )
        )
        column.addLayout(choices)
        column.addWidget(self.outcome)
        column.addWidget(self.remarks)
        column.addWidget(self.preview, 3)
        column.addWidget(self.review, 3)
        column.addWidget(self.problems_heading)
        column.addWidget(self.problems, 2)
        column.addWidget(self.filler, 1)
        column.addLayout(buttons)

    # -- reading --------------------------------------------------------------------------------------------

    def read(self, *, forget: bool = False) -> None:
        """Read the list with the choices as they stand; ``forget`` drops what the columns were said to be."""
        snapshot = self.workspace.snapshot
        kind = self.kind.currentData() or None
        mapping = {} if forget else self._mapping()
        question = self.question.currentData() or None
        sheet = self.sheet.currentData() or None
        create = self.new_names.isChecked()

        def work(_task: Task) -> Import:
            return prepare(snapshot, self.path, kind, mapping, question, create, sheet)

        self.import_button.setEnabled(False)
        self.outcome.setText(tr("Reading…"))
        if self._task is not None:
            self._task.cancel()
        task = self._task = self.tasks.run(work)
        task.finished.connect(lambda prepared: self._show(task, prepared))
        task.failed.connect(lambda sentence: self._refuse(task, sentence))

    @property
    def _is_form(self) -> bool:
        """Whether the file is one that the app wrote, so that each difference can be taken or left."""
        return self.prepared is not None and self.prepared.kind in FORMS

    def _mapping(self) -> Mapping[str, str | Sequence[str]]:
        """Field by field the columns chosen; for records also which fields are to stay empty."""
        if self.prepared is None or self._is_form:
            return {}
        chosen: dict[str, list[str]] = {}
        for heading, combo in zip(self.prepared.headings, self.columns, strict=True):
            if combo.currentData():
                chosen.setdefault(combo.currentData(), []).append(heading)
        if self.prepared.kind == RATINGS:
            return chosen
        return {name: chosen.get(name, []) for name, _ in fields_of_kind(self.prepared.kind)}

    def _refuse(self, task: Task, sentence: str) -> None:
        if task is not self._task:
            return
        self.outcome.setText(sentence)
        self.remarks.clear()
        self._show_problems(())

    def _show(self, task: Task, prepared: Import) -> None:
        if task is not self._task:
            return
        self.prepared = prepared
        self.kind.setCurrentIndex(max(0, self.kind.findData(prepared.kind)))
        self.question.setVisible(prepared.kind == RATINGS)
        self._show_sheets(prepared)
        self.outcome.setText(outcome(prepared))
        remarks = prepared.remarks
        if self._is_form:
            remarks = (*remarks, *(f"{what}: {why}." for what, why in prepared.ignored.items()))
        more = len(remarks) - _SHOWN_REMARKS
        shown = (
            (*remarks[:_SHOWN_REMARKS], trn("{n} more remark.", "{n} more remarks.", more))
            if more > 0
            else remarks
        )
        self.remarks.setText(" ".join(shown))
        self.remarks.setToolTip(plain_tip("\n".join(remarks)) if more > 0 else "")
        self.remarks.setVisible(bool(remarks))
        choosable = self._is_form and prepared.choosable
        self.review.setVisible(choosable and bool(prepared.differences))
        self.preview.setVisible(not self._is_form)
        if not self._is_form:
            self._show_preview(prepared)
        if choosable:
            self.review.show_differences(prepared)
            if self.review.isVisible():
                self.review.table.setFocus()
        self._show_problems(prepared.unreadable)
        tables = (self.preview, self.review, self.problems)
        self.filler.setVisible(all(table.isHidden() for table in tables))
        self._offer()

    def _offer(self) -> None:
        """Say on the button what it would do, and let it be pressed if that is anything."""
        prepared = self.prepared
        if prepared is None:
            return
        readable = not (prepared.unreadable and prepared.whole)
        if self._is_form and prepared.choosable:
            count = len(self.review.taken)
            self.import_button.setText(taken_label(count))
            self.import_button.setAccessibleName(taken_label(count))
            self.import_button.setEnabled(readable and count > 0)
        else:
            self.import_button.setText(tr("Import"))
            self.import_button.setAccessibleName(tr("Import"))
            self.import_button.setEnabled(readable and not prepared.empty)

    def _show_sheets(self, prepared: Import) -> None:
        if self.sheet.count() != len(prepared.sheets):
            self.sheet.clear()
            for name in prepared.sheets:
                self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(prepared.sheet))
        self.sheet.setVisible(len(prepared.sheets) > 1 and not self._is_form)

    def _show_preview(self, prepared: Import) -> None:
        table = self.preview
        table.clear()
        table.setColumnCount(len(prepared.headings))
        table.setRowCount(len(prepared.preview) + 1)
        table.setHorizontalHeaderLabels([heading or " " for heading in prepared.headings])
        self.columns = []
        for at, heading in enumerate(prepared.headings):
            combo = _combo(
                tr("Column {heading} fills", heading=heading),
                [
                    ("", tr("Leave out")),
                    *((name, tr(field)) for name, field in fields_of_kind(prepared.kind)),
                ],
            )
            combo.setCurrentIndex(max(0, combo.findData(_field_of(prepared, heading))))
            combo.activated.connect(lambda _at, combo=combo: self._choose_column(combo))
            self.columns.append(combo)
            table.setCellWidget(0, at, combo)
            table.setColumnWidth(at, theme().px(150))
        table.setRowHeight(0, theme().px(34))
        for row, cells in enumerate(prepared.preview, 1):
            for at, text in enumerate(cells):
                table.setItem(row, at, QTableWidgetItem(text.replace("\n", " ")))

    def _choose_column(self, chosen: QComboBox) -> None:
        """A field is filled from one column, so the one that had it gives it up."""
        name = chosen.currentData()
        for combo in self.columns:
            if combo is not chosen and combo.currentData() == name and name not in SEVERAL:
                combo.setCurrentIndex(0)
        self.read()

    def _show_problems(self, problems: Sequence[tuple[str, str, str]]) -> None:
        table = self.problems
        shown = problems[:_SHOWN_PROBLEMS]
        table.setRowCount(len(shown))
        for row, texts in enumerate(shown):
            for at, text in enumerate(texts):
                table.setItem(row, at, QTableWidgetItem(text.replace("\n", " ")))
        heading = unreadable_heading(len(problems), whole=self.prepared is None or self.prepared.whole)
        if len(problems) > _SHOWN_PROBLEMS:
            heading += " " + tr("The first {shown} are listed.", shown=_SHOWN_PROBLEMS)
        self.problems_heading.setText(heading)
        row = theme().px(32)
        table.verticalHeader().setDefaultSectionSize(row)
        table.setMaximumHeight(row * (min(len(shown), _PROBLEM_ROWS) + 1) + theme().px(8))
        self.problems_heading.setVisible(bool(problems))
        table.setVisible(bool(problems))

    # -- writing --------------------------------------------------------------------------------------------

    def bring_in(self) -> None:
        """Make the import's one change."""
        prepared = self.prepared
        if prepared is None or not self.import_button.isEnabled():
            return
        self.import_button.setEnabled(False)
        if self._is_form and prepared.choosable:
            taken = self.review.taken
            prepared = prepared.chosen(taken, label_of(len(taken), prepared.path))
        self._coming = prepared
        self.outcome.setText(tr("Importing…"))
        workshop = self.workspace.workshop
        task = self.workspace.later(lambda: (apply(workshop, prepared),), self)
        task.finished.connect(self._came_in)
        task.failed.connect(self.outcome.setText)

    def _came_in(self, written: Sequence[Entry | None]) -> None:
        """Leave, unless the user has left already, and say what came in."""
        if self.isVisible():
            self.left.emit()
        if any(written) and self._coming is not None:
            self.imported.emit(came_in(self._coming, len(self._coming.differences)))


def _kinds() -> list[tuple[str, str]]:
    lists = sorted(((kind.name, tr(kind.plural)) for kind in KINDS.values()), key=lambda pair: pair[1])
    return [*((word, tr(name)) for word, name in FORMS.items()), *lists]


def _field_of(prepared: Import, heading: str) -> str:
    for name, headings in prepared.columns.items():
        if heading and heading in (headings, *headings.split(", ")):
            return name
    return ""


def _combo(name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    for key, text in choices:
        combo.addItem(text, key)
    return combo


def _table(name: str) -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setAccessibleName(name)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setStretchLastSection(True)
    return table
