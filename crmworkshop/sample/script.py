"""Reads the sample's lists, each a stretch of the workshop's history, and lays them into the file change by change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from crmworkshop.models.changes import Change, Step, added, changed
from crmworkshop.models.fields import fields_of
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record, id_from
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import ActivityState, CheckItem, activity_state_id, check_item_id
from crmworkshop.models.values import from_text
from crmworkshop.models.workshop import Workshop

_HERE: Final = Path(__file__).parent
KEYS: Final[Mapping[type[Record], Callable[[Mapping[str, Any]], str]]] = {
    ActivityState: lambda values: activity_state_id(values["activity"]),
    CheckItem: lambda values: check_item_id(values["activity"], values["line"]),
    Rating: lambda values: rating_id(values["process"], values["question"], values.get("department")),
}
"""The records that are there once: how their key comes from their values."""
Row = Mapping[str, str]
Ids = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Passage:
    """What was entered in one go: the change's label and its rows, by field name."""

    label: str
    rows: tuple[Row, ...]


def passages(name: str) -> tuple[tuple[str, ...], tuple[Passage, ...]]:
    """The headings of a list and its passages.

    The first line of ``name``.csv holds the headings, parted by "|"; a line "# label" begins a passage; every other
    line is a row. A cell left empty is nothing entered.
    """
    lines = (_HERE / f"{name}.csv").read_text(encoding="utf-8").splitlines()
    headings = tuple(lines[0].split("|"))
    fields = tuple(heading.removeprefix("*") for heading in headings)
    found: list[tuple[str, list[Row]]] = []
    for line in filter(None, lines[1:]):
        if line.startswith("# "):
            found.append((line[2:], []))
        else:
            cells = line.split("|")
            if len(cells) != len(fields):
                raise ValueError(f"{name}.csv: {len(cells)} cells, not {len(fields)}: {line}")
            found[-1][1].append({field: cell for field, cell in zip(fields, cells, strict=True) if cell})
    return headings, tuple(Passage(label, tuple(rows)) for label, rows in found)


def known_ids(workshop: Workshop) -> dict[tuple[str, str], str]:
    """The keys of all records by table and title; processes also by code."""
    found = {(kind.table, record.title): record.id for kind in RECORD_TYPES for record in workshop.all(kind)}
    return found | {(Process.table, record.code): record.id for record in workshop.all(Process)}


def enter(workshop: Workshop, kind: type[Record], name: str, reword: Callable[[str], str] = str) -> None:
    """Lay a list into the workshop, a change per passage.

    Rows are new records; where headings begin with "*", they amend the records that have these values. ``reword``
    may fill in what the cells leave to the figures.
    """
    headings, found = passages(name)
    keys = tuple(heading[1:] for heading in headings if heading.startswith("*"))
    for passage in found:
        ids = known_ids(workshop)
        rows = [{field: reword(cell) for field, cell in row.items()} for row in passage.rows]
        steps = _amended(workshop, kind, keys, rows, ids) if keys else _new(workshop, kind, rows, ids)
        workshop.do(Change(passage.label, tuple(steps)))


def read_row(kind: type[Record], row: Row, ids: Ids) -> dict[str, Any]:
    """The values of a row's cells by field name. Raises ValueError for a cell that cannot be read."""
    declared = fields_of(kind)
    return {
        name: from_text(declared[name], cell, lambda table, title: ids.get((table, title)))
        for name, cell in row.items()
    }


def _new(workshop: Workshop, kind: type[Record], rows: Sequence[Row], known: Ids) -> list[Step]:
    first = len(workshop.all(kind)) + 1
    keys = [id_from("sample", kind.table, str(first + at)) for at in range(len(rows))]
    titles = {(kind.table, row[kind.title_field]): key for key, row in zip(keys, rows, strict=True)}
    steps = []
    for at, (key, row) in enumerate(zip(keys, rows, strict=True)):
        values = read_row(kind, row, {**known, **titles})
        own = KEYS[kind](values) if kind in KEYS else key
        steps.append(added(kind(id=own, position=float(first + at), **values)))
    return steps


def _amended(
    workshop: Workshop, kind: type[Record], keys: tuple[str, ...], rows: Sequence[Row], known: Ids
) -> list[Step]:
    records = {tuple(getattr(record, key) for key in keys): record for record in workshop.all(kind)}
    steps = []
    for row in rows:
        values = read_row(kind, row, known)
        record = records[tuple(values.pop(key) for key in keys)]
        steps.append(changed(record, **values))
    return steps
