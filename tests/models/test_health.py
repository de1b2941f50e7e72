"""A whole file is told whole, each kind of damage is told, and repair saves what can be read."""

import json
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from crmworkshop.errors import FileUnusable, SystemRefused
from crmworkshop.method.scales import Question
from crmworkshop.models import health
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.health import examine
from crmworkshop.models.landscape import Application
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.repair import repair
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small workshop that was worked on: added, changed, undone, ballots collected."""
    made = tmp_path / "a.crmw"
    department, asked = Department(name="Sales"), Round(name="Survey")
    application = Application(name="CRM")
    processes = [
        Process(code=f"1.1.{at}", name=f"Process {at}", applications=(application.id,)) for at in range(200)
    ]
    with Workshop.create(made, Settings(organisation="Acme")) as workshop:
        workshop.do(Change("Add", tuple(added(record) for record in (department, application, *processes))))
        ballot = Ballot(department.id, "Ada", {(process.id, Question.CURRENT): 3 for process in processes})
        workshop.do(Change("Import", (added(asked),)), BallotBatch(asked.id, "list", [ballot]))
        workshop.do(Change("Add", (added(Person(name="Ada", department=department.id)),)))
        workshop.do(Change("Rename", (changed(workshop.all(Person)[0], name="Ada Obi"),)))
        workshop.undo()
    return made


def harm(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_whole_file_is_told_whole_and_not_touched(path: Path) -> None:
    before = path.read_bytes()
    report = examine(path)
    assert (report.problems, report.remarks) == ([], [])
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_ballots_of_an_undone_import_are_remarked_and_harmless(path: Path) -> None:
    with Workshop.open(path) as workshop:
        workshop.go_back_to(workshop.standing()[1])
        workshop.undo()
    report = examine(path)
    assert report.problems == []
    assert report.remarks == [
        "1 ballots belong to rounds that were removed or undone; they count nowhere.",
        "1 ballots come from departments that were removed or undone.",
        "200 answers are about processes that were removed or undone.",
    ]


DAMAGES = {
    "unknown word": ("UPDATE application SET hosting = 'Moon'", "Hosting holds “Moon”"),
    "value off its scale": ("UPDATE person SET influence = 9", "Influence: 9 is not on the scale"),
    "wrong type": ("UPDATE department SET headcount = 'many'", "Headcount: “many” cannot be stored here"),
    "needed value": ("UPDATE department SET name = ''", "Department: is needed"),
    "never empty": ("UPDATE settings SET weight_need = NULL", "Weight of the gap: is needed"),
    "lost link": ("DELETE FROM application", "names something in “Applications” that is not there"),
    "lost reference": (
        "UPDATE person SET department = 'x'",
        "a row refers to one in “department” that is not there",
    ),
    "no settings": ("DELETE FROM settings", "settings are there 0 times"),
    "history with a gap": (
        "DELETE FROM journal WHERE label = 'Rename' AND kind = 'do'",
        "The history cannot be followed",
    ),
    "history lost": (
        "DELETE FROM journal WHERE seq = 2",
        "Processes: what is stored differs from what the history",
    ),
    "history unreadable": ("UPDATE journal SET steps = '[' WHERE seq = 2", "The history cannot be followed"),
    "behind the history's back": ("UPDATE person SET name = 'Eve'", "People: what is stored differs"),
    "wrong answer": ("UPDATE answer SET value = 17", "200 answers hold a value that is not on their"),
    "view": ("CREATE VIEW v AS SELECT 1", "“v” does not belong in it"),
    "trigger": ("CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1; END", "“t” does not belong in it"),
    "strange table": ("CREATE TABLE extra (a)", "“extra” does not belong in it"),
    "missing table": ("DROP TABLE attendance", "the table “attendance” is missing"),
    "missing index": ("DROP INDEX ix_ballot_round", "the table “ballot” is not as it was made"),
}


@pytest.mark.parametrize("case", DAMAGES)
def test_each_kind_of_damage_is_told(path: Path, tmp_path: Path, case: str) -> None:
    statement, sentence = DAMAGES[case]
    harm(path, statement)
    problems = examine(path).problems
    assert any(sentence in problem for problem in problems), problems

    target = tmp_path / "repaired.crmw"
    repair(path, target)
    assert examine(target).problems == []
    with Workshop.open(target) as workshop:
        assert len(workshop.all(Process)) == 200


def test_repair_lists_what_it_emptied_and_left_out(path: Path, tmp_path: Path) -> None:
    with Workshop.open(path) as workshop:
        first, second = Initiative(name="First"), Initiative(name="Second")
        workshop.do(Change("Add", (added(first), added(second))))
        (person,) = workshop.all(Person)
    harm(
        path,
        "DELETE FROM journal",
        "UPDATE person SET influence = 9, department = 'x'",
        f"UPDATE initiative SET name = '' WHERE id = '{first.id}'",
    )

    losses = repair(path, tmp_path / "repaired.crmw")

    assert losses == [
        f"Person {person.id}: Influence was set back. It had been wrong: 9 is not on the scale.",
        f"Initiative {first.id}: left out. Initiative: is needed.",
        "Person “Ada”: lost what it referred to.",
        "The history of changes could not be followed; the new file starts a new one.",
    ]
    with Workshop.open(tmp_path / "repaired.crmw") as workshop:
        assert workshop.all(Person) == (person.with_values(department=None),)
        assert workshop.all(Initiative) == (second,)
        assert [(a.value, a.count) for a in workshop.snapshot().answers] == [(3, 1)] * 200
        assert [entry.label for entry in workshop.history()] == [
            "Recover what could be read",
            "Create the workshop",
        ]


@pytest.mark.parametrize("seed", range(12))
def test_damaged_pages_are_told_and_never_break_repair(path: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(path.read_bytes())
    pages = len(content) // 4096
    for page in chance.sample(range(1, pages), 3):
        at = page * 4096
        content[at : at + 4096] = chance.randbytes(4096) if seed % 2 else bytes(4096)
    path.write_bytes(content)

    report = examine(path)
    target = tmp_path / "repaired.crmw"
    losses = repair(path, target)

    assert path.read_bytes() == bytes(content)
    assert report.problems or not losses
    assert examine(target).problems == []


def test_the_history_gives_back_what_a_damaged_table_lost(path: Path, tmp_path: Path) -> None:
    with Workshop.open(path) as workshop:
        expected = [workshop.all(kind) for kind in RECORD_TYPES]
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'process'").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    path.write_bytes(content)

    losses = repair(path, tmp_path / "repaired.crmw")

    assert losses == ["A part of the table “process” could not be read; 0 rows could."]
    with Workshop.open(tmp_path / "repaired.crmw") as workshop:
        assert [workshop.all(kind) for kind in RECORD_TYPES] == expected
        assert workshop.redo_label == "Rename"


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + bytes(200)])
def test_what_is_no_workshop_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.crmw"
    path.write_bytes(content)
    for look in (lambda: examine(path), lambda: repair(path, tmp_path / "b.crmw")):
        with pytest.raises(FileUnusable, match="is not a CRM Workshop file"):
            look()
    assert list(tmp_path.iterdir()) == [path]


def test_a_check_that_takes_too_long_says_nothing_about_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "SECONDS", -1.0)
    with pytest.raises(SystemRefused, match="says nothing about the file"):
        examine(path)


def test_repair_never_replaces_a_file(path: Path) -> None:
    with pytest.raises(FileUnusable, match="exists already"):
        repair(path, path)


def test_a_file_that_was_not_closed_is_whole(path: Path) -> None:
    program = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom crmworkshop.models.workshop import Workshop\n"
        "workshop = Workshop.open(Path(sys.argv[1]))\nworkshop.undo()\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    before = {found.name: found.read_bytes() for found in path.parent.iterdir()}
    assert len(before) == 2
    report = examine(path)
    assert report.problems == []
    assert report.remarks == [
        "The file was not closed properly. Nothing is lost: opening it puts that right."
    ]
    assert {found.name: found.read_bytes() for found in path.parent.iterdir()} == before


def test_a_journal_nested_without_end_is_told(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE journal SET steps = ? WHERE seq = 2", ("[" * 100_000,))
    connection.commit()
    connection.close()
    with pytest.raises((RecursionError, json.JSONDecodeError)):
        json.loads("[" * 100_000)
    assert any("history cannot be followed" in problem for problem in examine(path).problems)
