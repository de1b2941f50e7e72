"""Three sliders for the weights of the priority: what one gains, the other two lose in their proportion."""

from decimal import Decimal
from math import floor

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSlider, QVBoxLayout, QWidget

from crmworkshop.activities.wording import format_number
from crmworkshop.analysis.priority import PriorityWeights
from crmworkshop.language import mark, tr
from crmworkshop.ui.controls import button, fold, label
from crmworkshop.ui.theme import theme

WHOLE = 100
"""Steps from no weight to all of it."""
_PAGE = 5
LEAST, MOST = 120, 280
"""Pixels at 100 %: how long a slider is."""
WORDS, BUTTONS, BESIDE = 300, 260, 680
"""What stands beside a slider takes, what the buttons take, and from which width on these stand beside it too."""
_NAMES = (mark("Gap"), mark("Dissatisfaction"), mark("Data quality"))


class WeightSliders(QWidget):
    """Nothing is kept until `kept`; what is tried out is forgotten by `reset`."""

    moved = Signal()
    """Other weights are tried out, or none any more."""
    kept = Signal()
    """The weights tried out are to stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trial: PriorityWeights | None = None
        """The weights tried out, which add up to 1; None while those of the workshop stand."""
        self._standing: tuple[float, ...] = (0.0, 0.0, 0.0)
        self._moving = -1
        self._shares: tuple[float, ...] = (0.0, 0.0, 0.0)
        """How the others share the rest while one slider is moved."""
        self.sliders = [self._slider(at) for at in range(len(_NAMES))]
        self.values = [label("", "") for _ in _NAMES]
        self.now = [label("", "muted") for _ in _NAMES]
        self.keep_button = button(tr("Keep these weights"), self.kept.emit, look="primary")
        self.reset_button = button(
            tr("Reset"), self.reset, tip=tr("Back to the weights of the workshop  Esc")
        )
        self._arrange()
        theme().changed.connect(self._fit)
        self._fit()

    def _slider(self, at: int) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setRange(0, WHOLE)
        made.setSingleStep(1)
        made.setPageStep(_PAGE)
        made.setAccessibleName(tr("Weight: {name}", name=tr(_NAMES[at])))
        made.valueChanged.connect(lambda value: self._move(at, value))
        return made

    def _arrange(self) -> None:
        self._grid = QGridLayout()
        for at, name in enumerate(_NAMES):
            words = label(tr(name))
            words.setBuddy(self.sliders[at])
            self._grid.addWidget(words, at, 0)
            self._grid.addWidget(self.sliders[at], at, 1)
            self._grid.addWidget(self.values[at], at, 2)
            self._grid.addWidget(self.now[at], at, 3)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.addWidget(self.keep_button)
        self._buttons.addWidget(self.reset_button)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addLayout(self._grid)
        self._beside.addLayout(self._buttons)
        self._beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("Try other weights"), "section"))
        said = tr("The list follows as a slider moves. Nothing changes until the weights are kept.")
        column.addWidget(fold(label(said, "muted", wrap=True)))
        column.addLayout(self._beside)

    def _fit(self) -> None:
        px = theme().px
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self._beside.setSpacing(px(16))
        for slider, value in zip(self.sliders, self.values, strict=True):
            slider.setMinimumHeight(px(24))
            value.setFont(theme().font(13, 600, tabular=True))

    def fit(self, width: int) -> None:
        """Set the buttons beside the sliders, or under them where ``width`` pixels have no room for both."""
        px = theme().px
        wide = width >= px(BESIDE)
        for slider in self.sliders:
            slider.setFixedWidth(
                min(max(width - px(WORDS + BUTTONS if wide else WORDS), px(LEAST)), px(MOST))
            )
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if wide else down)
        self._buttons.setDirection(down if wide else across)

    def stand(self, weights: PriorityWeights) -> None:
        """Show the weights of the workshop; what was tried out is forgotten."""
        total = sum(weights.parts)
        self._standing = tuple(part / total for part in weights.parts) if total else (1 / 3, 1 / 3, 1 / 3)
        self.trial = None
        self._moving = -1
        self._show(self._standing)

    def reset(self) -> None:
        """Forget what was tried out."""
        if self.trial is not None:
            self.trial = None
            self._moving = -1
            self._show(self._standing)
            self.moved.emit()

    def _move(self, at: int, value: int) -> None:
        """Give one weight a value; the others share the rest as they did when it began to move."""
        if at != self._moving:
            self._moving = at
            self._shares = self.trial.parts if self.trial else self._standing
        first, second = (other for other in range(len(self.sliders)) if other != at)
        rest = WHOLE - value
        both = self._shares[first] + self._shares[second]
        share = self._shares[first] / both if both > 0 else 0.5
        steps = {at: value, first: floor(rest * share + 0.5)}
        steps[second] = rest - steps[first]
        self.trial = PriorityWeights(*(steps[each] / WHOLE for each in range(len(self.sliders))))
        self._show(self.trial.parts)
        self.moved.emit()

    def _show(self, parts: tuple[float, ...]) -> None:
        for slider, value, now, part, stands in zip(
            self.sliders, self.values, self.now, parts, self._standing, strict=True
        ):
            slider.blockSignals(True)
            slider.setValue(floor(part * WHOLE + 0.5))
            slider.blockSignals(False)
            value.setText(format_number(part, 2))
            now.setText(tr("now {weight}", weight=format_number(stands, 2)))
            slider.setAccessibleDescription(f"{value.text()}, {now.text()}")
        tried = self.trial is not None
        if not tried and (self.keep_button.hasFocus() or self.reset_button.hasFocus()):
            self.sliders[0].setFocus()
        self.keep_button.setEnabled(tried)
        self.reset_button.setEnabled(tried)

    def decimals(self) -> tuple[Decimal, ...]:
        """The weights tried out, exactly as they read; they add up to 1."""
        assert self.trial is not None
        return tuple(Decimal(floor(part * WHOLE + 0.5)) / WHOLE for part in self.trial.parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape forgets what was tried out."""
        if event.key() == Qt.Key.Key_Escape and self.trial is not None:
            self.reset()
        else:
            super().keyPressEvent(event)
