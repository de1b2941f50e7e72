"""Brings an older file to the current version, after a backup copy beside it; loaded only when there is one."""

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from alembic.migration import MigrationContext
from alembic.operations import Operations

from crmworkshop.errors import FileUnusable
from crmworkshop.language import tr
from crmworkshop.models.alchemy import alchemy
from crmworkshop.models.file import written_beside
from crmworkshop.models.fingerprint import SCHEMA_VERSION, schema_problems
from crmworkshop.models.migrations import from_1, from_2, from_3
from crmworkshop.models.trouble import translated

STEPS: Final[Mapping[int, Callable[[Operations], None]]] = {
    1: from_1.upgrade,
    2: from_2.upgrade,
    3: from_3.upgrade,
}
"""By the version a step starts from; each ends one version higher."""


def back_up(path: Path, version: int) -> Path:
    """Copy the file as it is beside itself and return the copy's path; nobody may have the file open."""
    stem = f"{path.stem} (before update from version {version}"
    names = (f"{stem}{'' if at == 1 else f', {at}'}){path.suffix}" for at in range(1, 1000))
    target = next(found for name in names if not (found := path.with_name(name)).exists())
    with translated(target), written_beside(target) as partial:
        shutil.copyfile(path, partial)
    return target


def migrate(connection: sqlite3.Connection, version: int, name: str) -> None:
    """Run every step from ``version`` on in one transaction.

    Raises FileUnusable, with nothing changed, if the tables are not as they should be then.
    """
    with alchemy(connection) as seen:
        seen.exec_driver_sql("BEGIN IMMEDIATE")
        operations = Operations(MigrationContext.configure(seen))
        for start in range(version, SCHEMA_VERSION):
            STEPS[start](operations)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        problems = schema_problems(connection)
        if not problems and connection.execute("PRAGMA foreign_key_check").fetchone():
            problems = ["a row refers to one that is not there"]
        if problems:
            raise FileUnusable(
                tr(
                    "“{name}” cannot be brought from version {version} to {schema_version}: {problems}. It "
                    "was not changed.",
                    name=name,
                    version=version,
                    schema_version=SCHEMA_VERSION,
                    problems=problems[0],
                )
            )
