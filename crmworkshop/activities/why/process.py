"""Why the figures of a process are what they are: priority, gap, satisfaction, data quality, answers, agreement."""

from crmworkshop.activities.process_figures import (
    NOBODY_ANSWERED,
    ProcessFigures,
    thresholds_of,
    too_few,
    weights_of,
)
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.why.parts import Count, Part, Why
from crmworkshop.activities.wording import NOTHING, format_number
from crmworkshop.analysis.agreement import Tally, tally
from crmworkshop.analysis.gaps import need
from crmworkshop.analysis.priority import data_deficit, dissatisfaction
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, NOT_APPLICABLE, Question
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.models.snapshot import Snapshot


def number(value: float | None, decimals: int = 2) -> str:
    """A figure in words of the page, "–" where it is undefined."""
    return NOTHING if value is None else format_number(value, decimals)


def exact(value: float | None) -> str:
    """A share or a weight with as many of four places as it has, two at least: what is printed adds up."""
    if value is None:
        return NOTHING
    places = next((places for places in (2, 3) if round(value, places) == round(value, 4)), 4)
    return format_number(value, places)


def _steps(gap: int | None) -> str:
    return NOTHING if gap is None else format_number(gap, signed=True)


def _decisions(item: ProcessFigures, *questions: Question) -> frozenset[str]:
    """The ids of what was decided about these questions; about all of them if none is named."""
    return frozenset(
        each.id for each in item.made_from.ratings if not questions or each.question in questions
    )


