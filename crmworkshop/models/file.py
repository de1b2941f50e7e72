"""The SQLite side of a workshop file: create, open, copy, close. Only checking and repair know SQLite besides."""

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Final, Self

from crmworkshop.errors import FileUnusable, SystemRefused
from crmworkshop.language import tr
from crmworkshop.models.fingerprint import SCHEMA_VERSION, schema_problems
from crmworkshop.models.trouble import in_use, primary_code, translated

APPLICATION_ID: Final = 0x43524D57
_MAGIC: Final = b"SQLite format 3\0"
_HEADER_LENGTH: Final = 100
_BUSY_SECONDS: Final = 1.0
_BESIDE: Final = ("-wal", "-journal", "-shm")

# A file that this process has open must never be opened a second time by plain means: letting go of the second
# handle would drop SQLite's lock on the first (a rule of POSIX locks). So open files are known by device and inode.
_held: Final[set[tuple[int, int]]] = set()
_held_lock: Final = Lock()


class WorkshopFile:
    """One open file and the single connection to it, which keeps every other program out until `close`.

    The connection is not for several threads at once; whoever holds this guards it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._folder: TemporaryDirectory[str] | None = None
        self._identity: tuple[int, int] | None = None
        with translated(path):
            self.connection = connect(path)
        try:
            with translated(path):
                self._pragma("locking_mode = EXCLUSIVE")
                self.connection.execute("BEGIN EXCLUSIVE")
                self.connection.commit()
        except BaseException:
            self.release()
            raise

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """The connection inside one transaction; what the database reports becomes a WorkshopError."""
        with translated(self.path):
            try:
                yield self.connection
                self.connection.commit()
            except BaseException:
                self.connection.rollback()
                raise

    def make_durable(self) -> None:
        """From here on a commit is on the disk when it returns: one sync each, thanks to the write-ahead log."""
        with translated(self.path):
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
                self._pragma(pragma)

    def forbid_writing(self) -> None:
        self._pragma("query_only = ON")

    def copy_to(self, target: Path) -> None:
        """Write a compact copy and move it to ``target``, replacing what was there.

        Raises FileUnusable if ``target`` is a file that is open, SystemRefused if the disk says no.
        """
        if is_held(target):
            raise in_use(target)
        with translated(target), written_beside(target) as partial:
            self.connection.execute("VACUUM INTO ?", (str(partial),))
            read_header(partial)
            if not _reads_back(partial):
                raise SystemRefused(
                    tr("The copy “{target}” could not be read back and was not kept.", target=target.name)
                )

    def close(self) -> None:
        """Fold everything into the one file and let go of it; a second call does nothing."""
        with suppress(sqlite3.Error):  # closed before; else the next to open folds the log in
            self._pragma("query_only = OFF")
            self._pragma("journal_mode = DELETE")
            self._drop_index()
        self.release()

    def release(self) -> None:
        """Let go of the file as it is."""
        self.connection.close()
        if self._identity is not None:
            with _held_lock:
                _held.discard(self._identity)
            self._identity = None
        if self._folder is not None:
            self._folder.cleanup()

    def belongs(self, identity: tuple[int, int] | None, folder: "TemporaryDirectory[str] | None") -> Self:
        """Take over what is to be given back at the end: the file's entry among those held, its own folder."""
        self._identity, self._folder = identity, folder
        return self

    def _drop_index(self) -> None:
        """Take away what another program that was killed left; this app keeps no index of the log on the disk."""
        with suppress(OSError):
            self.path.with_name(f"{self.path.name}-shm").unlink(missing_ok=True)

    def _pragma(self, assignment: str) -> None:
        self.connection.execute(f"PRAGMA {assignment}").close()


def connect(path: Path) -> sqlite3.Connection:
    """A connection on which the file's own schema can make nothing run, and that leaves nothing of what is deleted."""
    connection = sqlite3.connect(
        path, isolation_level="IMMEDIATE", check_same_thread=False, timeout=_BUSY_SECONDS
    )
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def create_file(path: Path) -> WorkshopFile:
    """Make a file with empty tables at ``path``, replacing what is there, and hold it."""
    from crmworkshop.models.alchemy import alchemy
    from crmworkshop.models.schema import METADATA

    for stale in (path, *_beside(path)):
        stale.unlink(missing_ok=True)
    file = WorkshopFile(path)
    try:
        with translated(path), alchemy(file.connection) as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
            METADATA.create_all(connection)
    except BaseException:
        file.release()
        raise
    return file


def refuse_existing(path: Path) -> None:
    """Raise FileUnusable if ``path`` exists, SystemRefused if its folder does not."""
    if path.exists():
        raise FileUnusable(tr("“{path}” exists already. Choose another name.", path=path))
    if not path.parent.is_dir():
        raise SystemRefused(tr("The folder “{parent}” does not exist.", parent=path.parent))


def open_file(path: Path, *, read_only: bool = False) -> WorkshopFile:
    """Open a workshop file and hold it; an older one is migrated after a backup copy beside it.

    Until `WorkshopFile.make_durable` is called nothing is written to a file of the current version.

    With ``read_only`` a private copy is opened, so that the file and its folder may be write-protected and
    nothing in them changes. Raises FileUnusable (missing, foreign, damaged, newer, open elsewhere) or
    SystemRefused; the file is then unharmed.
    """
    if read_only:
        return _open_copy(path)
    identity = _hold(path)
    try:
        file = _opened(path, backup=True)
    except BaseException:
        with _held_lock:
            _held.discard(identity)
        raise
    return file.belongs(identity, None)


