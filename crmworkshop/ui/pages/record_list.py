"""The page of a record list: a table to type in, with a filter above and one line of advice below."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from crmworkshop.activities.spec import Activity, RecordList
from crmworkshop.language import mark, tr
from crmworkshop.method.vocabulary import OpenState
from crmworkshop.models.fields import fields_of
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.table_page import TablePage
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.chips import Chip
from crmworkshop.ui.widgets.empty_state import swap
from crmworkshop.ui.widgets.message_line import WarningLines
from crmworkshop.ui.widgets.plain_line import PlainLine
from crmworkshop.ui.widgets.record_model import Listing
from crmworkshop.ui.widgets.record_view import RecordView
from crmworkshop.ui.widgets.sizing import keep_below
from crmworkshop.ui.workspace import Workspace

HINT = mark(
    "Type to change, Enter goes down, Tab right. Ctrl+Del removes the row, Ctrl+D copies down, Alt+↑ ↓ moves it."
)
TREE_HINT = mark(
    "Type to change, ← → fold and unfold, Ins adds under this row, Ctrl+Del removes it with what is under it."
)


class RecordListPage(TablePage):
    """A `RecordList` on screen."""

    def __init__(
        self, shape: RecordList, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(listing_of(shape), shape, RecordView, activity, workspace, parent)
        self.shape = shape
        self.filter = PlainLine()
        self.counted = label("", "muted")
        self.warnings = WarningLines()
        self.narrowed = _narrowed(shape)
        self.narrow: Chip | None = None
        """Leaves only the records that matter most: those in scope, those still open."""
        column = self._arrange(self._tools())
        column.insertWidget(0, self.warnings)
        self._connect()
        self._show_hint()
        self._show_state()

    # -- making ---------------------------------------------------------------------------------------------

    def _tools(self) -> QHBoxLayout:
        self.filter.setPlaceholderText(tr("Filter  Ctrl+F"))
        self.filter.setAccessibleName(tr("Filter {list}", list=edits.lower_first(tr(self.shape.title))))
        self.filter.setClearButtonEnabled(True)
        keep_below(self.filter, 220)
        line = QHBoxLayout()
        line.addWidget(self.filter, 3)  # gives way where words are long
        if self.narrowed is not None:
            self.narrow = Chip(tr(self.narrowed[0]), self)
            self.narrow.setCheckable(True)
            self.narrow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(self.narrow)
        if self.shape.tree or self.shape.group:
            line.addWidget(button(tr("Fold all"), lambda: self._fold_all(False), look="quiet"))
            line.addWidget(button(tr("Unfold all"), lambda: self._fold_all(True), look="quiet"))
        line.addWidget(self.counted)
        line.addStretch(1)
        self._add_starter(line)
        line.addWidget(button(tr("Import a list…"), self._import, look="quiet", icon="file-down"))
        return line

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._apply_filter())
        if self.narrow is not None:
            self.narrow.toggled.connect(lambda _on: self._apply_filter())
        self.filter.returnPressed.connect(self._to_table)
        self.empty.typed.connect(self._type_first)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.find_rows)

    # -- following changes ------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        super()._show_state()
        records = self.model.records()
        lines: tuple[str, ...] = ()
        if records and self.shape.warnings is not None:
            lines = self.shape.warnings(self.workspace.snapshot, self.workspace.figures)
        self.warnings.show_lines(lines)
        swap(self, self.stack, self.empty if self._blank else self.view)
        self._show_count()
        if not self._blank and not self.view.currentIndex().isValid() and self.model.rows:
            self.view.step(0, 1)

    def _show_count(self) -> None:
        total = self.model.records()
        shown = sum(1 for record in total if self.model.order.matches(record))
        filtered = self.model.order.filtered
        words = tr("{n} of {all}", n=shown, all=edits.counted(len(total), self.shape.kind))
        self.counted.setText(words if filtered else "")

    def _show_hint(self) -> None:
        at = self.view.currentIndex().column()
        of = self.model.columns[at].field if at >= 0 else None
        usual = tr(TREE_HINT) if self.shape.tree else tr(HINT)
        self.line.hint(f"{tr(of.label)}: {tr(of.help)}." if of is not None and of.help else usual)

    def summary(self) -> str:
        """ "14 people"; of processes also how many are in scope."""
        records = self.model.records()
        if not records:
            return ""
        text = edits.counted(len(records), self.shape.kind)
        if self.shape.kind is Process:
            chosen = sum(item.considered for item in self.workspace.figures.processes)
            text = tr("{processes}, {n} in scope to rate", processes=text, n=chosen)
        return text

    def jump_to(self, key: str) -> bool:
        self.catch_up()
        if not any(record.id == key for record in self.model.records()):
            return False
        if self.model.row_of(key) < 0:
            self.filter.clear()
            if self.narrow is not None:
                self.narrow.setChecked(False)
            self.model.fold(self.model.foldable(), True)
        self.view.setFocus()
        return self.view.show_key(key, self.model.title_column)

    # -- acts -----------------------------------------------------------------------------------------------------

    def _type_first(self, text: str) -> None:
        self.add_first()
        QApplication.sendEvent(
            self.view, QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
        )

    def find_rows(self) -> None:
        """Go to the filter."""
        if self.stack.currentIndex() == 0:
            self.filter.setFocus()
            self.filter.selectAll()

    def _apply_filter(self) -> None:
        only: Callable[[Record], bool] | None = None
        if self.narrow is not None and self.narrow.isChecked() and self.narrowed is not None:
            only = self.narrowed[1]
        row, column = self.view.row(), max(self.view.currentIndex().column(), 0)
        self.model.set_filter(self.filter.text(), only)
        if row is not None and row.record is not None:
            self.view.show_key(row.key, column)
        self._show_count()

    def _to_table(self) -> None:
        self.view.setFocus()
        self.view.step(0, 0)

    def _fold_all(self, is_open: bool) -> None:
        self.model.fold(self.model.foldable(), is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
            self.view.setFocus()
            return
        super().keyPressEvent(event)


def listing_of(shape: RecordList) -> Listing:
    """What the table of a record list shows."""
    return Listing(
        shape.title,
        shape.kind,
        shape.columns,
        shape.where,
        shape.defaults,
        shape.computed,
        shape.tree,
        shape.group,
    )


def _narrowed(shape: RecordList) -> tuple[str, Callable[[Record], bool]] | None:
    """What the chip beside the filter says and leaves, for lists that have one."""
    if shape.kind is Process and "in_scope" in shape.columns:
        return mark("In scope"), _in_scope
    state = fields_of(shape.kind).get("state")
    if state is not None and state.choices is OpenState and "state" in shape.columns:
        return mark("Open"), _is_open
    return None


def _is_open(record: Record) -> bool:
    return getattr(record, "state", None) is not OpenState.DONE


def _in_scope(record: Record) -> bool:
    return isinstance(record, Process) and record.in_scope