def process_record(item: ProcessFigures) -> Why:
    """All figures of one process."""
    key = item.process.id
    parts = [_priority_part(item)]
    parts += [
        _state_part(item, question) for question in (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
    ]
    parts += [
        Part(tr("Gap"), _steps(item.gap), subject=Subject(Figure.GAP, key)),
        Part(tr("Satisfaction"), number(item.satisfaction), subject=Subject(Figure.SATISFACTION, key)),
        Part(tr("Data quality"), number(item.data_quality), subject=Subject(Figure.DATA_QUALITY, key)),
    ]
    return Why(
        item.name, "", item.process.description, tuple(parts), records=_decisions(item) | {key}, key=key
    )


def _priority_part(item: ProcessFigures) -> Part:
    band = tr(item.band) if item.band else ""
    return Part(tr("Priority"), number(item.priority), band, Subject(Figure.PRIORITY, item.process.id))


def priority(item: ProcessFigures, snapshot: Snapshot) -> Why:
    """Importance times the weighted mean of need, dissatisfaction and data deficit, each opened in turn."""
    key = item.process.id
    parts = [_state_part(item, Question.IMPORTANCE)]
    shares = (
        (tr("Need: gap / 3"), need(item.gap), Figure.GAP),
        (
            tr("Dissatisfaction: (5 − satisfaction) / 4"),
            dissatisfaction(item.satisfaction),
            Figure.SATISFACTION,
        ),
        (tr("Data deficit: (5 − data quality) / 4"), data_deficit(item.data_quality), Figure.DATA_QUALITY),
    )
    weights = weights_of(snapshot.settings).parts
    defined = sum(weight for (_, share, _), weight in zip(shares, weights, strict=True) if share is not None)
    for (label, share, figure), weight in zip(shares, weights, strict=True):
        if share is None:
            note = tr("not rated, so it has no weight")
        else:
            note = tr("weight {weight}", weight=exact(weight / defined if defined else None))
        parts.append(Part(label, exact(share), note, Subject(figure, key)))
    return Why(
        tr("Priority of {name}", name=item.name),
        number(item.priority),
        _priority_rule(item, shares, weights, defined, snapshot),
        tuple(parts),
        records=_decisions(item),
        key=key,
    )


def _priority_rule(
    item: ProcessFigures,
    shares: tuple[tuple[str, float | None, Figure], ...],
    weights: tuple[float, float, float],
    defined: float,
    snapshot: Snapshot,
) -> str:
    if item.excluded_because:
        return tr("Left out: {reason}.", reason=tr(item.excluded_because))
    if item.priority is None or item.importance is None:
        return tr(
            "It has no priority until its importance and a gap, a satisfaction or a data quality are rated."
        )
    sum_of = " + ".join(
        f"{exact(weight / defined)} × {exact(share)}"
        for (_, share, _), weight in zip(shares, weights, strict=True)
        if share is not None
    )
    limits = thresholds_of(snapshot.settings)
    return tr(
        "First comes what matters, falls short of what is wanted, leaves departments unhappy and has poor data. "
        "100 × importance {importance} / 4 × ({parts}) = {priority}. High from {high}, Medium from {medium}.",
        importance=item.importance,
        parts=sum_of,
        priority=number(item.priority),
        high=number(limits.high, 0),
        medium=number(limits.medium, 0),
    )


def gap(item: ProcessFigures) -> Why:
    """Desired minus current state, in steps."""
    parts = tuple(_state_part(item, question) for question in (Question.DESIRED, Question.CURRENT))
    if item.gap is None or item.desired is None or item.current is None:
        rule = tr("A gap needs a current and a desired state.")
    else:
        rule = tr(
            "Desired {desired} − current {current} = {gap} steps, of 3 at most: a need of {need}.",
            desired=item.desired,
            current=item.current,
            gap=_steps(item.gap),
            need=number(need(item.gap)),
        )
    return Why(
        tr("Gap of {name}", name=item.name),
        _steps(item.gap),
        rule,
        parts,
        records=_decisions(item, Question.CURRENT, Question.DESIRED),
        key=item.process.id,
    )


def satisfaction(item: ProcessFigures, snapshot: Snapshot) -> Why:
    """The mean over the departments that answered, by headcount if the workshop weighs by it."""
    weighted = snapshot.settings.weigh_by_headcount
    parts = [
        satisfaction_part(item, department, department.name, snapshot)
        for department in snapshot.all(Department)
        if department.id in item.by_department
    ]
    if "" in item.by_department:
        parts.append(_unplaced_part(item))
    if not parts:
        rule = tr("No department has rated it yet.")
    elif weighted:
        rule = tr("The mean of the departments that rated it, each weighed by its headcount.")
    else:
        rule = tr("The mean of the departments that rated it, each with the same weight.")
    title = tr("Satisfaction with {name}", name=item.name)
    return Why(
        title,
        number(item.satisfaction),
        rule,
        tuple(parts),
        records=_decisions(item, Question.SATISFACTION),
        key=item.process.id,
    )


def satisfaction_part(item: ProcessFigures, department: Department, label: str, snapshot: Snapshot) -> Part:
    """What one department's satisfaction with one process stands at; hidden where too few anonymous people answered."""
    subject = Subject(Figure.ANSWER, item.process.id, Question.SATISFACTION, department.id)
    if department.id in item.withheld:
        return Part(label, NOTHING, tr("too few answers to show"), subject)
    decided = snapshot.find(Rating, rating_id(item.process.id, Question.SATISFACTION, department.id))
    notes = [tr("decided") if decided else tr("from the ballots")]
    if snapshot.settings.weigh_by_headcount and department.headcount:
        notes.append(trn("{n} person", "{n} people", department.headcount))
    return Part(label, number(item.by_department[department.id]), " · ".join(notes), subject)


def _unplaced_part(item: ProcessFigures) -> Part:
    label = tr("People of no department")
    if "" in item.withheld:
        return Part(label, NOTHING, tr("too few answers to show"))
    return Part(label, number(item.by_department[""]))


def quality(item: ProcessFigures) -> Why:
    """The mean of the rated dimensions of data quality."""
    parts = tuple(_state_part(item, question) for question in DATA_QUALITY_QUESTIONS)
    rated = sum(1 for question in DATA_QUALITY_QUESTIONS if item.values.get(question))
    rule = (
        trn(
            "The mean of the {n} dimension that is rated.",
            "The mean of the {n} dimensions that are rated.",
            rated,
        )
        if rated
        else tr("No dimension is rated yet.")
    )
    return Why(
        tr("Data quality of {name}", name=item.name),
        number(item.data_quality),
        rule,
        parts,
        key=item.process.id,
    )


def _state_part(item: ProcessFigures, question: Question) -> Part:
    value = item.values.get(question)
    word = tr(question.scale.word(value)) if value is not None else NOTHING
    note = tr("from the ballots") if question in item.standing_in else ""
    shown = word if value in (None, NOT_APPLICABLE) else f"{word} ({value})"
    return Part(tr(question.label), shown, note, Subject(Figure.ANSWER, item.process.id, question))


def answer(subject: Subject, item: ProcessFigures, snapshot: Snapshot) -> Why:
    """The decision on one question with its reason, the ballots behind it, and their agreement."""
    question = subject.question or Question.IMPORTANCE
    department = snapshot.find(Department, subject.department)
    decision = snapshot.find(Rating, rating_id(item.process.id, question, subject.department))
    found = tally_of(subject, item, snapshot)
    parts = []
    if decision is not None and decision.value is not None:
        value = tr(question.scale.word(decision.value))
        parts.append(Part(tr("Decided"), value, key=decision.id))
        rule = tr("What the group decided stands; ballots do not change it.")
    elif found is not None and _too_few(found, subject, item):
        rule, value = tr("Too few answers to show for one department."), NOTHING
    elif found is not None:
        rule = _stand_in_rule(question)
        value = _stood_in(subject, item, question)
    else:
        rule, value = tr("Nobody has rated it yet."), NOTHING
    for label, text in _remarks(decision):
        parts.append(Part(label, text))
    if found is not None:
        parts += _tally_parts(found, subject, shown=not _too_few(found, subject, item))
    title = f"{item.name} · {tr(question.label)}" + (f" · {department.name}" if department else "")
    counts = _counts(found, question) if found is not None and not _too_few(found, subject, item) else ()
    records = frozenset((decision.id,)) if decision is not None else frozenset[str]()
    return Why(
        title, value, rule, tuple(parts), counts, records, decision.id if decision else item.process.id
    )


def _remarks(decision: Rating | None) -> list[tuple[str, str]]:
    if decision is None:
        return []
    found = ((tr("Because"), decision.reason), (tr("Minority view"), decision.minority))
    return [(label, text) for label, text in found if text]


def _stand_in_rule(question: Question) -> str:
    if question is Question.SATISFACTION:
        return tr("No decision is recorded: the mean of the ballots stands in for it.")
    return tr(
        "No decision is recorded: the median of the ballots (the lower of two middle ones) stands in for it."
    )


def _stood_in(subject: Subject, item: ProcessFigures, question: Question) -> str:
    if question is Question.SATISFACTION and subject.department is not None:
        return number(item.by_department.get(subject.department))
    value = item.values.get(question)
    return NOTHING if value is None else tr(question.scale.word(value))


def tally_of(subject: Subject, item: ProcessFigures, snapshot: Snapshot) -> Tally | None:
    """The ballots on a question; None if nobody answered."""
    question = subject.question or Question.IMPORTANCE
    heard = snapshot.answered.by_process.get(item.process.id, NOBODY_ANSWERED)
    counts = heard.get((question, subject.department))
    return tally(counts, question.scale.numbers) if counts else None


def _too_few(found: Tally, subject: Subject, item: ProcessFigures) -> bool:
    """A department's ballots are not broken down for fewer than the smallest group."""
    return subject.department is not None and too_few(found.answers, item.made_from.smallest)


def _tally_parts(found: Tally, subject: Subject, *, shown: bool) -> list[Part]:
    count = Part(tr("Ballots"), format_number(found.answers))
    if not shown:
        return [count]
    return [
        count,
        Part(tr("Median"), number(found.median, 1)),
        Part(tr("Mean"), number(found.mean)),
        Part(
            tr("Agreement"),
            number(found.agreement),
            subject=Subject(Figure.AGREEMENT, subject.key, subject.question, subject.department),
        ),
    ]


def _counts(found: Tally, question: Question) -> tuple[Count, ...]:
    given = dict(zip(question.scale.numbers, found.distribution, strict=True))
    given[NOT_APPLICABLE] = found.not_applicable
    return tuple(
        Count(tr(level.word), given[level.number])
        for level in question.scale.levels
        if level.number != NOT_APPLICABLE or found.not_applicable
    )


def agreement(subject: Subject, item: ProcessFigures, snapshot: Snapshot) -> Why:
    """Tastle and Wierman's consensus of the ballots on one question."""
    question = subject.question or _most_disputed(item)
    found = tally_of(Subject(subject.figure, subject.key, question, subject.department), item, snapshot)
    title = tr("Agreement on {name}: {question}", name=item.name, question=tr(question.label))
    if found is None or found.agreement is None or _too_few(found, subject, item):
        return Why(title, NOTHING, tr("There are no ballots to show."), key=item.process.id)
    rule = tr(
        "1: all say the same; 0: split between both ends. Below {limit} it is worth talking about. "
        "It is 1 + Σ p · log₂(1 − |answer − mean| / width) over the answers, p their shares (Tastle and Wierman).",
        limit=number(float(snapshot.settings.talk_below)),
    )
    counts = _counts(found, question)
    parts = (Part(tr("Ballots"), format_number(found.answers)), Part(tr("Mean"), number(found.mean)))
    return Why(title, number(found.agreement), rule, parts, counts, key=item.process.id)


def _most_disputed(item: ProcessFigures) -> Question:
    """The question of the whole room with the least agreement."""
    rated = [
        (found.agreement, question) for question, found in item.tallies.items() if found.agreement is not None
    ]
    return min(rated, default=(0.0, Question.IMPORTANCE), key=lambda pair: pair[0])[1]
