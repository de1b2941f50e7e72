"""Where the keyboard goes: to what one just chose, and never to Undo by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.top_bar import TopBar


def test_undo_and_redo_are_pressed_but_never_come_into_focus(qtbot: QtBot, qapp: QApplication) -> None:
    theme().install(qapp, Scheme.LIGHT)
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.deliverables.setFocus()
    for control in (bar.undo, bar.redo):
        assert control.focusPolicy() is Qt.FocusPolicy.NoFocus
        with qtbot.waitSignal(control.clicked):
            qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
    bar.deliverables.setEnabled(False)  # focus then goes on by itself
    assert QApplication.focusWidget() not in (bar.undo, bar.redo)
