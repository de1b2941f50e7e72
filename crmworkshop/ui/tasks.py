"""Background work: one thread, results and progress back on the main thread, cancellable."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from crmworkshop.errors import Cancelled, WorkshopError
from crmworkshop.language import tr

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_TURN: Final = 0.0005
"""Seconds that background work may keep the interpreter while the window wants it; Python's own 5 ms add up, for the
window lets go of it at every call into Qt."""


class Task(QObject):
    """One piece of background work. All signals arrive on the main thread."""

    progressed = Signal(float, str)
    """Share done (0 to 1) and what is being done."""
    finished = Signal(object)
    """The result."""
    failed = Signal(str)
    """An expected failure, as a sentence for the user."""
    cancelled = Signal()
    ended = Signal()
    """After any of the three."""
    _reported = Signal(float, str)
    settled = Signal(object)
    """The future of the work, brought over from its thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = Event()
        # Queued even when the work is over at once: the caller has yet to connect.
        self.settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancel.set()

    def is_cancelled(self) -> bool:
        """Whether it was asked to stop; for the work itself, on its thread."""
        return self._cancel.is_set()

    def report(self, share: float, text: str) -> None:
        """Say how far the work is; for the work itself, on its thread. Raises Cancelled when asked to stop."""
        if self._cancel.is_set():
            raise Cancelled(tr("Cancelled. Nothing was left half-finished."))
        self._reported.emit(share, text)

    def _settle(self, future: Future[Any]) -> None:
        try:
            if future.cancelled():
                self.cancelled.emit()
            else:
                self.finished.emit(future.result())
        except Cancelled:
            self.cancelled.emit()
        except WorkshopError as error:
            self.failed.emit(str(error))
        finally:
            self.ended.emit()


class Tasks(QObject):
    """The application's background thread. Work is done one after the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._running: set[Task] = set()

    def run(self, work: Callable[[Task], Any]) -> Task:
        """Start ``work(task)`` in the background. What it raises unexpectedly reaches the top-level handler."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            sys.setswitchinterval(_TURN)
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="background")
        task = Task(self)
        self._running.add(task)
        task.ended.connect(lambda: self._running.discard(task))
        future = self._pool.submit(work, task)
        future.add_done_callback(task.settled.emit)
        return task

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def stop(self) -> None:
        """Cancel everything and wait for the thread to end."""
        for task in self._running:
            task.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
