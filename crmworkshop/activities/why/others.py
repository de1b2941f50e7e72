"""Why the figures of vendors, people and costs are what they are."""

from collections.abc import Iterable

from crmworkshop.activities.figures import DepartmentFigures, Figures, StakeholderFigures, cost_line
from crmworkshop.activities.plan_figures import CriterionFigures, VendorFigures
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.why.parts import Part, Why
from crmworkshop.activities.why.process import satisfaction_part
from crmworkshop.activities.wording import NOTHING, format_money, format_number
from crmworkshop.analysis.costs import line_one_off, line_yearly
from crmworkshop.language import tr
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.snapshot import Snapshot


def vendor(figure: Figure, item: VendorFigures) -> Why:
    """The weighted mean of a product's own or published scores."""
    own = figure is Figure.VENDOR_OWN
    mean = item.own if own else item.benchmark
    parts = []
    for each in item.criteria:
        points = each.score.own if own else each.score.benchmark
        if points is not None:
            weight = 1 if each.score.weight is None else each.score.weight
            note = tr("weight {weight}", weight=format_number(weight, 1))
            parts.append(Part(each.score.criterion, format_number(points, 1), note, key=each.score.id))
    name = item.product.name
    return Why(
        tr("Own score of {name}", name=name) if own else tr("Benchmark of {name}", name=name),
        NOTHING if mean is None else format_number(mean, 1),
        tr("The mean of the criteria that are scored, by their weights, 0 to 100 points.")
        if parts
        else tr("No criterion is scored yet."),
        tuple(parts),
        records=frozenset(part.key for part in parts),
        key=item.product.id,
    )


def vendor_record(item: VendorFigures) -> Why:
    """Both means of one product."""
    key = item.product.id
    values = (
        (Figure.VENDOR_OWN, tr("Own score"), item.own),
        (Figure.VENDOR_BENCHMARK, tr("Benchmark"), item.benchmark),
    )
    parts = tuple(
        Part(label, NOTHING if value is None else format_number(value, 1), subject=Subject(figure, key))
        for figure, label, value in values
    )
    return Why(item.product.name, "", "", parts, records=frozenset((key,)), key=key)


def criterion(item: CriterionFigures, snapshot: Snapshot) -> Why:
    """Own score minus benchmark, and when it is flagged."""
    score = item.score
    margin = format_number(snapshot.settings.flag_margin, 1)
    parts = (
        Part(tr("Own score"), NOTHING if score.own is None else format_number(score.own, 1)),
        Part(
            tr("Benchmark"),
            NOTHING if score.benchmark is None else format_number(score.benchmark, 1),
            score.source,
        ),
    )
    return Why(
        tr("Difference in {name}", name=score.criterion),
        NOTHING if item.difference is None else format_number(item.difference, 1, signed=True),
        tr("Own score − benchmark; flagged when it is more than {margin} points below.", margin=margin),
        parts,
        records=frozenset((score.id,)),
        key=score.id,
    )


def stakeholder(figure: Figure, item: StakeholderFigures) -> Why:
    """The quadrant from influence and interest, or the gap in engagement."""
    person = item.person
    if figure is Figure.QUADRANT:
        values: tuple[tuple[str, str], ...] = (
            (tr("Influence"), _plain(person.influence)),
            (tr("Interest"), _plain(person.interest)),
        )
        rule = tr(
            "From 3 on both: manage closely; influence alone: keep satisfied; "
            "interest alone: keep informed; else monitor."
        )
        title, shown = (
            tr("Approach to {name}", name=person.name),
            tr(item.quadrant) if item.quadrant else NOTHING,
        )
    else:
        values = (
            (tr("Engagement today"), tr(person.engagement) if person.engagement else NOTHING),
            (
                tr("Engagement wanted"),
                tr(person.engagement_desired) if person.engagement_desired else NOTHING,
            ),
        )
        rule = tr(
            "Steps from today's engagement to the wanted one: Unaware, Resistant, Neutral, Supportive, Leading."
        )
        title = tr("Engagement gap of {name}", name=person.name)
        gap = item.engagement_gap
        shown = NOTHING if gap is None else format_number(gap, signed=True)
    parts = tuple(Part(label, value) for label, value in values)
    return Why(title, shown, rule, parts, records=frozenset((person.id,)), key=person.id)


