"""Editors that open in a cell: a line, a date with its calendar, and a longer text over several lines."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPlainTextEdit, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.theme import theme

Read = Callable[[str], Any]
"""Turns a typed text into a value; raises ValueError with the reason."""


def mark_wrong(editor: QWidget, wrong: bool) -> None:
    """Give an editor the red frame of a text that cannot be taken, or take it off."""
    if bool(editor.property("wrong")) != wrong:
        editor.setProperty("wrong", wrong)
        editor.style().unpolish(editor)
        editor.style().polish(editor)


class LineEditor(QLineEdit):
    """One line of text; `result` is the value meant by it."""

    finished = Signal()
    """The value was picked with the mouse and can be taken."""

    def __init__(self, text: str, read: Read, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.start = text
        self.place = QPersistentModelIndex()
        """The cell it stands in."""
        self.closing = False
        self._read = read
        self.textEdited.connect(lambda _text: mark_wrong(self, False))

    def typed_text(self) -> str:
        return self.text()

    def untouched(self) -> bool:
        """Whether nothing was changed since it opened."""
        return self.text() == self.start

    def result(self) -> Any:
        """The value meant. Raises ValueError with the reason."""
        return self._read(self.text())


class DateEditor(LineEditor):
    """A date as typed, with a calendar on Alt+Down."""

    def __init__(self, text: str, read: Read, parent: QWidget) -> None:
        super().__init__(text, read, parent)
        self.setPlaceholderText(tr("31.1., today, +14"))
        self.calendar: QCalendarWidget | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the month of the typed date under the cell."""
        calendar = self.calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setGridVisible(False)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        try:
            current = self.result()
        except ValueError:
            current = None
        if isinstance(current, date):
            calendar.setSelectedDate(QDate(current.year, current.month, current.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        self.setText(day.toString(Qt.DateFormat.ISODate))
        if self.calendar is not None:
            self.calendar.close()
        self.finished.emit()


class LongEditor(QPlainTextEdit):
    """A text of several lines in a panel over its cell: Enter keeps it, Shift+Enter starts a new line."""

    finished = Signal()

    def __init__(self, text: str, read: Read, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.start = text
        self.place = QPersistentModelIndex()
        """The cell it stands in."""
        self.closing = False
        self._read = read
        self.setTabChangesFocus(False)
        self.setPlaceholderText(tr("Enter keeps, Shift+Enter starts a new line"))
        self.setObjectName("longEditor")
        self.textChanged.connect(lambda: mark_wrong(self, False))
        self.selectAll()

    def wanted_height(self) -> int:
        """Room for six lines."""
        return theme().px(6 * 20 + 16)

    def typed_text(self) -> str:
        return self.toPlainText()

    def untouched(self) -> bool:
        return self.toPlainText() == self.start

    def result(self) -> Any:
        """The value meant. Raises ValueError with the reason."""
        return self._read(self.toPlainText())
