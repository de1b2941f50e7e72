"""What the tables of a workshop file must look like, and how an opened file differs from it."""

from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from crmworkshop.models.schema import METADATA

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


def schema_problems(connection: sa.Connection) -> list[str]:
    """What differs from the tables this version makes, in words; triggers, views and strange tables included."""
    found, expected = _found(connection), _expected(connection.dialect)
    problems = [f"“{name}” does not belong in it" for name in sorted(found.keys() - expected.keys())]
    problems += [f"the table “{name}” is missing" for name in sorted(expected.keys() - found.keys())]
    problems += [
        f"the table “{name}” is not as it was made"
        for name in sorted(expected.keys() & found.keys())
        if found[name] != expected[name]
    ]
    return problems


def _found(connection: sa.Connection) -> dict[str, Any]:
    columns, keys, indexes = _by_table(), _by_table(), _by_table()
    for table, *column in connection.exec_driver_sql(_COLUMNS.format(_TABLES)):
        columns[table].add(tuple(column))
    for table, *key in connection.exec_driver_sql(_KEYS.format(_TABLES)):
        keys[table].add(tuple(key))
    members: dict[tuple[str, str, bool, bool], list[str]] = defaultdict(list)
    for table, index, unique, partial, column in connection.exec_driver_sql(_INDEXES.format(_TABLES)):
        members[table, index, bool(unique), bool(partial)].append(column)
    for (table, _name, unique, partial), covered in members.items():
        indexes[table].add((unique, partial, tuple(covered)))
    found: dict[str, Any] = {}
    for kind, name, _table in connection.exec_driver_sql(_OBJECTS):
        if kind == "table":
            found[name] = (columns[name], keys[name], indexes[name])
        elif kind != "index":
            found[name] = kind
    return found


def _expected(dialect: sa.Dialect) -> dict[str, Any]:
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
