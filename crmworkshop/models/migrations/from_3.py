"""Version 3 to 4: what a round asks besides processes, how long and how many dots, when it opened, what it repeats."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add eight columns to the rounds: nothing else is asked, five dots each, and no round repeats another."""
    for name in ("criteria", "goals", "cards", "initiatives"):
        operations.add_column("round", sa.Column(name, sa.Text(), nullable=False, server_default="[]"))
    operations.add_column("round", sa.Column("dots", sa.Integer(), nullable=True))
    operations.add_column("round", sa.Column("minutes", sa.Integer(), nullable=True))
    operations.add_column("round", sa.Column("opened", sa.Text(), nullable=False, server_default=""))
    with operations.batch_alter_table("round") as table:
        table.add_column(
            sa.Column(
                "repeats",
                sa.String(32),
                sa.ForeignKey("round.id", name="round_repeats", deferrable=True, initially="DEFERRED"),
            )
        )
    operations.execute("UPDATE round SET dots = 5")
