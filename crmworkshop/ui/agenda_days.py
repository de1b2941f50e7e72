"""The five days above the agenda: date, hours and how each fits; one is open, and items can be dropped on any."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from crmworkshop.activities.agenda import DayPlan, behind_words, day_words, duration_words, time_words
from crmworkshop.language import tr
from crmworkshop.method.guide import DAYS
from crmworkshop.ui.agenda_model import carried
from crmworkshop.ui.theme import theme


class DayButton(QAbstractButton):
    """One day; `dropped` carries the key of an item dropped on it."""

    dropped = Signal(str)
    stepped = Signal(int)
    """Carries -1 or 1: the arrow keys go from day to day."""

    def __init__(self, day: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = ("", "", "")
        self._short = ("", "", "")
        self._tone = "muted"
        self._over = False

    def show_plan(self, plan: DayPlan) -> None:
        """Show this day's date and hours, and by how much it does not fit or is behind."""
        title = tr("Day {n} · {title}", n=plan.day, title=plan.title)
        span = f"{time_words(plan.start)}–{time_words(plan.finish)}"
        when = tr("{date} · {span}", date=day_words(plan.date), span=span) if plan.date else span
        third, self._tone = _fit(plan)
        self._lines = (title, when, third)
        self._short = (f"{plan.day} · {plan.title}", day_words(plan.date) if plan.date else span, third)
        self.setAccessibleName(", ".join(self._lines))
        self.setToolTip("\n".join(self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(150), theme().px(68))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), theme().px(68))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() or self._over
        inset = 1 if ring else 0.5  # the middle of the line, so that its pixels are whole
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(look.color("accent" if ring or self.isChecked() else "line"), 2 if ring else 1))
        ground = "soft" if self.isChecked() else "hover" if self.underMouse() else "surface"
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(box, look.px(8), look.px(8))
        words = self.rect().adjusted(look.px(10), look.px(8), -look.px(10), -look.px(6))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        inks = ((13, 600, "text"), (12, 400, "muted"), (12, 500, self._tone))
        for at, (size, weight, token) in enumerate(inks):
            painter.setFont(look.font(size, weight))
            painter.setPen(look.color(token))
            whole = painter.fontMetrics().horizontalAdvance(self._lines[at]) <= words.width()
            text = (self._lines if whole else self._short)[at]
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words.adjusted(0, look.px(18) * at, 0, 0), left, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        key = carried(event.mimeData())
        if key:
            event.acceptProposedAction()
            self.dropped.emit(key)


class DayButtons(QWidget):
    """All five; `chosen` carries the day to open, `dropped` an item's key and the day it goes to."""

    chosen = Signal(int)
    dropped = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {day.number: DayButton(day.number) for day in DAYS}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().px(8))
        for number, each in self.buttons.items():
            line.addWidget(each, 1)
            each.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            each.dropped.connect(lambda key, number=number: self.dropped.emit(key, number))
            each.stepped.connect(lambda step, number=number: self._step(number + step))

    def _step(self, day: int) -> None:
        if day in self.buttons:
            self.buttons[day].setFocus()
            self.buttons[day].click()

    def show_plans(self, plans: tuple[DayPlan, ...], opened: int) -> None:
        """Show the days as they are and which of them is open."""
        for plan in plans:
            self.buttons[plan.day].show_plan(plan)
        self.buttons[opened].setChecked(True)


def _fit(plan: DayPlan) -> tuple[str, str]:
    if plan.over:
        return tr("{time} too long", time=duration_words(plan.over)), "high"
    if plan.course is not None and plan.course.at < len(plan.entries):
        behind = plan.course.behind
        return tr("Today, {standing}", standing=behind_words(behind)), "medium" if behind > 0 else "accent"
    if not plan.entries:
        return tr("Nothing planned"), "muted"
    free = max(plan.end - plan.finish, 0)
    return tr("{time} free", time=duration_words(free)) if free else tr("Just fits"), "muted"
