"""All figures of a workshop, computed once from a snapshot; every page, export and command reads these."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import fsum

from crmworkshop.activities.plan_figures import (
    InitiativeFigures,
    VendorFigures,
    initiative_figures,
    vendor_figures,
)
from crmworkshop.activities.process_figures import ProcessFigures, process_figures
from crmworkshop.activities.process_sources import Sources, sources_of
from crmworkshop.analysis.costs import CostLine, CostTotals, totals
from crmworkshop.analysis.stakeholders import engagement_gap, quadrant
from crmworkshop.method.vocabulary import Quadrant
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Department, Person
from crmworkshop.models.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class DepartmentFigures:
    department: Department
    respondents: int
    satisfaction: float | None
    """Mean over the processes considered that this department rated, 1..5; for arithmetic."""
    shown: float | None
    """The same over the processes where its satisfaction may be shown: what everybody sees."""


@dataclass(frozen=True, slots=True)
class StakeholderFigures:
    person: Person
    quadrant: Quadrant | None
    engagement_gap: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Every computed figure of one snapshot."""

    processes: tuple[ProcessFigures, ...]
    """All processes in code order."""
    departments: tuple[DepartmentFigures, ...]
    vendors: tuple[VendorFigures, ...]
    costs: CostTotals
    initiatives: tuple[InitiativeFigures, ...]
    """Ranked ones first."""
    stakeholders: tuple[StakeholderFigures, ...]
    by_process: Mapping[str, ProcessFigures]
    by_initiative: Mapping[str, InitiativeFigures]
    by_person: Mapping[str, StakeholderFigures]
    sources: Sources = field(repr=False, compare=False)
    """What they were made from, for the figures that come after them."""

    @property
    def considered(self) -> tuple[ProcessFigures, ...]:
        """The processes in scope that can be rated, in code order."""
        return tuple(item for item in self.processes if item.considered)

    @property
    def ranked(self) -> tuple[ProcessFigures, ...]:
        """The processes with a priority, first rank first."""
        return tuple(sorted((f for f in self.processes if f.rank is not None), key=lambda f: f.rank or 0))


def figures(snapshot: Snapshot, before: Figures | None = None) -> Figures:
    """Compute everything; call it once per snapshot. ``before``, earlier figures, saves work after an edit."""
    sources = sources_of(snapshot, before.sources if before else None)
    processes = process_figures(snapshot, sources, before.by_process if before else None)
    initiatives = initiative_figures(snapshot)
    stakeholders = tuple(
        StakeholderFigures(
            person,
            quadrant(person.influence, person.interest),
            engagement_gap(
                person.engagement.number if person.engagement else None,
                person.engagement_desired.number if person.engagement_desired else None,
            ),
        )
        for person in snapshot.all(Person)
    )
    return Figures(
        processes=processes,
        departments=_departments(processes, snapshot),
        vendors=vendor_figures(snapshot),
        costs=cost_totals(snapshot),
        initiatives=initiatives,
        stakeholders=stakeholders,
        by_process={item.process.id: item for item in processes},
        by_initiative={item.initiative.id: item for item in initiatives},
        by_person={item.person.id: item for item in stakeholders},
        sources=sources,
    )


def _departments(processes: tuple[ProcessFigures, ...], snapshot: Snapshot) -> tuple[DepartmentFigures, ...]:
    rated: defaultdict[str, list[float]] = defaultdict(list)
    considered = [item for item in processes if item.considered]
    withheld: set[str] = set()
    for item in considered:
        withheld |= item.withheld
        for key, value in item.by_department.items():
            rated[key].append(value)
    found = []
    for each in snapshot.all(Department):
        mean = shown = _mean(rated[each.id])
        if each.id in withheld:
            open_ones = (item for item in considered if each.id not in item.withheld)
            shown = _mean(
                [item.by_department[each.id] for item in open_ones if each.id in item.by_department]
            )
        found.append(DepartmentFigures(each, snapshot.respondents.get(each.id, 0), mean, shown))
    return tuple(found)


def _mean(values: list[float]) -> float | None:
    return fsum(values) / len(values) if values else None


def cost_line(item: CostItem) -> CostLine:
    """A cost item as the arithmetic wants it; without a period it is undefined and left out of totals."""
    return CostLine(
        item.application,
        str(item.kind or "Other"),
        item.quantity if item.period else None,
        item.unit_cost,
        item.period.periods_per_year if item.period else None,
    )


def cost_totals(snapshot: Snapshot) -> CostTotals:
    """Totals per year, one-off, per application, kind and user."""
    users = {application.id: application.users for application in snapshot.all(Application)}
    return totals((cost_line(item) for item in snapshot.all(CostItem)), users)
