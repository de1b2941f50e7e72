"""How the answers to a question fell: word, bar and number, with the round before as a thin bar under each."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crmworkshop.activities.palette import tone_of_number
from crmworkshop.activities.round_results import Result
from crmworkshop.language import tr
from crmworkshop.method.scales import NOT_APPLICABLE
from crmworkshop.ui.charts.canvas import LEFT, RIGHT, advance, draw_text, elided
from crmworkshop.ui.theme import theme

_ROW: Final = 30
_BAR: Final = 14
_THIN: Final = 4
_GROWS_MS: Final = 450


class ResultBars(QWidget):
    """Bars grow when a result is shown for the first time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: tuple[tuple[str, int, int], ...] = ()
        self._before: dict[int, int] = {}
        self._highest = 1
        self._grown = 1.0
        self._growth = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_GROWS_MS)
        self._growth.valueChanged.connect(self._grow)
        theme().changed.connect(self._fit)

    def show_result(self, result: Result, *, grow: bool = False) -> None:
        """Show how the answers fell."""
        self._counts = result.counted()
        self._before = {number: count for _word, number, count in result.counted_before()}
        self._highest = max(result.question.scale.numbers)
        said = ", ".join(f"{word} {count}" for word, _number, count in self._counts)
        self.setAccessibleName(tr("How the answers fell: {counts}", counts=said))
        self._fit()
        if grow:
            self._growth.start()
        else:
            self._growth.stop()
            self._grown = 1.0
        self.update()

    def _grow(self, share: float) -> None:
        self._grown = float(share)
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(theme().px(_ROW) * len(self._counts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, px = theme(), theme().px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, figures = look.font(), look.font(13, 600, tabular=True)
        words = min(max((advance(each[0], body) for each in self._counts), default=0), self.width() * 0.45)
        most = max((*(each[2] for each in self._counts), *self._before.values()), default=0) or 1
        left, right = words + px(12), self.width() - px(30)
        for at, (word, number, count) in enumerate(self._counts):
            top = at * px(_ROW)
            draw_text(
                painter,
                QRectF(0, top, words, px(_ROW)),
                elided(word, body, words),
                body,
                look.color("text"),
                LEFT,
            )
            ink = (
                look.color("muted")
                if number == NOT_APPLICABLE
                else look.ink(tone_of_number(number, self._highest)).strong
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            high = px(_BAR)
            middle = top + px(_ROW) / 2
            place = middle - high / 2 - (px(_THIN) / 2 if self._before else 0)
            if count:
                long = max((right - left) * count / most * self._grown, px(2))
                painter.drawRoundedRect(QRectF(left, place, long, high), 2, 2)
            if self._before.get(number):
                painter.setBrush(look.color("edge"))
                long = max((right - left) * self._before[number] / most, px(2))
                painter.drawRect(QRectF(left, place + high + 1, long, px(_THIN)))
            room = QRectF(right, top, px(30), px(_ROW))
            draw_text(painter, room, str(count), figures, look.color("text"), RIGHT)
