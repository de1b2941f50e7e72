"""Shares over weightings and resamplings against plain Python loops on small cases; speed on a large one."""

import random
import subprocess
import sys
import time
from fractions import Fraction
from statistics import median_low

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmworkshop.analysis.priority import PriorityWeights
from crmworkshop.analysis.robustness import (
    Ballot,
    Ratings,
    resample_stability,
    weight_stability,
    weightings,
)
from crmworkshop.analysis.sensitivity import Parts

QUALITIES = ("relevance", "accuracy", "timeliness", "usability")
part = st.none() | st.integers(0, 12).map(lambda twelfth: twelfth / 12)
processes = st.lists(st.tuples(st.sampled_from([None, 0, 1, 2, 3, 4]), part, part, part), max_size=7).map(
    lambda rows: [Parts(f"k{i}", f"{9 - i}", *row) for i, row in enumerate(rows)]
)


def test_the_grid_has_every_weighting_once() -> None:
    grid = {weights.parts for weights in weightings()}
    assert len(grid) == len(weightings()) == 231
    assert all(sum(parts) == pytest.approx(1) for parts in grid)
    assert {(1, 0, 0), (0, 1, 0), (0, 0, 1), (0.5, 0.3, 0.2)} <= grid


def test_weight_stability_by_hand() -> None:
    # b is ahead when dissatisfaction outweighs need; of 231 weightings 11 are level, the rest splits evenly
    rows = [
        Parts("a", "1", 4, 1.0, 0.0, 0.0),
        Parts("b", "2", 4, 0.0, 1.0, 0.0),
        Parts("c", "3", 0, 1.0, 1.0, 1.0),
    ]
    assert weight_stability(rows, 1) == {"a": pytest.approx(121 / 231), "b": pytest.approx(110 / 231)}
    assert weight_stability([], 3) == {}


def brute_first(
    rows: list[tuple[str, int, int | None, list[Fraction | None]]], weights: list[Fraction], n: int
) -> list[str]:
    ranking = []
    for key, code, importance, values in rows:
        used = [(v, w) for v, w in zip(values, weights, strict=True) if v is not None]
        if importance and sum(w for _, w in used):
            worth = importance * sum(v * w for v, w in used) / sum(w for _, w in used)
            ranking.append((-worth, -importance, code, key))
    return [key for *_, key in sorted(ranking)[:n]]


@settings(max_examples=40, deadline=None)
@given(processes, st.integers(1, 4))
def test_weight_stability_equals_counting_in_fractions(rows: list[Parts], n: int) -> None:
    exact = [
        (
            r.key,
            int(r.code),
            r.importance,
            [None if v is None else Fraction(round(v * 12), 12) for v in r.values],
        )
        for r in rows
    ]
    kept = {r.key: 0 for r in rows if r.importance and any(v is not None for v in r.values)}
    for a in range(21):
        for b in range(21 - a):
            for key in brute_first(exact, [Fraction(a, 20), Fraction(b, 20), Fraction(20 - a - b, 20)], n):
                kept[key] += 1
    assert weight_stability(rows, n) == {key: pytest.approx(count / 231) for key, count in kept.items()}


def brute_rating(answers: list[int]) -> int | None:
    if not answers:
        return None
    numbers = [answer for answer in answers if answer]
    return 0 if 2 * len(numbers) <= len(answers) else median_low(numbers)


def brute_row(
    key: str, code: int, drawn: list[Ballot], ratings: Ratings
) -> tuple[str, int, int | None, list[Fraction | None]]:
    """One process worked out from the drawn ballots, each as often in the list as it was drawn."""

    def room(question: str) -> int | None:
        decided = ratings.decisions.get((key, question, None))
        answers = [ballot.answers[key, question] for ballot in drawn if (key, question) in ballot.answers]
        return brute_rating(answers) if decided is None else int(decided)

    importance, current, desired = room("importance"), room("current"), room("desired")
    if 0 in (importance, current, desired):
        return key, code, None, [None, None, None]
    need = None if current is None or desired is None else Fraction(max(desired - current, 0), 3)
    top, bottom = Fraction(0), 0
    for department in (None, "it", "sales", "absent"):
        own = [ballot.answers for ballot in drawn if ballot.department == department]
        answers = [Fraction(a[key, "satisfaction"]) for a in own if (key, "satisfaction") in a]
        decided = ratings.decisions.get((key, "satisfaction", department))
        if decided is not None and department:
            answers = [Fraction(decided)]
        size = 1 if ratings.headcounts is None else ratings.headcounts.get(department or "", 0)
        if answers:
            top += size * sum(answers, Fraction(0)) / len(answers)
            bottom += size
    dissatisfied = (5 - top / bottom) / 4 if bottom else None
    qualities = [value for question in QUALITIES if (value := room(question)) is not None]
    deficit = (5 - Fraction(sum(qualities), len(qualities))) / 4 if qualities else None
    return key, code, importance, [need, dissatisfied, deficit]


