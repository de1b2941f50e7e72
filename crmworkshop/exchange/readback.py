"""Reads exported spreadsheets back: rows by the ids of their records, and what was edited since the export.

How a form that is to come back is written (`reports/baseline.py`):

1. Each table has a hidden column headed `id_heading(table)` (``id:process``) with the id of the record in its row, in
   the same row of headings as its other columns, inside the table, so that it is sorted along. A row that belongs
   to no record (a total, a remark) has ``-`` there.
2. ``Baseline(form)`` hears of each table, with a key for each column that may be edited and its heading as written
   (in any language), and of each row what its cells say; ``write`` keeps it all on a hidden sheet. Columns with
   formulas are left out, so nobody compares them.

How it is read:

    exported = read_exported(read_table(path))             # UsageError if it is none
    table = exported.tables.get("process")                 # None: its hidden id column is gone
    mine = {record.id: cells_as_written(record), ...}      # what the export would write today, by key
    for edit in edits(table, mine): ...                    # edited cells of known records; conflict or not
    for row in table.added: ...                            # rows without a record
    for row in orphans(table, mine): ...                   # edited rows whose record is gone from the workshop
    table.gone                                             # records whose row is not in the sheet any more

Everything is compared by what cells say (`baseline.said`): a cell that still says what was exported was not edited,
whatever has happened in the workshop; one that was edited is a conflict if the workshop's value has changed too, to
something else. Columns are found by heading wherever they stand, rows by id in any order.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isclose
from typing import Any, Final, NamedTuple

from crmworkshop.errors import UsageError
from crmworkshop.exchange.tables import Cell, Sheet, text_of
from crmworkshop.language import tr
from crmworkshop.reports.baseline import BASELINE_SHEET, NOBODY, id_heading, said

_ROWS_LOOKED_AT: Final = 80
_LONG: Final = 14
"""Characters of a number that a program may have rounded."""
_FRACTION: Final = re.compile(r"-?\d+\.\d+")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a table: its number on the sheet (from 0), the record's id ("" if added), and its cells by key."""

    at: int
    id: str
    cells: Mapping[str, Cell]
    broken: Mapping[str, str]
    """Cells that hold no value (an error, a formula that was never calculated), with the reason."""

    def says(self, key: str) -> str:
        """What a cell says; nothing for a column that is gone."""
        return said(self.cells.get(key))


@dataclass(frozen=True, slots=True)
class Table:
    """One table of an exported spreadsheet as it is now."""

    name: str
    sheet: Sheet
    heading_row: int
    columns: Mapping[str, int]
    """Where each column stands (from 0), by key."""
    lost: tuple[str, ...]
    """Headings of the export that are not there any more; their cells count as not edited."""
    strange: Mapping[int, str]
    """Columns in the row of headings that are none of this table's (another table's beside it too), with headings."""
    base: Mapping[str, Mapping[str, str]]
    """What each row said at the export: by id, then by key."""
    rows: tuple[SheetRow, ...]

    def where(self, row: SheetRow, key: str) -> str:
        """The address of a cell, such as ``Inventory!D7``."""
        return self.sheet.where(row.at, self.columns[key])

    @property
    def added(self) -> tuple[SheetRow, ...]:
        """The rows that no record stands behind."""
        return tuple(row for row in self.rows if not row.id)

    @property
    def gone(self) -> tuple[str, ...]:
        """Ids of the export whose rows were deleted."""
        there = {row.id for row in self.rows}
        return tuple(key for key in self.base if key not in there)


@dataclass(frozen=True, slots=True)
class Exported:
    """A spreadsheet that the app wrote: which form it is, facts about it, and those of its tables that were found."""

    form: str
    facts: Mapping[str, str]
    tables: Mapping[str, Table]
    missing: tuple[str, ...]
    """Tables of the export whose column of ids is not on any sheet."""


class Edit(NamedTuple):
    """One cell that was edited since the export: what it said then, says now, and would say if exported today.

    ``broken`` says why the cell holds no value, empty if it does.
    """

    row: SheetRow
    key: str
    base: str
    cell: Cell
    mine: str
    conflict: bool
    broken: str = ""


def form_of(sheets: Sequence[Sheet]) -> str:
    """Which form a spreadsheet is that the app wrote, empty for any other file."""
    kept = _baseline(sheets)
    return text_of(kept.rows[0][1]) if kept else ""


def read_exported(sheets: Sequence[Sheet]) -> Exported:
    """The tables of an exported spreadsheet, also after others sorted, edited and saved it. Raises UsageError."""
    kept = _baseline(sheets)
    if kept is None:
        raise UsageError(
            tr(
                "The file does not hold what was exported (its hidden sheet is gone), so edits cannot be "
                "told; export anew, or bring its lists in one by one."
            )
        )
    form, facts = "", dict[str, str]()
    headings: dict[str, dict[str, str]] = {}
    base: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    try:
        for cells in kept.rows:
            kind, name, record = (text_of(cell) for cell in cells[:3])
            held = _held(cells)
            if kind == "form":
                form, facts = name, held
            elif kind == "table":
                headings[name] = held
            elif kind == "row":
                base[name][record] = dict(zip(headings[name], held, strict=True))
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(tr("The hidden sheet of the file was changed by hand; export anew.")) from error
    tables = {
        name: table
        for name, known in headings.items()
        if (table := _table(name, known, base[name], sheets)) is not None
    }
    return Exported(form, facts, tables, tuple(name for name in headings if name not in tables))


