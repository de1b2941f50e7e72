"""Tab 10: all processes as a tree that folds, with what is in scope."""

from collections.abc import Iterator, Sequence
from typing import Final

from crmworkshop.activities.figures import Figures
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import Automation
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.workbook.book import Book
from crmworkshop.reports.workbook.columns import Column, Look, Value, id_column, place

FRAMEWORK_TAB: Final = "10. Framework (Reference)"
_DEEPEST: Final = 7
_COLUMNS: Final = (
    Column("Code", 10, reads="process.code"),
    Column("Process", 42, Look.WRAP, reads="process.name"),
    Column("Description", 64, Look.WRAP, reads="process.description"),
    Column("Level", 8, Look.WHOLE, reads="process.level"),
    Column("In scope", 9, choices=("Yes", "No"), reads="process.in_scope"),
    Column("Manual or automated", 12, choices=tuple(Automation), reads="process.automation"),
    Column("Applications used", 30, Look.WRAP, reads="process.applications"),
    Column("Capability", 24, Look.WRAP, reads="process.capability"),
    Column("External id", 12, reads="process.external_id"),
    id_column("process"),
)


def framework_tab(book: Book, snapshot: Snapshot, figures: Figures) -> None:
    """Tab 10: every process in code order; areas and groups stand out and fold what is below them."""
    sheet = book.add(
        FRAMEWORK_TAB,
        tr("Every process of this workshop; fold and unfold levels with the signs at the left."),
    )
    processes = [item.process for item in figures.processes]
    where = place(FRAMEWORK_TAB, 3, _COLUMNS, len(processes))
    parents = {process.parent for process in processes}
    bold = {at for at, process in enumerate(processes) if process.id in parents}
    sheet.table("framework_table", where, _COLUMNS, _rows(snapshot, processes), bold, _depths(processes))
    sheet.page.outline_settings(visible=True, symbols_below=False, symbols_right=False)
    sheet.finish(where.first - 1, 2, where.last, where.right)


def _rows(snapshot: Snapshot, processes: Sequence[Process]) -> Iterator[tuple[Value, ...]]:
    for process in processes:
        yield (
            process.code,
            process.name,
            process.description,
            process.level,
            "Yes" if process.in_scope else "No",
            process.automation.value if process.automation else "",
            "; ".join(snapshot.titles("application", process.applications)),
            snapshot.title_of("capability", process.capability) if process.capability else "",
            process.external_id,
            process.id,
        )


def _depths(processes: Sequence[Process]) -> list[int]:
    """How many processes each lies under, as deep as outlines go; a loop of parents ends where it began."""
    by_id = {process.id: process for process in processes}
    found = []
    for process in processes:
        seen, at = {process.id}, process
        while at.parent in by_id and at.parent not in seen:
            seen.add(at.parent)
            at = by_id[at.parent]
        found.append(min(len(seen) - 1, _DEEPEST))
    return found