def stakeholder_record(item: StakeholderFigures) -> Why:
    """Both figures of one person."""
    key = item.person.id
    gap = item.engagement_gap
    parts = (
        Part(
            tr("Approach"),
            tr(item.quadrant) if item.quadrant else NOTHING,
            subject=Subject(Figure.QUADRANT, key),
        ),
        Part(
            tr("Engagement gap"),
            NOTHING if gap is None else format_number(gap, signed=True),
            subject=Subject(Figure.ENGAGEMENT_GAP, key),
        ),
    )
    return Why(item.person.name, "", "", parts, records=frozenset((key,)), key=key)


def _plain(value: int | None) -> str:
    return NOTHING if value is None else str(value)


def cost_item(item: CostItem, snapshot: Snapshot) -> Why:
    """Quantity times unit cost times periods a year."""
    currency = snapshot.settings.currency
    worth = line_yearly(cost_line(item))
    parts = (
        Part(tr("Quantity"), NOTHING if item.quantity is None else format_number(item.quantity, 0)),
        Part(tr("Unit cost"), NOTHING if item.unit_cost is None else format_money(item.unit_cost, currency)),
        Part(tr("Period"), tr(item.period) if item.period else NOTHING),
    )
    return Why(
        tr("Yearly cost of {name}", name=item.name),
        NOTHING if worth is None else format_money(worth, currency),
        tr("Quantity × unit cost × periods in a year; a one-off costs nothing a year."),
        parts,
        records=frozenset((item.id,)),
        key=item.id,
    )


def department(item: DepartmentFigures, figures: Figures, snapshot: Snapshot) -> Why:
    """A department's mean satisfaction over the processes it rated."""
    key = item.department.id
    parts = tuple(
        satisfaction_part(each, item.department, each.name, snapshot)
        for each in figures.considered
        if key in each.by_department
    )
    return Why(
        tr("Satisfaction of {name}", name=item.department.name),
        NOTHING if item.shown is None else format_number(item.shown, 2),
        tr("The mean over the processes that the department rated.")
        if parts
        else tr("It has not rated yet."),
        parts,
        records=frozenset((key,)),
        key=key,
    )


def application_costs(application: Application, figures: Figures, snapshot: Snapshot) -> Why:
    """The cost items of one application, and what that is per user."""
    items = [item for item in snapshot.all(CostItem) if item.application == application.id]
    total = figures.costs.by_application.get(application.id)
    currency = snapshot.settings.currency
    rule = tr("The sum of its cost items over a year.") if items else tr("No cost is entered for it yet.")
    per_user = figures.costs.per_user.get(application.id)
    if per_user is not None:
        rule = tr(
            "The sum of its cost items over a year; for {users} users that is {each} each.",
            users=application.users,
            each=format_money(round(per_user, 2), currency),
        )
    return Why(
        tr("Yearly cost of {name}", name=application.name),
        NOTHING if total is None else format_money(total, currency),
        rule,
        _cost_parts(items, snapshot),
        records=frozenset((application.id, *(item.id for item in items))),
        key=application.id,
    )


def cost_totals(figure: Figure, figures: Figures, snapshot: Snapshot) -> Why:
    """All cost items that repeat, or all that come once."""
    yearly = figure is Figure.YEARLY_COSTS
    total = figures.costs.yearly if yearly else figures.costs.one_off
    items = [
        item for item in snapshot.all(CostItem) if (cost_line(item).periods_per_year is not None) == yearly
    ]
    return Why(
        tr("Cost a year") if yearly else tr("One-off cost"),
        NOTHING if total is None else format_money(total, snapshot.settings.currency),
        tr("The sum of all cost items over a year.")
        if yearly
        else tr("The sum of all items that are paid once."),
        _cost_parts(items, snapshot, once=not yearly),
        records=frozenset(item.id for item in items),
    )


def _cost_parts(items: Iterable[CostItem], snapshot: Snapshot, *, once: bool = False) -> tuple[Part, ...]:
    parts = []
    for item in items:
        line = cost_line(item)
        worth = line_one_off(line) if once else line_yearly(line)
        shown = NOTHING if worth is None else format_money(worth, snapshot.settings.currency)
        note = snapshot.title_of("application", item.application) if item.application else ""
        parts.append(Part(item.name, shown, note, Subject(Figure.YEARLY_COST, item.id), item.id))
    return tuple(parts)
