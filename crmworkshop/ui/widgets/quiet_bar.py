"""The scroll bar of pages whose content is as high as it is narrow."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from crmworkshop.ui.theme import theme


class QuietBar(QScrollBar):
    """A scroll bar that always has its room and is seen only when there is something to scroll.

    Charts are lower where they are narrower: a bar that came and went would change their width, with it their
    height, with it whether there is a bar, for ever.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() == self.minimum():
            return
        super().paintEvent(event)
        holder = self.parentWidget()
        area = holder.parentWidget() if holder is not None else None
        if area is not None and area.hasFocus():  # the keys scroll: say so as a focus ring does
            whole, far = self.rect(), self.maximum() - self.minimum()
            tall = max(whole.height() * self.pageStep() / (far + self.pageStep()), theme().px(32) + 4)
            top = (whole.height() - tall) * (self.value() - self.minimum()) / far
            handle = QRectF(0, top, whole.width(), tall).adjusted(1, 2, -1, -2)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent"))
            painter.drawRoundedRect(handle, handle.width() / 2, handle.width() / 2)
