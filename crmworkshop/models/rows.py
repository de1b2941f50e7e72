"""Records and journal entries as database rows: written step by step, read back whole."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmworkshop.errors import FileUnusable
from crmworkshop.models.changes import Change, Entry, Step, steps_from_json, steps_to_json
from crmworkshop.models.fields import fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.schema import JOURNAL, TABLES
from crmworkshop.models.values import UNREADABLE, from_stored, to_stored


def write_steps(connection: sa.Connection, steps: Sequence[Step]) -> None:
    """Write whole steps; runs of added rows of one table go in as one statement."""
    run: list[Step] = []
    for step in (*steps, None):
        if run and (step is None or step.old is not None or step.table != run[0].table):
            connection.execute(TABLES[run[0].table].insert(), [_row(added_step) for added_step in run])
            run = []
        if step is None:
            return
        table = TABLES[step.table]
        if step.old is None:
            run.append(step)
        elif step.new is None:
            connection.execute(table.delete().where(table.c.id == step.id))
        else:
            row = {name: value for name, value in _row(step).items() if name != "id"}
            connection.execute(table.update().where(table.c.id == step.id).values(row))


def _row(step: Step) -> dict[str, Any]:
    declared = fields_of(BY_TABLE[step.table])
    row = {
        name: value if name == "position" else to_stored(declared[name], value)
        for name, value in (step.new or {}).items()
    }
    return row | {"id": step.id}


def read_records(connection: sa.Connection, kind: type[Record]) -> dict[str, Record]:
    """All rows of a table as records by id. Raises FileUnusable for a value that this version cannot read."""
    declared = fields_of(kind)
    names = ["id", "position", *declared]
    restorers: list[tuple[str, Callable[[Any], Any]]] = [
        (name, restore) for name, field in declared.items() if (restore := from_stored(field)) is not None
    ]
    table = TABLES[kind.table]
    records: dict[str, Record] = {}
    for row in connection.execute(sa.select(*(table.c[name] for name in names))):
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


def journal_row(entry: Entry) -> dict[str, Any]:
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
