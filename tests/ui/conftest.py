"""What tests of the window share."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.beginning import begin
from crmworkshop.models.people import Settings
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme

LONG = 20_000


@pytest.fixture
def type_into(qtbot: QtBot) -> Callable[[QLineEdit, str], None]:
    """Types into a line as a user would."""

    def type_text(line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, text)

    return type_text


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot) -> Iterator[Shell]:
    """The window on its start page."""
    theme().install(qapp, Scheme.LIGHT)
    made = Shell()
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    with qtbot.waitSignal(made.ready, timeout=LONG):
        made.begin(None)
    yield made
    made.close_down()


class Flashes(QObject):
    """Pieces of a page that stood on the screen as windows of their own for a moment, and took the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self._alone: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # named by Qt
        """Note each widget that is shown without a window to be in."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.parent() is None:
            self._alone.append(watched)
        return False

    def seen(self) -> set[str]:
        """Those that have a place in a window since, by class and text."""
        found = set()
        for each in self._alone:
            if shiboken6.isValid(each) and not each.isWindow():
                found.add(f"{type(each).__name__} {each.text() if isinstance(each, QLabel) else ''}".strip())
        return found


@pytest.fixture
def flashes(qapp: QApplication) -> Iterator[Flashes]:
    """What flashed while the test ran."""
    made = Flashes()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def in_front(shell: Shell, qtbot: QtBot) -> Shell:
    """The window in front of all others, so that keys reach it."""
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell.window)
    return shell


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workshop file with the reference framework."""
    file = tmp_path / "northgate.crmw"
    begin(file, Settings(organisation="Northgate", start=date(2027, 1, 4)), "Ana").close()
    return file


@pytest.fixture
def opened(shell: Shell, path: Path, qtbot: QtBot) -> Opened:
    """The window with a workshop."""
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.open(path)
    assert shell.opened is not None
    return shell.opened
