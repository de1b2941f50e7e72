"""The frame of the window: it is painted before anything slow is loaded, and filled when a workshop is open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.ui.commands import Commands
from crmworkshop.ui.controls import label
from crmworkshop.ui.deck import Deck
from crmworkshop.ui.focus import focus_first
from crmworkshop.ui.notices import Banner
from crmworkshop.ui.rail import Rail
from crmworkshop.ui.status import StatusLine
from crmworkshop.ui.theme import theme
from crmworkshop.ui.top_bar import TopBar

ROOM_FOR_GUIDE = 1000
"""Pixels at 100 % below which the guide folds away by itself."""


class FirstPaint(QObject):
    """Says once that a window has been painted and the event loop is back.

    ``by`` is the event to wait for: Paint for a window that is shown for the first time; UpdateRequest for one that is
    painted again, since a widget whose whole area others cover gets no Paint.
    """

    painted = Signal()

    def __init__(self, widget: QWidget, by: QEvent.Type = QEvent.Type.Paint) -> None:
        super().__init__(widget)
        self._widget = widget
        self._by = by
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is self._by and watched is self._widget:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


class Window(QMainWindow):
    """Top bar, rail, pages, side panel, status line; knows nothing of workshops."""

    closing = Signal()
    file_dropped = Signal(str)
    files_dropped = Signal(object)
    """Carries the names of several files."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("CRM Workshop")
        self.setAcceptDrops(True)
        self.top_bar = TopBar()
        self.rail = Rail()
        self.pages = Deck()
        self.pages.setObjectName("surface")
        self.pages.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side = Deck()
        self.side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.side.setObjectName("side")
        self.side.setContentsMargins(1, 0, 0, 0)
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.status = StatusLine()
        self.waiting = label("", "muted")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages.show_page(self.waiting)
        self._arrange()
        self.commands = Commands(self, self.top_bar.menus)
        for name, control in (
            ("undo", self.top_bar.undo),
            ("redo", self.top_bar.redo),
            ("ballot", self.top_bar.ballot),
            ("present", self.top_bar.present),
            ("deliverables", self.top_bar.deliverables),
        ):
            self.top_bar.bind(control, self.commands[name])
        self.top_bar.timer.pressed.connect(self.commands["timer"].trigger)
        self.banner.close_button.clicked.connect(self.unsay)
        self._narrow = self._folded = False
        self.show_frame(False)
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setObjectName("surface")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner(middle, over=self.pages, margin=20)
        column = self._middle = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(middle, 1)
        body.addWidget(self.side)
        centre = QWidget()
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top_bar)
        whole.addLayout(body, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(centre)

    def _fit(self) -> None:
        px = theme().px
        self.side.setFixedWidth(px(253))
        self._make_room()

    def _make_room(self) -> None:
        """Fold the guide away where it would leave the page too little, and unfold it when there is room again."""
        guide = self.commands["guide"]
        narrow = self.rail.isVisibleTo(self) and self.width() < theme().px(ROOM_FOR_GUIDE)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if guide.isChecked() == narrow and (narrow or self._folded):
            guide.setChecked(not narrow)  # not triggered: what the user prefers is not changed by this
            self.side.setVisible(not narrow)
            self._folded = narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def say(
        self, sentence: str, tone: str = "medium", details: Callable[[], None] | None = None, more: str = ""
    ) -> None:
        """Show one sentence over the page, and a button for its details, which says ``more``; Escape closes it."""
        self.banner.say(sentence, tone, details, more)

    def unsay(self) -> None:
        """Take that sentence away."""
        self.banner.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else wanted closes what is said."""
        if event.key() == Qt.Key.Key_Escape and self.banner.isVisible():
            self.unsay()
        else:
            super().keyPressEvent(event)

    def add_line(self, line: QWidget) -> None:
        """Put a line over page and notices; it goes when it is deleted."""
        self._middle.insertWidget(0, line)
        line.show()

    def show_frame(self, shown: bool) -> None:
        """Show or hide what belongs to an open workshop: rail, side panel, status line."""
        for part in (self.rail, self.status):
            part.setVisible(shown)
        self.side.setVisible(shown and self.commands["guide"].isChecked())
        self._make_room()

    def show_waiting(self, sentence: str) -> None:
        """Say in the middle what is being waited for."""
        self.waiting.setText(sentence)
        self.pages.show_page(self.waiting)

    def show_page(self, page: QWidget) -> None:
        """Show a page in the middle."""
        self.pages.show_page(page)

    def drop_page(self, page: QWidget) -> None:
        """Remove a page for good."""
        self.pages.drop(page)

    # -- moving between the parts by keyboard --------------------------------------------------------------

    def cycle_parts(self, step: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) of rail, page and side panel."""
        parts: list[QWidget] = [self.rail, self.pages, self.side]
        parts = [part for part in parts if part.isVisible()]
        focus = QApplication.focusWidget()
        at = next(
            (i for i, part in enumerate(parts) if focus and (part is focus or part.isAncestorOf(focus))), -1
        )
        for distance in range(1, len(parts) + 1):
            if focus_first(parts[(at + step * distance) % len(parts)]):
                return

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if not names:
            return
        event.acceptProposedAction()
        if len(names) == 1:
            self.file_dropped.emit(names[0])
        else:
            self.files_dropped.emit(names)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
