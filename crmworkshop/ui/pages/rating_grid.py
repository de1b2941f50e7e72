"""The page of a rating grid: processes down, questions across, one keystroke per cell."""

from time import perf_counter
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crmworkshop.activities.spec import Activity, RatingGrid
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.wording import format_number
from crmworkshop.language import tr, trn
from crmworkshop.method.guide import guide
from crmworkshop.method.scales import Question
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.rounds import Round
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.grid import strip
from crmworkshop.ui.grid.changes import Entry
from crmworkshop.ui.grid.content import Content, FigureColumn, RatingColumn
from crmworkshop.ui.grid.detail import DetailStrip
from crmworkshop.ui.grid.entry import RatingEntry
from crmworkshop.ui.grid.filters import FilterLine
from crmworkshop.ui.grid.model import RatingModel, Sorting
from crmworkshop.ui.grid.view import RatingView
from crmworkshop.ui.notices import Banner
from crmworkshop.ui.page import Page
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_edits import lower_first
from crmworkshop.ui.widgets.sizing import keep_below
from crmworkshop.ui.widgets.whole_rows import WholeRows
from crmworkshop.ui.workspace import Announcement, Workspace

QUICK_MS: Final = 25
"""Figures that take no longer are computed right after an edit; slower ones wait for a pause in typing."""
PAUSE_MS: Final = 180
_STRUCTURE: Final = frozenset((Process.table, Department.table, Round.table, Settings.table))
_KEEP = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RatingGridPage(Page):
    """Edits go to the workspace; the cell changes when the change comes back, the figures a moment later."""

    def __init__(
        self, shape: RatingGrid, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.shape = shape
        self._stale = False
        self.model = RatingModel(Content(shape, workspace.snapshot, workspace.figures), self)
        self.view = RatingView(self.model)
        self.filters = FilterLine()
        self.banner = Banner(self, over=self.filters)
        self.entry = RatingEntry(self.view, workspace, self)
        self.detail = DetailStrip()
        self._moved_to: tuple[int, int] | None = None
        self._target: strip.Target | None = None
        self._chosen = False
        """Several cells are."""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(lambda: workspace.when_computed(self._compute_figures))
        self._arrange()
        self._connect()
        self._show_state()
        self.view.go_to_first()

    def _arrange(self) -> None:
        self.empty = label("", "heading", wrap=True)
        keep_below(self.empty, 520)
        self.begin = button(tr("Begin"), lambda: self.place_wanted.emit(self._missing()), look="primary")
        self.show_all = button(tr("Show all processes"), self.filters.clear)
        teaching = QWidget()
        lines = QVBoxLayout(teaching)
        lines.setContentsMargins(0, theme().px(50), 0, 0)
        lines.setSpacing(theme().px(16))
        lines.addWidget(self.empty)
        lines.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(WholeRows(self.view))
        self.stack.addWidget(teaching)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filters, self.stack, self.detail):
            column.addWidget(widget, 1 if widget is self.stack else 0)

    def _connect(self) -> None:
        view, filters, detail = self.view, self.filters, self.detail
        view.moves_right = filters.moves_right
        view.command_wanted.connect(self._run)
        view.compact_changed.connect(self._show_legend)
        self._show_legend(view.pictures.compact)
        self.entry.said.connect(self._say)
        self.entry.rated.connect(self.toast)
        view.fold_wanted.connect(self.fold)
        view.sort_wanted.connect(self.sort_by)
        view.pressed.connect(self._stay)
        view.selectionModel().currentChanged.connect(self._stay)
        view.selectionModel().currentChanged.connect(self._show_cell)
        view.selectionModel().selectionChanged.connect(self._show_chosen)
        filters.changed.connect(self._filter)
        filters.direction_changed.connect(lambda right: setattr(self.view, "moves_right", right))
        filters.grid_wanted.connect(self._to_grid)
        detail.grid_wanted.connect(self._to_grid)
        detail.remarks_left.connect(self._record_remarks)
        detail.decision_taken.connect(self._take)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(filters.words.setFocus)
        self.setFocusProxy(view)

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self, announcement: Announcement | None = None) -> None:
        """Repaint the cells of changed decisions at once; read everything anew only when more has changed."""
        if announcement is None or not announcement.tables or announcement.tables & _STRUCTURE:
            self._stale = True
        elif Rating.table not in announcement.tables:
            return
        if not self.isVisible():
            self._stale = True
        elif self._stale:
            self._read()
        else:
            self._echo(announcement)

    def _echo(self, announcement: Announcement | None) -> None:
        columns = {(each.question, each.department): at for at, each in enumerate(self.model.content.ratings)}
        for entry in announcement.entries if announcement else ():
            for step in entry.change.steps:
                if step.table != Rating.table:
                    continue
                known = self.workspace.workshop.find(Rating, step.id)
                about = known or Rating(id=step.id, **(step.old or {}))
                column = columns.get((about.question or Question.IMPORTANCE, about.department))
                if column is not None and about.process is not None and about.question is not None:
                    self.model.set_decision(about.process, column, known.value if known else None)
        self.filters.show_counts(*self.model.content.counts())
        self._show_cell()
        self._timer.start()

    def _compute_figures(self) -> None:
        began = perf_counter()
        self.model.set_figures(self.workspace.figures)
        took = (perf_counter() - began) * 1000
        self._timer.setInterval(0 if took <= QUICK_MS else PAUSE_MS)

    def _read(self) -> None:
        """Read everything anew; the current cell and the place stay."""
        self._stale = False
        self._timer.stop()
        place = self._place()
        self.model.show_content(Content(self.shape, self.workspace.snapshot, self.workspace.figures))
        self.view.fit()
        self._back_to(place)
        self._show_state()

    def _place(self) -> tuple[str, int, int]:
        index = self.view.currentIndex()
        row = self.model.rows[index.row()] if index.isValid() else None
        return row.key if row else "", max(index.column(), 0), self.view.verticalScrollBar().value()

    def _back_to(self, place: tuple[str, int, int]) -> None:
        key, column, scroll = place
        row = next((at for at, row in enumerate(self.model.rows) if row.key == key), None)
        last = self.model.columnCount() - 1
        if row is None:
            self.view.go_to_first()
        else:
            index = self.model.index(row, min(column, last))
            self.view.selectionModel().setCurrentIndex(index, _KEEP)
        self.view.verticalScrollBar().setValue(scroll)

    def _show_state(self) -> None:
        content = self.model.content
        self.filters.show_areas(content.heads.values())
        self.filters.show_counts(*content.counts())
        self.filters.setVisible(bool(content.lines) and bool(content.ratings))
        self.detail.setVisible(bool(content.lines) and bool(content.ratings))
        self._show_empty()
        self._show_cell()

    def _missing(self) -> str:
        """The activity to go to before anything can be rated here; empty when all is there."""
        content = self.model.content
        return "1.4.2" if not content.lines else "2.2.1" if not content.ratings else ""

    def _show_empty(self) -> None:
        content = self.model.content
        missing = self._missing()
        self.begin.setVisible(bool(missing))
        if missing:
            self.begin.setText(
                tr("Go to {activity} {short}", activity=missing, short=tr(guide(missing).short))
            )
            self.begin.setAccessibleName(self.begin.text())
        filtered = bool(content.lines) and not self.model.rows
        if not content.lines:
            text = tr(
                "The processes in scope are rated here. Choose them first in 1.4.2, List key CRM processes."
            )
        elif not content.ratings:
            text = tr(
                "Every department rates here. Add the departments first in 2.2.1, Prepare the satisfaction survey."
            )
        else:
            text = tr("No process matches the filter.")
        self.empty.setText(text)
        self.show_all.setVisible(filtered)
        blank = filtered or not content.lines or not content.ratings
        self.stack.setCurrentIndex(1 if blank else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.give_lines(self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        self.detail.leave()
        super().hideEvent(event)

    def summary(self) -> str:
        if self._stale:
            self._read()
        rated, total = self.model.content.counts()
        return (
            trn("{done} of {n} rated", "{done} of {n} rated", total, done=format_number(rated))
            if total
            else ""
        )

    def jump_to(self, key: str) -> bool:
        """Show a process, a rating's cell, or the first cell of a department."""
        if self._stale:
            self._read()
        rating = self.workspace.snapshot.find(Rating, key)
        process = rating.process if rating and rating.process else key
        if process not in self.model.content.by_key:
            return False
        column = self.view.home
        for at, each in enumerate(self.model.content.ratings):
            if rating and (each.question, each.department) == (rating.question, rating.department):
                column = at
        if process not in self.model.row_of:
            self.filters.clear()
            self.model.arrange(self.filters.wanted(), set(), None)
        self.view.go_to(self.model.row_of[process], column)
        self._show_empty()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(
            0, self, lambda: self.view.scrollTo(self.view.currentIndex())
        )  # once it has its size
        return True

    def figure_at(self) -> Subject | None:
        """The figure of the current cell: a computed column, else the answer to its question."""
        index = self.view.currentIndex()
        line, content = self.model.line_at(index.row()), self.model.content
        if line is None or index.column() >= len(content.columns):
            return None
        column = content.columns[index.column()]
        if isinstance(column, RatingColumn):
            return Subject(Figure.ANSWER, line.key, column.question, column.department)
        disputed = content.talked_about(line) if column.name in ("agreement", "answers") else None
        if disputed is not None:
            return Subject(Figure.AGREEMENT, line.key, disputed[0])
        return Subject(Figure(column.name) if column.name in set(Figure) else Figure.RECORD, line.key)

    def standing_on(self) -> Process | None:
        line = self.model.line_at(self.view.currentIndex().row())
        return self.workspace.snapshot.find(Process, line.key) if line is not None else None

    # -- filter, fold, sort ---------------------------------------------------------------------------

    def _filter(self) -> None:
        self._rearrange(sorting=self.model.sorting)

    def fold(self, row: int) -> None:
        """Fold or open the heading in a row."""
        head = self.model.head_at(row)
        if head is not None:
            self._rearrange(folded=self.model.folded ^ {head.key})
            again = next((at for at, each in enumerate(self.model.rows) if each is head), None)
            if again is not None:
                self.view.selectionModel().setCurrentIndex(self.model.index(again, 0), _KEEP)

    def sort_by(self, column: int) -> None:
        """Sort by a figure column: what matters most first, then last, then the order of the tree again."""
        sorting, about = self.model.sorting, self.model.content.columns[column]
        # The least agreement is talked about first.
        highest = not (isinstance(about, FigureColumn) and about.name == "agreement")
        if sorting is None or sorting.column != column:
            self._rearrange(sorting=Sorting(column, highest))
        else:
            self._rearrange(sorting=Sorting(column, not highest) if sorting.descending is highest else None)

    def _rearrange(self, folded: set[str] | None = None, sorting: Sorting | None = None) -> None:
        place = self._place()
        self.model.arrange(self.filters.wanted(), folded, sorting)
        self._back_to(place)
        self._show_empty()
        self._show_cell()

    def _run(self, command: str) -> None:
        if command == "reason":
            rated = self.entry.just_rated()
            at = self.view.currentIndex()
            if rated is not None and rated[0] in self.model.row_of:  # the cell rated, not the one moved on to
                self.view.go_to(self.model.row_of[rated[0]], rated[1])
                self._moved_to = (at.row(), at.column())
            elif self._chosen:
                self.view.go_to(at.row(), at.column())
            self.detail.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif command == "why":
            self.figure_wanted.emit(self.figure_at())
        elif command == "find":
            self.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, sentence: str) -> None:
        if sentence:
            self.banner.say(sentence, "high")
        else:
            self.banner.hide()

    def _show_legend(self, compact: bool) -> None:
        levels = self.shape.questions[0].scale.levels
        best, worst = (lower_first(tr(level.word)) for level in (levels[0], levels[-1]))
        ends = f"{levels[0].sign} {best} … {levels[-1].sign} {worst}"
        stand_in = (
            tr("▫ in italics: from ballots, not decided yet") if self.workspace.snapshot.answers else ""
        )
        self.filters.legend.setText(" · ".join(filter(None, (ends if compact else "", stand_in))))

    def _stay(self) -> None:
        """Somebody went to a cell himself: the keyboard comes back to that one."""
        self._moved_to = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.banner.isVisible():
            self.banner.hide()
        else:
            super().keyPressEvent(event)

    def _to_grid(self) -> None:
        moved_to, self._moved_to = self._moved_to, None
        if moved_to is not None:
            self.view.go_to(*moved_to)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the current cell -----------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        """Say how many cells are chosen, if that is or was more than one."""
        several = len(self.view.selectedIndexes()) > 1
        if several or self._chosen:
            self._show_cell()

    def _show_cell(self) -> None:
        cells = self.view.cells()
        self._chosen = len(cells) > 1
        index = self.view.currentIndex()
        line = self.model.line_at(index.row()) if not self._chosen else None
        column = self.model.rating_column(index.column())
        target = (line.key, line.figures.name, column) if line is not None and column is not None else None
        if self._target != target:
            self.detail.leave()
        self._target = target
        if self._chosen:
            strip.show_several(self.detail, self.model.content, cells)
            return
        if line is None or column is None:
            self.detail.show_nothing()
            return
        strip.show_cell(self.detail, self.workspace.workshop, self.model.content, line, index.column())

    def _take(self, number: int) -> None:
        if self._target is not None:
            key, name, column = self._target
            self.entry.record([Entry(key, name, column, number)], moves=False)

    def _record_remarks(self, reason: str, minority: str) -> None:
        if self._target is not None:
            change = strip.remark_change(self.workspace.workshop, self._target, reason, minority)
            if change is not None:
                self.workspace.do(change, self)
