"""Small round buttons: a filter that is on or off, a prompt to take up, dots to vote with."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crmworkshop.language import tr, trn
from crmworkshop.ui.theme import theme

DOT = 8
MOST_DOTS = 3
TICK = 14
"""Room for the tick of a chip that is on, kept while it is off: nothing moves."""


class Chip(QAbstractButton):
    """A word in a pill; when checkable it has an edge, and on it is filled and ticked."""

    def __init__(self, text: str, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._small = small
        self.is_blank = False
        """Dashed: it names what is not said yet."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        size, pad, height = (11, 16, 20) if self._small else (12, 26, 26)
        width = QFontMetricsF(theme().font(size, 500)).horizontalAdvance(self.text())
        tick = theme().px(TICK) if self.isCheckable() else 0
        return QSize(ceil(width) + 1 + tick + theme().px(pad), theme().px(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(24), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ring = self.hasFocus() or on
        token = "accent" if ring else "edge" if self.isCheckable() else "rim"
        pen = QPen(theme().color(token), theme().line(2 if self.hasFocus() else 1))
        if self.is_blank:
            pen.setColor(theme().color("accent" if ring else "edge"))
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme().color("soft" if on else "hover" if self.underMouse() else "surface"))
        inset = 1 if self.hasFocus() else 0.5  # the middle of the line, so that its pixels are whole
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        font = theme().font(11 if self._small else 12, 500)
        painter.setFont(font)
        painter.setPen(theme().color("accent" if on else "muted" if self._small else "text"))
        room = self.rect().adjusted(theme().px(8), 0, -theme().px(8), 0)
        if self.isCheckable():
            room.setLeft(room.left() + theme().px(TICK))
        if on:
            side = theme().px(12)
            place = QRect(theme().px(10), (self.height() - side) // 2, side, side)
            theme().icon("check", "accent", 12).paint(painter, place)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


class VoteDots(QWidget):
    """Votes as dots: the next empty dot gives one, the last full one takes it back."""

    wanted = Signal(int)
    """Carries the number of votes the user wants."""

    def __init__(self, votes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.votes = votes
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Click to give a vote, click a full dot to take one back  + / -"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_votes(votes)

    def show_votes(self, votes: int) -> None:
        """Show this many."""
        self.votes = votes
        self.setAccessibleName(trn("{n} vote", "{n} votes", votes))
        self.updateGeometry()
        self.update()

    def _step(self) -> int:
        return theme().px(DOT + 4)

    def _full(self) -> tuple[int, int]:
        """How many full dots are drawn and where the empty one starts; many votes are one dot and their number."""
        if self.votes <= MOST_DOTS:
            return self.votes, self.votes * self._step()
        figures = QFontMetrics(theme().font(11, 600)).horizontalAdvance(str(self.votes))
        return 1, self._step() + figures + theme().px(6)

    def sizeHint(self) -> QSize:
        return QSize(self._full()[1] + self._step() + theme().px(4), theme().px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, (full, left) = theme().px(DOT), self._full()
        top = (self.height() - size) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent"))
        for at in range(full):
            painter.drawEllipse(QRectF(at * self._step() + 1, top, size, size))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("edge"), 1.2))
        painter.drawEllipse(QRectF(left + 1.5, top + 0.5, size - 1, size - 1))
        if self.votes > MOST_DOTS:
            painter.setFont(theme().font(11, 600, tabular=True))
            painter.setPen(theme().color("text"))
            place = QRectF(self._step() + 1, 0, left - self._step(), self.height())
            painter.drawText(
                place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(self.votes)
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        given = event.position().x() >= self._full()[1]
        self.wanted.emit(self.votes + 1 if given else self.votes - 1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
