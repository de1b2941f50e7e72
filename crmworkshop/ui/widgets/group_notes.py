"""What the heading of a group of rows says at its right: how many are in it, how many are scored, what they come to."""

from decimal import Decimal
from typing import TYPE_CHECKING

from crmworkshop.activities.blocks import Form
from crmworkshop.activities.wording import format_cell
from crmworkshop.language import tr
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.record_rows import Row, Sort

if TYPE_CHECKING:
    from crmworkshop.ui.widgets.record_model import RecordModel


def note_of(model: "RecordModel", row: Row) -> str:
    """The note of one heading."""
    scores, group = model.listing.scores, model.listing.group
    if row.sort is not Sort.GROUP:
        return ""
    inside = [record for record in model.records() if f"group:{getattr(record, group) or ''}" == row.key]
    if scores:
        score = next(name for name in model.listing.columns[::-1] if name in scores)
        scored = sum(getattr(record, score) is not None for record in inside)
        return tr("{n} of {total} scored", n=scored, total=len(inside))
    money = next((item for item in model.listing.computed if item.form is Form.MONEY), None)
    found = [money.value(each, model.snapshot, model.workspace.figures) for each in inside] if money else []
    amounts = [amount for amount in found if isinstance(amount, Decimal)]
    if amounts:
        return format_cell(sum(amounts, Decimal(0)), Form.MONEY)
    return edits.counted(row.below, model.listing.kind)
