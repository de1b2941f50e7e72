"""The facilitator's guide: the five days and, for each activity, what to do, with whom and to what end."""

from dataclasses import dataclass
from functools import cache
from typing import Final


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
    prompts: tuple[str, ...]
    examples: tuple[str, ...]
    empty: str


@cache
def _by_id() -> dict[str, Guide]:
    from crmworkshop.method.texts.day_1 import VISION  # the texts use Guide, so they come after it
    from crmworkshop.method.texts.day_2 import CURRENT_STATE
    from crmworkshop.method.texts.day_3 import ASSESS
    from crmworkshop.method.texts.day_4 import ROADMAP
    from crmworkshop.method.texts.day_5 import WRAP_UP

    return {each.id: each for each in (*VISION, *CURRENT_STATE, *ASSESS, *ROADMAP, *WRAP_UP)}


def guides() -> tuple[Guide, ...]:
    """The guides of all activities, in the order of the workshop."""
    return tuple(_by_id().values())


def guide(activity_id: str) -> Guide:
    """The guide of one activity, such as "2.1.2". Raises KeyError for an id the method does not have."""
    return _by_id()[activity_id]
