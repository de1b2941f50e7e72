"""The facilitator's guide: the five days and, for each activity, what to do, with whom and to what end."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

_FILE: Final = Path(__file__).with_name("guide.toml")


@dataclass(frozen=True, slots=True)
class Day:
    """One of the five workshop days."""

    number: int
    title: str
    aim: str


DAYS: Final = (
    Day(1, "Vision", "Agree why we are here, what we want from the CRM and what there is to work with."),
    Day(2, "Current state", "Rate processes, satisfaction and vendors as they are today."),
    Day(3, "Assess", "Read the figures together and write down what they tell us."),
    Day(4, "Roadmap", "Turn findings into initiatives and put them in an order that can be kept."),
    Day(5, "Wrap-up", "Close what is open, hand over the results and get them signed."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What the facilitator reads about one activity.

    ``short`` is the title in the rail (at most 24 characters); ``question`` stands under the page title;
    ``minutes`` is the planned duration and ``minutes_most`` the longest: both None for an activity that is
    not timed, only the latter for one with no upper limit. ``prompts`` are questions for the room,
    ``examples`` are entries to show what good ones look like, ``empty`` is what a page without entries says.
    """

    id: str
    title: str
    short: str
    question: str
    day: int
    minutes: int | None = None
    minutes_most: int | None = None
    optional: bool = False
    purpose: str
    steps: tuple[str, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    materials: tuple[str, ...]
    people: tuple[str, ...]
    deliverable: str
    prompts: tuple[str, ...]
    examples: tuple[str, ...]
    empty: str


# A name and its value: a block of lines, a quoted line, or a bare word. The file is TOML, written so plainly
# that this pattern reads it: tomllib takes five times as long, and the rail needs it before the first paint.
_ENTRY: Final = re.compile(r"^(\w+) = (?:'''\n(.*?)\n'''|'(.*?)'|(\w+))$", re.MULTILINE | re.DOTALL)


@cache
def _by_id() -> dict[str, Guide]:
    tables = _FILE.read_text(encoding="utf-8").split("\n['")[1:]
    every = [_guide(*table.split("']\n", maxsplit=1)) for table in tables]
    return {each.id: each for each in every}


def _guide(activity_id: str, body: str) -> Guide:
    values: dict[str, Any] = {
        name: _value(block, line, word) for name, block, line, word in _ENTRY.findall(body)
    }
    return Guide(id=activity_id, **values)


def _value(block: str, line: str, word: str) -> tuple[str, ...] | str | int:
    if block:
        return tuple(block.splitlines())
    if line:
        return line
    return True if word == "true" else int(word)


def guides() -> tuple[Guide, ...]:
    """The guides of all activities, in the order of the workshop."""
    return tuple(_by_id().values())


def guide(activity_id: str) -> Guide:
    """The guide of one activity, such as "2.1.2". Raises KeyError for an id the method does not have."""
    return _by_id()[activity_id]
