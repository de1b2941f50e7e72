"""Keeps in a spreadsheet, on a hidden sheet, what each of its rows said when it was exported, for reading it back."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from xlsxwriter import Workbook

from crmworkshop.models.values import storable

BASELINE_SHEET: Final = "_crmworkshop"
NOBODY: Final = "-"
"""Stands for the id in rows that belong to no record."""
_PIECE: Final = 16_000
"""Characters of a row's record put into one cell; a cell holds 32,767, some characters counting twice."""
_LONGEST_CELL: Final = 32_767


def id_heading(table: str) -> str:
    """The heading of the hidden column that holds the record ids of a table, such as ``id:process``."""
    return f"id:{table}"


def said(value: object) -> str:
    """What a cell says, the same before and after another program saved it.

    Numbers to 15 digits without trailing zeros, dates as 2027-01-31, truth values as Yes or No, text without the
    characters that a sheet cannot hold and without space at its ends; None says nothing.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int | float | Decimal):
        number = Decimal(f"{value:.15g}")
        text = format(number, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return storable(str(value))[:_LONGEST_CELL].replace("\r\n", "\n").replace("\r", "\n").strip()


class Baseline:
    """What the tables of one spreadsheet said at the export; `write` adds it as a sheet that nobody sees."""

    def __init__(self, form: str, facts: Mapping[str, str] | None = None) -> None:
        """``form`` tells the kinds of spreadsheet apart, ``facts`` are short texts to be found again by name."""
        self._lines: list[tuple[str, str, str, object]] = [("form", form, "", dict(facts or {}))]
        self._keys: dict[str, tuple[str, ...]] = {}

    def table(self, name: str, headings: Mapping[str, str]) -> None:
        """Declare a table by the name in its `id_heading`; ``headings``: of each column that may be edited, by key."""
        self._keys[name] = tuple(headings)
        self._lines.append(("table", name, "", {key: said(heading) for key, heading in headings.items()}))

    def row(self, table: str, record: str, cells: Mapping[str, object]) -> None:
        """What the row of a record says, by the keys of its table; a key left out says nothing."""
        values = [said(cells.get(key)) for key in self._keys[table]]
        self._lines.append(("row", table, record, values))

    def write(self, file: Workbook) -> None:
        """Add the hidden sheet."""
        page = file.add_worksheet(BASELINE_SHEET)
        page.very_hidden()
        for at, (kind, name, record, held) in enumerate(self._lines):
            for column, text in enumerate((kind, name, record)):
                page.write_string(at, column, text)
            packed = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
            for piece in range(0, len(packed), _PIECE):
                # the stop keeps spaces at the ends of a piece alive in every program
                page.write_string(at, 3 + piece // _PIECE, f"{packed[piece : piece + _PIECE]}.")
