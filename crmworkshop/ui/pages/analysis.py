"""The page of an analysis: its blocks from top to bottom, drawn when somebody looks."""

from operator import eq

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from crmworkshop.activities.blocks import Block, Heading, Paragraph, Table
from crmworkshop.activities.spec import Activity, Analysis
from crmworkshop.activities.subject import Subject
from crmworkshop.language import tr
from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.charts.heat import HeatMapWidget
from crmworkshop.ui.charts.pieces import widget_of
from crmworkshop.ui.charts.table import TableView, TableWidget
from crmworkshop.ui.controls import button
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.places import way_name
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.quiet_bar import QuietBar
from crmworkshop.ui.widgets.sizing import keep_below
from crmworkshop.ui.workspace import Announcement, Workspace

BETWEEN = 24
FOCUS_LINE = 2


def nothing_yet(blocks: tuple[Block, ...]) -> str:
    """The sentence for blocks that hold no figure, only words on how to begin and tables without rows; else empty."""
    words = [
        block.text if isinstance(block, Paragraph) else block.empty
        for block in blocks
        if isinstance(block, Paragraph) or (isinstance(block, Table) and not block.rows)
    ]
    if len(words) < len(blocks):
        return ""
    found = next(filter(None, words), "")
    return found or tr("Nothing to show yet: this page fills itself from what is entered.")


class BlocksArea(QScrollArea):
    """Scrolls the blocks; a line along its upper edge says that it has the keys, also where nothing scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.line = QFrame(self)
        self.line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.setObjectName("focusLine")
        self.line.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.line.setStyleSheet(f"background: {theme().color('accent').name()}; border: none;")
        self.line.raise_()
        self.line.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.line.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.line.setGeometry(0, 0, self.width(), FOCUS_LINE)

    def settle(self) -> None:
        """Lay out now what would be laid out in the next turn, so that nothing half done is ever painted."""
        body = self.widget()
        assert body is not None
        for part in (*body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly), body):
            if (layout := part.layout()) is not None:
                layout.activate()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.LayoutRequest)


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
        self._teaches = False
        self.way.hide()
        self.body = QWidget()
        self.body.setObjectName("surface")
        self._column = QVBoxLayout(self.body)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        self.area = BlocksArea()
        self.area.setWidget(self.body)
        self.area.setAccessibleName(tr(shape.title))
        self.area.verticalScrollBar().valueChanged.connect(self._stick)
        self.setFocusProxy(self.area)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(lambda: workspace.when_computed(self._show_blocks))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        bar = (px(12), 0) if self.isRightToLeft() else (0, px(12))
        self._column.setContentsMargins(bar[0], px(50 if self._teaches else 16), bar[1], px(24))
        self._column.setSpacing(px(BETWEEN))

    def refresh(self, announcement: Announcement | None = None) -> None:
        """Compute the blocks anew once events in hand are done: several changes in a row cost one computation."""
        self._later.start()

    def _show_blocks(self) -> None:
        """Show the blocks as they are now, keeping every widget whose block is the same."""
        snapshot = self.workspace.snapshot
        currency = snapshot.settings.currency
        blocks = self.shape.blocks(snapshot, self.workspace.figures)
        teaching = nothing_yet(blocks)
        if teaching:
            blocks = (Heading(teaching, 2),)
        self._show_way(bool(teaching))
        place = self.area.verticalScrollBar().value()
        chosen = self.chosen_row()
        before, self._shown = self._shown, []
        margins = self._column.contentsMargins()
        room = self.area.viewport().width() - margins.left() - margins.right()
        for block in blocks:
            known = next((item for item in before if item[0] == block and item[1] == currency), None)
            if known is not None:
                before.remove(known)
            self._shown.append((block, currency, known[2] if known else self._made(block, currency, room)))
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
        self.area.settle()
        self.area.verticalScrollBar().setValue(place)

    def _show_way(self, empty: bool) -> None:
        """On an empty page, a button that leads to where its figures are entered."""
        if empty != self._teaches:
            self._teaches = empty
            self._fit()
        self.way.setVisible(empty)
        if empty:
            if self.area.hasFocus():
                self.way.setFocus(Qt.FocusReason.OtherFocusReason)
            name = tr("Go to {name}", name=way_name(self.shape.source or self.activity.id, self.activity))
            self.way.setText(name.replace("&", "&&"))
            self.way.setAccessibleName(name)

    def _made(self, block: Block, currency: str, room: int) -> QWidget:
        """The widget of a block, as high as it is at ``room`` pixels."""
        widget = widget_of(block, currency)
        if self._teaches:
            keep_below(widget, 520)
        if isinstance(widget, ChartWidget | TableWidget):
            widget.fit_width(room)
            widget.reached.connect(self._bring)
            widget.jump_wanted.connect(self.jump_wanted)
            widget.figure_wanted.connect(self.figure_wanted)
        if isinstance(widget, TableWidget) and widget.view is not None:
            widget.view.selectionModel().currentChanged.connect(self.chosen)
        return widget

    def _bring(self, widget: QWidget, place: QRect) -> None:
        """Scroll to where the keys are in a chart or table."""
        inside = place.translated(widget.pos())
        self.area.ensureVisible(self.body.width() // 2, inside.bottom(), 0, theme().px(16))
        self.area.ensureVisible(self.body.width() // 2, inside.top(), 0, theme().px(16))

    def _stick(self, scrolled: int) -> None:
        """Keep headings of columns in sight."""
        for _, _, widget in self._shown:
            if isinstance(widget, HeatMapWidget | TableWidget):
                widget.stick(scrolled - widget.y())

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
