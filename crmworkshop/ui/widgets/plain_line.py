"""A line to type in that leaves undo and redo to the window while it has nothing of its own to take back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


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
