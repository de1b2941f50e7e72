"""Saves all that can be read of a damaged workshop file into a new one, and lists what could not."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any, Final

import sqlalchemy as sa

from crmworkshop.errors import WorkshopError
from crmworkshop.method.scales import ASKABLE
from crmworkshop.models.changes import NEVER_EMPTY, Change, Entry, added
from crmworkshop.models.driver import insertion
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.file import create_file, private_copy, refuse_existing, written_beside
from crmworkshop.models.health import Tables, guarded, replay
from crmworkshop.models.people import SETTINGS_ID, Settings
from crmworkshop.models.record import Record, new_id
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.rows import entry_of, write_entries, write_steps
from crmworkshop.models.schema import ANSWER, BALLOT, METADATA
from crmworkshop.models.trouble import translated
from crmworkshop.models.values import UNREADABLE, from_stored, problem_of

NAME_WHEN_LOST: Final = "Recovered workshop"

Row = dict[str, Any]


@dataclass(slots=True)
class _Found:
    """What a damaged file still gave."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    torn: set[str] = field(default_factory=set)
    """Tables of which a part could not be read."""
    losses: list[str] = field(default_factory=list)


def repair(path: Path, target: Path) -> list[str]:
    """Write what can be read of ``path`` to the new file ``target``; returns what could not, a sentence each.

    Rows that the tables no longer give are taken from the history if that can still be followed. ``path`` is not
    changed. Raises FileUnusable if it is no workshop file at all or ``target`` exists, SystemRefused if the disk
    says no.
    """
    refuse_existing(target)
    found = _Found()
    with translated(path), TemporaryDirectory(prefix="crmworkshop-repair-") as folder:
        connection = guarded(private_copy(path, Path(folder)))
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        try:
            for table in METADATA.tables.values():
                _read_table(connection, table, found)
        finally:
            connection.close()
    tables, told = _records(found), _told(found)
    if told is not None:
        for name in found.torn & tables.keys():
            tables[name] = told[0][name] | tables[name]
    _drop_lost_references(tables, found.losses)
    if not tables[Settings.table]:
        found.losses.append("The workshop's own settings could not be read; the usual ones stand in.")
        tables[Settings.table][SETTINGS_ID] = Settings(id=SETTINGS_ID, organisation=NAME_WHEN_LOST)
    if told is not None and told[0] == tables:
        entries = told[1]
    else:
        found.losses.append("The history of changes could not be followed; the new file starts a new one.")
        entries = _new_history(tables)
    _write(target, tables, entries, found)
    return found.losses


