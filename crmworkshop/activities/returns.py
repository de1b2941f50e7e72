"""What the initiatives cost and give back: totals, a table, and a curve over the roadmap."""

from datetime import date, timedelta
from decimal import Decimal

from crmworkshop.activities.blocks import (
    Block,
    Cell,
    Column,
    Form,
    KeyFigure,
    KeyFigures,
    LineChart,
    Mark,
    Paragraph,
    Series,
    Table,
    Timeline,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.plan_figures import InitiativeFigures
from crmworkshop.activities.wording import format_number, round_money
from crmworkshop.analysis.returns import NEVER
from crmworkshop.models.snapshot import Snapshot


def next_month(day: date) -> date:
    """The first day of the following month."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def money_totals(figures: Figures) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """One-off cost, running cost and benefit a year over all initiatives; None where nobody entered any."""

    def total(values: list[Decimal | None]) -> Decimal | None:
        known = [value for value in values if value is not None]
        return sum(known, Decimal(0)) if known else None

    return (
        total([item.initiative.one_off for item in figures.initiatives]),
        total([item.initiative.running for item in figures.initiatives]),
        total([item.benefit for item in figures.initiatives]),
    )


def returns_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """What each initiative costs and gives back."""
    currency = snapshot.settings.currency
    valued = [
        item
        for item in figures.initiatives
        if item.benefit is not None or item.initiative.one_off is not None
    ]
    if not valued:
        return (Paragraph("Enter the cost and a benefit of an initiative to see returns.", Tone.MUTED),)
    one_off, running, benefit = money_totals(figures)
    years = snapshot.settings.horizon_years
    return (
        KeyFigures(
            (
                KeyFigure(round_money(one_off, currency), "one-off cost"),
                KeyFigure(round_money(running, currency), "running cost a year"),
                KeyFigure(round_money(benefit, currency), "benefit a year"),
            )
        ),
        Table(
            f"Returns in {currency}",
            (
                Column("Initiative", width=2.2),
                Column("One-off", Form.MONEY),
                Column("Running", Form.MONEY, 0.9),
                Column("Benefit", Form.MONEY),
                Column("Net year 1", Form.MONEY),
                Column("Payback", width=0.9, help="Months until the one-off cost is earned back"),
                Column("ROI", width=0.7, help="First-year net over one-off cost"),
                Column(f"NPV {years} y", Form.MONEY),
            ),
            tuple(
                (
                    item.title,
                    item.initiative.one_off,
                    item.initiative.running,
                    item.benefit,
                    _whole(item.net_first_year),
                    payback_cell(item),
                    None if item.roi_percent is None else f"{format_number(item.roi_percent)} %",
                    _whole(item.npv),
                )
                for item in valued
            ),
            keys=tuple(item.initiative.id for item in valued),
        ),
    )


def payback_cell(item: InitiativeFigures) -> Cell:
    """The payback in words: "4.1 months", "never", or nothing."""
    if item.payback_months is None:
        return None
    if item.payback_months is NEVER:
        return Mark("never", Tone.HIGH)
    assert isinstance(item.payback_months, Decimal)
    return f"{format_number(item.payback_months, 1)} mo"


def _whole(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(Decimal(1))


def money_curve(snapshot: Snapshot, figures: Figures, timeline: Timeline) -> LineChart | None:
    """Cost and benefit added up month by month: one-off when it starts, the rest from when it is done."""
    valued = [
        item
        for item in figures.initiatives
        if item.span.start is not None and (item.benefit is not None or item.initiative.one_off is not None)
    ]
    if not valued:
        return None
    months: list[date] = []
    day = timeline.start
    while day < timeline.end:
        months.append(day)
        day = next_month(day)
    spent, earned = Decimal(0), Decimal(0)
    costs, benefits = [], []
    for month in months:
        following = next_month(month)
        for item in valued:
            if item.span.start is not None and month <= item.span.start < following:
                spent += item.initiative.one_off or 0
            if item.span.end is not None and item.span.end <= month:
                spent += (item.initiative.running or Decimal(0)) / 12
                earned += (item.benefit or Decimal(0)) / 12
        costs.append(float(spent))
        benefits.append(float(earned))
    return LineChart(
        "Cost and benefit, added up",
        tuple(f"{month:%m/%y}" for month in months),
        (Series("Cost", tuple(costs), Tone.HIGH), Series("Benefit", tuple(benefits), Tone.LOW)),
        unit=snapshot.settings.currency,
    )
