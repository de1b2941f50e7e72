"""A button that says what of a list is meant, and opens the list to tick it: all, or some."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crmworkshop.language import tr, trn
from crmworkshop.ui.controls import Button, button
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine

_WIDTH: Final = 380
_HEIGHT: Final = 340


class Choice(NamedTuple):
    """One line to tick."""

    key: str
    name: str


class PickButton(Button):
    """Shows "All 64" or "5 of 64"; `picked` carries the keys ticked, none for all."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = name
        self.setAccessibleName(name)
        self._choices: tuple[Choice, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._list: PickList | None = None
        self.clicked.connect(lambda _checked=False: self.open())

    def offer(self, choices: Sequence[Choice], chosen: Sequence[str]) -> None:
        """Offer these; ``chosen`` are the keys ticked, none for all."""
        self._choices = tuple(choices)
        self._chosen = frozenset(chosen) & {each.key for each in choices}
        total = len(self._choices)
        some = tr("{n} of {total}", n=len(self._chosen), total=total)
        text = some if self._chosen else trn("The only one", "All {n}", total) if total else tr("None yet")
        self.setText(f"{text} ▾")
        self.setAccessibleName(f"{self._name}: {text}")
        self.setEnabled(total > 0)

    def open(self) -> "PickList":
        """Open the list under the button."""
        self._list = PickList(self._name, self._choices, self._chosen, self)
        self._list.closed.connect(self._take)
        self._list.resize(theme().px(_WIDTH), theme().px(_HEIGHT))
        self._list.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._list.show()
        self._list.search.setFocus()
        return self._list

    def _take(self, keys: frozenset[str]) -> None:
        whole = frozenset() if len(keys) == len(self._choices) else keys
        if whole != self._chosen:
            self.picked.emit(tuple(each.key for each in self._choices if each.key in whole))


class PickList(QFrame):
    """Lines to tick under a field that filters them; Space ticks, Enter or Escape closes."""

    closed = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[Choice], chosen: frozenset[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self.search = PlainLine()
        self.search.setPlaceholderText(tr("Filter"))
        self.search.setAccessibleName(tr("Filter"))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        for each in choices:
            item = QListWidgetItem(each.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, each.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = not chosen or each.key in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if choices:
            self.list.setCurrentRow(0)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(button(tr("All", note="of a list"), lambda: self._tick(True), look="quiet"))
        line.addWidget(button(tr("None", note="of a list"), lambda: self._tick(False), look="quiet"))
        column = QVBoxLayout(self)
        px = theme().px
        column.setContentsMargins(px(10), px(10), px(10), px(6))
        column.addLayout(line)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tick(self, on: bool) -> None:
        """Tick what is shown, or nothing of it."""
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            name = item.text().casefold()
            item.setHidden(not all(word in name for word in words))
        first = next((item for item in self._items() if not item.isHidden()), None)
        if first is not None:
            self.list.setCurrentItem(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter closes; the arrow keys leave the field for the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.close()
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        ticked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        self.closed.emit(frozenset(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked))
