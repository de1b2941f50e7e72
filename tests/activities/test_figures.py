"""Figures of random workshops against a second computation, written from the method's text with exact fractions."""

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from math import log2
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.activities.process_figures import question_figures
from crmworkshop.method.scales import Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop

CODES = ("1.1.1", "1.1.2", "1.1.10", "2.3.4")
DEPARTMENTS = ("North", "South", "Ωmega")
OF_THE_ROOM = [question.value for question in Question if question is not Question.SATISFACTION]
HIGHEST = {"importance": 4, "current": 4, "desired": 4}


@dataclass
class Case:
    """What was entered, in plain words: (code, question, department or "") to a number, 0 for "-"."""

    weigh: bool = False
    headcounts: dict[str, int] = field(default_factory=dict)
    decisions: dict[tuple[str, str, str], int] = field(default_factory=dict)
    ballots: list[tuple[str, dict[tuple[str, str], int]]] = field(default_factory=list)


def answers(question: str) -> st.SearchStrategy[int]:
    lowest = 0 if question in HIGHEST else 1
    return st.integers(lowest, HIGHEST.get(question, 5))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    case = Case(weigh=draw(st.booleans()))
    for name in DEPARTMENTS:
        case.headcounts[name] = draw(st.integers(0, 40))
    for code in CODES:
        for question in OF_THE_ROOM:
            if draw(st.booleans()):
                case.decisions[code, question, ""] = draw(answers(question))
        for name in DEPARTMENTS:
            if draw(st.integers(0, 3)) == 0:
                case.decisions[code, "satisfaction", name] = draw(st.integers(1, 5))
    cells = st.sampled_from([(code, question.value) for code in CODES for question in Question])
    for _ in range(draw(st.integers(0, 6))):
        given_answers = {cell: draw(answers(cell[1])) for cell in draw(st.sets(cells, max_size=12))}
        case.ballots.append((draw(st.sampled_from(DEPARTMENTS)), given_answers))
    return case


def snapshot_of(case: Case, folder: Path) -> Snapshot:
    with Workshop.create(
        folder / "random.crmw", Settings(organisation="R", weigh_by_headcount=case.weigh)
    ) as workshop:
        departments = {name: Department(name=name, headcount=case.headcounts[name]) for name in DEPARTMENTS}
        processes = {code: Process(code=code, name=f"P {code}", in_scope=True) for code in CODES}
        asked = Round(name="All")
        steps = [added(record) for record in (*departments.values(), *processes.values(), asked)]
        for (code, word, name), value in case.decisions.items():
            question, process = Question(word), processes[code].id
            department = departments[name].id if name else None
            key = rating_id(process, question, department)
            steps.append(
                added(Rating(id=key, process=process, question=question, department=department, value=value))
            )
        ballots = [
            Ballot(
                departments[name].id,
                "",
                {(processes[code].id, Question(word)): value for (code, word), value in given.items()},
            )
            for name, given in case.ballots
        ]
        workshop.do(Change("Enter", tuple(steps)), BallotBatch(asked.id, "test", ballots))
        return workshop.snapshot()


def heard(case: Case, code: str, question: str, department: str = "") -> list[int]:
    return sorted(
        given[code, question]
        for name, given in case.ballots
        if (code, question) in given and department in ("", name)
    )


