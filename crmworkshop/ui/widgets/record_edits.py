"""Edits of a list of records as changes: each with its steps, its consequences and a label in words."""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crmworkshop.language import current, mark, tr
from crmworkshop.models.changes import Change, Step, added, changed
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record, new_id
from crmworkshop.models.references import removal
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.widgets.cell_values import NewTitle, id_of_title, shown

Values = Mapping[str, Any]
_LONGEST_NAME = 48
_PLURALS = {
    "agenda_item": mark("agenda items"),
    "vendor_score": mark("criteria"),
    "vendor_practice": mark("practices"),
    "attendance": mark("attendances"),
    "parking_item": mark("parked topics"),
    "decision": mark("decisions"),
}
"""For kinds whose plural is the name of the whole list."""


def name_of(record: Record) -> str:
    """What a record is called in a label: its title on one short line, or its kind."""
    title = " ".join(record.title.split())
    if not title:
        return tr("this {kind}", kind=lower_first(tr(record.singular)))
    return title if len(title) <= _LONGEST_NAME else f"{title[: _LONGEST_NAME - 1].rstrip()}…"


def lower_first(text: str) -> str:
    """ "Job title" as it stands inside a sentence; "CRM goal" stays as it is.

    German writes nouns with a capital: only an adjective before one loses it ("Offener Punkt").
    """
    noun = current().code == "de" and not text.partition(" ")[2][:1].isupper()
    return text if noun or text[1:2].isupper() else text[:1].lower() + text[1:]


def counted(count: int, kind: type[Record]) -> str:
    """ "1 person", "3 people"."""
    many = _PLURALS.get(kind.table)
    several = tr(many) if many else lower_first(tr(kind.plural))
    return f"{count} {lower_first(tr(kind.singular)) if count == 1 else several}"


def set_values(snapshot: Snapshot, edits: Sequence[tuple[Record, Values]], label: str = "") -> Change:
    """Give records new values, with what follows from them; values that stay the same make no step."""
    steps: list[Step] = []
    edited: list[tuple[Record, Values]] = []
    made: dict[tuple[str, str], Record] = {}
    for record, values in edits:
        settled = {name: _settled(snapshot, record, name, value, made) for name, value in values.items()}
        fresh = {name: value for name, value in settled.items() if value != getattr(record, name)}
        if fresh:
            edited.append((record, fresh))
    new_steps = [added(record) for record in made.values()]
    for record, fresh in _with_consequences(snapshot, edited):
        steps.append(changed(record, **fresh))
    return Change(label or _set_label(snapshot, edited, made), (*new_steps, *steps))


def _settled(
    snapshot: Snapshot, record: Record, name: str, value: Any, made: dict[tuple[str, str], Record]
) -> Any:
    if not isinstance(value, NewTitle):
        return value
    table = fields_of(type(record))[name].target
    return make_named(snapshot, table, value.title, made)


def make_named(snapshot: Snapshot, table: str, title: str, made: dict[tuple[str, str], Record]) -> str:
    """The id of the record called ``title``; if there is none it joins ``made`` and is to be added first."""
    key = (table, title.casefold())
    known = id_of_title(snapshot, table, title)
    if known is None:
        if key not in made:
            kind = BY_TABLE[table]
            last = max((other.position for other in snapshot.all(kind)), default=0.0)
            made[key] = kind(position=last + 1 + len(made)).with_values(**{kind.title_field: title.strip()})
        known = made[key].id
    return known


def _with_consequences(
    snapshot: Snapshot, edits: Sequence[tuple[Record, Values]]
) -> list[tuple[Record, dict[str, Any]]]:
    """A process in or out of scope takes along those under it; one that moves takes its level from its new place."""
    found: dict[str, tuple[Record, dict[str, Any]]] = {}
    for record, values in edits:
        found.setdefault(record.id, (record, {}))[1].update(values)
        if not isinstance(record, Process):
            continue
        below = descendants(snapshot, record, "parent") if {"in_scope", "parent"} & values.keys() else []
        if "in_scope" in values:
            for child in below:
                _note(found, child, "in_scope", values["in_scope"])
        if "parent" in values:
            parent = snapshot.find(Process, values["parent"])
            shift = (parent.level or 1 if parent else 0) + 1 - (record.level or 1)
            for moved in (record, *below):
                if isinstance(moved, Process) and moved.level is not None:
                    _note(found, moved, "level", moved.level + shift)
    return [(record, values) for record, values in found.values() if values]


def _note(found: dict[str, tuple[Record, dict[str, Any]]], record: Record, name: str, value: Any) -> None:
    if getattr(record, name) != value:
        found.setdefault(record.id, (record, {}))[1].setdefault(name, value)


def descendants(snapshot: Snapshot, record: Record, tree: str) -> list[Record]:
    """Everything under a record of a list that field ``tree`` makes a tree."""
    children: dict[str | None, list[Record]] = {}
    for other in snapshot.all(type(record)):
        children.setdefault(getattr(other, tree), []).append(other)
    found: list[Record] = []
    waiting = [record]
    while waiting:
        below = children.get(waiting.pop().id, [])
        found += below
        waiting += below
    return found


