"""What is done to a selection of cells or rows in a table of records, as text for the clipboard or as a change."""

from collections.abc import Collection, Sequence
from typing import Any

from crmworkshop.language import tr
from crmworkshop.models.changes import Change
from crmworkshop.models.record import Record
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.clipboard import to_block
from crmworkshop.ui.widgets.record_model import RecordModel
from crmworkshop.ui.widgets.record_rows import Sort

Cells = Collection[tuple[int, int]]
"""Row and column numbers."""


def copied(model: RecordModel, cells: Cells) -> str:
    """The block around the cells, as a spreadsheet takes it."""
    columns = sorted({column for _, column in cells})
    rows = [model.rows[at] for at in sorted({row for row, _ in cells})]
    return to_block(
        [model.edit_text(row, column) for column in columns] for row in rows if row.sort is Sort.RECORD
    )


def cleared(model: RecordModel, cells: Cells) -> Change:
    """The cells emptied; what is needed stays."""
    changes: dict[str, tuple[Record, dict[str, Any]]] = {}
    for at, column in cells:
        of, record = model.columns[column].field, model.rows[at].record
        if of is not None and record is not None and not of.required:
            changes.setdefault(record.id, (record, {}))[1][of.name] = model.read(of, "")
    return edits.set_values(model.snapshot, list(changes.values()))


def not_cleared(model: RecordModel, cells: Cells) -> str:
    """Why these cells stay as they are; empty if they are blank already."""
    fields = [of for column in sorted({column for _, column in cells}) if (of := model.columns[column].field)]
    if not fields:
        return tr("This figure is computed from others and cannot be typed.")
    rows = [row for at, _ in cells if (row := model.rows[at]).record is not None]
    needed = next((of for of in fields if of.required), None)
    if needed is None or not rows:
        return ""
    return tr("{field} is needed: Ctrl+Del removes the row.", field=tr(needed.label))


def filled_down(model: RecordModel, records: Sequence[Record], columns: Collection[int]) -> Change:
    """The first record's values in these columns given to the others; of a single record a copy."""
    if len(records) == 1:
        return edits.duplicate(model.snapshot, records[0])
    fields = [of for at in sorted(columns) if (of := model.columns[at].field) is not None]
    top = {of.name: getattr(records[0], of.name) for of in fields} if records else {}
    return edits.set_values(model.snapshot, [(record, top) for record in records[1:]])


def ticked(model: RecordModel, records: Sequence[Record], column: int, on: bool) -> Change:
    """A box of these records ticked or not; one that is so already though not all under it are takes those along."""
    of = model.columns[column].field
    assert of is not None
    tree = model.listing.tree
    below = [
        child
        for record in records
        if tree and getattr(record, of.name) is on
        for child in edits.descendants(model.snapshot, record, tree)
    ]
    return edits.set_values(model.snapshot, [(record, {of.name: on}) for record in (*records, *below)])


def moved(model: RecordModel, records: Sequence[Record], down: bool) -> Change | None:
    """The records one place up or down among their like; None if they are at the end."""
    within = model.listing.tree or model.listing.group
    place = getattr(records[0], within) if within else None
    siblings = [record for record in model.records() if not within or getattr(record, within) == place]
    return edits.move_records(siblings, frozenset(record.id for record in records), down)
