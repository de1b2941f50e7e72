"""A large button for one answer: its key, a mark in the colour of the scale, its word, and a tick when it is chosen."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crmworkshop.activities.palette import tone_of_number
from crmworkshop.ui.theme import theme

_LEAST: Final = 56
_PAD: Final = 14
_SIGN: Final = 22
_MARK: Final = 14
_TICK: Final = 24
_TYPE: Final = 17
_WRAP: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class BigChoice(QAbstractButton):
    """Chosen or not; ``rank`` is the number on a scale up to ``highest``, None for an answer without colour."""

    def __init__(
        self,
        text: str,
        sign: str = "",
        rank: int | None = None,
        highest: int = 5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign, self._rank, self._highest = sign, rank, highest
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(f"{text}, {sign}" if sign else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def _before(self) -> int:
        """What stands before the word takes so much."""
        px = theme().px
        return px(_PAD) + (px(_SIGN) if self._sign else 0) + (px(_MARK + 10) if self._rank is not None else 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = theme().px
        room = max(width - self._before() - px(_TICK + _PAD), px(40))
        needed = QFontMetrics(theme().font(_TYPE, 600)).boundingRect(0, 0, room, 10_000, _WRAP, self.text())
        return max(px(_LEAST), needed.height() + px(20))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(320), self.heightForWidth(theme().px(320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(_LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, px = theme(), theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ring = on or self.hasFocus()
        painter.setPen(QPen(look.color("accent" if ring else "edge"), 2 if ring else 1))
        painter.setBrush(look.color("soft" if on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(10), px(10))
        if self.hasFocus() and on:  # chosen and in hand: a second ring
            painter.setPen(QPen(look.color("text"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), px(8), px(8))
        left, height = float(px(_PAD)), self.height()
        if self._sign:
            painter.setFont(look.font(13, 500, tabular=True))
            painter.setPen(look.color("muted"))
            painter.drawText(QRectF(left, 0, px(_SIGN), height), Qt.AlignmentFlag.AlignVCenter, self._sign)
            left += px(_SIGN)
        if self._rank is not None:
            self._paint_mark(painter, QRectF(left, (height - px(_MARK)) / 2, px(_MARK), px(_MARK)))
        painter.setFont(look.font(_TYPE, 600))
        painter.setPen(look.color("text"))
        room = QRectF(self._before(), 0, self.width() - self._before() - px(_TICK + _PAD), height)
        painter.drawText(room, _WRAP, self.text())
        if on:
            painter.setPen(look.color("accent"))
            tick = QRectF(self.width() - px(_TICK + _PAD), 0, px(_TICK), height)
            painter.drawText(tick, Qt.AlignmentFlag.AlignCenter, "✓")

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        rank = self._rank or 0
        if rank:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().ink(tone_of_number(rank, self._highest)).strong)
        else:
            painter.setPen(QPen(theme().color("muted"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 3, 3)
