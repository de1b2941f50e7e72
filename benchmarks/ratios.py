"""What every benchmark shares: works timed in turns, and the ratio of the app to the plain alternative."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Ratio:
    """One line of the table: ``ours`` and ``plain`` in milliseconds; a target of None is for information only."""

    what: str
    ours: float
    plain: float
    target: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.plain

    @property
    def met(self) -> bool:
        return self.target is None or self.ratio <= self.target


@dataclass(frozen=True, slots=True)
class Limit:
    """A line of the table with a limit of its own, in milliseconds, instead of something to compare with."""

    what: str
    ours: float
    limit: float

    @property
    def met(self) -> bool:
        return self.ours <= self.limit


Line = Ratio | Limit


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000


def in_turns(times: int, *works: Callable[[], object], warm_up: int = 1) -> list[list[float]]:
    """Milliseconds of every call of each work; they take turns, so that a busy machine is busy for all of them."""
    taken: list[list[float]] = [[] for _ in works]
    for at in range(warm_up + times):
        for work, list_of_work in zip(works, taken, strict=True):
            spent = milliseconds(work)
            if at >= warm_up:
                list_of_work.append(spent)
    return taken


def medians(times: int, *works: Callable[[], object], warm_up: int = 1) -> list[float]:
    """The median milliseconds of each work."""
    return [median(taken) for taken in in_turns(times, *works, warm_up=warm_up)]


def percentile(taken: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0..1) of the times lie."""
    return sorted(taken)[min(int(len(taken) * share), len(taken) - 1)]
