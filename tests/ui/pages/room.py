"""A workshop on disk with a page on screen, and a user who types into whatever has the focus."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Settings
from crmworkshop.models.record import Record
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.workspace import Workspace

R = TypeVar("R", bound=Record)
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
TODAY = datetime.datetime.now().astimezone().date()


class Room:
    """The workshop's file, its workspace, and the keyboard."""

    def __init__(self, path: Path) -> None:
        self.path = path
        settings = Settings(organisation="Northgate", products="Kern CRM")
        self.workspace = Workspace(Workshop.create(path, settings, author="tester"))

    def add(self, *records: Record) -> None:
        """Put records into the file as one change."""
        assert self.workspace.do(Change("Set the scene", tuple(added(record) for record in records)))

    def all(self, kind: type[R]) -> tuple[R, ...]:
        return self.workspace.snapshot.all(kind)

    def stored(self, kind: type[R]) -> list[R]:
        """The records as another reader of the file finds them."""
        copy = self.path.with_suffix(".copy")
        copy.unlink(missing_ok=True)
        self.workspace.workshop.save_copy(copy)
        with Workshop.open(copy) as other:
            return list(other.all(kind))

    @property
    def last(self) -> str:
        """What undo would take back."""
        return self.workspace.workshop.undo_label

    def changes(self) -> int:
        """How many changes stand."""
        return len(self.workspace.workshop.standing())


@contextmanager
def room_at(path: Path) -> Iterator[Room]:
    room = Room(path / "w.crmw")
    yield room
    room.workspace.workshop.close()


def show(qtbot: QtBot, page: QWidget, width: int = 860, height: int = 620) -> None:
    """Put a page on screen with the focus where it wants it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme().install(app, Scheme.LIGHT)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    page.setFocus()


def focus() -> QWidget:
    """What has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        QTest.keyClick(focus(), key, held)


def write(text: str) -> None:
    """Type a text, letter by letter, where the focus is at that moment."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focus(), letter)
        else:  # the test library knows only the keys of an American keyboard
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(focus(), QKeyEvent(QKeyEvent.Type.KeyPress, 0, none, letter))
