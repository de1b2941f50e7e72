"""What record lists and scorecards share: a table over a line of advice, and the way in while there is nothing."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crmworkshop.activities.spec import Activity, RecordList, Scorecard
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.language import tr
from crmworkshop.models.changes import Change
from crmworkshop.models.record import Record
from crmworkshop.ui.controls import Button, button
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.places import way_name
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.empty_state import EmptyState
from crmworkshop.ui.widgets.message_line import MessageLine
from crmworkshop.ui.widgets.record_model import Listing, RecordModel
from crmworkshop.ui.widgets.record_rows import NEW_ROW
from crmworkshop.ui.widgets.record_view import RecordView
from crmworkshop.ui.widgets.whole_rows import WholeRows
from crmworkshop.ui.workspace import Announcement, Workspace


class TablePage(LazyPage):
    """A subclass lays itself out with `_arrange` and then shows its state."""

    def __init__(
        self,
        listing: Listing,
        shape: RecordList | Scorecard,
        view: type[RecordView],
        activity: Activity,
        workspace: Workspace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.model = RecordModel(listing, workspace, self)
        self.view = view(self.model, self)
        self.view.setAccessibleName(tr(listing.title))
        self.line = MessageLine()
        self.starter: Button | None = None
        self._begins_with = starter = shape.starter
        first = tr("Add the first {kind}", kind=edits.lower_first(tr(listing.kind.singular)))
        begins = tr(starter.label) if starter else ""
        source = shape.source if isinstance(shape, Scorecard) else ""
        self.empty = EmptyState(
            activity.guide,
            first,
            begins,
            sentence=shape.empty,
            examples=shape.examples,
            way=tr("Go to {name}", name=way_name(source, activity)) if source else "",
            parent=self,
        )
        self.stack = QStackedWidget()
        self._started = False
        self.view.said.connect(self.line.say)
        self.view.gone.connect(self.toast)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_hint())
        self.empty.first_wanted.connect(self.add_first)
        self.empty.starter_wanted.connect(self.start_with_starter)
        self.empty.import_wanted.connect(self._import)
        self.empty.way_wanted.connect(lambda: self.place_wanted.emit(source))

    def _arrange(self, tools: QHBoxLayout) -> QVBoxLayout:
        """Lay out the page with ``tools`` over its table; returns the column that holds all of it."""
        table = QWidget()
        inner = QVBoxLayout(table)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        tools.setContentsMargins(0, 0, 0, theme().px(6) if tools.count() > 1 else 0)
        tools.setSpacing(theme().px(8))
        inner.addLayout(tools)
        inner.addWidget(WholeRows(self.view), 1)
        inner.addWidget(self.line)
        self.stack.addWidget(table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(10), 0, 0)
        column.setSpacing(theme().px(6))
        column.addWidget(self.stack, 1)
        return column

    def _add_starter(self, tools: QHBoxLayout) -> None:
        if self._begins_with is not None:
            self.starter = button(tr(self._begins_with.label), self.start_with_starter, look="quiet")
            tools.addWidget(self.starter)

    # -- following changes ------------------------------------------------------------------------------------

    def refresh(self, announcement: Announcement | None = None) -> None:
        self.model.refresh(announcement)
        self._show_state()

    def figure_at(self) -> Subject | None:
        """The figure of the current cell if it is computed, else all of the record in its row."""
        index, row = self.view.currentIndex(), self.view.row()
        if row is None or row.record is None:
            return None
        computed = self.model.columns[index.column()].computed
        return Subject((computed.figure if computed else None) or Figure.RECORD, row.record.id)

    def _show_state(self) -> None:
        """Offer the starter while it has anything to add."""
        if self._begins_with is not None:
            possible = bool(self._begins_with.steps(self.workspace.snapshot))
            self.empty.offer_starter(possible)
            if self.starter is not None:
                self.starter.setVisible(possible)

    def _show_hint(self) -> None:
        """Say in the line what the column the cursor is in takes."""

    @property
    def _blank(self) -> bool:
        """Whether the way in stands in place of the table."""
        return not self.model.records() and not self._started and not self.model.entry.draft

    def standing_on(self) -> Record | None:
        row = self.view.row()
        return row.record if row is not None else None

    # -- acts -----------------------------------------------------------------------------------------------------

    def add_first(self) -> None:
        """Go to the line in which a new record is typed."""
        self._started = True
        self._show_state()
        self.view.setFocus()
        self.view.show_key(NEW_ROW.key)

    def start_with_starter(self) -> None:
        """Fill the page with what it starts from."""
        starter = self._begins_with
        if starter is None:
            return
        steps = starter.steps(self.workspace.snapshot)
        self.line.say("" if steps else tr("Nothing to add: all of it is in the list already."))
        self.workspace.do(Change(tr(starter.label), steps), self)

    def _import(self) -> None:
        self.import_wanted.emit(self.model.listing.kind)
