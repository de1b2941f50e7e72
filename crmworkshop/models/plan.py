"""What comes of it: findings, the initiatives that answer them, and the benefits they promise."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from crmworkshop.method.vocabulary import BacklogState, InitiativeArea
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Record):
    table: ClassVar[str] = "finding"
    singular: ClassVar[str] = "Finding"
    plural: ClassVar[str] = "Findings"
    title_field: ClassVar[str] = "statement"

    statement: str = f.long_text("Finding", required=True, aliases=("statement", "title"))
    area: InitiativeArea | None = f.choice("Area", InitiativeArea)
    processes: tuple[str, ...] = f.links("Processes", "process")
    applications: tuple[str, ...] = f.links("Applications", "application")
    evidence: str = f.text("Evidence", help="The figures this rests on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Record):
    table: ClassVar[str] = "initiative"
    singular: ClassVar[str] = "Initiative"
    plural: ClassVar[str] = "Initiatives"

    name: str = f.text("Initiative", required=True, aliases=("title", "name"))
    area: InitiativeArea | None = f.choice("Area", InitiativeArea)
    owner: str = f.text("Owner")
    criticality: int | None = f.integer(
        "Criticality", low=1, high=5, help="5: the business suffers without it"
    )
    ease: int | None = f.integer("Ease", low=1, high=5, help="5: done within weeks by the people we have")
    impact: int | None = f.integer("Impact", low=1, high=5, help="5: felt by customers or in the result")
    state: BacklogState | None = f.choice(
        "Status", BacklogState, default=BacklogState.IDEA, aliases=("state",)
    )
    start: date | None = f.date_field("Start")
    length_days: int | None = f.integer(
        "Length", unit="days", aliases=("length_days", "length days", "duration")
    )
    depends_on: tuple[str, ...] = f.links("Depends on", "initiative", aliases=("depends_on", "dependencies"))
    effort: Decimal | None = f.decimal_field("Effort", unit="person-days", aliases=("person days",))
    one_off: Decimal | None = f.money("One-off cost", aliases=("one_off", "one off", "cost"))
    running: Decimal | None = f.money("Running cost per year", aliases=("running", "running cost"))
    processes: tuple[str, ...] = f.links("Processes", "process")
    applications: tuple[str, ...] = f.links("Applications", "application")
    goals: tuple[str, ...] = f.links("CRM goals", "goal", aliases=("goals",))
    findings: tuple[str, ...] = f.links("Findings", "finding")
    measure: str = f.text("Measure of success", aliases=("measure",))
    debt_interest: Decimal | None = f.money(
        "Technical-debt interest", help="What not doing it costs per year", aliases=("debt interest",)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitLine(Record):
    """A yearly benefit of an initiative: an amount, or hours saved times a rate."""

    table: ClassVar[str] = "benefit_line"
    singular: ClassVar[str] = "Benefit"
    plural: ClassVar[str] = "Benefits"

    initiative: str | None = f.ref("Initiative", "initiative", owner=True, required=True)
    name: str = f.text("Benefit", required=True, aliases=("name",))
    amount: Decimal | None = f.money("Amount per year", low=None, aliases=("amount",))
    hours: Decimal | None = f.decimal_field("Hours saved per year", aliases=("hours",))
    rate: Decimal | None = f.money("Rate per hour", aliases=("rate",))
