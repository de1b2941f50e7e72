"""What a group answered to one question: distribution, median, mean, agreement and what to decide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log2
from typing import Final

from crmworkshop.method.scales import NOT_APPLICABLE

TALK_ABOUT_IT_BELOW: Final = 0.6
"""An agreement lower than this calls for a conversation."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers to one question.

    ``answers`` counts everyone who answered, "-" included (who says "-" has answered); ``not_applicable``
    counts the "-". All other figures are about the numbers only: ``distribution`` has one count per number of
    the scale, lowest number first; ``median`` is the ordinary one and may lie half-way between two numbers;
    ``mean`` likewise on the scale; ``agreement`` is 0..1. These are None where nobody gave a number.
    ``offered`` holds the decisions to propose, see ``offered_decisions``.
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
    pairs = [(count, number) for count, number in zip(counts, numbers, strict=True) if count]
    answers = sum(count for count, _ in pairs)
    if not answers:
        return None
    mean = sum(count * number for count, number in pairs) / answers
    width = max(numbers) - min(numbers)
    return 1 + fsum(count / answers * log2(1 - abs(number - mean) / width) for count, number in pairs)


def _middles(counts: Mapping[int, int]) -> tuple[int, int] | None:
    """The lower and upper middle one of the numbers answered: the same one unless they split evenly."""
    numbers = sorted(number for number, count in counts.items() if count and number != NOT_APPLICABLE)
    total = sum(counts[number] for number in numbers)
    low: int | None = None
    passed = 0
    for number in numbers:
        passed += counts[number]
        if low is None and passed > (total - 1) // 2:
            low = number
        if low is not None and passed > total // 2:
            return low, number
    return None


def offered_decisions(counts: Mapping[int, int]) -> tuple[int, ...]:
    """The decisions to offer a group for its answers (number: count, 0 for "-"), lowest first.

    The median of the numbers; its two neighbours if the numbers split evenly; "-" (0) instead if more than
    half say so, and beside them if exactly half do. An even split is for the group to settle. Empty without
    answers.
    Source: the median as the centre of ordinal answers (Stevens, On the Theory of Scales of Measurement,
    1946).
    """
    answers = sum(counts.values())
    if not answers:
        return ()
    without = counts.get(NOT_APPLICABLE, 0)
    dash = (NOT_APPLICABLE,) if 2 * without >= answers else ()
    middles = _middles(counts) if 2 * without <= answers else None
    return dash + (tuple(sorted(set(middles))) if middles else ())


def stand_in(counts: Mapping[int, int]) -> int | None:
    """What stands in for a decision that was not recorded, from the answers (number: count, 0 for "-").

    0 ("-") if at least half of all answers are "-", else the low median of the numbers: the lower of the two
    middle ones. None without answers. Source: the method; low median as in order statistics, so that it is on
    the scale.
    """
    answers = sum(counts.values())
    if not answers:
        return None
    if 2 * counts.get(NOT_APPLICABLE, 0) >= answers:
        return NOT_APPLICABLE
    middles = _middles(counts)
    return middles[0] if middles else None


def tally(counts: Mapping[int, int], scale_numbers: tuple[int, ...]) -> Tally:
    """The figures of one question from its answers (number: count, 0 for "-") on a scale (lowest first).

    Raises ValueError for an answer that is not on the scale. Source: median and mean as usual; agreement:
    ``consensus``.
    """
    distribution = tuple(counts.get(number, 0) for number in scale_numbers)
    given = sum(distribution)
    without = counts.get(NOT_APPLICABLE, 0)
    if given + without != sum(counts.values()):
        raise ValueError(f"An answer is not one of {scale_numbers}")
    middles = _middles(counts)
    total = sum(number * count for number, count in zip(scale_numbers, distribution, strict=True))
    return Tally(
        answers=given + without,
        not_applicable=without,
        distribution=distribution,
        median=sum(middles) / 2 if middles else None,
        mean=total / given if given else None,
        agreement=consensus(distribution, scale_numbers),
        offered=offered_decisions(counts),
    )
