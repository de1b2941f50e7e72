"""The workbook on the command line: what is undisputed is taken over, the rest is named, one undo takes it back."""

import json
from pathlib import Path

import pytest

from crmworkshop.cli import main
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.processes import Process
from crmworkshop.models.workshop import Workshop
from tests.exchange.workbooks import FRAMEWORK, IMPORTANCE, Table, opened

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "acme.crmw"
    assert main(["new", str(path), "--organisation", "Acme"]) == 0
    return path


@pytest.fixture
def book(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["export", str(file), "--out", str(tmp_path / "out"), "--only", "workbook"]) == 0
    capsys.readouterr()
    return tmp_path / "out" / "Acme - CRM Workbook.xlsx"


def process(file: Path, code: str) -> Process | None:
    with Workshop.open(file, read_only=True) as workshop:
        return next((item for item in workshop.all(Process) if item.code == code), None)


def edit(file: Path, book: Path) -> None:
    """An edit, a conflict, a row taken out, and a word that nobody knows."""
    loaded = opened(book)
    table = Table(loaded, FRAMEWORK)
    table.set(table.row_of("Code", "1.1.1"), "Description", "There")
    table.set(table.row_of("Code", "1.1.2"), "Description", "There too")
    table.sheet.delete_rows(table.row_of("Code", "1.1.3"))
    Table(loaded, IMPORTANCE).set(7, "Importance", "vital")
    loaded.save(book)
    with Workshop.open(file) as workshop:
        known = next(item for item in workshop.all(Process) if item.code == "1.1.1")
        workshop.do(Change("meanwhile", (changed(known, description="Here"),)))


def test_no_edit_is_no_difference(file: Path, book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(file), str(book), "--as", "workbook", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"differences": [], "unreadable": []}


def test_a_dry_run_tells_and_writes_nothing(
    file: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(file, book)
    before = file.read_bytes()
    assert main(["import", str(file), str(book), "--dry-run", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    by_field = {(item["field"], item["new"]): item["conflict"] for item in found["differences"]}
    assert by_field == {
        ("description", "There"): True,
        ("description", "There too"): False,
        ("removed", None): False,
    }
    assert [(item["where"], item["value"]) for item in found["unreadable"]] == [(f"{IMPORTANCE}!D7", "vital")]
    assert file.read_bytes() == before


def test_conflicts_and_removals_wait_until_all_is_accepted(
    file: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(file, book)
    assert main(["import", str(file), str(book), "--accept", "none"]) == 1
    assert getattr(process(file, "1.1.2"), "description", None) != "There too"
    capsys.readouterr()
    assert main(["import", str(file), str(book)]) == 1
    said = capsys.readouterr().err
    assert "description: Here here, There there" in said
    assert "--accept all" in said
    descriptions = [getattr(process(file, code), "description", None) for code in ("1.1.1", "1.1.2")]
    assert descriptions == ["Here", "There too"]
    assert process(file, "1.1.3") is not None
    assert main(["import", str(file), str(book), "--accept", "all"]) == 1  # "vital" still cannot be read
    assert getattr(process(file, "1.1.1"), "description", None) == "There"
    assert process(file, "1.1.3") is None
    with Workshop.open(file) as workshop:
        assert workshop.undo_label == "Take over 2 differences from Acme - CRM Workbook.xlsx"
        workshop.undo()
    assert getattr(process(file, "1.1.1"), "description", None) == "Here"
    assert process(file, "1.1.3") is not None


def test_a_workbook_that_lost_its_record_is_refused_in_one_sentence(
    file: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    loaded = opened(book)
    del loaded["_crmworkshop"]
    loaded.save(book)
    assert main(["import", str(file), str(book), "--as", "workbook"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "hidden sheet" in said
