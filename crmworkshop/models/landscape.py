"""What runs today: applications, the interfaces between them, capabilities, and what it all costs."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from crmworkshop.method.vocabulary import (
    ApplicationCategory,
    CostKind,
    Direction,
    Hosting,
    InterfaceHealth,
    InterfaceMethod,
    LifecycleDecision,
    Period,
)
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Application(Record):
    table: ClassVar[str] = "application"
    singular: ClassVar[str] = "Application"
    plural: ClassVar[str] = "Applications"

    name: str = f.text("Application", required=True, aliases=("name", "system", "standard name", "title"))
    vendor: str = f.text("Vendor", aliases=("supplier", "manufacturer"))
    category: ApplicationCategory | None = f.choice("Category", ApplicationCategory)
    description: str = f.long_text("Description", aliases=("what it does", "purpose"))
    owner: str | None = f.ref("Owner department", "department", aliases=("owner", "department"))
    users: int | None = f.integer("Users", unit="people", aliases=("user count",))
    licences: int | None = f.integer("Licences paid", unit="seats", aliases=("licences", "licenses", "seats"))
    record_of: str = f.text("System of record for", aliases=("system of record",))
    hosting: Hosting | None = f.choice("Hosting", Hosting, aliases=("deployment type", "deployment"))
    decision: LifecycleDecision | None = f.choice(
        "Lifecycle decision", LifecycleDecision, aliases=("decision",)
    )
    criticality: int | None = f.integer("Criticality", low=1, high=5, help="5: the business stops without it")
    expires: date | None = f.date_field(
        "Contract or approval ends",
        aliases=("approval expiration date", "contract end", "expiry", "expires"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface(Record):
    """Data that moves from one application to another."""

    table: ClassVar[str] = "interface"
    singular: ClassVar[str] = "Interface"
    plural: ClassVar[str] = "Interfaces"

    name: str = f.text("Name", aliases=("interface", "title"))
    source: str | None = f.ref("Source", "application", owner=True, required=True, aliases=("from",))
    target: str | None = f.ref("Target", "application", owner=True, required=True, aliases=("to",))
    direction: Direction | None = f.choice("Direction", Direction)
    data: str = f.text("Data carried", aliases=("data",))
    method: InterfaceMethod | None = f.choice("Method", InterfaceMethod)
    frequency: str = f.text("Frequency")
    health: InterfaceHealth | None = f.choice("Health", InterfaceHealth)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability(Record):
    """What the business must be able to do; level 0 has no parent, level 1 has one."""

    table: ClassVar[str] = "capability"
    singular: ClassVar[str] = "Capability"
    plural: ClassVar[str] = "Capabilities"

    name: str = f.text("Capability", required=True, aliases=("name", "title"))
    parent: str | None = f.ref("Belongs to", "capability", owner=True, aliases=("parent",))
    description: str = f.text("Description")
    applications: tuple[str, ...] = f.links("Applications", "application")


@dataclass(frozen=True, slots=True, kw_only=True)
class CostItem(Record):
    table: ClassVar[str] = "cost_item"
    singular: ClassVar[str] = "Cost"
    plural: ClassVar[str] = "Costs"

    name: str = f.text("Item", required=True, aliases=("cost", "name", "description"))
    application: str | None = f.ref("Application", "application", aliases=("system",))
    kind: CostKind | None = f.choice("Kind", CostKind)
    quantity: Decimal | None = f.decimal_field("Quantity", default=Decimal(1))
    unit_cost: Decimal | None = f.money("Unit cost", aliases=("unit price", "price", "amount"))
    period: Period | None = f.choice("Period", Period, default=Period.YEAR)
