"""Works out what changes do to the records before anything is written, and refuses what does not fit."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.models.changes import Change, Step, Values, check_step, values_of
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.people import Settings
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE, RECORD_TYPES

_LINKS: Final = {
    kind.table: found
    for kind in RECORD_TYPES
    if (found := tuple(field for field in fields_of(kind).values() if field.kind is Kind.LINKS))
}


class Draft:
    """The records as they will be: those of ``table(name)`` by id, with the changes laid over them."""

    def __init__(self, table: Callable[[str], Mapping[str, Record]]) -> None:
        self._table = table
        self.after: dict[str, dict[str, Record | None]] = defaultdict(dict)
        """What the changes touch: by table and id the new record, or None where it is gone."""

    def lay(self, change: Change) -> Change:
        """Lay a change over the records and return it with whole rows where rows come and go.

        Raises InvalidChange if a value does not fit, a row is not as the change expects it, or a list would
        name a record that is not there.
        """
        steps = tuple(self._step(step) for step in change.steps)
        self._check_links(steps)
        return Change(change.label, steps)

    def find(self, table: str, key: str) -> Record | None:
        """The record with this key as it will be, or None."""
        touched = self.after.get(table, {})
        return touched[key] if key in touched else self._table(table).get(key)

    def _step(self, step: Step) -> Step:
        check_step(step)
        present = self.find(step.table, step.id)
        if (present is None) != (step.old is None):
            raise InvalidChange(tr("The row was added or removed in the meantime; nothing was changed."))
        if present is not None and step.old is not None:
            for name, value in step.old.items():
                if getattr(present, name, None) != value:
                    raise InvalidChange(tr("The row was changed in the meantime; nothing was changed."))
        if step.table == Settings.table and (step.new is None or step.old is None):
            self._check_settings(step)
        record, whole = moved(step, present)
        self.after[step.table][step.id] = record
        return whole

    def _check_settings(self, step: Step) -> None:
        if step.new is None or self._table(Settings.table):
            raise InvalidChange(tr("A workshop has its settings exactly once; they stay."))

    def _check_links(self, steps: Iterable[Step]) -> None:
        gone: dict[str, set[str]] = defaultdict(set)
        for step in steps:
            if self.find(step.table, step.id) is None:
                gone[step.table].add(step.id)
            for field in _LINKS.get(step.table, ()):
                before = () if step.old is None else step.old.get(field.name, ())
                for key in () if step.new is None else step.new.get(field.name, ()):
                    if key not in before and self.find(field.target, key) is None:
                        raise InvalidChange(
                            tr(
                                "{field}: names something that is not there (any more).",
                                field=tr(field.label),
                            )
                        )
        for table, fields in _LINKS.items():
            watched = [(field.name, gone[field.target]) for field in fields if gone.get(field.target)]
            for record in self.all(table) if watched else ():
                if any(not lost.isdisjoint(getattr(record, name)) for name, lost in watched):
                    raise InvalidChange(
                        tr("“{record}” still refers to what would be removed.", record=record.title)
                    )

    def all(self, table: str) -> Iterable[Record]:
        """All records of a table as they will be."""
        touched = self.after.get(table, {})
        yield from (record for record in self._table(table).values() if record.id not in touched)
        yield from (record for record in touched.values() if record is not None)


def moved(step: Step, present: Record | None) -> tuple[Record | None, Step]:
    """The record after a step, and the step with whole rows: what was left out gets its default."""
    if step.new is None:
        assert present is not None
        return None, Step(step.table, step.id, values_of(present), None)
    if present is not None:
        return present.with_values(**step.new), step
    record = _new(step.table, step.id, step.new)
    whole = Step(step.table, step.id, None, values_of(record))
    if len(step.new) < len(whole.new or ()):
        check_step(whole)
    return record, whole


def _new(table: str, key: str, values: Values) -> Record:
    given: dict[str, Any] = dict(values)
    return BY_TABLE[table](id=key, **given)
