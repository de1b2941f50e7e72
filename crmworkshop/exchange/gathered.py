"""What the readers of lists gather row by row, and how records and values are called in it."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from crmworkshop.exchange.headings import Found
from crmworkshop.exchange.outcome import Difference, Unreadable, new_of
from crmworkshop.exchange.tables import Cell, text_of
from crmworkshop.models.ballots import BallotBatch
from crmworkshop.models.changes import Step, added, changed, values_of
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.landscape import Interface
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import to_text

_LONGEST_QUOTE: Final = 400


@dataclass(slots=True)
class Gathered:
    """Steps, differences and findings of one list while it is read."""

    steps: list[Step] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    refused: list[tuple[int, int, Unreadable]] = field(default_factory=list)
    """Row and column (from 0) of each cell that cannot be read, and what is said about it."""
    remarks: list[str] = field(default_factory=list)
    ignored: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    columns: dict[str, str] = field(default_factory=dict)
    """Fields whose columns were found only while reading, and their headings."""
    batch: BallotBatch | None = None

    def refuse(self, found: Found, row: int, column: int, value: Cell, reason: str) -> None:
        """List a cell (row and column from 0) that cannot be read."""
        heading = found.headings[column] if column < len(found.headings) else ""
        where = found.sheet.where(row, column, heading)
        self.refused.append((row, column, Unreadable(where, quoted(text_of(value)), quoted(reason))))

    def unreadable(self) -> tuple[Unreadable, ...]:
        """What cannot be read, from the top of the list to its end."""
        return tuple(item for _, _, item in sorted(self.refused))

    def add(self, record: Record, title_of: Callable[[str, str], str]) -> None:
        """Bring in a new record, with one difference for each field that holds something."""
        step = added(record)
        self.steps.append(step)
        values = values_of(record)
        name = name_of(record, title_of)
        told = {}
        for declared in fields_of(type(record)).values():
            new = shown(declared, getattr(record, declared.name), title_of)
            if new is not None and not (declared.kind is Kind.BOOL and new == "No"):
                told[declared.name] = new
                if not declared.required:
                    del values[declared.name]
        for field_name, new in told.items():
            alone = Step(step.table, step.id, None, values | {field_name: getattr(record, field_name)})
            self.differences.append(Difference(name, field_name, None, new, step=alone))

    def make(self, record: Record, title_of: Callable[[str, str], str]) -> None:
        """Bring in a record that the list only names, and count it by its kind."""
        self.add(record, title_of)
        self.counts[new_of(type(record).plural)] += 1

    def change(
        self,
        record: Record,
        values: Mapping[str, Any],
        title_of: Callable[[str, str], str],
        conflicts: Collection[str] = (),
    ) -> None:
        """Give a record new values, all of them different from what it holds; ``conflicts`` names fields."""
        self.steps.append(changed(record, **values))
        declared = fields_of(type(record))
        name = name_of(record, title_of)
        for item, value in values.items():
            old = shown(declared[item], getattr(record, item), title_of)
            new = shown(declared[item], value, title_of)
            conflict = item in conflicts
            alone = changed(record, **{item: value})
            self.differences.append(Difference(name, item, old, new, conflict, alone))


def quoted(text: str) -> str:
    """A cell's text fit for a line on a screen or terminal: not endless, nothing that cannot be printed."""
    short = text.strip()
    if len(short) > _LONGEST_QUOTE:
        short = f"{short[:_LONGEST_QUOTE]}…"
    return "".join(letter if letter.isprintable() or letter == "\n" else "\ufffd" for letter in short)


def shown(declared: Field, value: Any, title_of: Callable[[str, str], str]) -> str | None:
    """A value as a person reads it; None for nothing entered."""
    return to_text(declared, value, title_of) or None


def name_of(record: Record, title_of: Callable[[str, str], str]) -> str:
    """What a record is called where it has to be told from all others of its kind."""
    if isinstance(record, Process) and record.code != record.name:
        return f"{record.code} {record.name}"
    if isinstance(record, Interface):
        ends = (
            f"{title_of('application', record.source or '')} → {title_of('application', record.target or '')}"
        )
        return f"{ends} ({record.name})" if record.name else ends
    return record.title


def titles_with(snapshot: Snapshot, new: Mapping[str, str]) -> Callable[[str, str], str]:
    """``title_of(table, id)`` that also knows the titles of records not stored yet."""
    return lambda table, key: new.get(key) or snapshot.title_of(table, key)
