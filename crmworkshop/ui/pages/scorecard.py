"""The page of a scorecard: criteria down, scores by one keystroke, grouped by what is scored."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from crmworkshop.activities.spec import Activity, Scorecard
from crmworkshop.models.changes import Change
from crmworkshop.models.fields import fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.ui.controls import Button, button
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_values import creatable
from crmworkshop.ui.widgets.empty_state import EmptyState, swap
from crmworkshop.ui.widgets.message_line import MessageLine
from crmworkshop.ui.widgets.plain_line import PlainLine
from crmworkshop.ui.widgets.record_model import Listing, RecordModel
from crmworkshop.ui.widgets.record_rows import NEW_ROW
from crmworkshop.ui.widgets.score_view import ScoreView, hint_for
from crmworkshop.ui.widgets.sizing import keep_width
from crmworkshop.ui.workspace import Announcement, Workspace

HINT = "Enter goes down, Tab right. Del removes the line, the last line adds one."


class ScorecardPage(LazyPage):
    """A `Scorecard` on screen."""

    def __init__(
        self, shape: Scorecard, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.shape = shape
        self.model = RecordModel(_listing(shape), workspace, self)
        self.view = ScoreView(self.model, self)
        self.view.setAccessibleName(shape.title)
        self.line = MessageLine(HINT)
        self.head: type[Record] | None = self._head()
        """What the lines are grouped by, if more of them can be added by name."""
        self.add_head = PlainLine()
        singular = edits.lower_first(shape.kind.singular)
        starter = shape.starter.label if shape.starter else ""
        self.empty = EmptyState(activity.guide, f"Add the first {singular}", starter, parent=self)
        self.first_head = PlainLine()
        self.starter: Button | None = None
        self.stack = QStackedWidget()
        self._started = False
        self._arrange()
        self._connect()
        self._show_state()

    def _head(self) -> type[Record] | None:
        of = fields_of(self.shape.kind).get(self.shape.group)
        return BY_TABLE[of.target] if of is not None and of.target and creatable(of.target) else None

    def _arrange(self) -> None:
        table = QWidget()
        inner = QVBoxLayout(table)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        tools = self._tools()
        if tools.count() > 1:
            inner.addLayout(tools)
        inner.addWidget(self.view, 1)
        inner.addWidget(self.line)
        self.stack.addWidget(table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(10), 0, 0)
        column.addWidget(self.stack, 1)
        if self.head is not None:
            self._dress(self.first_head)
            self.empty.add_line(self.first_head)

    def _tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, theme().px(6))
        line.setSpacing(theme().px(8))
        if self.head is not None:
            self._dress(self.add_head)
            line.addWidget(self.add_head)
        line.addStretch(1)
        if self.shape.starter is not None:
            self.starter = button(self.shape.starter.label, self.start_with_starter, look="quiet")
            line.addWidget(self.starter)
        return line

    def _dress(self, field: QLineEdit) -> None:
        assert self.head is not None
        text = f"Add a {edits.lower_first(self.head.singular)}"
        field.setPlaceholderText(f"{text}, then Enter")
        field.setAccessibleName(text)
        keep_width(field, 260)
        field.returnPressed.connect(lambda: self.add_head_named(field))

    def _connect(self) -> None:
        self.view.said.connect(self.line.say)
        self.view.gone.connect(self.toast)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_hint())
        self.empty.first_wanted.connect(self.add_first)
        self.empty.starter_wanted.connect(self.start_with_starter)
        self.empty.import_wanted.connect(lambda: self.import_wanted.emit(self.shape.kind))

    # -- following changes ------------------------------------------------------------------------------------

    def refresh(self, announcement: Announcement | None = None) -> None:
        self.model.refresh(announcement)
        self._show_state()

    def _show_state(self) -> None:
        blank = not self.model.records() and not self._started and not self.model.entry.draft
        if self.starter is not None and self.shape.starter is not None:
            self.starter.setVisible(bool(self.shape.starter.steps(self.workspace.snapshot)))
        if not blank and not self.view.currentIndex().isValid():
            self._go_to_first_blank()
        swap(self, self.stack, self.empty if blank else self.view)

    def _go_to_first_blank(self) -> None:
        column = self.model.listing.columns.index(self.shape.scores[0])
        for at, row in enumerate(self.model.rows):
            if row.record is not None and getattr(row.record, self.shape.scores[0]) is None:
                self.view.go(at, column)
                return
        first = next((at for at, row in enumerate(self.model.rows) if row.record is not None), 0)
        self.view.go(first, column)

    def _show_hint(self) -> None:
        at = self.view.currentIndex().column()
        of = self.model.columns[at].field if at >= 0 else None
        self.line.hint(hint_for(of) if of is not None and of.name in self.shape.scores else HINT)

    def summary(self) -> str:
        """ "9 of 14 scored"."""
        records = self.model.records()
        scored = sum(1 for record in records if getattr(record, self.shape.scores[-1]) is not None)
        return f"{scored} of {len(records)} scored" if records else ""

    def jump_to(self, key: str) -> bool:
        self.catch_up()
        if not any(record.id == key for record in self.model.records()):
            return False
        self.model.fold(self.model.foldable(), True)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.view.show_key(key, self.model.listing.columns.index(self.shape.scores[0]))

    # -- acts -----------------------------------------------------------------------------------------------------

    def add_first(self) -> None:
        """Go to the line in which a new criterion is typed."""
        self._started = True
        self._show_state()
        self.view.setFocus()
        self.view.show_key(NEW_ROW.key, self.model.title_column)

    def add_head_named(self, field: QLineEdit) -> None:
        """Add what is scored (a product) by the name typed, with the criteria to start from."""
        title, head, starter = field.text().strip(), self.head, self.shape.starter
        if not title or head is None:
            return
        made: dict[tuple[str, str], Record] = {}
        edits.make_named(self.workspace.snapshot, head.table, title, made)
        if not made:
            self.line.say(f"“{title}” is in the list already.")
            return
        record = next(iter(made.values()))
        if self.workspace.do(edits.add_record(record, {}), self):
            field.clear()
            if starter is not None:
                steps = starter.steps(self.workspace.snapshot)
                self.workspace.do(Change(f"{starter.label} to {edits.name_of(record)}", steps), self)

    def start_with_starter(self) -> None:
        """Add the lines every scorecard of this kind starts from."""
        starter = self.shape.starter
        if starter is None:
            return
        steps = starter.steps(self.workspace.snapshot)
        self.line.say("" if steps else "Nothing to add: all of it is there already.")
        self.workspace.do(Change(starter.label, steps), self)


def _listing(shape: Scorecard) -> Listing:
    return Listing(
        shape.title,
        shape.kind,
        (shape.label, *shape.scores, *shape.texts),
        computed=shape.computed,
        group=shape.group,
        scores=frozenset(shape.scores),
    )