def private_copy(path: Path, folder: Path) -> Path:
    """Copy a workshop file that nobody has open, with what a crash left beside it, into ``folder``.

    Raises FileUnusable if it is not one that this version reads, SystemRefused if the disk says no.
    """
    identity = _hold(path)
    copy = folder / path.name
    try:
        with translated(path):
            _refuse_if_locked(path)
            before = _state(path)
            for name in (path, *_beside(path)):
                if name.exists() and not name.name.endswith("-shm"):
                    shutil.copyfile(name, folder / name.name)
            if _state(path) != before:
                raise in_use(path)
    finally:
        with _held_lock:
            _held.discard(identity)
    return copy


def read_header(path: Path) -> int:
    """The file version of a workshop file. Raises FileUnusable for anything that this version cannot read."""
    if path.is_dir():
        raise FileUnusable(tr("“{path}” is a folder, not a CRM Workshop file.", path=path))
    if not path.is_file():
        raise FileUnusable(tr("There is no file “{path}”.", path=path))
    with translated(path), path.open("rb") as opened:
        header = opened.read(_HEADER_LENGTH)
    if len(header) < _HEADER_LENGTH or not header.startswith(_MAGIC):
        raise FileUnusable(tr("“{path}” is not a CRM Workshop file.", path=path.name))
    version, application = struct.unpack_from(">i", header, 60)[0], struct.unpack_from(">I", header, 68)[0]
    if application != APPLICATION_ID:
        raise FileUnusable(tr("“{path}” is not a CRM Workshop file.", path=path.name))
    if version > SCHEMA_VERSION:
        raise FileUnusable(
            tr(
                "“{path}” was made by a newer CRM Workshop (file version {version}, this app reads up to "
                "{schema_version}). Update the app to open it; the file was not changed.",
                path=path.name,
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        )
    if version < 1:
        raise FileUnusable(tr("“{path}” has no valid file version.", path=path.name))
    return int(version)


def is_held(path: Path) -> bool:
    """Whether this process has the file open."""
    with _held_lock:
        return path.exists() and _identity(path) in _held


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A path beside ``target`` to write to; at the end it is synced and takes the target's place, or is gone."""
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        yield partial
        with partial.open("rb+") as written:
            os.fsync(written.fileno())
        for stale in _beside(target):
            stale.unlink(missing_ok=True)
        partial.replace(target)
        _sync_folder(target.parent)
    finally:
        for leftover in (partial, *_beside(partial)):
            leftover.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make a new name in the folder survive a power cut, where the system has a way to ask for it."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some file systems have nothing to sync there
                os.fsync(opened)
        finally:
            os.close(opened)


def _reads_back(copy: Path) -> bool:
    connection = connect(copy)
    try:
        return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
    finally:
        connection.close()


def _opened(path: Path, *, backup: bool) -> WorkshopFile:
    """The file at the current version, its tables looked over."""
    version = read_header(path)
    if version < SCHEMA_VERSION or any(name.exists() for name in _beside(path)):
        WorkshopFile(path).release()  # folds in what a crash left, and makes sure that nobody else has it
        version = read_header(path)
    if version < SCHEMA_VERSION and backup:
        from crmworkshop.models.migrate import back_up

        back_up(path, version)
    file = WorkshopFile(path)
    try:
        if version < SCHEMA_VERSION:
            from crmworkshop.models.migrate import migrate

            with translated(path):
                migrate(file.connection, version, path.name)
        with file.transaction() as connection:
            problems = schema_problems(connection)
        if problems:
            raise FileUnusable(
                tr(
                    "“{path}” is damaged or was changed by another program: {problems}.",
                    path=path.name,
                    problems=problems[0],
                )
            )
    except BaseException:
        file.release()
        raise
    return file


def _open_copy(path: Path) -> WorkshopFile:
    with translated(path):
        folder = TemporaryDirectory(prefix="crmworkshop-")
    try:
        file = _opened(private_copy(path, Path(folder.name)), backup=False)
    except BaseException:
        folder.cleanup()
        raise
    file.forbid_writing()
    return file.belongs(None, folder)


def _hold(path: Path) -> tuple[int, int]:
    """Enter a file among those held, if it is a workshop file and not held yet."""
    with _held_lock:
        if path.is_file() and _identity(path) in _held:
            raise in_use(path)
        read_header(path)
        identity = _identity(path)
        _held.add(identity)
    return identity


def _refuse_if_locked(path: Path) -> None:
    """Raise FileUnusable if another process has the file open; leaves no trace in the folder."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_SECONDS)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.Error as error:  # a log that cannot be opened here, damage: the copy will show
        if primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise in_use(path) from error
    finally:
        connection.close()


def _state(path: Path) -> list[tuple[int, int]]:
    return [
        (name.stat().st_size, name.stat().st_mtime_ns)
        for name in (path, *_beside(path))
        if name.exists() and not name.name.endswith("-shm")
    ]


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + suffix) for suffix in _BESIDE]


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
