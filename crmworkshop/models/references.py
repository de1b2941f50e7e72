"""What hangs on a record: the steps that remove it, what it owns, and what points at it."""

from collections import defaultdict

from crmworkshop.models.changes import Step, changed, removed
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.snapshot import Snapshot


def removal(snapshot: Snapshot, *records: Record) -> tuple[Step, ...]:
    """Steps that remove ``records``, the records they own (all the way down), and every reference to them."""
    gone: dict[str, Record] = {}
    waiting = list(records)
    owned = _owned(snapshot)
    while waiting:
        record = waiting.pop()
        if record.id not in gone:
            gone[record.id] = record
            waiting.extend(owned.get(record.id, ()))
    return (*_cleared(snapshot, gone), *(removed(record) for record in gone.values()))


def _owned(snapshot: Snapshot) -> dict[str, list[Record]]:
    owned: dict[str, list[Record]] = defaultdict(list)
    for kind in RECORD_TYPES:
        for field in fields_of(kind).values():
            if field.kind is Kind.REF and field.owner:
                for record in snapshot.all(kind):
                    owned[getattr(record, field.name) or ""].append(record)
    return owned


def _cleared(snapshot: Snapshot, gone: dict[str, Record]) -> list[Step]:
    steps: list[Step] = []
    for kind in RECORD_TYPES:
        pointing = [field for field in fields_of(kind).values() if field.kind in (Kind.REF, Kind.LINKS)]
        for record in snapshot.all(kind) if pointing else ():
            if record.id in gone:
                continue
            values: dict[str, object] = {}
            for field in pointing:
                value = getattr(record, field.name)
                if field.kind is Kind.REF and value in gone:
                    values[field.name] = None
                elif field.kind is Kind.LINKS and any(key in gone for key in value):
                    values[field.name] = tuple(key for key in value if key not in gone)
            if values:
                steps.append(changed(record, **values))
    return steps
