"""The workbook: ten tabs whose formulas are live and carry the app's own figures."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from crmworkshop.activities.figures import Figures
from crmworkshop.errors import Cancelled
from crmworkshop.language import tr
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.workbook.book import Book
from crmworkshop.reports.workbook.costs import cost_tab
from crmworkshop.reports.workbook.framework import framework_tab
from crmworkshop.reports.workbook.kept import Kept
from crmworkshop.reports.workbook.priorities import priority_tab
from crmworkshop.reports.workbook.ratings import assessment_tab, importance_tab, processes_of
from crmworkshop.reports.workbook.roadmap import roadmap_tab
from crmworkshop.reports.workbook.strategy import goal_tab, model_tab
from crmworkshop.reports.workbook.team import team_tab
from crmworkshop.reports.workbook.vendors import vendor_tab

_TABS = 10


def write_workbook(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the ten tabs to ``path``.

    ``progress`` hears a share 0..1 and what is being written. Raises Cancelled, before anything is on disk, when
    ``cancelled`` says so; OSError when the disk refuses.
    """
    packed = BytesIO()  # a writer that meets a full disk half-way does not let go of its file
    book = Book(packed, snapshot.settings)
    for done, label in enumerate(_tabs(book, snapshot, figures)):
        if cancelled is not None and cancelled():
            raise Cancelled(tr("The workbook was not written: it was cancelled."))
        if progress is not None:
            progress(done / (_TABS + 1), label)
    settings = snapshot.settings
    book.kept.write(book.file, {"organisation": settings.organisation, "revision": str(snapshot.revision)})
    book.file.close()
    path.write_bytes(packed.getbuffer())
    if progress is not None:
        progress(1.0, tr("Workbook written"))


def kept_of(snapshot: Snapshot, figures: Figures) -> Kept:
    """What a workbook written now would say in the cells that are read back."""
    book = Book(BytesIO(), snapshot.settings, only_kept=True)
    for _ in _tabs(book, snapshot, figures):
        pass
    return book.kept


def _tabs(book: Book, snapshot: Snapshot, figures: Figures) -> Iterator[str]:
    """Writes tab after tab; yields what comes next, so that the caller can tell or stop."""
    yield tr("Team")
    team_tab(book, snapshot)
    yield tr("Business model")
    model_tab(book, snapshot)
    yield tr("Goals")
    goal_tab(book, snapshot)
    yield tr("Process importance")
    processes = processes_of(figures)
    importance = importance_tab(book, snapshot, processes)
    yield tr("Process assessment")
    assessment = assessment_tab(book, snapshot, figures, processes, importance)
    yield tr("Vendors")
    vendor_tab(book, snapshot, figures)
    yield tr("Priorities")
    priority_tab(book, snapshot.settings, processes, importance, assessment)
    yield tr("Roadmap")
    roadmap_tab(book, snapshot, figures)
    yield tr("Costs")
    cost_tab(book, snapshot, figures)
    yield tr("Framework")
    framework_tab(book, snapshot, figures)
    yield tr("Saving")
