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
from crmworkshop.activities.subject import Figure
from crmworkshop.activities.wording import format_number, round_money
from crmworkshop.analysis.returns import NEVER, line_benefit, payback_months
from crmworkshop.analysis.returns import BenefitLine as Line
from crmworkshop.language import tr
from crmworkshop.models.plan import BenefitLine, Initiative
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
    benefits = (_benefit_table(snapshot),) if snapshot.all(BenefitLine) else ()
    if not valued:
        return (
            Paragraph(tr("Enter the cost and a benefit of an initiative to see returns."), Tone.MUTED),
            *benefits,
        )
    one_off, running, benefit = money_totals(figures)
    return (
        KeyFigures(
            (
                KeyFigure(round_money(one_off, currency), tr("one-off cost")),
                KeyFigure(round_money(running, currency), tr("running cost a year")),
                KeyFigure(round_money(benefit, currency), tr("benefit a year")),
                *_payback_of_all(one_off, benefit, running),
            )
        ),
        _returns_table(valued, currency, snapshot.settings.horizon_years),
        *benefits,
    )


def _payback_of_all(
    one_off: Decimal | None, benefit: Decimal | None, running: Decimal | None
) -> tuple[KeyFigure, ...]:
    """When all of it together is earned back; nothing where that is not known."""
    months = payback_months(one_off, benefit, Decimal(0) if running is None else running)
    if months is None:
        return ()
    if months is NEVER:
        return (KeyFigure(tr("never"), tr("earned back"), Tone.HIGH),)
    assert isinstance(months, Decimal)
    return (KeyFigure(format_number(months, 1), tr("months until all is earned back")),)


def _returns_table(valued: list[InitiativeFigures], currency: str, years: int) -> Table:
    """A row for each initiative with a cost or a benefit."""
    return Table(
        tr("Returns in {currency}", currency=currency),
        (
            Column(tr("Initiative"), width=2.2),
            Column(tr("One-off"), Form.MONEY),
            Column(tr("Running"), Form.MONEY, 0.9),
            Column(tr("Benefit"), Form.MONEY, figure=Figure.BENEFIT),
            Column(tr("Net year 1"), Form.MONEY, figure=Figure.NET_FIRST_YEAR),
            Column(
                tr("Payback, months"),
                Form.REAL,
                0.9,
                help=tr("Until the one-off cost is earned back"),
                figure=Figure.PAYBACK,
            ),
            Column(
                tr("ROI, %"),
                Form.WHOLE,
                0.7,
                help=tr("First-year net over one-off cost"),
                figure=Figure.ROI,
            ),
            Column(tr("NPV {years} y", years=years), Form.MONEY, figure=Figure.NPV),
        ),
        tuple(
            (
                item.title,
                item.initiative.one_off,
                item.initiative.running,
                item.benefit,
                _whole(item.net_first_year),
                _payback(item),
                item.roi_percent,
                _whole(item.npv),
            )
            for item in valued
        ),
        keys=tuple(item.initiative.id for item in valued),
    )


def line_worth(line: BenefitLine) -> Decimal | None:
    """What one benefit is worth a year: its amount, else hours x rate; None if neither is complete."""
    return line_benefit(Line(line.amount, line.hours, line.rate))


def _benefit_table(snapshot: Snapshot) -> Table:
    order = {item.id: at for at, item in enumerate(snapshot.all(Initiative))}
    lines = sorted(snapshot.all(BenefitLine), key=lambda line: order.get(line.initiative or "", len(order)))
    return Table(
        tr("Benefits in {currency} a year", currency=snapshot.settings.currency),
        (
            Column(tr("Initiative"), width=2.4),
            Column(tr("Benefit"), width=2.4),
            Column(tr("Hours saved"), Form.WHOLE, 0.8),
            Column(tr("Rate", note="money per hour"), Form.MONEY, 0.7),
            Column(tr("A year"), Form.MONEY),
        ),
        tuple(
            (
                snapshot.title_of("initiative", line.initiative or ""),
                line.name,
                line.hours,
                line.rate,
                line_worth(line),
            )
            for line in lines
        ),
        keys=tuple(line.id for line in lines),
    )


def _payback(item: InitiativeFigures) -> Cell:
    """The payback in months, "never", or nothing."""
    if item.payback_months is None:
        return None
    if item.payback_months is NEVER:
        return Mark(tr("never"), Tone.HIGH)
    assert isinstance(item.payback_months, Decimal)
    return item.payback_months


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
    lines = [Series(tr("Cost"), tuple(costs), Tone.HIGH)]
    if any(item.benefit is not None for item in valued):  # a benefit nobody entered is not a benefit of 0
        lines.append(Series(tr("Benefit"), tuple(benefits), Tone.LOW))
    return LineChart(
        tr("Cost and benefit, added up"),
        tuple(f"{month:%m/%y}" for month in months),
        tuple(lines),
        unit=snapshot.settings.currency,
    )
