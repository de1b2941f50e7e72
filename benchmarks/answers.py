"""300,000 answers: coming in against a plain executemany of the same rows, and counted against a bare aggregate.

Run it as ``python -m benchmarks.answers``. Targets: at most twice as long, both.
"""

import random
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from crmworkshop.method.scales import Question
from crmworkshop.models import ballots
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added
from crmworkshop.models.file import open_file
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

RESPONDENTS, PROCESSES, DEPARTMENTS, TIMES = 2_000, 150, 9, 3

AGGREGATE = (
    "SELECT a.process, a.question, b.department, a.value, COUNT(*) FROM answer a JOIN ballot b ON b.number = a.ballot "
    "GROUP BY 1, 2, 3, 4"
)

PLAIN_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE ballot (
    number INTEGER PRIMARY KEY, id TEXT UNIQUE, round TEXT, department TEXT, respondent TEXT, source TEXT
);
CREATE INDEX ballot_round ON ballot (round);
CREATE TABLE answer (
    process TEXT, question TEXT, ballot INTEGER, value INTEGER, PRIMARY KEY (process, question, ballot)
) WITHOUT ROWID;
BEGIN IMMEDIATE
"""


def measure(folder: Path) -> dict[str, float]:
    """Seconds of each, the best of a few runs, and the ratios."""
    figures: dict[str, list[float]] = {}
    for run in range(TIMES):
        for name, taken in _once(folder / str(run)).items():
            figures.setdefault(name, []).append(taken)
    best = {name: min(taken) for name, taken in figures.items()}
    best["import_ratio"] = best["import_s"] / best["plain_executemany_s"]
    best["count_ratio"] = best["count_s"] / best["bare_aggregate_s"]
    return best


def _once(folder: Path) -> dict[str, float]:
    folder.mkdir()
    chance = random.Random(1)
    departments = [Department(name=f"Department {at}") for at in range(DEPARTMENTS)]
    processes = [Process(code=f"1.1.{at}", name=f"Process {at}") for at in range(PROCESSES)]
    given = [
        Ballot(
            chance.choice(departments).id,
            f"r{at}",
            {(process.id, Question.SATISFACTION): chance.randint(1, 5) for process in processes},
        )
        for at in range(RESPONDENTS)
    ]
    asked = Round(name="Survey")
    with Workshop.create(folder / "answers.crmw", Settings(organisation="Benchmark")) as workshop:
        workshop.do(Change("Fill", tuple(added(record) for record in (*departments, *processes))))
        batch = BallotBatch(asked.id, "benchmark", given)
        figures = {"import_s": _seconds(lambda: workshop.do(Change("Import", (added(asked),)), batch))}
    file = open_file(folder / "answers.crmw")
    with file.transaction() as connection:
        figures["count_s"] = _seconds(lambda: (ballots.counts(connection), ballots.respondents(connection)))
        figures["bare_aggregate_s"] = _seconds(lambda: connection.exec_driver_sql(AGGREGATE).all())
        rows = [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM answer ORDER BY ballot")]
        people = [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM ballot")]
    file.close()
    figures["plain_executemany_s"] = _seconds(lambda: _plain(folder / "plain.db", people, rows))
    return figures


def _plain(path: Path, people: list[tuple[object, ...]], rows: list[tuple[object, ...]]) -> None:
    """The same rows in the same tables and in the order they come in, with nothing around it."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in PLAIN_TABLES.split(";"):
        connection.execute(statement)
    connection.executemany("INSERT INTO ballot VALUES (?, ?, ?, ?, ?, ?)", people)
    connection.executemany("INSERT INTO answer VALUES (?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    connection.close()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print the figures."""
    with TemporaryDirectory(prefix="crmworkshop-benchmark-") as folder:
        for name, value in measure(Path(folder)).items():
            print(f"{name:20} {value:8.3f}")


if __name__ == "__main__":
    main()
