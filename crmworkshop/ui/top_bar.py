"""The bar at the top: whose workshop it is, the menus, undo and redo, and the one primary button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QPushButton, QSizePolicy, QWidget

from crmworkshop.ui.controls import Elided, button
from crmworkshop.ui.theme import theme


class TopBar(QWidget):
    """Name, menus and buttons in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = Elided("section")
        self.name.setAccessibleName("Workshop")
        self.menus = QMenuBar()
        self.menus.setAccessibleName("Menus")
        self.undo = button("Undo", look="quiet", icon="undo-2")
        self.redo = button("Redo", look="quiet", icon="redo-2")
        self.deliverables = button("Create deliverables", look="primary")
        for control in (self.undo, self.redo):  # by keyboard: Ctrl+Z and the Edit menu, never a stray Space
            control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.name)
        self._line.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addStretch(1)
        for control in (self.undo, self.redo, self.deliverables):
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

    def bind(self, control: QPushButton, action: QAction) -> None:
        """Let a button do what a menu's command does, enabled and named like it."""

        def follow() -> None:
            control.setEnabled(action.isEnabled())
            control.setToolTip(f"{action.text().replace('&', '')}  {action.shortcut().toString()}".strip())

        control.clicked.connect(action.trigger)
        action.changed.connect(follow)
        follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, undo and redo show their icons only."""
        super().resizeEvent(event)
        roomy = self.width() >= theme().px(760)
        self.undo.setText("Undo" if roomy else "")
        self.redo.setText("Redo" if roomy else "")

    def set_workshop(self, organisation: str) -> None:
        """Name the workshop; empty: none is open."""
        self.name.setText(f"{organisation} · CRM workshop" if organisation else "CRM Workshop")
        for control in (self.undo, self.redo, self.deliverables):
            control.setVisible(bool(organisation))
