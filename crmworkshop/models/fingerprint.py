"""What the tables of a workshop file must look like, and how an opened file differs from it."""

import sqlite3
from collections import defaultdict
from hashlib import sha256
from typing import Any, Final

SCHEMA_VERSION: Final = 4
FINGERPRINT: Final = "0ddad240912fd4565162aff00eab532b86714259e8248747683409ad740236ee"
"""Of the tables of this version, so that opening a file need not load what makes tables; a test compares the two."""

_OBJECTS = "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
_COLUMNS = (
    'SELECT t.name, c.name, c.type, c."notnull", c.pk, c.hidden FROM ({}) t, pragma_table_xinfo(t.name) c'
)
_KEYS = 'SELECT t.name, k."from", k."table", k."to" FROM ({}) t, pragma_foreign_key_list(t.name) k'
_INDEXES = (
    'SELECT t.name, i.name, i."unique", i.partial, c.name FROM ({}) t, pragma_index_list(t.name) i, '
    "pragma_index_info(i.name) c WHERE i.origin <> 'pk' ORDER BY t.name, i.name, c.seqno"
)


def schema_problems(connection: sqlite3.Connection) -> list[str]:
    """What differs from the tables this version makes, in words; triggers, views and strange tables included."""
    found = _found(connection)
    if fingerprint(found) == FINGERPRINT:
        return []
    expected = expected_tables()
    problems = [f"“{name}” does not belong in it" for name in sorted(found.keys() - expected.keys())]
    problems += [f"the table “{name}” is missing" for name in sorted(expected.keys() - found.keys())]
    problems += [
        f"the table “{name}” is not as it was made"
        for name in sorted(expected.keys() & found.keys())
        if found[name] != expected[name]
    ]
    return problems


def fingerprint(tables: dict[str, Any]) -> str:
    """A digest of tables in the form of `expected_tables`."""
    lines = [
        f"{name} {looks if isinstance(looks, str) else [sorted(map(repr, part)) for part in looks]}"
        for name, looks in sorted(tables.items())
    ]
    return sha256("\n".join(lines).encode()).hexdigest()


def _found(connection: sqlite3.Connection) -> dict[str, Any]:
    columns, keys, indexes = _by_table(), _by_table(), _by_table()
    for table, *column in connection.execute(_COLUMNS.format(_TABLES)):
        columns[table].add(tuple(column))
    for table, *key in connection.execute(_KEYS.format(_TABLES)):
        keys[table].add(tuple(key))
    members: dict[tuple[str, str, bool, bool], list[str]] = defaultdict(list)
    for table, index, unique, partial, column in connection.execute(_INDEXES.format(_TABLES)):
        members[table, index, bool(unique), bool(partial)].append(column)
    for (table, _name, unique, partial), covered in members.items():
        indexes[table].add((unique, partial, tuple(covered)))
    found: dict[str, Any] = {}
    for kind, name, _table in connection.execute(_OBJECTS):
        if kind == "table":
            found[name] = (columns[name], keys[name], indexes[name])
        elif kind != "index":
            found[name] = kind
    return found


def expected_tables() -> dict[str, Any]:
    """By name: the set of columns, of references and of indexes; for anything but a table, its kind of object."""
    from sqlalchemy.dialects import sqlite

    from crmworkshop.models.schema import METADATA

    dialect = sqlite.dialect()
    return {
        name: (
            {
                (
                    column.name,
                    column.type.compile(dialect),
                    int(not column.nullable),
                    list(table.primary_key).index(column) + 1 if column.primary_key else 0,
                    0,
                )
                for column in table.columns
            },
            {(key.parent.name, key.column.table.name, key.column.name) for key in table.foreign_keys},
            {(bool(index.unique), False, tuple(index.columns.keys())) for index in table.indexes}
            | {(True, False, (column.name,)) for column in table.columns if column.unique},
        )
        for name, table in METADATA.tables.items()
    }


def _by_table() -> defaultdict[str, set[Any]]:
    return defaultdict(set)
