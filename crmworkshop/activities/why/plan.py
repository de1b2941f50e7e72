"""Why the figures of an initiative are what they are: score, dates, and its return."""

from datetime import date
from decimal import Decimal

from crmworkshop.activities.plan_figures import InitiativeFigures
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.why.parts import Part, Why
from crmworkshop.activities.wording import NOTHING, format_date, format_money, format_number
from crmworkshop.analysis.returns import BenefitLine as Line
from crmworkshop.analysis.returns import Payback, line_benefit
from crmworkshop.language import tr, trn
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.snapshot import Snapshot


def _money(value: Decimal | None, snapshot: Snapshot) -> str:
    return NOTHING if value is None else format_money(value, snapshot.settings.currency)


def shown(figure: Figure, item: InitiativeFigures, snapshot: Snapshot) -> str:
    """How a figure of an initiative reads."""
    if figure is Figure.SCORE:
        return NOTHING if item.score is None else format_number(item.score, 1)
    if figure is Figure.DATES:
        return f"{_date(item.span.start)} – {_date(item.span.end)}"
    if figure is Figure.PAYBACK:
        months = item.payback_months
        if isinstance(months, Payback):
            return tr(months)
        return NOTHING if months is None else tr("{months} months", months=format_number(months, 1))
    if figure is Figure.ROI:
        return NOTHING if item.roi_percent is None else f"{format_number(item.roi_percent)} %"
    values = {Figure.BENEFIT: item.benefit, Figure.NET_FIRST_YEAR: item.net_first_year, Figure.NPV: item.npv}
    return _money(values[figure], snapshot)


def _date(day: date | None) -> str:
    return NOTHING if day is None else format_date(day)


def initiative_record(item: InitiativeFigures, snapshot: Snapshot) -> Why:
    """All figures of one initiative."""
    key = item.initiative.id
    labels = {
        Figure.SCORE: tr("Score"),
        Figure.DATES: tr("When"),
        Figure.BENEFIT: tr("Benefit a year"),
        Figure.NET_FIRST_YEAR: tr("Net in the first year"),
        Figure.PAYBACK: tr("Payback"),
        Figure.ROI: tr("Return on investment"),
        Figure.NPV: tr("Net present value"),
    }
    parts = tuple(
        Part(label, shown(figure, item, snapshot), subject=Subject(figure, key))
        for figure, label in labels.items()
    )
    return Why(item.title, "", "", parts, records=frozenset((key,)), key=key)


def initiative_figure(figure: Figure, item: InitiativeFigures, snapshot: Snapshot) -> Why:
    """One figure of an initiative with its rule and what goes into it; all of them for one that it has not."""
    builders = {
        Figure.SCORE: _score,
        Figure.DATES: _dates,
        Figure.BENEFIT: _benefit,
        Figure.NET_FIRST_YEAR: _net,
        Figure.PAYBACK: _payback,
        Figure.ROI: _roi,
        Figure.NPV: _npv,
    }
    build = builders.get(figure)
    if build is None:
        return initiative_record(item, snapshot)
    title, rule, parts = build(item, snapshot)
    key = item.initiative.id
    records = {key, *(part.key for part in parts if part.key)}
    return Why(title, shown(figure, item, snapshot), rule, tuple(parts), records=frozenset(records), key=key)


_Answer = tuple[str, str, list[Part]]


def _score(item: InitiativeFigures, snapshot: Snapshot) -> _Answer:
    settings, record = snapshot.settings, item.initiative
    rows = (
        (tr("Criticality"), record.criticality, settings.weight_criticality),
        (tr("Ease"), record.ease, settings.weight_ease),
        (tr("Impact"), record.impact, settings.weight_impact),
    )
    parts = [
        Part(
            label,
            NOTHING if value is None else str(value),
            tr("weight {weight}", weight=format_number(weight, 1)),
        )
        for label, value, weight in rows
    ]
    rule = tr(
        "The weighted mean of criticality, ease and impact, each counted from 0 (rated 1) to 1 (rated 5), × 100."
    )
    if item.score is None:
        rule = tr("It has a score once criticality, ease and impact are rated.")
    return tr("Score of {name}", name=item.title), rule, parts


def _dates(item: InitiativeFigures, snapshot: Snapshot) -> _Answer:
    record = item.initiative
    length = NOTHING if record.length_days is None else trn("{n} day", "{n} days", record.length_days)
    parts = [Part(tr("Planned start"), _date(record.start)), Part(tr("Length"), length)]
    for key in record.depends_on:
        before = snapshot.find(Initiative, key)
        if before is not None:
            parts.append(Part(tr("Depends on"), before.name, subject=Subject(Figure.DATES, key)))
    rule = tr("It starts as planned, but not before what it depends on has ended.")
    return tr("When {name} runs", name=item.title), rule, parts


def _benefit(item: InitiativeFigures, snapshot: Snapshot) -> _Answer:
    parts = []
    for line in snapshot.all(BenefitLine):
        if line.initiative == item.initiative.id:
            worth = line_benefit(Line(line.amount, line.hours, line.rate))
            note = ""
            if line.amount is None and line.hours is not None and line.rate is not None:
                note = tr(
                    "{hours} h × {rate}", hours=format_number(line.hours), rate=_money(line.rate, snapshot)
                )
            parts.append(Part(line.name, _money(worth, snapshot), note, key=line.id))
    rule = tr("The sum of its benefit lines.") if parts else tr("No benefit is entered yet.")
    return tr("Benefit of {name} a year", name=item.title), rule, parts


def _costs(item: InitiativeFigures, snapshot: Snapshot) -> list[Part]:
    record = item.initiative
    return [
        Part(
            tr("Benefit a year"), _money(item.benefit, snapshot), subject=Subject(Figure.BENEFIT, record.id)
        ),
        Part(tr("One-off cost"), _money(record.one_off, snapshot)),
        Part(tr("Running cost a year"), _money(record.running, snapshot)),
    ]


def _net(item: InitiativeFigures, snapshot: Snapshot) -> _Answer:
    rule = tr("Benefit of a year − one-off cost − running cost of a year.")
    if item.net_first_year is None:
        rule = tr("It needs a benefit, a one-off cost and a running cost; 0 where there is none.")
    return tr("Net of {name} in the first year", name=item.title), rule, _costs(item, snapshot)


def _payback(item: InitiativeFigures, snapshot: Snapshot) -> _Answer:
    rule = tr("12 × one-off cost / (benefit − running cost): after so many months it has paid for itself.")
    if isinstance(item.payback_months, Payback):
        rule = tr("What it brings in a year is not more than what it costs to run.")
    return tr("Payback of {name}", name=item.title), rule, _costs(item, snapshot)


def _roi(item: InitiativeFigures, snapshot: Snapshot) -> _Answer:
    key = item.initiative.id
    parts = [
        Part(
            tr("Net in the first year"),
            _money(item.net_first_year, snapshot),
            subject=Subject(Figure.NET_FIRST_YEAR, key),
        ),
        Part(tr("One-off cost"), _money(item.initiative.one_off, snapshot)),
    ]
    return tr("Return on {name}", name=item.title), tr("Net in the first year / one-off cost."), parts


def _npv(item: InitiativeFigures, snapshot: Snapshot) -> _Answer:
    settings = snapshot.settings
    rule = trn(
        "Benefit − running cost of {n} year, discounted by {rate} % for each, − one-off cost.",
        "Benefit − running cost of {n} years, discounted by {rate} % for each, − one-off cost.",
        settings.horizon_years,
        rate=format_number(settings.discount_rate),
    )
    return tr("Net present value of {name}", name=item.title), rule, _costs(item, snapshot)
