"""What a sheet is made of before it is written: columns, formulas that carry their value, and where a table lies."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from typing import Final, NamedTuple

from crmworkshop.reports.baseline import id_heading


class Look(Enum):
    """How a column's cells read: words left, figures right."""

    TEXT = auto()
    WRAP = auto()  # text over several lines
    WHOLE = auto()
    REAL = auto()  # two decimals
    SCORE = auto()  # one decimal
    SIGNED = auto()  # whole number with its sign
    PLAIN = auto()  # a number as entered
    PERCENT = auto()
    MONEY = auto()
    DATE = auto()


class Tint(Enum):
    """Which conditional format lies on a column; its words or figures say the same without colour."""

    IMPORTANCE = auto()
    STATE = auto()
    QUALITY = auto()
    BAND = auto()
    FLAG = auto()
    GAP = auto()
    HEAT = auto()  # 1..5
    BAR = auto()  # 0..100
    AGREEMENT = auto()
    STATUS = auto()


class Formula(NamedTuple):
    """A live formula and the value it gives now; None is undefined and gives an empty cell."""

    text: str
    value: str | float | Decimal | date | None


Value = str | float | Decimal | date | Formula | None
ID: Final = "id"
"""The key of the hidden column that says which record a row is about."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``choices`` makes a drop-down, ``between`` a check of numbers, ``note`` shows on entry.

    ``source`` names the cells (``=words``) of a drop-down whose words are too long, or not known, to be listed.
    """

    heading: str
    width: float = 12
    look: Look = Look.TEXT
    choices: tuple[str, ...] = ()
    source: str = ""
    between: tuple[float, float] | None = None
    tint: Tint | None = None
    note: str = ""
    key: str = ""
    """What formulas call the column by; its heading if empty."""
    reads: str = ""
    """The field that an edit of its cells changes, such as ``person.name``; empty for what is not read back."""
    hidden: bool = False


def id_column(table: str) -> Column:
    """The hidden column of record ids by which the rows of a table are known when the workbook is read back."""
    return Column(id_heading(table), 10, key=ID, hidden=True)


@cache
def letters(column: int) -> str:
    """The letters of a column counted from 0: A, B, ... Z, AA."""
    found = ""
    while column >= 0:
        column, rest = divmod(column, 26)
        found = chr(65 + rest) + found
        column -= 1
    return found


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table lies on its sheet: rows and columns are counted from 0, ``count`` data rows from ``first``."""

    tab: str
    first: int
    count: int
    at: Mapping[str, int]

    @property
    def last(self) -> int:
        """The last data row; an empty table keeps one blank row."""
        return self.first + max(self.count, 1) - 1

    @property
    def left(self) -> int:
        return min(self.at.values())

    @property
    def right(self) -> int:
        return max(self.at.values())

    def cell(self, key: str, index: int) -> str:
        """One cell of data row ``index``, as a formula on the same sheet names it: ``D7``."""
        return f"{letters(self.at[key])}{self.first + index + 1}"

    def fixed(self, key: str, index: int) -> str:
        """One cell that stays the same wherever the formula goes: ``$D$7``."""
        return f"${letters(self.at[key])}${self.first + index + 1}"

    def down(self, key: str) -> str:
        """The whole data column for formulas on the same sheet: ``$D$7:$D$66``."""
        name = letters(self.at[key])
        return f"${name}${self.first + 1}:${name}${self.last + 1}"

    def there(self, key: str) -> str:
        """The whole data column for formulas on other sheets: ``'4. Process Importance'!$D$7:$D$66``."""
        return f"'{self.tab}'!{self.down(key)}"


def place(tab: str, heading_row: int, columns: Sequence[Column], count: int, left: int = 0) -> Place:
    """Where a table with its headings in ``heading_row`` (from 0) and ``count`` rows lies."""
    return Place(
        tab,
        heading_row + 1,
        count,
        {column.key or column.heading: left + n for n, column in enumerate(columns)},
    )


def distinct(names: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """The names, a later one that equals an earlier one in any case marked " (2)", " (3)" and so on."""
    seen = {name.lower() for name in taken}
    found = []
    for name in names:
        candidate, number = name, 1
        while candidate.lower() in seen:
            number += 1
            candidate = f"{name} ({number})"
        seen.add(candidate.lower())
        found.append(candidate)
    return found


def number_of(cell: str, words: Sequence[str]) -> str:
    """The formula part that turns a scale word in ``cell`` into its number; an error for any other content.

    ``words`` are those that count, lowest first.
    """
    listed = ",".join(f'"{word}"' for word in words)
    return f"MATCH({cell},{{{listed}}},0)"
