"""What the applications cost: a year, once, per application, per kind and per user, in exact decimals."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class CostLine:
    """One cost item. ``application`` is its key, None for costs of no single application.

    ``periods_per_year`` is 12, 4 or 1 for a cost a month, a quarter or a year, and None for a one-off.
    A line without quantity or unit cost is undefined: it is in no total.
    """

    application: str | None
    kind: str
    quantity: Decimal | None
    unit_cost: Decimal | None
    periods_per_year: int | None


@dataclass(frozen=True, slots=True)
class CostTotals:
    """Totals of cost lines. ``yearly`` and ``one_off`` are None if no line is defined at all.

    ``by_application``, ``by_kind`` and ``per_user`` are yearly and have an entry for whatever has a defined
    line (None stands for "no single application"); ``per_user`` has only applications with users.
    ``undefined`` counts the lines that are in no total because quantity or unit cost is missing.
    """

    yearly: Decimal | None
    one_off: Decimal | None
    by_application: Mapping[str | None, Decimal]
    by_kind: Mapping[str, Decimal]
    per_user: Mapping[str, Decimal]
    undefined: int


def yearly(quantity: Decimal, unit_cost: Decimal, periods_per_year: int | None) -> Decimal:
    """What an item costs a year: quantity x unit cost x periods per year; a one-off (None) costs 0 a year.

    Source: annualised running cost as in total cost of ownership (Ellram, International Journal of Physical
    Distribution & Logistics Management 25, 1995).
    """
    return NOTHING if periods_per_year is None else quantity * unit_cost * periods_per_year


def line_yearly(line: CostLine) -> Decimal | None:
    """The yearly cost of a line, 0 for a one-off; None if the line is undefined. Source: ``yearly``."""
    if line.quantity is None or line.unit_cost is None:
        return None
    return yearly(line.quantity, line.unit_cost, line.periods_per_year)


def line_one_off(line: CostLine) -> Decimal | None:
    """The one-off cost of a line, 0 for a repeating one; None if undefined. Source: quantity x unit cost."""
    if line.quantity is None or line.unit_cost is None:
        return None
    return line.quantity * line.unit_cost if line.periods_per_year is None else NOTHING


def totals(lines: Iterable[CostLine], users_by_application: Mapping[str, int | None]) -> CostTotals:
    """The totals of cost lines, given the users of each application (None if not known).

    Source: sums of ``yearly`` and of the one-offs; per user = yearly cost of an application / its users.
    """
    year: Decimal | None = None
    once: Decimal | None = None
    by_application: dict[str | None, Decimal] = {}
    by_kind: dict[str, Decimal] = {}
    undefined = 0
    for line in lines:
        a_year, one_off = line_yearly(line), line_one_off(line)
        if a_year is None or one_off is None:
            undefined += 1
            continue
        year = (year or NOTHING) + a_year
        once = (once or NOTHING) + one_off
        by_application[line.application] = by_application.get(line.application, NOTHING) + a_year
        by_kind[line.kind] = by_kind.get(line.kind, NOTHING) + a_year
    per_user = {
        application: cost / users
        for application, cost in by_application.items()
        if application is not None and (users := users_by_application.get(application))
    }
    return CostTotals(year, once, by_application, by_kind, per_user, undefined)
