"""When initiatives start and end, given what each waits for, and which part of the roadmap that is."""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from crmworkshop.errors import InvalidChange


@dataclass(frozen=True, slots=True)
class Task:
    """An initiative to schedule: planned ``start``, length in calendar days, and the keys it waits for.

    Raises ValueError for a negative length.
    """

    key: str
    title: str
    start: date | None = None
    length_days: int | None = None
    depends_on: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.length_days is not None and self.length_days < 0:
            raise ValueError("A length must be zero days or more")


@dataclass(frozen=True, slots=True)
class Span:
    """When an initiative runs: from ``start`` up to, not including, ``end``: the next may start on that day.

    ``moved`` says that it starts later than planned because of what it waits for.
    """

    start: date | None
    end: date | None
    moved: bool


class Lane(StrEnum):
    """A part of the roadmap."""

    NOW = "Now"
    NEXT = "Next"
    LATER = "Later"


class Cycle(InvalidChange):
    """Initiatives wait for each other in a circle. ``path`` holds their keys, the first again at the end."""

    def __init__(self, path: tuple[str, ...], titles: Sequence[str]) -> None:
        circle = " → ".join(titles)
        super().__init__(f"These initiatives wait for each other: {circle}. Take one dependency away.")
        self.path = path


def find_cycle(depends_on: Mapping[str, Iterable[str]]) -> tuple[str, ...] | None:
    """A circle of dependencies (key: keys it waits for), a path that ends where it begins; None without one.

    Keys that are waited for but not in the mapping are passed over.
    Source: depth-first search for a back edge (Tarjan, Depth-first search and linear graph algorithms, 1972).
    """
    done: set[str] = set()
    for root in depends_on:
        path: dict[str, None] = {}  # an ordered set: the keys from the root to the one being looked at
        stack = [(root, iter(depends_on[root]))] if root not in done else []
        if stack:
            path[root] = None
        while stack:
            key, waiting_for = stack[-1]
            open_ones = (other for other in waiting_for if other in depends_on and other not in done)
            following = next(open_ones, None)
            if following is None:
                stack.pop()
                del path[key]
                done.add(key)
            elif following in path:
                keys = list(path)
                return (*keys[keys.index(following) :], following)
            else:
                path[following] = None
                stack.append((following, iter(depends_on[following])))
    return None


def schedule(tasks: Iterable[Task]) -> dict[str, Span]:
    """The span of each task by its key, in the order given.

    A task starts at its planned start, but no earlier than the end of everything it depends on; without a
    planned start it starts when the last of them ends. end = start + length in calendar days. Its start is
    undefined if it has neither a plan nor dependencies, or has no plan and the end of a dependency is
    undefined; its end is undefined without start or length, or beyond the last date there is. A dependency
    that starts but whose length is not known still holds back what waits for it to its own start; one that is
    not among the tasks binds nothing.
    Raises Cycle if tasks wait for each other. Source: the forward pass of the critical path method
    (Kelley & Walker, Critical-Path Planning and Scheduling, 1959).
    """
    by_key = {task.key: task for task in tasks}
    waits = {task.key: [other for other in task.depends_on if other in by_key] for task in by_key.values()}
    circle = find_cycle(waits)
    if circle:
        raise Cycle(circle, [by_key[key].title for key in circle])
    spans: dict[str, Span] = {}
    for key in _dependencies_first(waits):
        spans[key] = _span(by_key[key], [spans[other] for other in waits[key]])
    return {key: spans[key] for key in by_key}


def _dependencies_first(waits: Mapping[str, Sequence[str]]) -> list[str]:
    """The keys so that each comes after what it waits for; the mapping has no circle (Kahn, 1962)."""
    missing = {key: len(others) for key, others in waits.items()}
    followers: dict[str, list[str]] = {key: [] for key in waits}
    for key, others in waits.items():
        for other in others:
            followers[other].append(key)
    order = [key for key, count in missing.items() if count == 0]
    for key in order:  # grows while it is read
        for follower in followers[key]:
            missing[follower] -= 1
            if missing[follower] == 0:
                order.append(follower)
    return order


def _span(task: Task, before: Sequence[Span]) -> Span:
    bounds = [bound for span in before if (bound := span.end or span.start) is not None]
    earliest = max(bounds, default=None)
    if task.start is None:
        start = earliest if all(span.end is not None for span in before) else None
    else:
        start = task.start if earliest is None else max(task.start, earliest)
    moved = task.start is not None and start != task.start
    return Span(start, _end(start, task.length_days), moved)


def _end(start: date | None, length_days: int | None) -> date | None:
    if start is None or length_days is None or length_days > (date.max - start).days:
        return None
    return start + timedelta(days=length_days)


def _months_later(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def lane(start: date | None, roadmap_start: date) -> Lane | None:
    """The part of the roadmap in which an initiative starts; None without a start.

    Now is the first three months from the start of the roadmap (and anything before), Next the six months
    after them, Later the rest. Source: the Now / Next / Later roadmap (Bastow), in quarters.
    """
    if start is None:
        return None
    if start < _months_later(roadmap_start, 3):
        return Lane.NOW
    return Lane.NEXT if start < _months_later(roadmap_start, 9) else Lane.LATER
