"""Drives the window of one workshop along its main paths and says how long the event loop ever held still on each.

`python -m benchmarks.felt_paths FILE` prints a line per path; with a word after FILE ("steps") the slowest steps too.
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from crmworkshop import app as application
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.spec import CardBoard
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.import_page import ImportPage
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.card_board import CardBoardPage
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme

TICK_MS: Final = 2
CALM_MS: Final = 120
"""Longer than what pages put off after a change."""
EXPORTING_S: Final = 12
Steps = Iterator[tuple[str, Callable[[], object]]]


class Clock:
    """Ticks in the event loop and keeps the longest time between two ticks."""

    def __init__(self) -> None:
        self._last = self._worked = 0.0
        self.longest = 0.0
        """Seconds between two ticks."""
        self.work = 0.0
        """The most seconds that this thread worked between two ticks: less than the gap where others held it up."""
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def begin(self) -> None:
        """Forget what was."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.longest = self.work = 0.0

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.work = max(self.work, worked - self._worked)
        self._last, self._worked = now, worked


class Walk:
    """Takes steps in the event loop and keeps the longest gap of each."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.clock = Clock()
        self.gaps: dict[str, list[tuple[float, float, str]]] = {}

    @property
    def opened(self) -> Opened:
        assert self.shell.opened is not None
        return self.shell.opened

    def take(self, path: str, steps: Steps, until: Callable[[], bool] = lambda: True) -> None:
        """Take the steps one after the other, each until the window is calm again and ``until`` holds."""
        for what, step in steps:
            self.clock.begin()
            QTimer.singleShot(0, step)
            _rest(CALM_MS)
            while not until():
                _rest(20)
            self.gaps.setdefault(path, []).append((self.clock.longest * 1_000, self.clock.work * 1_000, what))


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _type(widget: QWidget, letter: str) -> Callable[[], object]:
    return lambda: QTest.keyClicks(widget, letter)


# -- the paths ----------------------------------------------------------------------------------------------------


def open_file(walk: Walk, path: Path) -> Steps:
    yield "open", lambda: walk.shell.open(path)


def everywhere(walk: Walk) -> Steps:
    for place in walk.opened.window.rail.places():
        yield place, lambda place=place: walk.opened.show_place(place)
        view = walk.opened.view
        if isinstance(view, ActivityView):
            for tab in range(1, view.tabs.count()):
                yield f"{place}, tab {tab + 1}", lambda view=view, tab=tab: view.tabs.setCurrentIndex(tab)


def _grid(walk: Walk, place: str) -> RatingGridPage:
    walk.opened.show_place(place)
    view = walk.opened.view
    assert isinstance(view, ActivityView)
    view.tabs.setCurrentIndex(0)
    assert isinstance(view.page, RatingGridPage)
    _rest(CALM_MS)
    return view.page


def typing(walk: Walk) -> Steps:
    for place in ("2.1.2", "2.2.2"):
        page = _grid(walk, place)
        page.view.go_to_first()
        page.view.setFocus()
        for at in range(12):
            yield f"{place}, key {at + 1}", _type(page.view, str(1 + at % 4))


def filtering(walk: Walk) -> Steps:
    page = _grid(walk, "2.1.2")
    for letter in "lead":
        yield f"filter {letter}", _type(page.filters.words, letter)
    yield "clear", page.filters.words.clear
    yield "not rated yet", page.filters.unrated.click
    yield "all again", page.filters.unrated.click


def sorting(walk: Walk) -> Steps:
    page = _grid(walk, "2.1.2")
    for column in (1, 2, 2, 2):
        yield f"sort by column {column}", lambda column=column: page.sort_by(column)


def dragging(walk: Walk) -> Steps:
    place = next(
        item.id
        for item in switched_on(walk.opened.workspace.snapshot.settings)
        if isinstance(item.tabs[0], CardBoard)
    )
    walk.opened.show_place(place)
    view = walk.opened.view
    assert isinstance(view, ActivityView)
    assert isinstance(view.page, CardBoardPage)
    _rest(CALM_MS)
    card = next(iter(view.page.cards.values()))
    for at in range(6):
        spot = view.page.mapToGlobal(QPoint(60 + 120 * at, 160))
        yield "drag", lambda spot=spot: card.dragged.emit(spot)
    yield "drop", lambda: card.dropped.emit(view.page.mapToGlobal(QPoint(700, 160)))


def searching(walk: Walk) -> Steps:
    yield "Ctrl+K", walk.shell.search
    for letter in "lead scoring":
        yield f"key {letter}", _type(walk.shell.palette.field, letter)
    yield "Esc", walk.shell.palette.leave


def undoing(walk: Walk) -> Steps:
    commands = walk.shell.window.commands
    for place in ("2.1.2", "3.1.1", "3.2.2"):
        walk.opened.show_place(place)
        _rest(CALM_MS)
        for name in ("undo", "undo", "redo", "redo"):
            yield f"{name} at {place}", commands[name].trigger


def history(walk: Walk) -> Steps:
    command = walk.shell.window.commands["history"]
    yield "show", command.trigger
    page = _grid(walk, "2.1.2")
    page.view.setFocus()
    yield "rate beside it", _type(page.view, "2")
    yield "undo beside it", walk.shell.window.commands["undo"].trigger
    yield "hide", command.trigger


def why(walk: Walk) -> Steps:
    walk.opened.show_place("3.1.1")
    _rest(CALM_MS)
    ranked = walk.opened.workspace.figures.ranked[:2]
    for figure in (Figure.PRIORITY, Figure.GAP, Figure.SATISFACTION):
        for item in ranked:
            yield (
                figure.value,
                lambda figure=figure, item=item: walk.opened.explain(Subject(figure, item.process.id)),
            )
    yield "close", walk.opened.side.stop_explaining


def presenting(walk: Walk) -> Steps:
    walk.opened.show_place("2.1.1")
    _rest(CALM_MS)
    yield "on", walk.opened.present
    presenter = walk.opened._presenter  # noqa: SLF001
    assert presenter is not None
    for at in range(40):
        yield f"sheet {at + 1} of {walk.opened.current}", lambda: presenter.step(1)
    for place in ("2.2.2", "3.1.1", "3.1.2", "3.2.2"):
        yield f"go to {place}", lambda place=place: walk.opened.show_place(place)
        yield f"turn at {place}", lambda: presenter.step(1)
    yield "off", presenter.end


def importing(walk: Walk, folder: Path) -> Steps:
    source = folder / "processes.csv"
    lines = [f"{at // 50 + 70}.{at % 50},Imported process {at},Something done" for at in range(1_500)]
    source.write_text("\n".join(["code,name,description", *lines]), encoding="utf-8")
    yield "preview", lambda: walk.opened.show_import(source)
    page = walk.opened.view
    assert isinstance(page, ImportPage)
    yield "bring in", page.import_button.click
    yield "undo", walk.shell.window.commands["undo"].trigger


def exporting(walk: Walk, folder: Path) -> Steps:
    walk.opened.show_place("deliverables")
    page = walk.opened.view
    assert isinstance(page, DeliverablesPage)
    page.folder.setText(str(folder / "deliverables"))
    yield "start", page.make
    grid = _grid(walk, "2.1.2")
    grid.view.setFocus()
    end = time.monotonic() + EXPORTING_S
    while walk.shell.tasks.busy and time.monotonic() < end:
        yield "type meanwhile", _type(grid.view, "2")
    yield "cancel or end", page.cancel


def take_all(walk: Walk, path: Path, quick: bool) -> None:
    """Every path in the order in which a user might take them."""

    def idle() -> bool:
        return not walk.shell.tasks.busy and (walk.shell.opened is None or not walk.opened.workspace.busy)

    def there() -> bool:
        """Whether the page that was gone to is shown: on a busy machine that may take longer than one rests."""
        view = walk.opened.views.get(walk.opened.current)
        return idle() and view is not None and not (isinstance(view, ActivityView) and view.is_making)

    walk.take(
        "open",
        open_file(walk, path),
        lambda: idle() and walk.shell.opened is not None and bool(walk.opened.current),
    )
    if quick:
        walk.take("type in a grid", typing(walk), there)
        return
    walk.take("go through all pages", everywhere(walk), there)
    walk.take("type in a grid", typing(walk), there)
    walk.take("filter a grid", filtering(walk), there)
    walk.take("sort a grid", sorting(walk), there)
    walk.take("drag a card", dragging(walk), there)
    walk.take("search", searching(walk))
    walk.take("undo and redo", undoing(walk), there)
    walk.take("history", history(walk), there)
    walk.take("why a figure", why(walk), there)
    walk.take("present", presenting(walk), there)
    walk.take("import a list", importing(walk, path.parent), idle)
    walk.take("export meanwhile", exporting(walk, path.parent))


def main() -> int:
    """Print the longest gap of each path."""
    app = application._application()  # noqa: SLF001
    theme().install(app, Scheme.LIGHT)
    shell = Shell()
    shell.window.resize(1366, 768)
    shell.begin(None)
    _rest(CALM_MS)
    while shell.tasks.busy:
        _rest(20)
    walk = Walk(shell)
    take_all(walk, Path(sys.argv[1]), "quick" in sys.argv)
    for path, gaps in walk.gaps.items():
        print("path", path, f"{max(gaps)[0]:.1f}", sep="\t", flush=True)
        if "steps" in sys.argv:
            for gap, work, what in sorted(gaps, key=lambda found: found[1], reverse=True)[:6]:
                print("", f"{gap:.0f} ({work:.0f} of its own)", what, sep="\t", flush=True)
    shell.window.close()
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