def edits(table: Table, mine: Mapping[str, Mapping[str, str]]) -> Iterator[Edit]:
    """The edited cells of records that the workshop still has; ``mine`` is what the export would write today.

    Values of ``mine`` go through `said` here. A cell that says what the workshop says already is no edit.
    """
    for row in table.rows:
        today = mine.get(row.id)
        if today is None:
            continue
        for key in table.columns:
            now, before = said(today.get(key)), table.base[row.id].get(key, "")
            if key in row.broken:
                yield Edit(row, key, before, None, now, False, row.broken[key])
            elif not alike(row.says(key), before) and not alike(row.says(key), now):
                yield Edit(row, key, before, row.cells.get(key), now, not alike(before, now))


def alike(one: str, other: str) -> bool:
    """Whether two cells say the same; long fractions lose their last digits in some programs."""
    if one == other:
        return True
    if (
        len(one) < _LONG
        or len(other) < _LONG
        or not (_FRACTION.fullmatch(one) and _FRACTION.fullmatch(other))
    ):
        return False
    return isclose(float(one), float(other), rel_tol=1e-12)


def orphans(table: Table, mine: Mapping[str, Mapping[str, str]]) -> Iterator[SheetRow]:
    """Rows edited since the export whose record has been removed from the workshop."""
    for row in table.rows:
        base = table.base.get(row.id)
        if (
            base is not None
            and row.id not in mine
            and any(not alike(row.says(key), base.get(key, "")) for key in table.columns)
        ):
            yield row


def widened(table: Table, extra: Mapping[str, int]) -> Table:
    """The table with further columns (key: column from 0), which the export wrote nothing into."""
    columns = {**table.columns, **extra}
    rows = []
    for row in table.rows:
        cells = table.sheet.rows[row.at]
        held = {key: cells[column] for key, column in columns.items() if column < len(cells)}
        rows.append(replace(row, cells=held, broken=_broken(table.sheet, row.at, columns)))
    strange = {column: text for column, text in table.strange.items() if column not in extra.values()}
    return replace(table, columns=columns, rows=tuple(rows), strange=strange)


# -- what lies on the sheets --------------------------------------------------------------------------


def _baseline(sheets: Sequence[Sheet]) -> Sheet | None:
    return next(
        (
            sheet
            for sheet in sheets
            if sheet.name == BASELINE_SHEET and sheet.rows and text_of(sheet.rows[0][0]) == "form"
        ),
        None,
    )


def _held(cells: Sequence[Cell]) -> Any:
    pieces = [text for cell in cells[3:] if (text := text_of(cell))]
    return json.loads("".join(piece[:-1] for piece in pieces))


def _table(
    name: str, headings: Mapping[str, str], base: Mapping[str, Mapping[str, str]], sheets: Sequence[Sheet]
) -> Table | None:
    place = _place(id_heading(name), sheets)
    if place is None:
        return None
    sheet, heading_row, id_column = place
    written = {
        column: text
        for column, cell in enumerate(sheet.rows[heading_row])
        if (text := said(cell)) and not text.startswith(id_heading(""))
    }
    columns = _columns(headings, written, id_column)
    rows = _rows(sheet, heading_row, id_column, columns)
    taken = set(columns.values())
    return Table(
        name=name,
        sheet=sheet,
        heading_row=heading_row,
        columns=columns,
        lost=tuple(heading for key, heading in headings.items() if key not in columns),
        strange={column: text for column, text in written.items() if column not in taken},
        base=base,
        rows=tuple(_known(rows, base)),
    )


def _place(heading: str, sheets: Sequence[Sheet]) -> tuple[Sheet, int, int] | None:
    for sheet in sheets:
        for at, cells in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
            for column, cell in enumerate(cells):
                if isinstance(cell, str) and cell.strip() == heading:
                    return sheet, at, column
    return None


def _columns(headings: Mapping[str, str], written: Mapping[int, str], id_column: int) -> dict[str, int]:
    """The column of each key; of two with one heading the nearer left of the ids: tables may stand side by side."""
    found: dict[str, int] = {}
    for key, heading in headings.items():
        same = [
            column
            for column, text in written.items()
            if text.casefold() == heading.casefold() and column not in found.values()
        ]
        if same:
            found[key] = min(same, key=lambda column: (column > id_column, abs(column - id_column)))
    return found


def _rows(sheet: Sheet, heading_row: int, id_column: int, columns: Mapping[str, int]) -> list[SheetRow]:
    found = []
    for at in range(heading_row + 1, len(sheet.rows)):
        cells = sheet.rows[at]
        record = said(cells[id_column]) if id_column < len(cells) else ""
        if record == NOBODY:
            continue
        held = {key: cells[column] for key, column in columns.items() if column < len(cells)}
        broken = _broken(sheet, at, columns)
        if record or broken or any(said(cell) for cell in held.values()):
            found.append(SheetRow(at, record, held, broken))
    return found


def _broken(sheet: Sheet, at: int, columns: Mapping[str, int]) -> dict[str, str]:
    return {
        key: reason
        for key, column in columns.items()
        if (reason := sheet.unusable.get((at, column))) is not None
    }


def _known(rows: Sequence[SheetRow], base: Mapping[str, Mapping[str, str]]) -> Iterator[SheetRow]:
    """The rows, with no id where the export knows none such; of copies of a row the one least changed keeps it."""
    alike: dict[str, list[SheetRow]] = defaultdict(list)
    for row in rows:
        alike[row.id].append(row)
    stays = {
        record: min(several, key=lambda row: _changes(row, base.get(record, {})))
        for record, several in alike.items()
    }
    for row in rows:
        known = row.id in base and stays[row.id] is row
        yield row if known else SheetRow(row.at, "", row.cells, row.broken)


def _changes(row: SheetRow, base: Mapping[str, str]) -> int:
    return sum(1 for key, text in base.items() if row.says(key) != text)
