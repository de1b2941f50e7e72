"""Reads back what stands above the tables of the workbook: weights, thresholds and headcounts."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, NamedTuple

from crmworkshop.exchange.gathered import quoted
from crmworkshop.exchange.outcome import Difference, Unreadable
from crmworkshop.exchange.readback import Table
from crmworkshop.exchange.spoken import in_english, words_of
from crmworkshop.exchange.tables import Cell, Sheet, text_of
from crmworkshop.language import tr
from crmworkshop.models.changes import NEVER_EMPTY, changed
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.people import Department
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import from_text, to_text
from crmworkshop.reports.baseline import said
from crmworkshop.reports.workbook.kept import CALCULATED, HEADCOUNT, SETTING

_PERCENT: Final = "discount_rate"
"""A percentage: the cell holds its hundredth."""
_HEADCOUNT_LABEL: Final = "Headcount"


class _Place(NamedTuple):
    sheet: Sheet
    row: int
    column: int

    @property
    def cell(self) -> Cell:
        cells = self.sheet.rows[self.row] if self.row < len(self.sheet.rows) else ()
        return cells[self.column] if self.column < len(cells) else None

    @property
    def calculated(self) -> bool:
        return (self.row, self.column) in self.sheet.formulas


@dataclass(slots=True)
class Above:
    """What was changed above the tables since the export; ``base`` and ``today`` are facts of the workbook."""

    snapshot: Snapshot
    sheets: Mapping[str, Sheet]
    base: Mapping[str, str]
    today: Mapping[str, str]
    differences: list[Difference] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    """Labels of settings that are not on their sheets any more."""

    def read_settings(self) -> None:
        """Compare the settings."""
        for key, text in self.base.items():
            if not key.startswith(SETTING):
                continue
            name = key.removeprefix(SETTING)
            tab, label, before = json.loads(text)
            now = json.loads(self.today.get(key, text))[2]
            place = _under(self.sheets.get(tab), label)
            if place is None:
                self.lost.append(label)
            else:
                self._compare(place, self.snapshot.settings, name, before, now)

    def read_headcounts(self, table: Table) -> None:
        """Compare the headcounts above the departments' columns of this table."""
        rows = table.sheet.rows
        row = next(
            (
                at
                for at in range(table.heading_row - 1, -1, -1)
                if any(in_english(cell, (_HEADCOUNT_LABEL,)) == _HEADCOUNT_LABEL for cell in rows[at])
            ),
            None,
        )
        for key, before in self.base.items():
            if row is None or not key.startswith(HEADCOUNT):
                continue
            department = self.snapshot.find(Department, key.removeprefix(HEADCOUNT))
            column = table.columns.get(f"satisfaction.value.{key.removeprefix(HEADCOUNT)}")
            if department is not None and column is not None:
                place = _Place(table.sheet, row, column)
                self._compare(place, department, "headcount", before, self.today.get(key, before))

    def _compare(self, place: _Place, record: Record, name: str, before: str, now: str) -> None:
        if place.calculated:
            if before != CALCULATED:
                self._refuse(place, tr("is a formula; only what is typed is read"))
            return
        declared = fields_of(type(record))[name]
        if said(place.cell) in (before, now):
            return
        try:
            value = _value(record, name, place.cell)
        except ValueError as error:
            self._refuse(place, str(error))
            return
        old = getattr(record, name)
        if value != old:
            step = changed(record, **{name: value})
            shown = to_text(declared, old) or None, to_text(declared, value) or None
            self.differences.append(Difference(record.title, name, shown[0], shown[1], before != now, step))

    def _refuse(self, place: _Place, reason: str) -> None:
        where = place.sheet.where(place.row, place.column)
        self.unreadable.append(Unreadable(where, quoted(text_of(place.cell)), reason))


def _value(record: Record, name: str, cell: Cell) -> Any:
    declared = fields_of(type(record))[name]
    text = text_of(in_english(cell, words_of(declared)))
    if not text.strip() and declared.kind is not Kind.BOOL and name in NEVER_EMPTY[record.table]:
        raise ValueError(tr("is needed"))
    if name == _PERCENT and not isinstance(cell, str):
        text = format((Decimal(text) * 100).normalize(), "f")
    return from_text(declared, text.partition(" ")[0] if declared.kind is Kind.DATE else text)


def _under(sheet: Sheet | None, label: str) -> _Place | None:
    """The cell under a label."""
    for row, column, cell in _cells(sheet) if sheet else ():
        if said(cell) == label:
            return _Place(sheet, row + 1, column) if sheet else None
    return None


def _cells(sheet: Sheet) -> Iterator[tuple[int, int, Cell]]:
    for row, cells in enumerate(sheet.rows[:80]):
        for column, cell in enumerate(cells):
            yield row, column, cell
