"""How good product and vendor are, and how well data is looked after."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from crmworkshop.method.scales import QUALITY
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Record):
    """A CRM product under review."""

    table: ClassVar[str] = "product"
    singular: ClassVar[str] = "Product"
    plural: ClassVar[str] = "Products"

    name: str = f.text("Product", required=True, aliases=("name",))
    vendor: str = f.text("Vendor")


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorScore(Record):
    """One criterion of one product's scorecard; scores run from 0 to 100 points."""

    table: ClassVar[str] = "vendor_score"
    singular: ClassVar[str] = "Criterion"
    plural: ClassVar[str] = "Vendor scorecard"
    title_field: ClassVar[str] = "criterion"

    product: str | None = f.ref("Product", "product", owner=True, required=True)
    criterion: str = f.text("Criterion", required=True, aliases=("name",))
    own: Decimal | None = f.decimal_field("Own score", high="100", unit="points", aliases=("own", "score"))
    benchmark: Decimal | None = f.decimal_field(
        "Benchmark", high="100", unit="points", aliases=("benchmark score",)
    )
    source: str = f.text("Benchmark source", aliases=("source",))
    weight: Decimal | None = f.decimal_field("Weight", default=Decimal(1))
    idea: str = f.text("Optimisation idea", aliases=("idea", "optimization idea"))


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorPractice(Record):
    """How mature one practice of vendor management is."""

    table: ClassVar[str] = "vendor_practice"
    singular: ClassVar[str] = "Practice"
    plural: ClassVar[str] = "Vendor management"

    name: str = f.text("Practice", required=True, aliases=("name",))
    rating: int | None = f.scale_field("Maturity", QUALITY)
    evidence: str = f.text("What we see")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataArea(Record):
    """How well one area of data management works."""

    table: ClassVar[str] = "data_area"
    singular: ClassVar[str] = "Data area"
    plural: ClassVar[str] = "Data areas"

    name: str = f.text("Area", required=True, aliases=("name",))
    rating: int | None = f.scale_field("Rating", QUALITY)
    findings: str = f.long_text("What we found", aliases=("findings",))
