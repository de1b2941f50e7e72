"""Names what the workbook holds that is not its own, and where its own calculations were typed over."""

import json
from collections.abc import Mapping
from typing import Final

from crmworkshop.exchange.readback import Exported
from crmworkshop.exchange.tables import Sheet, column_letters
from crmworkshop.language import tr
from crmworkshop.reports.baseline import BASELINE_SHEET, id_heading, said
from crmworkshop.reports.workbook.kept import HEADINGS
from crmworkshop.reports.workbook.strategy import MODEL_TAB

_LOOKED_AT: Final = 80


def strangers(exported: Exported, sheets: Mapping[str, Sheet]) -> dict[str, str]:
    """What was not read, and why: sheets and columns that somebody added, figures typed over calculations."""
    tabs = {
        key.removeprefix(HEADINGS): json.loads(text)
        for key, text in exported.facts.items()
        if key.startswith(HEADINGS)
    }
    found = {}
    for name, sheet in sheets.items():
        if name in (BASELINE_SHEET, MODEL_TAB):
            continue
        if name not in tabs and name in {table.sheet.name for table in exported.tables.values()}:
            continue  # called otherwise, but its tables are known
        if name not in tabs:
            found[name] = tr("it is not a tab of the workbook")
            continue
        row = _heading_row(sheet, set(tabs[name]))
        if row is not None:
            for cell in sheet.rows[row]:
                text = said(cell)
                if text and text not in tabs[name] and not text.startswith(id_heading("")):
                    found[f"{name}: {text}"] = tr("it is not a column of the workbook")
            found |= _typed_over(sheet, row, set(tabs[name]))
    for name in (*tabs, MODEL_TAB):
        if name not in sheets:
            found[name] = tr("there is no tab of this name any more")
    return found


def _heading_row(sheet: Sheet, known: set[str]) -> int | None:
    """The first of the rows with the most of the headings."""
    counts = [sum(said(cell) in known for cell in cells) for cells in sheet.rows[:_LOOKED_AT]]
    most = max(counts, default=0)
    return counts.index(most) if most else None


def _typed_over(sheet: Sheet, row: int, headings: set[str]) -> dict[str, str]:
    """Cells with a value in columns that are calculated in most other rows."""
    calculated: dict[int, list[int]] = {}
    for at, column in sheet.formulas:
        if at > row:
            calculated.setdefault(column, []).append(at)
    found: dict[str, str] = {}
    for column, rows in calculated.items():
        heading = said(sheet.rows[row][column]) if column < len(sheet.rows[row]) else ""
        typed = [
            at
            for at in range(row + 1, min(max(rows) + 1, len(sheet.rows)))
            if (at, column) not in sheet.formulas
            and column < len(sheet.rows[at])
            and said(sheet.rows[at][column]) not in headings | {""}
        ]
        if heading and len(typed) < len(rows):
            reason = tr("{heading} is worked out, so what was typed there is not read", heading=heading)
            found |= {f"{sheet.name}!{column_letters(column)}{at + 1}": reason for at in typed}
    return found
