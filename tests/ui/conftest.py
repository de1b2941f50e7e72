"""What tests of the window share."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot


@pytest.fixture
def type_into(qtbot: QtBot) -> Callable[[QLineEdit, str], None]:
    """Types into a line as a user would."""

    def type_text(line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, text)

    return type_text
