"""The line above the rating grid: which processes are shown, and which way typing moves."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from crmworkshop.language import tr
from crmworkshop.ui import preferences
from crmworkshop.ui.controls import Elided, button
from crmworkshop.ui.grid.content import Head
from crmworkshop.ui.grid.model import RowFilter
from crmworkshop.ui.theme import theme

DIRECTION = "rating_moves_right"
ROOM_FOR_WORDS = 520
"""Width at 100 % below which the direction is an arrow alone."""


class FilterLine(QWidget):
    """Chips for the area and for what is not rated yet, words to find, and the direction."""

    changed = Signal()
    direction_changed = Signal(bool)
    grid_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = ""
        self._areas: list[tuple[str, str]] = []
        self.area_chip = button(tr("All areas ▾"), self._choose_area, tip=tr("Show one area only"))
        self.unrated = button(
            tr("Not rated yet"), self.changed.emit, tip=tr("Show only what is not rated yet")
        )
        self.unrated.setCheckable(True)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter  Ctrl+F"))
        self.words.setAccessibleName(tr("Filter processes by words"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.changed)
        self.words.installEventFilter(self)
        self.legend = Elided("caption")
        self.direction = button("", self._turn, look="quiet")
        self.moves_right = bool(preferences.read().get(DIRECTION, False))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(8)
        line.addWidget(self.area_chip)
        line.addWidget(self.unrated)
        line.addWidget(self.words, 3)  # gives way where words are long
        line.addStretch(1)
        line.addWidget(self.legend)
        line.addWidget(self.direction)
        self._show_direction()
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.words.setMinimumWidth(theme().px(120))
        self.words.setMaximumWidth(theme().px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_direction()

    def wanted(self) -> RowFilter:
        """What the line asks for."""
        return RowFilter(self.area, self.unrated.isChecked(), self.words.text().strip().casefold())

    def show_areas(self, heads: Iterable[Head]) -> None:
        """Offer these areas; one that is gone is no longer asked for."""
        self._areas = [(head.key, head.title) for head in heads if head.level == 0]
        if self.area not in dict(self._areas):
            self.area = ""
        self.area_chip.setVisible(len(self._areas) > 1)
        self._show_area()

    def show_counts(self, rated: int, total: int) -> None:
        """How many processes are not rated yet."""
        left = total - rated
        self.unrated.setText(tr("Not rated yet · {left}", left=left) if left else tr("All rated"))
        self.unrated.setEnabled(bool(left) or self.unrated.isChecked())

    def areas_menu(self) -> QMenu:
        """One entry per area, and all of them."""
        menu = QMenu(self)
        for key, title in [("", tr("All areas")), *self._areas]:
            entry = menu.addAction(title.replace("&", "&&"), partial(self.choose, key))
            entry.setCheckable(True)
            entry.setChecked(key == self.area)
        return menu

    def _choose_area(self) -> None:
        self.areas_menu().popup(self.area_chip.mapToGlobal(self.area_chip.rect().bottomLeft()))

    def choose(self, area: str) -> None:
        """Show one area, or all for ""."""
        self.area = area
        self._show_area()
        self.changed.emit()

    def _show_area(self) -> None:
        title = dict(self._areas).get(self.area, tr("All areas"))
        metrics = self.area_chip.fontMetrics()
        short = metrics.elidedText(title, Qt.TextElideMode.ElideRight, theme().px(180))
        self.area_chip.setText(f"{short} ▾".replace("&", "&&"))
        self.area_chip.setAccessibleName(tr("Area: {title}", title=title))

    def clear(self) -> None:
        """Ask for everything."""
        self.area = ""
        self._show_area()
        self.unrated.setChecked(False)
        self.words.clear()
        self.changed.emit()

    def _turn(self) -> None:
        self.moves_right = not self.moves_right
        preferences.write(**{DIRECTION: self.moves_right})
        self._show_direction()
        self.direction_changed.emit(self.moves_right)

    def _show_direction(self) -> None:
        right = self.moves_right
        words = tr("Moves right →") if right else tr("Moves down ↓")
        self.direction.setText(words if self.width() >= theme().px(ROOM_FOR_WORDS) else words[-1])
        self.direction.setAccessibleName(
            tr("After a rating the cursor moves right")
            if right
            else tr("After a rating the cursor moves down")
        )
        self.direction.setToolTip(tr("Where the cursor goes after a rating; click to turn it"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.words.text():
                self.words.clear()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down):
                self.grid_wanted.emit()
                return True
        return super().eventFilter(watched, event)
