"""Records and journal entries as database rows: written step by step, read back whole."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any, Final, NamedTuple

from crmworkshop.errors import FileUnusable
from crmworkshop.language import tr
from crmworkshop.models.changes import Change, Entry, EntryKind, Step, Told, steps_from_json, steps_to_json
from crmworkshop.models.driver import MARK, Connection, insertion, listed, quoted
from crmworkshop.models.fields import fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.values import UNREADABLE, from_stored, to_stored

_WITH_ID: Final = f'WHERE "id" = {MARK}'


class JournalRow(NamedTuple):
    """A row of the journal as it is stored."""

    seq: int
    id: str
    at: str
    author: str
    kind: EntryKind
    of: str | None
    label: str
    steps: str


_JOURNAL: Final = JournalRow._fields
_READ_JOURNAL: Final = " ".join(("SELECT", listed(_JOURNAL), "FROM journal"))
_LENGTH: Final = _READ_JOURNAL.replace(listed(_JOURNAL), "length(steps)")
_TOLD: Final = " ".join(("SELECT", listed(Told._fields), ", steps FROM journal ORDER BY seq DESC"))
_TOLD_ALONE: Final = _TOLD.replace(", steps", "")


def write_steps(connection: Connection, steps: Sequence[Step]) -> None:
    """Write whole steps in order; a run of the same kind about one table goes in as one statement."""
    changing = (step for step in steps if step.new != {})
    for (statement, order), run in groupby(changing, _statement):
        _run(connection, statement, order, [_row(step) for step in run])


def write_entries(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add entries to the journal."""
    _run(connection, insertion("journal", _JOURNAL), _JOURNAL, [_journal_row(entry) for entry in entries])


def _statement(step: Step) -> tuple[str, tuple[str, ...]]:
    """The text and the order of its values."""
    if step.new is None:
        return " ".join(("DELETE FROM", quoted(step.table), _WITH_ID)), ("id",)
    names = tuple(step.new)
    if step.old is None:
        return insertion(step.table, ("id", *names)), ("id", *names)
    return _update(step.table, names), (*names, "id")


def _run(connection: Connection, statement: str, order: Sequence[str], rows: list[dict[str, Any]]) -> None:
    values = [tuple(row[name] for name in order) for row in rows]
    if len(values) > 1:
        connection.executemany(statement, values)
    else:
        connection.execute(statement, values[0])


@cache
def _update(table: str, names: tuple[str, ...]) -> str:
    sets = ", ".join(f"{quoted(name)} = {MARK}" for name in names)
    return " ".join(("UPDATE", quoted(table), "SET", sets, _WITH_ID))


def _row(step: Step) -> dict[str, Any]:
    declared = fields_of(BY_TABLE[step.table])
    row = {
        name: value if name == "position" else to_stored(declared[name], value)
        for name, value in (step.new or {}).items()
    }
    row["id"] = step.id
    return row


def read_records(connection: Connection, kind: type[Record]) -> dict[str, Record]:
    """All rows of a table as records by id. Raises FileUnusable for a value that this version cannot read."""
    declared = fields_of(kind)
    names = ["id", "position", *declared]
    restorers: list[tuple[str, Callable[[Any], Any]]] = [
        (name, restore) for name, field in declared.items() if (restore := from_stored(field)) is not None
    ]
    query = " ".join(("SELECT", listed(names), "FROM", quoted(kind.table)))
    records: dict[str, Record] = {}
    for row in connection.execute(query).fetchall():
        values = dict(zip(names, row, strict=True))
        for name, restore in restorers:
            if values[name] is not None:
                try:
                    values[name] = restore(values[name])
                except UNREADABLE as error:
                    raise FileUnusable(
                        tr(
                            "{plural}: {label} holds “{values}”, which this version cannot read. Update the app, or "
                            "let “check” repair a copy; the file was not changed.",
                            plural=tr(kind.plural),
                            label=tr(declared[name].label),
                            values=values[name],
                        )
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
            tr(
                "The change “{row}” cannot be read by this version. Update the app; the file was not "
                "changed.",
                row=row.label,
            )
        ) from error


def read_entries(connection: Connection, limit: int | None = None) -> list[Entry]:
    """Journal entries, newest first."""
    query = " ".join((_READ_JOURNAL, "ORDER BY seq DESC", "" if limit is None else f"LIMIT {limit:d}"))
    return [entry_of(JournalRow(*row)) for row in connection.execute(query).fetchall()]


def read_told(connection: Connection, limit: int) -> list[Told]:
    """The latest journal entries, newest first, without their steps."""
    return [_told(*row) for row in connection.execute(f"{_TOLD_ALONE} LIMIT {limit:d}").fetchall()]


def read_told_about(connection: Connection, keys: Sequence[str], limit: int) -> list[Told]:
    """The journal entries that touch any of these records, newest first, at most ``limit``.

    Looked for here and not by the database, which would take twenty times as long for an import's many steps.
    """
    found: list[Told] = []
    rows = connection.execute(_TOLD)
    for *told, steps in iter(rows.fetchone, None):
        if len(found) == limit or not keys:
            break
        # A step begins with table, id and its old values, or null: other records' links to the id do not look so.
        if any(key in steps and (f'","{key}",{{' in steps or f'","{key}",null' in steps) for key in keys):
            found.append(_told(*told))
    return found


def _told(key: str, at: str, author: str, kind: EntryKind, label: str) -> Told:
    return Told(key, datetime.fromisoformat(at), author, kind, label)


def read_entry(connection: Connection, entry_id: str) -> Entry:
    """The journal entry with this id; it must be there."""
    return entry_of(JournalRow(*connection.execute(f"{_READ_JOURNAL} {_WITH_ID}", (entry_id,)).fetchone()))


def read_length(connection: Connection, entry_ids: Iterable[str]) -> int:
    """The characters of the steps of these journal entries, together."""
    return sum(connection.execute(f"{_LENGTH} {_WITH_ID}", (key,)).fetchone()[0] for key in entry_ids)


def read_course(connection: Connection) -> list[tuple[int, str, EntryKind, str]]:
    """Number, id, kind and label of every journal entry, oldest first."""
    return connection.execute("SELECT seq, id, kind, label FROM journal ORDER BY seq").fetchall()
