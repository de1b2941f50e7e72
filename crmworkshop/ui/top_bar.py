"""The bar at the top: whose workshop it is, the menus, the field to search, undo, the big screen, deliverables."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from crmworkshop.language import tr
from crmworkshop.ui.controls import Elided, button, restyle
from crmworkshop.ui.focus import FocusPlace
from crmworkshop.ui.theme import theme
from crmworkshop.ui.timer_button import TimerButton
from crmworkshop.ui.widgets.plain_line import PlainLine

FIELD: Final = (120, 420)
"""The least and the most pixels that the field takes at 100 %."""
ROOMY: Final = 800
LABELLED: Final = 1200
"""From this width on the big screen's button has its word."""


class SearchField(PlainLine):
    """Takes what is searched for; says when it is pressed, and knows where the keyboard was before."""

    entered = Signal()
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search or run a command"))
        self.setAccessibleName(tr("Search or run a command"))
        self.before = FocusPlace(None)
        self.shortcut = ""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note)

    def _note(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self and old is not None:
            self.before = FocusPlace(old)
        if new is self:
            self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The keys stand at the right while there is nothing typed and room for them."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(theme().font(12))
        painter.setPen(theme().color("muted"))
        metrics = painter.fontMetrics()
        room = self.rect().adjusted(theme().px(10), 0, -theme().px(10), 0)
        needed = metrics.horizontalAdvance(self.shortcut) + theme().px(24)
        if (
            not self.text()
            and self.fontMetrics().horizontalAdvance(self.placeholderText()) + needed < self.width()
        ):
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            if QApplication.inputMethod().inputDirection() == Qt.LayoutDirection.LeftToRight:
                side |= Qt.AlignmentFlag.AlignAbsolute  # opposite to the words, which follow the keyboard
            painter.drawText(room, side, self.shortcut)


class Menus(QMenuBar):
    """Asks for the room of its menus: from right to left Qt counts what is left over too, and shrinks with it."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.isRightToLeft():
            gap = theme().px(8)
            hint.setWidth(sum(self.actionGeometry(each).width() + gap for each in self.actions()) + gap)
        return hint


class TopBar(QWidget):
    """Name, menus, field and buttons in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_open = False
        self.name = Elided("section")
        self.name.setAccessibleName(tr("Workshop"))
        self.menus = Menus()
        self.menus.setAccessibleName(tr("Menus"))
        self.search = SearchField()
        self.timer = TimerButton()
        self.undo = button("", look="quiet", icon="undo-2", name=tr("Undo"))
        self.redo = button("", look="quiet", icon="redo-2", name=tr("Redo"))
        self.ballot = button("", look="quiet", icon="vote", name=tr("Ballot: ask the room"))
        self.present = button("", look="quiet", icon="presentation", name=tr("Present on the big screen"))
        self.deliverables = button(tr("Create deliverables"))
        for control in (self.undo, self.redo, self.ballot, self.present):
            control.setProperty("square", True)
        for control in (self.undo, self.redo):  # by keyboard: Ctrl+Z and the Edit menu, never a stray Space
            control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.name)
        self._line.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self.search, 1)
        self._line.addStretch(0)
        self._line.addWidget(self.timer)
        for control in (self.undo, self.redo, self.ballot, self.present, self.deliverables):
            self._line.addWidget(control)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()
        self.set_workshop("")

    def _fit(self) -> None:
        px = theme().px
        self.setFixedHeight(px(48))
        self._line.setContentsMargins(px(16), 0, px(16), 0)
        self._line.setSpacing(px(8))
        self.search.setMinimumWidth(px(FIELD[0]))
        self.search.setMaximumWidth(px(FIELD[1]))

    def bind(self, control: QPushButton, action: QAction) -> None:
        """Let a button do what a menu's command does, enabled and named like it."""

        def follow() -> None:
            control.setEnabled(action.isEnabled())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            control.setToolTip(f"{action.text().replace('&', '')}  {keys}".strip())

        control.clicked.connect(action.trigger)
        action.changed.connect(follow)
        follow()

    def set_workshop(self, organisation: str, path: str = "") -> None:
        """Name the workshop (empty: none is open), and in its tool tip the file it is saved in."""
        self.name.tip = path
        self.name.setText(
            tr("{organisation} · CRM workshop", organisation=organisation) if organisation else "CRM Workshop"
        )
        for control in (self.ballot, self.present, self.deliverables):
            control.setVisible(bool(organisation))
        self._is_open = bool(organisation)
        self._make_room()

    def finish(self, at_last: bool) -> None:
        """Give the deliverables the accent where they are the next thing to do: on the last day."""
        look = "primary" if at_last else ""
        if self.deliverables.property("look") != look:
            restyle(self.deliverables, look=look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little room, undo and redo are left to the keyboard and the Edit menu."""
        roomy = self.width() >= theme().px(ROOMY)
        for control in (self.undo, self.redo):
            control.setVisible(self._is_open and roomy)
        self.present.setText(
            tr("Present", note="a button: show on the big screen")
            if self.width() >= theme().px(LABELLED)
            else ""
        )
