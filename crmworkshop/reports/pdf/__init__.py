"""The report and the one-page roadmap as PDF; what draws them is imported when one is written."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from crmworkshop.activities.figures import Figures
from crmworkshop.models.snapshot import Snapshot

Progress = Callable[[float, str], None]
"""Told how far the work is, 0..1, and what it is about."""
Cancelled = Callable[[], bool]


def write_report(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    today: date | None = None,
) -> tuple[str, ...]:
    """Write the report to ``path``; returns the characters that no shipped font has, shown as an empty square.

    ``today`` is the date on it, else the present day. Raises Cancelled, when ``cancelled`` says so, and then
    writes nothing; OSError when the file cannot be written.
    """
    from crmworkshop.reports.pdf.report import build_report

    return build_report(snapshot, figures, path, progress or _silent, cancelled or _never, today or _today())


def write_roadmap(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    today: date | None = None,
) -> tuple[str, ...]:
    """Write the roadmap, one A3 page, to ``path``; all else as for `write_report`."""
    from crmworkshop.reports.pdf.roadmap import build_roadmap

    return build_roadmap(snapshot, figures, path, progress or _silent, cancelled or _never, today or _today())


def _silent(_share: float, _what: str) -> None:
    """Nobody wants to know."""


def _never() -> bool:
    return False


def _today() -> date:
    return datetime.now().astimezone().date()
