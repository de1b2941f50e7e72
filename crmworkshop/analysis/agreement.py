"""What a group answered to one question: distribution, median, mean, agreement and what to decide."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, log2

from crmworkshop.method.scales import NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers to one question.

    ``answers`` counts everyone who answered, "-" included (who says "-" has answered); ``not_applicable``
    counts the "-". All other figures are about the numbers only: ``distribution`` has one count per number of
    the scale, lowest number first; ``median`` is the ordinary one and may lie half-way between two numbers;
    ``mean`` likewise on the scale; ``agreement`` is 0..1. These are None where nobody gave a number.
    ``offered`` holds the decisions to propose, lowest first: the median; both its neighbours if the numbers
    split evenly; 0 ("-") instead if more than half of the answers are "-", and beside them if exactly half
    are.
    """

    answers: int
    not_applicable: int
    distribution: tuple[int, ...]
    median: float | None
    mean: float | None
    agreement: float | None
    offered: tuple[int, ...]


def consensus(counts: Sequence[int], numbers: Sequence[int]) -> float | None:
    """Agreement on an ordinal scale: 1 if all say the same, 0 if they are split evenly between the two ends.

    ``counts`` holds how many chose each of ``numbers``, in the same order. None without answers.
    Raises ValueError if the two differ in length or the scale has fewer than two numbers.
    Source: Tastle & Wierman, Consensus and dissention: A measure of ordinal dispersion, International Journal
    of Approximate Reasoning 45 (2007): Cns = 1 + sum p_i log2(1 - |x_i - mean| / width).
    """
    if len(numbers) < 2:
        raise ValueError("A scale needs at least two numbers")
    pairs = [(number, count) for number, count in zip(numbers, counts, strict=True) if count]
    answers = sum(counts)
    if not answers:
        return None
    mean = sum(number * count for number, count in pairs) / answers
    width = max(numbers) - min(numbers)
    return 1 + fsum(count * log2(1 - abs(number - mean) / width) for number, count in pairs) / answers


def _middles(pairs: Iterable[tuple[int, int]], given: int) -> tuple[int, int] | None:
    """The lower and upper middle one of ``given`` answers, from (number, count), lowest number first.

    They are the same unless the answers split evenly there.
    """
    low: int | None = None
    passed = 0
    for number, count in pairs:
        passed += count
        if low is None and 2 * passed >= given > 0:
            low = number
        if low is not None and 2 * passed > given:
            return low, number
    return None


def _offered(without: int, answers: int, middles: tuple[int, int] | None) -> tuple[int, ...]:
    """The decisions to offer a group, as ``Tally`` says: an even split is for the group to settle."""
    dash = (NOT_APPLICABLE,) if 2 * without >= answers > 0 else ()
    if middles is None or 2 * without > answers:
        return dash
    low, high = middles
    return (*dash, low) if low == high else (*dash, low, high)


def stand_in(counts: Mapping[int, int]) -> int | None:
    """What stands in for a decision that was not recorded, from the answers (number: count, 0 for "-").

    0 ("-") if at least half of all answers are "-", else the low median of the numbers: the lower of the two
    middle ones. None without answers.
    Source: the method; the low median as an order statistic, so that it is on the scale.
    """
    answers = sum(counts.values())
    if not answers:
        return None
    without = counts.get(NOT_APPLICABLE, 0)
    if 2 * without >= answers:
        return NOT_APPLICABLE
    numbers = sorted(pair for pair in counts.items() if pair[0] != NOT_APPLICABLE)
    middles = _middles(numbers, answers - without)
    return middles[0] if middles else None


def tally(counts: Mapping[int, int], scale_numbers: tuple[int, ...]) -> Tally:
    """The figures of one question from its answers (number: count, 0 for "-") on a scale (lowest first).

    Raises ValueError for an answer that is not on the scale.
    Source: the median as the centre of ordinal answers, Stevens, On the Theory of Scales of Measurement,
    1946; agreement as in ``consensus``.
    """
    distribution = tuple(counts.get(number, 0) for number in scale_numbers)
    without = counts.get(NOT_APPLICABLE, 0)
    if sum(distribution) + without != sum(counts.values()):
        raise ValueError(f"An answer is not one of {scale_numbers}")
    return _tally(distribution, without, scale_numbers)


@lru_cache(maxsize=16384)  # small departments give the same few distributions again and again
def _tally(distribution: tuple[int, ...], without: int, scale_numbers: tuple[int, ...]) -> Tally:
    given = sum(distribution)
    pairs = list(zip(scale_numbers, distribution, strict=True))
    middles = _middles(pairs, given)
    return Tally(
        answers=given + without,
        not_applicable=without,
        distribution=distribution,
        median=sum(middles) / 2 if middles else None,
        mean=sum(number * count for number, count in pairs) / given if given else None,
        agreement=consensus(distribution, scale_numbers),
        offered=_offered(without, given + without, middles),
    )
