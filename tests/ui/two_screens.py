"""Run by itself where there are two screens: presents on the second one by key and button, and notes what it sees."""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crmworkshop.activities.beginning import begin
from crmworkshop.models.people import Settings
from crmworkshop.ui.present.line import PresentLine
from crmworkshop.ui.present.presenter import BigScreen
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme


def wait_for(happened: Callable[[], bool]) -> None:
    """Let the window work until something has happened."""
    while not happened():
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


def main(path: Path) -> None:
    """F5 on the laptop's screen; the room sees the page on the other one, the facilitator keeps the window."""
    app = QApplication([])
    theme().install(app, Scheme.LIGHT)
    begin(path, Settings(organisation="Northgate", start=date(2027, 1, 4))).close()
    shell = Shell()
    shell.window.resize(1200, 700)
    shell.begin(path)
    wait_for(lambda: shell.opened is not None and shell.opened.current == "1.1.1")
    window = shell.window
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F5)
    screen = next(each for each in app.topLevelWidgets() if isinstance(each, BigScreen))
    line = next(iter(window.findChildren(PresentLine)))
    wait_for(line.isVisible)
    seen: dict[str, object] = {
        "room": screen.screen().name(),
        "facilitator": window.screen().name(),
        "line": [line.shown.text(), line.next.text()],
        "title": screen.stage.scene.title,
    }
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: screen.stage.scene.title != seen["title"])
    seen["followed"] = screen.stage.scene.title
    QTest.mouseClick(line.on, Qt.MouseButton.LeftButton)
    seen["next activity"] = shell.opened.current if shell.opened is not None else ""
    QTest.mouseClick(line.end, Qt.MouseButton.LeftButton)
    wait_for(lambda: not any(isinstance(each, BigScreen) for each in app.topLevelWidgets()))
    seen["line after it"] = len(window.findChildren(PresentLine))
    path.with_suffix(".json").write_text(json.dumps(seen))
    shell.close_down()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
