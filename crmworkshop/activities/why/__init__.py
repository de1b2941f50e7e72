"""Why a figure is what it is: its rule, what goes into it, the ballots and records it rests on."""

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.why import others, plan, process
from crmworkshop.activities.why.parts import Count, Part, Why
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.plan import BenefitLine
from crmworkshop.models.processes import Rating
from crmworkshop.models.snapshot import Snapshot

__all__ = ("Count", "Part", "Why", "why")

_OF_PERSON = (Figure.QUADRANT, Figure.ENGAGEMENT_GAP)
_OF_VENDOR = (Figure.VENDOR_OWN, Figure.VENDOR_BENCHMARK)


def why(subject: Subject, snapshot: Snapshot, figures: Figures) -> Why | None:
    """Explain a figure; None if its record is gone or has no computed figures."""
    key = subject.key
    if subject.figure in (Figure.YEARLY_COSTS, Figure.ONE_OFF_COSTS):
        return others.cost_totals(subject.figure, figures, snapshot)
    if key in figures.by_process:
        return _of_process(subject, snapshot, figures)
    initiative = figures.by_initiative.get(key)
    if initiative is not None:
        return plan.initiative_figure(subject.figure, initiative, snapshot)
    person = figures.by_person.get(key)
    if person is not None:
        if subject.figure in _OF_PERSON:
            return others.stakeholder(subject.figure, person)
        return others.stakeholder_record(person)
    for each in figures.departments:
        if each.department.id == key:
            return others.department(each, figures, snapshot)
    return _of_vendor(subject, snapshot, figures) or _of_others(subject, snapshot, figures)


def _of_process(subject: Subject, snapshot: Snapshot, figures: Figures) -> Why:
    item = figures.by_process[subject.key]
    match subject.figure:
        case Figure.PRIORITY:
            return process.priority(item, snapshot)
        case Figure.GAP:
            return process.gap(item)
        case Figure.SATISFACTION:
            return process.satisfaction(item, snapshot)
        case Figure.DATA_QUALITY:
            return process.quality(item)
        case Figure.AGREEMENT:
            return process.agreement(subject, item, snapshot)
        case Figure.ANSWER:
            return process.answer(subject, item, snapshot)
        case _:
            return process.process_record(item)


def _of_vendor(subject: Subject, snapshot: Snapshot, figures: Figures) -> Why | None:
    for item in figures.vendors:
        if item.product.id == subject.key:
            if subject.figure in _OF_VENDOR:
                return others.vendor(subject.figure, item)
            return others.vendor_record(item)
        for each in item.criteria:
            if each.score.id == subject.key:
                return others.criterion(each, snapshot)
    return None


def _of_others(subject: Subject, snapshot: Snapshot, figures: Figures) -> Why | None:
    cost = snapshot.find(CostItem, subject.key)
    if cost is not None:
        return others.cost_item(cost, snapshot)
    application = snapshot.find(Application, subject.key)
    if application is not None:
        return others.application_costs(application, figures, snapshot)
    line = snapshot.find(BenefitLine, subject.key)
    served = figures.by_initiative.get(line.initiative or "") if line is not None else None
    if served is not None:
        return plan.initiative_figure(Figure.BENEFIT, served, snapshot)
    rating = snapshot.find(Rating, subject.key)
    if rating is not None and rating.process in figures.by_process and rating.process and rating.question:
        about = Subject(Figure.ANSWER, rating.process, rating.question, rating.department)
        return _of_process(about, snapshot, figures)
    return None
