"""1.5.1 What the CRM costs, and 3.1.5 where it could cost less."""

from dataclasses import dataclass
from decimal import Decimal

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Cell,
    Column,
    Form,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures, cost_line
from crmworkshop.activities.findings import count_of, findings_list, findings_table
from crmworkshop.activities.spec import Activity, Analysis, Computed, RecordList
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.wording import format_number, round_money
from crmworkshop.analysis.costs import line_yearly
from crmworkshop.language import mark, tr
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot

_LICENCES = ("licen", "lizenz")
"""Beginnings by which a cost is known as that of licences, in the languages spoken."""
_KINDS = {"Technology": mark("technology"), "People": mark("people"), "Other": mark("other")}


def _yearly(record: Record, _snapshot: Snapshot, _figures: Figures) -> Cell:
    return line_yearly(cost_line(record)) if isinstance(record, CostItem) else None


def cost_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """Totals, and yearly costs per kind and per application."""
    costs, currency = figures.costs, snapshot.settings.currency
    if costs.yearly is None:
        return (Paragraph(tr("Enter the first cost with its unit cost to see totals."), Tone.MUTED),)
    named = sorted(costs.by_application.items(), key=lambda pair: -pair[1])
    names = [
        snapshot.title_of("application", key or "") or tr("Not tied to one application") for key, _ in named
    ]
    per_user = costs.per_user
    return (
        KeyFigures(
            (
                KeyFigure(
                    round_money(costs.yearly, currency), tr("a year"), subject=Subject(Figure.YEARLY_COSTS)
                ),
                KeyFigure(
                    round_money(costs.one_off, currency), tr("one-off"), subject=Subject(Figure.ONE_OFF_COSTS)
                ),
                *(
                    KeyFigure(round_money(amount, currency), tr(_KINDS[kind]))
                    for kind, amount in costs.by_kind.items()
                ),
            )
        ),
        BarChart(
            tr("Yearly cost per application"),
            tuple(names),
            (Series(tr("Yearly cost"), tuple(float(amount) for _, amount in named)),),
            unit=currency,
            keys=tuple(key or "" for key, _ in named),
        ),
        Table(
            tr("Cost per application"),
            (
                Column(tr("Application"), width=2),
                Column(tr("Yearly cost"), Form.MONEY, figure=Figure.YEARLY_COST),
                Column(tr("Per user"), Form.MONEY, figure=Figure.YEARLY_COST),
            ),
            tuple(
                (name, amount, per_user.get(key) if key else None)
                for name, (key, amount) in zip(names, named, strict=True)
            ),
            keys=tuple(key or "" for key, _ in named),
        ),
    )


def _costs_done(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    count = len(snapshot.all(CostItem))
    return count - figures.costs.undefined, max(count, 1)


COSTS = Activity(
    "1.5.1",
    (
        RecordList(
            "Costs",
            CostItem,
            ("application", "kind", "name", "quantity", "unit_cost", "period"),
            computed=(Computed("Yearly cost", Form.MONEY, _yearly, Figure.YEARLY_COST),),
            empty="Enter what each application costs, for technology and for people, with its period.",
            examples=(
                "CRM licences: 220 of them at 780 each, a year",
                "Administration of the CRM: two people at 6,500 each, a month",
                "Migration of the old data: 40,000, one-off",
            ),
        ),
        Analysis("Totals", cost_blocks),
    ),
    _costs_done,
    cost_blocks,
)


# -- 3.1.5 cost optimisation --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Spare:
    """Licences of an application beyond its users, and what they cost a year; None where no licence cost is entered."""

    application: Application
    count: int
    worth: Decimal | None


def spare_licences(snapshot: Snapshot) -> tuple[Spare, ...]:
    """Where more licences are paid than there are users, at the application's cost per licence; the dearest first."""
    found = []
    for item in snapshot.all(Application):
        if not item.licences or item.users is None or item.licences <= item.users:
            continue
        spare = item.licences - item.users
        licences = [
            yearly
            for cost in snapshot.all(CostItem)
            if cost.application == item.id
            and any(word in cost.name.casefold() for word in _LICENCES)
            and (yearly := line_yearly(cost_line(cost))) is not None
        ]
        found.append(
            Spare(item, spare, sum(licences, Decimal(0)) * spare / item.licences if licences else None)
        )
    return tuple(sorted(found, key=lambda each: (-(each.worth or 0), -each.count)))


def unused_licences(snapshot: Snapshot) -> Table:
    """Licences paid for but not used, with what they cost a year."""
    spare = spare_licences(snapshot)
    told = any(item.licences and item.users is not None for item in snapshot.all(Application))
    return Table(
        tr("Licences nobody uses"),
        (
            Column(tr("Application"), width=2),
            Column(tr("Paid"), Form.WHOLE, 0.6),
            Column(tr("Users"), Form.WHOLE, 0.6),
            Column(tr("Unused"), Form.WHOLE, 0.6),
            Column(tr("Worth a year"), Form.MONEY),
        ),
        tuple(
            (each.application.name, each.application.licences, each.application.users, each.count, each.worth)
            for each in spare
        ),
        empty=tr("No application has more licences than users.")
        if told
        else tr("Enter licences and users of the applications in 1.3.1 to see how many are unused."),
        keys=tuple(each.application.id for each in spare),
    )


def _saving_figures(snapshot: Snapshot) -> tuple[Block, ...]:
    spare = spare_licences(snapshot)
    if not spare:
        return ()
    worth = [each.worth for each in spare if each.worth is not None]
    currency = snapshot.settings.currency
    figures = [
        KeyFigure(format_number(sum(each.count for each in spare)), tr("licences nobody uses"), Tone.MEDIUM)
    ]
    if worth:
        figures.insert(
            0, KeyFigure(round_money(sum(worth, Decimal(0)), currency), tr("could be saved a year"))
        )
    return (KeyFigures(tuple(figures)),)


def optimisation_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """What could be saved, then what is paid; where nothing is paid yet, how to begin."""
    costs = cost_blocks(snapshot, figures)
    saving = (*_saving_figures(snapshot), unused_licences(snapshot))
    return (*costs, *saving) if figures.costs.yearly is None else (*saving, *costs)


def _optimisation_results(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    return (unused_licences(snapshot), findings_table(snapshot, InitiativeArea.COST))


COST_OPTIMISATION = Activity(
    "3.1.5",
    (Analysis("Where the money goes", optimisation_blocks, "1.5.1"), findings_list(InitiativeArea.COST)),
    lambda snapshot, _figures: (min(count_of(snapshot, InitiativeArea.COST), 1), 1),
    _optimisation_results,
)