def value_of(case: Case, code: str, question: str) -> int | None:
    if (code, question, "") in case.decisions:
        return case.decisions[code, question, ""]
    said = heard(case, code, question)
    if not said:
        return None
    if 2 * said.count(0) >= len(said):
        return 0
    numbers = [number for number in said if number]
    return numbers[(len(numbers) - 1) // 2]


def satisfactions(case: Case, code: str) -> dict[str, Fraction]:
    found = {}
    for name in DEPARTMENTS:
        said = heard(case, code, "satisfaction", name)
        if (code, "satisfaction", name) in case.decisions:
            found[name] = Fraction(case.decisions[code, "satisfaction", name])
        elif said:
            found[name] = Fraction(sum(said), len(said))
    return found


def mean_satisfaction(case: Case, code: str) -> Fraction | None:
    per_department = satisfactions(case, code)
    weights = {name: case.headcounts[name] if case.weigh else 1 for name in per_department}
    total = sum(weights.values())
    return sum((weights[n] * v for n, v in per_department.items()), Fraction(0)) / total if total else None


def expected_priority(case: Case, code: str) -> Fraction | None:
    importance, current, desired = (value_of(case, code, q) for q in ("importance", "current", "desired"))
    if not importance or current == 0 or desired == 0:
        return None
    parts = []
    if current is not None and desired is not None:
        parts.append((Fraction(5, 10), Fraction(max(desired - current, 0), 3)))
    satisfied = mean_satisfaction(case, code)
    if satisfied is not None:
        parts.append((Fraction(3, 10), (5 - satisfied) / 4))
    dimensions = [value_of(case, code, q) for q in ("relevance", "accuracy", "timeliness", "usability")]
    rated = [Fraction(value) for value in dimensions if value]
    if rated:
        parts.append((Fraction(2, 10), (5 - sum(rated) / len(rated)) / 4))
    if not parts:
        return None
    return 100 * Fraction(importance, 4) * sum(w * p for w, p in parts) / sum(w for w, _ in parts)


def close(found: float | None, expected: Fraction | float | None) -> bool:
    if found is None or expected is None:
        return found is None and expected is None
    return abs(found - float(expected)) < 1e-9


@given(cases())
def test_figures_equal_a_second_computation(case: Case) -> None:
    with TemporaryDirectory() as folder:
        snapshot = snapshot_of(case, Path(folder))
    found = figures(snapshot)
    assert [item.code for item in found.processes] == list(CODES)
    expected = {code: expected_priority(case, code) for code in CODES}
    for item in found.processes:
        for question in OF_THE_ROOM:
            assert item.values[Question(question)] == value_of(case, item.code, question)
            decided = (item.code, question, "") in case.decisions
            stands_in = value_of(case, item.code, question) is not None and not decided
            assert (Question(question) in item.standing_in) == stands_in
        assert close(item.satisfaction, mean_satisfaction(case, item.code))
        assert close(item.priority, expected[item.code])
        if expected[item.code] is not None:
            exact = expected[item.code] or 0
            assert item.band == ("High" if exact >= 50 else "Medium" if exact >= 25 else "Low")
    assert_ranks(found, case, expected)
    assert_agreements(snapshot, case)


def assert_ranks(found: Figures, case: Case, expected: dict[str, Fraction | None]) -> None:
    ordered = sorted(
        (code for code in CODES if expected[code] is not None),
        key=lambda code: (
            -(expected[code] or 0),
            -(value_of(case, code, "importance") or 0),
            [int(part) for part in code.split(".")],
        ),
    )
    assert [item.code for item in found.ranked] == ordered
    assert [item.rank for item in found.ranked] == list(range(1, len(ordered) + 1))


def assert_agreements(snapshot: Snapshot, case: Case) -> None:
    seen = 0
    for item in question_figures(snapshot):
        name = item.department.name if item.department else ""
        said = heard(case, item.process.code, item.question.value, name)
        seen += 1
        if item.tally is None:
            assert not said
            continue
        numbers = [number for number in said if number]
        assert item.tally.answers == len(said)
        assert sum(item.tally.distribution) == len(numbers)
        if not numbers:
            assert item.tally.agreement is None
            continue
        mean = sum(numbers) / len(numbers)
        width = HIGHEST.get(item.question.value, 5) - 1
        agreement = 1 + sum(
            count / len(numbers) * log2(1 - abs(number - mean) / width)
            for number, count in Counter(numbers).items()
        )
        assert close(item.tally.mean, mean)
        assert close(item.tally.agreement, agreement)
    entered = set(case.decisions) | {
        (code, word, name) for owner, given in case.ballots for (code, word) in given for name in ("", owner)
    }
    assert seen == len(entered)


def test_a_process_out_of_scope_says_so_and_has_no_rank() -> None:
    with (
        TemporaryDirectory() as folder,
        Workshop.create(Path(folder) / "a.crmw", Settings(organisation="A")) as workshop,
    ):
        process = Process(code="1", name="Out")
        rating = Rating(
            id=rating_id(process.id, Question.IMPORTANCE),
            process=process.id,
            question=Question.IMPORTANCE,
            value=4,
        )
        workshop.do(Change("Enter", (added(process), added(rating))))
        (item,) = figures(workshop.snapshot()).processes
    assert item.excluded_because == "Not in scope"
    assert (item.priority, item.rank, item.considered) == (None, None, False)
