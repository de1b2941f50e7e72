"""What reading and writing ask of a database driver: standard SQL as text on one open connection."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final, Protocol

MARK: Final = "?"
"""Where a value goes in a statement's text."""


class Cursor(Protocol):
    """The rows that a statement found."""

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...


class Connection(Protocol):
    """An open connection. A statement that writes begins a transaction unless there is one."""

    def execute(self, statement: str, values: Sequence[Any] = ..., /) -> Cursor: ...

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]], /) -> Cursor: ...


@cache
def insertion(table: str, columns: tuple[str, ...]) -> str:
    """The text that inserts a row with a value for each of ``columns``."""
    marks = ", ".join([MARK] * len(columns))
    return " ".join(("INSERT INTO", quoted(table), f"({listed(columns)})", f"VALUES ({marks})"))


def listed(columns: Iterable[str]) -> str:
    """The columns' names as a statement lists them."""
    return ", ".join(map(quoted, columns))


def quoted(name: str) -> str:
    """A table's or column's name in a statement; names are those that the records declare."""
    return f'"{name}"'
