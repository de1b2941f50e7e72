"""Start-up to first input against a bare main window: whole processes, in turns, without a screen."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.ratios import Limit, Line, Ratio
from crmworkshop.sample import make_sample

TIMES = 9
STARTED = "BENCHMARK_STARTED"
"""The environment variable that tells the new process when it was started (monotonic clock, seconds)."""


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """Painted and taking input, the first page with its data, and the longest pause after the first picture."""
    sample = folder / "sample.crmw"
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "CRMWORKSHOP_HOME": str(folder),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the app starts from compiled modules, as installed
    make_sample(sample)
    windows = {
        "bare": ("benchmarks.bare_window",),
        "named": ("benchmarks.bare_window", "named"),
        "start": ("benchmarks.watched_start", "at-once"),
        "file": ("benchmarks.watched_start", "at-once", str(sample)),
        "start watched": ("benchmarks.watched_start", "pauses"),
        "file watched": ("benchmarks.watched_start", "pauses", str(sample)),
    }
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in windows}
    times = 1 if quick else TIMES
    chance = random.Random(0)
    for at in range(1 + times):
        # In another order each time: what runs after a long work finds the machine's caches emptied.
        for name, arguments in chance.sample(sorted(windows.items()), len(windows)):
            found = _start(arguments, environment)
            if at:
                taken[name].append(found)
    figures = {
        f"{name} {what}": median(run[what] for run in runs)
        for name, runs in taken.items()
        for what in runs[0]
    }
    bare = figures["bare painted"]
    return [
        Ratio("start page painted and taking input / bare window", figures["start painted"], bare, 1.3),
        Ratio(
            "frame painted and taking input, opening a file / bare window", figures["file painted"], bare, 1.3
        ),
        Ratio("first page of the sample with its data / bare window", figures["file ready"], bare, 4.5),
        Ratio("bare window that names Qt's enumerations / bare window", figures["named painted"], bare),
        Limit("longest pause after the first picture, start page", figures["start watched pause"], 50),
        Limit("longest pause after the first picture, opening the sample", figures["file watched pause"], 50),
    ]


def _start(arguments: tuple[str, ...], environment: dict[str, str]) -> dict[str, float]:
    """Run a window to its end; returns what it printed: a word and milliseconds a line."""
    done = subprocess.run(
        (sys.executable, "-m", *arguments),
        env=environment | {STARTED: repr(time.monotonic())},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return {words[0]: float(words[1]) for words in lines if len(words) == 2}
