"""Starts the app as `python -m crmworkshop` does, and says when it was painted and ready.

Called with "at-once" or "pauses", and a file or none. With "pauses" it is watched a while and says how long it ever
paused; the clock that tells takes part of the time, so the other figures come from runs without it.
"""

import gc

gc.disable()  # as crmworkshop.__main__ does before it imports the window

import os  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from pathlib import Path  # noqa: E402

from PySide6.QtCore import QTimer  # noqa: E402

from crmworkshop import app  # noqa: E402
from crmworkshop.ui.shell import Shell  # noqa: E402
from crmworkshop.ui.window import FirstPaint  # noqa: E402

_WATCHED = sys.argv[1] == "pauses"
TICK_MS = 2
CALM_MS = 1_000
"""How long the window is watched after its first page takes input: what is loaded behind it must not be felt."""


class WatchedShell(Shell):
    """The window, with a clock that ticks in its event loop from the first picture on."""

    def __init__(self) -> None:
        super().__init__()
        self._started = float(os.environ["BENCHMARK_STARTED"])
        self._last = 0.0
        self._longest = 0.0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        FirstPaint(self.window).painted.connect(self._painted)
        self.ready.connect(self._ready)

    def _tell(self, what: str, seconds: float) -> None:
        print(f"{what} {seconds * 1_000:.1f}", flush=True)

    def _painted(self) -> None:
        self._last = time.monotonic()
        self._tell("painted", self._last - self._started)
        if _WATCHED:
            self._clock.start(TICK_MS)

    def _ready(self) -> None:
        self._tell("ready", time.monotonic() - self._started)
        if _WATCHED:
            QTimer.singleShot(CALM_MS, self._end)
        else:
            self.window.close()

    def _tick(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def _end(self) -> None:
        self._tell("pause", self._longest)
        self.window.close()


setattr(app, "Shell", WatchedShell)  # noqa: B010
sys.exit(app.run(Path(sys.argv[2]) if len(sys.argv) > 2 else None))
