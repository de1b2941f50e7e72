"""The page of an analysis: its blocks from top to bottom, drawn when somebody looks."""

from operator import eq

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from crmworkshop.activities.blocks import Block, Paragraph, Tone
from crmworkshop.activities.spec import Activity, Analysis
from crmworkshop.activities.subject import Subject
from crmworkshop.language import tr
from crmworkshop.method.guide import guide
from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.charts.pieces import widget_of
from crmworkshop.ui.charts.table import TableView, TableWidget
from crmworkshop.ui.controls import button
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Announcement, Workspace

BETWEEN = 24


class QuietBar(QScrollBar):
    """A scroll bar that always has its room and is seen only when there is something to scroll.

    Charts are lower where they are narrower: a bar that came and went would change their width, with it their
    height, with it whether there is a bar, for ever.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() == self.minimum():
            return
        super().paintEvent(event)
        holder = self.parentWidget()
        area = holder.parentWidget() if holder is not None else None
        if area is not None and area.hasFocus():  # the keys scroll: say so as a focus ring does
            whole, far = self.rect(), self.maximum() - self.minimum()
            tall = max(whole.height() * self.pageStep() / (far + self.pageStep()), theme().px(32) + 4)
            top = (whole.height() - tall) * (self.value() - self.minimum()) / far
            handle = QRectF(0, top, whole.width(), tall).adjusted(1, 2, -1, -2)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent"))
            painter.drawRoundedRect(handle, handle.width() / 2, handle.width() / 2)


def entry_tab(activity: Activity) -> int:
    """The first tab of an activity in which something is entered; the first if there is none."""
    kinds = enumerate(activity.tabs)
    return next((at for at, shape in kinds if not isinstance(shape, Analysis)), 0)


def row_texts(view: TableView, row: int) -> tuple[str, ...]:
    """What a row of a table says, column by column."""
    return tuple(view.table.plain(row, column) for column in range(len(view.table.block.columns)))


class AnalysisPage(LazyPage):
    """Blocks that read as before keep their widget, and the place scrolled to stays."""

    chosen = Signal()
    """Another row of a table is."""

    def __init__(
        self, shape: Analysis, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.shape = shape
        self._stale = True
        self._shown: list[tuple[Block, str, QWidget]] = []
        self.way = button(
            tr("Begin"), lambda: self.place_wanted.emit(self.shape.source or self.activity.id), look="primary"
        )
        self.way.hide()
        self.body = QWidget()
        self.body.setObjectName("surface")
        self._column = QVBoxLayout(self.body)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBar(QuietBar())
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setWidget(self.body)
        self.area.setAccessibleName(tr(shape.title))
        self.setFocusProxy(self.area)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_blocks)
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

    def refresh(self, announcement: Announcement | None = None) -> None:
        """Compute the blocks anew once events in hand are done: several changes in a row cost one computation."""
        self._later.start()

    def _show_blocks(self) -> None:
        """Show the blocks as they are now, keeping every widget whose block is the same."""
        snapshot = self.workspace.snapshot
        currency = snapshot.settings.currency
        blocks = self.shape.blocks(snapshot, self.workspace.figures) or (
            Paragraph(tr("Nothing to show yet: this page fills itself from what is entered."), Tone.MUTED),
        )
        self._show_way(len(blocks) == 1 and isinstance(blocks[0], Paragraph))
        place = self.area.verticalScrollBar().value()
        chosen = self.chosen_row()
        before, self._shown = self._shown, []
        for block in blocks:
            known = next((item for item in before if item[0] == block and item[1] == currency), None)
            if known is not None:
                before.remove(known)
            self._shown.append((block, currency, known[2] if known else self._made(block, currency)))
        for _, _, widget in before:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for at, (_, _, widget) in enumerate(self._shown):
            if self._column.indexOf(widget) != at:
                self._column.removeWidget(widget)
                self._column.insertWidget(at, widget)
        if chosen is not None:
            self._choose(*chosen)
        self.area.verticalScrollBar().setValue(place)

    def _show_way(self, empty: bool) -> None:
        """On an empty page, a button that leads to where its figures are entered."""
        self.way.setVisible(empty)
        if empty:
            if self.area.hasFocus():
                self.way.setFocus(Qt.FocusReason.OtherFocusReason)
            source = self.shape.source or self.activity.id
            inside = source == self.activity.id
            name = (
                tr(self.activity.tabs[entry_tab(self.activity)].title)
                if inside
                else f"{source} {tr(guide(source).short)}"
            )
            self.way.setText(tr("Go to {name}", name=name).replace("&", "&&"))
            self.way.setAccessibleName(tr("Go to {name}", name=name))

    def _made(self, block: Block, currency: str) -> QWidget:
        widget = widget_of(block, currency)
        if isinstance(widget, ChartWidget | TableWidget):
            widget.jump_wanted.connect(self.jump_wanted)
            widget.figure_wanted.connect(self.figure_wanted)
        if isinstance(widget, TableWidget) and widget.view is not None:
            widget.view.selectionModel().currentChanged.connect(self.chosen)
        return widget

    def figure_at(self) -> Subject | None:
        """The figure in the table or chart that has the keyboard."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        return focus.figure_at() if inside and isinstance(focus, ChartWidget | TableView) else None

    def _chosen_table(self) -> TableView | None:
        """The first table in which a row is chosen."""
        views = (widget.view for widget in self.widgets() if isinstance(widget, TableWidget))
        return next((view for view in views if view is not None and view.currentIndex().isValid()), None)

    def chosen_row(self) -> tuple[str, tuple[str, ...]] | None:
        """The key of the record behind the row chosen in a table, wherever the keyboard is, and the row's texts."""
        view = self._chosen_table()
        row = view.currentIndex().row() if view is not None else -1
        if view is None or not view.table.key_at(row):
            return None
        return view.table.key_at(row), row_texts(view, row)

    def _choose(self, key: str, texts: tuple[str, ...]) -> None:
        """Choose the row of a record again in a table that is new; of several the one most alike."""
        if self._chosen_table() is not None:
            return
        found = [
            (sum(map(eq, texts, row_texts(view, row))), view, row)
            for widget in self.widgets()
            if isinstance(widget, TableWidget) and (view := widget.view) is not None
            for row in range(view.table.rowCount())
            if view.table.key_at(row) == key
        ]
        if found:
            _, view, row = max(found, key=lambda each: each[0])
            view.setCurrentIndex(view.table.index(row, 0))

    def step_row(self, step: int) -> None:
        """Choose the next (1) or previous (-1) row that has a record behind it; at an end it stays."""
        view = self._chosen_table()
        if view is None:
            return
        at, last = view.currentIndex(), view.table.rowCount()
        rows = range(at.row() + step, last if step > 0 else -1, step)
        row = next((row for row in rows if view.table.key_at(row)), None)
        if row is not None:
            view.setCurrentIndex(at.siblingAtRow(row))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks shown."""
        return tuple(block for block, _, _ in self._shown)

    def widgets(self) -> list[QWidget]:
        """The widgets of the blocks, from top to bottom."""
        return [widget for _, _, widget in self._shown]
