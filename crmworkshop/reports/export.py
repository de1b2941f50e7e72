"""The one way out: makes the deliverables beside their targets and moves them into place when all are whole."""

import json
import os
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.errors import Cancelled, SystemRefused, UsageError
from crmworkshop.models.snapshot import Snapshot

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]
Writer = Callable[[Snapshot, Figures, Path, Progress, IsCancelled], None]
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\ud800-\udfff\ufffe\uffff]+')
_LONGEST_NAME: Final = 150
"""Bytes of an organisation's name within a file name; file systems allow 255 in all."""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """A file that can be asked for: what follows the organisation in its name, and its share of the work."""

    ending: str
    label: str
    effort: float
    write: Writer


def _workbook(
    snapshot: Snapshot, found: Figures, path: Path, progress: Progress, cancelled: IsCancelled
) -> None:
    from crmworkshop.reports.workbook import write_workbook

    write_workbook(snapshot, found, path, progress, cancelled)


def _report(
    snapshot: Snapshot, found: Figures, path: Path, progress: Progress, cancelled: IsCancelled
) -> None:
    from crmworkshop.reports.pdf import write_report

    write_report(snapshot, found, path, progress, cancelled)


def _roadmap(
    snapshot: Snapshot, found: Figures, path: Path, progress: Progress, cancelled: IsCancelled
) -> None:
    from crmworkshop.reports.pdf import write_roadmap

    write_roadmap(snapshot, found, path, progress, cancelled)


def _json(
    snapshot: Snapshot, _found: Figures, path: Path, _progress: Progress, _cancelled: IsCancelled
) -> None:
    from crmworkshop.reports.data import all_data

    text = json.dumps(all_data(snapshot), ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8", errors="replace", newline="\n")


DELIVERABLES: Final = {
    "workbook": Deliverable("CRM Workbook.xlsx", "Workbook", 3, _workbook),
    "report": Deliverable("CRM Report.pdf", "Report", 8, _report),
    "roadmap": Deliverable("CRM Roadmap.pdf", "Roadmap", 2, _roadmap),
    "json": Deliverable("CRM Workshop.json", "Data", 1, _json),
}
"""What this version can export, by the name it is asked for."""


def export(
    snapshot: Snapshot,
    folder: Path,
    only: Collection[str] | None = None,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> list[Path]:
    """Write the deliverables (``only`` names some of `DELIVERABLES`, None means all) and return their paths.

    Each is written as ``.name.partial`` beside its target; when all are whole they are moved into place, so that a
    failure or a cancel leaves what was there before. ``progress`` hears a share 0..1 and what is being made.
    Raises UsageError for an unknown name, Cancelled, or SystemRefused when the disk says no.
    """
    wanted = _wanted(only)
    tell = progress or (lambda _share, _label: None)
    asked = cancelled or (lambda: False)
    total = sum(item.effort for item in wanted)
    name = file_name(snapshot.settings.organisation)
    with _translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        tell(0.0, "Figures")
        found = figures(snapshot)
        partial: dict[Path, Path] = {}
        done = 0.0
        try:
            for item in wanted:
                if asked():
                    raise Cancelled("Cancelled: nothing was written.")
                target = folder / f"{name} - {item.ending}"
                partial[target] = _beside(target)
                item.write(snapshot, found, partial[target], _part(tell, item, done / total, total), asked)
                _keep(partial[target])
                done += item.effort
            if asked():
                raise Cancelled("Cancelled: nothing was written.")
            for target, ready in partial.items():
                ready.replace(target)
            _keep_folder(folder)
        finally:
            for left in partial.values():
                left.unlink(missing_ok=True)
    tell(1.0, "Done")
    return list(partial)


def file_name(organisation: str) -> str:
    """The organisation's name as every file system accepts it at the beginning of a file name."""
    cleaned = " ".join(_FORBIDDEN.sub(" ", organisation).split()).strip(". ")
    short = cleaned.encode()[:_LONGEST_NAME].decode(errors="ignore").rstrip(". ")
    return short or "Workshop"


def _wanted(only: Collection[str] | None) -> list[Deliverable]:
    if only is None:
        return list(DELIVERABLES.values())
    unknown = sorted(name for name in only if name not in DELIVERABLES)
    if unknown or not only:
        what = f"“{unknown[0]}” cannot be exported" if unknown else "Nothing was chosen to export"
        raise UsageError(f"{what}; choose from {', '.join(DELIVERABLES)}.")
    return [item for name, item in DELIVERABLES.items() if name in only]


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name}.partial")


def _part(tell: Progress, item: Deliverable, before: float, total: float) -> Progress:
    def report(share: float, label: str) -> None:
        tell(before + share * item.effort / total, f"{item.label}: {label}" if label else item.label)

    return report


def _keep(path: Path) -> None:
    """Wait until the file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _keep_folder(folder: Path) -> None:
    """Wait until the moves are on the disk, where folders can be synchronised."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        said = error.strerror or str(error)
        raise SystemRefused(
            f"The deliverables could not be written to “{folder}”: {said}. Choose another folder or make room; "
            "what was there before is unchanged."
        ) from error
