"""The line under a table: how to go on, and in its place one sentence when something could not be taken."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import label, restyle
from crmworkshop.ui.theme import theme


class MessageLine(QWidget):
    """Keeps its place, so that nothing jumps when it speaks."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._said = ""
        self.icon = QLabel()
        self.text = label("", "caption", wrap=True)
        self.text.setAccessibleName(tr("Message"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 8)
        line.setSpacing(6)
        line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        theme().changed.connect(self._show)
        self._show()

    def say(self, sentence: str) -> None:
        """Show a sentence; empty shows the hint again."""
        self._said = sentence
        self._show()
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.text, sentence))

    def hint(self, text: str) -> None:
        """What stands here while there is nothing to say."""
        self._hint = text
        self._show()

    @property
    def said(self) -> str:
        """The sentence shown, empty for none."""
        return self._said

    def _show(self) -> None:
        self.text.setText(self._said or self._hint)
        restyle(self.text, role="error" if self._said else "caption")
        size = theme().px(16)
        self.icon.setVisible(bool(self._said))
        self.icon.setPixmap(theme().icon("circle-alert", "high").pixmap(QSize(size, size)))
        self.setMinimumHeight(theme().px(32))


class WarningLines(QWidget):
    """Calm amber lines above a table; nothing when there is nothing to warn about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._text = label("", wrap=True)
        self._text.setAccessibleName(tr("Take note"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        theme().changed.connect(self._wear)
        self._wear()
        self.hide()

    def _wear(self) -> None:
        size = theme().px(16)
        self._icon.setPixmap(theme().icon("triangle-alert", "medium").pixmap(QSize(size, size)))

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these sentences, one a line."""
        self._text.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def lines(self) -> tuple[str, ...]:
        """The sentences shown."""
        return tuple(self._text.text().splitlines()) if not self.isHidden() else ()
