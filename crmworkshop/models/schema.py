"""The database tables, derived from the records' fields, plus journal, ballots and answers."""

from collections.abc import Mapping
from typing import Any, Final

import sqlalchemy as sa

from crmworkshop.models.fields import Field, Kind, empty_value, fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.values import to_stored

ID_LENGTH: Final = 32

METADATA: Final = sa.MetaData()


def _column(field: Field) -> "sa.Column[Any]":
    if field.kind is Kind.REF:
        target = sa.ForeignKey(f"{field.target}.id", deferrable=True, initially="DEFERRED")
        return sa.Column(field.name, sa.String(ID_LENGTH), target, index=field.owner)
    blank = empty_value(field)
    default: Any = None if blank is None else sa.text(f"'{to_stored(field, blank)}'")
    if field.kind is Kind.BOOL:
        default = sa.false()
    kind = _COLUMN_TYPES.get(field.kind, sa.Text())
    return sa.Column(field.name, kind, nullable=blank is None, server_default=default)


_COLUMN_TYPES: Final[Mapping[Kind, Any]] = {
    Kind.INTEGER: sa.Integer(),
    Kind.SCALE: sa.SmallInteger(),
    Kind.BOOL: sa.Boolean(),
}


def _table(record_type: type[Record]) -> sa.Table:
    return sa.Table(
        record_type.table,
        METADATA,
        sa.Column("id", sa.String(ID_LENGTH), primary_key=True),
        sa.Column("position", sa.Float(), nullable=False),
        *(_column(field) for field in fields_of(record_type).values()),
    )


TABLES: Final = {record_type.table: _table(record_type) for record_type in RECORD_TYPES}

JOURNAL: Final = sa.Table(
    "journal",
    METADATA,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("id", sa.String(ID_LENGTH), nullable=False, unique=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("of", sa.String(ID_LENGTH)),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("steps", sa.Text, nullable=False),
)

# Ballots and answers refer to rounds, departments and processes without a foreign key on purpose: they are
# evidence and stay in the file when such a record is removed, so that undoing the removal brings them back.
BALLOT: Final = sa.Table(
    "ballot",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.String(ID_LENGTH), nullable=False, unique=True),
    sa.Column("round", sa.String(ID_LENGTH), nullable=False, index=True),
    sa.Column("department", sa.String(ID_LENGTH)),
    sa.Column("respondent", sa.Text, nullable=False, server_default=""),
    sa.Column("source", sa.Text, nullable=False, server_default=""),
)
ANSWER: Final = sa.Table(
    "answer",
    METADATA,
    sa.Column("process", sa.String(ID_LENGTH), primary_key=True),
    sa.Column("question", sa.Text, primary_key=True),
    sa.Column("ballot", sa.Integer, sa.ForeignKey("ballot.number"), primary_key=True, autoincrement=False),
    sa.Column("value", sa.SmallInteger, nullable=False),
    sqlite_with_rowid=False,
)
