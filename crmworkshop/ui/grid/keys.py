"""The keys of a rating grid that come before those of the window."""

from collections.abc import Mapping
from typing import Final, TypeGuard

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_FLAGS = Qt.KeyboardModifier
COMMAND_KEYS: Final[Mapping[int, str]] = {
    Qt.Key.Key_C: "copy",
    Qt.Key.Key_V: "paste",
    Qt.Key.Key_X: "cut",
    Qt.Key.Key_D: "fill",
    Qt.Key.Key_R: "reason",
    Qt.Key.Key_F: "find",
}
"""With Ctrl held."""


def asks_for_key(event: QEvent) -> TypeGuard[QKeyEvent]:
    """Whether Qt asks if the grid wants a key before it goes to a shortcut."""
    return event.type() is QEvent.Type.ShortcutOverride


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key types a character, which a one-letter shortcut must not take away; F1 and F6 type none."""
    held, text = event.modifiers(), event.text()
    return held in (_FLAGS.NoModifier, _FLAGS.ShiftModifier) and text not in ("", "?") and text.isprintable()
