"""The priority of a process: what it is made of, how it is weighed, and which band it falls in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum, isfinite
from typing import Final

from crmworkshop.language import mark
from crmworkshop.method.scales import NOT_APPLICABLE

HIGHEST_IMPORTANCE: Final = 4
HIGHEST_RATING: Final = 5
DECIMALS: Final = 9
"""Figures that agree to this many decimals count as equal where they are compared."""


class Band(StrEnum):
    """What a priority means in words."""

    HIGH = "High"
    MEDIUM = "Medium"
    LOW = "Low"


@dataclass(frozen=True, slots=True)
class PriorityWeights:
    """The say of each part in the priority: not negative, on any common scale (0.5/0.3/0.2 equals 50/30/20).

    Raises ValueError for a negative or infinite weight.
    """

    need: float = 0.5
    dissatisfaction: float = 0.3
    data: float = 0.2

    def __post_init__(self) -> None:
        if not all(isfinite(weight) and weight >= 0 for weight in self.parts):
            raise ValueError("A weight must be zero or more")

    @property
    def parts(self) -> tuple[float, float, float]:
        """The weights in the order need, dissatisfaction, data."""
        return (self.need, self.dissatisfaction, self.data)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The lowest priority (0..100) of the High and of the Medium band."""

    high: float = 50
    medium: float = 25


DEFAULT_WEIGHTS: Final = PriorityWeights()
DEFAULT_THRESHOLDS: Final = Thresholds()


def _mean(values: Sequence[float]) -> float | None:
    return fsum(values) / len(values) if values else None


def satisfaction(by_department: Iterable[tuple[float, int]], weighted: bool = False) -> float | None:
    """Satisfaction with a process (1..5) from each answering department's (satisfaction, headcount).

    The plain mean over the departments, or weighted by their headcounts. Weighted, a department whose
    headcount is 0 (not known) has no say, and the figure is None when that is so for all of them: the mean is
    not changed silently to the unweighted one. None without any department.
    Source: arithmetic mean; weighted by stratum size as in stratified sampling (Cochran, Sampling Techniques,
    1977).
    """
    pairs = list(by_department)
    if not weighted:
        return _mean([value for value, _ in pairs])
    people = sum(headcount for _, headcount in pairs)
    return fsum(value * headcount for value, headcount in pairs) / people if people else None


def dissatisfaction(satisfaction: float | None) -> float | None:
    """Satisfaction 1..5 turned into a share of the worst: 5 gives 0, 1 gives 1. None stays None.

    Source: min-max normalisation of the five-point scale, reversed.
    """
    return None if satisfaction is None else (HIGHEST_RATING - satisfaction) / (HIGHEST_RATING - 1)


def data_quality(dimensions: Iterable[float | None]) -> float | None:
    """Data quality of a process (1..5): the mean of its rated dimensions; None if none is rated.

    Source: simple average of quality dimensions (Pipino, Lee & Wang, Data Quality Assessment, 2002).
    """
    return _mean([value for value in dimensions if value is not None and value != NOT_APPLICABLE])


def data_deficit(data_quality: float | None) -> float | None:
    """Data quality 1..5 turned into a share of the worst: 5 gives 0, 1 gives 1. None stays None.

    Source: min-max normalisation of the five-point scale, reversed.
    """
    return None if data_quality is None else (HIGHEST_RATING - data_quality) / (HIGHEST_RATING - 1)


def priority(
    importance: int | None,
    need: float | None,
    dissatisfaction: float | None,
    deficit: float | None,
    weights: PriorityWeights = DEFAULT_WEIGHTS,
) -> float | None:
    """Priority of a process, 0..100, from its importance (1..4) and three parts of 0..1 each.

    The weights are renormalised over the parts that are defined. None if the importance is not rated or Not
    applicable, if no part is defined, or if the defined parts have no weight. A Not important state shows in
    no argument here: ask ``excluded_because`` first.
    Source: simple additive weighting (Hwang & Yoon, Multiple Attribute Decision Making, 1981), scaled by
    importance.
    """
    if importance is None or importance == NOT_APPLICABLE:
        return None
    parts = (need, dissatisfaction, deficit)
    defined = [(part, weight) for part, weight in zip(parts, weights.parts, strict=True) if part is not None]
    total = fsum(weight for _, weight in defined)
    if total == 0:
        return None
    return 100 * (importance / HIGHEST_IMPORTANCE) * fsum(part * weight for part, weight in defined) / total


def band(priority: float | None, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> Band | None:
    """The band of a priority (0..100); a threshold belongs to the band above it. None stays None.

    The priority is compared as rounded to nine decimals, so that binary fractions do not decide.
    Source: the method's own cut-off points, 50 and 25 unless the workshop sets others.
    """
    if priority is None:
        return None
    rounded = round(priority, DECIMALS)
    if rounded >= thresholds.high:
        return Band.HIGH
    return Band.MEDIUM if rounded >= thresholds.medium else Band.LOW


def excluded_because(importance: int | None, current: int | None, desired: int | None) -> str | None:
    """Why a process is left out of the prioritisation, in plain words; None if it is not left out.

    A process that is merely not rated yet is not left out: its priority is undefined.
    Source: the method; an answer of "-" takes the process out and the reason is said.
    """
    if importance == NOT_APPLICABLE:
        return mark("Importance is “Not applicable”")
    if current == NOT_APPLICABLE:
        return (
            mark("Current and desired state are “Not important”")
            if desired == NOT_APPLICABLE
            else mark("Current state is “Not important”")
        )
    return mark("Desired state is “Not important”") if desired == NOT_APPLICABLE else None
