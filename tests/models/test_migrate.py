"""A file of an earlier version is backed up as it is, brought to the current one, and keeps its history."""

import sqlite3
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from alembic.operations import Operations

from crmworkshop.errors import FileUnusable
from crmworkshop.method.states import RoundState
from crmworkshop.models import migrate
from crmworkshop.models.agenda import AgendaDay, AgendaItem, TimeSpan
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.fields import fields_of
from crmworkshop.models.file import read_header
from crmworkshop.models.fingerprint import SCHEMA_VERSION
from crmworkshop.models.health import examine
from crmworkshop.models.landscape import Application
from crmworkshop.models.people import Person
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.rounds import Round
from crmworkshop.models.values import to_stored
from crmworkshop.models.workshop import Workshop

STORED = Path(__file__).with_name("data") / "first-version.crmw"
"""Made by the first committed schema: two records or more in every list, ballots, and changes taken back."""
SECOND = STORED.with_name("second-version.crmw")
"""The same brought to the second schema by the program of that time, and worked on with it."""
THIRD = STORED.with_name("third-version.crmw")
"""The second brought to the third schema by the program of that time: an agenda, a timer, a round open to phones."""
ADDED: dict[str, dict[str, object]] = {
    "settings": {"language": ""},
    "application": {"expires": None},
    "parking_item": {"about": ""},
    "decision": {"about": ""},
    "action_item": {"about": ""},
    "round": {
        "processes": "[]",
        **dict.fromkeys(("criteria", "goals", "cards", "initiatives"), "[]"),
        "dots": 5,
        "minutes": None,
        "opened": "",
        "repeats": None,
    },
}
DROPPED = {"activity_state": ("planned_minutes",)}
NEW_LISTS = (AgendaDay, AgendaItem, TimeSpan)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    copy = tmp_path / "harbour.crmw"
    copy.write_bytes(STORED.read_bytes())
    return copy


def stored_rows(stored: Path, table: str) -> dict[str, dict[str, object]]:
    """The rows of a stored file as they are to be found afterwards, read by SQLite alone."""
    connection = sqlite3.connect(f"{stored.as_uri()}?immutable=1", uri=True)
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor]
    connection.close()
    for row in rows:
        for name in DROPPED.get(table, ()):
            row.pop(name, None)
    return {str(row["id"]): ADDED.get(table, {}) | row for row in rows}


@pytest.mark.parametrize("stored", [STORED, SECOND, THIRD], ids=["first", "second", "third"])
def test_every_value_of_an_earlier_version_is_kept(path: Path, stored: Path) -> None:
    path.write_bytes(stored.read_bytes())
    with Workshop.open(path) as workshop:
        new = () if stored is THIRD else NEW_LISTS
        assert all(workshop.all(kind) == () for kind in new)
        for kind in (each for each in RECORD_TYPES if each not in new):
            expected = stored_rows(stored, kind.table)
            found = {
                record.id: {"id": record.id, "position": record.position}
                | {name: to_stored(field, getattr(record, name)) for name, field in fields_of(kind).items()}
                for record in workshop.all(kind)
            }
            assert expected
            assert found == expected
    assert read_header(path) == SCHEMA_VERSION
    assert examine(path).problems == []


def test_the_backup_is_the_old_file_to_the_byte(path: Path) -> None:
    Workshop.open(path).close()
    backup = path.with_name("harbour (before update from version 1).crmw")
    assert backup.read_bytes() == STORED.read_bytes()
    assert sorted(found.name for found in path.parent.iterdir()) == [backup.name, path.name]
    Workshop.open(path).close()  # current by now: no further copy
    assert len(list(path.parent.iterdir())) == 2
    Workshop.open(backup).close()


def test_the_history_of_the_first_version_can_still_be_walked(path: Path) -> None:
    with Workshop.open(path) as workshop:
        assert workshop.undo_label == "Change sponsor"
        assert workshop.redo_label == "Rename the spare person"
        workshop.redo()
        assert "Someone else" in {person.name for person in workshop.all(Person)}
        labels = []
        while (entry := workshop.undo()) is not None:
            labels.append(entry.label)
        assert labels[:4] == [
            "Rename the spare person",
            "Change sponsor",
            "Import survey.csv",
            "Remove Spare CRM",
        ]
        assert all(workshop.all(kind) == () for kind in RECORD_TYPES[1:])
        while workshop.redo() is not None:
            pass
        assert workshop.settings.sponsor == "Lena Hartmann"
        assert len(workshop.all(Application)) == 2
    assert examine(path).problems == []


