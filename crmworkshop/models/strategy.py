"""Why the organisation does this: strategy cards, objectives and CRM goals."""

from dataclasses import dataclass
from typing import ClassVar

from crmworkshop.method.vocabulary import Box, PainCause
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyCard(Record):
    """A card on one of the three boards: drivers, barriers, enablers."""

    table: ClassVar[str] = "strategy_card"
    singular: ClassVar[str] = "Card"
    plural: ClassVar[str] = "Strategy cards"
    title_field: ClassVar[str] = "text"

    box: Box | None = f.choice("Box", Box, required=True)
    text: str = f.long_text("Text", required=True, aliases=("card", "name", "title"))
    votes: int = f.integer("Votes", default=0)
    tags: tuple[str, ...] = f.tags("Tags")
    cause: PainCause | None = f.choice("Cause", PainCause, help="Where a pain point comes from")


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective(Record):
    table: ClassVar[str] = "objective"
    singular: ClassVar[str] = "Objective"
    plural: ClassVar[str] = "Objectives"

    name: str = f.text("Objective", required=True, aliases=("title", "name"))
    description: str = f.long_text("What it means")


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """What the CRM must do so that an objective is reached."""

    table: ClassVar[str] = "goal"
    singular: ClassVar[str] = "CRM goal"
    plural: ClassVar[str] = "CRM goals"

    name: str = f.text("CRM goal", required=True, aliases=("goal", "name", "title"))
    objective: str | None = f.ref("Objective", "objective")
    enabler: str = f.text("Enabling module or function", aliases=("module", "function", "enabler"))
    benefit: str = f.text("Benefit")
    metric: str = f.text("Metric", aliases=("measure",))
    baseline: str = f.text("Baseline")
    target: str = f.text("Target")
    votes: int = f.integer("Votes", default=0, help="Dots given by the room")
