"""The page of a scorecard: criteria down, scores by one keystroke, grouped by what is scored."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crmworkshop.activities.spec import Activity, Scorecard
from crmworkshop.language import mark, tr
from crmworkshop.models.changes import Change
from crmworkshop.models.fields import fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.ui.controls import label
from crmworkshop.ui.table_page import TablePage
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_values import creatable
from crmworkshop.ui.widgets.empty_state import swap
from crmworkshop.ui.widgets.plain_line import KeptLine
from crmworkshop.ui.widgets.record_model import Listing
from crmworkshop.ui.widgets.score_view import ScoreView, hint_for
from crmworkshop.ui.widgets.sizing import keep_width
from crmworkshop.ui.workspace import Workspace

HINT = mark("Enter goes down, Tab right. Ctrl+Del removes the line, the last line adds one.")


class ScorecardPage(TablePage):
    """A `Scorecard` on screen."""

    def __init__(
        self, shape: Scorecard, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(_listing(shape), shape, ScoreView, activity, workspace, parent)
        self.shape = shape
        self.head: type[Record] | None = self._head()
        """What the lines are grouped by, if more of them can be added by name."""
        self.add_head = KeptLine()
        self.first_head = KeptLine()
        self.teaches = label(tr(shape.empty or activity.guide.empty), "muted", wrap=True)
        """What belongs here, as long as nothing is scored."""
        self._arrange(self._tools()).insertWidget(0, self.teaches)
        if self.head is not None:
            self._dress(self.first_head)
        if self.head is not None and not shape.source:
            kind = edits.lower_first(tr(self.head.singular))
            add = tr("Add {kind}", kind=kind)
            named = bool(workspace.snapshot.settings.products.strip())  # then the criteria know their product
            field = self.first_head
            self.empty.lead_with(field, add, lambda: self.add_head_named(field), first=not named)
        self._show_hint()
        self._show_state()

    def _head(self) -> type[Record] | None:
        of = fields_of(self.shape.kind).get(self.shape.group)
        return BY_TABLE[of.target] if of is not None and of.target and creatable(of.target) else None

    def _tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        if self.head is not None:
            self._dress(self.add_head)
            line.addWidget(self.add_head)
        line.addStretch(1)
        self._add_starter(line)
        return line

    def _dress(self, field: KeptLine) -> None:
        assert self.head is not None
        kind = edits.lower_first(tr(self.head.singular))
        field.setPlaceholderText(tr("New {kind}, then Enter", kind=kind))
        field.setAccessibleName(tr("New {kind}", kind=kind))
        keep_width(field, 260)
        field.entered.connect(lambda _typed: self.add_head_named(field))

    # -- following changes ------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        super()._show_state()
        if not self._blank and not self.view.currentIndex().isValid():
            self._go_to_first_blank()
        records = self.model.records()
        scored = any(getattr(record, self.shape.scores[-1]) is not None for record in records)
        self.teaches.setVisible(not scored and not self._blank)
        swap(self, self.stack, self.empty if self._blank else self.view)

    def _go_to_first_blank(self) -> None:
        column = self.model.listing.columns.index(self.shape.scores[-1])
        for at, row in enumerate(self.model.rows):
            if row.record is not None and getattr(row.record, self.shape.scores[-1]) is None:
                self.view.go(at, column)
                return
        first = next((at for at, row in enumerate(self.model.rows) if row.record is not None), 0)
        self.view.go(first, column)

    def _show_hint(self) -> None:
        at = self.view.currentIndex().column()
        of = self.model.columns[at].field if at >= 0 else None
        self.line.hint(hint_for(of) if of is not None and of.name in self.shape.scores else tr(HINT))

    def summary(self) -> str:
        """ "9 of 14 scored"."""
        records = self.model.records()
        scored = sum(1 for record in records if getattr(record, self.shape.scores[-1]) is not None)
        return tr("{n} of {total} scored", n=scored, total=len(records)) if records else ""

    def jump_to(self, key: str) -> bool:
        self.catch_up()
        if not any(record.id == key for record in self.model.records()):
            return False
        self.model.fold(self.model.foldable(), True)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.view.show_key(key, self.model.listing.columns.index(self.shape.scores[-1]))

    # -- acts -----------------------------------------------------------------------------------------------------

    def add_head_named(self, field: QLineEdit) -> None:
        """Add what is scored (a product) by the name typed, with the criteria to start from."""
        title, head, starter = field.text().strip(), self.head, self.shape.starter
        if not title or head is None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        made: dict[tuple[str, str], Record] = {}
        edits.make_named(self.workspace.snapshot, head.table, title, made)
        if not made:
            self.line.say(tr("“{name}” is in the list already.", name=title))
            return
        record = next(iter(made.values()))
        if self.workspace.do(edits.add_record(record, {}), self):
            field.clear()
            if starter is not None:
                steps = starter.steps(self.workspace.snapshot)
                self.workspace.do(
                    Change(tr("{what} to {name}", what=tr(starter.label), name=edits.name_of(record)), steps),
                    self,
                )


def _listing(shape: Scorecard) -> Listing:
    return Listing(
        shape.title,
        shape.kind,
        (shape.label, *shape.scores, *shape.texts),
        computed=shape.computed,
        group=shape.group,
        scores=frozenset(shape.scores),
    )
