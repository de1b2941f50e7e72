"""Each benchmark runs at a tiny size and says what it should; nothing here looks at how long anything takes."""

import subprocess
import sys
from pathlib import Path

import pytest

LINES = {
    "startup": 6,
    "felt": 2,
    "grid": 8,
    "saving": 2,
    "answers": 3,
    "workbook": 2,
    "report": 2,
    "phones": 4,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", LINES)
def test_runs(checkout: Path, name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "benchmarks", name, "--quick"],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    heading, *lines = done.stdout.splitlines()
    assert heading.split() == ["milliseconds", "app", "plain", "ratio", "target"]
    assert len(lines) == LINES[name]


@pytest.mark.slow
def test_several_run_one_after_the_other(checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "benchmarks", "saving", "grid", "--quick"],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    assert len(done.stdout.splitlines()) == 1 + LINES["saving"] + LINES["grid"]


def test_an_unknown_name_is_refused(checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "speed"],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "there is no benchmark 'speed'" in done.stderr
