"""The language of the window: chosen in the menu, spoken at once, on the place where the user is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from crmworkshop import language
from crmworkshop.language import tr
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Person
from crmworkshop.ui import languages, preferences
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme

LONG = 20_000


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak("en")


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot) -> Iterator[Shell]:
    """The window on its start page; it may become another window meanwhile."""
    theme().install(qapp, Scheme.LIGHT)
    made = Shell()
    made.window.resize(1366, 768)
    with qtbot.waitSignal(made.ready, timeout=LONG):
        made.begin(None)
    yield made
    made.window.close()


def test_another_language_keeps_place_tab_undo_and_size(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("3.1.1")
    view = opened.view
    assert isinstance(view, ActivityView)
    view.tabs.setCurrentIndex(3)
    workshop = opened.workspace.workshop
    workshop.do(Change("add Ada", (added(Person(name="Ada")),)))
    workshop.undo()
    size = shell.window.size()
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.window.commands["language_de"].trigger()
    assert shell.opened is not None and shell.opened is not opened
    assert shell.opened.workspace.workshop is workshop
    assert shell.opened.place == ("3.1.1", 3)
    assert shell.window.size() == size
    assert shell.window.windowTitle() == "Northgate – CRM-Workshop"
    assert shell.window.commands["redo"].isEnabled()
    assert shell.window.commands["language_de"].isChecked()
    assert language.current().code == "de"
    assert preferences.read()["language"] == "de"
    assert shell.window.commands["open"].text() == tr("&Open…") != "&Open…"


def test_the_guide_and_the_keys_open_in_the_language_spoken(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    for code in ("language_de", "language_en"):
        for name in ("guide_help", "shortcuts"):
            shell.window.commands[name].trigger()
        assert shell.beside.guide.isVisible() and shell.beside.shortcuts.isVisible()
        said = shell.beside.shortcuts.windowTitle()
        with qtbot.waitSignal(shell.ready, timeout=LONG):
            shell.window.commands[code].trigger()
        shell.window.commands["shortcuts"].trigger()
        assert shell.beside.shortcuts.windowTitle() != said


def test_qt_speaks_the_language_too(shell: Shell, qtbot: QtBot) -> None:
    shell.window.commands["language_de"].trigger()
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    shell.window.commands["language_en"].trigger()
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert shell.window.isVisible()


@pytest.mark.parametrize(("chosen", "code"), [("de", "de"), ("en", "en")])
def test_a_choice_is_remembered(chosen: str, code: str) -> None:
    assert languages.chosen() == languages.SYSTEM
    preferences.write(language=chosen)
    assert languages.code_of(languages.chosen()) == code
    preferences.write(language="tlh")
    assert languages.chosen() == languages.SYSTEM


def test_another_language_keeps_cell_and_side_panel(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("2.1.2")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QAbstractItemView))
    grid = QApplication.focusWidget()
    assert isinstance(grid, QAbstractItemView)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(grid, key)
    shell.window.commands["history"].trigger()
    grid.setFocus()
    before = opened.cell()
    assert before[0]
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.window.commands["language_de"].trigger()
    assert shell.opened is not None and shell.opened is not opened
    assert shell.opened.cell() == before
    assert shell.opened.side.history.isVisible()
