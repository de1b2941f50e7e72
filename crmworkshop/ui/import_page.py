"""The preview of a list coming in: its kind, which column fills what, what it would change and what cannot be read."""

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

from crmworkshop.errors import WorkshopError
from crmworkshop.exchange.kinds import KINDS, RATINGS, fields_of_kind
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.exchange.mapping import SEVERAL
from crmworkshop.exchange.outcome import Import
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Question
from crmworkshop.models.record import Record
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.tasks import Task, Tasks
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace

_GUESS: Final = ""
_SHOWN_PROBLEMS: Final = 500
_COUNTS: Final = ("answers", "respondents", "added", "updated", "unchanged", "repeated")


class ImportPage(QWidget):
    """Reads the list anew, in the background, whenever a choice changes; `left` says that it is over."""

    left = Signal()

    def __init__(
        self, workspace: Workspace, tasks: Tasks, path: Path, kind: type[Record] | None = None
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Import"))
        self.workspace = workspace
        self.tasks = tasks
        self.path = path
        self.prepared: Import | None = None
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
        self.problems_heading = label("", "error", wrap=True)
        self.problems = _table(tr("Cells that cannot be read"))
        self.problems.setHorizontalHeaderLabels(
            [tr("Where"), tr("What it says"), tr("Why it cannot be read")]
        )
        self.problems.setColumnWidth(0, theme().px(180))
        self.problems.setColumnWidth(1, theme().px(240))
        self.columns: list[QComboBox] = []
        self.import_button = button(tr("Import"), self.bring_in, look="primary")
        self._arrange()
        self.kind.activated.connect(lambda _at: self.read(forget=True))
        self.question.activated.connect(lambda _at: self.read())
        self.sheet.activated.connect(lambda _at: self.read(forget=True))
        self.new_names.clicked.connect(lambda _checked: self.read())
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
            label(tr("Nothing is changed before you say Import, and that can be undone."), "muted")
        )
        column.addLayout(choices)
        column.addWidget(self.outcome)
        column.addWidget(self.remarks)
        column.addWidget(self.preview, 3)
        column.addWidget(self.problems_heading)
        column.addWidget(self.problems, 2)
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

    def _mapping(self) -> Mapping[str, str | Sequence[str]]:
        """Field by field the columns chosen; for records also which fields are to stay empty."""
        if self.prepared is None:
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
        self.outcome.setText(_outcome(prepared))
        self.remarks.setText(" ".join(prepared.remarks))
        self.remarks.setVisible(bool(prepared.remarks))
        self._show_preview(prepared)
        self._show_problems(prepared.unreadable)
        self.import_button.setEnabled(not prepared.unreadable and not prepared.empty)

    def _show_sheets(self, prepared: Import) -> None:
        if self.sheet.count() != len(prepared.sheets):
            self.sheet.clear()
            for name in prepared.sheets:
                self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(prepared.sheet))
        self.sheet.setVisible(len(prepared.sheets) > 1)

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
        count = len(problems)
        heading = trn(
            "{n} cell cannot be read, so nothing can be imported yet. Mend the list, or leave the column out.",
            "{n} cells cannot be read, so nothing can be imported yet. Mend the list, or leave the column out.",
            count,
        )
        if count > _SHOWN_PROBLEMS:
            heading += " " + tr("The first {shown} are listed.", shown=_SHOWN_PROBLEMS)
        self.problems_heading.setText(heading)
        self.problems_heading.setVisible(bool(problems))
        table.setVisible(bool(problems))

    # -- writing --------------------------------------------------------------------------------------------

    def bring_in(self) -> None:
        """Make the import's one change."""
        prepared = self.prepared
        if prepared is None or not self.import_button.isEnabled():
            return
        self.import_button.setEnabled(False)
        try:
            entry = apply(self.workspace.workshop, prepared)
        except WorkshopError as error:
            self.outcome.setText(str(error))
            return
        if entry is not None:
            self.workspace.announce((entry,), self)
        self.left.emit()


def _kinds() -> list[tuple[str, str]]:
    return sorted(((kind.name, tr(kind.plural)) for kind in KINDS.values()), key=lambda pair: pair[1])


def _field_of(prepared: Import, heading: str) -> str:
    for name, headings in prepared.columns.items():
        if heading and heading in (headings, *headings.split(", ")):
            return name
    return ""


def _outcome(prepared: Import) -> str:
    if prepared.empty and not prepared.unreadable:
        return tr("The workshop has all of this already: nothing to import.")
    counts = prepared.counts
    parts = [_count(key, counts[key]) for key in _COUNTS if counts.get(key)]
    return f"{tr(KINDS[prepared.kind].plural)}: " + ", ".join(parts or [tr("nothing that can be read")])


def _count(key: str, count: int) -> str:
    match key:
        case "answers":
            return trn("{n} answer", "{n} answers", count)
        case "respondents":
            return trn("{n} respondent", "{n} respondents", count)
        case "added":
            return trn("{n} new", "{n} new", count)
        case "updated":
            return trn("{n} changed", "{n} changed", count)
        case "unchanged":
            return trn("{n} as it is", "{n} as they are", count)
        case _:
            return trn("{n} repeated in the list", "{n} repeated in the list", count)


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
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setStretchLastSection(True)
    return table
