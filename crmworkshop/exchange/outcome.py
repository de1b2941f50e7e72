"""What an import found and would do: its change, its ballots, differences, and the cells that cannot be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from crmworkshop.errors import WorkshopError
from crmworkshop.exchange.kinds import lowered
from crmworkshop.models.ballots import BallotBatch
from crmworkshop.models.changes import Change
from crmworkshop.models.registry import RECORD_TYPES


def new_of(kind: str) -> str:
    """What new records of a kind are counted as, given its singular or plural."""
    return f"new {lowered(kind)}"


_SINGULARS: Final = {new_of(kind.plural): new_of(kind.singular) for kind in RECORD_TYPES} | {
    "answers": "answer",
    "benefits": "benefit",
    "departments": "department",
    "respondents": "respondent",
}


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
    state, so its differences are never conflicts.
    """

    record: str
    field: str
    old: str | None
    new: str | None
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Import:
    """A list made ready: everything a preview shows and `apply` needs. Nothing has been written yet."""

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    kind: str
    header_row: int
    """Row of the headings, counted from 1."""
    headings: tuple[str, ...]
    columns: Mapping[str, str]
    """Field name: the heading(s) it is read from; several are joined by ", "."""
    ignored: Mapping[str, str]
    """Headings that are not read, and why."""
    preview: Sequence[Sequence[str]]
    """The first data rows as text, one cell per heading."""
    change: Change
    batch: BallotBatch | None = None
    differences: tuple[Difference, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    remarks: tuple[str, ...] = ()
    """What was found out or decided on the way, in sentences."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """added, updated, unchanged, repeated; for ratings also answers, respondents, departments, processes."""

    @property
    def empty(self) -> bool:
        """Whether it would leave the workshop as it is."""
        return not self.change.steps and self.batch is None

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
