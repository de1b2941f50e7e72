"""The figures of every process: what was decided or answered, gap, satisfaction, data quality, priority, rank."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from operator import is_
from typing import Final, NamedTuple

from crmworkshop.activities.process_sources import Sources
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
from crmworkshop.language import mark
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, NOT_APPLICABLE, Question
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import ProcessAnswers, Snapshot

NOT_IN_SCOPE: Final = mark("Not in scope")
Cell = tuple[str, Question, str | None]
"""What is rated: process id, question, department id (None: the whole room)."""
STATE_QUESTIONS: Final = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
NOBODY_ANSWERED: Final[ProcessAnswers] = {}


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """One question about one process, for one department or (department None) the whole room."""

    process: Process
    question: Question
    department: Department | None
    tally: Tally | None
    """None if nobody answered."""
    decision: Rating | None


class Inputs(NamedTuple):
    """All that the figures of one process are made of."""

    process: Process
    area: str
    considered: bool
    ratings: tuple[Rating, ...]
    answers: ProcessAnswers
    departments: tuple[Department, ...]
    settings: Settings
    smallest: int

    def same_as(self, other: "Inputs") -> bool:
        """Whether both are made of the very same records, so that the figures are the same."""
        return (
            self.process is other.process
            and self.answers is other.answers
            and self.departments is other.departments
            and self.settings is other.settings
            and (self.area, self.considered, self.smallest) == (other.area, other.considered, other.smallest)
            and (
                self.ratings is other.ratings
                or (len(self.ratings) == len(other.ratings) and all(map(is_, self.ratings, other.ratings)))
            )
        )


@dataclass(frozen=True, slots=True)
class ProcessFigures:
    """All figures of one process; None is undefined, 0 among the values stands for "-"."""

    made_from: Inputs = field(repr=False, compare=False)
    values: Mapping[Question, int | None]
    """The decision, or what stands in for it; satisfaction is not here but by department."""
    standing_in: frozenset[Question]
    """Questions whose value comes from ballots because no decision was recorded."""
    tallies: Mapping[Question, Tally]
    """The whole room's answers, where there are any."""
    by_department: Mapping[str, float]
    """Satisfaction 1..5 by department id: the decision, else the mean of the answers; for arithmetic."""
    withheld: frozenset[str]
    """Departments whose satisfaction rests on too few anonymous ballots to be shown by itself."""
    gap: int | None
    satisfaction: float | None
    data_quality: float | None
    priority: float | None
    band: Band | None
    excluded_because: str | None
    rank: int | None = None

    @property
    def process(self) -> Process:
        return self.made_from.process

    @property
    def area(self) -> str:
        """Name of the level-1 process it belongs to (its own, if it is one)."""
        return self.made_from.area

    @property
    def considered(self) -> bool:
        """In scope and rateable: it stands in grids, rankings and deliverables."""
        return self.made_from.considered

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

    def shown(self, department: str) -> float | None:
        """A department's satisfaction 1..5 as anybody may see it; None also where too few answered."""
        return None if department in self.withheld else self.by_department.get(department)


def weights_of(settings: Settings) -> PriorityWeights:
    """The priority weights of this workshop."""
    return PriorityWeights(
        float(settings.weight_need), float(settings.weight_dissatisfaction), float(settings.weight_data)
    )


def thresholds_of(settings: Settings) -> Thresholds:
    """From which priority on a process is High or Medium in this workshop."""
    return Thresholds(float(settings.high_from), float(settings.medium_from))


def smallest_group(snapshot: Snapshot) -> int:
    """The fewest answers of a department that may be shown: one where every round is named."""
    anonymous = any(each.anonymous for each in snapshot.all(Round))
    return snapshot.settings.minimum_group if anonymous else 1


def too_few(answers: int, smallest: int) -> bool:
    """Whether there are answers of a department, but fewer than may be shown."""
    return 0 < answers < smallest


def decisions_by_cell(snapshot: Snapshot) -> dict[Cell, Rating]:
    """The recorded decisions that have a value."""
    return {
        (rating.process, rating.question, rating.department): rating
        for rating in snapshot.all(Rating)
        if rating.process is not None and rating.question is not None and rating.value is not None
    }


def process_figures(
    snapshot: Snapshot, sources: Sources, before: Mapping[str, ProcessFigures] | None = None
) -> tuple[ProcessFigures, ...]:
    """The figures of all processes in code order, those considered ranked by priority.

    ``before`` holds figures of an earlier snapshot by process id: those made of the same records are kept, so that
    after an edit one process is computed and not fifteen hundred.
    """
    found = []
    for inputs in _inputs(snapshot, sources):
        known = before.get(inputs.process.id) if before else None
        if known is None or not known.made_from.same_as(inputs):
            known = _figures(inputs)
        found.append(known)
    ranks = {item.process.id: at for at, item in enumerate(ranked(f for f in found if f.considered), 1)}
    return tuple(
        item if item.rank == ranks.get(item.process.id) else replace(item, rank=ranks.get(item.process.id))
        for item in found
    )


