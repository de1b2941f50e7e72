"""The figures of every process: what was decided or answered, gap, satisfaction, data quality, priority, rank."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from crmworkshop.analysis.agreement import Tally, stand_in, tally
from crmworkshop.analysis.gaps import gap, need
from crmworkshop.analysis.ordering import code_key, ranked
from crmworkshop.analysis.priority import (
    Band,
    PriorityWeights,
    Thresholds,
    band,
    data_deficit,
    data_quality,
    dissatisfaction,
    excluded_because,
    priority,
    satisfaction,
)
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, NOT_APPLICABLE, Question
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.snapshot import Snapshot

NOT_IN_SCOPE: Final = "Not in scope"
Cell = tuple[str, Question, str | None]
"""What is rated: process id, question, department id (None: the whole room)."""
Decisions = Mapping[Cell, Rating]


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """One question about one process, for one department or (department None) the whole room."""

    process: Process
    question: Question
    department: Department | None
    tally: Tally | None
    """None if nobody answered."""
    decision: Rating | None


@dataclass(frozen=True, slots=True)
class ProcessFigures:
    """All figures of one process; None is undefined, 0 among the values stands for "-"."""

    process: Process
    area: str
    """Name of the level-1 process it belongs to (its own, if it is one)."""
    considered: bool
    """In scope and rateable: it stands in grids, rankings and deliverables."""
    values: Mapping[Question, int | None]
    """The decision, or what stands in for it; satisfaction is not here but by department."""
    standing_in: frozenset[Question]
    """Questions whose value comes from ballots because no decision was recorded."""
    tallies: Mapping[Question, Tally]
    """The whole room's answers, where there are any."""
    by_department: Mapping[str, float]
    """Satisfaction 1..5 by department id: the decision, else the mean of the answers."""
    gap: int | None
    satisfaction: float | None
    data_quality: float | None
    priority: float | None
    band: Band | None
    excluded_because: str | None
    rank: int | None = None

    @property
    def code(self) -> str:
        return self.process.code

    @property
    def name(self) -> str:
        return self.process.name

    @property
    def importance(self) -> int | None:
        return self.values[Question.IMPORTANCE]

    @property
    def current(self) -> int | None:
        return self.values[Question.CURRENT]

    @property
    def desired(self) -> int | None:
        return self.values[Question.DESIRED]


def weights_of(settings: Settings) -> PriorityWeights:
    """The priority weights of this workshop."""
    return PriorityWeights(
        float(settings.weight_need), float(settings.weight_dissatisfaction), float(settings.weight_data)
    )


def thresholds_of(settings: Settings) -> Thresholds:
    """From which priority on a process is High or Medium in this workshop."""
    return Thresholds(float(settings.high_from), float(settings.medium_from))


