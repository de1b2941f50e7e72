"""Tables as files hold them: a sheet of cells that knows where each cell stands, from .xlsx, .csv, .tsv or .txt."""

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Final

from crmworkshop.errors import FileUnusable
from crmworkshop.language import tr

Cell = str | int | float | bool | date | datetime | time | None
"""A whole number in a spreadsheet is an int; an empty cell is "" or None."""
LARGEST_FILE: Final = 200_000_000
"""Bytes a list may have on disk."""
_TEXT_ENDINGS: Final = frozenset({".csv", ".tsv", ".txt"})
_WORKBOOK_ENDINGS: Final = frozenset({".xlsx", ".xlsm"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file. ``rows[0]`` is the file's first row, blank rows are kept so that addresses hold."""

    name: str
    rows: Sequence[Sequence[Cell]]
    separator: str = ""
    """What parts the cells of a text file; empty for a spreadsheet."""
    remarks: tuple[str, ...] = ()
    """What the reader had to find out about the file, in sentences."""
    unusable: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Cells (row, column from 0) that hold something which is no value, with the reason."""
    formulas: Collection[tuple[int, int]] = frozenset()
    """Cells (row, column from 0) whose value a formula works out."""
    alone: bool = True
    """Whether it is the only sheet of its file."""

    def where(self, row: int, column: int, heading: str = "") -> str:
        """How to find a cell (row and column from 0): "B3" in a spreadsheet, "row 3, column Name" in a text file."""
        if self.separator:
            return tr("row {row}, column {column}", row=row + 1, column=heading or column_letters(column))
        address = f"{column_letters(column)}{row + 1}"
        return address if self.alone else f"{self.name}!{address}"


def column_letters(column: int) -> str:
    """The letters of a column counted from 0: A, B, ... Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def text_of(cell: Cell) -> str:
    """What a cell says as text; dates as 2027-01-31, whole numbers without a decimal point."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "Yes" if cell else "No"
    if isinstance(cell, float):
        whole = cell.is_integer() and abs(cell) < 1e15
        return str(int(cell)) if whole else format(Decimal(repr(cell)), "f")
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ")
    return str(cell) if isinstance(cell, int) else cell.isoformat()


def is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def read_table(path: Path) -> list[Sheet]:
    """The sheets of a list; a text file is one sheet. Raises FileUnusable with one sentence if it cannot be read."""
    ending = path.suffix.lower()
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise FileUnusable(tr("“{path}” is a folder; name a file.", path=path.name))
        if size > LARGEST_FILE:
            raise FileUnusable(
                tr(
                    "“{path}” has {size} bytes, more than the {most} that can be read.",
                    path=path.name,
                    size=f"{size:,}",
                    most=f"{LARGEST_FILE:,}",
                )
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileUnusable(tr("There is no file “{path}”.", path=path)) from None
    except OSError as error:
        reason = error.strerror or os.strerror(error.errno or 0)
        raise FileUnusable(tr("“{path}” cannot be read: {reason}.", path=path.name, reason=reason)) from error
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")) or ending in _WORKBOOK_ENDINGS:
        from crmworkshop.exchange.spreadsheets import read_workbook

        return read_workbook(path.name, data)
    if ending not in _TEXT_ENDINGS:
        raise FileUnusable(
            tr("“{path}” is not a list that can be read: save it as .xlsx or .csv.", path=path.name)
        )
    from crmworkshop.exchange.texts import read_text

    return [read_text(path, data)]
