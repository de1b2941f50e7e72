"""How long the window holds still on its main paths: with the sample, and with 1,500 processes by 20 departments."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median

from benchmarks.ratios import Limit, Line
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, Step, added
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample import make_sample

PROCESSES, DEPARTMENTS, GROUP = 1_500, 20, 25
TIMES = 3
LIMIT = 100
"""Milliseconds that no interaction may block the window for."""


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """The median over some runs of the longest gap in the event loop, path by path."""
    sample = folder / "sample.crmw"
    make_sample(sample)
    files = {"sample": sample} if quick else {"sample": sample, "1,500 x 20": large(folder / "large.crmw")}
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "CRMWORKSHOP_HOME": str(folder),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # pages are made from compiled modules, as installed
    lines: list[Line] = []
    for name, file in files.items():
        taken = [
            _walk(file, folder / f"copy-{at}", environment, quick) for at in range(1 if quick else TIMES)
        ]
        lines += [
            Limit(f"longest pause, {name}: {path}", median(run[path] for run in taken), LIMIT)
            for path in taken[0]
        ]
    return lines


def _walk(file: Path, folder: Path, environment: dict[str, str], quick: bool) -> dict[str, float]:
    """Drive the window on a copy; returns milliseconds by path."""
    folder.mkdir(exist_ok=True)
    copy = folder / file.name
    copy.write_bytes(file.read_bytes())
    done = subprocess.run(
        (sys.executable, "-m", "benchmarks.felt_paths", str(copy), *(["quick"] if quick else [])),
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    copy.unlink()
    rows = (line.split("\t") for line in done.stdout.splitlines())
    return {row[1]: float(row[2]) for row in rows if row[0] == "path"}


def large(path: Path) -> Path:
    """The sample with departments and processes added until there are so many, all of them rated."""
    make_sample(path)
    with Workshop.open(path) as workshop:
        for label, steps in (("Add processes", _structure(workshop)), ("Rate them", _ratings)):
            workshop.do(Change(label, steps if isinstance(steps, tuple) else steps(workshop)))
    return path


def _structure(workshop: Workshop) -> tuple[Step, ...]:
    leaves = sum(process.level == 3 for process in workshop.all(Process))
    areas = [
        Process(code=f"90.{at}", name=f"Group {at}", position=1_000.0 + at, in_scope=True, level=2)
        for at in range((PROCESSES - leaves) // GROUP + 1)
    ]
    processes = [
        Process(
            code=f"{areas[at // GROUP].code}.{at % GROUP}",
            name=f"Process number {at} of a long list",
            parent=areas[at // GROUP].id,
            position=2_000.0 + at,
            in_scope=True,
            level=3,
        )
        for at in range(PROCESSES - leaves)
    ]
    missing = DEPARTMENTS - len(workshop.all(Department))
    departments = [Department(name=f"Department {at}", position=100.0 + at) for at in range(missing)]
    return tuple(added(record) for record in (*areas, *departments, *processes))


def _ratings(workshop: Workshop) -> tuple[Step, ...]:
    known = {rating.id for rating in workshop.all(Rating)}
    departments = workshop.all(Department)
    wanted = [
        Rating(
            id=rating_id(process.id, question, department and department.id),
            process=process.id,
            question=question,
            department=department and department.id,
            value=1 + (row * 7 + column * 3) % 4,
        )
        for row, process in enumerate(workshop.all(Process))
        if process.level == 3
        for column, (question, department) in enumerate(
            (
                *((each, None) for each in (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)),
                *((Question.SATISFACTION, each) for each in departments),
            )
        )
    ]
    return tuple(added(rating) for rating in wanted if rating.id not in known)
