"""The records behind the figures of processes, sorted and grouped once for as long as they stay the same."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import compress, count
from operator import is_not
from typing import NamedTuple

from crmworkshop.analysis.ordering import code_key
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.snapshot import Snapshot


class Sources(NamedTuple):
    """Processes and ratings of one snapshot."""

    processes: tuple[Process, ...]
    """As the snapshot has them."""
    by_code: tuple[Process, ...]
    areas: Mapping[str, str]
    parents: frozenset[str | None]
    ratings: tuple[Rating, ...]
    """As the snapshot has them."""
    rated: Mapping[str | None, tuple[Rating, ...]]
    """Those with a value, by process id."""


def sources_of(snapshot: Snapshot, before: Sources | None = None) -> Sources:
    """The records of a snapshot; ``before``, those of an earlier one, saves the work on what stayed the same."""
    processes, ratings = snapshot.all(Process), snapshot.all(Rating)
    rated = _grouped(ratings) if before is None else _regrouped(before, ratings)
    if before is not None and before.processes is processes:
        return before._replace(ratings=ratings, rated=rated)
    return Sources(
        processes,
        tuple(sorted(processes, key=lambda process: code_key(process.code))),
        areas(processes),
        frozenset(process.parent for process in processes),
        ratings,
        rated,
    )


def _grouped(ratings: Iterable[Rating]) -> dict[str | None, tuple[Rating, ...]]:
    found: defaultdict[str | None, list[Rating]] = defaultdict(list)
    for rating in ratings:
        if rating.value is not None:
            found[rating.process].append(rating)
    return {process: tuple(of_it) for process, of_it in found.items()}


def _regrouped(before: Sources, ratings: tuple[Rating, ...]) -> Mapping[str | None, tuple[Rating, ...]]:
    """The groups of ``ratings``: only those are made anew that have a rating where the two lists differ."""
    old = before.ratings
    if old is ratings:
        return before.rated
    shorter = min(len(old), len(ratings))
    start = next(compress(count(), map(is_not, old, ratings)), shorter)
    alike = next(compress(count(), map(is_not, reversed(old), reversed(ratings))), shorter)
    end = min(alike, shorter - start)
    between = (*old[start : len(old) - end], *ratings[start : len(ratings) - end])
    touched = {rating.process for rating in between}
    rest = {process: of_it for process, of_it in before.rated.items() if process not in touched}
    return rest | _grouped(rating for rating in ratings if rating.process in touched)


def areas(processes: Iterable[Process]) -> dict[str, str]:
    """The name of each process's topmost ancestor by process id; a loop of parents ends where it began."""
    by_id = {process.id: process for process in processes}
    found: dict[str, str] = {}
    for process in by_id.values():
        top, seen = process, {process.id}
        while top.parent in by_id and top.parent not in seen:
            seen.add(top.parent)
            top = by_id[top.parent]
        found[process.id] = top.name
    return found
