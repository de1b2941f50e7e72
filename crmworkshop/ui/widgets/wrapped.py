"""Small widgets in a row that goes on in the next line where it is full."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crmworkshop.ui.theme import theme

_GAP = 4


class Wrapped(QWidget):
    """Lays out its widgets in their preferred sizes, as words of a paragraph; its height follows its width."""

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        for widget in self._widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._refit)

    def _refit(self) -> None:
        self.updateGeometry()
        self._place(self.width(), move=True)

    def _place(self, width: int, move: bool) -> int:
        """The height needed; ``move`` puts the widgets there."""
        gap, x, y, tall = theme().px(_GAP), 0, 0, 0
        turned = self.isRightToLeft()
        for widget in self._widgets:
            hint = widget.sizeHint()
            wide = min(hint.width(), width)
            if x and x + wide > width:
                x, y = 0, y + tall + gap
                tall = 0
            if move:
                widget.setGeometry(width - x - wide if turned else x, y, wide, hint.height())
            x, tall = x + wide + gap, max(tall, hint.height())
        return y + tall

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        widest = max((widget.sizeHint().width() for widget in self._widgets), default=0)
        return QSize(widest, self._place(max(self.width(), widest), move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(24), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)
