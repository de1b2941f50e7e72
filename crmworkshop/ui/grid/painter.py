"""Draws the cells of the rating grid, each look once: a grid repaint then only copies pictures."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from crmworkshop.activities.blocks import Tone
from crmworkshop.ui.grid.look import Look, Style
from crmworkshop.ui.theme import theme

KEPT_PICTURES = 3000
PAD = 8
SQUARE = 9
BAR = 6
BARS_HEIGHT = 14
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
CENTRE = Qt.AlignmentFlag.AlignCenter
MINIMUM_ELIDED = 6
"""A word cut to fewer characters than this says less than its short form."""


class CellPainter:
    """Keeps a picture per look and size; `forget` when colours or type change."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[Look, int, int, float], QPixmap] = {}
        self.compact = False
        """Show digits for words, because not every word of the scale fits its column."""
        self.forget()

    def forget(self) -> None:
        """Take colours, fonts and lengths from the theme anew."""
        self._pictures.clear()
        look = theme()
        self.body = look.font()  # equal widths are for figures: they would set hyphens and blanks apart
        self.figures = look.font(tabular=True)
        self.medium = look.font(weight=500)
        self.bold = look.font(weight=600, tabular=True)
        self.small = look.font(12, 600, tabular=True)
        self.tiny = look.font(10)
        self.slanted = look.font()
        self.slanted.setItalic(True)
        self.pad = look.px(PAD)
        self.text, self.muted = look.color("text"), look.color("muted")
        self.accent, self.bars = look.color("accent"), look.ink(Tone.GOOD).strong
        self._inks = {tone: look.ink(tone) for tone in Tone}

    def picture(self, look: Look, width: int, height: int, ratio: float) -> QPixmap:
        """The picture of a cell on nothing, ``width`` x ``height`` in logical pixels."""
        key = (look, width, height, ratio)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) >= KEPT_PICTURES:
                self._pictures.clear()
            found = QPixmap(round(width * ratio), round(height * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, look, QRectF(0, 0, width, height))
            painter.end()
            self._pictures[key] = found
        return found

    def _draw(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        inner = rect.adjusted(self.pad, 0, -self.pad, 0)
        match look.style:
            case Style.RATING:
                self._rating(painter, look, inner)
            case Style.WORD:
                self._write(painter, look, inner, self.slanted if look.open else self.body, self.text)
            case Style.NUMBER:
                self._write(painter, look, inner, self.figures, self.text, RIGHT)
            case Style.NO_FIGURE:
                self._write(painter, look, inner, self.figures, self.muted, RIGHT)
            case Style.STRONG_NUMBER:
                self._write(painter, look, inner, self.bold, self.text, RIGHT)
            case Style.AGREEMENT:
                self._agreement(painter, look, inner)
            case Style.PILL:
                self._pill(painter, look, inner)
            case Style.MUTED:
                self._write(painter, look, inner, self.slanted if look.open else self.body, self.muted)
            case _:
                self._write(painter, look, inner, self.body, self.muted)

    def _write(
        self,
        painter: QPainter,
        look: Look,
        rect: QRectF,
        font: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """The text if it fits, else the short one if there is one, else cut with dots."""
        metrics = QFontMetricsF(font)
        text = look.text
        if metrics.horizontalAdvance(text) > rect.width():
            fits = look.short and metrics.horizontalAdvance(look.short) <= rect.width()
            shortened = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            text = look.short if fits and look.style is not Style.MUTED else shortened
            if fits and len(shortened) < MINIMUM_ELIDED:
                text = look.short
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, side, text)

    def _rating(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        size = theme().px(SQUARE)
        square = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
        self.square(painter, square, self._inks[look.tone].strong, look.open)
        rest = rect.adjusted(size + self.pad * 0.75, 0, 0, 0)
        font = self.slanted if look.open else self.medium
        if self.compact and look.short:
            look = look._replace(text=look.short)
        self._write(painter, look, rest, font, self.text)

    @staticmethod
    def square(painter: QPainter, square: QRectF, colour: QColor, is_open: bool) -> None:
        """The mark of an answer: filled for a decision, an outline for what stands in for one."""
        if is_open:
            painter.setPen(QPen(colour, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 1.5, 1.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(square, 2, 2)

    def _agreement(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        bar, height = theme().px(BAR), theme().px(BARS_HEIGHT)
        floor = rect.center().y() + height / 2
        most = max(look.bars, default=0) or 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.bars)
        step = bar + 2
        for at, count in enumerate(look.bars):
            tall = max(2.0, height * count / most)
            painter.drawRoundedRect(QRectF(rect.left() + at * step, floor - tall, bar, tall), 1, 1)
        rest = rect.adjusted(len(look.bars) * step + self.pad * 0.75, 0, 0, 0)
        talk = look.tone is Tone.HIGH
        if look.under:
            middle = rest.center().y() + theme().px(2)
            about = rest.adjusted(0, middle - rest.top(), 0, 0)
            self._write(painter, Look(look.style, look.under), about, self.tiny, self.muted, TOP)
            rest.setBottom(middle)
            self._write(
                painter, look, rest, self.bold if talk else self.figures, self._inks[look.tone].strong, BOTTOM
            )
            return
        self._write(painter, look, rest, self.bold if talk else self.figures, self._inks[look.tone].strong)

    def _pill(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        metrics = QFontMetricsF(self.small)
        text = look.text
        if metrics.horizontalAdvance(text) + 2 * self.pad > rect.width():
            text = look.short
        ink = self._inks[look.tone]
        tall = metrics.height() + 4
        pill = QRectF(
            rect.left(), rect.center().y() - tall / 2, metrics.horizontalAdvance(text) + 2 * self.pad, tall
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.soft)
        painter.drawRoundedRect(pill, tall / 2, tall / 2)
        painter.setPen(ink.strong)
        painter.setFont(self.small)
        painter.drawText(pill, CENTRE, text)

    def frame(self, painter: QPainter, rect: QRectF, colour: QColor, fill: QColor | None) -> None:
        """The ring around the current cell, two pixels inside its edge."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
        painter.restore()

    def chevron(self, painter: QPainter, centre: QPointF, folded: bool) -> None:
        """The little triangle of a heading."""
        size = theme().px(4)
        points = (
            [QPointF(-size * 0.6, -size), QPointF(size * 0.8, 0), QPointF(-size * 0.6, size)]
            if folded
            else [QPointF(-size, -size * 0.6), QPointF(size, -size * 0.6), QPointF(0, size * 0.8)]
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.text)
        painter.drawPolygon([centre + point for point in points])
        painter.restore()
