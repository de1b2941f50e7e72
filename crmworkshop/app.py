"""Starts the window: first picture first, everything slow behind it, and one handler for what nobody expected."""

import os
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from crmworkshop import paths
from crmworkshop.ui import languages, preferences, window_place
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme

EXIT_WHEN_READY = "CRMWORKSHOP_EXIT_WHEN_READY"
_STARTED = time.monotonic()


class TopLevelHandler(QObject):
    """Logs what was not expected and tells the window; whatever was acknowledged is in the file already."""

    happened = Signal(str)
    """Carries the details."""

    def install(self) -> None:
        """Take over from Python's own hooks, for every thread."""
        sys.excepthook = self.handle
        threading.excepthook = lambda found: self.handle(
            found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
        )

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log and announce; an interrupt from the keyboard just ends the app."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        paths.keep_details(details)
        self.happened.emit(details)


def run(path: Path | None) -> int:
    """Open the window, on ``path`` if given; returns the exit code."""
    app = _application()
    remembered = preferences.read()
    scheme = remembered.get("theme", Scheme.SYSTEM)
    zoom = remembered.get("zoom", 100)
    theme().install(
        app,
        Scheme(scheme) if scheme in set(Scheme) else Scheme.SYSTEM,
        zoom if isinstance(zoom, int) else 100,
    )
    languages.speak(languages.chosen())
    shell = Shell()
    handler = TopLevelHandler()
    handler.happened.connect(shell.show_bug)
    handler.install()
    if os.environ.get(EXIT_WHEN_READY) == "1":
        shell.ready.connect(lambda: _report_and_close(shell))
    window_place.place(shell.window, app.primaryScreen().availableGeometry())
    shell.begin(path)
    return app.exec()


def _application() -> QApplication:
    # The style is named here, since setting it later makes the binding load all the enumerations of QStyle.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName(paths.APP_NAME)
    app.setDesktopFileName("crmworkshop")
    return app


def _report_and_close(shell: Shell) -> None:
    print(f"ready {since_process_start():.0f}", flush=True)
    shell.window.close()


def since_process_start() -> float:
    """Milliseconds since the process began; where the system does not tell, since this module was imported."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        began = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000
    except (OSError, AttributeError, ValueError):
        return (time.monotonic() - _STARTED) * 1000
