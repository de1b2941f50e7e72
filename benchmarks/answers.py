"""300,000 ratings: coming in against a plain executemany of the same rows, all figures against a bare aggregate."""

import csv
import random
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.ratios import Line, Ratio, milliseconds
from crmworkshop.activities.figures import figures
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.method.scales import Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added
from crmworkshop.models.file import open_file
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

RESPONDENTS, PROCESSES, DEPARTMENTS, TIMES = 2_000, 150, 9, 5

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


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """Storing ballots, importing a list of them, and all figures, each in turns with its plain alternative."""
    respondents = 20 if quick else RESPONDENTS
    runs = [_once(folder / str(run), respondents) for run in range(1 if quick else TIMES)]
    taken = {name: median(run[name] for run in runs) for name in runs[0]}
    rows = respondents * PROCESSES
    return [
        Ratio(f"{rows:,} ratings stored / plain executemany", taken["store"], taken["executemany"], 2),
        Ratio(
            f"{rows:,} ratings imported from a text file / csv and executemany",
            taken["import"],
            taken["csv"],
            2,
        ),
        Ratio("all figures over them / bare SQL aggregate", taken["figures"], taken["aggregate"], 2),
    ]


@dataclass(frozen=True)
class _Survey:
    """Who is asked about what, and what they said."""

    departments: list[Department]
    processes: list[Process]
    ballots: list[Ballot]


def _survey(respondents: int) -> _Survey:
    chance = random.Random(1)
    departments = [Department(name=f"Department {at}") for at in range(DEPARTMENTS)]
    processes = [Process(code=f"1.1.{at}", name=f"Process {at}", in_scope=True) for at in range(PROCESSES)]
    ballots = [
        Ballot(
            chance.choice(departments).id,
            f"r{at}",
            {(process.id, Question.SATISFACTION): chance.randint(1, 5) for process in processes},
        )
        for at in range(respondents)
    ]
    return _Survey(departments, processes, ballots)


def _workshop(path: Path, survey: _Survey) -> Workshop:
    workshop = Workshop.create(path, Settings(organisation="Benchmark"))
    records = (*survey.departments, *survey.processes)
    workshop.do(Change("Fill", tuple(added(record) for record in records)))
    return workshop


def _once(folder: Path, respondents: int) -> dict[str, float]:
    folder.mkdir()
    survey = _survey(respondents)
    stored, asked = folder / "stored.crmw", Round(name="Survey")
    with _workshop(stored, survey) as workshop:
        batch = BallotBatch(asked.id, "benchmark", survey.ballots)
        store = milliseconds(lambda: workshop.do(Change("Import", (added(asked),)), batch))
    file = open_file(stored)
    with file.transaction() as connection:
        rows = connection.execute("SELECT * FROM answer ORDER BY ballot").fetchall()
        people = connection.execute("SELECT * FROM ballot").fetchall()
    taken = {"store": store, "executemany": milliseconds(lambda: _plain(folder / "plain.db", people, rows))}
    with file.transaction() as connection:
        taken["aggregate"] = milliseconds(lambda: connection.execute(AGGREGATE).fetchall())
    file.close()
    with Workshop.open(stored) as workshop:
        workshop.all(Process)
        taken["figures"] = milliseconds(lambda: figures(workshop.snapshot()))
    return taken | _imported(folder, survey, people)


def _imported(folder: Path, survey: _Survey, people: list[tuple[object, ...]]) -> dict[str, float]:
    """The same ratings as a text file, one a line, by the app's import and by Python's csv module."""
    source = folder / "ratings.csv"
    names = {department.id: department.name for department in survey.departments}
    codes = {process.id: process.code for process in survey.processes}
    with source.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(("respondent", "department", "process", "question", "value"))
        for ballot in survey.ballots:
            writer.writerows(
                (ballot.respondent, names[ballot.department or ""], codes[process], question.value, value)
                for (process, question), value in ballot.answers.items()
            )
    with _workshop(folder / "imported.crmw", survey) as workshop:
        workshop.snapshot()
        ours = milliseconds(lambda: apply(workshop, prepare(workshop, source)))
    numbers = {person[4]: person[0] for person in people}
    keys = {code: key for key, code in codes.items()}

    def plainly() -> None:
        with source.open(encoding="utf-8", newline="") as opened:
            lines = csv.reader(opened)
            next(lines)
            rows: list[tuple[object, ...]] = [
                (keys[process], question, numbers[person], int(value))
                for person, _department, process, question, value in lines
            ]
        _plain(folder / "csv.db", people, rows)

    return {"import": ours, "csv": milliseconds(plainly)}


def _plain(path: Path, people: list[tuple[object, ...]], rows: list[tuple[object, ...]]) -> None:
    """The same rows in the same tables and in the order they come in, with nothing around it."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in PLAIN_TABLES.split(";"):
        connection.execute(statement)
    connection.executemany("INSERT INTO ballot VALUES (?, ?, ?, ?, ?, ?)", people)
    connection.executemany("INSERT INTO answer VALUES (?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    connection.close()
