"""The vendor scorecard: points of the words, the weighted mean, and what falls short of the benchmark."""

from collections.abc import Iterable
from decimal import Decimal
from math import fsum
from typing import Final

from crmworkshop.analysis.priority import DECIMALS

Number = Decimal | float
TOLERATED: Final = 5
"""A score this far below its benchmark, in points, is not flagged yet."""


def points(word_number: int) -> int:
    """The score (0, 25, 50, 75, 100) of a five-point word by its number 1..5, worst first.

    Raises ValueError for another number. Source: linear transformation of a rating scale to percent of its
    maximum (Cohen, Cohen, Aiken & West, The Problem of Units and the Circumstance for POMP, 1999).
    """
    if not 1 <= word_number <= 5:
        raise ValueError(f"{word_number} is not one of 1 to 5")
    return (word_number - 1) * 25


def weighted_mean(scores: Iterable[tuple[Number | None, Number]]) -> float | None:
    """The mean score (0..100) of (score, weight) pairs; a criterion without a score leaves, with its weight.

    None if no score is given or the given ones have no weight. Raises ValueError for a negative weight.
    Source: simple additive weighting (Hwang & Yoon, Multiple Attribute Decision Making, 1981).
    """
    given = [(float(score), float(weight)) for score, weight in scores if score is not None]
    if any(weight < 0 for _, weight in given):
        raise ValueError("A weight must be zero or more")
    total = fsum(weight for _, weight in given)
    return fsum(score * weight for score, weight in given) / total if total else None


def flagged(own: Number | None, benchmark: Number | None, margin: Number = TOLERATED) -> bool | None:
    """Whether the own score is more than ``margin`` points below the benchmark (both 0..100); None without both.

    The difference is compared as rounded to nine decimals. Source: the method's own tolerance.
    """
    if own is None or benchmark is None:
        return None
    return round(float(benchmark) - float(own), DECIMALS) > margin
