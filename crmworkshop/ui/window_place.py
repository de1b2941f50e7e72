"""How large the window is: as it was left, at first as the design has it, and never larger than the screen."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from crmworkshop.ui import preferences

WIDTH, HEIGHT = 1366, 768
_KEY: Final = "window"
_FRAME: Final = 40
"""What the title bar of a system takes, and a little more."""


def place(window: QWidget, available: QRect) -> None:
    """Give a window that is not shown yet the size it was left with; maximise it where it would not fit."""
    width, height, maximised = _kept()
    fits = width <= available.width() and height + _FRAME <= available.height()
    window.resize(min(width, available.width()), min(height, available.height() - _FRAME))
    if maximised or not fits:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep(window: QWidget) -> None:
    """Remember how large the window is, and whether it is maximised."""
    maximised = window.isMaximized()
    size = window.normalGeometry().size() if maximised else window.size()
    preferences.write(**{_KEY: [size.width(), size.height(), maximised]})


def _kept() -> tuple[int, int, bool]:
    """What was remembered; as the design has it where nothing was, or something else stands in the file."""
    kept = preferences.read().get(_KEY)
    if (
        isinstance(kept, list)
        and len(kept) == 3
        and all(isinstance(each, int) and each >= 0 for each in kept)
    ):
        return kept[0], kept[1], bool(kept[2])
    return WIDTH, HEIGHT, False
