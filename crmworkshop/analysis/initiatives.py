"""The score of an initiative and the order of initiatives."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum, isfinite
from typing import Final, Protocol, TypeVar

from crmworkshop.analysis.priority import DECIMALS


@dataclass(frozen=True, slots=True)
class InitiativeWeights:
    """The say of each rating in the score: not negative, on any common scale. Raises ValueError otherwise."""

    criticality: float = 1
    ease: float = 1
    impact: float = 1

    def __post_init__(self) -> None:
        if not all(isfinite(weight) and weight >= 0 for weight in (self.criticality, self.ease, self.impact)):
            raise ValueError("A weight must be zero or more")


EQUAL: Final = InitiativeWeights()


class Scored(Protocol):
    """What is needed to rank an initiative."""

    @property
    def title(self) -> str: ...
    @property
    def criticality(self) -> int | None: ...
    @property
    def impact(self) -> int | None: ...
    @property
    def score(self) -> float | None: ...


S = TypeVar("S", bound=Scored)


def score(
    criticality: int | None, ease: int | None, impact: int | None, weights: InitiativeWeights = EQUAL
) -> float | None:
    """The score (0..100) of an initiative: the weighted mean of (rating - 1) / 4 over its ratings, x 100.

    Ratings are 1..5. None unless all three are given, or if the weights are all 0.
    Source: simple additive weighting (Hwang & Yoon, Multiple Attribute Decision Making, 1981).
    """
    if criticality is None or ease is None or impact is None:
        return None
    total = fsum((weights.criticality, weights.ease, weights.impact))
    if total == 0:
        return None
    weighed = fsum(
        weight * (rating - 1)
        for weight, rating in (
            (weights.criticality, criticality),
            (weights.ease, ease),
            (weights.impact, impact),
        )
    )
    return 100 * weighed / (4 * total)


def rank(items: Iterable[S]) -> list[S]:
    """The initiatives that have a score, first rank first; those without one have no rank and are left out.

    Scores that agree to nine decimals tie; ties go to impact, criticality, then the title regardless of case.
    Source: lexicographic tie-breaking, in the method's order.
    """

    def key(pair: tuple[float, S]) -> tuple[float, int, int, str, str]:
        points, item = pair
        impact, criticality = item.impact or 0, item.criticality or 0
        return -round(points, DECIMALS), -impact, -criticality, item.title.casefold(), item.title

    scored = [(item.score, item) for item in items if item.score is not None]
    return [item for _, item in sorted(scored, key=key)]
