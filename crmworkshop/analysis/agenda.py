"""Clock times of a day's agenda: when entries begin and end, how far the day is ahead or behind, where breaks go.

Times of day are minutes since midnight and may go past it; durations are minutes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from itertools import accumulate, pairwise
from typing import Final

Span = tuple[int, int]
"""Begin and end."""

LEAST: Final = 5
"""Minutes to which an entry may be shortened."""
NOTICE: Final = 0.8
"""The share of the planned time from which a timer warns."""
_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?(?::\d{2})?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)


def clock(start: int, minutes: Sequence[int]) -> tuple[Span, ...]:
    """When each entry begins and ends if the first begins at ``start`` and none waits."""
    return tuple(pairwise(accumulate(minutes, initial=start)))


@dataclass(frozen=True, slots=True)
class Course:
    """How a day goes: the entry in hand, how late the day is (negative: early), and the times as they will be."""

    at: int
    behind: int
    times: tuple[Span, ...]
    """Those of entries that are over are the planned ones."""


def course(start: int, minutes: Sequence[int], at: int, used: float, now: float) -> Course:
    """How the day goes when the entries before ``at`` are over and that one has taken ``used`` minutes at ``now``.

    What is left of the entry in hand, at least nothing, follows now; the others follow it with their planned
    lengths. An entry that has not begun (``used`` is 0) and whose time has not come waits for ``start`` if it is the
    first; any other could begin at once. ``at`` may be the number of entries: all are over, and nothing is late.
    """
    planned = clock(start, minutes)
    if at >= len(planned):
        return Course(len(planned), 0, planned)
    begin = max(now, start) if at == 0 and not used else now
    end = round(begin + max(minutes[at] - used, 0.0))
    behind = end - planned[at][1]
    first = min(planned[at][0], round(now - used)) if used else end - minutes[at]
    return Course(at, behind, (*planned[:at], (first, end), *clock(end, minutes[at + 1 :])))


def shortened(minutes: Sequence[int], excess: int, least: int = LEAST) -> tuple[int, ...] | None:
    """The durations cut by ``excess`` minutes in all, each in proportion to what it has above ``least``.

    Whole minutes; what rounding leaves goes to the largest remainders, the earlier first. None if all that can be
    cut is less than ``excess``.
    """
    room = [max(each - least, 0) for each in minutes]
    if excess > sum(room):
        return None
    if excess <= 0:
        return tuple(minutes)
    shares = [excess * each / sum(room) for each in room]
    cuts = [int(share) for share in shares]
    order = sorted(range(len(cuts)), key=lambda at: (cuts[at] - shares[at], at))
    for at in order[: excess - sum(cuts)]:
        cuts[at] += 1
    return tuple(each - cut for each, cut in zip(minutes, cuts, strict=True))


def break_places(
    start: int, minutes: Sequence[int], breaks: Sequence[tuple[int, int]]
) -> tuple[int | None, ...]:
    """Before which entry each break goes: where the clock is nearest to its hour, the earlier of two equals.

    ``breaks`` are (hour wanted, length) in order; no two come together, and what the breaks before one take is
    counted. A break for which no place is left between two entries gets None.
    """
    found: list[int | None] = []
    first, taken = 1, 0
    for wanted, length in breaks:
        places = range(first, len(minutes))
        place = min(places, key=lambda at: abs(start + sum(minutes[:at]) + taken - wanted), default=None)
        found.append(place)
        if place is not None:
            first, taken = place + 1, taken + length
    return tuple(found)


def time_of_day(text: str) -> time | None:
    """A time as people type it ("9:30", "14h", "2 pm", "09.30"); None if it is not one."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
