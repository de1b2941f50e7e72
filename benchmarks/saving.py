"""An autosaved edit against a bare sqlite3 commit of the same durability, in turns in one run.

Run it as ``python -m benchmarks.saving``. Target: an edit with its journal entry takes at most
3 times as long (p99).
"""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop

PROCESSES = 1_500
EDITS = 3_000
WARM_UP = 100


def measure(folder: Path) -> dict[str, float]:
    """Milliseconds at the median and the 99th percentile of both, and their ratios."""
    bare, edit = _bare(folder / "bare.db"), _edit(folder / "edit.crmw")
    times: dict[str, list[float]] = {"bare": [], "edit": []}
    for at in range(EDITS + WARM_UP):
        for name, once in (("bare", bare), ("edit", edit)):
            start = time.perf_counter()
            once(at)
            times[name].append((time.perf_counter() - start) * 1_000)
    figures = {}
    for name, taken in times.items():
        ordered = sorted(taken[WARM_UP:])
        figures[f"{name}_median_ms"] = ordered[len(ordered) // 2]
        figures[f"{name}_p99_ms"] = ordered[len(ordered) * 99 // 100]
    figures["median_ratio"] = figures["edit_median_ms"] / figures["bare_median_ms"]
    figures["p99_ratio"] = figures["edit_p99_ms"] / figures["bare_p99_ms"]
    return figures


def _bare(path: Path) -> Callable[[int], None]:
    """One row of a table like that of the decisions gets a new value, and nothing else happens."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "CREATE TABLE rating (id TEXT PRIMARY KEY, process TEXT, question TEXT, value INTEGER, reason TEXT)",
    ):
        connection.execute(statement)
    keys = [rating_id(str(at), Question.CURRENT) for at in range(PROCESSES)]
    connection.executemany(
        "INSERT INTO rating VALUES (?, 'process', 'current', 1, '')", [(key,) for key in keys]
    )

    def once(at: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE rating SET value = ? WHERE id = ?", (_value(at), keys[at % PROCESSES]))
        connection.execute("COMMIT")

    return once


def _edit(path: Path) -> Callable[[int], None]:
    """The same through the one door: checked, journalled, undoable."""
    workshop = Workshop.create(path, Settings(organisation="Benchmark"))
    processes = [
        Process(position=float(at), code=f"1.1.{at}", name=f"Process {at}") for at in range(PROCESSES)
    ]
    ratings = [
        Rating(
            id=rating_id(process.id, Question.CURRENT), process=process.id, question=Question.CURRENT, value=1
        )
        for process in processes
    ]
    workshop.do(Change("Fill", tuple(added(record) for record in (*processes, *ratings))))
    keys = [rating.id for rating in ratings]

    def once(at: int) -> None:
        present = workshop.find(Rating, keys[at % PROCESSES])
        assert present is not None
        workshop.do(Change("Rate a process", (changed(present, value=_value(at)),)))

    return once


def _value(at: int) -> int:
    """Another value than the row has, for SQLite writes nothing when nothing changes."""
    return 2 + at // PROCESSES % 2


def main() -> None:
    """Print the figures."""
    with TemporaryDirectory(prefix="crmworkshop-benchmark-") as folder:
        for name, value in measure(Path(folder)).items():
            print(f"{name:20} {value:8.3f}")


if __name__ == "__main__":
    main()
