"""Ballot sheets coming in, many at once: what becomes of each file; one button brings in all that can be read."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from crmworkshop.exchange.ballot_sheets import Came
from crmworkshop.exchange.many_sheets import ReadSheets, read_sheets
from crmworkshop.language import mark, tr, trn
from crmworkshop.ui.controls import button, label, plain_tip
from crmworkshop.ui.tasks import Tasks
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace

_WORDS: Final = {
    Came.NEW: (mark("✓ New"), "low"),
    Came.REPLACES: (mark("✓ Replaces"), "low"),
    Came.AGAIN: (mark("= In already"), "muted"),
    Came.REPLACED: (mark("= Replaced"), "muted"),
    Came.EMPTY: (mark("– Empty"), "medium"),
    Came.UNREADABLE: (mark("✗ Cannot be read"), "high"),
}
"""What a line says became of a file, and its tone."""


class SheetsPage(QWidget):
    """Reads the files in the background; `left` says that it is over."""

    left = Signal()
    imported = Signal(str)
    """Carries in one line what came in."""

    def __init__(self, workspace: Workspace, tasks: Tasks, paths: Sequence[Path]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ballot sheets"))
        self.workspace = workspace
        self.paths = tuple(paths)
        self.read: ReadSheets | None = None
        self.summary = label(tr("Reading…"), "section", wrap=True)
        self.summary.setAccessibleName(tr("What would come in"))
        self.table = _table()
        self.import_button = button(tr("Bring in"), self.bring_in, look="primary")
        self.import_button.setEnabled(False)
        self._arrange()
        self.setFocusProxy(self.table)
        snapshot = workspace.snapshot
        task = tasks.run(lambda task: read_sheets(snapshot, self.paths, task.report))
        task.progressed.connect(lambda _share, file: self.summary.setText(tr("Reading {file}…", file=file)))
        task.finished.connect(self._show)
        self.destroyed.connect(task.cancel)

    def _arrange(self) -> None:
        px = theme().px
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.import_button)
        buttons.addWidget(button(tr("Cancel"), self.left.emit, look="quiet"))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        column.addWidget(label(tr("Ballot sheets"), "title"))
        sentence = tr(
            "All that can be read comes in as one step, which can be undone. The others stay out, whole."
        )
        column.addWidget(label(sentence, "muted", wrap=True))
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _show(self, read: ReadSheets) -> None:
        self.read = read
        self.table.setRowCount(len(read.sheets))
        for row, each in enumerate(read.sheets):
            word, tone = _WORDS[each.came]
            cells = (each.path.name, tr(word), each.said)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(plain_tip(str(each.path) if column == 0 else text))
                if column == 1:
                    item.setForeground(theme().color(tone))
                self.table.setItem(row, column, item)
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(
            0, min(self.table.columnWidth(0) + theme().px(12), theme().px(320), self.width() // 3)
        )
        self.table.resizeRowsToContents()
        if read.sheets:
            self.table.setCurrentCell(0, 0)
        self.summary.setText(_summary(read))
        words = trn("Bring in {n} ballot", "Bring in {n} ballots", read.count)
        self.import_button.setText(words)
        self.import_button.setAccessibleName(words)
        self.import_button.setEnabled(read.count > 0)
        if self.isVisible() and read.count:
            self.import_button.setFocus()

    def bring_in(self) -> None:
        """Make the one change."""
        read = self.read
        if read is None or not self.import_button.isEnabled():
            return
        self.import_button.setEnabled(False)
        if not self.workspace.do(read.change, self, read.batches):
            self.summary.setText(tr("The workshop has changed meanwhile. Read the sheets once more."))
            return
        self.left.emit()
        self.imported.emit(trn("{n} ballot brought in", "{n} ballots brought in", read.count))


def _summary(read: ReadSheets) -> str:
    found = Counter(each.came for each in read.sheets)
    parts = [
        trn("{n} new", "{n} new", found[Came.NEW]) if found[Came.NEW] else "",
        trn("{n} replaces an earlier one", "{n} replace earlier ones", found[Came.REPLACES])
        if found[Came.REPLACES]
        else "",
        trn("{n} in already", "{n} in already", found[Came.AGAIN] + found[Came.REPLACED])
        if found[Came.AGAIN] + found[Came.REPLACED]
        else "",
        trn("{n} empty", "{n} empty", found[Came.EMPTY]) if found[Came.EMPTY] else "",
        trn("{n} cannot be read", "{n} cannot be read", found[Came.UNREADABLE])
        if found[Came.UNREADABLE]
        else "",
    ]
    files = trn("{n} file", "{n} files", len(read.sheets))
    return f"{files}: " + ", ".join(filter(None, parts))


def _table() -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setAccessibleName(tr("What becomes of each file"))
    table.setHorizontalHeaderLabels([tr("File"), tr("What becomes of it"), tr("Details")])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setColumnWidth(0, theme().px(260))
    table.setColumnWidth(1, theme().px(150))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    return table
