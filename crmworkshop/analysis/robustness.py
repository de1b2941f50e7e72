"""How many weightings, and how many resamplings of the respondents, keep a process among the first ranks.

Needs numpy, which is slow to load: import this module where it is used, not at the top of another one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from crmworkshop.analysis.gaps import LARGEST_GAP
from crmworkshop.analysis.ordering import code_key
from crmworkshop.analysis.priority import (
    DECIMALS,
    DEFAULT_WEIGHTS,
    HIGHEST_IMPORTANCE,
    HIGHEST_RATING,
    PriorityWeights,
)
from crmworkshop.analysis.sensitivity import Parts
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, NOT_APPLICABLE, Question

STEPS: Final = 20
"""The weightings are all shares of a twentieth (0.05) that add up to 1: 231 of them, corners included."""
RESAMPLINGS: Final = 500
SEED: Final = 20070101
_AT_ONCE: Final = 100
"""Resamplings worked out together, between two looks at whether to go on."""

Reals = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Ballot:
    """All answers of one respondent: (process key, question) to number, 0 for "-"; blanks are absent.

    ``department`` is a key, or None: those without one form a group of their own.
    """

    department: str | None
    answers: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Ratings:
    """What is known besides ballots: (process key, question, department) to number, 0 for "-".

    ``decisions`` are what the group recorded (department None for all questions but satisfaction); they hold
    in every resampling. A satisfaction decided for no department
    in particular has no place in the mean over departments. ``headcounts`` by department key is given only if
    satisfaction is weighted by it.
    """

    decisions: Mapping[tuple[str, str, str | None], float]
    headcounts: Mapping[str, int] | None = None


def weightings() -> list[PriorityWeights]:
    """All weightings in steps of 0.05 over need, dissatisfaction and data that add up to 1.

    Source: the simplex-lattice design (Scheffe, Experiments with mixtures, 1958).
    """
    return [
        PriorityWeights(need / STEPS, dissatisfaction / STEPS, (STEPS - need - dissatisfaction) / STEPS)
        for need in range(STEPS + 1)
        for dissatisfaction in range(STEPS + 1 - need)
    ]


def weight_stability(processes: Iterable[Parts], n: int) -> dict[str, float]:
    """The share (0..1) of the weightings that keep each process among the first ``n`` ranks, by key.

    Ties are settled as in ``ordering.ranked``: importance, then code. A process that no weighting can rank
    (no importance, or no part defined) is left out; one that a weighting does not rank is not among the first
    there.
    Source: weight-space exploration as in SMAA (Lahdelma, Hokkanen & Salminen, 1998), on a fixed grid.
    """
    candidates = sorted((one for one in processes if one.can_rank), key=lambda one: code_key(one.code))
    if not candidates:
        return {}
    grid = np.array([weights.parts for weights in weightings()])
    importance = np.array([[float(one.importance or 0) for one in candidates]])
    columns = zip(*(one.values for one in candidates), strict=True)
    parts = [np.array([[np.nan if value is None else value for value in column]]) for column in columns]
    priorities = _priorities(importance, parts, grid)
    inside = _inside(priorities, importance, n)
    return _shares([one.key for one in candidates], inside, ~np.isnan(priorities))


def resample_stability(
    codes: Mapping[str, str],
    ballots: Sequence[Ballot],
    ratings: Ratings,
    n: int,
    weights: PriorityWeights = DEFAULT_WEIGHTS,
    resamplings: int = RESAMPLINGS,
    seed: int = SEED,
    go_on: Callable[[], object] = lambda: None,
) -> dict[str, float]:
    """The share (0..1) of respondent resamplings that keep each process among the first ``n``, by key.

    ``codes`` gives the processes in the ranking, key to code. Each resampling draws as many respondents as
    there are, with replacement, whole ballots and regardless of department, and works the ranking out anew: a
    decision where one was recorded, else what stands in for it (``agreement.stand_in``; the mean for a
    department's satisfaction). So if all respondents count once, the ranking is the one shown. A process that
    a resampling excludes or cannot rank is not among the first there. The same seed gives the same shares.
    Empty without ballots. ``go_on`` is called now and then; what it raises ends the work.
    Source: the bootstrap (Efron, Bootstrap methods: Another look at the jackknife, Annals of Statistics 7,
    1979).
    """
    if not ballots or not codes:
        return {}
    draw = np.random.default_rng(seed)
    people = len(ballots)
    times = draw.multinomial(people, np.full(people, 1 / people), size=resamplings).astype(np.float64)
    keys = sorted(codes, key=lambda key: code_key(codes[key]))
    heard = _heard(keys, ballots)
    inside, ranks = [], []
    for at in range(0, resamplings, _AT_ONCE):
        go_on()
        importance, priorities = _ranked(keys, ballots, heard, ratings, times[at : at + _AT_ONCE], weights)
        inside.append(_inside(priorities, importance, n))
        ranks.append(~np.isnan(priorities))
    return _shares(keys, np.concatenate(inside), np.concatenate(ranks))


def first_without(
    codes: Mapping[str, str],
    ballots: Sequence[Ballot],
    ratings: Ratings,
    n: int,
    weights: PriorityWeights = DEFAULT_WEIGHTS,
) -> dict[str | None, frozenset[str]]:
    """The keys of the first ``n`` ranks if a department had cast no ballot, by department; decisions hold.

    All else is as in `resample_stability`. Empty where all ballots come from one department: without it none is left.
    Source: the jackknife by groups (Tukey, Bias and confidence in not-quite large samples, 1958).
    """
    departments = sorted({ballot.department for ballot in ballots}, key=lambda name: name or "")
    if len(departments) < 2 or not codes:
        return {}
    times = np.array([[float(one.department != left) for one in ballots] for left in departments])
    keys = sorted(codes, key=lambda key: code_key(codes[key]))
    importance, priorities = _ranked(keys, ballots, _heard(keys, ballots), ratings, times, weights)
    inside = _inside(priorities, importance, n)
    return {
        department: frozenset(key for key, first in zip(keys, row, strict=True) if first)
        for department, row in zip(departments, inside.tolist(), strict=True)
    }


def _ranked(
    keys: Sequence[str],
    ballots: Sequence[Ballot],
    heard: Mapping[str, Reals],
    ratings: Ratings,
    times: Reals,
    weights: PriorityWeights,
) -> tuple[Reals, Reals]:
    """Importance and priority, a row per resampling (row of ``times``) and a column per process; nan where undefined.

    What no ballot is about is the same in every row and worked out once.
    """
    asked = np.logical_or.reduce([~np.isnan(answers).all(axis=0) for answers in heard.values()])
    importance, priorities = (np.full((len(times), len(keys)), np.nan) for _ in range(2))
    for some, rows in ((asked, times), (~asked, times[:1])):
        about = [key for key, one in zip(keys, some, strict=True) if one]
        if about:
            columns = {question: answers[:, some] for question, answers in heard.items()}
            rated, parts = _resampled(about, ballots, columns, ratings, rows)
            importance[:, some] = rated
            priorities[:, some] = _priorities(rated, parts, np.array([weights.parts]))
    return importance, priorities


def _resampled(
    keys: Sequence[str],
    ballots: Sequence[Ballot],
    heard: Mapping[str, Reals],
    ratings: Ratings,
    times: Reals,
) -> tuple[Reals, list[Reals]]:
    """Importance and the three parts, a row per resampling and a column per process; nan where undefined."""

    def room(question: Question) -> Reals:
        stood_in = _stand_ins(heard[question], times, question.scale.numbers)
        return _decided(stood_in, keys, ratings, question, None)

    importance, current, desired = (
        room(q) for q in (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
    )
    excluded = (importance == NOT_APPLICABLE) | (current == NOT_APPLICABLE) | (desired == NOT_APPLICABLE)
    importance = np.where(excluded, np.nan, importance)
    need = np.maximum(desired - current, 0) / LARGEST_GAP
    satisfaction = _satisfaction(keys, ballots, heard, ratings, times)
    dimensions = [room(question) for question in DATA_QUALITY_QUESTIONS]
    quality = _mean(dimensions, [1.0] * len(dimensions))
    worst = HIGHEST_RATING - 1
    return importance, [need, (HIGHEST_RATING - satisfaction) / worst, (HIGHEST_RATING - quality) / worst]


def _heard(keys: Sequence[str], ballots: Sequence[Ballot]) -> dict[str, Reals]:
    """By question: a row per respondent, a column per process; nan for a blank."""
    return {
        question: np.array(
            [[ballot.answers.get((key, question), np.nan) for key in keys] for ballot in ballots]
        )
        for question in Question
    }


def _stand_ins(answers: Reals, times: Reals, numbers: Sequence[int]) -> Reals:
    """``agreement.stand_in`` for every resampling (row of ``times``) and process; nan without answers."""
    if np.isnan(answers).all():
        return np.full((len(times), answers.shape[1]), np.nan)
    counts = np.stack([times @ (answers == number) for number in numbers])
    dashes = times @ (answers == NOT_APPLICABLE)
    given = counts.sum(axis=0)
    passed = counts.cumsum(axis=0)
    middle = np.argmax(passed >= np.floor((given + 1) / 2), axis=0)
    low_median = np.array(numbers, dtype=np.float64)[middle]
    return np.where(given + dashes == 0, np.nan, np.where(dashes >= given, float(NOT_APPLICABLE), low_median))


def _decided(
    values: Reals, keys: Sequence[str], ratings: Ratings, question: str, department: str | None
) -> Reals:
    """The values with the recorded decisions in their place."""
    decided = np.array([ratings.decisions.get((key, question, department), np.nan) for key in keys])
    return np.where(np.isnan(decided), values, decided)


def _satisfaction(
    keys: Sequence[str],
    ballots: Sequence[Ballot],
    heard: Mapping[str, Reals],
    ratings: Ratings,
    times: Reals,
) -> Reals:
    """``priority.satisfaction`` for every resampling and process; nan without an answering department."""
    question = Question.SATISFACTION
    departments = {ballot.department for ballot in ballots}
    departments |= {department for _, asked, department in ratings.decisions if asked == question}
    answers = heard[question]
    means, sizes = [], []
    for department in sorted(departments, key=lambda name: (name is not None, name or "")):
        rows = np.array([ballot.department == department for ballot in ballots])
        own, drawn = answers[rows], times[:, rows]
        mean = _divided(drawn @ np.nan_to_num(own), drawn @ (own > 0))
        means.append(mean if department is None else _decided(mean, keys, ratings, question, department))
        sizes.append(
            1.0 if ratings.headcounts is None else float(ratings.headcounts.get(department or "", 0))
        )
    return _mean(means, sizes)


def _mean(layers: Sequence[Reals], sizes: Sequence[float]) -> Reals:
    """The mean over the layers, weighted by their sizes, leaving out what is undefined or "-"."""
    values = np.nan_to_num(np.stack(layers))
    shares = np.where(values == NOT_APPLICABLE, 0.0, np.array(sizes)[:, None, None])
    return _divided((values * shares).sum(axis=0), shares.sum(axis=0))


def _divided(above: Reals, below: Reals) -> Reals:
    """The quotient; nan where the divisor is 0."""
    quotient = np.full(np.broadcast_shapes(above.shape, below.shape), np.nan)
    np.divide(above, below, out=quotient, where=below > 0)
    return quotient


def _priorities(importance: Reals, parts: Sequence[Reals], weights: Reals) -> Reals:
    """``priority.priority`` for whole tables; ``weights`` has as many rows as the result, or a single one."""
    shape = np.broadcast_shapes(importance.shape, (len(weights), 1))
    weighed, total = np.zeros(shape), np.zeros(shape)
    for column, part in enumerate(parts):
        weight = weights[:, [column]]
        weighed += weight * np.nan_to_num(part)
        total += weight * ~np.isnan(part)
    found: Reals = 100 * (importance / HIGHEST_IMPORTANCE) * _divided(weighed, total)
    return found


def _inside(priorities: Reals, importance: Reals, n: int) -> Flags:
    """Whether each column (in the order of codes) is among the first ``n`` of its row; what has no priority is not."""
    second = np.broadcast_to(-importance, priorities.shape)
    ranking = np.lexsort((second, -np.round(priorities, DECIMALS)), axis=-1)[:, :n]
    inside = np.zeros(priorities.shape, dtype=np.bool_)
    np.put_along_axis(inside, ranking, True, axis=1)
    found: Flags = inside & ~np.isnan(priorities)
    return found


def _shares(keys: Sequence[str], inside: Flags, ranks: Flags) -> dict[str, float]:
    """The share of rows in which each column is inside; columns that rank in no row are left out."""
    rows, some = inside.sum(axis=0).tolist(), ranks.sum(axis=0).tolist()
    return {key: kept / len(inside) for key, kept, ranked in zip(keys, rows, some, strict=True) if ranked}
