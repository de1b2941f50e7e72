"""A workshop opened lately as a row: name, file, how far it is, when it changed, and a way off the list."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import Elided, button, draw_track, plain_tip
from crmworkshop.ui.recent import Recent
from crmworkshop.ui.theme import theme


class RecentRow(QWidget):
    """Enter opens, Delete takes it off the list, Up and Down go to the rows beside it."""

    open_wanted = Signal()
    remove_wanted = Signal()
    go_wanted = Signal(int)
    """Carries how many rows down."""

    def __init__(self, item: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.open = _Opener(item)
        self.open.clicked.connect(lambda _checked=False: self.open_wanted.emit())
        self.remove = button(
            "",
            self.remove_wanted.emit,
            look="quiet",
            icon="x",
            tip=tr("Take off this list  Del"),
            name=tr("Take {name} off this list", name=item.name),
        )
        self.remove.setProperty("square", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().px(4))
        line.addWidget(self.open, 1)
        line.addWidget(self.remove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif key in steps:
            self.go_wanted.emit(steps[key])
        else:
            super().keyPressEvent(event)


class _Opener(QPushButton):
    """The row itself as one button."""

    def __init__(self, item: Recent) -> None:
        super().__init__()
        there = item.is_there
        where = (
            Path(item.path).name if there else tr("{file} is not there any more", file=Path(item.path).name)
        )
        parts = [part for part in (item.progress, item.changed) if part]
        self.setProperty("look", "recent")
        self.setAutoDefault(True)  # Enter presses it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Open {what}", what=", ".join([item.name, where, *parts])))
        self.setToolTip(plain_tip(item.path))
        px = theme().px
        line = QHBoxLayout(self)
        line.setContentsMargins(px(20), px(8), px(20), px(8))
        line.setSpacing(px(24))
        line.addLayout(
            _stack(Elided("section"), item.name, Elided("caption" if there else "error"), where), 1
        )
        line.addLayout(_stack(Elided("caption"), item.changed, Elided("caption"), ""), 0)
        if item.total and there:
            line.addWidget(_Progress(item))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the list of rows, not to the button."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _stack(above: Elided, upper: str, below: Elided, lower: str) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    for part, text in ((above, upper), (below, lower)):
        if text:
            part.setText(text)
            words.addWidget(part)
    words.addStretch(1)
    return words


class _Progress(QWidget):
    """A thin bar with the words under it."""

    def __init__(self, item: Recent) -> None:
        super().__init__()
        self._share = item.done / item.total
        words = Elided("caption")
        words.setText(item.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(12), 0, 0)
        column.addWidget(words)
        self.setFixedWidth(theme().px(176))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, theme().px(6), self.width(), theme().px(6))
        draw_track(painter, track, self._share)
