"""Turns what SQLite and the system report into one sentence for the user with the right exit code."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crmworkshop.errors import FileUnusable, InvalidChange, SystemRefused, WorkshopError
from crmworkshop.language import tr

_NOT_ALLOWED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise a WorkshopError about ``path`` for what the database or the disk reports inside."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a bug of ours, such as using a file after it was closed
    except sqlite3.Error as error:
        raise understood(path, error) from error
    except OSError as error:
        raise SystemRefused(f"“{path.name}”: {error.strerror or error}.") from error


def in_use(path: Path) -> FileUnusable:
    """The refusal of a file that somebody works on."""
    return FileUnusable(
        tr("“{path}” is open in another window or program. Close it there first.", path=path.name)
    )


def primary_code(error: BaseException | None) -> int | None:
    """SQLite's primary result code of an error; None if it did not come from SQLite."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def understood(path: Path, error: BaseException | None) -> WorkshopError:
    """The failure to raise for an error of the database driver while working on ``path``."""
    primary = primary_code(error)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return in_use(path)
    if primary == sqlite3.SQLITE_CONSTRAINT:
        return InvalidChange(
            tr("This change refers to something that is not there (any more); nothing was changed.")
        )
    if primary == sqlite3.SQLITE_FULL:
        return SystemRefused(
            tr("The disk is full. What was saved before is safe; free some space and try again.")
        )
    if primary in _NOT_ALLOWED:
        return SystemRefused(
            tr(
                "“{path}” cannot be written here. Copy it to a folder of your own and open it there.",
                path=path.name,
            )
        )
    if primary == sqlite3.SQLITE_IOERR:
        return SystemRefused(
            tr(
                "The disk did not answer while working on “{path}”. What was saved before is safe.",
                path=path.name,
            )
        )
    return FileUnusable(
        tr("“{path}” is damaged or not a CRM Workshop file ({error}).", path=path.name, error=error)
    )