def random_case(seed: int) -> tuple[dict[str, str], list[Ballot], Ratings]:
    dice = random.Random(seed)
    codes = {f"k{i}": str(20 - i) for i in range(dice.randint(1, 6))}
    highest = {"importance": 4, "current": 4, "desired": 4, "satisfaction": 5} | dict.fromkeys(QUALITIES, 5)
    ballots = []
    for _ in range(dice.randint(1, 7)):
        answers = {}
        for key in codes:
            for question, top in highest.items():
                if dice.random() < 0.6:
                    lowest = 0 if top == 4 and dice.random() < 0.3 else 1
                    answers[key, question] = dice.randint(lowest, top)
        ballots.append(Ballot(dice.choice([None, "it", "sales"]), answers))
    decisions: dict[tuple[str, str, str | None], float] = {}
    for key in codes:
        if dice.random() < 0.3:
            decisions[key, "importance", None] = dice.randint(0, 4)
        if dice.random() < 0.3:
            decisions[key, "satisfaction", dice.choice(["it", "absent", None])] = dice.choice([1.0, 2.5, 4.0])
    headcounts = {"it": 10, "sales": 30, "absent": 0} if dice.random() < 0.5 else None
    return codes, ballots, Ratings(decisions, headcounts)


@pytest.mark.parametrize("seed", range(40))
def test_resample_stability_equals_plain_loops_over_the_same_draws(seed: int) -> None:
    codes, ballots, ratings = random_case(seed)
    n, people, rounds = 1 + seed % 3, len(ballots), 30
    draws = np.random.default_rng(seed).multinomial(people, [1 / people] * people, size=rounds)
    kept: dict[str, int] = {}
    for draw in draws.tolist():
        drawn = [ballot for ballot, times in zip(ballots, draw, strict=True) for _ in range(times)]
        rows = [brute_row(key, int(code), drawn, ratings) for key, code in codes.items()]
        weights = [Fraction(5, 10), Fraction(3, 10), Fraction(2, 10)]
        inside = brute_first(rows, weights, n)
        for key in brute_first(rows, weights, len(rows)):
            kept[key] = kept.get(key, 0) + (key in inside)
    found = resample_stability(codes, ballots, ratings, n, PriorityWeights(), rounds, seed)
    assert found == {key: pytest.approx(count / rounds) for key, count in kept.items()}


def test_decisions_hold_whatever_is_drawn() -> None:
    ballots = [Ballot(None, {("a", "desired"): 1 + i % 4, ("b", "desired"): 4 - i % 4}) for i in range(9)]
    everything: dict[tuple[str, str, str | None], float] = {}
    for key, current in (("a", 1), ("b", 2)):
        for question, value in (("importance", 4), ("current", current), ("desired", 4)):
            everything[key, question, None] = value
    assert resample_stability({"a": "1", "b": "2"}, ballots, Ratings(everything), 1) == {"a": 1, "b": 0}


def test_nothing_to_resample() -> None:
    assert resample_stability({"a": "1"}, [], Ratings({}), 3) == {}
    assert resample_stability({}, [Ballot(None, {})], Ratings({}), 3) == {}
    assert resample_stability({"a": "1"}, [Ballot(None, {})], Ratings({}), 3) == {}


def test_two_hundred_respondents_and_sixty_processes_in_time_and_the_same_each_time() -> None:
    dice = random.Random(7)
    highest = {"importance": 4, "current": 4, "desired": 4, "satisfaction": 5} | dict.fromkeys(QUALITIES, 5)
    codes = {f"k{i}": f"{i // 10}.{i % 10}" for i in range(60)}
    ballots = [
        Ballot(f"d{i % 9}", {(key, q): dice.randint(1, top) for key in codes for q, top in highest.items()})
        for i in range(200)
    ]
    began = time.process_time()
    found = resample_stability(codes, ballots, Ratings({}), 10)
    assert time.process_time() - began < 3
    assert sum(found.values()) == pytest.approx(10)
    assert found == resample_stability(codes, ballots, Ratings({}), 10)


def test_the_rest_of_the_analysis_loads_without_numpy() -> None:
    names = "agreement costs gaps initiatives money ordering priority returns schedule sensitivity stakeholders vendor"
    imports = "; ".join(f"import crmworkshop.analysis.{name}" for name in names.split())
    subprocess.run(
        [sys.executable, "-c", f"import sys; {imports}; assert 'numpy' not in sys.modules"], check=True
    )
