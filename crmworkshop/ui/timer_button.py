"""The timer in the top bar: how long the activity has gone on, of how long, and how the day stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import button, label, plain_tip, restyle
from crmworkshop.ui.theme import theme

if TYPE_CHECKING:
    from crmworkshop.ui.timer import Timer

ROOM_FOR_PLAN: Final = 1000
"""Pixels of the window at 100 % below which the timer shows what went by, not of how much."""
_USUAL: Final = ((140 * 60.0, 120), (119 * 60.0, 180))
"""Seconds gone by and minutes planned, of readings that take much room: one over its plan, one within it."""
_BESIDE: Final = 56
"""What the button has beside its words: sign, padding and frame, in pixels at 100 %."""
_USUALLY_BEHIND: Final = 59
ROOM_FOR_DAY: Final = 1180
"""Pixels of the window at 100 % below which only the timer is shown, without how the day stands."""


class TimerButton(QWidget):
    """Pressing it does what Ctrl+T does: `pressed`. Shows nothing until it follows a timer."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = button("", self.pressed.emit, look="quiet", icon="play", name=tr("Timer"))
        self.clock.setObjectName("timer")
        self.day = label("", "caption")
        self.day.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.day.setAccessibleName(tr("How the day stands"))
        self._timer: Timer | None = None
        self._place = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.day)
        line.addWidget(self.clock)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme().changed.connect(self._fit)
        self._fit()
        self.hide()

    def _fit(self) -> None:
        self.clock.setFont(theme().font(13, 500, tabular=True))
        self.day.setFont(theme().font(12, tabular=True))

    def follow(self, timer: Timer | None) -> None:
        """Show this timer from now on; None: nothing."""
        if self._timer is not None:
            self._timer.ticked.disconnect(self.refresh)
        self._timer = timer
        self.setVisible(timer is not None)
        if timer is not None:
            timer.ticked.connect(self.refresh)
            self.refresh()

    def stand_at(self, what: str) -> None:
        """Say which activity is shown in the window: what would be timed (empty: none)."""
        self._place = what
        self.refresh()

    def refresh(self) -> None:
        """Show the timer as it is now."""
        timer = self._timer
        if timer is None:
            return
        running = timer.running
        what = running or self._place or timer.latest
        title = timer.title(what)
        reading = timer.reading(what) if what else None
        roomy = self.window().width() >= theme().px(ROOM_FOR_PLAN)
        words = (reading.words if roomy else reading.short) if reading else tr("Timer")
        elsewhere = running and running != self._place and timer.is_activity(running)
        self.clock.setText(f"{running}  {words}" if elsewhere else words)
        self.clock.wear(
            "pause" if running else "play", (reading.tone if reading and running else "") or "text"
        )
        _tint(self.clock, reading.tone if reading and running else "")
        self._keep_width(roomy)
        verb = tr("Pause the timer") if running == what and running else tr("Start the timer")
        self.clock.setToolTip(plain_tip(f"{verb}: {title}  Ctrl+T" if title else f"{verb}  Ctrl+T"))
        spoken = reading.spoken if reading else ""
        self.clock.setAccessibleName(". ".join(filter(None, (verb, title, spoken))))
        self._show_day()

    def _keep_width(self, roomy: bool) -> None:
        """As wide as its longest usual words: what stands beside it keeps its place while time goes by."""
        from crmworkshop.activities.agenda import behind_words  # not needed for the first picture
        from crmworkshop.activities.agenda_time import reading

        words = [reading(seconds, planned) for seconds, planned in _USUAL]
        advance = self.clock.fontMetrics().horizontalAdvance
        usual = max(advance(each.words if roomy else each.short) for each in words)
        self.clock.setMinimumWidth(usual + theme().px(_BESIDE))
        day = self.day.fontMetrics().horizontalAdvance
        usual = max(day(behind_words(minutes)) for minutes in (0, _USUALLY_BEHIND))
        self.day.setMinimumWidth(usual + theme().px(4))

    def _show_day(self) -> None:
        assert self._timer is not None
        words, behind = self._timer.standing()
        window = self.window()
        self.day.setText(words)
        self.day.setVisible(bool(words) and window.width() >= theme().px(ROOM_FOR_DAY))
        _tint(self.day, "medium" if behind > 0 else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._timer is not None:
            self._show_day()


def _tint(widget: QWidget, tone: str) -> None:
    """Give a widget the colour of a tone, where it has another: styling anew each second would be felt."""
    if widget.property("tone") != tone:
        restyle(widget, tone=tone)
