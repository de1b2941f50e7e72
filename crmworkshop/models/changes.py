"""A change as data: steps from old to new values, how it reads, how it is inverted and kept in the journal."""

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from types import NoneType
from typing import Any, Final, Literal, NamedTuple, get_args

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.models.fields import fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.values import check, from_stored, to_stored

Values = Mapping[str, Any]
EntryKind = Literal["do", "undo", "redo", "clock"]
"""What was done, taken back, brought back; or only witnessed (a timer began), which undo passes over."""

NEVER_EMPTY: Final = {
    table: frozenset(field.name for field in dataclasses.fields(kind) if NoneType not in get_args(field.type))
    for table, kind in BY_TABLE.items()
}
"""The fields whose declared type leaves no room for None."""


@dataclass(frozen=True, slots=True)
class Step:
    """One record's move. Added: ``old`` is None; removed: ``new`` is None; else both hold the same field names."""

    table: str
    id: str
    old: Values | None
    new: Values | None

    def inverse(self) -> "Step":
        return Step(self.table, self.id, self.new, self.old)


@dataclass(frozen=True, slots=True)
class Change:
    """What the user did in one go: a label in words ("rate Lead scoring Poor") and its steps."""

    label: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as the journal holds it. ``of`` names the entry that an undo or redo is about."""

    seq: int
    id: str
    at: datetime
    author: str
    kind: EntryKind
    of: str | None
    change: Change

    @property
    def label(self) -> str:
        return self.change.label


class Told(NamedTuple):
    """An entry of the journal without its steps, of which there may be many thousands: enough to tell it by."""

    id: str
    at: datetime
    author: str
    kind: EntryKind
    label: str


def values_of(record: Record) -> dict[str, Any]:
    """All stored values of a record but its id, by field name; ``position`` included."""
    return {"position": record.position} | {name: getattr(record, name) for name in fields_of(type(record))}


def added(record: Record) -> Step:
    """The step that brings in a new record."""
    return Step(record.table, record.id, None, values_of(record))


def removed(record: Record) -> Step:
    """The step that takes a record away (see `references.removal` for what hangs on it)."""
    return Step(record.table, record.id, values_of(record), None)


def changed(record: Record, **values: Any) -> Step:
    """The step that gives a record new values."""
    return Step(record.table, record.id, {name: getattr(record, name) for name in values}, values)


def inverse(change: Change) -> Change:
    """The change that takes ``change`` back: its steps inverted, last first."""
    return Change(change.label, tuple(step.inverse() for step in reversed(change.steps)))


def check_step(step: Step) -> None:
    """Raise InvalidChange unless the step's new values fit the declared fields."""
    record_type = BY_TABLE.get(step.table)
    if record_type is None:
        raise InvalidChange(tr("There is no list called “{table}”.", table=step.table))
    declared = fields_of(record_type)
    if step.new is not None:
        for name, value in step.new.items():
            if name == "position":
                if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
                    raise InvalidChange(tr("The place in a list must be a number."))
            elif name in declared:
                if value is None and name in NEVER_EMPTY[step.table]:
                    raise InvalidChange(f"{tr(declared[name].label)}: {tr('is needed')}")
                check(declared[name], value)
            else:
                raise InvalidChange(
                    tr("{singular} has no field “{name}”.", singular=tr(record_type.singular), name=name)
                )
    if step.old is not None and step.new is not None and step.old.keys() != step.new.keys():
        raise InvalidChange(tr("A change must name the same fields before and after."))


def steps_to_json(steps: Iterable[Step]) -> str:
    """The steps as the journal stores them."""
    return json.dumps(
        [
            [step.table, step.id, _stored(step.table, step.old), _stored(step.table, step.new)]
            for step in steps
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def steps_from_json(text: str) -> tuple[Step, ...]:
    """The steps read back; fields that this version no longer has are left out.

    Raises one of `values.UNREADABLE` for a text or value that this version cannot read.
    """
    return tuple(
        Step(table, key, _restored(table, old), _restored(table, new))
        for table, key, old, new in json.loads(text)
        if table in BY_TABLE
    )


def _stored(table: str, values: Values | None) -> dict[str, Any] | None:
    if values is None:
        return None
    declared = fields_of(BY_TABLE[table])
    return {
        name: value if name == "position" else to_stored(declared[name], value)
        for name, value in values.items()
    }


def _restored(table: str, stored: Values | None) -> dict[str, Any] | None:
    if stored is None:
        return None
    declared = fields_of(BY_TABLE[table])
    found: dict[str, Any] = {}
    for name, value in stored.items():
        if name == "position":
            found[name] = value
        elif name in declared:
            restore = from_stored(declared[name])
            found[name] = value if value is None or restore is None else restore(value)
    return found
