"""Rounds of rating: which ballots were collected, how, and under which rules."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from crmworkshop.language import mark
from crmworkshop.method.scales import ASKABLE
from crmworkshop.method.states import RoundState
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record


def _all_processes(asked: "Round") -> str:
    """What a round that names no processes asks about: those in scope, if it asks about processes at all."""
    topics = {ASKABLE[word].about for word in asked.questions if word in ASKABLE}
    return mark("All in scope") if not topics or "process" in topics else ""


def _everybody(_asked: "Round") -> str:
    return mark("All")


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Record):
    """A set of questions put to participants. Ballots refer to it; without it they count nowhere."""

    table: ClassVar[str] = "round"
    singular: ClassVar[str] = "Round"
    plural: ClassVar[str] = "Rounds"

    name: str = f.text("Round", required=True, aliases=("name",))
    questions: tuple[str, ...] = f.tags(
        "Questions",
        help="What people are asked; Alt+↓ lists what there is",
        words=tuple((word, each.label) for word, each in ASKABLE.items()),
    )
    processes: tuple[str, ...] = f.links(
        "Processes asked", "process", help="Empty: all those that are in scope", if_empty=_all_processes
    )
    criteria: tuple[str, ...] = f.links("Criteria asked", "vendor_score", help="Empty: all")
    goals: tuple[str, ...] = f.links("Goals asked", "goal", help="Empty: all")
    cards: tuple[str, ...] = f.links("Cards asked", "strategy_card", help="Empty: all")
    initiatives: tuple[str, ...] = f.links("Initiatives asked", "initiative", help="Empty: all")
    departments: tuple[str, ...] = f.links("Departments asked", "department", if_empty=_everybody)
    anonymous: bool = f.boolean("Anonymous", default=True)
    dots: int | None = f.integer(
        "Dots each", default=5, low=1, high=50, help="How many votes a person may give"
    )
    minutes: int | None = f.integer(
        "Minutes", low=1, high=24 * 60, unit="min", help="How long it is meant to stay open"
    )
    planned: date | None = f.date_field("Planned for", aliases=("date",))
    state: RoundState | None = f.choice("State", RoundState, default=RoundState.PREPARED)
    opened: str = f.text("Opened", help="When it was opened last: local time with its offset, ISO 8601")
    repeats: str | None = f.ref("Votes again on", "round")
    """The earlier round that this one asks anew: where both have answers, these take the place of those."""
    source: str = f.text("Source", help="Where the ballots came from: a file name, or phones")
