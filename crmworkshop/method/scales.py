"""The rating scales: their words, numbers and keys, as the method defines them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from crmworkshop.language import mark, tr

NOT_APPLICABLE: Final = 0
"""Stored for an answer of "-": given, but it leaves every computation. A blank is None."""


@dataclass(frozen=True, slots=True)
class Level:
    """One answer of a scale. ``number`` is NOT_APPLICABLE for the word that leaves the computation."""

    word: str
    number: int

    @property
    def sign(self) -> str:
        """What a narrow cell shows: the digit, or "-"."""
        return "-" if self.number == NOT_APPLICABLE else str(self.number)


@dataclass(frozen=True, slots=True)
class Scale:
    """A rating scale; ``levels`` come best first, the not-applicable level (if any) last."""

    name: str
    levels: tuple[Level, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers that take part in computations, lowest first."""
        return tuple(sorted(level.number for level in self.levels if level.number != NOT_APPLICABLE))

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(level.word for level in self.levels)

    def word(self, number: int | None) -> str:
        """The word of a stored number; empty for None. Raises KeyError for a number off the scale."""
        if number is None:
            return ""
        for level in self.levels:
            if level.number == number:
                return level.word
        raise KeyError(number)

    def parse(self, text: str) -> int:
        """The number of a scale word (any case, English or as spoken), a number, or "-". Raises ValueError."""
        cleaned = text.strip().casefold()
        for level in self.levels:
            if cleaned in (level.word.casefold(), tr(level.word).casefold(), level.sign):
                return level.number
        try:
            number = float(cleaned)
        except ValueError:
            number = -1.0
        if number in self.numbers:
            return int(number)
        choices = ", ".join(f"{level.sign} {tr(level.word)}" for level in self.levels)
        raise ValueError(tr("“{text}” is not one of {choices}", text=text.strip(), choices=choices))

    def key(self, typed: str) -> int | None:
        """The number one keystroke stands for: its digit, "-", or the first letter of a word that is alone with it."""
        cleaned = typed.casefold()
        for level in self.levels:
            if cleaned == level.sign:
                return level.number
        starting = [
            level.number for level in self.levels if cleaned and tr(level.word).casefold().startswith(cleaned)
        ]
        return starting[0] if len(starting) == 1 else None


def _scale(name: str, *words: str, not_applicable: str = "") -> Scale:
    levels = [Level(word, len(words) - at) for at, word in enumerate(words)]
    if not_applicable:
        levels.append(Level(not_applicable, NOT_APPLICABLE))
    return Scale(name, tuple(levels))


IMPORTANCE = _scale(
    "Importance", "Crucial", "Important", "Secondary", "Unimportant", not_applicable="Not applicable"
)
STATE = _scale("State", "Excellent", "Good", "Moderate", "Poor", not_applicable="Not important")
SATISFACTION = _scale(
    "Satisfaction", "Extremely satisfied", "Satisfied", "Neutral", "Dissatisfied", "Extremely dissatisfied"
)
QUALITY = _scale("Quality", "Very good", "Good", "Fair", "Poor", "Very poor")
DEGREE = _scale("Degree", "Very high", "High", "Medium", "Low", "Very low")


class Question(StrEnum):
    """What can be asked about a process. Satisfaction is asked per department, the others of the whole room."""

    IMPORTANCE = "importance"
    CURRENT = "current"
    DESIRED = "desired"
    SATISFACTION = "satisfaction"
    RELEVANCE = "relevance"
    ACCURACY = "accuracy"
    TIMELINESS = "timeliness"
    USABILITY = "usability"

    @property
    def label(self) -> str:
        return self.value.capitalize()

    @property
    def about(self) -> str:
        """The list whose records it is asked about."""
        return "process"

    @property
    def scale(self) -> Scale:
        return _SCALE_OF[self]


_SCALE_OF = {
    Question.IMPORTANCE: IMPORTANCE,
    Question.CURRENT: STATE,
    Question.DESIRED: STATE,
    Question.SATISFACTION: SATISFACTION,
    Question.RELEVANCE: QUALITY,
    Question.ACCURACY: QUALITY,
    Question.TIMELINESS: QUALITY,
    Question.USABILITY: QUALITY,
}
VOTE: Final = Scale("Vote", (Level("Vote", 1),))
"""A dot given; no dot is no answer. Dots are counted, so they have neither median nor agreement."""


class Poll(StrEnum):
    """What a round can ask about other records than processes; what the room says is entered into their fields."""

    CRITERION = "criterion"
    GOAL = "goal"
    CARD = "card"
    CRITICALITY = "criticality"
    EASE = "ease"
    IMPACT = "impact"

    @property
    def label(self) -> str:
        return _POLL_LABELS[self]

    @property
    def about(self) -> str:
        """The list whose records it is asked about."""
        match self:
            case Poll.CRITERION:
                return "vendor_score"
            case Poll.GOAL:
                return "goal"
            case Poll.CARD:
                return "strategy_card"
            case _:
                return "initiative"

    @property
    def scale(self) -> Scale:
        return _POLL_SCALES.get(self, DEGREE)


_POLL_LABELS: Final = {
    Poll.CRITERION: mark("Vendor criteria"),
    Poll.GOAL: mark("Votes on goals"),
    Poll.CARD: mark("Votes on cards"),
    Poll.CRITICALITY: mark("Criticality"),
    Poll.EASE: mark("Ease"),
    Poll.IMPACT: mark("Impact"),
}
_POLL_SCALES: Final = {Poll.CRITERION: QUALITY, Poll.GOAL: VOTE, Poll.CARD: VOTE}

Askable = Question | Poll
"""Whatever a round can ask."""
ASKABLE: Final[dict[str, Askable]] = {each.value: each for each in (*Question, *Poll)}
"""By the word that rounds and answers are stored with."""

DATA_QUALITY_QUESTIONS: Final = (
    Question.RELEVANCE,
    Question.ACCURACY,
    Question.TIMELINESS,
    Question.USABILITY,
)
