"""The page of an analysis: its blocks from top to bottom, drawn when somebody looks."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QVBoxLayout, QWidget

from crmworkshop.activities.blocks import Block, Paragraph, Tone
from crmworkshop.activities.spec import Activity, Analysis
from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.charts.pieces import widget_of
from crmworkshop.ui.charts.table import TableWidget
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Announcement, Workspace

BETWEEN = 24
NOTHING_YET = Paragraph("Nothing to show yet: this page fills itself from what is entered.", Tone.MUTED)


class QuietBar(QScrollBar):
    """A scroll bar that always has its room and is seen only when there is something to scroll.

    Charts are lower where they are narrower: a bar that came and went would change their width, with it their
    height, with it whether there is a bar, for ever.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class AnalysisPage(LazyPage):
    """Blocks that read as before keep their widget, and the place scrolled to stays."""

    def __init__(
        self, shape: Analysis, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.shape = shape
        self._stale = True
        self._shown: list[tuple[Block, str, QWidget]] = []
        self.body = QWidget()
        self.body.setObjectName("surface")
        self._column = QVBoxLayout(self.body)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBar(QuietBar())
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setWidget(self.body)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_blocks)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(0, px(16), px(12), px(24))
        self._column.setSpacing(px(BETWEEN))

    def refresh(self, announcement: Announcement | None = None) -> None:
        """Compute the blocks anew once events in hand are done: several changes in a row cost one computation."""
        self._later.start()

    def _show_blocks(self) -> None:
        """Show the blocks as they are now, keeping every widget whose block is the same."""
        snapshot = self.workspace.snapshot
        currency = snapshot.settings.currency
        blocks = self.shape.blocks(snapshot, self.workspace.figures) or (NOTHING_YET,)
        place = self.area.verticalScrollBar().value()
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
        self.area.verticalScrollBar().setValue(place)

    def _made(self, block: Block, currency: str) -> QWidget:
        widget = widget_of(block, currency)
        if isinstance(widget, ChartWidget | TableWidget):
            widget.jump_wanted.connect(self.jump_wanted)
        return widget

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks shown."""
        return tuple(block for block, _, _ in self._shown)

    def widgets(self) -> list[QWidget]:
        """The widgets of the blocks, from top to bottom."""
        return [widget for _, _, widget in self._shown]
