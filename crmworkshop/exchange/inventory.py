"""Brings the inventory back in: what departments filled in, against what it said and what the workshop says now."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from crmworkshop.activities.figures import figures
from crmworkshop.exchange.outcome import Import, Unreadable, steps_of
from crmworkshop.exchange.readback import Table, read_exported, widened
from crmworkshop.exchange.returned import Returned
from crmworkshop.exchange.spoken import in_english
from crmworkshop.exchange.tables import Sheet, text_of
from crmworkshop.language import load, speaking, tr, trn
from crmworkshop.method.scales import SATISFACTION
from crmworkshop.models.changes import Change
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.inventory.tables import SATISFACTION_KEY, listed

INVENTORY: Final = "inventory"
"""The kind's word on the command line, and how the file says what it is."""


def read_inventory(snapshot: Snapshot, path: Path, sheets: Sequence[Sheet], create: bool = False) -> Import:
    """What a filled-in inventory would change; nothing is written. Raises UsageError if it is none.

    ``create`` allows applications and departments that it only names to be made.
    """
    exported = read_exported(sheets)
    with speaking(load(exported.facts.get("language", ""))):
        today = listed(snapshot, figures(snapshot))
    back = Returned(snapshot, create)
    for each in today:
        table = exported.tables.get(each.kind.table)
        if table is None:
            back.remarks.append(
                tr(
                    "{sheet}: its hidden column of ids is gone, so the sheet is not read.",
                    sheet=tr(each.name),
                )
            )
            continue
        if each.kind is Process:
            table = _with_new_departments(back, table)
        known = exported.facts.get(f"{each.kind.table} unread", "").split("\n")
        back.remarks += [
            tr("{sheet}: the column {heading} is not read.", sheet=table.sheet.name, heading=heading)
            for heading in table.strange.values()
            if heading not in known
        ]
        back.take(table, each.cells, each.kind)
    organisation = exported.facts.get("organisation", "")
    if organisation and organisation != snapshot.settings.organisation:
        back.remarks.append(tr("The inventory was exported for {organisation}.", organisation=organisation))
    count = len(back.differences)
    change = Change(
        trn("Bring in {n} change from {file}", "Bring in {n} changes from {file}", count, file=path.name),
        steps_of(back.differences),
    )
    return Import(
        path=path,
        kind=INVENTORY,
        change=change,
        whole=False,
        sheets=tuple(sheet.name for sheet in sheets),
        differences=back.differences,
        unreadable=tuple(back.unreadable),
        remarks=tuple(back.remarks),
        counts={"differences": count, "conflicts": sum(item.conflict for item in back.differences)},
    )


def _with_new_departments(back: Returned, table: Table) -> Table:
    """The table with the columns that somebody headed with a department of which the export knew none."""
    extra: dict[str, int] = {}
    for column, heading in table.strange.items():
        answers = [
            cell
            for row in table.rows
            if column < len(cells := table.sheet.rows[row.at]) and text_of(cell := cells[column]).strip()
        ]
        if not answers:
            continue
        words = all(text_of(in_english(cell, SATISFACTION.words)) in SATISFACTION.words for cell in answers)
        key = back.department(heading, make=words)
        if key is not None and f"{SATISFACTION_KEY}{key}" not in {**table.columns, **extra}:
            extra[f"{SATISFACTION_KEY}{key}"] = column
        elif words:
            where = table.sheet.where(table.heading_row, column)
            reason = tr("there is no department of this name; add it on the sheet Demographics")
            back.unreadable.append(Unreadable(where, heading, reason))
    return widened(table, extra) if extra else table