def answers_by_cell(snapshot: Snapshot) -> dict[Cell, dict[int, int]]:
    """The counts of answers per value, for every department and (department None) for the whole room."""
    found: dict[Cell, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for answer in snapshot.answers:
        found[answer.process, answer.question, None][answer.value] += answer.count
        if answer.department is not None:
            found[answer.process, answer.question, answer.department][answer.value] += answer.count
    return found


def decisions_by_cell(snapshot: Snapshot) -> dict[Cell, Rating]:
    """The recorded decisions that have a value."""
    return {
        (rating.process, rating.question, rating.department): rating
        for rating in snapshot.all(Rating)
        if rating.process is not None and rating.question is not None and rating.value is not None
    }


def areas(processes: Iterable[Process]) -> dict[str, str]:
    """The name of each process's topmost ancestor by process id; a loop of parents ends where it began."""
    by_id = {process.id: process for process in processes}
    found: dict[str, str] = {}
    for process in by_id.values():
        top, seen = process, {process.id}
        while top.parent in by_id and top.parent not in seen:
            seen.add(top.parent)
            top = by_id[top.parent]
        found[process.id] = top.name
    return found


def process_figures(snapshot: Snapshot) -> tuple[ProcessFigures, ...]:
    """The figures of all processes in code order, those considered ranked by priority."""
    processes = sorted(snapshot.all(Process), key=lambda process: code_key(process.code))
    answers = answers_by_cell(snapshot)
    decisions = decisions_by_cell(snapshot)
    rated = {key[0] for key in answers} | {key[0] for key in decisions}
    parents = {process.parent for process in processes}
    area_of = areas(processes)
    departments = {department.id: department for department in snapshot.all(Department)}
    found = []
    for process in processes:
        considered = process.in_scope and (process.id not in parents or process.id in rated)
        found.append(
            _figures(
                process, area_of[process.id], considered, answers, decisions, departments, snapshot.settings
            )
        )
    ranks = {item.process.id: at for at, item in enumerate(ranked(f for f in found if f.considered), 1)}
    return tuple(replace(item, rank=ranks.get(item.process.id)) for item in found)


def _figures(
    process: Process,
    area: str,
    considered: bool,
    answers: Mapping[Cell, Mapping[int, int]],
    decisions: Decisions,
    departments: Mapping[str, Department],
    settings: Settings,
) -> ProcessFigures:
    values: dict[Question, int | None] = {}
    standing_in = set()
    tallies = {}
    for question in Question:
        counts = answers.get((process.id, question, None))
        if counts:
            tallies[question] = tally(counts, question.scale.numbers)
        if question is Question.SATISFACTION:
            continue
        decision = decisions.get((process.id, question, None))
        values[question] = decision.value if decision else None
        if values[question] is None and counts:
            values[question] = stand_in(counts)
            standing_in.add(question)
    by_department = _satisfactions(process, answers, decisions, departments)
    mean = satisfaction(
        [
            (value, (departments[key].headcount or 0) if key in departments else 0)
            for key, value in by_department.items()
        ],
        weighted=settings.weigh_by_headcount,
    )
    quality = data_quality([values[question] for question in DATA_QUALITY_QUESTIONS])
    step = gap(values[Question.CURRENT], values[Question.DESIRED])
    reason = excluded_because(values[Question.IMPORTANCE], values[Question.CURRENT], values[Question.DESIRED])
    if reason is None and not process.in_scope:
        reason = NOT_IN_SCOPE
    score = (
        priority(
            values[Question.IMPORTANCE],
            need(step),
            dissatisfaction(mean),
            data_deficit(quality),
            weights_of(settings),
        )
        if reason is None
        else None
    )
    return ProcessFigures(
        process=process,
        area=area,
        considered=considered,
        values=values,
        standing_in=frozenset(standing_in),
        tallies=tallies,
        by_department=by_department,
        gap=step,
        satisfaction=mean,
        data_quality=quality,
        priority=score,
        band=band(score, thresholds_of(settings)),
        excluded_because=reason,
    )


def _satisfactions(
    process: Process,
    answers: Mapping[Cell, Mapping[int, int]],
    decisions: Decisions,
    departments: Mapping[str, Department],
) -> dict[str, float]:
    """Satisfaction by department id; answers of people without a department stand under the empty key."""
    found: dict[str, float] = {}
    known = 0
    for key in departments:
        decision = decisions.get((process.id, Question.SATISFACTION, key))
        counts = answers.get((process.id, Question.SATISFACTION, key), {})
        known += sum(counts.values())
        if decision is not None and decision.value is not None:
            found[key] = float(decision.value)
        elif (mean := _mean(counts)) is not None:
            found[key] = mean
    room = answers.get((process.id, Question.SATISFACTION, None), {})
    if sum(room.values()) > known:
        rest = dict(room)
        for key in departments:
            for value, count in answers.get((process.id, Question.SATISFACTION, key), {}).items():
                rest[value] -= count
        if (mean := _mean(rest)) is not None:
            found[""] = mean
    return found


def _mean(counts: Mapping[int, int]) -> float | None:
    answered = {value: count for value, count in counts.items() if value != NOT_APPLICABLE}
    total = sum(answered.values())
    return sum(value * count for value, count in answered.items()) / total if total else None


def question_figures(snapshot: Snapshot) -> tuple[QuestionFigures, ...]:
    """Every question that has an answer or a decision, in order of code, question and department."""
    processes = {process.id: process for process in snapshot.all(Process)}
    departments = {department.id: department for department in snapshot.all(Department)}
    answers = answers_by_cell(snapshot)
    decisions = decisions_by_cell(snapshot)
    questions = list(Question)
    order = {None: -1} | {key: at for at, key in enumerate(departments)}
    cells = [cell for cell in answers.keys() | decisions.keys() if cell[0] in processes and cell[2] in order]
    cells.sort(
        key=lambda cell: (
            code_key(processes[cell[0]].code),
            cell[0],
            questions.index(cell[1]),
            order[cell[2]],
        )
    )
    return tuple(
        QuestionFigures(
            processes[process],
            question,
            departments[department] if department else None,
            tally(counts, question.scale.numbers)
            if (counts := answers.get((process, question, department)))
            else None,
            decisions.get((process, question, department)),
        )
        for process, question, department in cells
    )
