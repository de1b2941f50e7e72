"""What the window says in passing: a banner for what went wrong, a toast with an undo for what is gone."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import button, label, restyle
from crmworkshop.ui.theme import theme

_TOAST_MS: Final = 8000


class Banner(QWidget):
    """One sentence above the page, until it is closed or something better is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = label("", wrap=True)
        self.text.setAccessibleName(tr("Message"))
        self.details = button(tr("Details"), look="quiet")
        self.close_button = button("", self.hide, look="quiet", icon="x", tip=tr("Close this message"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 4, 4)
        line.addWidget(self.text, 1)
        line.addWidget(self.details)
        line.addWidget(self.close_button)
        self._details: Callable[[], None] | None = None
        self.details.clicked.connect(self._show_details)
        self.hide()

    def say(
        self, sentence: str, tone: str = "medium", details: Callable[[], None] | None = None, more: str = ""
    ) -> None:
        """Show a sentence; tones: medium (take note), high (went wrong). ``more``: what the button for details says."""
        self.text.setText(sentence)
        self.details.setText(more or tr("Details"))
        self.details.setAccessibleName(self.details.text())
        self._details = details
        self.details.setVisible(details is not None)
        restyle(self, tone=tone)
        restyle(self.text)
        self.show()

    def _show_details(self) -> None:
        if self._details is not None:
            self._details()


class Toast(QWidget):
    """A short line over the lower edge of ``host`` that offers an undo (or a redo) and goes by itself."""

    left = Signal()
    """It went while it had the keyboard."""

    def __init__(
        self, host: QWidget, undo: Callable[[], object], redo: Callable[[], object] | None = None
    ) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAccessibleName(tr("Done"))
        self._acts = {False: undo, True: redo or undo}
        self._brings_back = False
        self.undo = button(tr("Undo"), self._act)
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 6, 4)
        line.addWidget(self.text)
        line.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOAST_MS)
        self._timer.timeout.connect(self._go)
        host.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, brings_back: bool = False) -> None:
        """Show what was done, with an undo; or what was taken back, with a redo."""
        self._brings_back = brings_back
        act = tr("Redo") if brings_back else tr("Undo")
        self.undo.setText(act)
        self.undo.setAccessibleName(act)
        room = max(theme().px(240), self._host().width() - theme().px(240))
        self.text.setText(self.text.fontMetrics().elidedText(sentence, Qt.TextElideMode.ElideMiddle, room))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _act(self) -> None:
        self._go()
        self._acts[self._brings_back]()

    def _go(self) -> None:
        had_keyboard = self.undo.hasFocus()
        self.hide()
        if had_keyboard:
            self.left.emit()

    def _host(self) -> QWidget:
        host = self.parentWidget()
        assert host is not None
        return host

    def _place(self) -> None:
        self.adjustSize()
        host = self._host()
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - theme().px(34))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
