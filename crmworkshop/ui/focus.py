"""Where the keyboard goes when a page or a part of the window is gone to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from shiboken6 import isValid

from crmworkshop.ui.deck import Deck


def focus_first(part: QWidget) -> bool:
    """Give the keyboard to what a page names, else to its table, else to the first in it that takes it."""
    if isinstance(part, Deck):
        return part.top is not None and focus_first(part.top)
    tables = (view for view in part.findChildren(QAbstractItemView) if view.isVisible())
    proxy = part.focusProxy()
    chosen = proxy if proxy is not None and proxy.isVisible() else next(tables, None)
    if chosen is not None:
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        return True
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.isVisible():
        part.setFocus(Qt.FocusReason.TabFocusReason)
        return True
    follower = part.nextInFocusChain()
    while follower is not None and follower is not part:
        takes = follower.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isAncestorOf(follower) and follower.isVisible() and follower.isEnabled():
            follower.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        follower = follower.nextInFocusChain()
    return False


class FocusPlace:
    """Where the keyboard is, to be brought back there: into a field, or to the table whose cell editor has closed."""

    def __init__(self, widget: QWidget | None) -> None:
        self._chain: list[QWidget] = []
        while widget is not None and not widget.isWindow():
            self._chain.append(widget)
            widget = widget.parentWidget()

    def restore(self) -> bool:
        """Give the keyboard back to the innermost of them that still takes it; False if none does."""
        for widget in self._chain:
            if isValid(widget) and widget.isVisible() and widget.isEnabled() and widget.focusPolicy():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
