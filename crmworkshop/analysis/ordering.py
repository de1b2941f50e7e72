"""The order of processes: by code as people read it, and by priority with ties settled one way."""

import re
from collections.abc import Iterable
from functools import lru_cache
from string import digits
from typing import Protocol, TypeVar

from crmworkshop.analysis.priority import DECIMALS

_PIECES = re.compile(r"[0-9]+|[^0-9.\s]+")

CodeKey = tuple[tuple[tuple[int, int, str], ...], str]


class Rankable(Protocol):
    """What is needed to rank a process."""

    @property
    def code(self) -> str: ...
    @property
    def importance(self) -> int | None: ...
    @property
    def priority(self) -> float | None: ...


R = TypeVar("R", bound=Rankable)


@lru_cache(maxsize=8192)
def code_key(code: str) -> CodeKey:
    """A key that sorts codes as people do.

    2.9 comes before 2.10, 2 before 2.1, LEAD2 before LEAD10, numbers before words.     Runs of digits compare
    as numbers, other runs as words in any case; dots and blanks only separate. Codes that are equal so far
    ("1.01" and "1.1") keep a fixed order by their spelling. Source: natural sort order.
    """
    pieces = tuple(
        (0, int(piece), "") if piece[0] in digits else (1, 0, piece.casefold())
        for piece in _PIECES.findall(code)
    )
    return pieces, code


def rank_key(priority: float, importance: int, code: str) -> tuple[float, int, CodeKey]:
    """The sort key of a ranking: priority (to nine decimals) high to low, importance high to low, code.

    Source: lexicographic tie-breaking; rounding keeps binary fractions from settling a tie.
    """
    return -round(priority, DECIMALS), -importance, code_key(code)


def ranked(items: Iterable[R]) -> list[R]:
    """The items that have a priority, first rank first; those without one have no rank and are left out."""
    keyed = [
        (rank_key(item.priority, item.importance or 0, item.code), item)
        for item in items
        if item.priority is not None
    ]
    return [item for _, item in sorted(keyed, key=lambda pair: pair[0])]
