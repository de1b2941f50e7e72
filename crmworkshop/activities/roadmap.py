"""3.2 Initiatives and the roadmap: scores, returns, timeline, Now / Next / Later."""

from datetime import date, timedelta
from decimal import Decimal

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Cell,
    Column,
    Form,
    KeyFigure,
    KeyFigures,
    Lane,
    LineChart,
    Mark,
    Milestone,
    Paragraph,
    Series,
    Span,
    Table,
    Timeline,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.palette import AREA_TONES
from crmworkshop.activities.plan_figures import InitiativeFigures, roadmap_start
from crmworkshop.activities.spec import Activity, Analysis, Computed, RecordList, Starter
from crmworkshop.activities.wording import format_number, plural, round_money
from crmworkshop.analysis.returns import NEVER
from crmworkshop.analysis.schedule import Lane as Horizon
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.changes import Step, added
from crmworkshop.models.plan import BenefitLine, Finding, Initiative
from crmworkshop.models.record import Record
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.models.snapshot import Snapshot

NOTHING_YET = Paragraph("Write the first initiative to see the roadmap grow.", Tone.MUTED)
MONTHS_SHOWN_LEAST = 12


def area_tone(area: InitiativeArea | None) -> Tone:
    """The colour of an area; the eight areas share five colours, their names tell them apart."""
    return Tone.MUTED if area is None else AREA_TONES[list(InitiativeArea).index(area) % len(AREA_TONES)]


def next_month(day: date) -> date:
    """The first day of the following month."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


# -- computed columns ---------------------------------------------------------------------------------


def _score(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].score


def _rank(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].rank


def _runs_from(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].span.start


def _runs_to(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].span.end


def _lane(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    lane = figures.by_initiative[record.id].lane
    return lane.value if lane else None


def _yearly_worth(record: Record, _snapshot: Snapshot, _figures: Figures) -> Cell:
    if not isinstance(record, BenefitLine):
        return None
    if record.amount is not None:
        return record.amount
    return None if record.hours is None or record.rate is None else record.hours * record.rate


# -- 3.2.1 initiatives --------------------------------------------------------------------------------


def initiatives_from_findings(snapshot: Snapshot) -> tuple[Step, ...]:
    """An initiative for every finding that none answers yet, named after it."""
    answered = {key for item in snapshot.all(Initiative) for key in item.findings}
    last = max((item.position for item in snapshot.all(Initiative)), default=0.0)
    open_findings = [finding for finding in snapshot.all(Finding) if finding.id not in answered]
    return tuple(
        added(
            Initiative(
                position=last + at,
                name=finding.statement.split("\n")[0][:120],
                area=finding.area,
                findings=(finding.id,),
                processes=finding.processes,
                applications=finding.applications,
            )
        )
        for at, finding in enumerate(open_findings, 1)
    )


def ranking_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    ranked = [item for item in figures.initiatives if item.rank is not None]
    if not ranked:
        return (
            Paragraph("Rate criticality, ease and impact of an initiative to see the ranking.", Tone.MUTED),
        )
    return (
        BarChart(
            "Score of the initiatives",
            tuple(f"{item.rank}  {item.title}" for item in ranked),
            (Series("Score", tuple(item.score for item in ranked)),),
            high=100,
            keys=tuple(item.initiative.id for item in ranked),
        ),
        initiative_table(snapshot, figures),
    )


def initiative_table(snapshot: Snapshot, figures: Figures) -> Table:
    """All initiatives, ranked ones first."""
    return Table(
        "Initiatives",
        (
            Column("Rank", Form.WHOLE, 0.4),
            Column("Initiative", width=2.4),
            Column("Owner", width=1.1),
            Column("Crit.", Form.WHOLE, 0.4, "Criticality, 1 to 5"),
            Column("Ease", Form.WHOLE, 0.4, "1 to 5"),
            Column("Impact", Form.WHOLE, 0.5, "1 to 5"),
            Column("Score", Form.WHOLE, 0.5),
            Column("Measure of success", width=1.6),
        ),
        tuple(
            (
                item.rank,
                item.title,
                item.initiative.owner,
                item.criticality,
                item.initiative.ease,
                item.impact,
                item.score,
                item.initiative.measure,
            )
            for item in figures.initiatives
        ),
        empty=f"No initiatives yet; {plural(len(snapshot.all(Finding)), 'finding')} to start from.",
        keys=tuple(item.initiative.id for item in figures.initiatives),
    )


def _scored(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    return sum(1 for item in figures.initiatives if item.rank), max(len(snapshot.all(Initiative)), 1)


INITIATIVES = Activity(
    "3.2.1",
    (
        RecordList(
            "Initiatives",
            Initiative,
            ("name", "area", "owner", "criticality", "ease", "impact", "state", "measure", "findings", "processes",
             "applications", "goals"),
            computed=(Computed("Rank", Form.WHOLE, _rank), Computed("Score", Form.WHOLE, _score)),
            starter=Starter("Start from the findings", initiatives_from_findings),
        ),
        Analysis("Ranking", ranking_blocks),
    ),
    _scored,
    ranking_blocks,
)  # fmt: skip


# -- 3.2.2 roadmap ------------------------------------------------------------------------------------


def roadmap_timeline(snapshot: Snapshot, figures: Figures) -> Timeline | None:
    """The initiatives that have dates, in lanes by area; None if none has."""
    placed = [item for item in figures.initiatives if item.span.start is not None]
    if not placed:
        return None
    first = min(item.span.start for item in placed if item.span.start)
    begin = min(first, roadmap_start(snapshot.settings, [first]) or first).replace(day=1)
    meetings = [m for m in snapshot.all(ReviewMeeting) if m.held_on is not None and m.held_on >= begin]
    ends = [_end_of(item) for item in placed] + [m.held_on for m in meetings if m.held_on]
    end = next_month(max(ends) - timedelta(days=1))
    least = begin
    for _ in range(MONTHS_SHOWN_LEAST):
        least = next_month(least)
    lanes = []
    for area in (*InitiativeArea, None):
        members = [item for item in placed if item.initiative.area is area]
        if members:
            spans = tuple(_span(item, figures, area_tone(area)) for item in members)
            lanes.append(Lane(area.value if area else "No area", spans))
    return Timeline(
        "Roadmap",
        begin,
        max(end, least),
        tuple(lanes),
        tuple(Milestone(meeting.name, meeting.held_on) for meeting in meetings if meeting.held_on),
        horizon_bands(begin, max(end, least)),
        note="Number before a title: rank. Number beside a bar: score, 0 to 100.",
    )


def _end_of(item: InitiativeFigures) -> date:
    assert item.span.start is not None
    return item.span.end or item.span.start + timedelta(days=1)


def _span(item: InitiativeFigures, figures: Figures, tone: Tone) -> Span:
    assert item.span.start is not None
    needs = [figures.by_initiative[key] for key in item.initiative.depends_on if key in figures.by_initiative]
    named = [str(other.rank or other.title) for other in needs]
    notes = [
        "" if item.score is None else format_number(item.score),
        item.initiative.owner,
        f"{format_number(item.initiative.effort)} d" if item.initiative.effort else "",
        f"needs {', '.join(named)}" if named else "",
    ]
    return Span(
        item.title,
        item.span.start,
        _end_of(item),
        tone,
        str(item.rank or ""),
        " · ".join(filter(None, notes)),
        item.initiative.id,
    )


def horizon_bands(begin: date, end: date) -> tuple[tuple[date, str], ...]:
    """Quarters from the roadmap's start, each with its horizon: Now, Next, Next, Later, ..."""
    bands, day, number = [], begin, 0
    while day < end:
        horizon = (Horizon.NOW, Horizon.NEXT, Horizon.NEXT)[number] if number < 3 else Horizon.LATER
        quarter = f"Q{(day.month + 2) // 3}" if day.month % 3 == 1 else f"Quarter {number + 1}"
        bands.append((day, f"{quarter} · {horizon.value}"))
        for _ in range(3):
            day = next_month(day)
        number += 1
    return tuple(bands)


