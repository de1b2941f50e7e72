"""How firmly a process holds its rank: in words, and by how little a weight must change to move it out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import sqrt
from typing import Final, NamedTuple

from crmworkshop.analysis.ordering import CodeKey, code_key, ranked
from crmworkshop.analysis.priority import DEFAULT_WEIGHTS, PriorityWeights, priority
from crmworkshop.method.scales import NOT_APPLICABLE

NAMES: Final = ("need", "dissatisfaction", "data")
STABLE_FROM: Final = 0.9
CONTESTED_FROM: Final = 0.5
_CLOSE: Final = 1e-6
"""Weights nearer to each other than this are not told apart."""
_NOTHING: Final = 1e-13
"""What is left of nothing after a few operations on floats around 1."""

Line = tuple[float, float]
"""What changes in a straight line with a weight t: (value at 0, change per unit of t)."""


class Stability(StrEnum):
    """How firmly a process holds its place among the first."""

    STABLE = "stable"
    CONTESTED = "contested"
    FRAGILE = "fragile"


def classify(share: float | None) -> Stability | None:
    """The word for the share (0..1) of variations that keep a process among the first; None stays None.

    Stable from 0.9, contested from 0.5, fragile below. Source: the method's own limits.
    """
    if share is None:
        return None
    if share >= STABLE_FROM:
        return Stability.STABLE
    return Stability.CONTESTED if share >= CONTESTED_FROM else Stability.FRAGILE


@dataclass(frozen=True, slots=True)
class Parts:
    """What the priority of one process is made of; the parts are 0..1 each, None where undefined.

    Leave out processes for which ``excluded_because`` gives a reason.
    """

    key: str
    code: str
    importance: int | None
    need: float | None
    dissatisfaction: float | None
    deficit: float | None

    @property
    def values(self) -> tuple[float | None, float | None, float | None]:
        """The parts in the order of ``PriorityWeights.parts``."""
        return (self.need, self.dissatisfaction, self.deficit)

    @property
    def can_rank(self) -> bool:
        """Whether there is a weighting under which the process has a priority."""
        rated = self.importance is not None and self.importance != NOT_APPLICABLE
        return rated and any(value is not None for value in self.values)


class WeightChange(NamedTuple):
    """A change of one weight (by its name in ``PriorityWeights``) where the three weights add up to 1."""

    weight: str
    delta: float


@dataclass(frozen=True, slots=True)
class _Standing:
    key: str
    code: str
    importance: int | None
    priority: float | None


def first_keys(processes: Iterable[Parts], weights: PriorityWeights, n: int) -> list[str]:
    """The keys of the first ``n`` ranks under these weights, in order. Source: ``ordering.ranked``."""
    standings = (
        _Standing(one.key, one.code, one.importance, priority(one.importance, *one.values, weights))
        for one in processes
    )
    return [standing.key for standing in ranked(standings)[:n]]


def smallest_weight_change(
    processes: Sequence[Parts], weights: PriorityWeights = DEFAULT_WEIGHTS, n: int = 10
) -> dict[str, WeightChange | None]:
    """For each process in the first ``n`` ranks, the smallest change of one weight that moves it out.

    One weight moves between 0 and 1 while the other two share the rest in their present proportion (equally
    if both are 0). The change given is where the process is overtaken (any change beyond it, however little,
    moves it out) or loses its priority; a delta of 0 means that only the settling of a tie holds it in. None
    if no change of a single weight does. Empty if the weights are all 0.
    Source: the most critical criterion, Triantaphyllou & Sanchez, A sensitivity analysis approach for some
    deterministic multi-criteria decision-making methods, Decision Sciences 28 (1997), with proportional
    change.
    """
    candidates = [one for one in processes if one.can_rank]
    inside = set(first_keys(candidates, weights, n))
    found: dict[str, WeightChange | None] = {one.key: None for one in candidates if one.key in inside}
    total = sum(weights.parts)
    for index, name in enumerate(NAMES if found else ()):
        now = weights.parts[index] / total
        path = _path(weights.parts, index)
        curves = [_curve(one, path) for one in candidates]
        for end in (0.0, 1.0):
            kept = set(first_keys(candidates, _weights_at(path, end), n))
            for one, curve in zip(candidates, curves, strict=True):
                if one.key not in found:
                    continue
                delta = _leaves_at(curve, curves, now, end, n)
                if delta is None and one.key not in kept and end != now:
                    delta = end - now
                best = found[one.key]
                if delta is not None and (best is None or abs(delta) < abs(best.delta) - _CLOSE):
                    found[one.key] = WeightChange(name, delta)
    return found


def _path(parts: tuple[float, float, float], index: int) -> tuple[Line, ...]:
    """The three weights as straight lines over the weight at ``index``."""
    rest = sum(parts) - parts[index]
    others = sum(1 for at in range(len(parts)) if at != index)
    lines = []
    for at, part in enumerate(parts):
        share = part / rest if rest > _NOTHING else 1 / others
        lines.append((0.0, 1.0) if at == index else (share, -share))
    return tuple(lines)


def _weights_at(path: Sequence[Line], t: float) -> PriorityWeights:
    return PriorityWeights(*(max(0.0, start + slope * t) for start, slope in path))


@dataclass(frozen=True, slots=True)
class _Curve:
    """A process along a path: its priority is ``top`` / ``bottom`` (x 25), ties are settled by ``tie``."""

    top: Line
    bottom: Line
    tie: tuple[int, CodeKey]


def _curve(one: Parts, path: Sequence[Line]) -> _Curve:
    importance = one.importance or 0
    used = [(value, line) for value, line in zip(one.values, path, strict=True) if value is not None]
    return _Curve(
        top=(
            importance * sum(value * start for value, (start, _) in used),
            importance * sum(value * slope for value, (_, slope) in used),
        ),
        bottom=(sum(start for _, (start, _) in used), sum(slope for _, (_, slope) in used)),
        tie=(-importance, code_key(one.code)),
    )


def _lead(other: _Curve, one: _Curve) -> tuple[float, float, float]:
    """The coefficients (constant, linear, square) of a function of t, above 0 where ``other`` is ahead."""
    (a, b), (c, d) = other.top, one.bottom
    (e, f), (g, h) = one.top, other.bottom
    return a * c - e * g, a * d + b * c - e * h - f * g, b * d - f * h


def _roots(constant: float, linear: float, square: float) -> list[float]:
    """Where the function crosses 0; two crossings too close to tell apart are a touch, which changes nothing."""
    if abs(square) <= _NOTHING:
        return [] if abs(linear) <= _NOTHING else [-constant / linear]
    inner = linear * linear - 4 * square * constant
    if inner <= (_CLOSE * square) ** 2:
        return []
    stable = -(linear + (sqrt(inner) if linear >= 0 else -sqrt(inner))) / 2
    return [stable / square] + ([constant / stable] if stable else [])


def _is_ahead(other: _Curve, one: _Curve, t: float) -> bool:
    if other.bottom[0] + other.bottom[1] * t <= _NOTHING:
        return False
    constant, linear, square = _lead(other, one)
    lead = constant + t * (linear + t * square)
    return other.tie < one.tie if abs(lead) <= _NOTHING else lead > 0


def _leaves_at(one: _Curve, curves: Iterable[_Curve], now: float, end: float, n: int) -> float | None:
    """How far (signed) the weight moves from ``now`` towards ``end`` until ``n`` others are ahead, or None."""
    low, high = sorted((now, end))
    if high - low <= _CLOSE:
        return None
    events: list[tuple[float, int]] = []  # (distance, one more or one fewer ahead from there on)
    for other in curves:
        if other is one:
            continue
        inner = (t for t in _roots(*_lead(other, one)) if low + _CLOSE < t < high - _CLOSE)
        was_ahead = False
        for start, stop in pairwise([now, *sorted(inner, reverse=end < now), end]):
            ahead = _is_ahead(other, one, (start + stop) / 2)
            if ahead != was_ahead:
                events.append((abs(start - now), 1 if ahead else -1))
            was_ahead = ahead
    events.sort()
    count = 0
    for at, (distance, change) in enumerate(events):
        count += change
        settled = at + 1 == len(events) or events[at + 1][0] - distance > _CLOSE
        if settled and count >= n:
            return (distance if end > now else -distance) or 0.0
    return None
