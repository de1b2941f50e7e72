"""Serves the round that is open: starts and stops the server as the round's state says, and counts who is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from crmworkshop.activities.rounds import open_round_of
from crmworkshop.ballot.addresses import EVERYWHERE
from crmworkshop.models.rounds import Round
from crmworkshop.ui.tasks import Task, Tasks
from crmworkshop.ui.workspace import Announcement, Workspace

if TYPE_CHECKING:
    from crmworkshop.ballot.reach import Finding
    from crmworkshop.ballot.server import BallotServer

_COUNT_MS: Final = 400
"""How often it looks how many phones are in."""
_LOOKS: Final = 8
"""So many counts apart, it looks whether the laptop has another address."""


@dataclass(frozen=True, slots=True)
class Served:
    """Where phones find the round, as it is now."""

    url: str = ""
    code: str = ""

    @property
    def address(self) -> str:
        """What is typed into a phone: host and port, without the code."""
        return self.url.removeprefix("http://").rpartition("/")[0]


class RoundSession(QObject):
    """Follows the workshop: while a round is open it is served, whoever opened it and however.

    Starting and stopping happen in a thread of its own, so the window never waits for them.
    """

    changed = Signal()
    """Another round is served, or none, or at another address, or it cannot be served."""
    counted = Signal()
    """More or fewer people are in."""
    address_changed = Signal(str)
    """The laptop has another address while a round is open; carries the new one."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.served: Served | None = None
        """None while nothing is served, or not yet."""
        self.bind = EVERYWHERE
        """The laptop's address on which phones are served; all of them."""
        self.findings: tuple[Finding, ...] = ()
        """What the laptop found out about whether phones come through; empty until it has looked."""
        self.trouble = ""
        """Why the open round cannot be served; empty if it is, or none is open."""
        self.people: dict[str | None, int] = {}
        """How many are in, by department id."""
        self.tasks = Tasks(self)
        """A thread of its own: no export that goes on keeps phones waiting."""
        self._server: BallotServer | None = None
        self._round = ""
        self._looked = 0
        self._seen = -1
        self._timer = QTimer(self, interval=_COUNT_MS)
        self._timer.timeout.connect(self._look)
        workspace.changed.connect(self._on_changed)

    @property
    def round(self) -> Round | None:
        """The round that is open."""
        return open_round_of(self.workspace.snapshot)

    @property
    def count(self) -> int:
        """How many people are in."""
        return sum(self.people.values())

    def follow(self) -> None:
        """Serve the round that is open, or stop serving the one that was."""
        asked = self.round
        key = asked.id if asked else ""
        if key == self._round:
            return
        self._round, self.served, self.trouble, self._seen = key, None, "", -1
        self.findings = ()
        self.people = {}
        self._timer.stop()
        before, self._server = self._server, None
        workshop, bind, figures = self.workspace.workshop, self.bind, self.workspace.figures

        def work(_task: Task) -> Any:
            from crmworkshop.ballot.server import BallotServer, take_place

            if before is not None:
                before.stop()
            if asked is None:
                return None
            server = BallotServer(workshop, asked, take_place(bind), figures)
            server.start()
            return key, server, _served(server)

        task = self.tasks.run(work)
        task.finished.connect(self._begin)
        task.failed.connect(self._refuse)
        self.recount()
        self.changed.emit()

    def _begin(self, started: tuple[str, BallotServer, Served] | None) -> None:
        if started is None:
            return
        key, server, served = started
        if key != self._round:  # it was closed while it started
            self.tasks.run(lambda _task: server.stop())
            return
        self._server, self.served = server, served
        self._timer.start()
        self.changed.emit()
        self._try_to_reach(served)

    def _try_to_reach(self, served: Served) -> None:
        """Find out in the background whether phones come through."""

        def work(_task: Task) -> tuple[Finding, ...]:
            from crmworkshop.ballot.reach import reach

            return tuple(reach(served.url, self.bind))

        self.tasks.run(work).finished.connect(lambda found: self._find(served, found))

    def _find(self, served: Served, found: tuple[Finding, ...]) -> None:
        if served == self.served:
            self.findings = found
            self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        self.trouble = sentence
        self.changed.emit()

    def stop(self) -> None:
        """Stop serving; the round stays open in the file and goes on when the workshop is opened again."""
        self.workspace.changed.disconnect(self._on_changed)
        self._timer.stop()
        self._round = ""
        server, self._server, self.served = self._server, None, None
        self.tasks.stop()
        if server is not None:
            server.stop()

    def recount(self) -> None:
        """Look again how many are in, all ways in together."""
        people = self.workspace.workshop.box.people(self._round) if self._round else {}
        if people != self.people:
            self.people = people
            self.counted.emit()

    def _on_changed(self, announcement: Announcement) -> None:
        if Round.table in announcement.tables:
            self.follow()

    def _look(self) -> None:
        server = self._server
        if server is None:
            return
        if server.submissions != self._seen:
            self._seen = server.submissions
            self.recount()
        self._looked = (self._looked + 1) % _LOOKS
        if self._looked == 0 and not self.tasks.busy:
            task = self.tasks.run(lambda _task: _served(server))
            task.finished.connect(self.show_address)

    def show_address(self, served: Served) -> None:
        """Follow the laptop to another address; nothing if it is where it was."""
        if self.served is None or served == self.served:
            return
        self.served, self.findings = served, ()
        self.changed.emit()
        self.address_changed.emit(served.address)
        self._try_to_reach(served)


def _served(server: BallotServer) -> Served:
    """Asked in the background: a laptop that changes networks may take its time to tell its address."""
    return Served(server.url, server.code)