def timeline_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    timeline = roadmap_timeline(snapshot, figures)
    if timeline is None:
        return (NOTHING_YET,)
    curve = money_curve(snapshot, figures, timeline)
    return (timeline, *((curve,) if curve else ()))


def horizon_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """Now, Next and Later as lists."""
    placed = [item for horizon in Horizon for item in figures.initiatives if item.lane is horizon]
    placed += [item for item in figures.initiatives if item.lane is None]
    return (
        Table(
            "Now, next, later",
            (
                Column("Rank", Form.WHOLE, 0.4),
                Column("Initiative", width=2.4),
                Column("Area", width=1.1),
                Column("Owner", width=1.1),
                Column("Starts", Form.DATE, 0.8),
                Column("Ends", Form.DATE, 0.8),
                Column("Status", width=0.8),
            ),
            tuple(
                (
                    item.rank,
                    item.title,
                    str(item.initiative.area or ""),
                    item.initiative.owner,
                    item.span.start,
                    item.span.end,
                    str(item.initiative.state or ""),
                )
                for item in placed
            ),
            empty="No initiatives yet.",
            keys=tuple(item.initiative.id for item in placed),
            groups=tuple(item.lane.value if item.lane else "Without a date" for item in placed),
        ),
    )


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


def _roadmap_results(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    return (
        *timeline_blocks(snapshot, figures),
        *horizon_blocks(snapshot, figures),
        *returns_blocks(snapshot, figures),
    )


def _planned(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    placed = sum(1 for item in figures.initiatives if item.span.end is not None)
    return placed, max(len(snapshot.all(Initiative)), 1)


ROADMAP = Activity(
    "3.2.2",
    (
        RecordList(
            "Plan",
            Initiative,
            ("name", "owner", "start", "length_days", "depends_on", "effort", "one_off", "running", "state"),
            computed=(
                Computed("Runs from", Form.DATE, _runs_from),
                Computed("To", Form.DATE, _runs_to),
                Computed("When", Form.TEXT, _lane),
            ),
        ),
        RecordList(
            "Benefits",
            BenefitLine,
            ("initiative", "name", "amount", "hours", "rate"),
            computed=(Computed("A year", Form.MONEY, _yearly_worth),),
        ),
        Analysis("Timeline", timeline_blocks),
        Analysis("Now, next, later", horizon_blocks),
        Analysis("Returns", returns_blocks),
    ),
    _planned,
    _roadmap_results,
)
