"""Brings in a file: a form that the app wrote, or a list, whose headings it finds; makes one change of it, or none."""

import gc
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final

from crmworkshop.errors import UsageError
from crmworkshop.exchange.forms import reader_of
from crmworkshop.exchange.gathered import Gathered
from crmworkshop.exchange.headings import Found, locate
from crmworkshop.exchange.kinds import RATINGS, find_kind, lowered
from crmworkshop.exchange.mapping import Overrides, match_columns
from crmworkshop.exchange.outcome import Import, ImportRefused
from crmworkshop.exchange.ratings import RatingList, find_question
from crmworkshop.exchange.records import RecordList
from crmworkshop.exchange.tables import Cell, Sheet, column_letters, is_blank, read_table, text_of
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, Entry
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop

PREVIEW_ROWS: Final = 20


def prepare(
    source: Workshop | Snapshot,
    path: Path,
    kind: str | None = None,
    mapping: Overrides | None = None,
    question: str | None = None,
    create: bool = False,
    sheet: str | None = None,
    again: bool = False,
) -> Import:
    """Read a list, or a form that the app wrote, and say what it would change; nothing is written.

    ``mapping`` names columns for fields, ``question`` the question that ratings without such a column answer,
    ``create`` allows new departments, processes and the like to be made of their names alone, ``sheet`` chooses
    one of a workbook, ``again`` takes ratings that name nobody although this very file is in already. Raises
    FileUnusable if the file cannot be read, UsageError if kind, sheet, column or question cannot be told, or if
    answers would count twice.
    """
    snapshot = source.snapshot() if isinstance(source, Workshop) else source
    with _collector_at_rest():
        return _prepare(snapshot, path, kind, dict(mapping or {}), question, create, sheet, again)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """A list makes hundreds of thousands of rows that all stay: looking for garbage among them doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _prepare(
    snapshot: Snapshot,
    path: Path,
    kind: str | None,
    overrides: dict[str, str | Sequence[str]],
    question: str | None,
    create: bool,
    sheet: str | None,
    again: bool,
) -> Import:
    sheets = _chosen(read_table(path), sheet)
    read_form = None if question or overrides else reader_of(kind, sheets, path.name)
    if read_form is not None:
        return read_form(snapshot, path, sheets, create)
    wanted = find_kind(kind) if kind else find_kind(RATINGS) if question else None
    found = locate(sheets, wanted, overrides)
    matched = match_columns(found.headings, found.kind, overrides)
    rows = _data_rows(found)
    if found.kind.name == RATINGS:
        mark = _mark(path, (sheets.index(found.sheet), question, sorted(overrides.items())))
        ratings = RatingList(snapshot, found, matched, rows, create, path.name, mark, again)
        out = ratings.read(_question(question), "process" in overrides)
    else:
        out = RecordList(snapshot, found, matched, rows, create).read()
    _report_strays(found, rows, out)
    wide = found.kind.name == RATINGS and "value" not in matched.columns
    return Import(
        path=path,
        sheet=found.sheet.name,
        sheets=tuple(each.name for each in sheets),
        kind=found.kind.name,
        header_row=found.row + 1,
        headings=found.headings,
        columns=matched.headings_of() | out.columns,
        ignored=out.ignored if wide else {**matched.ignored, **out.ignored},
        preview=[
            [text_of(cell) for cell in cells[: len(found.headings)]]
            for _, cells in islice(rows, PREVIEW_ROWS)
        ],
        change=Change(_label(found, out, path.name), tuple(out.steps)),
        batch=out.batch,
        differences=tuple(out.differences),
        unreadable=out.unreadable(),
        remarks=(*found.sheet.remarks, *out.remarks),
        counts=dict(out.counts),
    )


def apply(workshop: Workshop, prepared: Import) -> Entry | None:
    """Bring in what `prepare` found, as one change that can be undone; None if there is nothing to change.

    Raises ImportRefused (nothing written) if any cell of what comes in whole is unreadable, InvalidChange if the
    workshop has changed since in what the list touches.
    """
    if prepared.unreadable and prepared.whole:
        count = len(prepared.unreadable)
        first = prepared.unreadable[0]
        raise ImportRefused(
            trn(
                "{n} cell of “{name}” cannot be read, so nothing was brought in. The first: {where}: {reason}.",
                "{n} cells of “{name}” cannot be read, so nothing was brought in. The first: {where}: {reason}.",
                count,
                name=prepared.path.name,
                where=f"{first.where} (“{first.value}”)" if first.value else first.where,
                reason=first.reason,
            )
        )
    return None if prepared.empty else workshop.do(prepared.change, prepared.batch)


def _chosen(sheets: list[Sheet], name: str | None) -> list[Sheet]:
    if name is None:
        return sheets
    chosen = [sheet for sheet in sheets if sheet.name.casefold() == name.strip().casefold()]
    if not chosen:
        raise UsageError(
            tr(
                "There is no sheet “{name}”; there are {sheets}.",
                name=name,
                sheets=", ".join(sheet.name for sheet in sheets),
            )
        )
    return chosen


def _question(word: str | None) -> Question | None:
    if word is None:
        return None
    try:
        return find_question(word)
    except ValueError as error:
        raise UsageError(tr("The question {error}.", error=error)) from None


def _data_rows(found: Found) -> list[tuple[int, Sequence[Cell]]]:
    """The rows below the headings that hold anything, with their number from 0."""
    start = found.row + 1
    return [
        (row, cells)
        for row, cells in enumerate(found.sheet.rows[start:], start)
        if cells and (_says_something(cells[0]) or not all(map(is_blank, cells)))
    ]


def _says_something(cell: Cell) -> bool:
    """A quick look that settles nearly every row."""
    return cell.__class__ is str and cell != "" and not cell.isspace()


def _mark(path: Path, way: object) -> str:
    """Sixteen letters that are the same for the same file read the same way."""
    return hashlib.sha256(path.read_bytes() + repr(way).encode()).hexdigest()[:16]


def _report_strays(found: Found, rows: list[tuple[int, Sequence[Cell]]], out: Gathered) -> None:
    """Cells that stand under no heading: in a text file a sign that a row was split wrongly, else a column not read."""
    headed = {column for column, heading in enumerate(found.headings) if heading}
    width = len(found.sheet.rows[found.row])
    bare: set[int] = set()
    for row, cells in rows:
        if len(cells) > len(headed):
            bare.update(
                column for column, cell in enumerate(cells) if column not in headed and not is_blank(cell)
            )
            if len(cells) > width and any(not is_blank(cell) for cell in cells[width:]):
                reason = tr(
                    "the row has {cells} cells, but there are {width} headings", cells=len(cells), width=width
                )
                out.refuse(found, row, width, cells[width], reason)
    for column in sorted(column for column in bare if column < width):
        out.ignored[tr("(column {letters})", letters=column_letters(column))] = tr("it has no heading")


def _label(found: Found, out: Gathered, name: str) -> str:
    if found.kind.name == RATINGS:
        return trn(
            "Import {n} rating from {file}",
            "Import {n} ratings from {file}",
            out.counts["answers"],
            file=name,
        )
    count = out.counts["added"] + out.counts["updated"]
    noun = lowered(found.kind.singular if count == 1 else found.kind.plural)
    return trn("Import {n} {noun} from {file}", "Import {n} {noun} from {file}", count, noun=noun, file=name)
