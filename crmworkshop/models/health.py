"""Tells whether a workshop file is whole, and what is not; works on a private copy, never on the file itself."""

import sqlite3
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import sqlalchemy as sa

from crmworkshop.errors import FileUnusable, SystemRefused, WorkshopError
from crmworkshop.method.scales import ASKABLE
from crmworkshop.models.alchemy import alchemy
from crmworkshop.models.changes import NEVER_EMPTY, Step
from crmworkshop.models.draft import moved
from crmworkshop.models.driver import Connection
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.file import connect, open_file, private_copy, read_header
from crmworkshop.models.fingerprint import SCHEMA_VERSION
from crmworkshop.models.people import Settings
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE, RECORD_TYPES
from crmworkshop.models.rows import read_entries, read_records
from crmworkshop.models.schema import ANSWER, BALLOT, TABLES
from crmworkshop.models.trouble import primary_code, translated
from crmworkshop.models.values import problem_of

SECONDS: Final = 120.0
"""How long the database may work on one file; a file made to keep it busy for ever does not."""
_SHOWN: Final = 20
_LIMITS: Final = {
    sqlite3.SQLITE_LIMIT_LENGTH: 256 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1024 * 1024,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG)

Tables = dict[str, dict[str, Record]]


@dataclass(slots=True)
class Report:
    """What a look into a file found, each in one sentence."""

    problems: list[str] = field(default_factory=list)
    """What is wrong with it; empty if it is whole."""
    remarks: list[str] = field(default_factory=list)
    """What is worth knowing and harmless."""


def examine(path: Path) -> Report:
    """Look a workshop file over. The file is not changed.

    Raises FileUnusable if it is missing, foreign, newer than this app or open elsewhere, and SystemRefused if the
    look itself could not be taken (no room for the copy): that says nothing about the file.
    """
    report = Report()
    with translated(path), TemporaryDirectory(prefix="crmworkshop-check-") as folder:
        if any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal")):
            report.remarks.append(
                "The file was not closed properly. Nothing is lost: opening it puts that right."
            )
        copy = private_copy(path, Path(folder))
        version = read_header(copy)
        if version < SCHEMA_VERSION:
            report.remarks.append(f"It is of version {version} and is brought up to date when it is opened.")
        if _database_is_whole(copy, report):
            try:
                _examine_content(copy, report)
            except FileUnusable as error:
                report.problems.append(str(error))
    return report


def _database_is_whole(copy: Path, report: Report) -> bool:
    connection = guarded(copy)
    try:
        found = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_SHOWN})")]
    except sqlite3.Error as error:
        if primary_code(error) == sqlite3.SQLITE_INTERRUPT:
            raise SystemRefused(
                f"The check was given up after {SECONDS:.0f} seconds, which says nothing about the file."
            ) from error
        if primary_code(error) not in _DAMAGE:
            raise
        found = [str(error)]
    finally:
        connection.close()
    report.problems += [f"The database is damaged: {line}." for line in found if line != "ok"]
    return not report.problems


def guarded(copy: Path) -> sqlite3.Connection:
    """A connection on which neither the size nor the schema of a hostile file can do harm; for copies only."""
    connection = connect(copy)
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    until = time.monotonic() + SECONDS
    connection.set_progress_handler(lambda: int(time.monotonic() > until), 1_000)
    return connection


def _examine_content(copy: Path, report: Report) -> None:
    file = open_file(copy)  # brings the copy up to date and looks its tables over
    try:
        with file.transaction() as connection:
            report.problems += [
                f"{TABLE_NAMES.get(row[0], row[0])}: a row refers to one in “{row[2]}” that is not there."
                for row in connection.execute("PRAGMA foreign_key_check").fetchmany(_SHOWN)
            ]
            tables = _records(connection, report)
            if tables is not None:
                _examine_records(tables, report)
                _examine_history(connection, tables, report)
            with alchemy(connection) as seen:
                _examine_ballots(seen, report)
    finally:
        file.close()


TABLE_NAMES: Final = {kind.table: kind.plural for kind in RECORD_TYPES}


