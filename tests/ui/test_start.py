"""Starting in a fresh process: what is loaded before the first picture, and that the window says when it is ready."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from crmworkshop.activities.beginning import begin
from crmworkshop.models.people import Settings

HEAVY = (
    "sqlalchemy",
    "alembic",
    "matplotlib",
    "reportlab",
    "openpyxl",
    "xlsxwriter",
    "numpy",
    "python_calamine",
)
OURS = ("crmworkshop.models", "crmworkshop.analysis", "crmworkshop.exchange", "crmworkshop.reports")
WATCH = f"""
import sys
from pathlib import Path
from crmworkshop import app
from crmworkshop.ui.shell import Shell

load = Shell._load
def watched(shell, path):
    found = [name for name in {HEAVY + OURS!r} if name in sys.modules]
    print("painted", shell.window.isVisible(), found, flush=True)
    load(shell, path)
Shell._load = watched
path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
sys.exit(app.run(path))
"""


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    file = tmp_path / "acme.crmw"
    begin(file, Settings(organisation="Acme")).close()
    return file


def started(checkout: Path, *arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    call = ["-c", code] if code else ["-m", "crmworkshop"]
    return subprocess.run(
        [sys.executable, *call, *arguments],
        cwd=checkout,
        env=os.environ | {"CRMWORKSHOP_EXIT_WHEN_READY": "1", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("with_file", [False, True], ids=["start page", "file"])
def test_nothing_slow_is_loaded_before_the_first_picture(
    checkout: Path, workshop: Path, with_file: bool
) -> None:
    done = started(checkout, *([str(workshop)] if with_file else []), code=WATCH)
    assert done.returncode == 0, done.stderr
    painted, ready = done.stdout.splitlines()
    assert painted == "painted True []"
    assert re.fullmatch(r"ready \d+", ready)


def test_the_window_closes_itself_when_ready_and_leaves_one_file(checkout: Path, workshop: Path) -> None:
    done = started(checkout, str(workshop))
    assert done.returncode == 0, done.stderr
    milliseconds = int(done.stdout.removeprefix("ready "))
    assert 0 < milliseconds < 60_000
    assert [file.name for file in workshop.parent.iterdir()] == ["acme.crmw"]


def test_a_file_that_is_not_there_still_ends_in_a_window(checkout: Path, tmp_path: Path) -> None:
    done = started(checkout, str(tmp_path / "gone.crmw"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("ready ")
    assert "Traceback" not in done.stderr


def test_a_bug_is_logged_and_the_window_goes_on(checkout: Path, own_home: Path) -> None:
    code = """
import sys
from PySide6.QtCore import QTimer
from crmworkshop import app
from crmworkshop.ui.shell import Shell

def told(shell, details):
    print("told", details.strip().splitlines()[-1], flush=True)
    QTimer.singleShot(0, shell.window.close)
Shell.show_bug = told
Shell.new = lambda shell: 1 / 0
load = Shell._load
def click(shell, path):
    load(shell, path)
    shell.start_page.chosen.emit("new")
Shell._load = click
app.EXIT_WHEN_READY = "UNUSED"
sys.exit(app.run(None))
"""
    done = started(checkout, code=code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "told ZeroDivisionError: division by zero"
    assert "ZeroDivisionError" in (own_home / "crmworkshop.log").read_text(encoding="utf-8")
