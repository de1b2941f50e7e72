"""Brings an older file to the current version, after a backup copy beside it; loaded only when there is one."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from crmworkshop.errors import FileUnusable
from crmworkshop.models.file import written_beside
from crmworkshop.models.fingerprint import schema_problems
from crmworkshop.models.migrations import from_1
from crmworkshop.models.schema import SCHEMA_VERSION
from crmworkshop.models.trouble import translated

STEPS: Final[Mapping[int, Callable[[Operations], None]]] = {1: from_1.upgrade}
"""By the version a step starts from; each ends one version higher."""


def back_up(path: Path, version: int) -> Path:
    """Copy the file as it is beside itself and return the copy's path; nobody may have the file open."""
    stem = f"{path.stem} (before update from version {version}"
    names = (f"{stem}{'' if at == 1 else f', {at}'}){path.suffix}" for at in range(1, 1000))
    target = next(found for name in names if not (found := path.with_name(name)).exists())
    with translated(target), written_beside(target) as partial:
        shutil.copyfile(path, partial)
    return target


def migrate(connection: sa.Connection, version: int, name: str) -> None:
    """Run every step from ``version`` on in the caller's transaction.

    Raises FileUnusable, so that the transaction is rolled back, if the tables are not as they should be then.
    """
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    operations = Operations(MigrationContext.configure(connection))
    for start in range(version, SCHEMA_VERSION):
        STEPS[start](operations)
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    problems = schema_problems(connection)
    if not problems and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        problems = ["a row refers to one that is not there"]
    if problems:
        raise FileUnusable(
            f"“{name}” cannot be brought from version {version} to {SCHEMA_VERSION}: {problems[0]}. It was not changed."
        )
