"""The one way out: makes the deliverables beside their targets and moves them into place when all are whole."""

import json
import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from crmworkshop.activities.blocks import Chart
from crmworkshop.activities.figures import Figures, figures
from crmworkshop.errors import Cancelled, SystemRefused, UsageError
from crmworkshop.language import ENGLISH, Language, current, load, mark, speaking, tr
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.people import Settings
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.ballots.asked import ask_of

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]
Write = Callable[[Path, Progress, IsCancelled], None]
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\ud800-\udfff\ufffe\uffff]+')
_LONGEST_NAME: Final = 150
"""Bytes of an organisation's name within a file name; file systems allow 255 in all."""


_LONGEST_ROUND: Final = 60
"""Bytes of a round's name within the name of its ballots."""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """What can be asked for, its share of the work, and its files; ``unasked`` ones are made if nothing is chosen."""

    label: str
    effort: float
    files: Callable[[Snapshot, Figures, str], dict[str, Write]]
    """What writes each file, by file name, given the organisation as a file name; none without data."""
    unasked: bool = True
    without: str = ""
    """What is missing when it has no files."""


def _workbook(snapshot: Snapshot, found: Figures, name: str) -> dict[str, Write]:
    def write(path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        from crmworkshop.reports.workbook import write_workbook

        write_workbook(snapshot, found, path, progress, cancelled)

    return {f"{name} - CRM Workbook.xlsx": write}


def _inventory(snapshot: Snapshot, found: Figures, name: str) -> dict[str, Write]:
    def write(path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        from crmworkshop.reports.inventory import write_inventory

        write_inventory(snapshot, found, path, progress, cancelled)

    return {f"{name} - CRM Application Inventory.xlsx": write}


def _ballots(snapshot: Snapshot, _found: Figures, name: str, round_id: str = "") -> dict[str, Write]:
    content = ask_of(snapshot, round_id)

    def sheet(path: Path, _progress: Progress, _cancelled: IsCancelled) -> None:
        from crmworkshop.reports.ballots.sheet import write_ballot

        write_ballot(snapshot, content, path)

    def paper(path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        from crmworkshop.reports.ballots.paper import write_paper

        write_paper(snapshot, content, path, progress, cancelled)

    return {f"{name} - CRM Ballot.xlsx": sheet, f"{name} - CRM Ballot.pdf": paper} if content.topics else {}


def _report(snapshot: Snapshot, found: Figures, name: str, private: bool = False) -> dict[str, Write]:
    def write(path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        from crmworkshop.reports.pdf.report import write_report

        write_report(snapshot, found, path, progress, cancelled, private=private)

    return {f"{name} - CRM Report.pdf": write}


def _roadmap(snapshot: Snapshot, found: Figures, name: str) -> dict[str, Write]:
    def write(path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        from crmworkshop.reports.pdf.roadmap import write_roadmap

        write_roadmap(snapshot, found, path, progress, cancelled)

    return {f"{name} - CRM Roadmap.pdf": write}


def _calendar(snapshot: Snapshot, _found: Figures, name: str) -> dict[str, Write]:
    def write(path: Path, _progress: Progress, _cancelled: IsCancelled) -> None:
        from crmworkshop.reports.calendar import write_calendar

        write_calendar(snapshot, path)

    dated = any(meeting.held_on for meeting in snapshot.all(ReviewMeeting)) or (
        snapshot.settings.start is not None and bool(snapshot.all(AgendaItem))
    )
    return {f"{name} - CRM Calendar.ics": write} if dated else {}


def _agenda(snapshot: Snapshot, _found: Figures, name: str) -> dict[str, Write]:
    def write(path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        from crmworkshop.reports.pdf.agenda import write_agenda

        write_agenda(snapshot, path, progress, cancelled)

    return {f"{name} - CRM Agenda.pdf": write} if snapshot.all(AgendaItem) else {}


def _charts(snapshot: Snapshot, found: Figures, _name: str) -> dict[str, Write]:
    from crmworkshop.reports.charts.draw import PICTURE_KINDS, PictureKind, save_picture
    from crmworkshop.reports.charts.pictures import pictures

    def picture(chart: Chart, kind: PictureKind) -> Write:
        def write(path: Path, progress: Progress, _cancelled: IsCancelled) -> None:
            progress(0.0, chart.title)
            save_picture(chart, path, kind)

        return write

    return {
        f"{name}.{kind}": picture(chart, kind)
        for name, chart in pictures(snapshot, found).items()
        for kind in PICTURE_KINDS
    }


def _json(snapshot: Snapshot, _found: Figures, name: str) -> dict[str, Write]:
    def write(path: Path, _progress: Progress, _cancelled: IsCancelled) -> None:
        from crmworkshop.reports.data import all_data

        with speaking(ENGLISH):
            text = json.dumps(all_data(snapshot), ensure_ascii=False, indent=1)
        path.write_text(text + "\n", encoding="utf-8", errors="replace", newline="\n")

    return {f"{name} - CRM Workshop.json": write}


DELIVERABLES: Final = {
    "workbook": Deliverable(mark("Workbook"), 3, _workbook),
    "inventory": Deliverable(mark("Inventory"), 1, _inventory),
    "report": Deliverable(mark("Report"), 8, _report),
    "roadmap": Deliverable(mark("Roadmap"), 2, _roadmap),
    "calendar": Deliverable(
        mark("Calendar"), 0.5, _calendar, without=mark("no day and no review meeting has a date")
    ),
    "agenda": Deliverable(mark("Agenda"), 0.5, _agenda, without=mark("the agenda is empty")),
    "ballots": Deliverable(
        mark("Ballots"), 1, _ballots, unasked=False, without=mark("there is nothing to ask about")
    ),
    "charts": Deliverable(mark("Charts"), 8, _charts, unasked=False, without=mark("no chart has figures")),
    "json": Deliverable(mark("Data"), 1, _json),
}
"""What this version can export, by the name it is asked for."""


def export(
    snapshot: Snapshot,
    folder: Path,
    only: Collection[str] | None = None,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
    lacking: Callable[[str], None] | None = None,
    *,
    private: bool = False,
) -> list[Path]:
    """Write the deliverables and return the paths of their files.

    ``only`` names some of `DELIVERABLES`; None means all but the charts. One without data (a calendar before a meeting
    has a date) has no file; ``lacking`` hears a sentence about it. ``private`` lets the report tell what is known of
    people in confidence; nothing remembers it. Each is written as ``.name.partial`` beside its
    target; when all are whole they are moved into place, so that a failure or a cancel leaves what was there before.
    ``progress`` hears a share 0..1 and what is being made. Raises UsageError for an unknown name, Cancelled, or
    SystemRefused when the disk says no.
    """
    wanted = _wanted(only, private)
    tell = progress or (lambda _share, _label: None)
    asked = cancelled or (lambda: False)
    spoken = language_of(snapshot.settings)
    with _translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        tell(0.0, tr("Figures"))
        jobs = _jobs(snapshot, spoken, wanted, lacking or (lambda _sentence: None))
        made = _make(jobs, folder, spoken, tell, asked)
    tell(1.0, tr("Done"))
    return made


def _make(
    jobs: Sequence["_Job"],
    folder: Path,
    spoken: Language,
    progress: Progress | None,
    cancelled: IsCancelled | None,
) -> list[Path]:
    """Write the files beside their targets, and move them into place when all are whole."""
    tell = progress or (lambda _share, _label: None)
    asked = cancelled or (lambda: False)
    partial: dict[Path, Path] = {}
    try:
        for job in jobs:
            _go_on(asked)
            target = folder / job.name
            partial[target] = _beside(target)
            with speaking(spoken):
                job.write(partial[target], _part(tell, job), asked)
            _keep(partial[target])
        _go_on(asked)
        for target, ready in partial.items():
            ready.replace(target)
        _keep_folder(folder)
    finally:
        for left in partial.values():
            left.unlink(missing_ok=True)
    return list(partial)


def export_ballot(
    snapshot: Snapshot,
    folder: Path,
    round_id: str,
    on_paper: bool,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Path:
    """Write the ballot of one round alone, on paper or as a sheet, named after the round; return its path.

    Raises as `export` does, and UsageError if the round asks nothing.
    """
    spoken = language_of(snapshot.settings)
    organisation = file_name(snapshot.settings.organisation)
    with speaking(spoken):
        found = _ballots(snapshot, figures(snapshot), organisation, round_id)
    wanted = [(name, write) for name, write in found.items() if name.endswith(".pdf") == on_paper]
    if not wanted:
        raise UsageError(tr("This round asks nothing yet, so there is no ballot to make."))
    ((name, write),) = wanted
    known = snapshot.find(Round, round_id)
    named = f" - {file_name(known.name, _LONGEST_ROUND)}" if known else ""
    target = (folder / name).with_stem(f"{Path(name).stem}{named}")
    with _translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _make([_Job(mark("Ballots"), target.name, write, 0.0, 1.0)], folder, spoken, progress, cancelled)
    return target


def language_of(settings: Settings) -> Language:
    """The language that a workshop's deliverables are in: the one chosen for it, else the one spoken here."""
    return load(settings.language) if settings.language else current()


@dataclass(frozen=True, slots=True)
class _Job:
    """One file to write, and which part of the whole work that is (0..1)."""

    label: str
    name: str
    write: Write
    begin: float
    share: float


def _jobs(
    snapshot: Snapshot, spoken: Language, wanted: list[Deliverable], lacking: Callable[[str], None]
) -> list[_Job]:
    found = figures(snapshot)
    name = file_name(snapshot.settings.organisation)
    planned: list[tuple[Deliverable, dict[str, Write]]] = []
    for item in wanted:
        with speaking(spoken):
            files = item.files(snapshot, found, name)
        if files:
            planned.append((item, files))
        else:
            lacking(
                tr(
                    "{deliverable}: nothing to make yet, {reason}.",
                    deliverable=tr(item.label),
                    reason=tr(item.without),
                )
            )
    total = sum(item.effort for item, _ in planned)
    jobs: list[_Job] = []
    begin = 0.0
    for item, files in planned:
        share = item.effort / total / len(files)
        for at, (file, write) in enumerate(files.items()):
            jobs.append(_Job(item.label, file, write, begin + at * share, share))
        begin += item.effort / total
    return jobs


def file_name(organisation: str, longest: int = _LONGEST_NAME) -> str:
    """A name, such as the organisation's, as every file system accepts it in a file name; ``longest`` in bytes."""
    cleaned = " ".join(_FORBIDDEN.sub(" ", organisation).split()).strip(". ")
    short = cleaned.encode()[:longest].decode(errors="ignore").rstrip(". ")
    return short or "Workshop"


def _wanted(only: Collection[str] | None, private: bool) -> list[Deliverable]:
    offered = DELIVERABLES
    if private:
        telling = replace(DELIVERABLES["report"], files=partial(_report, private=True))
        offered = {**DELIVERABLES, "report": telling}
    if only is None:
        return [item for item in offered.values() if item.unasked]
    unknown = sorted(name for name in only if name not in DELIVERABLES)
    if unknown or not only:
        what = f"“{unknown[0]}” cannot be exported" if unknown else "Nothing was chosen to export"
        raise UsageError(f"{what}; choose from {', '.join(DELIVERABLES)}.")
    return [item for name, item in offered.items() if name in only]


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name}.partial")


def _go_on(cancelled: IsCancelled) -> None:
    if cancelled():
        raise Cancelled(tr("Cancelled: nothing was written."))


def _part(tell: Progress, job: _Job) -> Progress:
    def report(share: float, label: str) -> None:
        tell(job.begin + share * job.share, f"{tr(job.label)}: {label}" if label else tr(job.label))

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
            tr(
                "The deliverables could not be written to “{folder}”: {reason}. Choose another folder or make room; "
                "what was there before is unchanged.",
                folder=folder,
                reason=said,
            )
        ) from error
