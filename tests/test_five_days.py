"""A facilitator takes an empty workshop through all five days in the real window, to files that hold what was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme
from tests.five_days import day_one, day_two, handover, later_days
from tests.five_days.facilitator import LONG, Facilitator


@pytest.fixture
def me(qapp: QApplication, qtbot: QtBot) -> Iterator[Facilitator]:
    """The window on its start page, begun as the app begins it, and somebody before it."""
    theme().install(qapp, Scheme.LIGHT)
    shell = Shell()
    qtbot.addWidget(shell.window)
    shell.window.resize(1366, 768)
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.begin(None)
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell.window)
    yield Facilitator(shell, qtbot)
    shell.close_down()


@pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
def test_five_days_from_an_empty_file_to_the_deliverables(me: Facilitator, tmp_path: Path) -> None:
    path = tmp_path / "northgate.crmw"
    day_one.new_workshop(me, path)
    day_one.run(me)
    day_two.run(me, tmp_path)
    later_days.assess(me)
    later_days.plan(me)
    later_days.close(me)
    handover.reopen(me, path)
    folder = handover.deliverables(me)
    handover.check_workbook(folder)
    handover.check_papers(folder)
    handover.check_data(folder)
    assert me.efforts == {
        "Rate ten processes on one question": (10, 0),
        "Give a whole column one answer": (1, 1),
        "Paste a block of ratings": (1, 1),
        "Import a list of ratings": (0, 2),
        "An initiative for every finding": (1, 0),
        "Create all deliverables": (0, 1),
    }  # keystrokes, clicks
