"""Rounds of rating: which ballots were collected, how, and under which rules."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Record):
    """A set of questions put to participants. Ballots refer to it; without it they count nowhere."""

    table: ClassVar[str] = "round"
    singular: ClassVar[str] = "Round"
    plural: ClassVar[str] = "Rounds"

    name: str = f.text("Round", required=True, aliases=("name",))
    questions: tuple[str, ...] = f.tags("Questions", help=", ".join(Question))
    processes: tuple[str, ...] = f.links(
        "Processes asked", "process", help="Empty: all those that are in scope"
    )
    departments: tuple[str, ...] = f.links("Departments asked", "department")
    anonymous: bool = f.boolean("Anonymous", default=True)
    planned: date | None = f.date_field("Planned for", aliases=("date",))
    state: RoundState | None = f.choice("State", RoundState, default=RoundState.PREPARED)
    source: str = f.text("Source", help="Where the ballots came from: a file name, or phones")
