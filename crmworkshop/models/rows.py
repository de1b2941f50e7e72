"""Records and journal entries as database rows: written step by step, read back whole."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Final

import sqlalchemy as sa

from crmworkshop.errors import FileUnusable
from crmworkshop.models.changes import Change, Entry, Step, steps_from_json, steps_to_json
from crmworkshop.models.fields import fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.schema import JOURNAL, TABLES
from crmworkshop.models.values import UNREADABLE, from_stored, to_stored

_compiled: Final[dict[tuple[str, str, tuple[str, ...]], tuple[str, tuple[str, ...]]]] = {}
"""SQL texts and the order of their values: compiled once, since that costs more than running them."""


def write_steps(connection: sa.Connection, steps: Sequence[Step]) -> None:
    """Write whole steps in order; a run of the same kind about one table goes in as one statement."""
    changing = (step for step in steps if step.new != {})
    for (verb, table, names), run in groupby(changing, _statement):
        _run(connection, verb, TABLES[table], names, [_row(step) for step in run])


def write_entries(connection: sa.Connection, entries: Sequence[Entry]) -> None:
    """Add entries to the journal."""
    rows = [_journal_row(entry) for entry in entries]
    _run(connection, "insert", JOURNAL, tuple(rows[0]), rows)


def _statement(step: Step) -> tuple[str, str, tuple[str, ...]]:
    if step.new is None:
        return "delete", step.table, ()
    return (
        ("insert", step.table, ("id", *step.new))
        if step.old is None
        else ("update", step.table, tuple(step.new))
    )


def _run(
    connection: sa.Connection, verb: str, table: sa.Table, names: tuple[str, ...], rows: list[dict[str, Any]]
) -> None:
    known = _compiled.get((verb, table.name, names))
    if known is None:
        known = _compiled[verb, table.name, names] = _compile(connection, verb, table, names)
    text, order = known
    values = [tuple(row[name] for name in order) for row in rows]
    connection.exec_driver_sql(text, values if len(values) > 1 else values[0])


def _compile(
    connection: sa.Connection, verb: str, table: sa.Table, names: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    given = {name: sa.bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
    key = table.c.id == sa.bindparam("new_id")
    statement: sa.Insert | sa.Update | sa.Delete
    if verb == "insert":
        statement = table.insert().values(given)
    elif verb == "update":
        statement = table.update().where(key).values(given)
    else:
        statement = table.delete().where(key)
    compiled = statement.compile(dialect=connection.dialect)
    return str(compiled), tuple(name.removeprefix("new_") for name in compiled.positiontup or ())


def _row(step: Step) -> dict[str, Any]:
    declared = fields_of(BY_TABLE[step.table])
    row = {
        name: value if name == "position" else to_stored(declared[name], value)
        for name, value in (step.new or {}).items()
    }
    row["id"] = step.id
    return row


def read_records(connection: sa.Connection, kind: type[Record]) -> dict[str, Record]:
    """All rows of a table as records by id. Raises FileUnusable for a value that this version cannot read."""
    declared = fields_of(kind)
    names = ["id", "position", *declared]
    restorers: list[tuple[str, Callable[[Any], Any]]] = [
        (name, restore) for name, field in declared.items() if (restore := from_stored(field)) is not None
    ]
    # As text: to compile thirty statements takes longer than to read a usual workshop.
    query = " ".join(("SELECT", ", ".join(f'"{name}"' for name in names), "FROM", f'"{kind.table}"'))
    records: dict[str, Record] = {}
    for row in connection.exec_driver_sql(query).all():
        values = dict(zip(names, row, strict=True))
        for name, restore in restorers:
            if values[name] is not None:
                try:
                    values[name] = restore(values[name])
                except UNREADABLE as error:
                    raise FileUnusable(
                        f"{kind.plural}: {declared[name].label} holds “{values[name]}”, which this version cannot "
                        "read. Update the app, or let “check” repair a copy; the file was not changed."
                    ) from error
        records[row[0]] = kind(**values)
    return records


def _journal_row(entry: Entry) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "id": entry.id,
        "at": entry.at.isoformat(timespec="milliseconds"),
        "author": entry.author,
        "kind": entry.kind,
        "of": entry.of,
        "label": entry.label,
        "steps": steps_to_json(entry.change.steps),
    }


def entry_of(row: Any) -> Entry:
    """A journal row as an entry. Raises FileUnusable for one that this version cannot read."""
    try:
        change = Change(row.label, steps_from_json(row.steps))
        return Entry(row.seq, row.id, datetime.fromisoformat(row.at), row.author, row.kind, row.of, change)
    except UNREADABLE as error:
        raise FileUnusable(
            f"The change “{row.label}” cannot be read by this version. Update the app; the file was not changed."
        ) from error


def read_entries(connection: sa.Connection, limit: int | None = None) -> list[Entry]:
    """Journal entries, newest first."""
    query = sa.select(JOURNAL).order_by(JOURNAL.c.seq.desc()).limit(limit)
    return [entry_of(row) for row in connection.execute(query)]


def read_entry(connection: sa.Connection, entry_id: str) -> Entry:
    """The journal entry with this id; it must be there."""
    return entry_of(connection.execute(sa.select(JOURNAL).where(JOURNAL.c.id == entry_id)).one())
