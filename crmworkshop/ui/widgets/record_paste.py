"""Pastes a block of texts into a table of records as one change, or says which cells are wrong and changes nothing."""

from collections.abc import Sequence
from typing import Any

from crmworkshop.language import tr
from crmworkshop.models.changes import Change, added
from crmworkshop.models.record import Record
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.record_model import RecordModel
from crmworkshop.ui.widgets.record_rows import Row, Sort

Block = Sequence[Sequence[str]]
_MOST_LISTED = 4


def paste(model: RecordModel, at: int, column: int, block: Block) -> list[str]:
    """Paste with the top left at row ``at``; lines past the last record become new ones.

    Returns the problems, one sentence each; empty if everything was taken. All or nothing.
    """
    rows: list[Row | None] = [row for row in model.rows[at:] if row.sort is Sort.RECORD]
    rows += [None] * max(len(block) - len(rows), 0)
    problems: list[str] = []
    changes: list[tuple[Record, dict[str, Any]]] = []
    fresh: list[dict[str, Any]] = []
    for line, (row, texts) in enumerate(zip(rows, block, strict=False), 1):
        values, wrong = _read(model, row, column, texts)
        problems += [tr("Line {line}, {problem}", line=line, problem=problem) for problem in wrong]
        if row is not None and row.record is not None:
            changes.append((row.record, values))
        elif any(texts):
            fresh.append(values)
            lacking = [] if wrong else model.entry.lacking(values)
            problems += (
                [tr("Line {line} lacks {fields}", line=line, fields=", ".join(map(tr, lacking)))]
                if lacking
                else []
            )
    if problems:
        return problems
    problem = model.entry.ask(_change(model, changes, fresh))
    return [problem] if problem else []


def _read(
    model: RecordModel, row: Row | None, column: int, texts: Sequence[str]
) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    wrong: list[str] = []
    for offset, text in enumerate(texts):
        at = column + offset
        if at >= len(model.columns):
            wrong += [tr("“{text}”: there is no column for it", text=text)] if text.strip() else []
            continue
        of = model.columns[at].field
        if of is None:
            same = row is None or text in ("", model.text(row, at))
            wrong += [] if same else [tr("{column}: this column is computed", column=model.columns[at].label)]
            continue
        try:
            value = model.read(of, text)
        except ValueError as error:
            wrong.append(f"{tr(of.label)}: {error}")
            continue
        record = row.record if row is not None else None
        problem = model.entry.circle(record, of, value) if record is not None else ""
        problem = problem or model.entry.namesake(record, of.name, value)
        wrong += [problem] if problem else []
        values[of.name] = value
    return values, wrong


def _change(
    model: RecordModel, changes: Sequence[tuple[Record, dict[str, Any]]], fresh: Sequence[dict[str, Any]]
) -> Change:
    made: dict[tuple[str, str], Record] = {}
    new = [model.entry.new_record(values, made, behind) for behind, values in enumerate(fresh)]
    steps = (*edits.set_values(model.snapshot, changes).steps, *(added(record) for record in new))
    who = edits.counted(len(changes) + len(new), model.listing.kind)
    return Change(tr("Paste into {what}", what=who), steps)


def told(problems: Sequence[str]) -> str:
    """The problems of a paste as a message."""
    listed = "; ".join(problems[:_MOST_LISTED])
    more = len(problems) - _MOST_LISTED
    if more > 0:
        listed = tr("{listed}; and {more} more", listed=listed, more=more)
    return tr("Nothing was pasted. {problems}.", problems=listed.rstrip("."))
