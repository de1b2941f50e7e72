"""The QR code of an address, always dark on light, with the margin that cameras need."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.theme import theme

MARGIN: Final = 3
"""Dots of light around the code."""


class QrCode(QWidget):
    """Shows an address; square, as large as it is given room."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._rows: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_address(self, url: str) -> None:
        """Show this address; empty for none."""
        from crmworkshop.ballot.qr import qr_rows

        self._rows = qr_rows(url) if url else ()
        self.setAccessibleName(tr("QR code of {url}", url=url) if url else "")
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._rows:
            painter = QPainter(self)
            paint_code(painter, QRectF(self.rect()), self._rows)


def paint_code(painter: QPainter, area: QRectF, rows: tuple[tuple[bool, ...], ...]) -> None:
    """Paint a code into the largest square in the middle of an area, dots on whole pixels of the painter."""
    count = len(rows) + 2 * MARGIN
    dot = min(area.width(), area.height()) / count
    if dot >= 1 and painter.transform().m11() == 1:
        dot = float(int(dot))
    side = dot * count
    left, top = area.center().x() - side / 2, area.center().y() - side / 2
    if painter.transform().m11() == 1:
        left, top = round(left), round(top)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                at = QPointF(left + (x + MARGIN) * dot, top + (y + MARGIN) * dot)
                painter.fillRect(QRectF(at.x(), at.y(), dot, dot), Qt.GlobalColor.black)
    painter.restore()
