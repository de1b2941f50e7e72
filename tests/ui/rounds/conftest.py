"""Rounds that are open, with and without names."""

import pytest
from pytestqt.qtbot import QtBot

from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from tests.ui.rounds.rooms import Room, room_of


@pytest.fixture
def room(in_front: Shell, opened: Opened, qtbot: QtBot) -> Room:
    """An anonymous round."""
    return room_of(in_front, opened, qtbot, anonymous=True)


@pytest.fixture
def named(in_front: Shell, opened: Opened, qtbot: QtBot) -> Room:
    """A round that keeps names."""
    return room_of(in_front, opened, qtbot, anonymous=False)
