"""The page that says what holds: the ranked list under weights that can be tried out, and how firm each rank is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from crmworkshop.activities.assessment import nothing_rated
from crmworkshop.activities.blocks import Block, Paragraph, Table, Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import FIRST, Order, firmness, parts_of
from crmworkshop.activities.process_figures import weights_of
from crmworkshop.activities.spec import Activity, Weighing
from crmworkshop.activities.subject import Subject
from crmworkshop.activities.weighing import lead, order_chart, too_few_ranked, trial_table
from crmworkshop.analysis.sensitivity import Parts
from crmworkshop.language import tr
from crmworkshop.method.guide import guide
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.people import Department
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.charts.pieces import widget_of
from crmworkshop.ui.charts.table import TableView, TableWidget
from crmworkshop.ui.controls import button, fold
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.tasks import Task
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.quiet_bar import QuietBar
from crmworkshop.ui.widgets.weight_sliders import WeightSliders
from crmworkshop.ui.workspace import Announcement, Workspace

BETWEEN = 16
_Basis = tuple[object, ...]
"""What the verdicts rest on: the same basis, the same verdicts."""


class WeighingPage(LazyPage):
    """The list follows the sliders at once; the verdicts are worked out in the background and arrive later."""

    def __init__(
        self, shape: Weighing, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.shape = shape
        self._stale = True
        self.order: Order | None = None
        """The verdicts; None while they are being worked out."""
        self._basis: _Basis = ()
        self._parts: Sequence[Parts] = ()
        self._task: Task | None = None
        self._blocks: tuple[Block, ...] = ()
        self._below: list[QWidget] = []
        self.sliders = WeightSliders()
        self.sliders.moved.connect(self._follow)
        self.sliders.kept.connect(self._keep)
        self.table: TableWidget | None = None
        self.way = button(
            tr("Go to {name}", name=f"{shape.source} {tr(guide(shape.source).short)}").replace("&", "&&"),
            lambda: self.place_wanted.emit(shape.source),
            look="primary",
        )
        self.body = QWidget()
        self.body.setObjectName("surface")
        self._column = QVBoxLayout(self.body)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.sliders)
        self._column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBar(QuietBar())
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.body)
        self.setFocusProxy(self.sliders.sliders[0])
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self._show_list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        bar = (px(12), 0) if self.isRightToLeft() else (0, px(12))
        self._column.setContentsMargins(bar[0], px(16), bar[1], px(24))
        self._column.setSpacing(px(BETWEEN))
        self.sliders.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sliders.fit(event.size().width())

    def refresh(self, announcement: Announcement | None = None) -> None:
        """Show the list anew once events in hand are done; the verdicts only if what they rest on has changed."""
        self._later.start()

    # -- what is shown --------------------------------------------------------------------------------

    def _show(self) -> None:
        snapshot, figures = self.workspace.snapshot, self.workspace.figures
        self._parts = parts_of(figures)
        basis = _basis_of(snapshot, figures, self._parts)
        if basis != self._basis:
            if not self._basis or basis[0] != self._basis[0]:
                self.sliders.stand(weights_of(snapshot.settings))
            self._basis = basis
            self.order = None
            self._work_out(snapshot, figures, basis)
        can_rank = any(one.can_rank for one in self._parts)
        self.sliders.setVisible(can_rank)
        self.way.setVisible(not can_rank)
        self.setFocusProxy(self.sliders.sliders[0] if can_rank else self.way)
        self._show_list()
        self._show_below(can_rank)

    def _follow(self) -> None:
        """Rank anew once events in hand are done: several moves in a row cost one ranking."""
        self._moved.start()

    def _show_list(self) -> None:
        """The list under the weights tried out, or as it stands."""
        snapshot, figures = self.workspace.snapshot, self.workspace.figures
        block = trial_table(figures, snapshot.settings, self._parts, self.order, self.sliders.trial)
        if self.table is None or not (self.table.view and block.rows):
            self._replace_table(block, snapshot.settings.currency)
        else:
            self.table.show_block(block)
        self._tell()

    def _replace_table(self, block: Table, currency: str) -> None:
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = TableWidget(block, currency)
        self.table.jump_wanted.connect(self.jump_wanted)
        self.table.figure_wanted.connect(self.figure_wanted)
        self._column.insertWidget(1, self.table)
        self.table.setVisible(bool(block.rows))

    def _show_below(self, can_rank: bool) -> None:
        """What the verdicts mean, and the chart of their shares."""
        for widget in self._below:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._below = []
        order, currency = self.order, self.workspace.snapshot.settings.currency
        self._blocks = self._blocks_below(order, can_rank)
        for block in self._blocks:
            widget = widget_of(block, currency)
            if isinstance(widget, QLabel):
                fold(widget)
            if isinstance(widget, ChartWidget):
                widget.jump_wanted.connect(self.jump_wanted)
                widget.figure_wanted.connect(self.figure_wanted)
            self._below.append(widget)
            self._column.addWidget(widget)
        self._tell()

    def _blocks_below(self, order: Order | None, can_rank: bool) -> tuple[Block, ...]:
        if not can_rank:
            return (nothing_rated(),)
        if order is None:
            return (Paragraph(tr("Working out how firm the order is…"), Tone.MUTED),)
        chart = order_chart(order)
        return (lead(order), chart) if chart else (too_few_ranked(),)

    def _tell(self) -> None:
        self.workspace.tried.emit()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is shown, as it is shown."""
        return (self.table.block, *self._blocks) if self.table is not None else self._blocks

    def figure_at(self) -> Subject | None:
        """The figure in the table or chart that has the keyboard."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        return focus.figure_at() if inside and isinstance(focus, ChartWidget | TableView) else None

    def summary(self) -> str:
        if self.order is None or not self.order.judged:
            return ""
        return tr("{some} of {all} stable", some=self.order.stable, all=FIRST)

    # -- in the background ----------------------------------------------------------------------------

    def _work_out(self, snapshot: Snapshot, figures: Figures, basis: _Basis) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if len(figures.ranked) <= FIRST:
            self.order = firmness(snapshot, figures)  # nothing is at stake: that is known at once
        if self.order is not None or self.workspace.tasks is None:
            return
        workshop = self.workspace.workshop

        def work(task: Task) -> tuple[_Basis, Order]:
            workshop.hear(snapshot)
            return basis, firmness(snapshot, figures, lambda: task.report(0.0, ""))

        self._task = self.workspace.tasks.run(work)
        self._task.finished.connect(self._take)

    def _take(self, found: tuple[_Basis, Order]) -> None:
        """Show the verdicts, unless what they rest on has changed meanwhile."""
        basis, order = found
        if basis == self._basis:
            self._task = None
            self.order = order
            self._show_list()
            self._show_below(True)

    # -- keeping --------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Make the weights tried out those of the workshop, in one change."""
        need, dissatisfaction, data = self.sliders.decimals()
        step = changed(
            self.workspace.snapshot.settings,
            weight_need=need,
            weight_dissatisfaction=dissatisfaction,
            weight_data=data,
        )
        self.workspace.do(Change(tr("Keep other weights of the priority"), (step,)), self)


def _basis_of(snapshot: Snapshot, figures: Figures, parts: Sequence[Parts]) -> _Basis:
    """Weights first: when they change, what was tried out is over."""
    settings = snapshot.settings
    return (
        weights_of(settings),
        settings.weigh_by_headcount,
        settings.minimum_group,
        snapshot.answered,
        tuple(parts),
        tuple((item.process, item.made_from.ratings) for item in figures.considered),
        snapshot.all(Department),
    )