def _read_table(connection: sqlite3.Connection, table: sa.Table, found: _Found) -> None:
    """Read from both ends, so that a damaged page in the middle costs only the rows on it."""
    rows: dict[Any, Row] = {}
    key = [column.name for column in table.primary_key]
    try:
        present = {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')}
    except sqlite3.DatabaseError:
        present = set()
    names = [column.name for column in table.columns if column.name in present]
    for direction in ("ASC", "DESC") if set(key) <= present else ():
        order = ", ".join(f'"{name}" {direction}' for name in key)
        columns = sa.select(*(sa.column(name) for name in names)).select_from(sa.table(table.name))
        try:
            for values in connection.execute(f"{columns} ORDER BY {order}"):
                row = dict(zip(names, values, strict=True))
                rows.setdefault(tuple(row[name] for name in key), row)
            break
        except sqlite3.DatabaseError:
            found.torn.add(table.name)
    if not names:
        found.torn.add(table.name)
    found.rows[table.name] = list(rows.values())
    if table.name in found.torn:
        found.losses.append(f"A part of the table “{table.name}” could not be read; {len(rows)} rows could.")


def _records(found: _Found) -> Tables:
    tables: Tables = {}
    for kind in RECORD_TYPES:
        tables[kind.table] = {}
        for row in found.rows[kind.table]:
            record = _record(kind, row, found.losses)
            if record is not None:
                tables[kind.table][record.id] = record
            else:
                found.torn.add(kind.table)
    return tables


def _record(kind: type[Record], row: Row, losses: list[str]) -> Record | None:
    values: Row = {"id": row["id"], "position": row.get("position")}
    if not isinstance(values["position"], int | float):
        values["position"] = 0.0
    for name, declared in fields_of(kind).items():
        if name not in row:
            continue
        value, problem = _decoded(declared, row[name])
        if value is None and not problem and name in NEVER_EMPTY[kind.table]:
            problem = "is needed"
        if not problem:
            values[name] = value
        elif declared.required:
            losses.append(f"{kind.singular} {row['id']}: left out. {declared.label}: {problem}.")
            return None
        else:
            losses.append(
                f"{kind.singular} {row['id']}: {declared.label} was set back. It had been wrong: {problem}."
            )
    return kind(**values) if isinstance(row["id"], str) else None


def _decoded(declared: Field, stored: Any) -> tuple[Any, str]:
    restore = from_stored(declared)
    try:
        value = stored if stored is None or restore is None else restore(stored)
    except UNREADABLE:
        return None, f"“{stored}” cannot be read"
    return value, problem_of(declared, value)


def _told(found: _Found) -> tuple[Tables, list[Entry]] | None:
    """The records as the history tells them, and the history; None if it cannot be followed."""
    if "journal" in found.torn or not found.rows["journal"]:
        return None
    try:
        entries = [entry_of(SimpleNamespace(**row)) for row in found.rows["journal"]]
        return replay(entry.change.steps for entry in entries), entries
    except WorkshopError:
        return None


def _drop_lost_references(tables: Tables, losses: list[str]) -> None:
    again = True
    while again:
        again = False
        for kind in RECORD_TYPES:
            for record in list(tables[kind.table].values()):
                kept = _with_known_references(record, tables)
                if kept is record:
                    continue
                again = True
                if kept is None:
                    losses.append(f"{kind.singular} “{record.title}”: left out with what it belonged to.")
                    del tables[kind.table][record.id]
                else:
                    losses.append(f"{kind.singular} “{record.title}”: lost what it referred to.")
                    tables[kind.table][record.id] = kept


def _with_known_references(record: Record, tables: Mapping[str, Mapping[str, Record]]) -> Record | None:
    values: Row = {}
    for name, declared in fields_of(type(record)).items():
        value = getattr(record, name)
        if declared.kind is Kind.REF and value is not None and value not in tables[declared.target]:
            if declared.owner or declared.required:
                return None
            values[name] = None
        elif declared.kind is Kind.LINKS and any(key not in tables[declared.target] for key in value):
            values[name] = tuple(key for key in value if key in tables[declared.target])
    return record.with_values(**values) if values else record


def _new_history(tables: Tables) -> list[Entry]:
    first = tuple(added(record) for record in tables[Settings.table].values())
    others = tuple(
        added(record)
        for kind in RECORD_TYPES
        if kind is not Settings
        for record in tables[kind.table].values()
    )
    labels = (("Create the workshop", first), ("Recover what could be read", others))
    now = datetime.now(UTC)
    return [
        Entry(seq, new_id(), now, "", "do", None, Change(label, steps))
        for seq, (label, steps) in enumerate(labels, 1)
    ]


def _write(target: Path, tables: Tables, entries: list[Entry], found: _Found) -> None:
    ballots = {row["number"]: row for row in found.rows[BALLOT.name] if row.get("round") and row.get("id")}
    answers = list(_good_answers(found.rows[ANSWER.name], ballots))
    lost = len(found.rows[ANSWER.name]) - len(answers)
    if lost:
        found.losses.append(f"{lost} answers were left out: their ballot or their value is not known.")
    with translated(target), written_beside(target) as partial:
        file = create_file(partial)
        try:
            with file.transaction() as connection:
                write_steps(
                    connection, [added(record) for rows in tables.values() for record in rows.values()]
                )
                write_entries(connection, entries)
                for table, rows in ((BALLOT, list(ballots.values())), (ANSWER, answers)):
                    if rows:
                        names = tuple(rows[0])
                        values = [tuple(row[name] for name in names) for row in rows]
                        connection.executemany(insertion(table.name, names), values)
        finally:
            file.close()


def _good_answers(rows: list[Row], ballots: Mapping[Any, Row]) -> Iterator[Row]:
    allowed = {
        (question.value, level.number) for question in ASKABLE.values() for level in question.scale.levels
    }
    for row in rows:
        if row["ballot"] in ballots and (row["question"], row["value"]) in allowed:
            yield row