def _set_label(
    snapshot: Snapshot, edited: Sequence[tuple[Record, Values]], made: Mapping[tuple[str, str], Record]
) -> str:
    if not edited:
        return ""
    record, values = edited[0]
    declared = fields_of(type(record))
    who = name_of(record) if len(edited) == 1 else counted(len(edited), type(record))
    fields = {name for _, fresh in edited for name in fresh}
    if len(fields) > 1:
        return tr("Change {what}", what=who)
    name, value = next(iter(values.items()))
    field = declared[name]
    if name == record.title_field and len(edited) == 1:
        return tr("Rename {what} to {name}", what=who, name=name_of(record.with_values(**{name: value})))
    what = lower_first(tr(field.label))
    if len({fresh[name] for _, fresh in edited}) > 1 or field.kind is Kind.LONG_TEXT:
        return tr("Change {field} of {what}", field=what, what=who)
    if field.kind is Kind.BOOL:
        word = tr("yes") if value else tr("no")
        return tr("Change {field} of {what} to {value}", field=what, what=who, value=word)
    new = next((item.title for item in made.values() if item.id == value), "")
    text = new or shown(field, value, snapshot)
    if not text:
        return tr("Clear {field} of {what}", field=what, what=who)
    return tr("Change {field} of {what} to {value}", field=what, what=who, value=_short(text))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1].rstrip()}…"


def missing_fields(kind: type[Record], values: Values) -> list[str]:
    """Labels of required fields that a new record of these values would still lack."""
    return [
        tr(field.label)
        for name, field in fields_of(kind).items()
        if field.required and not str(values.get(name) or "").strip()
    ]


def add_record(record: Record, made: Mapping[tuple[str, str], Record]) -> Change:
    """Bring in a record, after those ``made`` for its references."""
    before = [added(item) for item in made.values()]
    kind = lower_first(tr(record.singular))
    label = tr("Add {kind} {name}", kind=kind, name=name_of(record))
    if not record.title.strip():
        label = tr("Add {kind}", kind=kind)
    return Change(label, (*before, added(record)))


def remove_records(snapshot: Snapshot, records: Sequence[Record]) -> Change:
    """Take records away with all they own; the label says what goes with them."""
    steps = removal(snapshot, *records)
    return Change(tr("Remove {what}", what=_with_along(records, steps)), steps)


def told_removed(records: Sequence[Record], change: Change) -> str:
    """What is said once records have been removed by this change."""
    return tr("Removed {what}", what=_with_along(records, change.steps))


def _with_along(records: Sequence[Record], steps: Sequence[Step]) -> str:
    who = name_of(records[0]) if len(records) == 1 else counted(len(records), type(records[0]))
    also = _along(steps, {record.id for record in records})
    return f"{who} ({also})" if also else who


def _along(steps: Iterable[Step], asked: set[str]) -> str:
    with_it: Counter[str] = Counter()
    mentioned: Counter[str] = Counter()
    for step in steps:
        if step.id not in asked:
            (with_it if step.new is None else mentioned)[step.table] += 1
    parts = [tr("with {what}", what=_list(with_it))] if with_it else []
    parts += [tr("taken out of {what}", what=_list(mentioned))] if mentioned else []
    return ", ".join(parts)


def _list(counts: Mapping[str, int]) -> str:
    words = [counted(count, BY_TABLE[table]) for table, count in counts.items()]
    return tr("{some} and {last}", some=", ".join(words[:-1]), last=words[-1]) if len(words) > 1 else words[0]


def duplicate(snapshot: Snapshot, record: Record) -> Change:
    """A copy of a record right behind it."""
    others = snapshot.all(type(record))
    at = others.index(record)
    after = others[at + 1].position if at + 1 < len(others) else record.position + 2
    copy = dataclasses.replace(record, id=new_id(), position=(record.position + after) / 2)
    copy = copy.with_values(**{record.title_field: tr("{name} (copy)", name=record.title)})
    return Change(tr("Duplicate {name}", name=name_of(record)), (added(copy),))


def move_records(siblings: Sequence[Record], moving: frozenset[str], down: bool) -> Change | None:
    """Move some of ``siblings`` (in list order) one place; None if they are at the end already."""
    order = list(siblings)
    walk = range(len(order) - 2, -1, -1) if down else range(1, len(order))
    for at in walk:
        other = at + 1 if down else at - 1
        if order[at].id in moving and order[other].id not in moving:
            order[at], order[other] = order[other], order[at]
    if [record.id for record in order] == [record.id for record in siblings]:
        return None
    places = _places(siblings)
    steps = tuple(
        changed(record, position=place)
        for record, place in zip(order, places, strict=True)
        if record.position != place
    )
    moved = [record for record in siblings if record.id in moving]
    who = name_of(moved[0]) if len(moved) == 1 else counted(len(moved), type(moved[0]))
    return Change(tr("Move {what} down", what=who) if down else tr("Move {what} up", what=who), steps)


def _places(siblings: Sequence[Record]) -> list[float]:
    places = [record.position for record in siblings]
    if len(set(places)) == len(places):
        return places
    return [places[0] + at / len(places) for at in range(len(places))]
