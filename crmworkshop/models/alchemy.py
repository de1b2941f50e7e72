"""SQLAlchemy over a connection that is open already: loaded only to make, migrate, check and repair tables."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool


@contextmanager
def alchemy(connection: sqlite3.Connection) -> Iterator[sa.Connection]:
    """The connection as SQLAlchemy has it; committed at the end. Errors are the driver's own.

    Not inside a transaction: SQLAlchemy ends it when it gets to know the connection.
    """
    engine = sa.create_engine("sqlite+pysqlite://", creator=lambda: connection, poolclass=StaticPool)
    try:
        with engine.begin() as seen:
            yield seen
    except sa.exc.DBAPIError as error:
        raise (error.orig or error) from error
