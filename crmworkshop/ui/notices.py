"""What the window says in passing: a banner for what went wrong, a toast with an undo for what is gone."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import button, label, plain_tip, restyle
from crmworkshop.ui.theme import theme

_TOAST_MS: Final = 8000


class Banner(QWidget):
    """One sentence over the upper edge of ``over``, until it is closed or something better is known.

    It lies over what is there, so that nothing moves when it comes or goes.
    """

    def __init__(self, parent: QWidget, over: QWidget, margin: int = 0) -> None:
        super().__init__(parent)
        self._over = over
        self._margin = margin
        over.installEventFilter(self)
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
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        """As high as the sentence needs at the width there is."""
        margin, over = theme().px(self._margin), self._over.geometry()
        width = over.width() - 2 * margin
        self.setGeometry(over.left() + margin, over.top() + margin // 2, width, self.heightForWidth(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show_details(self) -> None:
        if self._details is not None:
            self._details()


class Toast(QWidget):
    """A short line in ``host``, the status line, where it covers nothing that is typed or read; it goes by itself.

    It offers to undo (or to redo) what it names, which must be the latest change: with the next one it has to go.
    """

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
        self._sentence = ""
        self.undo = button(tr("Undo"), self._act)
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 4, 0)
        line.addWidget(self.text)
        line.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOAST_MS)
        self._timer.timeout.connect(self.go)
        host.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, brings_back: bool = False, acts: bool = True) -> None:
        """Show what was done, with an undo; or what was taken back, with a redo; or with nothing to do about it."""
        self._brings_back = brings_back
        self._sentence = sentence
        act = tr("Redo") if brings_back else tr("Undo")
        self.undo.setText(act)
        self.undo.setAccessibleName(act)
        self.undo.setVisible(acts)
        self.setToolTip(plain_tip(sentence))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _act(self) -> None:
        self.go()
        self._acts[self._brings_back]()

    def go(self) -> None:
        """Take the line away; a keyboard that was on it is given back."""
        self._timer.stop()
        had_keyboard = self.undo.hasFocus()
        self.hide()
        if had_keyboard:
            self.left.emit()

    def _host(self) -> QWidget:
        host = self.parentWidget()
        assert host is not None
        return host

    def _place(self) -> None:
        host, px = self._host(), theme().px
        room = max(
            px(240), host.width() - px(460)
        )  # when it was saved, and what the page counts, stay in sight
        self.text.setText(
            self.text.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideMiddle, room)
        )
        self.setFixedHeight(host.height() - 2)
        self.adjustSize()
        self.move(host.width() - self.width() - px(8), 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
