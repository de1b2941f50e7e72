"""A painted chart as a widget: it grows as it must, answers to mouse and keys, and reads itself out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.ui.charts.canvas import draw_text, wrapped
from crmworkshop.ui.controls import plain_tip
from crmworkshop.ui.theme import theme

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BEFORE = (Qt.Key.Key_Left, Qt.Key.Key_Up)
TITLE_LINE = 20
NOTE_LINE = 18
GAP = 8


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark that can be pointed at: its area, what it is, what it says, the record behind it."""

    area: QRectF
    label: str
    value: str
    key: str = ""
    subject: Subject | None = None
    """The figure it shows, to be asked why."""

    @property
    def words(self) -> str:
        """Label and value in one line."""
        return f"{self.label}: {self.value}" if self.value else self.label


@dataclass(slots=True)
class Plan:
    """What a chart works out for a width: how high it is and which marks it has, in reading order."""

    height: float = 0.0
    spots: Sequence[Spot] = ()


class ChartWidget(QWidget):
    """Title above, drawing, note below. Subclasses say how high the drawing is and paint it from y = 0 on."""

    jump_wanted = Signal(str)
    figure_wanted = Signal(object)
    reached = Signal(QWidget, QRect)
    """Carries the widget and the place in it to which the keys have come."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.note = note
        self.plan = Plan()
        self.current = -1
        """Index of the mark the keys are on; -1 for none."""
        self.dirty = QRectF()
        """The part to be painted, in the coordinates of the drawing; marks outside may be left out."""
        self._hovered = -1
        self._planned_for = -1
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes do, in every language
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    # -- for subclasses -------------------------------------------------------------------------------

    def lay_out(self, width: float) -> Plan:
        """Work out the drawing for ``width`` pixels."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint what `lay_out` worked out."""
        raise NotImplementedError

    def least_width(self) -> int:
        """What the drawing needs at least; the page scrolls sideways below that."""
        return theme().px(320)

    # -- geometry -------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        self._planned_for = -1
        self._fit()

    def _fit(self) -> None:
        if self.width() == self._planned_for:
            return
        self._planned_for = self.width()
        self.setMinimumWidth(self.least_width())
        self.plan = self.lay_out(float(self.width()))
        px = theme().px
        height = self.drawing_top() + self.plan.height
        if self.note:
            height += px(GAP) + px(NOTE_LINE) * len(self._note_lines())
        self.setFixedHeight(round(height))
        self.current = min(self.current, len(self.plan.spots) - 1)
        self.update()

    def fit_width(self, width: int) -> int:
        """Lay out for so many pixels, also while hidden; returns how high it is then."""
        self.resize(width, self.height())
        self._fit()
        return self.height()

    def drawing_top(self) -> float:
        """Where the drawing begins, below the title."""
        return (
            float(theme().px(TITLE_LINE) * len(self._title_lines()) + theme().px(GAP)) if self.title else 0.0
        )

    def _title_lines(self) -> list[str]:
        return wrapped(self.title, theme().font(weight=600), self.width(), 3)

    def _note_lines(self) -> list[str]:
        return wrapped(self.note, theme().font(12), self.width(), 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(640), self.height())

    # -- painting -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, look = theme().px, theme()
        for at, line in enumerate(self._title_lines() if self.title else ()):
            rect = QRectF(0, at * px(TITLE_LINE), self.width(), px(TITLE_LINE))
            draw_text(painter, rect, line, look.font(weight=600), look.color("text"))
        painter.translate(0, self.drawing_top())
        self.dirty = QRectF(event.rect()).translated(0, -self.drawing_top())
        self.draw(painter)
        self._ring(painter)
        for at, line in enumerate(self._note_lines() if self.note else ()):
            y = self.plan.height + px(GAP) + at * px(NOTE_LINE)
            rect = QRectF(0, y, self.width(), px(NOTE_LINE))
            draw_text(painter, rect, line, look.font(12), look.color("muted"))
        painter.end()

    def _ring(self, painter: QPainter) -> None:
        """The mark under the mouse in the text's colour, the one the keys are on in the accent's."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if 0 <= self._hovered < len(self.plan.spots):
            painter.setPen(QPen(theme().color("text"), 1))
            painter.drawRoundedRect(self.plan.spots[self._hovered].area.adjusted(-1, -1, 1, 1), 3, 3)
        if self.hasFocus() and 0 <= self.current < len(self.plan.spots):
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawRoundedRect(self.plan.spots[self.current].area.adjusted(-2, -2, 2, 2), 4, 4)

    # -- mouse and keys -------------------------------------------------------------------------------

    def spot_at(self, place: QPointF) -> int:
        """The index of the topmost mark at a place of the widget, -1 for none."""
        inside = place - QPointF(0, self.drawing_top())
        found = [at for at, spot in enumerate(self.plan.spots) if spot.area.contains(inside)]
        return found[-1] if found else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.spot_at(event.position())
        if at != self._hovered:
            before, self._hovered = self._hovered, at
            jumps = at >= 0 and bool(self.plan.spots[at].key or self.plan.spots[at].subject)
            self.setCursor(Qt.CursorShape.PointingHandCursor if jumps else Qt.CursorShape.ArrowCursor)
            self._update_spot(before)
            self._update_spot(at)

    def _update_spot(self, at: int) -> None:
        if 0 <= at < len(self.plan.spots):
            area = self.plan.spots[at].area.adjusted(-4, -4, 4, 4)
            self.update(area.translated(0, self.drawing_top()).toAlignedRect())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        before, self._hovered = self._hovered, -1
        self._update_spot(before)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.spot_at(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(at)
            self._jump()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.spot_at(QPointF(event.pos()))
            if at >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self.plan.spots[at].words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self.plan.spots) - 1
        if last < 0:
            super().keyPressEvent(event)
        elif key in _NEXT:
            self._go(min(self.current + 1, last), tells=True)
        elif key in _BEFORE:
            self._go(max(self.current - 1, 0), tells=True)
        elif key == Qt.Key.Key_Home:
            self._go(0, tells=True)
        elif key == Qt.Key.Key_End:
            self._go(last, tells=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._jump()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and self.plan.spots:
            self._go(0)
        self.update()

    def _go(self, at: int, tells: bool = False) -> None:
        """Move the keys' mark; ``tells`` shows its words beside it, as hovering would."""
        self._update_spot(self.current)
        self.current = at
        spot = self.plan.spots[at]
        self.setAccessibleDescription(spot.words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if tells:
            self.reached.emit(self, spot.area.translated(0, self.drawing_top()).toAlignedRect())
            place = spot.area.bottomLeft() + QPointF(0, self.drawing_top())
            at_spot = QPoint(round(place.x()), round(place.y()))
            QToolTip.showText(self.mapToGlobal(at_spot), plain_tip(spot.words), self)
        self._update_spot(at)

    def _jump(self) -> None:
        spot = self._spot()
        if spot is not None and spot.subject is not None:
            self.figure_wanted.emit(spot.subject)
        elif spot is not None and spot.key:
            self.jump_wanted.emit(spot.key)

    def _spot(self) -> Spot | None:
        return self.plan.spots[self.current] if 0 <= self.current < len(self.plan.spots) else None

    def figure_at(self) -> Subject | None:
        """The figure of the mark the keys are on: its own, else all of the record behind it."""
        spot = self._spot()
        if spot is None or spot.subject is not None or not spot.key:
            return spot.subject if spot is not None else None
        return Subject(Figure.RECORD, spot.key)
