"""How many weightings, and how many resamplings of the respondents, keep a process among the first ranks.

Needs numpy, which is slow to load: import this module where it is used, not at the top of another one.
"""

from collections.abc import Iterable, Mapping, Sequence
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

Reals = NDArray[np.float64]


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
    return _shares_inside([one.key for one in candidates], priorities, importance, n)


def resample_stability(
    codes: Mapping[str, str],
    ballots: Sequence[Ballot],
    ratings: Ratings,
    n: int,
    weights: PriorityWeights = DEFAULT_WEIGHTS,
    resamplings: int = RESAMPLINGS,
    seed: int = SEED,
) -> dict[str, float]:
    """The share (0..1) of respondent resamplings that keep each process among the first ``n``, by key.

    ``codes`` gives the processes in the ranking, key to code. Each resampling draws as many respondents as
    there are, with replacement, whole ballots and regardless of department, and works the ranking out anew: a
    decision where one was recorded, else what stands in for it (``agreement.stand_in``; the mean for a
    department's satisfaction). So if all respondents count once, the ranking is the one shown. A process that
    a resampling excludes or cannot rank is not among the first there. The same seed gives the same shares.
    Empty without ballots.
    Source: the bootstrap (Efron, Bootstrap methods: Another look at the jackknife, Annals of Statistics 7,
    1979).
    """
    if not ballots or not codes:
        return {}
    draw = np.random.default_rng(seed)
    people = len(ballots)
    times = draw.multinomial(people, np.full(people, 1 / people), size=resamplings).astype(np.float64)
    keys = sorted(codes, key=lambda key: code_key(codes[key]))
    importance, parts = _resampled(keys, ballots, ratings, times)
    priorities = _priorities(importance, parts, np.array([weights.parts]))
    return _shares_inside(keys, priorities, importance, n)


def _resampled(
    keys: Sequence[str], ballots: Sequence[Ballot], ratings: Ratings, times: Reals
) -> tuple[Reals, list[Reals]]:
    """Importance and the three parts, a row per resampling and a column per process; nan where undefined."""

    def room(question: Question) -> Reals:
        stood_in = _stand_ins(_answers(keys, ballots, question), times, question.scale.numbers)
        return _decided(stood_in, keys, ratings, question, None)

    importance, current, desired = (
        room(q) for q in (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
    )
    excluded = (importance == NOT_APPLICABLE) | (current == NOT_APPLICABLE) | (desired == NOT_APPLICABLE)
    importance = np.where(excluded, np.nan, importance)
    need = np.maximum(desired - current, 0) / LARGEST_GAP
    satisfaction = _satisfaction(keys, ballots, ratings, times)
    dimensions = [room(question) for question in DATA_QUALITY_QUESTIONS]
    quality = _mean(dimensions, [1.0] * len(dimensions))
    worst = HIGHEST_RATING - 1
    return importance, [need, (HIGHEST_RATING - satisfaction) / worst, (HIGHEST_RATING - quality) / worst]


def _answers(keys: Sequence[str], ballots: Sequence[Ballot], question: str) -> Reals:
    """A row per respondent, a column per process; nan for a blank."""
    return np.array([[ballot.answers.get((key, question), np.nan) for key in keys] for ballot in ballots])


def _stand_ins(answers: Reals, times: Reals, numbers: Sequence[int]) -> Reals:
    """``agreement.stand_in`` for every resampling (row of ``times``) and process; nan without answers."""
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


def _satisfaction(keys: Sequence[str], ballots: Sequence[Ballot], ratings: Ratings, times: Reals) -> Reals:
    """``priority.satisfaction`` for every resampling and process; nan without an answering department."""
    question = Question.SATISFACTION
    departments = {ballot.department for ballot in ballots}
    departments |= {department for _, asked, department in ratings.decisions if asked == question}
    answers = _answers(keys, ballots, question)
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


def _shares_inside(keys: Sequence[str], priorities: Reals, importance: Reals, n: int) -> dict[str, float]:
    """The share of rows in which each column (in the order of codes) is among the first ``n``.

    Columns that have no priority in any row are left out.
    """
    defined = ~np.isnan(priorities)
    second = np.broadcast_to(-importance, priorities.shape)
    ranking = np.lexsort((second, -np.round(priorities, DECIMALS)), axis=-1)[:, :n]
    inside = np.zeros(priorities.shape, dtype=np.bool_)
    np.put_along_axis(inside, ranking, True, axis=1)
    rows = (inside & defined).sum(axis=0).tolist()
    ranks = defined.sum(axis=0).tolist()
    return {key: kept / len(priorities) for key, kept, some in zip(keys, rows, ranks, strict=True) if some}
