"""Editors that pick from a list by typing its first letters: one value, or several to tick."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.cell_values import NewTitle, Option
from crmworkshop.ui.widgets.editors import LineEditor, Read

_OPTION = Qt.ItemDataRole.UserRole
_MOST_ROWS = 9


def ranked(options: Sequence[Option], text: str) -> list[Option]:
    """The options that fit a typed text: those it is a key of, those that start with it, then those that hold it."""
    wanted = text.strip().casefold()
    if not wanted:
        return list(options)

    def place(option: Option) -> int | None:
        name = option.text.casefold()
        if wanted == name or wanted in (key.casefold() for key in option.keys):
            return 0
        if name.startswith(wanted):
            return 1
        if any(word.startswith(wanted) for word in name.split()):
            return 2
        return 3 if wanted in name or any(key.startswith(wanted) for key in option.keys) else None

    found = [(place(option), at, option) for at, option in enumerate(options)]
    fitting = [(rank, at, option) for rank, at, option in found if rank is not None]
    return [option for _, _, option in sorted(fitting, key=lambda item: item[:2])]


class PickEditor(LineEditor):
    """Type to narrow the list, Up and Down to choose, Enter to take. ``noun`` allows new ones and names them."""

    def __init__(
        self, text: str, options: Sequence[Option], read: Read, parent: QWidget, noun: str = ""
    ) -> None:
        super().__init__(text, read, parent)
        self._options = options
        self._noun = noun
        self.list = QListWidget(self.window())
        self.list.setObjectName("card")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("Choices"))
        self.list.hide()
        self.list.itemClicked.connect(self._on_clicked)
        self.destroyed.connect(self.list.deleteLater)
        self.textEdited.connect(lambda _text: self.open_list())

    # -- the list -------------------------------------------------------------------------------------------

    def open_list(self, everything: bool = False) -> None:
        """Show what fits the typed text, or everything, under the cell."""
        text = "" if everything else self.text()
        self.list.clear()
        for option in ranked(self._options, text):
            self._add(option.text, option)
        title = self.text().strip()
        if self._noun and title and not everything and not self._known(title):
            self._add(self._last_line(title), Option(title, NewTitle(title)))
        self._choose_first(everything)
        self._place()

    def _last_line(self, title: str) -> str:
        """What the line reads that takes the text as it was typed."""
        return tr("Add {noun} “{title}”", noun=self._noun, title=title)

    def _add(self, text: str, option: Option) -> None:
        item = QListWidgetItem(text)
        item.setData(_OPTION, option)
        item.setSizeHint(QSize(0, theme().px(28)))
        self.list.addItem(item)

    def _choose_first(self, everything: bool) -> None:
        at = 0 if self.list.count() and (self.text().strip() or everything) else -1
        current = self.text().strip().casefold()
        for row in range(self.list.count()):
            if everything and self.list.item(row).text().casefold() == current:
                at = row
        self.list.setCurrentRow(at)

    def _place(self) -> None:
        count = self.list.count()
        if not count:
            self.list.hide()
            return
        window = self.window()
        width = max(self.width(), theme().px(220))
        height = min(count, _MOST_ROWS) * theme().px(28) + 4
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        if below.y() + height > window.height():
            below = self.mapTo(window, QPoint(0, -height - 2))
        below.setX(min(below.x(), max(window.width() - width, 0)))
        self.list.setGeometry(below.x(), max(below.y(), 0), width, height)
        self.list.show()
        self.list.raise_()

    def _known(self, title: str) -> bool:
        wanted = title.casefold()
        return any(wanted in (option.text.casefold(), *option.keys) for option in self._options)

    def _chosen(self) -> Option | None:
        item = self.list.currentItem() if not self.list.isHidden() else None
        return item.data(_OPTION) if item is not None else None

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self.finished.emit()

    # -- the keyboard ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.list.isHidden() or alt:
                self.open_list(everything=True)
            else:
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
            return
        super().keyPressEvent(event)

    def untouched(self) -> bool:
        return super().untouched() and self._chosen() is None

    def result(self) -> Any:
        chosen = self._chosen()
        if chosen is not None:
            return chosen.value
        return self._read(self.text())

    def hideEvent(self, event: QHideEvent) -> None:
        self.list.hide()
        super().hideEvent(event)


class NameEditor(PickEditor):
    """A text for which names are offered: the one offered first is taken, the last line keeps what was typed."""

    def __init__(self, text: str, names: Sequence[str], read: Read, parent: QWidget) -> None:
        super().__init__(text, [Option(name, name) for name in names], read, parent, text or "-")

    def _last_line(self, title: str) -> str:
        return tr("Keep “{text}”", text=title)

    def result(self) -> Any:
        chosen = super().result()
        return chosen.title if isinstance(chosen, NewTitle) else chosen


class LinksEditor(PickEditor):
    """Tick several: Space or a click ticks, typing narrows the list, Enter takes what is ticked."""

    def __init__(self, chosen: Sequence[str], options: Sequence[Option], read: Read, parent: QWidget) -> None:
        super().__init__("", options, read, parent)
        self._first = tuple(chosen)
        self.ticked = list(chosen)
        self.setPlaceholderText(tr("Type to find, Space ticks"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.open_list(everything=True)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.list.isHidden():
            self.open_list()

    def _add(self, text: str, option: Option) -> None:
        super()._add(text, option)
        item = self.list.item(self.list.count() - 1)
        ticked = option.value in self.ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def toggle(self, item: QListWidgetItem | None) -> None:
        """Tick or untick one."""
        if item is None:
            return
        key = item.data(_OPTION).value
        (self.ticked.remove if key in self.ticked else self.ticked.append)(key)
        on = key in self.ticked
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self.toggle(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.list.currentRow() >= 0 and not self._name_goes_on():
            self.toggle(self.list.currentItem())
            if self.text():
                self.clear()
                self.open_list(everything=True)
            return
        super().keyPressEvent(event)

    def _name_goes_on(self) -> bool:
        """Whether a space is the next letter of a name being typed, and ticks nothing yet."""
        typed = self.text().casefold()
        names = [option.text.casefold() for option in self._options]
        return bool(typed) and typed not in names and any(f"{typed} " in name for name in names)

    def untouched(self) -> bool:
        return tuple(self.ticked) == self._first and not self.text().strip()

    def result(self) -> tuple[str, ...]:
        text = self.text().strip()
        if not text:
            return tuple(self.ticked)
        chosen = self._chosen()
        if chosen is None:
            raise ValueError(tr("“{text}” is not in the list", text=text))
        return tuple(dict.fromkeys([*self.ticked, chosen.value]))
