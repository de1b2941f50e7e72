"""200 phones that rate: the rate against a bare run of the same server, and the longest pauses beside them."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

import uvicorn

from benchmarks.ratios import Limit, Line, Ratio
from crmworkshop.activities.rounds import ALWAYS
from crmworkshop.ballot.rounds import open_round
from crmworkshop.ballot.server import BallotServer, take_place
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample import make_sample

PHONES, ANSWERS, TIMES = 200, 60, 3
LIMIT = 100
"""Milliseconds that the window may hold still for."""
assert len(ALWAYS) * 15 >= ANSWERS


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """Milliseconds per submission, ours and bare in turns; then the window's longest pauses beside them."""
    phones, answers = (5, 6) if quick else (PHONES, ANSWERS)
    taken: dict[str, list[float]] = {"ours": [], "bare": []}
    for run in range(1 if quick else TIMES):
        with bare() as url:
            taken["bare"].append(_per_post(url, phones, answers, "--bare"))
        with _served(folder / f"run-{run}.crmw") as url:
            taken["ours"].append(_per_post(url, phones, answers))
    ours, plain = (median(taken[name]) for name in ("ours", "bare"))
    return [
        Ratio(f"{phones} phones, a submission safe in the file / bare uvicorn", ours, plain, 2),
        *(
            Limit(f"longest pause, {phones} phones: {what}", gap, LIMIT)
            for what, gap in _beside(folder, phones, answers).items()
        ),
    ]


def crowd(url: str, phones: int, answers: int, *more: str) -> dict[str, Any]:
    """What `benchmarks.phone_crowd` found, in its own process."""
    call = (
        sys.executable,
        "-m",
        "benchmarks.phone_crowd",
        url,
        "--phones",
        str(phones),
        "--answers",
        str(answers),
    )
    done = subprocess.run((*call, *more), capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _per_post(url: str, phones: int, answers: int, *more: str) -> float:
    told = crowd(url, phones, answers, *more)
    return float(told["seconds"]) * 1_000 / float(told["posts"])


@contextmanager
def _served(path: Path) -> Iterator[str]:
    make_sample(path)
    with Workshop.open(path) as workshop:
        server = BallotServer(workshop, open_round(workshop, "next"), take_place("127.0.0.1", 0))
        server.start()
        yield server.url
        server.stop()


@contextmanager
def bare() -> Iterator[str]:
    """The same server with an application that reads what comes and answers, and nothing else."""
    place = take_place("127.0.0.1", 0)
    config = uvicorn.Config(
        _answer,
        http="h11",
        ws="none",
        lifespan="off",
        log_level="critical",
        log_config=None,
        access_log=False,
    )
    server = uvicorn.Server(config)
    thread = Thread(target=lambda: asyncio.run(server.serve(sockets=[place])))
    thread.start()
    yield f"http://127.0.0.1:{place.getsockname()[1]}/BARE"
    server.should_exit = True
    thread.join()
    place.close()


async def _answer(_scope: Any, receive: Any, send: Any) -> None:
    while (await receive()).get("more_body"):
        pass
    headers = [(b"content-type", b"application/json"), (b"content-length", b"2")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"{}"})


def _beside(folder: Path, phones: int, answers: int) -> dict[str, float]:
    """Milliseconds by what the window did meanwhile."""
    file = folder / "beside.crmw"
    make_sample(file)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CRMWORKSHOP_HOME": str(folder)}
    done = subprocess.run(
        (sys.executable, "-m", "benchmarks.phones_beside", str(file), str(phones), str(answers)),
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    rows = (line.split("\t") for line in done.stdout.splitlines())
    return {row[1]: float(row[2]) for row in rows if row[0] == "path"}