def _records(connection: Connection, report: Report) -> Tables | None:
    tables: Tables = {}
    for kind in RECORD_TYPES:
        try:
            tables[kind.table] = read_records(connection, kind)
        except FileUnusable as error:
            report.problems.append(str(error))
    return tables if len(tables) == len(RECORD_TYPES) else None


def _examine_records(tables: Tables, report: Report) -> None:
    if len(tables[Settings.table]) != 1:
        report.problems.append(
            f"The workshop's settings are there {len(tables[Settings.table])} times, not once."
        )
    wrong = [line for kind in RECORD_TYPES for line in _wrong_values(kind, tables)]
    report.problems += wrong[:_SHOWN]
    if len(wrong) > _SHOWN:
        report.problems.append(f"{len(wrong) - _SHOWN} more values are wrong.")


def _wrong_values(kind: type[Record], tables: Tables) -> Iterable[str]:
    for record in tables[kind.table].values():
        for declared in fields_of(kind).values():
            value = getattr(record, declared.name)
            problem = problem_of(declared, value) or lost_link(declared, value, tables)
            if value is None and declared.name in NEVER_EMPTY[kind.table]:
                problem = "is needed"
            if problem:
                yield f"{kind.singular} “{record.title}”, {declared.label}: {problem}."


def lost_link(declared: Field, value: Any, tables: Mapping[str, Mapping[str, Record]]) -> str:
    """What is wrong with the references of a LINKS field, in words; empty if nothing."""
    if declared.kind is not Kind.LINKS or all(key in tables[declared.target] for key in value):
        return ""
    return f"names something in “{TABLE_NAMES[declared.target]}” that is not there"


def replay(changes: Iterable[Iterable[Step]]) -> Tables:
    """The records that the steps of the whole history, oldest first, make out of nothing.

    Raises FileUnusable if a step finds another row than it left.
    """
    tables: Tables = {kind.table: {} for kind in RECORD_TYPES}
    for steps in changes:
        for step in steps:
            present = tables[step.table].pop(step.id, None)
            if (present is None) != (step.old is None) or not _as_left(present, step):
                raise FileUnusable(
                    f"a change to {TABLE_NAMES[step.table]} does not follow from those before it"
                )
            record, _whole = moved(step, present)
            if record is not None:
                tables[step.table][step.id] = record
    return tables


def _as_left(present: Record | None, step: Step) -> bool:
    return all(getattr(present, name) == value for name, value in (step.old or {}).items())


def history_of(connection: Connection) -> Tables:
    """The records as the journal tells them. Raises FileUnusable if it cannot be followed."""
    return replay(entry.change.steps for entry in reversed(read_entries(connection)))


def _examine_history(connection: Connection, tables: Tables, report: Report) -> None:
    try:
        told = history_of(connection)
    except WorkshopError as error:
        report.problems.append(f"The history cannot be followed: {str(error).rstrip('.')}.")
        return
    different = [BY_TABLE[table].plural for table, records in tables.items() if records != told[table]]
    report.problems += [
        f"{plural}: what is stored differs from what the history tells." for plural in different
    ]


def _examine_ballots(connection: sa.Connection, report: Report) -> None:
    rounds, processes, departments = (
        sa.select(TABLES[name].c.id) for name in ("round", "process", "department")
    )
    orphans = _count(connection, BALLOT.c.round.not_in(rounds))
    if orphans:
        report.remarks.append(
            f"{orphans} ballots belong to rounds that were removed or undone; they count nowhere."
        )
    elsewhere = _count(connection, BALLOT.c.department.not_in(departments))
    if elsewhere:
        report.remarks.append(f"{elsewhere} ballots come from departments that were removed or undone.")
    about = _count(connection, ANSWER.c.process.not_in(processes))
    if about:
        report.remarks.append(f"{about} answers are about processes that were removed or undone.")
    known = [
        sa.and_(
            ANSWER.c.question == question.value,
            ANSWER.c.value.in_([level.number for level in question.scale.levels]),
        )
        for question in ASKABLE.values()
    ]
    wrong = _count(connection, sa.not_(sa.or_(*known)))
    if wrong:
        report.problems.append(f"{wrong} answers hold a value that is not on their question's scale.")


def _count(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> int:
    return int(connection.execute(sa.select(sa.func.count()).where(condition)).scalar_one())
