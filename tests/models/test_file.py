"""The file stands alone when closed, survives a kill, and what cannot be used is refused in a sentence, unharmed."""

import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmworkshop.errors import FileUnusable, InvalidChange, SystemRefused
from crmworkshop.models.changes import Change, added
from crmworkshop.models.fingerprint import SCHEMA_VERSION
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.workshop import Workshop

EDIT_AND_DIE = """
import os, signal, sys
from pathlib import Path
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Person
from crmworkshop.models.workshop import Workshop
workshop = Workshop.open(Path(sys.argv[1]))
for name in ("Ada", "Ben", "Cy"):
    print(workshop.do(Change("Add", (added(Person(name=name)),))).id, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
HOLD = """
import sys
from pathlib import Path
from crmworkshop.models.workshop import Workshop
with Workshop.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""
READ_ONLY = """
import os, sys
from pathlib import Path
from crmworkshop.errors import SystemRefused
from crmworkshop.models.changes import Change
from crmworkshop.models.workshop import Workshop
path = Path(sys.argv[1])
Workshop.open(path, read_only=True).close()  # everything is loaded while it may be
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
with Workshop.open(path, read_only=True) as workshop:
    print(workshop.settings.organisation)
try:
    Workshop.open(path)
except SystemRefused as error:
    print(error)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "folder" / "Acme workshop.crmw"
    made.parent.mkdir()
    Workshop.create(made, Settings(organisation="Acme")).close()
    return made


def names_in(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())


def run(program: str, path: Path, typed: str = "") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", program, str(path)]
    return subprocess.run(command, input=typed, capture_output=True, text=True, check=False)


def test_a_closed_file_stands_alone_and_needs_no_log(path: Path) -> None:
    with Workshop.open(path) as workshop:
        workshop.do(Change("Add", (added(Person(name="Ada")),)))
        workshop.close()
        workshop.close()
    assert names_in(path.parent) == [path.name]
    assert path.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log is expected beside it
    assert struct.unpack_from(">I", path.read_bytes(), 68) == (0x43524D57,)


def test_what_was_acknowledged_survives_a_kill(path: Path) -> None:
    done = run(EDIT_AND_DIE, path)
    assert done.returncode < 0, done.stderr
    acknowledged = done.stdout.split()
    assert len(acknowledged) == 3
    assert names_in(path.parent) == [path.name, f"{path.name}-wal"]

    with Workshop.open(path) as workshop:
        assert {person.name for person in workshop.all(Person)} == {"Ada", "Ben", "Cy"}
        assert [entry.id for entry in workshop.history(3)] == acknowledged[::-1]
    assert names_in(path.parent) == [path.name]


def test_a_killed_file_can_be_read_without_writing(path: Path) -> None:
    run(EDIT_AND_DIE, path)
    before = {found.name: found.read_bytes() for found in path.parent.iterdir()}

    with Workshop.open(path, read_only=True) as workshop:
        assert len(workshop.all(Person)) == 3
        with pytest.raises(SystemRefused, match="reading only"):
            workshop.do(Change("Add", (added(Person(name="Dee")),)))
        with pytest.raises(SystemRefused, match="reading only"):
            workshop.undo()
        assert len(workshop.snapshot().all(Person)) == 3

    assert {found.name: found.read_bytes() for found in path.parent.iterdir()} == before


def test_a_file_open_in_another_program_is_refused(path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    try:
        for read_only in (False, True):
            with pytest.raises(FileUnusable, match="is open in another window or program"):
                Workshop.open(path, read_only=read_only)
    finally:
        holder.stdin.close()
        holder.stdout.close()
        assert holder.wait() == 0
    Workshop.open(path).close()


def test_a_file_open_in_this_program_keeps_its_lock(path: Path) -> None:
    """Even looking into the file would drop the lock, so a second opening is refused before that."""
    link = path.with_name("link.crmw")
    link.symlink_to(path)
    with Workshop.open(path) as workshop:
        for name in (path, link):
            for read_only in (False, True):
                with pytest.raises(FileUnusable, match="is open in another window"):
                    Workshop.open(name, read_only=read_only)
        with pytest.raises(FileUnusable, match="is open in another window"):
            workshop.save_copy(path)
        done = run(HOLD, path)
        assert "is open in another window or program" in done.stderr
        workshop.do(Change("Add", (added(Person(name="Ada")),)))
    Workshop.open(link).close()


def test_a_copy_is_whole_and_replaces_what_was_there(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.crmw"
    target.write_text("something else", encoding="utf-8")
    with Workshop.open(path) as workshop:
        workshop.do(Change("Add", (added(Person(name="Ada")),)))
        workshop.save_copy(target)
    with Workshop.open(target) as copy:
        assert [person.name for person in copy.all(Person)] == ["Ada"]
        assert copy.undo_label == "Add"
    assert names_in(tmp_path) == ["copy.crmw", "folder"]


def foreign_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()


def triggered(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM process; END")
    connection.close()


def with_view(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIEW extra AS SELECT 1")
    connection.close()


def with_generated_column(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("ALTER TABLE person ADD COLUMN extra TEXT GENERATED ALWAYS AS (name || 'x')")
    connection.close()


def without_settings(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM settings")
    connection.commit()
    connection.close()


REFUSALS = {
    "empty": (lambda path: path.write_bytes(b""), "is not a CRM Workshop file"),
    "text": (lambda path: path.write_text("hello " * 100, encoding="utf-8"), "is not a CRM Workshop file"),
    "foreign database": (lambda path: (path.unlink(), foreign_database(path)), "is not a CRM Workshop file"),
    "newer version": (newer, f"newer CRM Workshop .file version {SCHEMA_VERSION + 1}"),
    "folder": (lambda path: (path.unlink(), path.mkdir()), "is a folder"),
    "missing": (lambda path: path.unlink(), "There is no file"),
    "trigger": (triggered, "“evil” does not belong in it"),
    "view": (with_view, "“extra” does not belong in it"),
    "generated column": (with_generated_column, "the table “person” is not as it was made"),
    "no settings": (without_settings, "its settings are missing"),
    "torn": (lambda path: path.write_bytes(path.read_bytes()[:8192]), "damaged"),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("case", REFUSALS)
def test_what_cannot_be_used_is_refused_unharmed(path: Path, case: str, read_only: bool) -> None:
    harm, sentence = REFUSALS[case]
    harm(path)
    before = path.read_bytes() if path.is_file() else None

    with pytest.raises(FileUnusable, match=sentence) as refusal:
        Workshop.open(path, read_only=read_only)

    assert refusal.value.exit_code == 3
    assert "\n" not in str(refusal.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert set(names_in(path.parent)) <= {path.name}


def test_a_word_of_a_future_version_is_refused_when_it_is_read(path: Path) -> None:
    with Workshop.open(path) as workshop:
        workshop.do(Change("Add", (added(Person(name="Ada")),)))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE person SET engagement = 'Enthusiastic'")
    connection.execute(
        'UPDATE journal SET steps = replace(steps, \'"engagement":null\', \'"engagement":"Keen"\')'
    )
    connection.commit()
    connection.close()

    with Workshop.open(path) as workshop:
        with pytest.raises(FileUnusable, match="Engagement today holds “Enthusiastic”"):
            workshop.all(Person)
        with pytest.raises(FileUnusable, match="cannot be read by this version"):
            workshop.history()
        with pytest.raises(FileUnusable):
            workshop.undo()
        assert workshop.settings.organisation == "Acme"


def test_creating_leaves_nothing_when_it_fails(tmp_path: Path) -> None:
    with pytest.raises(InvalidChange):
        Workshop.create(tmp_path / "a.crmw", Settings(organisation=""))
    assert names_in(tmp_path) == []
    with pytest.raises(SystemRefused, match="does not exist"):
        Workshop.create(tmp_path / "nowhere" / "a.crmw", Settings(organisation="Acme"))


def test_creating_never_replaces_a_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileUnusable, match="exists already"):
        Workshop.create(path, Settings(organisation="Other"))
    assert path.read_bytes() == before


def test_a_log_left_by_another_file_of_that_name_is_not_taken_in(path: Path) -> None:
    run(EDIT_AND_DIE, path)
    path.unlink()
    with Workshop.create(path, Settings(organisation="New")) as workshop:
        assert workshop.all(Person) == ()
        assert workshop.settings.organisation == "New"


@pytest.fixture
def protected() -> Iterator[Path]:
    """A write-protected file in a write-protected folder that everybody may look into."""
    folder = Path(tempfile.mkdtemp(prefix="crmworkshop-protected-"))
    path = folder / "a.crmw"
    Workshop.create(path, Settings(organisation="Acme")).close()
    path.chmod(0o444)
    folder.chmod(0o555)
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="write protection of folders works otherwise there")
def test_a_write_protected_file_is_read_and_its_opening_explained(protected: Path) -> None:
    done = run(READ_ONLY, protected)
    assert done.stdout.splitlines() == [
        "Acme",
        "“a.crmw” cannot be written here. Copy it to a folder of your own and open it there.",
    ], done.stderr
    assert names_in(protected.parent) == ["a.crmw"]
