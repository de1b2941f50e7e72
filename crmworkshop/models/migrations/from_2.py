"""Version 2 to 3: the agenda, the timer's spans, what a note taken in the room is about, and a round's processes."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add three empty tables and a column to four lists; planned minutes, which nothing set, live in the agenda."""
    operations.create_table(
        "agenda_day",
        *_record(),
        sa.Column("day", sa.Integer()),
        _text("starts_at"),
        _text("ends_at"),
        _text("notes"),
    )
    operations.create_table(
        "agenda_item",
        *_record(),
        _text("name"),
        _text("activity"),
        sa.Column("day", sa.Integer()),
        sa.Column("minutes", sa.Integer()),
        sa.Column("is_break", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("people", sa.Text(), nullable=False, server_default="[]"),
        _text("notes"),
    )
    operations.create_table(
        "time_span", *_record(), _text("what"), _text("started"), _text("stopped"), _text("notes")
    )
    for table in ("parking_item", "decision", "action_item"):
        operations.add_column(table, _text("about"))
    operations.drop_column("activity_state", "planned_minutes")
    operations.add_column("round", sa.Column("processes", sa.Text(), nullable=False, server_default="[]"))


def _record() -> tuple["sa.Column[str]", "sa.Column[float]"]:
    return (
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("position", sa.Float(), nullable=False),
    )


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text(), nullable=False, server_default="")
