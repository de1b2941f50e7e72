"""Version 1 to 2: the language of the deliverables, and when an application's contract or approval ends."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add the two columns, empty in every row."""
    operations.add_column("settings", sa.Column("language", sa.Text(), nullable=False, server_default=""))
    operations.add_column("application", sa.Column("expires", sa.Text(), nullable=True))
