"""What the workbook says in the cells that may be edited, kept on a hidden sheet for reading it back."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from xlsxwriter import Workbook

from crmworkshop.reports.baseline import NOBODY, Baseline, said
from crmworkshop.reports.workbook.columns import ID, Column, Formula, Value

FORM: Final = "workbook"
SETTING: Final = "setting:"
HEADCOUNT: Final = "headcount:"
HEADINGS: Final = "headings:"
CARD: Final = "card:"
CALCULATED: Final = "="
"""Stands for what a setting says while a formula works it out."""


@dataclass(slots=True)
class KeptTable:
    """One table with a column of ids: the headings of its cells that are read back, and its rows by record id."""

    tab: str
    headings: Mapping[str, str]
    rows: dict[str, Mapping[str, Value]] = field(default_factory=dict)


@dataclass(slots=True)
class Kept:
    """Gathers while the sheets are written; tables go by the names in their columns of ids."""

    tables: dict[str, KeptTable] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    """Settings, headcounts and cards, which stand in no table, and the headings of each tab, all as JSON."""

    def table(self, tab: str, columns: Sequence[Column]) -> Callable[[Sequence[Value]], None]:
        """Hear of a table; what this returns is to hear each of its rows."""
        known = json.loads(self.facts.get(HEADINGS + tab, "[]"))
        self.facts[HEADINGS + tab] = json.dumps([*known, *(said(column.heading) for column in columns)])
        ids = next((at for at, column in enumerate(columns) if column.key == ID), None)
        if ids is None:
            return lambda _row: None
        read = [(at, column.reads) for at, column in enumerate(columns) if column.reads]
        kept = KeptTable(tab, {column.reads: column.heading for column in columns if column.reads})
        self.tables[columns[ids].heading.partition(":")[2]] = kept

        def keep(row: Sequence[Value]) -> None:
            if row[ids] != NOBODY:
                kept.rows[str(row[ids])] = {key: row[at] for at, key in read}

        return keep

    def setting(self, tab: str, name: str, label: str, value: Value) -> None:
        """Hear of a setting above a table: its field, its label, and what the cell under the label says."""
        text = CALCULATED if isinstance(value, Formula) else said(value)
        self.facts[SETTING + name] = json.dumps([tab, label, text])

    def headcount(self, department: str, value: int | None) -> None:
        """Hear of the headcount above a department's column."""
        self.facts[HEADCOUNT + department] = said(value)

    def card(self, card: str, box: str, text: str, votes: int) -> None:
        """Hear of a card on the boards."""
        self.facts[CARD + card] = json.dumps([box, said(text), said(votes)])

    def write(self, file: Workbook, facts: Mapping[str, str]) -> None:
        """Add the hidden sheet; ``facts`` say where the workbook comes from."""
        baseline = Baseline(FORM, {**facts, **self.facts})
        for name, table in self.tables.items():
            baseline.table(name, table.headings)
            for key, cells in table.rows.items():
                baseline.row(name, key, cells)
        baseline.write(file)
