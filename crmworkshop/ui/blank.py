"""Stands where a page is being made, so that the frame around it is there at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from crmworkshop.ui.deck import Deck


class Blank(QWidget):
    """Makes a page in one turn of the event loop and shows it in the next; who cannot wait asks it to `finish`.

    What is typed meanwhile is for the page: it is made at once and gets it. For who goes elsewhere nothing is made.
    """

    shown = Signal(bool)
    """The page is on top; carries whether the keyboard is meant for it."""

    def __init__(self, deck: Deck) -> None:
        super().__init__(deck)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._deck = deck
        self._make: Callable[[], QWidget] | None = None
        self._made: QWidget | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_up(self) -> bool:
        """Whether the page is still to come."""
        return self._deck.top is self

    def stand_for(self, make: Callable[[], QWidget]) -> None:
        """Stand on top of the deck until what ``make`` returns can be shown."""
        self._make, self._made = make, None
        self._deck.show_page(self)
        self._turn.start()

    def _go_on(self) -> None:
        if not self.isVisible() or self._make is None:
            return
        if self._made is None:
            self._made = self._make()
            self._turn.start()
        else:
            self.finish()

    def finish(self) -> None:
        """Make and show the page now, if that is still to come."""
        if not self.is_up or self._make is None:
            return
        self._turn.stop()
        page, focused = self._made or self._make(), self.hasFocus()
        self._make = self._made = None
        self._deck.show_page(page)
        self.shown.emit(focused)

    def event(self, event: QEvent) -> bool:
        """Pass keys on, also those that the page would take before the window does; a key held down runs past it."""
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.type() != QEvent.Type.KeyRelease:
                self.finish()
            focus = QApplication.focusWidget()
            if focus is not None and focus is not self:
                return QApplication.sendEvent(focus, event)
        return super().event(event)
