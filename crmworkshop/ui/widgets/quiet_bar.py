"""A scroll bar that keeps its room also where there is nothing to scroll."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar


class QuietBar(QScrollBar):
    """A scroll bar that always has its room and is seen only when there is something to scroll.

    Charts are lower where they are narrower: a bar that came and went would change their width, with it their
    height, with it whether there is a bar, for ever.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() != self.minimum():
            super().paintEvent(event)