def _inputs(snapshot: Snapshot, sources: Sources) -> Iterator[Inputs]:
    answers = snapshot.answered.by_process
    departments, settings, smallest = snapshot.all(Department), snapshot.settings, smallest_group(snapshot)
    for process in sources.by_code:
        ratings, heard = sources.rated.get(process.id, ()), answers.get(process.id, NOBODY_ANSWERED)
        considered = process.in_scope and (process.id not in sources.parents or bool(ratings or heard))
        yield Inputs(
            process,
            sources.areas[process.id],
            considered,
            ratings,
            heard,
            departments,
            settings,
            smallest,
        )


def _figures(inputs: Inputs) -> ProcessFigures:
    decided = {
        rating.question: rating.value
        for rating in inputs.ratings
        if rating.question is not Question.SATISFACTION and rating.department is None
    }
    values: dict[Question, int | None] = {}
    standing_in = set()
    tallies = {}
    for question in Question:
        counts = inputs.answers.get((question, None))
        if counts:
            tallies[question] = tally(counts, question.scale.numbers)
        if question is Question.SATISFACTION:
            continue
        values[question] = decided.get(question)
        if values[question] is None and counts:
            values[question] = stand_in(counts)
            standing_in.add(question)
    by_department, withheld = _satisfactions(inputs)
    headcounts = {department.id: department.headcount or 0 for department in inputs.departments}
    mean = satisfaction(
        [(value, headcounts.get(key, 0)) for key, value in by_department.items()],
        weighted=inputs.settings.weigh_by_headcount,
    )
    quality = data_quality([values[question] for question in DATA_QUALITY_QUESTIONS])
    importance, current, desired = (values[question] for question in STATE_QUESTIONS)
    step = gap(current, desired)
    reason = excluded_because(importance, current, desired)
    if reason is None and not inputs.process.in_scope:
        reason = NOT_IN_SCOPE
    parts = (need(step), dissatisfaction(mean), data_deficit(quality))
    score = priority(importance, *parts, weights_of(inputs.settings)) if reason is None else None
    return ProcessFigures(
        made_from=inputs,
        values=values,
        standing_in=frozenset(standing_in),
        tallies=tallies,
        by_department=by_department,
        withheld=withheld,
        gap=step,
        satisfaction=mean,
        data_quality=quality,
        priority=score,
        band=band(score, thresholds_of(inputs.settings)),
        excluded_because=reason,
    )


def _satisfactions(inputs: Inputs) -> tuple[dict[str, float], frozenset[str]]:
    """Satisfaction by department id, and which of them too few answered to show.

    Answers of people without a department stand under the empty key: a group like any other, unless it is the
    whole room.
    """
    decided = {
        rating.department: rating.value
        for rating in inputs.ratings
        if rating.question is Question.SATISFACTION and rating.value is not None
    }
    found: dict[str, float] = {}
    few = set()
    rest = dict(inputs.answers.get((Question.SATISFACTION, None), {}))
    for department in inputs.departments:
        counts = inputs.answers.get((Question.SATISFACTION, department.id), {})
        for value, count in counts.items():
            rest[value] -= count
        mean = _mean(counts)
        if department.id in decided:
            found[department.id] = float(decided[department.id])
        elif mean is not None:
            found[department.id] = mean
            if too_few(sum(counts.values()), inputs.smallest):
                few.add(department.id)
    others = _mean(rest)
    if others is not None:
        if found and too_few(sum(rest.values()), inputs.smallest):
            few.add("")
        found[""] = others
    return found, frozenset(few)


def _mean(counts: Mapping[int, int]) -> float | None:
    answered = {value: count for value, count in counts.items() if value != NOT_APPLICABLE}
    total = sum(answered.values())
    return sum(value * count for value, count in answered.items()) / total if total else None


def question_figures(snapshot: Snapshot) -> tuple[QuestionFigures, ...]:
    """Every question that has an answer or a decision, in order of code, question and department."""
    processes = {process.id: process for process in snapshot.all(Process)}
    departments = {department.id: department for department in snapshot.all(Department)}
    answers: dict[Cell, Mapping[int, int]] = {
        (process, question, department): counts
        for process, cells in snapshot.answered.by_process.items()
        for (question, department), counts in cells.items()
    }
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
