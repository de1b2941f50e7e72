"""The lines of an explanation: what a figure is made of, and how the ballots fell."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crmworkshop.activities.why import Count, Part
from crmworkshop.language import tr, trn
from crmworkshop.ui.charts.canvas import LEFT, RIGHT, advance, draw_text, elided, wrapped
from crmworkshop.ui.theme import theme

_LINE = 17
_NOTE = 15
_PAD = 6
_MOST_LINES = 3


class PartRow(QAbstractButton):
    """One part: words at the left, its value at the right, a note below; a chevron where it opens."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.opens = part.subject is not None or bool(part.key)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.opens else Qt.FocusPolicy.NoFocus)
        self.setEnabled(self.opens)
        self.setAccessibleName(f"{part.label}: {part.value}" + (f", {part.note}" if part.note else ""))
        if self.opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("What it is made of") if part.subject else tr("Go to where it is entered"))
        self._broken: tuple[float, int, list[str]] = (-1.0, 0, [])
        """For which width and zoom the words were broken, and how: a layout asks for it again and again."""
        theme().changed.connect(self.updateGeometry)

    def _lines(self, width: float) -> list[str]:
        look = theme()
        if self._broken[:2] != (width, look.zoom):
            room = width - advance(self.part.value, look.font(13, 600, tabular=True)) - look.px(2 * _PAD + 22)
            lines = wrapped(self.part.label, look.font(), max(room, look.px(70)), _MOST_LINES)
            self._broken = (width, look.zoom, lines)
        return self._broken[2]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        note = _NOTE if self.part.note else 0
        return theme().px(len(self._lines(width)) * _LINE + note + 2 * _PAD)

    def sizeHint(self) -> QSize:
        width = self.width() or theme().px(222)
        return QSize(theme().px(120), self.heightForWidth(width))

    def resizeEvent(self, event: QEvent) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, px = theme(), theme().px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("hover") if self.opens and self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(6), px(6))
        bold, body, small = look.font(13, 600, tabular=True), look.font(), look.font(11)
        end = box.right() - px(_PAD) - px(14)
        value = elided(self.part.value, bold, box.width() * 0.62)
        left, top = box.left() + px(_PAD), box.top() + px(_PAD) - 1
        draw_text(painter, QRectF(left, top, end - left, px(_LINE)), value, bold, look.color("text"), RIGHT)
        for number, line in enumerate(self._lines(self.width())):
            words = QRectF(left, top + number * px(_LINE), end - left, px(_LINE))
            draw_text(painter, words, line, body, look.color("text"), LEFT)
        if self.part.note:
            under = QRectF(left, box.bottom() - px(_NOTE + _PAD) + 1, end - left, px(_NOTE))
            draw_text(
                painter, under, elided(self.part.note, small, under.width()), small, look.color("muted"), LEFT
            )
        if self.opens:
            icon = look.icon("chevron-right" if self.part.subject else "arrow-right", "muted")
            size = px(12)
            icon.paint(painter, int(end + px(3)), int(top + (px(_LINE) - size) / 2), size, size)


class CountBars(QWidget):
    """How many ballots gave each answer: word, bar, number."""

    ROW = 20

    def __init__(self, counts: tuple[Count, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = counts
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        said = ", ".join(f"{count.word} {count.number}" for count in counts)
        total = sum(count.number for count in counts)
        self.setAccessibleName(trn("{n} ballot: {counts}", "{n} ballots: {counts}", total, counts=said))
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(theme().px(self.ROW) * len(self.counts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, px = theme(), theme().px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small, figures = look.font(11), look.font(11, 600, tabular=True)
        words = min(max((advance(count.word, small) for count in self.counts), default=0), self.width() * 0.5)
        most = max((count.number for count in self.counts), default=0) or 1
        left, right = words + px(8), self.width() - px(24)
        for at, count in enumerate(self.counts):
            top = at * px(self.ROW)
            row = QRectF(0, top, words, px(self.ROW))
            draw_text(painter, row, elided(count.word, small, words), small, look.color("muted"), LEFT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            if count.number:
                long = max((right - left) * count.number / most, px(2))
                painter.drawRoundedRect(QRectF(left, top + px(5), long, px(10)), 2, 2)
            ends = QRectF(right, top, px(24), px(self.ROW))
            draw_text(painter, ends, str(count.number), figures, look.color("text"), RIGHT)
