"""An autosaved edit against a bare sqlite3 commit of the same durability, in turns in one run."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median

from benchmarks.ratios import Line, Ratio, in_turns, percentile
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop

PROCESSES = 1_500
EDITS = 3_000
WARM_UP = 100


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """One decision of a workshop with 1,500 processes changes, through the one door and plainly."""
    turn = iter(range(1, EDITS + WARM_UP + 1))
    at = 0
    with _bare(folder / "bare.db") as bare, _edit(folder / "edit.crmw") as edit:

        def plainly() -> None:
            nonlocal at
            at = next(turn)
            bare(at)

        plain, ours = in_turns(5 if quick else EDITS, plainly, lambda: edit(at), warm_up=WARM_UP)
    return [
        Ratio(
            "an autosaved edit / bare commit (99th percentile)",
            percentile(ours, 0.99),
            percentile(plain, 0.99),
            3,
        ),
        Ratio("an autosaved edit / bare commit (median)", median(ours), median(plain)),
    ]


@contextmanager
def _bare(path: Path) -> Iterator[Callable[[int], None]]:
    """One row of a table like that of the decisions gets a new value, and nothing else happens."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield _bare_update(connection)


def _bare_update(connection: sqlite3.Connection) -> Callable[[int], None]:
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


@contextmanager
def _edit(path: Path) -> Iterator[Callable[[int], None]]:
    """The same through the one door: checked, journalled, undoable."""
    with Workshop.create(path, Settings(organisation="Benchmark")) as workshop:
        yield _edited(workshop)


def _edited(workshop: Workshop) -> Callable[[int], None]:
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
