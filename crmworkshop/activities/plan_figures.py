"""The figures of vendors, initiatives and stakeholders."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from crmworkshop.analysis.initiatives import InitiativeWeights, rank, score
from crmworkshop.analysis.returns import (
    BenefitLine as Line,
)
from crmworkshop.analysis.returns import (
    Payback,
    net_first_year,
    npv,
    payback_months,
    roi_percent,
    yearly_benefit,
)
from crmworkshop.analysis.schedule import Cycle, Lane, Span, Task, lane, schedule
from crmworkshop.analysis.vendor import flagged, weighted_mean
from crmworkshop.models.people import Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import Product, VendorScore


@dataclass(frozen=True, slots=True)
class CriterionFigures:
    score: VendorScore
    difference: Decimal | None
    """Own minus benchmark, in points."""
    flagged: bool | None


@dataclass(frozen=True, slots=True)
class VendorFigures:
    """A product's scorecard: weighted means of own scores and of benchmarks, 0..100 points."""

    product: Product
    own: float | None
    benchmark: float | None
    criteria: tuple[CriterionFigures, ...]


@dataclass(frozen=True, slots=True)
class InitiativeFigures:
    """Score 0..100, rank from 1, money exact, and when it runs (``end`` is the first free day)."""

    initiative: Initiative
    score: float | None
    benefit: Decimal | None
    net_first_year: Decimal | None
    payback_months: Decimal | Payback | None
    roi_percent: Decimal | None
    npv: Decimal | None
    span: Span
    lane: Lane | None
    rank: int | None = None

    @property
    def title(self) -> str:
        return self.initiative.name

    @property
    def criticality(self) -> int | None:
        return self.initiative.criticality

    @property
    def impact(self) -> int | None:
        return self.initiative.impact


def vendor_figures(snapshot: Snapshot) -> tuple[VendorFigures, ...]:
    """The scorecard figures of every product."""
    by_product: dict[str | None, list[VendorScore]] = defaultdict(list)
    for criterion in snapshot.all(VendorScore):
        by_product[criterion.product].append(criterion)
    margin = snapshot.settings.flag_margin
    return tuple(
        VendorFigures(
            product,
            weighted_mean((item.own, _weight(item)) for item in by_product[product.id]),
            weighted_mean((item.benchmark, _weight(item)) for item in by_product[product.id]),
            tuple(_criterion(item, margin) for item in by_product[product.id]),
        )
        for product in snapshot.all(Product)
    )


def _weight(item: VendorScore) -> Decimal:
    return Decimal(1) if item.weight is None else item.weight


def _criterion(item: VendorScore, margin: Decimal) -> CriterionFigures:
    known = item.own is not None and item.benchmark is not None
    difference = item.own - item.benchmark if item.own is not None and item.benchmark is not None else None
    return CriterionFigures(item, difference, flagged(item.own, item.benchmark, margin) if known else None)


def roadmap_start(settings: Settings, starts: Iterable[date | None]) -> date | None:
    """From when Now, Next and Later count: as set, else the month of the earliest start."""
    known = [start for start in starts if start is not None]
    if settings.roadmap_start is not None:
        return settings.roadmap_start
    return min(known).replace(day=1) if known else None


def spans_of(initiatives: Iterable[Initiative]) -> dict[str, Span]:
    """When each initiative runs. Those in a circle of dependencies (refused at entry) run as planned."""
    tasks = [Task(item.id, item.name, item.start, item.length_days, item.depends_on) for item in initiatives]
    while True:
        try:
            return schedule(tasks)
        except Cycle as cycle:
            tasks = [replace(task, depends_on=()) if task.key in cycle.path else task for task in tasks]


def initiative_figures(snapshot: Snapshot) -> tuple[InitiativeFigures, ...]:
    """The figures of every initiative: ranked ones first by rank, then those without a score in list order."""
    settings = snapshot.settings
    initiatives = snapshot.all(Initiative)
    lines: dict[str | None, list[Line]] = defaultdict(list)
    for line in snapshot.all(BenefitLine):
        lines[line.initiative].append(Line(line.amount, line.hours, line.rate))
    spans = spans_of(initiatives)
    begin = roadmap_start(settings, (span.start for span in spans.values()))
    weights = InitiativeWeights(
        float(settings.weight_criticality), float(settings.weight_ease), float(settings.weight_impact)
    )
    found = [
        _initiative(item, lines[item.id], spans[item.id], begin, weights, settings) for item in initiatives
    ]
    order = rank(found)
    ranked = [replace(item, rank=at) for at, item in enumerate(order, 1)]
    return (*ranked, *(item for item in found if item.score is None))


def _initiative(
    item: Initiative,
    lines: list[Line],
    span: Span,
    begin: date | None,
    weights: InitiativeWeights,
    settings: Settings,
) -> InitiativeFigures:
    benefit = yearly_benefit(lines)
    net = net_first_year(benefit, item.one_off, item.running)
    return InitiativeFigures(
        initiative=item,
        score=score(item.criticality, item.ease, item.impact, weights),
        benefit=benefit,
        net_first_year=net,
        payback_months=payback_months(item.one_off, benefit, item.running),
        roi_percent=roi_percent(net, item.one_off),
        npv=npv(item.one_off, benefit, item.running, settings.discount_rate / 100, settings.horizon_years),
        span=span,
        lane=lane(span.start, begin) if begin else None,
    )
