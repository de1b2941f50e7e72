"""The SQLite side of a workshop file: create, open, look whether it is whole, copy, close. Nothing else knows SQLite."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from crmworkshop.errors import FileUnusable, SystemRefused, WorkshopError
from crmworkshop.models.schema import METADATA, SCHEMA_VERSION

APPLICATION_ID: Final = 0x43524D57
_BUSY_SECONDS: Final = 1.0


def create_file(path: Path) -> sa.Engine:
    """Make a new, empty workshop file and open it. Raises UsageError-like FileUnusable if ``path`` exists."""
    if path.exists():
        raise FileUnusable(f"“{path}” exists already. Choose another name.")
    if not path.parent.is_dir():
        raise SystemRefused(f"The folder “{path.parent}” does not exist.")
    try:
        with translated(path):
            engine = _engine(path)
            with engine.begin() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
                METADATA.create_all(connection)
            _durable(engine)
    except WorkshopError:
        path.unlink(missing_ok=True)
        raise
    return engine


def open_file(path: Path) -> sa.Engine:
    """Open a workshop file of the current version; an older one is migrated after a backup copy.

    Raises FileUnusable (missing, foreign, damaged, newer, open elsewhere) or SystemRefused; the file is
    then unharmed.
    """
    if not path.is_file():
        raise FileUnusable(f"There is no file “{path}”.")
    with translated(path):
        engine = _engine(path)
        try:
            version = _identify(engine, path)
            if version < SCHEMA_VERSION:
                from crmworkshop.models.migrate import migrate

                migrate(engine, path, version)
            problems = schema_problems(engine)
            if problems:
                raise FileUnusable(
                    f"“{path.name}” is damaged or was changed by another program: {problems[0]}."
                )
            _durable(engine)
        except BaseException:
            engine.dispose()
            raise
    return engine


def close_file(engine: sa.Engine) -> None:
    """Write everything into the one file and let go of it."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("PRAGMA journal_mode = DELETE")
    except (
        sa.exc.DatabaseError
    ):  # closing must not fail: SQLite folds the log in when the file is opened next
        pass
    engine.dispose()


def copy_file(engine: sa.Engine, target: Path) -> None:
    """Write a compact copy of the open file beside ``target`` and move it into place, replacing what was there."""
    partial = target.with_name(f".{target.name}.partial")
    with translated(target):
        partial.unlink(missing_ok=True)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("VACUUM INTO ?", (str(partial),))
            with partial.open("rb+") as written:
                os.fsync(written.fileno())
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)


def schema_problems(engine: sa.Engine) -> list[str]:
    """What differs from the tables this version makes; triggers, views and strange tables included."""
    with engine.connect() as connection:
        found = _fingerprint(connection)
    expected_engine = _engine(Path(":memory:"))
    with expected_engine.begin() as connection:
        METADATA.create_all(connection)
        expected = _fingerprint(connection)
    expected_engine.dispose()
    problems = [f"“{name}” does not belong in it" for name in sorted(found.keys() - expected.keys())]
    problems += [f"the table “{name}” is missing" for name in sorted(expected.keys() - found.keys())]
    problems += [
        f"“{name}” is not as it was made"
        for name in sorted(expected.keys() & found.keys())
        if found[name] != expected[name]
    ]
    return problems


def _fingerprint(connection: sa.Connection) -> dict[str, Any]:
    rows = connection.exec_driver_sql(
        "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    ).all()
    found: dict[str, Any] = {}
    for kind, name, table in rows:
        if kind == "table":
            columns = connection.exec_driver_sql(f'PRAGMA table_xinfo("{name}")').all()
            keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').all()
            found[name] = (
                "table",
                sorted((row[1], row[2], row[3], row[5], row[6]) for row in columns),
                sorted(tuple(row)[2:7] for row in keys),
            )
        elif kind == "index":
            covered = connection.exec_driver_sql(f'PRAGMA index_info("{name}")').all()
            found[name] = ("index", table, [row[2] for row in covered])
        else:
            found[name] = (kind, table)
    return found


def _identify(engine: sa.Engine, path: Path) -> int:
    with engine.connect() as connection:
        application = int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())
        version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if application != APPLICATION_ID:
        raise FileUnusable(f"“{path.name}” is not a CRM Workshop file.")
    if version > SCHEMA_VERSION:
        raise FileUnusable(
            f"“{path.name}” was made by a newer CRM Workshop (file version {version}, this app reads up to "
            f"{SCHEMA_VERSION}). Update the app to open it; the file was not changed."
        )
    if version < 1:
        raise FileUnusable(f"“{path.name}” has no valid file version.")
    return version


def _engine(path: Path) -> sa.Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=256
        )
        for pragma in (
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "foreign_keys = ON",
            "locking_mode = EXCLUSIVE",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = sa.create_engine("sqlite+pysqlite://", creator=connect, poolclass=StaticPool)

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _durable(engine: sa.Engine) -> None:
    """From here on every commit is on the disk when it returns; one sync each, thanks to the write-ahead log."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.close()
    finally:
        connection.close()


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system report into a sentence with the right exit code."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise _understood(path, error.orig) from error
    except sqlite3.Error as error:
        raise _understood(path, error) from error
    except OSError as error:
        raise SystemRefused(f"“{path.name}”: {error.strerror or error}.") from error


def _understood(path: Path, error: BaseException | None) -> WorkshopError:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return FileUnusable(f"“{path.name}” is open in another window or program. Close it there first.")
    if primary == sqlite3.SQLITE_FULL:
        return SystemRefused(
            "The disk is full. What was saved before is safe; free some space and try again."
        )
    if primary in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_AUTH,
    ):
        return SystemRefused(
            f"“{path.name}” cannot be written here. Copy it to a folder of your own and open it there."
        )
    if primary == sqlite3.SQLITE_IOERR:
        return SystemRefused(
            f"The disk did not answer while working on “{path.name}”. What was saved before is safe."
        )
    return FileUnusable(f"“{path.name}” is damaged or not a CRM Workshop file ({error}).")