def test_the_history_of_the_second_version_can_still_be_walked(path: Path) -> None:
    path.write_bytes(SECOND.read_bytes())
    with Workshop.open(path) as workshop:
        assert (workshop.undo_label, workshop.redo_label) == ("Correct the plan", "Change facilitator")
        assert workshop.settings.language == "de"
        assert [each.expires for each in workshop.all(Application)] == [date(2027, 6, 30), None]
        workshop.undo()  # planned minutes, which are no longer kept
        workshop.undo()
        assert workshop.all(Application)[0].expires is None
        while workshop.undo() is not None:
            pass
        assert all(workshop.all(kind) == () for kind in RECORD_TYPES[1:])
        while workshop.redo() is not None:
            pass
        assert workshop.settings.facilitator == "Somebody"
    assert examine(path).problems == []
    backup = path.with_name("harbour (before update from version 2).crmw")
    assert backup.read_bytes() == SECOND.read_bytes()


def test_phones_of_the_third_version_go_on(path: Path) -> None:
    path.write_bytes(THIRD.read_bytes())
    with Workshop.open(path) as workshop:
        asked = next(each for each in workshop.all(Round) if each.state is RoundState.OPEN)
        assert (asked.name, asked.dots, asked.repeats) == ("Phones", 5, None)
        assert [list(each.answers.values()) for each in workshop.box.ballots(asked.id).values()] == [[4], [2]]
        before = workshop.snapshot().answers
        workshop.do(Change("Show", (changed(asked, state=RoundState.SHOWN),)))
        counted = Counter({(a.process, a.question, a.value): a.count for a in workshop.snapshot().answers})
        counted.subtract({(a.process, a.question, a.value): a.count for a in before})
        assert sorted((key[2], count) for key, count in counted.items() if count) == [(2, 1), (4, 1)]
        while workshop.undo() is not None:
            pass
        while workshop.redo() is not None:
            pass
    assert examine(path).problems == []


def test_a_second_backup_does_not_replace_the_first(path: Path) -> None:
    Workshop.open(path).close()
    path.write_bytes(STORED.read_bytes())
    Workshop.open(path).close()
    assert sorted(found.name for found in path.parent.iterdir()) == [
        "harbour (before update from version 1).crmw",
        "harbour (before update from version 1, 2).crmw",
        "harbour.crmw",
    ]


def test_an_old_file_that_was_killed_loses_nothing(path: Path) -> None:
    program = (
        "import os, signal, sqlite3, sys\nconnection = sqlite3.connect(sys.argv[1])\n"
        "connection.execute('PRAGMA journal_mode = WAL')\n"
        "connection.execute(\"UPDATE settings SET facilitator = 'Kim'\")\n"
        "connection.commit()\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert path.with_name("harbour.crmw-wal").stat().st_size > 0

    for _ in range(2):
        with Workshop.open(path) as workshop:
            assert workshop.settings.facilitator == "Kim"
    backup = path.with_name("harbour (before update from version 1).crmw")
    with Workshop.open(backup, read_only=True) as workshop:
        assert workshop.settings.facilitator == "Kim"
    assert sorted(found.name for found in path.parent.iterdir()) == [backup.name, path.name]


def test_killed_right_after_the_update_it_goes_on_from_there(path: Path) -> None:
    program = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom crmworkshop.models.workshop import Workshop\n"
        "workshop = Workshop.open(Path(sys.argv[1]))\nworkshop.undo()\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert path.with_name("harbour.crmw-wal").exists()
    assert examine(path).problems == []

    with Workshop.open(path) as workshop:
        assert workshop.redo_label == "Change sponsor"
    assert len(list(path.parent.iterdir())) == 2  # the file and the one backup
    assert path.with_name("harbour (before update from version 1).crmw").read_bytes() == STORED.read_bytes()


def test_reading_alone_leaves_an_old_file_as_it_is(path: Path) -> None:
    with Workshop.open(path, read_only=True) as workshop:
        assert workshop.settings.language == ""
    assert path.read_bytes() == STORED.read_bytes()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_step_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(operations: Operations) -> None:
        operations.execute("ALTER TABLE settings ADD COLUMN language TEXT NOT NULL DEFAULT ''")

    monkeypatch.setattr(migrate, "STEPS", {**migrate.STEPS, 1: half})
    with pytest.raises(FileUnusable, match="cannot be brought from version 1 to 4: the table “application”"):
        Workshop.open(path)
    assert path.read_bytes() == STORED.read_bytes()
    assert read_header(path) == 1
