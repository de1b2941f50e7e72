"""What an import found and would do: its change, its ballots, differences, and the cells that cannot be read."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as declare
from pathlib import Path
from typing import Any, Final, NamedTuple

from crmworkshop.errors import WorkshopError
from crmworkshop.exchange.kinds import lowered
from crmworkshop.language import trn
from crmworkshop.models.ballots import BallotBatch
from crmworkshop.models.changes import Change, Step
from crmworkshop.models.fields import fields_of
from crmworkshop.models.registry import BY_TABLE, RECORD_TYPES


def new_of(kind: str) -> str:
    """What new records of a kind are counted as, given its singular or plural."""
    return f"new {lowered(kind)}"


_SINGULARS: Final = {new_of(kind.plural): new_of(kind.singular) for kind in RECORD_TYPES} | {
    "answers": "answer",
    "benefits": "benefit",
    "conflicts": "conflict",
    "departments": "department",
    "differences": "difference",
    "respondents": "respondent",
}


REMOVED: Final = "removed"
"""The field of a difference that takes a record away; its old value names the place it was taken out of."""


class ImportRefused(WorkshopError):
    """Some cells cannot be read, so nothing was written; `Import.unreadable` names them."""

    exit_code = 1


class Unreadable(NamedTuple):
    """A cell that was not read: where it is, what it says, and why that cannot be taken."""

    where: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of one record before and after; None stands for nothing entered.

    ``conflict`` says that both sides changed it since they were last the same. A plain list carries no earlier
    state, so its differences are never conflicts. ``step`` is what this difference alone would do: a field of a
    record, or a new record with this field.
    """

    record: str
    field: str
    old: str | None
    new: str | None
    conflict: bool = False
    step: Step | None = declare(default=None, compare=False, repr=False)
    also: tuple[Step, ...] = declare(default=(), compare=False, repr=False)
    """What must be done with it: a record that goes takes with it what it owns and every mention of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A file made ready: everything a preview shows and `apply` needs. Nothing has been written yet."""

    path: Path
    kind: str
    change: Change
    sheet: str = ""
    """The sheet a list is read from; what is read back whole names none, and has no headings, columns and rows."""
    sheets: tuple[str, ...] = ()
    header_row: int = 0
    """Row of the headings, counted from 1."""
    headings: tuple[str, ...] = ()
    columns: Mapping[str, str] = declare(default_factory=dict)
    """Field name: the heading(s) it is read from; several are joined by ", "."""
    ignored: Mapping[str, str] = declare(default_factory=dict)
    """Headings that are not read, and why."""
    preview: Sequence[Sequence[str]] = ()
    """The first data rows as text, one cell per heading."""
    batch: BallotBatch | None = None
    differences: tuple[Difference, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    remarks: tuple[str, ...] = ()
    """What was found out or decided on the way, in sentences."""
    whole: bool = True
    """Whether it comes in as a whole, so that nothing does while a cell cannot be read."""
    counts: Mapping[str, int] = declare(default_factory=dict)
    """added, updated, unchanged, repeated; for ratings also answers, respondents, departments, processes."""

    @property
    def empty(self) -> bool:
        """Whether it would leave the workshop as it is."""
        return not self.change.steps and self.batch is None

    @property
    def choosable(self) -> bool:
        """Whether each difference can be taken or left by itself, as `chosen` does."""
        return self.batch is None and all(item.step is not None for item in self.differences)

    def undisputed(self) -> list[int]:
        """The numbers of the differences that are no conflict and take no record away."""
        return [at for at, item in enumerate(self.differences) if not item.conflict and item.field != REMOVED]

    def chosen(self, taken: Collection[int], label: str = "") -> "Import":
        """The same with only some of its differences, by their numbers; for one that is `choosable`.

        New records that those name come along. ``label`` is what the history calls it then.
        """
        numbers = _with_named(self.differences, taken)
        kept = tuple(item for at, item in enumerate(self.differences) if at in numbers)
        return replace(self, change=Change(label or self.change.label, steps_of(kept)), differences=kept)

    def counted(self) -> list[str]:
        """The counts in words: "12 answers", "1 new process"."""
        return [
            f"{count:,} {_SINGULARS.get(what, what) if count == 1 else what}"
            for what, count in self.counts.items()
            if count
        ]

    def to_json(self) -> dict[str, Any]:
        """The object that ``import --json`` prints."""
        return {
            "differences": [
                {
                    "record": item.record,
                    "field": item.field,
                    "old": item.old,
                    "new": item.new,
                    "conflict": item.conflict,
                }
                for item in self.differences
            ],
            "unreadable": [item._asdict() for item in self.unreadable],
        }


def label_of(count: int, path: Path) -> str:
    """How the history names differences taken over from a form that comes back."""
    return trn(
        "Take over {n} difference from {file}", "Take over {n} differences from {file}", count, file=path.name
    )


def steps_of(differences: Iterable[Difference]) -> tuple[Step, ...]:
    """The steps that make these differences, one for each record: new records first, in an order that fits."""
    merged: dict[tuple[str, str], Step] = {}
    several = list(differences)
    for step in (*(step for item in several for step in item.also), *(item.step for item in several)):
        if step is None:
            continue
        known = merged.get((step.table, step.id))
        merged[step.table, step.id] = step if known is None else _both(known, step)
    gone = {step.id for step in merged.values() if step.new is None}
    if gone:
        merged = {key: _without(step, gone) for key, step in merged.items() if not _falls_with(step, gone)}
    order = {kind.table: at for at, kind in enumerate(RECORD_TYPES)}
    return tuple(sorted(merged.values(), key=lambda step: (_turn(step), order[step.table])))


def _with_named(differences: Sequence[Difference], taken: Collection[int]) -> set[int]:
    """The numbers of the differences taken and of those that bring the new records they name."""
    birth: dict[str, int] = {}
    for at, item in enumerate(differences):
        if item.step is not None and item.step.old is None:
            birth.setdefault(item.step.id, at)
    found, waiting = set(taken), list(taken)
    while waiting:
        step = differences[waiting.pop()].step
        values = (step.new or {}).values() if step is not None else ()
        named = (key for value in values for key in (value if isinstance(value, tuple) else (value,)))
        missing = {birth[key] for key in named if isinstance(key, str) and key in birth} - found
        found |= missing
        waiting.extend(missing)
    return found


def _falls_with(step: Step, gone: Collection[str]) -> bool:
    """Whether a new record cannot be without one that goes."""
    if step.old is not None or step.new is None:
        return False
    declared = fields_of(BY_TABLE[step.table])
    return any(
        isinstance(value, str) and value in gone and declared[name].required
        for name, value in step.new.items()
        if name in declared
    )


def _without(step: Step, gone: Collection[str]) -> Step:
    """The step without mentions of records that go."""
    if step.new is None:
        return step
    new = {
        name: tuple(key for key in value if key not in gone)
        if isinstance(value, tuple)
        else None
        if isinstance(value, str) and value in gone
        else value
        for name, value in step.new.items()
    }
    return Step(step.table, step.id, step.old, new)


def _both(first: Step, second: Step) -> Step:
    """One step for two about the same record."""
    if first.new is None or second.new is None:
        return first if first.new is None else second
    new = {**first.new, **second.new}
    if first.old is None or second.old is None:
        said = {name: value for name, value in second.new.items() if value not in (None, "", ())}
        return Step(first.table, first.id, None, {**new, **first.new, **said})
    return Step(first.table, first.id, {**first.old, **second.old}, new)


def _turn(step: Step) -> int:
    """Records come before what is changed to name them, and go when nothing names them any more."""
    return 0 if step.old is None else 2 if step.new is None else 1
