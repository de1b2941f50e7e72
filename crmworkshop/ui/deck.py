"""Shows one of many pages: those out of sight cost nothing, where a stacked layout asks each of them for its size."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Deck(QWidget):
    """Gives the page on top all its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._top: QWidget | None = None

    @property
    def top(self) -> QWidget | None:
        """The page shown."""
        return self._top

    def show_page(self, page: QWidget) -> None:
        """Put ``page`` on top; it belongs to the deck from now on."""
        if page is self._top:
            return
        before, self._top = self._top, page
        if page.parentWidget() is not self:
            page.setParent(self)
        page.setGeometry(self.contentsRect())
        page.show()
        if before is not None:
            before.hide()

    def drop(self, page: QWidget) -> None:
        """Remove a page for good."""
        if page is self._top:
            self._top = None
        page.hide()
        page.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._top is not None:
            self._top.setGeometry(self.contentsRect())
