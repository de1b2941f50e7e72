"""What can be searched for by typing part of it, and what of it comes first."""

import heapq
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

_LONGEST: Final = 160
"""Characters of a title that are looked at."""
_SHOWN: Final = 60
_PLAIN: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_CODE: Final = "0123456789. "
_KIND_AND_PLACE: Final = 4
_INITIALS: Final = 6
_LETTERS: Final = 7


class Sort(IntEnum):
    """What a target is; of equally good ones the lower comes first."""

    PLACE = 0
    TAB = 1
    COMMAND = 2
    RECORD = 3
    NAMESAKE = 4
    """A record that is called like others and seldom meant: a capability bears the name of its processes."""
    NOTE = 5
    """A line of what was noted about a record or an activity."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to go to or to run."""

    key: str
    """Says what it is for good: "place:2.1.2", "tab:2.1.2:1", "record:<id>", "note:<id>:0", "command:undo"."""
    title: str
    sort: Sort
    kind: str
    where: str = ""
    keys: str = ""
    enabled: bool = True
    found_by: str = ""
    """What it is found by where that is not its title."""
    text: str = field(init=False, default="")
    more: str = field(init=False, default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", folded(self.found_by or self.title[:_LONGEST]))
        object.__setattr__(self, "more", folded(f"{self.kind} {self.where}"))


def folded(text: str) -> str:
    """A text without accents and case, as it is compared."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).translate(_PLAIN)


def find(
    targets: Iterable[Target], typed: str, recent: Sequence[str] = (), most: int = _SHOWN
) -> list[Target]:
    """The best targets for what was typed, best first; for nothing typed those used last, then all as they come.

    Every word typed must be found. The beginning of a word is better than the middle of one, that is better than
    kind and place, and letters that only come in this order are last. ``recent``: keys, the latest first.
    """
    words = folded(typed).split()
    used = {key: at for at, key in enumerate(recent)}
    never = len(used)
    if not words:
        chosen = sorted(targets, key=lambda target: used.get(target.key, never))
        return chosen[:most]
    ranked = (
        ((rank, used.get(target.key, never), target.sort, len(target.text), at), target)
        for at, target in enumerate(targets)
        if (rank := _rank(target, words)) is not None
    )
    return [target for _, target in heapq.nsmallest(most, ranked, key=lambda item: item[0])]


def _rank(target: Target, words: list[str]) -> int | None:
    total = 0
    for word in words:
        place = _place(target.text, word)
        if place is None:
            place = _place(target.more, word)
            if place is None:
                return _loosely(target.text, words)
            place = _KIND_AND_PLACE + (place > 1)
        total = max(total, place)
    return total


def _place(text: str, word: str) -> int | None:
    """0: the text begins with the word, but for its code; 1: a word of it does; 2: inside one; None: nowhere."""
    at = text.find(word)
    if at < 0:
        return None
    if not at or (text[at - 1] == " " and not text[:at].strip(_CODE)):
        return 0
    while at >= 0:
        before = text[at - 1]
        if not (before.isalnum() or before == "."):
            return 1
        at = text.find(word, at + 1)
    return 2


def _loosely(text: str, words: list[str]) -> int | None:
    """Whether the letters typed come in this order, best as the first letters of words."""
    letters = "".join(words)
    if len(letters) < 2:
        return None
    at = -1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
    initials = "".join(word[0] for word in text.split())
    return _INITIALS if letters in initials else _LETTERS
