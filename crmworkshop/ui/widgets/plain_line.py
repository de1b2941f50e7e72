"""Lines to type in: they leave undo and redo to the window while they have nothing of their own to take back."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from crmworkshop.language import tr

_STAYS: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Who opens a menu, looks at another window, searches or catches something in passing comes back to the line."""


class PlainLine(QLineEdit):
    """A QLineEdit in which Ctrl+Z on an empty or untouched line takes back the last change of the workshop."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo, redo = (
                event.matches(QKeySequence.StandardKey.Undo),
                event.matches(QKeySequence.StandardKey.Redo),
            )
            own = bool(self.text()) and (self.isUndoAvailable() if undo else self.isRedoAvailable())
            if (undo or redo) and not own:
                event.ignore()
                return False
        return super().event(event)


class KeptLine(PlainLine):
    """What is typed is kept as in a cell: by Enter, or by leaving the line for whatever else; Escape drops it."""

    entered = Signal(str)
    """Carries what was typed; whoever takes it clears the line."""

    def __init__(self) -> None:
        super().__init__()
        self.returnPressed.connect(self.keep)
        self.explain()

    def explain(self, about: str = "") -> None:
        """Say what is to be written, and how it is kept, to whoever points at the line or has it read out."""
        tip = "\n".join(filter(None, (about, tr("Enter or Tab keeps it, Esc drops it"))))
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def keep(self) -> None:
        """Hand over what was typed, if anything."""
        typed = self.text().strip()
        if typed:
            self.entered.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # its page is left; a window that is made small is not
            self.keep()
