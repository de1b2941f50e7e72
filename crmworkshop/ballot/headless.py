"""Serves a round without the window: opens it, tells the address, ends and closes it when told to."""

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Final

from crmworkshop.ballot.addresses import EVERYWHERE
from crmworkshop.ballot.qr import qr_lines
from crmworkshop.ballot.rounds import close_round, open_round
from crmworkshop.ballot.server import BallotServer, take_place
from crmworkshop.models.workshop import Workshop

_LINGER: Final = 4.0
"""Seconds at most that phones get to learn of the end before the server goes; they ask every two and a half."""
_TICK: Final = 0.25
_LOOK_AGAIN: Final = 12
"""Ticks between two looks at the laptop's addresses."""


def serve_round(
    path: Path,
    name: str,
    say: Callable[[str], None],
    *,
    bind: str = EVERYWHERE,
    port: int | None = None,
    picture: bool = False,
) -> None:
    """Open a round and serve it until an interrupt or the system's wish to end; then it is closed.

    Says the address once it can be reached, with ``picture`` as a QR code too, and in the end how many ballots are in.
    """
    with ExitStack() as ending:
        workshop = ending.enter_context(Workshop.open(path))
        place = ending.enter_context(take_place(bind, port))
        ended = ending.enter_context(_told_to_end())
        asked = open_round(workshop, name)
        ending.callback(close_round, workshop, asked.id)  # whatever happens
        server = BallotServer(workshop, asked, place)
        ending.callback(server.stop)
        server.start()
        _wait(server, ended, say, picture)
        close_round(workshop, asked.id)
        ended.clear()
        _linger(server, ended)
        server.stop()
        say(
            f"closed “{asked.name}”: {server.count} {'ballot' if server.count == 1 else 'ballots'} from phones"
        )


def _wait(server: BallotServer, ended: Event, say: Callable[[str], None], picture: bool) -> None:
    """Until it is told to end; says the address, anew whenever the laptop has another one, and how many are in."""
    told, address = 0, ""
    for tick in count():
        if tick % _LOOK_AGAIN == 0 and server.url != address:
            address = server.url
            say(f"listening {address}")
            if picture:
                say("\n".join(qr_lines(address)))
                say(f"Code {server.code}. Ctrl+C closes the round.")
        if picture and server.count != told:
            told = server.count
            say(f"{told} in")
        if ended.wait(_TICK) or not server.is_open():
            return


def _linger(server: BallotServer, ended: Event) -> None:
    """Until every phone knows; a second interrupt ends it at once."""
    left = _LINGER
    while left > 0 and server.waiting and not ended.wait(_TICK):
        left -= _TICK


@contextmanager
def _told_to_end() -> Iterator[Event]:
    """An event that Ctrl+C and the system's wish to end set; how they were taken before is restored."""
    ended = Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    before = {each: signal.signal(each, end) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield ended
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
