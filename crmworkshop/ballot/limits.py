"""How much one phone may ask for, and how long a connection may take to say what it wants."""

import sys
import time
from asyncio import BaseTransport, TimerHandle, Transport
from collections import Counter
from contextlib import suppress
from typing import Any, Final

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS: Final = 8.0
"""Within this time a request's head must be whole."""
BODY_SECONDS: Final = 8.0
BODY_BYTES: Final = 256 * 1024
HEAD_BYTES: Final = 16 * 1024
REPLY_SECONDS: Final = 20.0
"""Within this time whoever asked must go on taking in the reply."""
CONNECTIONS: Final = 800
"""Phones keep one each, and two while one of them hangs."""
OF_ONE_ADDRESS: Final = 400
"""Connections: a whole room may share one address, but one address never has all of them."""
_KNOWN: Final = 4096
_OTHER_FILES: Final = 400
_OPEN_OF: Final[Counter[str]] = Counter()
"""Connections by address."""


class Allowance:
    """So many requests at once and so many a second, for each name it is asked for."""

    def __init__(self, at_once: float, a_second: float) -> None:
        self._at_once = at_once
        self._a_second = a_second
        self._left: dict[str, tuple[float, float]] = {}

    def take(self, name: str) -> bool:
        """Whether one more is allowed now; it is taken then."""
        now = time.monotonic()
        left, since = self._left.get(name, (self._at_once, now))
        left = min(self._at_once, left + (now - since) * self._a_second)
        if name not in self._left and len(self._left) >= _KNOWN:
            self._left.pop(next(iter(self._left)))
        self._left[name] = (max(left - 1, 0.0) if left >= 1 else left, now)
        return left >= 1


class PatientProtocol(H11Protocol):
    """HTTP that closes connections which do not say in time what they want, and too many of one address."""

    _head: TimerHandle | None = None
    _reply: TimerHandle | None = None
    _address = ""

    def connection_made(self, transport: BaseTransport) -> None:
        assert isinstance(transport, Transport)
        super().connection_made(transport)
        self._address = self.client[0] if self.client else ""
        _OPEN_OF[self._address] += 1
        if _OPEN_OF[self._address] > OF_ONE_ADDRESS:
            transport.abort()
        else:
            self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._head_is_here()
        self._reply_goes_on()
        _OPEN_OF[self._address] -= 1
        if not _OPEN_OF[self._address]:
            del _OPEN_OF[self._address]
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        cycle: Any = self.cycle
        if cycle is not None and not cycle.response_complete:
            self._head_is_here()
        elif self._head is None:
            self._await_head()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._reply = self.loop.call_later(REPLY_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._reply_goes_on()

    def _reply_goes_on(self) -> None:
        if self._reply is not None:
            self._reply.cancel()
            self._reply = None

    def _await_head(self) -> None:
        self._head = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def _head_is_here(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None

    def _give_up(self) -> None:
        self._head = None
        cycle: Any = self.cycle
        if cycle is None or cycle.response_complete:
            self.transport.abort()


def allow_connections() -> None:
    """Ask the system for room for all of them: some give a program that has a window 256 open files."""
    if sys.platform == "win32":  # knows no such limit
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CONNECTIONS + _OTHER_FILES
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
