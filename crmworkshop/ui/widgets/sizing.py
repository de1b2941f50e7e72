"""Keeps the width of a widget in step with the zoom."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmworkshop.ui.theme import theme


class _Width(QObject):
    def __init__(self, widget: QWidget, length: int, most: bool) -> None:
        super().__init__(widget)
        self._widget, self._length, self._most = widget, length, most
        theme().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        width = theme().px(self._length)
        (self._widget.setMaximumWidth if self._most else self._widget.setFixedWidth)(width)


def keep_width(widget: QWidget, length: int) -> None:
    """Hold a widget at ``length`` pixels (at 100 %)."""
    _Width(widget, length, most=False)


def keep_below(widget: QWidget, length: int) -> None:
    """Let a widget be at most ``length`` pixels wide (at 100 %)."""
    _Width(widget, length, most=True)
