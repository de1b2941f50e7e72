"""The inventory: the form that departments fill in before the workshop, and what it says afterwards."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

from crmworkshop.activities.figures import Figures
from crmworkshop.errors import Cancelled
from crmworkshop.language import current, tr
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.baseline import Baseline
from crmworkshop.reports.inventory.instructions import instructions
from crmworkshop.reports.inventory.sheets import write_list
from crmworkshop.reports.inventory.tables import listed
from crmworkshop.reports.inventory.words import add_words
from crmworkshop.reports.workbook.book import Book

FORM: Final = "inventory"
_SHEETS: Final = 4
_ORDER: Final = (0, 3, 1, 2)
"""Departments, processes, applications, interfaces: as the form is filled in."""


def write_inventory(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the form to ``path``.

    ``progress`` hears a share 0..1 and what is being written. Raises Cancelled, before anything is on disk, when
    ``cancelled`` says so; OSError when the disk refuses.
    """
    packed = BytesIO()  # a writer that meets a full disk half-way does not let go of its file
    book = Book(packed, snapshot.settings, tr("CRM Application Inventory"))
    lists = listed(snapshot, figures)
    facts = {"organisation": snapshot.settings.organisation, "language": current().code}
    facts |= {f"{each.kind.table} unread": "\n".join(each.unread) for each in lists}
    baseline = Baseline(FORM, facts)
    instructions(book, snapshot)
    for done, at in enumerate(_ORDER):
        if cancelled is not None and cancelled():
            raise Cancelled(tr("The inventory was not written: it was cancelled."))
        if progress is not None:
            progress(done / (_SHEETS + 1), tr(lists[at].name))
        write_list(book, snapshot, lists[at])
    for each in lists:
        baseline.table(each.kind.table, each.headings)
        for key, cells in each.cells.items():
            baseline.row(each.kind.table, key, cells)
    add_words(book, lists)
    baseline.write(book.file)
    book.file.close()
    path.write_bytes(packed.getbuffer())
    if progress is not None:
        progress(1.0, tr("Inventory written"))
