"""The deliverables made in a process of their own: beside a thread that makes them the window would wait for Python."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from crmworkshop.errors import Cancelled, SystemRefused, WorkshopError
from crmworkshop.language import current, load, tr, use
from crmworkshop.models.snapshot import Part, Snapshot, put_together
from crmworkshop.reports.export import IsCancelled, Progress, export

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

AT_ONCE: Final = 500
"""Records that are packed in one go: some milliseconds."""
_LISTENS_S: Final = 0.05
_KINDER: Final = 5
"""How much the other process stands back where there is more to do than processors."""


def export_apart(
    snapshot: Snapshot,
    folder: Path,
    only: Collection[str] | None,
    progress: Progress,
    cancelled: IsCancelled,
    lacking: Callable[[str], None],
    *,
    private: bool = False,
) -> list[Path]:
    """As `export`, which another process does with a copy of the snapshot; whatever stops this one stops that one."""
    context = get_context("spawn")
    pipe, theirs = context.Pipe()
    child = context.Process(target=_work, args=(theirs,), name="deliverables", daemon=True)
    try:
        try:
            child.start()
        finally:
            theirs.close()
        pipe.send((current().code, folder, only, private))
        for part in snapshot.parts(AT_ONCE):
            _go_on(cancelled)
            pipe.send(part)
        pipe.send(None)
        return _result(pipe, progress, cancelled, lacking)
    except (EOFError, OSError) as error:
        raise SystemRefused(
            tr("The deliverables were not made: the system ended what was making them. Try again.")
        ) from error
    finally:
        pipe.close()  # which ends the other side at its next step, if it has not ended
        if child.pid is not None:
            child.join()


def _result(
    pipe: Connection, progress: Progress, cancelled: IsCancelled, lacking: Callable[[str], None]
) -> list[Path]:
    """Pass on what the other side tells until it has ended."""
    while True:
        while not pipe.poll(_LISTENS_S):
            _go_on(cancelled)
        kind, told = pipe.recv()
        if kind == "progress":
            progress(*told)
        elif kind == "lacking":
            lacking(told)
        elif kind == "done":
            return list(told)
        elif kind == "failed":
            raise told
        else:
            raise RuntimeError(told)


def _go_on(cancelled: IsCancelled) -> None:
    if cancelled():
        raise Cancelled(tr("Cancelled: nothing was written."))


# -- the other side ---------------------------------------------------------------------------------------------


def _work(pipe: Connection) -> None:
    """What the other process does: take the snapshot in, make the deliverables, tell how it went."""
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    try:
        code, folder, only, private = pipe.recv()
        use(load(code))
        snapshot = put_together(_parts(pipe))
    except EOFError:
        return  # nobody wants them any more
    try:
        told: tuple[str, Any] = "done", export(snapshot, folder, only, *_ears(pipe), private=private)
    except WorkshopError as error:
        told = "failed", error
    except Exception:  # noqa: BLE001 - reaches the handler of what nobody expected, on the other side
        told = "broken", traceback.format_exc()
    with suppress(OSError):  # nobody listens any more
        pipe.send(told)


def _parts(pipe: Connection) -> Iterator[Part]:
    yield from iter(pipe.recv, None)


def _ears(pipe: Connection) -> tuple[Progress, IsCancelled, Callable[[str], None]]:
    def cancelled() -> bool:
        """Nothing is ever sent meanwhile: what can be read is the end."""
        try:
            return pipe.poll()
        except OSError:
            return True

    def progress(share: float, text: str) -> None:
        _go_on(cancelled)
        pipe.send(("progress", (share, text)))

    return progress, cancelled, lambda sentence: pipe.send(("lacking", sentence))
