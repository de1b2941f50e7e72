"""Odd calls end with one plain sentence on standard error and the right exit code, never with a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from crmworkshop.cli import main


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    path = tmp_path / "w.crmw"
    assert main(["new", str(path), "--organisation", "Acme"]) == 0
    return path


@pytest.mark.parametrize(
    ("text", "code"), [("usd", 0), ("EUR", 0), ("EURO", 2), ("€", 2), ("", 2), ("12A", 2), ("XYZ", 2)]
)
def test_a_currency_is_a_code_of_three_letters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, code: int
) -> None:
    path = tmp_path / "w.crmw"
    assert main(["new", str(path), "--organisation", "Acme", "--currency", text]) == code
    assert path.exists() == (code == 0)
    assert capsys.readouterr().err.count("\n") == (code != 0)


def test_a_workshop_has_the_ending_that_the_window_offers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / "acme"), "--organisation", "Acme"]) == 2
    assert main(["sample", str(tmp_path / "acme.db")]) == 2
    assert capsys.readouterr().err.count(".crmw") == 2
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("seconds", ["-1", "nan", "inf", "soon"])
def test_a_self_test_lasts_a_time_that_there_is(workshop: Path, tmp_path: Path, seconds: str) -> None:
    before = workshop.read_bytes()
    assert main(["soak", str(workshop), "--export-dir", str(tmp_path / "out"), "--seconds", seconds]) == 2
    assert workshop.read_bytes() == before


def test_a_chosen_deliverable_without_data_is_told(
    workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    out = tmp_path / "out"
    assert main(["export", str(workshop), "--out", str(out), "--only", "calendar,json"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [str(out / "Acme - CRM Workshop.json")]
    assert (
        said.err == "crmworkshop: Calendar: nothing to make yet, no day and no review meeting has a date.\n"
    )


def test_an_import_counts_one_as_one(
    workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings = tmp_path / "r.csv"
    ratings.write_text("Respondent,Process,Question,Value\nJo,Plan visits,current,4\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["import", str(workshop), str(ratings), "--as", "ratings", "--create", "--dry-run"]) == 1
    first = capsys.readouterr().out.splitlines()[0]
    assert first == "Read as ratings: 1 new process, 1 answer, 1 respondent."


def test_output_that_is_closed_half_way_is_no_failure(workshop: Path) -> None:
    call = [sys.executable, "-m", "crmworkshop", "analyse", str(workshop), "--json"]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_output_that_nobody_takes_is_no_traceback(workshop: Path) -> None:
    code = "import sys; sys.stdout = None; from crmworkshop.cli import main; sys.exit(main(sys.argv[1:]))"
    call = [sys.executable, "-c", code, "check", str(workshop)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
