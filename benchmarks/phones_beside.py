"""The window with a workshop open, phones that rate in it, and how long the event loop ever held still meanwhile.

`python -m benchmarks.phones_beside FILE PHONES ANSWERS` prints a line per path: the longest gap, and the longest
without the time that the window stood in line for a processor; with "steps" behind it the slowest too.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.felt_paths import CALM_MS, Clock, Steps, Walk, _rest, open_file, typing
from crmworkshop import app as application
from crmworkshop.ballot.rounds import close_round, open_round
from crmworkshop.ballot.server import BallotServer, take_place
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme

THINKS_S = 0.25
"""How long each person thinks about an answer: 200 of them give 800 a second, far more than people do."""
SCHEDULED = Path("/proc/thread-self/schedstat")
LOOKS_MS = 250
"""How often the window asks how many are in."""


class Starved(Clock):
    """A clock that also keeps how much of the longest gap the window's thread stood in line for a processor."""

    def __init__(self) -> None:
        super().__init__()
        self._stood = _stood()
        self.least = 0.0
        """Seconds: the longest gap without the time in that line, which is other programs' doing."""

    def begin(self) -> None:
        super().begin()
        self._stood, self.least = _stood(), 0.0

    def _tick(self) -> None:
        stood, now = _stood(), time.perf_counter()
        self.least = max(self.least, now - self._last - (stood - self._stood))
        self._stood = stood
        super()._tick()


def _stood() -> float:
    """Seconds that this thread was ready to run and did not; 0 where the system does not tell."""
    try:
        return int(SCHEDULED.read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


def _resting(walk: Walk, server: BallotServer, rating: "subprocess.Popen[bytes]") -> Steps:
    """The window shows how many are in until the last phone is done."""
    bar = walk.shell.window.statusBar()
    while rating.poll() is None:
        yield "look", lambda: bar.showMessage(f"{server.count} in")
        _rest(LOOKS_MS)


def _noting(clock: Starved, least: dict[str, float], path: str, steps: Steps) -> Steps:
    """The same steps; keeps the longest gap without the time in line."""
    least[path] = 0.0
    for step in steps:
        yield step
        least[path] = max(least[path], clock.least * 1_000)


@contextmanager
def _rating(server: BallotServer, phones: str, answers: str) -> Iterator["subprocess.Popen[bytes]"]:
    size = ("--phones", phones, "--answers", answers, "--pause", str(THINKS_S))
    call = (sys.executable, "-m", "benchmarks.phone_crowd", server.url, *size)
    with subprocess.Popen(call, stdout=subprocess.DEVNULL) as rating:
        while not server.count and rating.poll() is None:
            _rest(20)
        yield rating
    assert rating.returncode == 0


def main() -> int:
    """Print the longest gap of each path."""
    file, phones, answers = sys.argv[1:4]
    app = application._application()  # noqa: SLF001
    theme().install(app, Scheme.LIGHT)
    shell = Shell()
    shell.window.resize(1366, 768)
    shell.begin(None)
    walk = Walk(shell)
    clock = walk.clock = Starved()
    walk.take("open", open_file(walk, Path(file)), lambda: not shell.tasks.busy and shell.opened is not None)
    while not walk.opened.current or shell.tasks.busy:
        _rest(50)
    workshop = walk.opened.workspace.workshop
    shell.window.statusBar().showMessage("0 in")  # else it is made and laid out while it is measured
    _rest(CALM_MS)
    least: dict[str, float] = {}
    walk.take(
        "nobody rating, typing in a grid",
        _noting(clock, least, "nobody rating, typing in a grid", typing(walk)),
    )
    for path in ("showing how many are in", "typing in a grid"):
        asked = open_round(workshop, "next")
        server = BallotServer(workshop, asked, take_place("127.0.0.1", 0))
        server.start()
        with _rating(server, phones, answers) as rating:
            steps = typing(walk) if path.startswith("typing") else _resting(walk, server, rating)
            walk.take(path, _noting(clock, least, path, steps))
        close_round(workshop, asked.id)
        server.stop()
    del walk.gaps["open"]
    for path, gaps in walk.gaps.items():
        print("path", path, f"{max(gaps)[0]:.1f}", f"{least[path]:.1f}", sep="\t", flush=True)
        if "steps" in sys.argv:
            for gap, work, what in sorted(gaps, reverse=True)[:6]:
                print("", f"{gap:.0f} ({work:.0f} of its own)", what, sep="\t", flush=True)
    shell.window.close()
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
