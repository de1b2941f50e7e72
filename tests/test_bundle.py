"""The one-folder bundle is built, opens the sample and exports it, with nothing of this Python around it."""

import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pypdf
import pytest

pytestmark = pytest.mark.slow

BARE = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}


def call(program: Path, *arguments: str, **extra: str) -> str:
    """Runs the bundle; returns what it printed. Fails with its complaint."""
    done = subprocess.run(
        [str(program), *arguments],
        env={**BARE, **extra},
        cwd=program.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def program(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle's program, built once."""
    folder = tmp_path_factory.mktemp("bundle")
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    done = subprocess.run(
        [sys.executable, "-m", "PyInstaller", "build.spec", "--noconfirm", "--log-level", "WARN", *places],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder / "dist" / "crmworkshop" / "crmworkshop"


@pytest.fixture(scope="module")
def sample(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workshop, as the bundle makes it."""
    file = tmp_path_factory.mktemp("sample") / "sample.crmw"
    call(program, "sample", str(file))
    return file


def test_exports_the_sample(program: Path, sample: Path, tmp_path: Path) -> None:
    printed = call(
        program, "export", str(sample), "--out", str(tmp_path), "--only", "report,workbook,calendar"
    )
    written = {Path(line).suffix: Path(line) for line in printed.splitlines() if line.strip()}
    assert set(written) == {".pdf", ".xlsx", ".ics"}
    assert written[".ics"].read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert len(pypdf.PdfReader(written[".pdf"]).pages) > 5
    workbook = openpyxl.load_workbook(written[".xlsx"], read_only=True)
    assert "7. Process Prioritization" in workbook.sheetnames
    workbook.close()


def test_opens_the_sample(program: Path, sample: Path) -> None:
    printed = call(program, str(sample), CRMWORKSHOP_EXIT_WHEN_READY="1", QT_QPA_PLATFORM="offscreen")
    assert printed.startswith("ready ")


def test_carries_no_test_tools_and_no_unused_qt(program: Path) -> None:
    inside = {path.name for path in program.parent.rglob("*")}
    assert not {name for name in inside if name.startswith(("libQt6Qml", "libQt6Quick", "_pytest"))}
    assert {"Inter-Regular.ttf", "plus.svg", "framework.csv", "guide.md", "guide.de.md", "why.png"} <= inside
