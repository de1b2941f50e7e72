"""The server that phones talk to: its own thread and event loop, on the laptop's local addresses."""

import asyncio
import os
import socket
import sys
from pathlib import Path
from threading import Event, Thread
from typing import Final

import uvicorn

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.rounds import ask, code_of
from crmworkshop.ballot.addresses import EVERYWHERE, LOOPBACK, local_addresses
from crmworkshop.ballot.desk import Desk
from crmworkshop.ballot.limits import CONNECTIONS, HEAD_BYTES, PatientProtocol, allow_connections
from crmworkshop.ballot.writer import Writer
from crmworkshop.errors import SystemRefused
from crmworkshop.language import tr
from crmworkshop.method.states import RoundState
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

PORT: Final = 8710
_PORTS_TRIED: Final = 20
_PAGE: Final = Path(__file__).with_name("page")
_SCRIPT: Final = "page.js"
_PARTS: Final = ("phone.js", "views.js")
_TURN: Final = 0.0001
"""Seconds after which the server gives way to the window: at each call into Qt the window waits for that long."""
_STARTS_WITHIN: Final = 10.0


class BallotServer:
    """Serves one open round until `stop`. The workshop stays usable in other threads; its lock is held for moments."""

    def __init__(
        self, workshop: Workshop, asked: Round, place: socket.socket, known: Figures | None = None
    ) -> None:
        """``place`` is where it will listen, from `take_place`; it is closed in the end. ``known``: see `ask`."""
        self._workshop = workshop
        self._round = asked.id
        self._bind = str(place.getsockname()[0])
        self._ask = ask(workshop.snapshot(), asked, known)
        self._writer = Writer(workshop, self._ask)
        self._desk = Desk(
            self._ask, self._writer, _page_file, self.is_open, _names(), _earlier(workshop, asked.id)
        )
        self._socket = place
        self.port = int(self._socket.getsockname()[1])
        self._started = Event()
        self._turn = 0.0
        self._server = uvicorn.Server(
            uvicorn.Config(
                self._desk,
                http=PatientProtocol,
                ws="none",
                lifespan="off",
                loop="asyncio",
                log_config=None,
                log_level="critical",
                access_log=False,
                proxy_headers=False,
                server_header=False,
                limit_concurrency=CONNECTIONS,
                timeout_keep_alive=20,
                timeout_graceful_shutdown=2,
                h11_max_incomplete_event_size=HEAD_BYTES,
            )
        )
        self._thread = Thread(target=self._run, name="ballot server", daemon=True)

    # -- what it tells --------------------------------------------------------------------------------

    @property
    def code(self) -> str:
        """The short code to join by."""
        return self._ask.code

    @property
    def url(self) -> str:
        """Where phones find the round now: the address in the QR code. It changes when the laptop changes networks."""
        address = self._bind
        if address == EVERYWHERE:
            address = next(iter(local_addresses()), LOOPBACK)
        return f"http://{address}:{self.port}/{self.code}"

    @property
    def count(self) -> int:
        """How many phones' ballots are in."""
        return self._writer.count

    @property
    def submissions(self) -> int:
        """How often phones have said something since it began: tells whether to count again."""
        return self._writer.taken

    @property
    def waiting(self) -> int:
        """How many phones that were here have not been told yet that the round is closed; 0 if none is connected."""
        if not self._server.server_state.connections:
            return 0
        return len(self._desk.seen - self._desk.told)

    def is_open(self) -> bool:
        """Whether answers are taken; follows the round's state in the workshop."""
        found = self._workshop.find(Round, self._round)
        return found is not None and found.state is RoundState.OPEN

    # -- life -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Serve from now on. Raises SystemRefused if that does not come about."""
        allow_connections()
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(min(_TURN, self._turn))
        self._thread.start()
        if not self._started.wait(_STARTS_WITHIN):
            self.stop()
            raise SystemRefused(tr("The server for phones does not start."))

    def stop(self) -> None:
        """Let phones finish what they are saying, then let go of the address; a second call does nothing."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join()
            sys.setswitchinterval(self._turn)
        self._socket.close()

    def _run(self) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        writing = asyncio.create_task(self._writer.run())
        serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        while not (self._server.started or serving.done()):
            await asyncio.sleep(0.005)
        self._started.set()
        await serving
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)


def _names() -> frozenset[str]:
    """What the laptop may be called instead of by its address."""
    own = socket.gethostname().lower()
    return frozenset({"localhost", own, f"{own.partition('.')[0]}.local"})


def _earlier(workshop: Workshop, served: str) -> list[str]:
    """The codes of the other rounds that were open at some time."""
    return [
        code_of(each.id)
        for each in workshop.all(Round)
        if each.id != served and each.state is not RoundState.PREPARED
    ]


def _page_file(name: str) -> bytes:
    """A file of the page; its script is written in two, and sent as one in a scope of its own."""
    if name != _SCRIPT:
        return (_PAGE / name).read_bytes()
    parts = [(_PAGE / part).read_bytes() for part in _PARTS]
    return b"".join((b'(function () {\n"use strict";\n', *parts, b"}());\n"))


def take_place(bind: str = EVERYWHERE, port: int | None = None) -> socket.socket:
    """A place to listen at, taken before a round is opened. ``port`` None: the usual one or one of the next; 0: any.

    Raises SystemRefused if the address is not this laptop's or the port is not free.
    """
    ports = range(PORT, PORT + _PORTS_TRIED) if port is None else (port,)
    reason = ""
    for each in ports:
        # Named as TCP, for only then is each reply sent at once and not held back for 40 ms.
        taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if os.name == "posix":  # elsewhere it would let two programs listen at the same place
                taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            taken.bind((bind, each))
            taken.listen(256)  # at once: else two programs could take the same place
        except (OSError, OverflowError) as error:
            taken.close()
            reason = getattr(error, "strerror", None) or str(error)
        else:
            return taken
    raise SystemRefused(
        tr(
            "Phones cannot be served on {address}, port {port}: {reason}.",
            address=bind,
            port=port if port is not None else PORT,
            reason=reason,
        )
    )
