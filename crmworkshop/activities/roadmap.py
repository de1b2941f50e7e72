"""3.2.2 Build the roadmap: timeline, now, next and later, benefits and returns."""

from datetime import date, timedelta

from crmworkshop.activities.blocks import (
    Block,
    Cell,
    Column,
    Form,
    Lane,
    Milestone,
    Paragraph,
    Span,
    Table,
    Timeline,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.palette import AREA_TONES
from crmworkshop.activities.plan_figures import InitiativeFigures, roadmap_start
from crmworkshop.activities.returns import line_worth, money_curve, next_month, returns_blocks
from crmworkshop.activities.spec import Activity, Analysis, Computed, RecordList
from crmworkshop.activities.subject import Figure
from crmworkshop.activities.wording import format_number
from crmworkshop.analysis.schedule import Lane as Horizon
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.record import Record
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.models.snapshot import Snapshot

MONTHS_SHOWN_LEAST = 12


def area_tone(area: InitiativeArea | None) -> Tone:
    """The colour of an area; the eight areas share five colours, their names tell them apart."""
    return Tone.MUTED if area is None else AREA_TONES[list(InitiativeArea).index(area) % len(AREA_TONES)]


def _runs_from(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].span.start


def _runs_to(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].span.end


def _lane(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    lane = figures.by_initiative[record.id].lane
    return tr(lane.value) if lane else None


def _yearly_worth(record: Record, _snapshot: Snapshot, _figures: Figures) -> Cell:
    return line_worth(record) if isinstance(record, BenefitLine) else None


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
    end = _whole_quarters(begin, end)
    lanes: list[Lane] = []
    for area in (*InitiativeArea, None):
        members = [item for item in placed if item.initiative.area is area]
        if members:
            tone = area_tone(area)
            if (
                lanes and lanes[-1].spans[0].tone is tone
            ):  # eight areas share five colours; neighbours never do
                tone = AREA_TONES[(AREA_TONES.index(tone) + 1) % len(AREA_TONES)]
            spans = tuple(_span(item, figures, tone) for item in members)
            lanes.append(Lane(tr(area.value) if area else tr("No area"), spans))
    return Timeline(
        tr("Roadmap"),
        begin,
        end,
        tuple(lanes),
        tuple(Milestone(meeting.name, meeting.held_on) for meeting in meetings if meeting.held_on),
        horizon_bands(begin, end),
        note=tr("Number before a title: rank. Number beside a bar: score, 0 to 100."),
    )


def _whole_quarters(begin: date, end: date) -> date:
    """The first end of a quarter counted from ``begin`` that is not before ``end``; a year later at least."""
    quarters, day = 0, begin
    while day < end or quarters * 3 < MONTHS_SHOWN_LEAST:
        for _ in range(3):
            day = next_month(day)
        quarters += 1
    return day


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
        tr("{days} d", days=format_number(item.initiative.effort)) if item.initiative.effort else "",
        tr("needs {others}", others=", ".join(named)) if named else "",
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
        quarter = (
            tr("Q{number}", number=(day.month + 2) // 3)
            if day.month % 3 == 1
            else tr("Quarter {number}", number=number + 1)
        )
        bands.append((day, f"{quarter} · {tr(horizon.value)}"))
        for _ in range(3):
            day = next_month(day)
        number += 1
    return tuple(bands)


def timeline_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    timeline = roadmap_timeline(snapshot, figures)
    if timeline is None:
        waiting = bool(figures.initiatives)
        return (
            Paragraph(
                tr("Give an initiative a start to see the roadmap grow.")
                if waiting
                else tr("Write the first initiative to see the roadmap grow."),
                Tone.MUTED,
            ),
        )
    curve = money_curve(snapshot, figures, timeline)
    return (timeline, *((curve,) if curve else ()))


def horizon_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """Now, Next and Later as lists."""
    placed = [item for horizon in Horizon for item in figures.initiatives if item.lane is horizon]
    placed += [item for item in figures.initiatives if item.lane is None]
    return (
        Table(
            tr("Now, next, later"),
            (
                Column(tr("Rank"), Form.WHOLE, 0.4, figure=Figure.SCORE),
                Column(tr("Initiative"), width=2.4),
                Column(tr("Area"), width=1.1),
                Column(tr("Owner"), width=1.1),
                Column(tr("Starts"), Form.DATE, 0.8, figure=Figure.DATES),
                Column(tr("Ends"), Form.DATE, 0.8, figure=Figure.DATES),
                Column(tr("Status"), width=0.8),
            ),
            tuple(
                (
                    item.rank,
                    item.title,
                    tr(item.initiative.area or ""),
                    item.initiative.owner,
                    item.span.start,
                    item.span.end,
                    tr(item.initiative.state or ""),
                )
                for item in placed
            ),
            empty=tr("Write initiatives first; they then stand here by when they are due to start."),
            keys=tuple(item.initiative.id for item in placed),
            groups=tuple(tr(item.lane.value) if item.lane else tr("Without a date") for item in placed),
        ),
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
                Computed("Runs from", Form.DATE, _runs_from, Figure.DATES),
                Computed("To", Form.DATE, _runs_to, Figure.DATES),
                Computed("When", Form.TEXT, _lane, Figure.DATES),
            ),
            empty="Give each initiative an owner, a start and a length in days, and say what it has to wait for.",
            examples=(
                "Merge duplicate accounts: starts 1 April, 60 days, 15,000 one-off",
                "Lead scoring: 30 days, after the merge of the duplicates",
            ),
        ),
        RecordList(
            "Benefits",
            BenefitLine,
            ("initiative", "name", "amount", "hours", "rate"),
            computed=(Computed("A year", Form.MONEY, _yearly_worth, Figure.BENEFIT),),
            group="initiative",
            empty="What an initiative brings in a year: an amount, or hours saved times what an hour costs.",
            examples=(
                "Merge duplicate accounts: 400 hours of searching saved, at 55 an hour",
                "Renewal warnings: 120,000 a year from customers who stay",
            ),
        ),
        Analysis("Timeline", timeline_blocks),
        Analysis("Now, next, later", horizon_blocks),
        Analysis("Returns", returns_blocks),
    ),
    _planned,
    _roadmap_results,
)
